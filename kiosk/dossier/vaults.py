"""The vaults of a terminal: start one, open one. The only way in is through the lockout."""

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.dossier.answers import Receipt
from kiosk.dossier.central import Central
from kiosk.dossier.delivery import Delivery, deliver
from kiosk.dossier.exchange import Handed, ask, is_of, pull
from kiosk.dossier.fetch import Fetch, Fetched
from kiosk.dossier.keys import Keyring, card_id, gate_public
from kiosk.dossier.lockout import Refusal, Why
from kiosk.dossier.mail import Errand
from kiosk.dossier.moment import Clock, now
from kiosk.dossier.open_vault import OpenVault, wipe
from kiosk.dossier.pin import check_pin
from kiosk.dossier.seal import Seal
from kiosk.dossier.terminal_key import terminal_key
from kiosk.dossier.vault_file import Held, VaultFile
from kiosk.dossier.way_in import Wraps, with_cards, with_pin
from kiosk.dossier.whole import Terminal, whole
from kiosk.dossier.wrap import Way
from kiosk.envelope.frame import KEY_BYTES
from kiosk.envelope.request import request_head
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.card import SECRET_BYTES, Card, Kind
from kiosk.model.desk import Call, DeskService
from kiosk.model.pin import is_pin

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Started:
    """A new vault, open, and its two cards."""

    vault: OpenVault
    access: Card
    recovery: Card


class Vaults:
    """The personal files that this terminal knows, and those that central gives it for a card.

    Use it, and what it opens, from the thread that made it.
    """

    def __init__(
        self, data_dir: Path, clock: Clock = now, central: Central | None = None, desk: DeskService | None = None
    ) -> None:
        """Open the database and the key of the terminal; remove what is over. The desk hears of many wrong PINs.

        Raises:
            EnvironmentFault: the disk refuses.
        """
        self._desk = desk
        self.file = VaultFile(data_dir)
        try:
            self._terminal = Terminal(self.file, terminal_key(data_dir), clock, central)
            self.sweep()
        except BaseException:
            self.file.close()
            raise

    def close(self) -> None:
        """Close the database."""
        self.file.close()

    def sweep(self) -> None:
        """Remove vaults that nobody used for 30 days, and what a power cut left of erased ones."""
        self.file.sweep(self._terminal.clock())

    def pause_left(self) -> float:
        """Seconds for which this terminal takes no PIN, because too many were wrong."""
        return self.file.pause_left(self._terminal.clock())

    def start(self, pin: str, access: Card | None = None) -> Started:
        """Make a vault and its cards, or with an access card that is printed. Blocks for 0.4 to 1 s.

        Never on the thread that draws.

        Raises:
            BadData: it is no PIN, or a weak one.
        """
        check_pin(pin)
        access, recovery = access or new_card(Kind.ACCESS), new_card(Kind.RECOVERY)
        vault, key, ring = card_id(access), bytearray(os.urandom(KEY_BYTES)), Keyring.new(access, recovery)
        cards = vault, card_id(recovery), gate_public(access), gate_public(recovery)
        held = Held(vault, *cards, *ring.publics, 1, ring.close(vault, 1, key))
        made = whole(Seal(held, ring, key), pin, 1, {}, {})
        with self.file.transaction():
            made.put(self._terminal)
        return Started(self._enter(held, key), access, recovery)

    def open_with_pin(self, card: Card, pin: str) -> OpenVault | Refusal:
        """Open a vault with one card and the PIN. Blocks for 0.2 to 0.5 s: never on the thread that draws.

        A try counts as wrong on the disk before it is looked at, and only if the card is the right one. Central
        is asked whether that still holds, and for the vault if this terminal does not know it: that takes seconds.

        Raises:
            BadData: it is no PIN, or the vault is damaged or not all there.
        """
        if not is_pin(pin):
            raise BadData("a PIN has six digits")
        try:
            return self._with_pin(card, pin)
        finally:
            self._tell_desk()

    def open_with_cards(self, access: Card, recovery: Card) -> OpenVault | Refusal:
        """Open a vault with both cards, when the PIN is forgotten or blocked; a new PIN should follow.

        Raises:
            BadData: the vault is damaged or not all there.
        """
        held = self._held(access)
        if held is None or self._held(recovery) != held or self._is_overtaken(held):
            return self._fetch(lambda fetch: fetch.with_cards(access, recovery))
        return self._enter(held, with_cards(self._terminal, self._wraps(held), access, recovery))

    def carry(self, vault: bytes, card: Card | None = None) -> Handed | None:
        """Bring what waits of a vault to central and fetch what is there, without opening it.

        Give what central handed out for the card, if there was no token yet: after `settle`, carry once more.

        Raises:
            EnvironmentFault: central cannot be reached, which is nothing unusual.
            BadData: central breaks the contract.
        """
        central = self._terminal.central
        if central is None:
            return None
        erased = {one.vault for one in self._terminal.mail.outbox() if one.kind is Errand.ERASURE}
        for one in (b"", *erased):
            deliver(self._terminal, one)
        held = self.file.held(vault)
        if held is None:
            return None
        Delivery(self._terminal, central).vault(vault)
        if card and not self._terminal.mail.link(vault).token:
            handed = ask(central, card)
            return handed if isinstance(handed, Handed) else None
        pull(self._terminal, central, held)
        return None

    def settle(self, vault: OpenVault, handed: Handed | None) -> None:
        """Take in what `carry` brought for a vault that is open here.

        Raises:
            BadData: not everything is there; what was there stays.
        """
        held = self.file.held(vault.vault)
        if handed and held:
            self._note_opened(vault, handed, held)
        vault.take()

    def keep(self, kind: Errand, body: bytes) -> None:
        """Keep a request or a commitment until central can be reached."""
        with self.file.transaction():
            self._terminal.mail.send(b"", kind, body)

    def receipts(self, requests: Sequence[bytes]) -> Mapping[bytes, Receipt]:
        """Ask central how far requests are; those that it does not know are left out.

        Raises:
            EnvironmentFault: central cannot be reached.
            BadData: central breaks the contract.
        """
        central = self._terminal.central
        return central.receipts(requests) if central and requests else {}

    @property
    def waiting(self) -> frozenset[bytes]:
        """The requests that still wait here for a network.

        Raises:
            EnvironmentFault: the disk refuses.
        """
        kept = self._terminal.mail.outbox(b"")
        return frozenset(request_head(one.body)[0] for one in kept if one.kind is Errand.REQUEST)

    def _with_pin(self, card: Card, pin: str) -> OpenVault | Refusal:
        held = self._held(card)
        if held is None:
            return self._fetch(lambda fetch: fetch.with_pin(card, pin))
        key = with_pin(self._terminal, self._wraps(held), card, pin)
        # Also when it is right: a PIN or a card that was changed elsewhere opens nothing here, as far as can be known.
        if (isinstance(key, bytearray) or key.why is Why.WRONG_PIN) and self._is_overtaken(held):
            if isinstance(key, bytearray):
                wipe(key)
            return self._fetch(lambda fetch: fetch.with_pin(card, pin))
        return self._enter(held, key) if isinstance(key, bytearray) else key

    def _tell_desk(self) -> None:
        if self._desk is None:
            return
        if self.pause_left():
            self._desk.call(Call.PINS)
        else:
            self._desk.solve(Call.PINS)

    def _held(self, card: Card) -> Held | None:
        """The vault of a card that proved that it is one of its two."""
        held = self.file.find(card_id(card))
        return held if held and is_of(held, card) else None

    def _wraps(self, held: Held) -> Wraps:
        bound = {way: self.file.wrap(held.vault, way) for way in Way}
        return Wraps(held, {way: self._terminal.key.open(held.vault, way, body) for way, body in bound.items() if body})

    def _fetch(self, fetch: Callable[[Fetch], Fetched | Refusal]) -> OpenVault | Refusal:
        central = self._terminal.central
        fetched = fetch(Fetch(self._terminal, central)) if central else Refusal(Why.UNKNOWN_CARD)
        return fetched if isinstance(fetched, Refusal) else self._enter(fetched.held, fetched.key)

    def _enter(self, held: Held, key: bytearray) -> OpenVault:
        """Open what is stored, unite what waits, and keep for central what it should know."""
        vault = OpenVault(self._terminal, held, key)
        try:
            vault.take()
        except BadData:
            if vault.is_bare:
                vault.close()
                raise
            # What is here is whole all the same. If central was put back from a copy, the rest never comes by itself.
            with self.file.transaction():
                self._terminal.mail.begin_anew(held.vault)
            _LOG.warning("inbound_refused")
        vault.introduce()
        return vault

    def _note_opened(self, vault: OpenVault, handed: Handed, held: Held) -> None:
        """Take the try back that central counted, and keep the token if the vault has no newer keys there."""
        mail = self._terminal.mail
        with self.file.transaction():
            mail.send(vault.vault, Errand.OPENED, vault.sign_opened(handed.challenge))
            if handed.held == held:
                mail.put_link(vault.vault, replace(mail.link(vault.vault), token=handed.token))

    def _is_overtaken(self, held: Held) -> bool:
        """Whether central knows the vault under a later epoch, or erased; no if it cannot be asked."""
        if self._terminal.central is None or not self._terminal.mail.link(held.vault).offered:
            return False
        try:
            state = self._terminal.central.states([held.vault])[held.vault]
        except (EnvironmentFault, BadData):
            return False
        return state.state == "erased" or state.epoch > held.epoch


def new_card(kind: Kind) -> Card:
    """Make a card that nobody has: for a new vault, a lost card, or a print that jammed."""
    return Card(kind, os.urandom(SECRET_BYTES))
