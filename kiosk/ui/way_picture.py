"""The sketch of a way, as the screen draws it."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.sketch import Sketch, TownPoint


@qml_type
class WayPicture(QObject):
    """Both ends of a way and towns to recognise, in parts of the width; nothing is drawn where one end is not known."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sketch: Sketch | None = None
        self._towns = Rows(TownPoint, self)

    def show(self, sketch: Sketch | None) -> None:
        """Draw another way, or none."""
        self._sketch = sketch
        self._towns.show(sketch.towns if sketch else [])
        self.changed.emit()

    @Property(Rows, constant=True)
    def towns(self) -> Rows:
        """The towns."""
        return self._towns

    @Property(bool, notify=changed)
    def drawn(self) -> bool:
        """Whether both ends are known."""
        return self._sketch is not None

    @Property(float, notify=changed)
    def startX(self) -> float:
        """Where the visitor starts."""
        return self._sketch.start[0] if self._sketch else 0.0

    @Property(float, notify=changed)
    def startY(self) -> float:
        """Where the visitor starts."""
        return self._sketch.start[1] if self._sketch else 0.0

    @Property(float, notify=changed)
    def endX(self) -> float:
        """Where the way leads."""
        return self._sketch.end[0] if self._sketch else 0.0

    @Property(float, notify=changed)
    def endY(self) -> float:
        """Where the way leads."""
        return self._sketch.end[1] if self._sketch else 0.0
