"""Dashed outlines: `image://dashes/<radius>/<pen>/<stroke>/<fill>`, a tile of which BorderImage repeats the dashes.

Not a Shape of Qt Quick: the software renderer of Qt 6.11 draws a Shape that is clipped away completely, unclipped.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQuick import QQuickImageProvider

# In widths of the pen, the length of a dash and of what follows it.
_DASH, _PERIOD = 4, 7


class DashProvider(QQuickImageProvider):
    """Draws four round corners with one dash on each side between them."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Draw the tile of `id`."""
        radius, pen, stroke, fill = id.split("/")
        return dash_tile(int(radius), int(pen), QColor(f"#{stroke}"), QColor(f"#{fill}"))


def dash_tile(radius: int, pen: int, stroke: QColor, fill: QColor) -> QImage:
    """Draw corners of `radius` pixels, and sides of one dash and its gap in the middle."""
    middle = _PERIOD * pen
    side = 2 * radius + middle
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    inside = QRectF(0, 0, side, side).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(stroke, pen))
    painter.drawRoundedRect(inside, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    # Half a gap at each end of a side: the next tile, or a corner, brings the other half.
    gap = round((_PERIOD - _DASH) * pen / 2)
    for start, long in ((radius, gap), (radius + middle - gap, gap)):
        for edge in (0, side - pen):
            painter.fillRect(start, edge, long, pen, fill)
            painter.fillRect(edge, start, pen, long, fill)
    painter.end()
    return tile
