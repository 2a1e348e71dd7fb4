"""The vaults of a terminal: start one, open one. The only way in is through the lockout."""

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.dossier.keys import Halves, Keyring, card_id, gate_public
from kiosk.dossier.lockout import Refusal, Why
from kiosk.dossier.moment import Clock, now
from kiosk.dossier.open_vault import OpenVault, Terminal, Whole, store
from kiosk.dossier.pin import check_pin, stretched
from kiosk.dossier.terminal_key import terminal_key
from kiosk.dossier.vault_file import Held, VaultFile
from kiosk.dossier.wrap import Owner, Way, Wrap
from kiosk.envelope.box import WrongKey
from kiosk.envelope.frame import KEY_BYTES
from kiosk.errors import BadData
from kiosk.model.card import SECRET_BYTES, Card, Kind
from kiosk.model.pin import is_pin


@dataclass(frozen=True, slots=True)
class Started:
    """A new vault, open, and its two cards."""

    vault: OpenVault
    access: Card
    recovery: Card


class Vaults:
    """The personal files that this terminal knows. Use it, and what it opens, from the thread that made it."""

    def __init__(self, data_dir: Path, clock: Clock = now) -> None:
        """Open the database and the key of the terminal; remove what is over.

        Raises:
            EnvironmentFault: the disk refuses.
        """
        self.file = VaultFile(data_dir)
        try:
            self._terminal = Terminal(self.file, terminal_key(data_dir), clock)
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
        """Seconds for which this terminal takes no PIN, because too many were wrong; the desk should hear of it."""
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
        held = Held(
            vault,
            vault,
            card_id(recovery),
            gate_public(access),
            gate_public(recovery),
            *ring.publics,
            1,
            ring.close(vault, 1, key),
        )
        store(self._terminal, Whole(held, ring, 1, {}, {}), pin, key)
        return Started(OpenVault(self._terminal, held, key), access, recovery)

    def open_with_pin(self, card: Card, pin: str) -> OpenVault | Refusal:
        """Open a vault with one card and the PIN. Blocks for 0.2 to 0.5 s: never on the thread that draws.

        A try counts as wrong on the disk before it is looked at, and only if the card is the right one.

        Raises:
            BadData: it is no PIN, or the vault is damaged.
        """
        if not is_pin(pin):
            raise BadData("a PIN has six digits")
        held = self._held(card)
        if held is None:
            return Refusal(Why.UNKNOWN_CARD)
        wrap = self._wrap(held, Way.ACCESS_AND_PIN if card.kind is Kind.ACCESS else Way.RECOVERY_AND_PIN)
        half, moment = Halves.of(card), self._terminal.clock()
        counted = self.file.count_try(held.vault, moment)
        if isinstance(counted, Refusal):
            return counted
        try:
            key = wrap.open(half.beside_pin + stretched(pin, half.salt))
        except WrongKey:
            return counted.wrong
        self.file.forgive(held.vault, moment)
        return OpenVault(self._terminal, held, key)

    def open_with_cards(self, access: Card, recovery: Card) -> OpenVault | Refusal:
        """Open a vault with both cards, when the PIN is forgotten or blocked; a new PIN should follow.

        Raises:
            BadData: the vault is damaged.
        """
        held = self._held(access)
        if held is None or self._held(recovery) != held:
            return Refusal(Why.UNKNOWN_CARD)
        wrap = self._wrap(held, Way.BOTH_CARDS)
        key = wrap.open(Halves.of(recovery).beside_card + Halves.of(access).beside_card)
        self.file.forgive(held.vault, self._terminal.clock())
        return OpenVault(self._terminal, held, key)

    def _held(self, card: Card) -> Held | None:
        """The vault of a card that proved that it is one of its two."""
        held = self.file.find(card_id(card))
        if held is None:
            return None
        own = (held.access, held.access_gate) if card.kind is Kind.ACCESS else (held.recovery, held.recovery_gate)
        return held if own == (card_id(card), gate_public(card)) else None

    def _wrap(self, held: Held, way: Way) -> Wrap:
        body = self.file.wrap(held.vault, way)
        if body is None:
            raise BadData("a wrap is missing")
        wrap = Wrap.decode(self._terminal.key.open(held.vault, way, body))
        if wrap.way != way or wrap.owner != Owner(held.vault, held.access, held.recovery, held.epoch):
            raise BadData("the wrap belongs elsewhere")
        return wrap


def new_card(kind: Kind) -> Card:
    """Make a card that nobody has: for a new vault, a lost card, or a print that jammed."""
    return Card(kind, os.urandom(SECRET_BYTES))
