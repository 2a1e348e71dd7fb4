"""The only way to the key of a vault with a PIN: through the lockout, on the disk before anybody looks."""

from dataclasses import dataclass

from kiosk.dossier.keys import Halves
from kiosk.dossier.lockout import Refusal
from kiosk.dossier.pin import stretched
from kiosk.dossier.vault_file import Held
from kiosk.dossier.whole import Terminal
from kiosk.dossier.wrap import Owner, Way, Wrap
from kiosk.envelope.box import WrongKey
from kiosk.errors import BadData
from kiosk.model.card import Card, Kind


@dataclass(frozen=True, slots=True)
class Wraps:
    """The wraps of a vault, by their way, as they came: checked when one is used."""

    held: Held
    bodies: dict[Way, bytes]

    def get(self, way: Way) -> Wrap:
        """One of them.

        Raises:
            BadData: it is missing, damaged or that of another vault.
        """
        body = self.bodies.get(way)
        if body is None:
            raise BadData("a wrap is missing")
        wrap, held = Wrap.decode(body), self.held
        if wrap.way != way or wrap.owner != Owner(held.vault, held.access, held.recovery, held.epoch):
            raise BadData("the wrap belongs elsewhere")
        return wrap


def with_pin(terminal: Terminal, wraps: Wraps, card: Card, pin: str) -> bytearray | Refusal:
    """Look at a PIN, after the try is counted as wrong; if it is right, take that back."""
    wrap = wraps.get(Way.ACCESS_AND_PIN if card.kind is Kind.ACCESS else Way.RECOVERY_AND_PIN)
    half, moment, vault = Halves.of(card), terminal.clock(), wraps.held.vault
    counted = terminal.file.count_try(vault, moment)
    if isinstance(counted, Refusal):
        return counted
    try:
        key = wrap.open(half.beside_pin + stretched(pin, half.salt))
    except WrongKey:
        return counted.wrong
    terminal.file.forgive(vault, moment)
    return key


def with_cards(terminal: Terminal, wraps: Wraps, access: Card, recovery: Card) -> bytearray:
    """Use both cards, which no PIN that was wrong can keep out."""
    key = wraps.get(Way.BOTH_CARDS).open(Halves.of(recovery).beside_card + Halves.of(access).beside_card)
    terminal.file.forgive(wraps.held.vault, terminal.clock())
    return key
