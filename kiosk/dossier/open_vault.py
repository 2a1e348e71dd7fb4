"""An open vault: its records in the clear, in memory only, and every change sealed and on the disk."""

import hmac
import os
from collections.abc import Mapping
from types import MappingProxyType

from kiosk.dossier.delivery import deliver
from kiosk.dossier.entry import Entry, Value
from kiosk.dossier.inbox import service_keys, with_messages
from kiosk.dossier.keys import Keyring
from kiosk.dossier.mail import Arrival, Came, Errand
from kiosk.dossier.renewal import Renewal
from kiosk.dossier.seal import Seal
from kiosk.dossier.stored import stored
from kiosk.dossier.union import Change, rebased, united
from kiosk.dossier.vault_file import Held
from kiosk.dossier.versioned import Versioned
from kiosk.dossier.whole import Terminal, introduce, registration
from kiosk.dossier.wrap import Way
from kiosk.dossier.writer import Writer
from kiosk.envelope import record
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.number_wish import NumberWish
from kiosk.envelope.opened import opened
from kiosk.envelope.record import Listed
from kiosk.envelope.request import Sender
from kiosk.envelope.signature import erasure
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.card import Card


class OpenVault:
    """The records of one visitor. `close` zeroes the key; what the records said goes with the process."""

    def __init__(self, terminal: Terminal, held: Held, key: bytearray) -> None:
        """Open what the terminal holds with the key of the vault; takes the key over.

        Raises:
            BadData: something is damaged, missing, or older than the list of it.
        """
        self._terminal = terminal
        self._sealed: Seal | None = None
        try:
            seal = Seal(held, Keyring.open(held.keyring, held.vault, held.epoch, key), key)
            if seal.ring.publics != (held.signs, held.receives):
                raise BadData("the vault has other keys than it registered")
            self._sealed = seal
            self._vault = held.vault
            self._counter, self._listed, self._entries = stored(self._terminal, self._seal)
        except BaseException:
            wipe(key)
            raise

    @property
    def vault(self) -> bytes:
        """The id of the vault."""
        return self._vault

    @property
    def is_bare(self) -> bool:
        """Whether it was fetched from central, and its records are not united yet."""
        return self._counter == 0

    @property
    def entries(self) -> Mapping[bytes, Entry]:
        """Every record by its id, the removed ones too."""
        return MappingProxyType(self._entries)

    def put(self, value: Value, at: bytes | None = None) -> bytes:
        """Write a new record, under an id of its own or `at`, or the next version of the one `at`; give its id.

        Blocks for two writes to the disk.

        Raises:
            BadData: it is too large, there are too many, or it may not follow what was there (see `Writer.next`).
            EnvironmentFault: the disk refuses, or the vault was erased meanwhile.
        """
        at = at or os.urandom(ID_BYTES)
        known = at in self._entries
        one = self._writer.next(self._versioned(at), value) if known else self._writer.first(value)
        self._store(Change({at: one}))
        return at

    def named(self, name: str) -> bytes:
        """Give the id of a record that every terminal would write alike; nobody without the vault knows it."""
        return hmac.digest(self._seal.ring.receiving, b"wis/1/named" + name.encode(), "sha256")[:ID_BYTES]

    def remove(self, at: bytes) -> None:
        """Remove a record for good; that it was there stays for as long as the vault.

        Raises:
            BadData: it was removed before.
        """
        self._store(Change({at: self._writer.next(self._versioned(at), None)}))

    def take(self) -> bool:
        """Unite the records with what came for the vault, all of it or nothing; say whether anything changed.

        Raises:
            BadData: something of it is damaged, or lacks what belongs to it. What was there stays.
            EnvironmentFault: the disk refuses, or the vault was erased meanwhile.
        """
        arrivals = self._terminal.mail.arrivals(self.vault)
        known = {at: self._versioned(at) for at in self._entries}
        change = united(self._seal, known, arrivals)
        if any(one.kind is Came.MESSAGE for one in arrivals):
            keys = service_keys(self._terminal.file.folder)
            change = with_messages(change, self._seal, known, keys, came=arrivals, writer=self._writer)
        if change.records:
            self._store(change)
        elif change.taken:
            with self._terminal.file.transaction():
                self._settle(change)
        return bool(change.records)

    def introduce(self) -> None:
        """Keep the vault for central, if there is one that never heard of it."""
        terminal, seal = self._terminal, self._seal
        with terminal.file.transaction():
            waits = any(one.kind is Errand.REGISTRATION for one in terminal.mail.outbox(self.vault))
            if terminal.central is None or waits or terminal.mail.link(self.vault).offered:
                return
            bound = {way: terminal.file.wrap(self.vault, way) for way in Way}
            wraps = tuple(terminal.key.open(self.vault, way, body) for way, body in bound.items() if body)
            if len(wraps) == len(Way) and terminal.file.held(self.vault) == seal.held:
                introduce(terminal, self.vault, registration(seal, wraps))

    def renew(self, pin: str, access: Card | None = None, recovery: Card | None = None) -> None:
        """Choose a new PIN, and new cards where given: all gets a new key, and what was before opens nothing.

        Blocks for 0.4 to 1 s and as long as all records take to seal, and longer when central must hear of it: never on
        the thread that draws.

        Raises:
            BadData: it is no PIN, or a weak one.
            EnvironmentFault: central knows the vault and cannot be reached; the PIN and cards of before stay.
        """
        known = {at: self._versioned(at) for at in self._entries}
        renewal = Renewal(self._terminal, self._seal, self._counter)
        old, whole = self._seal.key, renewal.make(known, pin, access, recovery)
        try:
            renewal.carry_out(whole)
        except BaseException:
            wipe(whole.seal.key)
            raise
        wipe(old)
        self._sealed = whole.seal
        self._counter, self._listed, self._entries = stored(self._terminal, self._seal)
        self._terminal.file.truncate()

    def number(self, *, new: bool) -> str:
        """Get a number by which a counsellor reaches the vault, or give it back: empty then.

        Raises:
            EnvironmentFault: central cannot be reached.
            BadData: central does not do it.
        """
        wish = NumberWish(self.vault, int(self._terminal.clock().wall * 1e6), new).sign(self._seal.ring.signer)
        central = self._terminal.central
        if central is None:
            raise EnvironmentFault("There is no central that gives numbers.")
        try:
            deliver(self._terminal, self.vault)
            return central.number(self.vault, wish)
        except EnvironmentFault:
            if new:
                raise
            with self._terminal.file.transaction():
                self._terminal.mail.send(self.vault, Errand.NUMBER, wish)
            return ""

    def erase(self) -> None:
        """Destroy the vault here, keys first, then ciphertext; central hears of it if it ever knew the vault."""
        now, file, mail = self._terminal.clock(), self._terminal.file, self._terminal.mail
        wish = erasure(self.vault, int(now.wall * 1e6), self._seal.ring.signer)
        with file.transaction():
            offered = mail.link(self.vault).offered
            mail.drop(self.vault)
            if offered:
                mail.send(self.vault, Errand.ERASURE, wish)
            mail.cut(self.vault)
            file.destroy(self.vault)
        self.close()
        file.sweep(now)

    @property
    def sender(self) -> Sender:
        """The vault as the one that asks the office for something."""
        return Sender(self.vault, self._seal.ring.signer)

    def sign_opened(self, challenge: bytes) -> bytes:
        """Say to central that the PIN was right after a challenge."""
        return opened(self.vault, challenge, self._seal.ring.signer)

    def close(self) -> None:
        """Forget the key and the records."""
        if self._sealed is not None:
            wipe(self._sealed.key)
        self._sealed, self._entries, self._listed = None, {}, {}

    @property
    def _seal(self) -> Seal:
        """The keys; who comes after `close` must not seal anything under a key of zeros."""
        if self._sealed is None:
            raise ValueError("this vault is closed")
        return self._sealed

    @property
    def _writer(self) -> Writer:
        latest = max((entry.written for entry in self._entries.values()), default=0)
        actor = self._seal.actor(self._terminal.key.name)
        return Writer(actor, int(self._terminal.clock().wall * 1e6), latest)

    def _versioned(self, at: bytes) -> Versioned:
        return Versioned(self._listed[at].version, self._entries[at])

    def _store(self, change: Change) -> None:
        """Write a change; if another process wrote meanwhile, over what that wrote."""
        while not self._stored(change):
            before = {at: self._versioned(at) for at in change.records if at in self._entries}
            self._counter, self._listed, self._entries = stored(self._terminal, self._seal)
            now = {at: self._versioned(at) for at in change.records if at in self._entries}
            change = rebased(change, before, now, self._writer.actor)
        # What stood there before must not outlive its replacement in the log.
        self._terminal.file.truncate()

    def _stored(self, change: Change) -> bool:
        seal, file, mail = self._seal, self._terminal.file, self._terminal.mail
        bodies = {at: change.sealed.get(at) or seal.record(at, one) for at, one in change.records.items()}
        lines = {at: Listed(change.records[at].version, record.digest(body)) for at, body in bodies.items()}
        listed, counter = self._listed | lines, max(self._counter, change.counter) + 1
        whole = seal.manifest(counter, listed)
        with file.transaction():
            held, row = file.held(self.vault), file.manifest(self.vault)
            if held is None and not mail.link(self.vault).offered:
                raise EnvironmentFault("The file was erased elsewhere.")
            if held is not None and held.epoch != seal.held.epoch:
                # It has new keys: who opens it with those unites this too.
                own = [Arrival(Came.OWN, at, body) for at, body in bodies.items()]
                mail.take_in(self.vault, own)
            else:
                if held is not None and (row[0] if row else 0) != self._counter:
                    return False
                file.put_manifest(self.vault, counter, whole)
                file.put_records(self.vault, bodies)
                mail.mark(self.vault, bodies.keys() - change.central)
            self._settle(change)
        self._counter, self._listed = counter, listed
        self._entries |= {at: one.entry for at, one in change.records.items()}
        return True

    def _settle(self, change: Change) -> None:
        """Note that what came is taken up."""
        mail = self._terminal.mail
        mail.taken(self.vault, change.taken)
        for message in change.done:
            mail.send(self.vault, Errand.DONE, message)


def wipe(key: bytearray) -> None:
    """Overwrite a key."""
    key[:] = bytes(len(key))
