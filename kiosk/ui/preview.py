"""A sheet of a document as a picture: `image://paper/<number>`."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.model.printing import SheetPicture

WIDTH = 800
"""Pixels of the picture that is kept; twice what the largest preview shows, so that small letters stay sharp."""


class Preview:
    """The one picture that is kept."""

    def __init__(self) -> None:
        self._number = 0
        self.image = QImage()

    @property
    def ratio(self) -> float:
        """How many times higher than wide it is, or an upright A4 sheet while there is none."""
        return self.image.height() / self.image.width() if self.image.width() else math.sqrt(2)

    def show(self, sheet: SheetPicture) -> str:
        """Keep this picture instead of any other and give its address."""
        # Copied: a QImage does not keep the bytes that it shows.
        self.image = QImage(sheet.pixels, sheet.width, sheet.height, 4 * sheet.width, QImage.Format.Format_RGB32).copy()
        self._number += 1
        return f"image://paper/{self._number}"

    def forget(self) -> None:
        """Keep no picture."""
        self.image = QImage()


class PaperProvider(QQuickImageProvider):
    """Hands the preview to QML, as wide as it is shown."""

    def __init__(self, preview: Preview) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._preview = preview

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Scale the picture; there is only one, whatever the number."""
        image = self._preview.image
        if image.isNull() or requestedSize.width() <= 0:
            return image
        return image.scaledToWidth(requestedSize.width(), Qt.TransformationMode.SmoothTransformation)
