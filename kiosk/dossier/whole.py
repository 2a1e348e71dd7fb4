"""A whole vault as it is stored: when it is started, and when it gets new keys."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.dossier.central import Central
from kiosk.dossier.mail import Errand, Mail
from kiosk.dossier.moment import Clock
from kiosk.dossier.seal import Seal
from kiosk.dossier.terminal_key import TerminalKey
from kiosk.dossier.vault_file import VaultFile
from kiosk.dossier.wrap import Owner, Wrap, wraps
from kiosk.envelope.record import Listed
from kiosk.envelope.registration import Registration


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where vaults are opened: the database, the key of the terminal, the clock, and central if there is one."""

    file: VaultFile
    key: TerminalKey
    clock: Clock
    central: Central | None = None

    @property
    def mail(self) -> Mail:
        """What goes to central and comes from there."""
        return Mail(self.file)


@dataclass(frozen=True, slots=True)
class Whole:
    """A vault under the key of an epoch: its wraps, its records sealed, and what the list says of them."""

    seal: Seal
    wraps: tuple[Wrap, ...]
    counter: int
    manifest: bytes
    records: Mapping[bytes, bytes]

    @property
    def registration(self) -> bytes:
        """What central hears of it, signed by the vault."""
        return registration(self.seal, tuple(wrap.box.encode() for wrap in self.wraps))

    def put(self, terminal: Terminal) -> None:
        """Write it in place of the one before, within a transaction."""
        vault = self.seal.held.vault
        bound = {int(wrap.way): terminal.key.close(vault, wrap.way, wrap.box.encode()) for wrap in self.wraps}
        terminal.file.put_manifest(vault, self.counter, self.manifest)
        terminal.file.put_vault(self.seal.held, bound, terminal.clock())
        terminal.file.put_records(vault, self.records)


def whole(seal: Seal, pin: str, counter: int, listed: Mapping[bytes, Listed], records: Mapping[bytes, bytes]) -> Whole:
    """Wrap the key of a vault for its cards and a PIN. Blocks for 0.4 to 1 s."""
    held = seal.held
    owner = Owner(held.vault, held.access, held.recovery, held.epoch)
    made = wraps(owner, seal.ring, pin, seal.key)
    return Whole(seal, made, counter, seal.manifest(counter, listed), records)


def registration(seal: Seal, made: tuple[bytes, ...]) -> bytes:
    """What central hears of a vault with these three wraps."""
    held = seal.held
    return Registration(
        vault=held.vault,
        access=held.access,
        recovery=held.recovery,
        access_gate=held.access_gate,
        recovery_gate=held.recovery_gate,
        signs=held.signs,
        receives=held.receives,
        epoch=held.epoch,
        keyring=held.keyring,
        wraps=made,
    ).sign(seal.ring.signer)


def introduce(terminal: Terminal, vault: bytes, signed: bytes) -> None:
    """Keep a registration and all records for central, in place of what waited, within a transaction."""
    mail = terminal.mail
    mail.drop(vault)
    mail.send(vault, Errand.REGISTRATION, terminal.key.close(vault, 0, signed))
    mail.mark_all(vault)
