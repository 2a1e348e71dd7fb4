"""A letter to an employer, in the look of a CV."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.model.cv import Person
from kiosk.model.cv_pages import Accent
from kiosk.model.printing import Document


class LetterHead(StrEnum):
    """The CV templates that a letter can go with."""

    WARM = "warm"
    CLASSIC = "classic"
    FRESH = "fresh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter: `recipient` line by line, `paragraphs` from the salutation to the closing words."""

    language: str
    sender: Person
    recipient: tuple[str, ...] = ()
    place: str = ""
    day: date
    subject: str = ""
    paragraphs: tuple[str, ...] = ()
    with_cv: bool = True
    head: LetterHead = LetterHead.WARM
    accent: Accent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPages:
    """A letter on paper; if it does not fit on one sheet, the visitor has to shorten it by about `lines_over` lines."""

    document: Document
    lines_over: int = 0

    @property
    def too_long(self) -> bool:
        """Whether it takes more than one sheet."""
        return self.lines_over > 0
