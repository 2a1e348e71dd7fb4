"""What a visitor changes to make the screen easier; the end of the visit undoes it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.theme import Look, Theme
from kiosk.ui.tokens import CONTRASTS, TEXT_SCALES
from kiosk.ui.visit_controller import VisitController

_LARGE = 1.5


@qml_type
class Access(QObject):
    """The size of text, colours, reach, motion and time; every theme shows the same look."""

    changed = Signal()

    def __init__(self, themes: Sequence[Theme], visit: VisitController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._visit = visit
        self._look = Look()

    @Property("QVariantList", constant=True)
    def textScales(self) -> list[float]:
        """The sizes of text that can be chosen; 1 is the usual one."""
        return list(TEXT_SCALES)

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """The size of text."""
        return self._look.text_scale

    @property
    def reads_large(self) -> bool:
        """Whether the text is as large as large print is on paper."""
        return self._look.text_scale >= _LARGE

    @Property(str, notify=changed)
    def contrast(self) -> str:
        """The colours: light, hcDark or hcLight."""
        return self._look.contrast

    @Property(bool, notify=changed)
    def low(self) -> bool:
        """Whether everything that can be touched is in the lower part of the panel, for who sits."""
        return self._look.low

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether nothing moves or fades."""
        return self._look.calm

    @Property(bool, notify=changed)
    def moreTime(self) -> bool:
        """Whether the screen waits minutes instead of seconds, and forgives double touches longer."""
        return self._look.patient

    @Slot(float)
    def useTextScale(self, scale: float) -> None:
        """Show text larger or smaller, on every page; a size that is no choice becomes the nearest one."""
        self._show(text_scale=min(TEXT_SCALES, key=lambda known: abs(known - scale)))

    @Slot(str)
    def useContrast(self, contrast: str) -> None:
        """Show other colours, on every page."""
        self._show(contrast=contrast if contrast in CONTRASTS else CONTRASTS[0])

    @Slot(bool)
    def setLow(self, on: bool) -> None:
        """Bring everything that can be touched down, or back."""
        self._show(low=on)

    @Slot(bool)
    def setCalm(self, on: bool) -> None:
        """Stop everything that moves, or let it move."""
        self._show(calm=on)

    @Slot(bool)
    def setMoreTime(self, on: bool) -> None:
        """Wait longer, or as long as usual."""
        self._visit.setMoreTime(on)
        self._show(patient=on)

    @Slot()
    def reset(self) -> None:
        """Put everything back as it was for the next visitor."""
        self._visit.setMoreTime(False)
        self._become(Look(focus_shown=self._look.focus_shown))

    @Slot(bool)
    def showFocus(self, shown: bool) -> None:
        """Show the focus ring while a keyboard or switch is in use."""
        self._show(focus_shown=shown)

    def _show(self, **choices: Any) -> None:
        self._become(replace(self._look, **choices))

    def _become(self, look: Look) -> None:
        if look == self._look:
            return
        self._look = look
        for theme in self._themes:
            theme.show(look)
        self.changed.emit()
