"""Every colour, size and duration of the screen, by role, from assets/tokens.json and the panel of `kiosk.toml`."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kiosk.accent import Accent
from kiosk.ui.fonts import ARABIC, font, is_arabic
from kiosk.ui.panel import SMALL_BELOW, Panel
from kiosk.ui.qml_type import qml_type
from kiosk.ui.tokens import CONTRASTS, TEXT_SCALES, TOKENS

# Wide text looks loose when it is big.
_TRACKING = {"heading": 99.0, "display": 98.5}
# With less room than this for text, in design pixels at this size of text, nothing is beside anything.
_SINGLE_BELOW = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a visitor changed of the screen, and what the hand on it needs."""

    contrast: str = CONTRASTS[0]
    text_scale: float = TEXT_SCALES[0]
    low: bool = False
    calm: bool = False
    patient: bool = False
    focus_shown: bool = False


def _accented(accent: Accent) -> dict[str, str]:
    """Give the tokens that an operator's accent replaces; high contrast stays as it is."""
    shades = {"": accent.colour, "Edge": accent.edge, "Tint": accent.tint}
    return {
        "primaryPressed": accent.pressed,
        **{f"{token}{kind}": shade for token in ("primary", "sec1") for kind, shade in shades.items()},
    }


_colours_changed = Signal(name="coloursChanged")
_reflowed = Signal(name="reflowed")
_pace_changed = Signal(name="paceChanged")


def _colour(token: str) -> Property:
    def read(self: "Theme") -> QColor:
        return self.colour(token)

    return Property(QColor, read, notify=_colours_changed)


def _size(token: str, group: str) -> Property:
    def read(self: "Theme") -> int:
        return self.px(TOKENS[group][token])

    return Property(int, read, constant=True)


def _icon_size(token: str) -> Property:
    def read(self: "Theme") -> int:
        return self.px(TOKENS["icon"][token] * min(self.look.text_scale, TOKENS["text"]["iconMost"]))

    return Property(int, read, notify=_reflowed)


def _layout_size(token: str) -> Property:
    def read(self: "Theme") -> int:
        return self.px(TOKENS["layout"][self._layout][token])

    return Property(int, read, constant=True)


def _motion(token: str) -> Property:
    def read(self: "Theme") -> int:
        return 0 if self.look.calm else int(TOKENS["motion"][token])

    return Property(int, read, notify=_pace_changed)


def _time(token: str) -> Property:
    def read(self: "Theme") -> int:
        return int(TOKENS["time"][token])

    return Property(int, read, constant=True)


@qml_type
class Theme(QObject):
    """One property per token. Behind a door `primary` is the colour of that door: pages there get its own theme."""

    coloursChanged = _colours_changed
    reflowed = _reflowed
    paceChanged = _pace_changed
    focusShownChanged = Signal()

    for _token in TOKENS["color"]["light"]:
        locals()[_token] = _colour(_token)
    for _group in ("space", "radius", "border", "size"):
        for _token in TOKENS[_group]:
            locals()[_token] = _size(_token, _group)
    for _token in TOKENS["icon"]:
        locals()[_token] = _icon_size(_token)
    for _token in TOKENS["layout"]["landscape"]:
        locals()[_token] = _layout_size(_token)
    for _token in TOKENS["motion"]:
        locals()[_token] = _motion(_token)
    for _token in TOKENS["time"]:
        locals()[_token] = _time(_token)

    def __init__(
        self, panel: Panel, door: int = 0, accent: Accent | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = panel
        self._accent = _accented(accent) if accent else {}
        self.look = Look()
        self._door = door
        # Every item on a page asks for some of these: each is worked out once.
        self._scale, self._letters, self._layout = panel.scale, panel.letters, panel.layout
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, float], QFont] = {}
        self._leads: dict[tuple[str, float, bool], int] = {}

    def show(self, look: Look) -> None:
        """Take on another look; only what changed is drawn anew."""
        before, self.look = self.look, look
        if before.contrast != look.contrast:
            self._colours.clear()
            self.coloursChanged.emit()
        if (before.text_scale, before.low) != (look.text_scale, look.low):
            self.reflowed.emit()
        if (before.calm, before.patient) != (look.calm, look.patient):
            self.paceChanged.emit()
        if before.focus_shown != look.focus_shown:
            self.focusShownChanged.emit()

    def colour(self, token: str) -> QColor:
        """Look a colour up by role; see DESIGN: behind door N `primary` is that door's own colour."""
        if token not in self._colours:
            self._colours[token] = self._shade(token)
        return self._colours[token]

    def _shade(self, token: str) -> QColor:
        if self._door and token.startswith("primary"):
            token = f"sec{self._door}" + {"primaryPressed": "Edge"}.get(token, token.removeprefix("primary"))
        own = self._accent if self.look.contrast == CONTRASTS[0] else {}
        return QColor(own.get(token) or TOKENS["color"][self.look.contrast][token])

    @Property(str, notify=_colours_changed)
    def contrast(self) -> str:
        """Which palette is shown: light, hcDark or hcLight."""
        return self.look.contrast

    @Property(bool, notify=_colours_changed)
    def highContrast(self) -> bool:
        """Whether tints are gone and outlines have to carry meaning."""
        return self.look.contrast != "light"

    @Property(bool, notify=focusShownChanged)
    def focusShown(self) -> bool:
        """Whether a keyboard or switch is in use, so that the focus ring must be seen; touch hides it."""
        return self.look.focus_shown

    @Property(float, notify=_reflowed)
    def textScale(self) -> float:
        """How much larger than usual text is: 1, 1.25, 1.5 or 1.8."""
        return self.look.text_scale

    @Property(bool, notify=_reflowed)
    def low(self) -> bool:
        """Whether everything that can be touched is in the lower part of the panel."""
        return self.look.low

    @Property(bool, notify=_pace_changed)
    def calm(self) -> bool:
        """Whether nothing moves or fades."""
        return self.look.calm

    @Property(int, notify=_pace_changed)
    def repeatGuard(self) -> int:
        """Milliseconds in which a second touch on the same control does not count; longer for who needs more time."""
        return int(TOKENS["time"]["patientGuard" if self.look.patient else "touchGuard"])

    @Property(int, notify=_pace_changed)
    def keyGuard(self) -> int:
        """Milliseconds in which a second touch on the same key does not count."""
        return int(TOKENS["time"]["patientGuard" if self.look.patient else "fastGuard"])

    @Property(bool, constant=True)
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self._layout == "portrait"

    @Property(bool, notify=_reflowed)
    def small(self) -> bool:
        """Whether there is no room for filters beside results, at this size of text."""
        return not self.portrait and self._room < SMALL_BELOW

    @Property(bool, notify=_reflowed)
    def single(self) -> bool:
        """Whether everything goes below everything, in one column, at this size of text."""
        return self._room < _SINGLE_BELOW

    @property
    def _room(self) -> float:
        return self.panel.width / (self._letters * self.look.text_scale)

    @Property(int, constant=True)
    def touchGap(self) -> int:
        """The least space between two things to press: 10 design pixels, and 2.54 mm on the glass."""
        return max(self.px(TOKENS["size"]["gapLeast"]), math.ceil(self.panel.mm(TOKENS["reach"]["gapMm"])))

    @Property(int, constant=True)
    def lowRoom(self) -> int:
        """The height that a page keeps while everything is low: in letters, as much as on 24 inch."""
        return round(float(TOKENS["reach"]["lowRoom"]) * self._letters)

    @Property(int, notify=_reflowed)
    def typingRoom(self) -> int:
        """The height that a page keeps above the keys: its head, a field with its label, and one suggestion."""
        scale, size = self.look.text_scale, TOKENS["size"]
        head = max(self.px(size["controlHeight"]), self.lineOf("heading", self.capped("heading", 60, scale)))
        prompt = self.lineOf("fieldPrompt", scale) + 2 * self.px(TOKENS["space"]["space3"])
        field = self.lineOf("bodyStrong", scale) + max(self.px(size["fieldHeight"]), prompt)
        suggestion = max(self.px(size["touchMinimum"]), self.lineOf("bodyLarge", scale))
        return head + field + suggestion + 5 * self.px(TOKENS["space"]["space5"])

    def px(self, design: float) -> int:
        """Turn design pixels (1/96 inch) into whole pixels of this panel, never thinner than one."""
        return max(1, round(design * self._scale)) if design > 0 else round(design * self._scale)

    @Slot(str, float, result=QFont)
    def fontOf(self, role: str, scale: float) -> QFont:
        """Give the font of a text role ("body", "title" …) at a size of text; QML passes `textScale`, so it follows."""
        if (role, scale) not in self._fonts:
            token = TOKENS["type"][role]
            pixels = round(token["size"] * self._letters * scale)
            self._fonts[role, scale] = font(pixels, token["weight"], _TRACKING.get(role, 100.0))
        return self._fonts[role, scale]

    @Slot(str, float, result=int)
    def lineOf(self, role: str, scale: float) -> int:
        """Give the line height of a text role in pixels; fixed, because Arabic letters are taller."""
        return round(float(TOKENS["type"][role]["line"]) * self._letters * scale)

    @Slot(str, result=bool)
    def isArabic(self, text: str) -> bool:
        """Tell whether some of a text is drawn with Arabic letters, which are taller."""
        return is_arabic(text)

    @Slot(str, float, bool, result=int)
    def leadOf(self, role: str, scale: float, arabic: bool) -> int:
        """Give the space above letters that centres them in their line; Qt puts all of it below them."""
        if (role, scale, arabic) not in self._leads:
            letters = QFont(self.fontOf(role, scale))
            if arabic:
                letters.setFamilies([ARABIC])
            self._leads[role, scale, arabic] = round((self.lineOf(role, scale) - QFontMetricsF(letters).height()) / 2)
        return self._leads[role, scale, arabic]

    @Slot(str, float, float, result=float)
    def capped(self, role: str, most: float, scale: float) -> float:
        """Give the size of text, up to `scale`, at which a role is `most` design pixels high: the frame stops there."""
        return min(scale, max(1.0, most / float(TOKENS["type"][role]["size"])))
