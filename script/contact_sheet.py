"""Contact sheets: the pictures of one size, language and look on one sheet, each with its name."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

_PAPER, _INK, _EDGE = QColor("white"), QColor("black"), QColor("gray")
_WIDTH, _GAP, _LABEL, _LETTERS = 480, 24, 40, 22
_COLUMNS = 5


def contact_sheets(folder: Path, pictures: Iterable[tuple[str, str, Path]]) -> list[Path]:
    """Draw a sheet for each look from (look, screen, picture); return the sheets."""
    looks: dict[str, list[tuple[str, Path]]] = defaultdict(list)
    for look, screen, picture in pictures:
        looks[look].append((screen, picture))
    return [_sheet(folder / f"contact-{look}.png", shown) for look, shown in looks.items()]


def _sheet(path: Path, shown: list[tuple[str, Path]]) -> Path:
    images = [(screen, QImage(str(picture))) for screen, picture in shown]
    height = max(image.height() * _WIDTH // image.width() for _, image in images)
    columns = min(_COLUMNS, len(images))
    rows = -(-len(images) // columns)
    sheet = QImage(columns * (_WIDTH + _GAP) + _GAP, rows * (height + _LABEL + _GAP) + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(_PAPER)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    font = QFont("IBM Plex Sans")
    font.setPixelSize(_LETTERS)
    painter.setFont(font)
    for at, (screen, image) in enumerate(images):
        x = _GAP + at % columns * (_WIDTH + _GAP)
        y = _GAP + at // columns * (height + _LABEL + _GAP)
        place = QRect(x, y + _LABEL, _WIDTH, image.height() * _WIDTH // image.width())
        painter.setPen(_INK)
        painter.drawText(QRect(x, y, _WIDTH, _LABEL), Qt.AlignmentFlag.AlignVCenter, screen)
        painter.drawImage(place, image.scaledToWidth(2 * _WIDTH, Qt.TransformationMode.SmoothTransformation))
        painter.setPen(_EDGE)
        painter.drawRect(place)
    painter.end()
    sheet.save(str(path))
    return path
