"""What can be printed, and on what."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from kiosk.model.paper import PaperRequest, SlipRequest


class Way(StrEnum):
    """On what something is taken along."""

    PAPER = "paper"
    SLIP = "slip"
    STICK = "stick"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOffer:
    """Something that can be printed, by what it is called."""

    label: str
    request: PaperRequest

    @property
    def slip(self) -> SlipRequest | None:
        """The same for a slip, if it is small enough."""
        return self.request if isinstance(self.request, SlipRequest) else None

    @property
    def enlargeable(self) -> bool:
        """Whether there is a large print of it."""
        return self.request.enlargeable


@dataclass(frozen=True, slots=True, kw_only=True)
class WayRow:
    """One choice of several."""

    key: str
    icon: str
    label: str
    chosen: bool


_ICONS = {Way.PAPER: "file-text", Way.SLIP: "note", Way.STICK: "usb"}


class WayWords(QObject):
    """Words for the choices."""

    def row(self, way: Way, chosen: bool) -> WayRow:
        """Name a way."""
        labels = {
            Way.PAPER: self.tr("On a sheet"),
            Way.SLIP: self.tr("On a small slip"),
            Way.STICK: self.tr("On my USB stick"),
        }
        return WayRow(key=way, icon=_ICONS[way], label=labels[way], chosen=chosen)
