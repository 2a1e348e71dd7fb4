"""Where printing comes out, and the printers that still keep something of this visit."""

from dataclasses import dataclass
from functools import partial

from kiosk.model.printing import PrintService
from kiosk.model.stick import StickService
from kiosk.ui.lane import Lane
from kiosk.ui.print_ways import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlets:
    """Where it comes out; a lane is None where there is no such device."""

    paper: Lane[PrintService] | None = None
    slip: Lane[PrintService] | None = None
    stick: Lane[StickService] | None = None

    @property
    def ways(self) -> tuple[Way, ...]:
        """What there is, the usual one first."""
        lanes = {Way.PAPER: self.paper, Way.SLIP: self.slip, Way.STICK: self.stick}
        return tuple(way for way, lane in lanes.items() if lane)

    def of(self, way: Way) -> Lane[PrintService] | None:
        """Give the lane that prints this way, if it prints."""
        return {Way.PAPER: self.paper, Way.SLIP: self.slip}.get(way)

    @property
    def printers(self) -> tuple[Lane[PrintService], ...]:
        """The lanes of those that print."""
        return tuple(lane for lane in (self.paper, self.slip) if lane)


class UsedPrinters:
    """Those that had a job of this visit, until they forgot it."""

    def __init__(self) -> None:
        self._lanes: set[Lane[PrintService]] = set()

    @property
    def clean(self) -> bool:
        """Whether none keeps anything."""
        return not self._lanes

    def add(self, lane: Lane[PrintService]) -> None:
        """Remember one that gets a job."""
        self._lanes.add(lane)

    def cancel(self) -> None:
        """Stop what is under way."""
        for lane in self._lanes:
            lane.run("cancel", lambda printer: printer.cancel(), lambda _: None)

    def purge(self) -> None:
        """Have them forget it."""
        for lane in tuple(self._lanes):
            lane.run("purge", lambda printer: printer.purge(), partial(self._forgot, lane), lambda fault: None)

    def _forgot(self, lane: Lane[PrintService], _: None) -> None:
        self._lanes.discard(lane)
