"""New keys for a vault: central must hear of it before it holds, or two terminals would each give it others."""

import os
from collections.abc import Mapping
from dataclasses import replace

from kiosk.dossier.delivery import Delivery, portions
from kiosk.dossier.keys import Halves, card_id, gate_public
from kiosk.dossier.pin import check_pin
from kiosk.dossier.seal import Seal
from kiosk.dossier.vault_file import Overtaken
from kiosk.dossier.versioned import Versioned
from kiosk.dossier.whole import Terminal, Whole, introduce, whole
from kiosk.envelope import record
from kiosk.envelope.frame import KEY_BYTES
from kiosk.envelope.record import Listed
from kiosk.errors import EnvironmentFault
from kiosk.model.card import Card


class Renewal:
    """One change of keys, from an open vault whose list has this counter."""

    def __init__(self, terminal: Terminal, seal: Seal, counter: int) -> None:
        self._terminal, self._seal, self._counter = terminal, seal, counter

    def make(self, records: Mapping[bytes, Versioned], pin: str, access: Card | None, recovery: Card | None) -> Whole:
        """Seal everything anew under a new key.

        Raises:
            BadData: it is no PIN, or a weak one, or the vault got new keys too often.
        """
        check_pin(pin)
        held, ring = self._seal.held, self._seal.ring
        if access is not None:
            held = replace(held, access=card_id(access), access_gate=gate_public(access))
            ring = replace(ring, access=Halves.of(access))
        if recovery is not None:
            held = replace(held, recovery=card_id(recovery), recovery_gate=gate_public(recovery))
            ring = replace(ring, recovery=Halves.of(recovery))
        ring = replace(ring, earlier=(*ring.earlier, bytes(self._seal.key)))
        key, epoch = bytearray(os.urandom(KEY_BYTES)), held.epoch + 1
        seal = Seal(replace(held, epoch=epoch, keyring=ring.close(held.vault, epoch, key)), ring, key)
        bodies = {at: seal.record(at, one) for at, one in records.items()}
        listed = {at: Listed(one.version, record.digest(bodies[at])) for at, one in records.items()}
        return whole(seal, pin, self._counter + 1, listed, bodies)

    def carry_out(self, new: Whole) -> None:
        """Let the new keys hold, at central first if it may know the vault.

        Raises:
            EnvironmentFault: central cannot be reached or another process wrote; the keys of before stay.
            BadData: central does not take them.
        """
        vault, file, mail = self._seal.held.vault, self._terminal.file, self._terminal.mail
        offered = mail.link(vault).offered
        told = self._tell(new) if offered else {}
        with file.transaction():
            held, row = file.held(vault), file.manifest(vault)
            changed = held != self._seal.held or (row[0] if row else 0) != self._counter
            if not offered and (changed or mail.link(vault).offered):
                raise Overtaken("The file was changed elsewhere. Open it again.")
            if changed:
                # Central has the new keys: what another process wrote under the old ones is united later.
                mail.set_aside(vault)
            new.put(self._terminal)
            if offered:
                mail.mark_all(vault)
                mail.sent(vault, told)
                # Tokens end with the epoch.
                mail.put_link(vault, replace(mail.link(vault), contact=self._terminal.clock().wall, token=""))
            elif self._terminal.central is not None:
                introduce(self._terminal, vault, new.registration)

    def _tell(self, new: Whole) -> dict[bytes, bytes]:
        """Give central the new keys, and as many records as one request holds; those are given back."""
        central, vault = self._terminal.central, self._seal.held.vault
        if central is None:
            raise EnvironmentFault("The PIN and the cards of this file can only be changed while central is reached.")
        # First everything under the keys of before: should the answer get lost, nothing else is.
        Delivery(self._terminal, central).vault(vault)
        records = next(portions(new.records))
        # Signed anew it would be another one.
        registration = new.registration
        try:
            central.renew(vault, registration, list(records.values()), new.manifest)
        except EnvironmentFault:
            # It may have heard: the same again is the same.
            central.renew(vault, registration, list(records.values()), new.manifest)
        return records
