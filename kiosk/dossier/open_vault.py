"""An open vault: its records in the clear, in memory only, and every change sealed and on the disk."""

import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.dossier.entry import Entry, Value
from kiosk.dossier.keys import Halves, Keyring, card_id, gate_public
from kiosk.dossier.moment import Clock
from kiosk.dossier.pin import check_pin
from kiosk.dossier.terminal_key import TerminalKey
from kiosk.dossier.vault_file import Held, VaultFile
from kiosk.dossier.versioned import Versioned
from kiosk.dossier.wrap import Owner, wraps
from kiosk.dossier.writer import Writer
from kiosk.envelope import manifest, record
from kiosk.envelope.frame import ID_BYTES, KEY_BYTES
from kiosk.envelope.record import Listed, Place
from kiosk.envelope.signature import erasure, signed
from kiosk.envelope.version import Version
from kiosk.errors import BadData
from kiosk.model.card import Card


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where vaults are opened: the database, the key of the terminal, the clock."""

    file: VaultFile
    key: TerminalKey
    clock: Clock


class OpenVault:
    """The records of one visitor. `close` zeroes the key; what the records said goes with the process."""

    def __init__(self, terminal: Terminal, held: Held, key: bytearray) -> None:
        """Open what the terminal holds with the key of the vault; takes the key over.

        Raises:
            BadData: something is damaged, missing, or older than the list of it.
        """
        self._terminal, self._held, self._key = terminal, held, key
        try:
            self._keyring: Keyring | None = Keyring.open(held.keyring, held.vault, held.epoch, key)
            if self._ring.publics != (held.signs, held.receives):
                raise BadData("the vault has other keys than it registered")
            self._counter, self._listed = self._read_manifest()
            self._entries = self._read_entries()
        except BaseException:
            wipe(key)
            raise

    @property
    def vault(self) -> bytes:
        """The id of the vault."""
        return self._held.vault

    @property
    def entries(self) -> Mapping[bytes, Entry]:
        """Every record by its id, the removed ones too."""
        return MappingProxyType(self._entries)

    def put(self, value: Value, at: bytes | None = None) -> bytes:
        """Write a new record, or the next version of the one `at`; give its id. Blocks for two writes to the disk.

        Raises:
            BadData: it is too large, there are too many, or it may not follow what was there (see `Writer.next`).
            EnvironmentFault: the disk refuses, or another process wrote meanwhile.
        """
        if at is None:
            at = os.urandom(ID_BYTES)
            self._store({at: self._writer.first(value)})
        else:
            self._store({at: self._writer.next(self._versioned(at), value)})
        return at

    def remove(self, at: bytes) -> None:
        """Remove a record for good; that it was there stays for as long as the vault.

        Raises:
            BadData: it was removed before.
        """
        self._store({at: self._writer.next(self._versioned(at), None)})

    def take(self, sealed: Mapping[bytes, bytes]) -> None:
        """Unite the records with those that another terminal sealed under the same key epoch. All of them, or none.

        Raises:
            BadData: one is damaged, belongs elsewhere, or they are too many.
            EnvironmentFault: the disk refuses, or another process wrote meanwhile.
        """
        changed, kept = {}, {}
        for at, body in sealed.items():
            theirs = self._unsealed(at, record.version(body, self._held.signs), body)
            ours = self._versioned(at) if at in self._entries else None
            one = ours.merged(theirs) if ours else theirs
            if one != ours:
                changed[at] = one
            if one == theirs:
                kept[at] = body
        if changed:
            self._store(changed, kept)

    def renew(self, pin: str, access: Card | None = None, recovery: Card | None = None) -> None:
        """Choose a new PIN, and new cards where given: all gets a new key, and what was before opens nothing.

        Blocks for 0.4 to 1 s and as long as all records take to seal: never on the thread that draws.

        Raises:
            BadData: it is no PIN, or a weak one.
        """
        check_pin(pin)
        held, ring = self._held, self._ring
        if access is not None:
            held = replace(held, access=card_id(access), access_gate=gate_public(access))
            ring = replace(ring, access=Halves.of(access))
        if recovery is not None:
            held = replace(held, recovery=card_id(recovery), recovery_gate=gate_public(recovery))
            ring = replace(ring, recovery=Halves.of(recovery))
        key, epoch = bytearray(os.urandom(KEY_BYTES)), held.epoch + 1
        held = replace(held, epoch=epoch, keyring=ring.close(held.vault, epoch, key))
        records = {
            at: record.seal(Place(held.vault, at, self._listed[at].version, epoch), entry.encode(), key, self._signer)
            for at, entry in self._entries.items()
        }
        listed = {at: replace(self._listed[at], digest=record.digest(body)) for at, body in records.items()}
        store(self._terminal, Whole(held, ring, self._counter + 1, listed, records), pin, key)
        wipe(self._key)
        self._held, self._keyring, self._key = held, ring, key
        self._counter, self._listed = self._counter + 1, listed
        self._terminal.file.truncate()

    def erase(self) -> None:
        """Sign the wish to be erased, keep it for central, and destroy the vault here: keys first, then ciphertext."""
        now, file = self._terminal.clock(), self._terminal.file
        with file.transaction():
            file.send(self.vault, erasure(self.vault, int(now.wall * 1e6), self._signer))
            file.destroy(self.vault)
        self.close()
        file.sweep(now)

    def sign(self, body: bytes) -> bytes:
        """Sign a frame on behalf of the visitor, for others to deliver later."""
        return signed(body, self._signer)

    def close(self) -> None:
        """Forget the key and the records."""
        wipe(self._key)
        self._keyring, self._entries, self._listed = None, {}, {}

    @property
    def _ring(self) -> Keyring:
        """The keyring; who comes after `close` must not seal anything under a key of zeros."""
        if self._keyring is None:
            raise ValueError("this vault is closed")
        return self._keyring

    @property
    def _signer(self) -> Ed25519PrivateKey:
        return self._ring.signer

    def _read_manifest(self) -> tuple[int, dict[bytes, Listed]]:
        row, held = self._terminal.file.manifest(self.vault), self._held
        if row is None:
            raise BadData("the list of records is missing")
        counter, listed = manifest.unseal(row[1], held.vault, held.epoch, self._key, held.signs)
        if counter != row[0]:
            raise BadData("the list of records is an old one")
        return counter, listed

    def _read_entries(self) -> dict[bytes, Entry]:
        bodies = self._terminal.file.records(self.vault)
        if bodies.keys() != self._listed.keys():
            raise BadData("records are missing, or there are some that the list does not name")
        entries = {}
        for at, one in self._listed.items():
            if record.digest(bodies[at]) != one.digest:
                raise BadData("a record is not the one that the list names")
            entries[at] = self._unsealed(at, one.version, bodies[at]).entry
        return entries

    def _sealed(self, at: bytes, one: Versioned) -> bytes:
        place = Place(self._held.vault, at, one.version, self._held.epoch)
        return record.seal(place, one.entry.encode(), self._key, self._signer)

    def _unsealed(self, at: bytes, version: Version, body: bytes) -> Versioned:
        place = Place(self._held.vault, at, version, self._held.epoch)
        return Versioned(version, Entry.decode(record.unseal(body, place, self._key, self._held.signs)))

    @property
    def _writer(self) -> Writer:
        actor = hmac.digest(self._key, self._terminal.key.name, "sha256")[:ID_BYTES]
        latest = max((entry.written for entry in self._entries.values()), default=0)
        return Writer(actor, int(self._terminal.clock().wall * 1e6), latest)

    def _versioned(self, at: bytes) -> Versioned:
        return Versioned(self._listed[at].version, self._entries[at])

    def _store(self, changed: Mapping[bytes, Versioned], sealed: Mapping[bytes, bytes] = MappingProxyType({})) -> None:
        """Write records, those that are sealed already as they are."""
        held, file, signer = self._held, self._terminal.file, self._signer
        bodies = {at: sealed.get(at) or self._sealed(at, one) for at, one in changed.items()}
        listed = self._listed | {at: Listed(changed[at].version, record.digest(body)) for at, body in bodies.items()}
        head = manifest.Head(held.vault, held.epoch, self._counter + 1)
        whole = manifest.seal(head, listed, self._key, signer)
        with file.transaction():
            file.put_manifest(held.vault, head.counter, whole)
            file.put_records(held.vault, bodies)
        self._counter, self._listed = head.counter, listed
        self._entries |= {at: one.entry for at, one in changed.items()}
        # What stood there before must not outlive its replacement in the log.
        file.truncate()


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole vault to store: its row and keyring, its records sealed, and what the list says of them."""

    held: Held
    ring: Keyring
    counter: int
    listed: Mapping[bytes, Listed]
    records: Mapping[bytes, bytes]


def store(terminal: Terminal, whole: Whole, pin: str, key: bytearray) -> None:
    """Put a whole vault into the database, in place of the one before. Blocks for 0.4 to 1 s."""
    held = whole.held
    owner = Owner(held.vault, held.access, held.recovery, held.epoch)
    bound = {
        int(wrap.way): terminal.key.close(held.vault, wrap.way, wrap.box.encode())
        for wrap in wraps(owner, whole.ring, pin, key)
    }
    head = manifest.Head(held.vault, held.epoch, whole.counter)
    body = manifest.seal(head, whole.listed, key, whole.ring.signer)
    with terminal.file.transaction():
        terminal.file.put_manifest(held.vault, whole.counter, body)
        terminal.file.put_vault(held, bound, terminal.clock())
        terminal.file.put_records(held.vault, whole.records)


def wipe(key: bytearray) -> None:
    """Overwrite a key."""
    key[:] = bytes(len(key))
