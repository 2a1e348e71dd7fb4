"""Phosphor icons as images: `image://icon/<weight>/<name>/<rrggbb>`."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui import ASSETS


class IconProvider(QQuickImageProvider):
    """Paints an icon in one colour and size and remembers it: the software renderer cannot tint."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._painted: dict[tuple[str, int, int], QImage] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Paint the icon `id`; an unknown name is an error that Qt reports, and tests fail on."""
        key = (id, requestedSize.width(), requestedSize.height())
        if key not in self._painted:
            self._painted[key] = _paint(id, requestedSize)
        return self._painted[key]


def _paint(name: str, size: QSize) -> QImage:
    weight, icon, colour = name.split("/")
    path = ASSETS / "icons" / weight / f"{icon}.svg"
    if not path.is_file():
        return QImage()
    svg = path.read_text(encoding="utf-8").replace("currentColor", f"#{colour}")
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image
