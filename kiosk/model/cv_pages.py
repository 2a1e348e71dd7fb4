"""How a CV looks on paper, and what became of it there."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.printing import Document


class Template(StrEnum):
    """How a CV looks."""

    WARM = "warm"
    CLASSIC = "classic"
    FRESH = "fresh"
    COMPACT = "compact"
    EUROPASS = "europass"

    @property
    def most_sheets(self) -> int:
        """How many sheets it may take."""
        return 1 if self is Template.COMPACT else 2

    @property
    def shows_photo(self) -> bool:
        """Whether it has a place for a photo."""
        return self is Template.WARM


class Accent(StrEnum):
    """The one colour of a CV."""

    TEAL = "teal"
    PLUM = "plum"
    BLUE = "blue"
    BRICK = "brick"
    GREEN = "green"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A template and its colour; an accent of None is the template's own."""

    template: Template = Template.WARM
    accent: Accent | None = None


class Shortening(StrEnum):
    """What became of a job for which there was no room."""

    FEWER_POINTS = "fewer_points"
    NO_POINTS = "no_points"
    ONE_LINE = "one_line"


@dataclass(frozen=True, slots=True)
class Shortened:
    """The job at `index` of the work in a CV, and how it was shortened."""

    index: int
    how: Shortening


@dataclass(frozen=True, slots=True, kw_only=True)
class CvPages:
    """A CV on paper, and what a screen must say about it."""

    document: Document
    most_sheets: int
    shortened: tuple[Shortened, ...] = ()

    @property
    def too_long(self) -> bool:
        """Whether the visitor has to choose what may go."""
        return self.document.sheets > self.most_sheets
