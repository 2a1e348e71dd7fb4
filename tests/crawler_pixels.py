"""What the crawler asks of the picture: contrast of texts, of icons and of the edges of controls, as drawn."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from crawled_page import SEEN, Item, Page
from crawler_layout import ink
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

TEXT = 7.0
CONTROL = 4.5
# A little under the floor is what eight bits a colour round away.
_ROUNDING = 0.05
# Of the pixels in a box of letters, so many at least are in the middle of a stroke.
_STROKE = 1.5
# So deep are the strips over an edge, and long enough for a dashed one.
_OUTSIDE, _INSIDE, _ALONG = 5, 10, 25
_ICON = "image://icon/"

Pixels = npt.NDArray[np.uint8]


def pixels(picture: QImage, place: QRectF | QRect) -> Pixels:
    """Give a part of a picture as rows of red, green and blue."""
    area = (place.toAlignedRect() if isinstance(place, QRectF) else place).intersected(picture.rect())
    part = picture.copy(area).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.bytesPerLine())
    return rows[:, : part.width() * 3].reshape(part.height(), part.width(), 3).copy()


def luminance(colours: Pixels) -> npt.NDArray[np.float64]:
    """Relative luminance as WCAG 2.1 defines it."""
    parts = colours.astype(np.float64) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(colours: Pixels) -> float:
    """Contrast of the strokes in a box with the colour that most of the box has."""
    known, index, counts = np.unique(
        colours.astype(np.uint32) @ np.array([65536, 256, 1], np.uint32), return_inverse=True, return_counts=True
    )
    light = luminance(np.stack([known >> 16 & 255, known >> 8 & 255, known & 255], axis=-1).astype(np.uint8))
    ground = light[counts.argmax()]
    ratios = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)
    return float(np.percentile(ratios[index], 100 - _STROKE))


def faint_texts(page: Page, picture: QImage, *, most: int = 12) -> Iterator[str]:
    """Find, in a sample, texts of less contrast than 7 to 1."""
    for item in _sample([item for item in page.texts if _whole(item, ink(item))], most):
        found = contrast(pixels(picture, ink(item)))
        if found < TEXT - _ROUNDING:
            yield f"{item.name}: text of contrast {found:.1f}, under {TEXT:g}"


def faint_icons(page: Page, picture: QImage, *, most: int = 8) -> Iterator[str]:
    """Find, in a sample, icons of less contrast than 4.5 to 1."""
    icons = [item for item in page.items if _is_icon(item) and _whole(item, item.rect)]
    for item in _sample(icons, most):
        found = contrast(pixels(picture, item.rect))
        if found < CONTROL - _ROUNDING:
            yield f"{item.name}: icon of contrast {found:.1f}, under {CONTROL:g}"


def faint_controls(page: Page, picture: QImage, *, most: int = 8) -> Iterator[str]:
    """Find, in a sample, controls without an edge, or else an icon, of a contrast of 4.5 to 1 with what is around."""
    for item in _sample([item for item in page.pressables if _whole(item, item.rect)], most):
        seen = [_step(strip) for strip in _edges(picture, item.rect.toRect())]
        seen += [contrast(pixels(picture, part.rect)) for part in item.family() if _is_icon(part)]
        found = max(seen, default=CONTROL)
        if found < CONTROL - _ROUNDING:
            yield f"{item.name}: edge of contrast {found:.1f}, under {CONTROL:g}"


def _edges(picture: QImage, box: QRect) -> Iterator[Pixels]:
    """Give a strip over the middle of each edge, its first row outside."""
    deep, middle = _OUTSIDE + _INSIDE, box.center()
    for turns, place in enumerate(
        (
            QRect(middle.x(), box.top() - _OUTSIDE, _ALONG, deep),
            QRect(box.right() - _INSIDE, middle.y(), deep, _ALONG),
            QRect(middle.x(), box.bottom() - _INSIDE, _ALONG, deep),
            QRect(box.left() - _OUTSIDE, middle.y(), deep, _ALONG),
        )
    ):
        if picture.rect().contains(place):
            yield np.rot90(pixels(picture, place), turns)


def _step(strip: Pixels) -> float:
    light = luminance(strip)
    ground = np.median(light[0])
    return float(((np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)).max())


def _is_icon(item: Item) -> bool:
    source = item.quick.property("source")
    return not item.covered and bool(source) and item.kind == "Icon" and item.opacity > SEEN


def _whole(item: Item, place: QRectF) -> bool:
    return not item.covered and item.shown.contains(place.adjusted(1, 1, -1, -1)) and place.width() > 2


def _sample(items: Sequence[Item], most: int) -> Sequence[Item]:
    """Give at most so many, spread over the page."""
    return items[:: -(-len(items) // most)] if items else items
