"""QR codes: `image://qr/<text, percent-encoded>`, whole pixels per module, black on white in every theme."""

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

# ISO/IEC 18004 asks for four modules of white around the code.
_QUIET = 4


class QrProvider(QQuickImageProvider):
    """Draws the modules of a code as large as fits in the size asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Draw the code of the text `id`."""
        return qr_image(unquote(id), requestedSize.width())


def qr_image(text: str, side: int) -> QImage:
    """Draw `text` with error correction M in at most `side` pixels, every module the same whole number of pixels."""
    # Only a page with a code needs the library: the first frame does not wait for it.
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415
    from qrcode.main import QRCode  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    matrix = code.get_matrix()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, Qt.GlobalColor.black if dark else Qt.GlobalColor.white)
    fitting = max(1, side // len(matrix)) * len(matrix)
    return image.scaled(fitting, fitting)
