"""What takes jobs over IPP: the device itself, or a CUPS queue that leads to it."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.model.printing import Document
from kiosk.print.job import Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an outlet can do and whether it takes jobs now."""

    pdf: bool
    a4: bool
    colour: bool
    duplex: bool
    accepts: bool
    most_copies: int
    operations: frozenset[int]

    @property
    def takes(self) -> bool:
        """Whether our sheets can come out of it now."""
        return self.pdf and self.a4 and self.accepts


class Outlet(Protocol):
    """Where a job goes. Every method asks the other side and may raise `Unreachable`, `Refused` or `BadData`."""

    def capabilities(self) -> Capabilities:
        """Ask what it can do."""
        ...

    def validate(self, document: Document, copies: int, colour: bool) -> None:
        """Ask whether it would take the job."""
        ...

    def print(self, document: Document, copies: int, colour: bool) -> int:
        """Send the document; return the id of the job."""
        ...

    def observe(self, job: int) -> Observation:
        """Look at a job and at the state of the printer."""
        ...

    def cancel(self, job: int) -> None:
        """Ask to cancel; what became of the job shows in `observe`."""
        ...

    def jobs(self, which: str = "not-completed") -> dict[int, str]:
        """Give the ids and names of the jobs of this terminal."""
        ...
