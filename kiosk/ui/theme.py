"""Every colour, size and duration of the screen, by role, from assets/tokens.json and the panel of `kiosk.toml`."""

import json
import math
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kiosk.ui import ASSETS
from kiosk.ui.fonts import font
from kiosk.ui.qml_type import qml_type

TOKENS: dict[str, Any] = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
CONTRASTS = ("light", "hcDark", "hcLight")

# Wide text looks loose when it is big.
_TRACKING = {"heading": 99.0, "display": 98.5}
# A panel narrower than this, in design pixels, has no room for filters beside results.
_SMALL_BELOW = 1600


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The area that the window covers, in pixels, and the diagonal of the glass in inches."""

    width: int
    height: int
    diagonal_inch: float

    @property
    def scale(self) -> float:
        """Pixels for one design pixel of 1/96 inch, within the limits that keep a whole page on the panel."""
        limits = TOKENS["screenScale"]
        dpi = math.hypot(self.width, self.height) / self.diagonal_inch
        return float(min(limits["max"], max(limits["min"], dpi / limits["dpi"])))

    @property
    def layout(self) -> Literal["landscape", "portrait", "small"]:
        """Which of the three arrangements of a page fits."""
        if self.height > self.width:
            return "portrait"
        return "small" if self.width / self.scale < _SMALL_BELOW else "landscape"


_colours_changed = Signal(name="coloursChanged")


def _colour(token: str) -> Property:
    def read(self: "Theme") -> QColor:
        return self.colour(token)

    return Property(QColor, read, notify=_colours_changed)


def _size(token: str, group: str) -> Property:
    def read(self: "Theme") -> int:
        return self.px(TOKENS[group][token])

    return Property(int, read, constant=True)


def _layout_size(token: str) -> Property:
    def read(self: "Theme") -> int:
        return self.px(TOKENS["layout"][self.panel.layout][token])

    return Property(int, read, constant=True)


def _duration(token: str) -> Property:
    def read(self: "Theme") -> int:
        return int(TOKENS["motion"][token])

    return Property(int, read, constant=True)


@qml_type
class Theme(QObject):
    """One property per token. Behind a door `primary` is the colour of that door: pages there get its own theme."""

    coloursChanged = _colours_changed
    focusShownChanged = Signal()

    for _token in TOKENS["color"]["light"]:
        locals()[_token] = _colour(_token)
    for _group in ("space", "radius", "border", "size", "icon"):
        for _token in TOKENS[_group]:
            locals()[_token] = _size(_token, _group)
    for _token in TOKENS["layout"]["landscape"]:
        locals()[_token] = _layout_size(_token)
    for _token in TOKENS["motion"]:
        locals()[_token] = _duration(_token)

    def __init__(self, panel: Panel, door: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        self._door = door
        self._contrast = CONTRASTS[0]
        self._focus_shown = False
        self._fonts: dict[str, QFont] = {}

    def colour(self, token: str) -> QColor:
        """Look a colour up by role; see DESIGN: behind door N `primary` is that door's own colour."""
        if self._door and token.startswith("primary"):
            token = f"sec{self._door}" + {"primaryPressed": "Edge"}.get(token, token.removeprefix("primary"))
        return QColor(TOKENS["color"][self._contrast][token])

    @Property(str, notify=_colours_changed)
    def contrast(self) -> str:
        """Which palette is shown: light, hcDark or hcLight."""
        return self._contrast

    @Property(bool, notify=_colours_changed)
    def highContrast(self) -> bool:
        """Whether tints are gone and outlines have to carry meaning."""
        return self._contrast != "light"

    def use_contrast(self, contrast: str) -> None:
        """Show another palette."""
        if contrast != self._contrast:
            self._contrast = contrast
            self.coloursChanged.emit()

    @Property(bool, notify=focusShownChanged)
    def focusShown(self) -> bool:
        """Whether a keyboard or switch is in use, so that the focus ring must be seen; touch hides it."""
        return self._focus_shown

    def show_focus(self, shown: bool) -> None:
        """Show or hide the focus ring."""
        if shown != self._focus_shown:
            self._focus_shown = shown
            self.focusShownChanged.emit()

    @Property(bool, constant=True)
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self.panel.layout == "portrait"

    @Property(bool, constant=True)
    def small(self) -> bool:
        """Whether the panel is too narrow for filters beside results."""
        return self.panel.layout == "small"

    @Slot(float, result=int)
    def px(self, design: float) -> int:
        """Turn design pixels (1/96 inch) into whole pixels of this panel, never thinner than one."""
        return max(1, round(design * self.panel.scale)) if design > 0 else round(design * self.panel.scale)

    @Slot(str, result=QFont)
    def fontOf(self, role: str) -> QFont:
        """Give the font of a text role: label, body, bodyStrong, bodyLarge, title, heading, display, key, button."""
        if role not in self._fonts:
            token = TOKENS["type"][role]
            self._fonts[role] = font(self.px(token["size"]), token["weight"], _TRACKING.get(role, 100.0))
        return self._fonts[role]

    @Slot(str, result=int)
    def lineOf(self, role: str) -> int:
        """Give the line height of a text role in pixels; fixed, because Arabic letters are taller."""
        return self.px(TOKENS["type"][role]["line"])

    @Slot(str, result=int)
    def leadOf(self, role: str) -> int:
        """Give the space above the letters that centres them in their line; Qt puts all of it below them."""
        return round((self.lineOf(role) - QFontMetricsF(self.fontOf(role)).height()) / 2)
