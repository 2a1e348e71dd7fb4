"""States of a print job that the screen shows, apart from any page and any printer."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # What is asked of paper holds CVs, whose pages are documents.
    from kiosk.model.cv_pages import CvPages
    from kiosk.model.letter import LetterPages
    from kiosk.model.paper import CvPaper, LetterPaper, PaperRequest, SlipRequest


class PrintState(StrEnum):
    """What the printer says about a job; `terminal` states never change again."""

    PREPARING = "preparing"
    PRINTING = "printing"
    DONE = "done"
    NO_PAPER = "no_paper"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    TONER_EMPTY = "toner_empty"
    OUTPUT_FULL = "output_full"
    OFFLINE = "offline"
    REFUSED = "refused"
    STUCK = "stuck"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NO_PRINTER = "no_printer"
    VISIT_LIMIT = "visit_limit"
    DAY_LIMIT = "day_limit"

    @property
    def final(self) -> bool:
        """Whether the job is over."""
        return self in _FINAL


_FINAL = frozenset(
    {
        PrintState.DONE,
        PrintState.REFUSED,
        PrintState.CANCELLED,
        PrintState.FAILED,
        PrintState.UNKNOWN,
        PrintState.NO_PRINTER,
        PrintState.VISIT_LIMIT,
        PrintState.DAY_LIMIT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintProgress:
    """A job now: sheets that the device says came out, of how many; `counted` is False where it does not say."""

    state: PrintState
    sheets_done: int = 0
    sheets: int = 0
    low_toner: bool = False
    counted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterLook:
    """A printer without a job of ours: `ready` only when it says itself that it is idle and takes jobs.

    `trouble` is what would hold a job up; neither where it is not known.
    """

    ready: bool = False
    trouble: PrintState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A finished PDF; `name` is an opaque job name that says nothing about the visitor."""

    name: str
    pdf: bytes
    sheets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPicture:
    """One painted sheet: rows of four bytes a pixel, blue, green, red and one that means nothing."""

    width: int
    height: int
    pixels: bytes


class Papers(Protocol):
    """What the screen needs of documents; used by one thread, the render lane."""

    def make(self, request: "PaperRequest", *, large: bool = False) -> Document:
        """Make a document, in large print if that is asked."""
        ...

    def cv(self, request: "CvPaper") -> "CvPages":
        """Make a CV, and say what became of it on paper."""
        ...

    def letter(self, request: "LetterPaper") -> "LetterPages":
        """Make a letter, and say whether it fits."""
        ...

    def slip(self, request: "SlipRequest") -> Document:
        """Make a slip of 80 mm of a vacancy or an appointment."""
        ...

    def preview(self, document: Document, page: int, width_px: int) -> SheetPicture:
        """Paint one sheet (from 0)."""
        ...


class PrintService(Protocol):
    """What the screen needs of printing; the composition root gives the real one."""

    @property
    def available(self) -> bool:
        """Whether a printer is configured."""
        ...

    def submit(self, document: Document, report: Callable[[PrintProgress], None], copies: int = 1) -> None:
        """Print and call `report` (from the device lane) with every change, the last one final."""
        ...

    def look(self, report: Callable[[PrinterLook], None]) -> None:
        """Ask how the device is and call `report` (from the device lane), before there is a job."""
        ...

    def cancel(self) -> None:
        """Cancel the job under way; the outcome comes through `report`."""
        ...

    def purge(self) -> None:
        """Cancel and forget every job of this visit on the device; returns when the device confirmed."""
        ...
