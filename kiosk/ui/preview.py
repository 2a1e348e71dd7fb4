"""The first sheet of a document as a picture: `image://paper/<number>`."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

WIDTH = 800
"""Pixels of the picture that is kept; twice what the largest preview shows, so that small letters stay sharp."""


class PaperProvider(QQuickImageProvider):
    """Keeps the one preview that is on the screen."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._number = 0
        self._image = QImage()

    def show(self, png: bytes) -> str:
        """Keep this picture instead of any other and give its address."""
        self._image = QImage.fromData(png)
        self._number += 1
        return f"image://paper/{self._number}"

    def forget(self) -> None:
        """Keep no picture."""
        self._image = QImage()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Give the picture as wide as it is shown."""
        if self._image.isNull() or requestedSize.width() <= 0:
            return self._image
        return self._image.scaledToWidth(requestedSize.width(), Qt.TransformationMode.SmoothTransformation)
