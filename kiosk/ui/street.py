"""The row of Flemish gables behind the doors: `image://street/<rrggbb>/<seed>/<width>/<height>/<scale in %>`."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

_GAP = 6
_STEP = 30
_STEPS = 5
_TOWER = 96


class StreetProvider(QQuickImageProvider):
    """Paints a street once per colour and size; the same seed always gives the same street."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Paint the street `id`; width and height are pixels."""
        colour, seed, width, height, percent = id.split("/")
        image = QImage(int(width), int(height), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        scale = int(percent) / 100
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.fillPath(street(int(width) / scale, int(height) / scale, int(seed)), QColor(f"#{colour}"))
        painter.end()
        return image


def street(width: float, height: float, seed: int) -> QPainterPath:
    """Line up stepped, pointed and tower gables until `width` is full; design pixels."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    state = seed
    left = 0.0

    def chance() -> float:
        nonlocal state
        state = state * 16807 % 2147483647
        return state / 2147483647

    while left < width:
        wide = 150 + int(chance() * 110)
        top = height - height * (0.6 + chance() * 0.26)
        kind = chance()
        if kind < 0.5:
            _stepped(path, left, wide, top, height)
        elif kind < 0.8:
            _pointed(path, left, wide, top, height)
        else:
            _tower(path, left + (wide - _TOWER) / 2, height)
        left += wide + _GAP
    return path


def _stepped(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    step = wide / (2 * _STEPS + 1)
    for level in range(_STEPS + 1):
        ridge = top + (_STEPS - level) * _STEP
        path.addRect(left + level * step, ridge, wide - 2 * level * step, floor - ridge)


def _pointed(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    path.moveTo(left, floor)
    path.lineTo(left, top + 110)
    path.lineTo(left + wide / 2, top)
    path.lineTo(left + wide, top + 110)
    path.lineTo(left + wide, floor)
    path.closeSubpath()


def _tower(path: QPainterPath, left: float, floor: float) -> None:
    eaves, middle = floor * 0.26, left + _TOWER / 2
    path.addRect(left, eaves, _TOWER, floor - eaves)
    path.addRect(left - 10, eaves - 16, _TOWER + 20, 16)
    path.moveTo(middle - 28, eaves - 16)
    path.lineTo(middle, 8)
    path.lineTo(middle + 28, eaves - 16)
    path.closeSubpath()
