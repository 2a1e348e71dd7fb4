"""The row of houses behind the doors: `image://street/<rrggbb>/<seed>/<width>/<height>/<scale in %>`."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.skyline import skyline


class StreetProvider(QQuickImageProvider):
    """Paints the skyline of the operator's choice in a colour and size."""

    def __init__(self, kind: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kind = kind

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Paint the street `id`; width and height are pixels."""
        colour, seed, width, height, percent = id.split("/")
        image = QImage(int(width), int(height), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        scale = int(percent) / 100
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        outline = skyline(self._kind, int(width) / scale, int(height) / scale, int(seed))
        painter.fillPath(outline, QColor(f"#{colour}"))
        painter.end()
        return image
