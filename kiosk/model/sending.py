"""An application on its way to an employer, and what a terminal can say of it."""

import re
from dataclasses import dataclass
from enum import StrEnum

MOST_CV, MOST_LETTER = 2_000_000, 800_000
"""Bytes that central takes of each."""
# None of the signs by which a header of a mail tells several addresses, names and remarks apart.
_ADDRESS = re.compile(r"[^\s<>,;:@\"()\[\]\\]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+")


class Sending(StrEnum):
    """How it stands; `changed`: the vacancy has another address now or is gone; `unknown`: nobody answered."""

    SENT = "sent"
    WAITS = "waits"
    CANNOT = "cannot"
    CHANGED = "changed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A CV and perhaps a letter, for the address that the visitor agreed to; `id` stays the same for each try."""

    id: bytes
    vacancy: str
    address: str
    language: str
    name: str
    reply: str
    cv: bytes
    letter: bytes = b""


def is_address(text: str) -> bool:
    """Whether this is one e-mail address that mail can go to."""
    return bool(_ADDRESS.fullmatch(text)) and text.isprintable()
