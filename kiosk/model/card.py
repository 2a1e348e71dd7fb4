"""The code on a card: a secret of 16 bytes that a visitor can scan or type.

A prefix, then the secret in base 32.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.errors import BadData
from kiosk.model import base32

SECRET_BYTES = base32.BYTES
_NAME = "the code of a card"


class Kind(StrEnum):
    """Which card it is; the value is what its code begins with."""

    ACCESS = "WIS1-"
    RECOVERY = "WISR-"


@dataclass(frozen=True, slots=True)
class Card:
    """A card. Its secret shows in no log and no error."""

    kind: Kind
    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != SECRET_BYTES:
            raise BadData(f"the secret of a card has {SECRET_BYTES} bytes, not {len(self.secret)}")


def encode(card: Card) -> str:
    """Write the code of a card, as in its QR code."""
    return card.kind + base32.write(card.secret)


def grouped(card: Card) -> str:
    """Write the code of a card for people, in groups of four: WIS1-0123-4567-…."""
    return card.kind + "-".join(base32.groups(base32.write(card.secret)))


def decode(code: str) -> Card:
    """Read a code exactly as `encode` writes it.

    Raises:
        BadData: it is not a code of a card; says why, never what it was.
    """
    kind = next((kind for kind in Kind if code.startswith(kind)), None)
    if kind is None:
        raise BadData(f"{_NAME} begins with WIS1- or WISR-")
    return Card(kind, base32.read(code.removeprefix(kind), _NAME))


def typed(text: str) -> Card:
    """Read a code as people type it: small letters, I and L for 1, O for 0, dashes and spaces anywhere.

    Raises:
        BadData: see `decode`.
    """
    letters = base32.as_typed(text)
    for kind in Kind:
        # The prefix has an I, which stays one.
        start = kind.removesuffix("-")
        if letters.translate(base32.MEANT).startswith(start.translate(base32.MEANT)):
            return decode(kind + letters[len(start) :].translate(base32.MEANT))
    raise BadData(f"{_NAME} begins with WIS1- or WISR-")
