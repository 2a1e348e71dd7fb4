"""What a visitor changes to make the screen easier; the end of the visit undoes it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.qml_type import qml_type
from kiosk.ui.theme import CONTRASTS, Theme
from kiosk.ui.visit_controller import VisitController


@qml_type
class Access(QObject):
    """Colours and time."""

    changed = Signal()

    def __init__(self, themes: Sequence[Theme], visit: VisitController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._visit = visit

    @Property(str, notify=changed)
    def contrast(self) -> str:
        """The colours: light, hcDark or hcLight."""
        return str(self._themes[0].contrast)

    @Slot(str)
    def useContrast(self, contrast: str) -> None:
        """Show other colours, on every page."""
        for theme in self._themes:
            theme.use_contrast(contrast)
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Put everything back as it was for the next visitor."""
        self.useContrast(CONTRASTS[0])
        self._visit.setMoreTime(False)

    @Slot(bool)
    def showFocus(self, shown: bool) -> None:
        """Show the focus ring while a keyboard or switch is in use."""
        for theme in self._themes:
            theme.show_focus(shown)
