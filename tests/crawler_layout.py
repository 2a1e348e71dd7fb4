"""What the crawler asks of the layout: targets, gaps, texts, scrolling. Each check gives readable violations."""

from collections.abc import Iterator
from itertools import combinations

from crawled_page import Item, Page
from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF

TARGET_MM = 12.7
GAP_MM = 2.5
# Whole pixels are the least that can be drawn.
_ROUNDING = 1.0
# Nobody sees less of a letter than this.
_NEAR = 2.0
_NO_WRAP = 0
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight.value, Qt.AlignmentFlag.AlignHCenter.value
_BOTTOM, _MIDDLE = Qt.AlignmentFlag.AlignBottom.value, Qt.AlignmentFlag.AlignVCenter.value


def small_targets(page: Page) -> Iterator[str]:
    """Find what is pressed or typed in and is smaller than a finger."""
    least = page.panel.mm(TARGET_MM) - _ROUNDING
    for item in page.items:
        if item.covered or not (item.pressable or item.is_field):
            continue
        if min(item.rect.width(), item.rect.height()) < least:
            yield f"{item.name}: target of {_mm(page, item.rect)}, under {TARGET_MM} mm"


def tight_gaps(page: Page) -> Iterator[str]:
    """Find two things to press that are closer than 2.5 mm."""
    least = page.panel.mm(GAP_MM) - _ROUNDING
    nearest: dict[Item, tuple[float, Item]] = {}
    for one, other in combinations(page.pressables, 2):
        if one.related(other):
            continue
        same = one.scrolls is other.scrolls
        # What scrolling cuts is pressed when it is in view.
        cut = not same and (one.shown != one.rect or other.shown != other.rect)
        gap = least if cut else _gap(one.rect, other.rect)
        if gap < least and (one not in nearest or gap < nearest[one][0]):
            nearest[one] = gap, other
    for one, (gap, other) in nearest.items():
        yield f"{one.name}: {gap / page.panel.mm(1):.1f} mm from {other.name}, under {GAP_MM} mm"


def unreachable_targets(page: Page) -> Iterator[str]:
    """Find what is pressed but lies, in part, off the panel, where no scrolling brings it."""
    for item in page.pressables:
        if why := _beyond(page, item, item.rect):
            yield f"{item.name}: {why}"


def squeezed_texts(page: Page) -> Iterator[str]:
    """Find texts that end in dots, are drawn outside their item, or are drawn smaller than their role."""
    for item in page.texts:
        read = item.quick.property
        if read("truncated"):
            yield f'{item.name}: truncated, whole text "{item.text}"'
        wide = read("contentWidth") + read("leftPadding") + read("rightPadding") - item.rect.width()
        high = read("contentHeight") + read("topPadding") + read("bottomPadding") - item.rect.height()
        if wide > _ROUNDING:
            yield f"{item.name}: drawn {wide:.0f} px wider than its item"
        if high > _NEAR:
            yield f"{item.name}: drawn {high:.0f} px higher than its item"
        drawn, wanted = item.numbers("fontInfo.pixelSize", "font.pixelSize")
        if drawn < wanted - _ROUNDING:
            yield f"{item.name}: letters shrink from {wanted:.0f} to {drawn:.0f} px"


def broken_words(page: Page) -> Iterator[str]:
    """Find words that are wider than the text they are in, and that go on in the next line wherever the first ends."""
    for item in page.texts:
        wrap, left, right = item.numbers("wrapMode", "leftPadding", "rightPadding")
        if wrap == _NO_WRAP:
            continue
        room = item.quick.width() - left - right
        metrics = QFontMetricsF(item.quick.property("font"))
        for piece in _pieces(item.text):
            wide = metrics.horizontalAdvance(piece)
            if wide > room + _ROUNDING:
                yield f'{item.name}: "{piece}" is {wide:.0f} px wide and breaks, for there are {room:.0f} px'


def cut_texts(page: Page) -> Iterator[str]:
    """Find texts that an ancestor cuts, or that leave the window, where no scrolling brings them."""
    for item in page.texts:
        if why := _beyond(page, item, ink(item)):
            yield f"{item.name}: {why}"


def overlapping_texts(page: Page) -> Iterator[str]:
    """Find texts drawn over each other, or over something to press that they do not belong to."""
    inks = [(item, ink(item)) for item in page.texts]
    for (one, first), (other, second) in combinations(inks, 2):
        if _meet(_seen(one, first), _seen(other, second)):
            yield f"{one.name}: over {other.name}"
    for text, box in inks:
        for control in page.pressables:
            if not text.related(control) and _meet(_seen(text, box), control.shown):
                yield f"{text.name}: over {control.name}"


def sideways_scrolling(page: Page) -> Iterator[str]:
    """Find what scrolls sideways."""
    for item in page.flickables:
        inside = item.quick.property("contentWidth")
        if inside > item.rect.width() + _ROUNDING:
            yield f"{item.name}: scrolls sideways, {inside:.0f} px in {item.rect.width():.0f}"


def missing_rails(page: Page) -> Iterator[str]:
    """Find what scrolls without a rail in sight. A list that does not scroll shows its first rows, as while typing."""
    corners = ("target.mapToItem(null, 0, 0).x", "target.mapToItem(null, 0, 0).y")
    led = [QPointF(*item.numbers(*corners)) for item in page.items if item.kind == "ScrollRail"]
    paged = any(item.kind == "Pager" for item in page.items)
    for item in filter(_overflows, page.flickables):
        if item.quick.inherits("QQuickItemView") and not item.quick.property("interactive"):
            continue
        railed = any(corner in led for corner in (item.rect.topLeft(), item.rect.topRight()))
        room = f"{item.quick.property('contentHeight'):.0f} px scroll in {item.rect.height():.0f}"
        if item.rect.height() < 1:
            yield f"{item.name}: no room is left for it"
        elif not railed and not (paged and item.kind == "ResultList"):
            yield f"{item.name}: {room} without a rail"


def ink(item: Item) -> QRectF:
    """Where the letters of a text stand on the window, without the air above and below them."""
    read = item.quick.property
    lines = max(1, read("lineCount") or 1)
    line = read("contentHeight") / lines
    metrics = QFontMetricsF(read("font"))
    air = max(0.0, line - metrics.capHeight() - metrics.descent()) / 2
    width, room = read("contentWidth"), item.quick.width()
    high = read("contentHeight") + read("topPadding") + read("bottomPadding")
    rest = item.quick.height() - high
    across, down = item.numbers("effectiveHorizontalAlignment", "verticalAlignment")
    x = {_CENTRE: (room - width) / 2, _RIGHT: room - width}.get(int(across), 0.0)
    y = {_MIDDLE: rest / 2, _BOTTOM: rest}.get(int(down), 0.0)
    return item.quick.mapRectToScene(QRectF(x, y + air, width, max(1.0, high - 2 * air)))


def _pieces(text: str) -> list[str]:
    """Cut a text where a line may end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    ends = []
    while (end := finder.toNextBoundary()) > 0:
        ends.append(end)
    return [text[start:end].strip(" \n\u00ad") for start, end in zip([0, *ends], ends, strict=False)]


def _beyond(page: Page, item: Item, rect: QRectF) -> str:
    """Say what keeps a part of `rect` from being seen; nothing when all can be seen, perhaps after scrolling."""
    for up in item.ancestors():
        if up.flickable and _overflows(up):
            inside = up.quick.property("contentItem").mapRectFromScene(rect)
            start = up.quick.property("originY")
            end = start + max(up.quick.property("contentHeight"), up.quick.height())
            if inside.top() < start - _NEAR or inside.bottom() > end + _NEAR:
                return f"beyond what {up.name} scrolls"
            if rect.left() < up.rect.left() - _NEAR or rect.right() > up.rect.right() + _NEAR:
                return f"sticks out of {up.name} sideways"
            rect = QRectF(rect.left(), up.shown.top(), rect.width(), up.shown.height())
        elif up.quick.clip() and not up.rect.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(rect):
            return f"cut by {up.name}"
    if not page.whole.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(rect):
        return f"leaves the window ({rect.left():.0f}, {rect.top():.0f} to {rect.right():.0f}, {rect.bottom():.0f})"
    return ""


def _overflows(area: Item) -> bool:
    return bool(area.quick.property("contentHeight") > area.quick.height() + _ROUNDING)


def _seen(item: Item, rect: QRectF) -> QRectF:
    return rect.intersected(item.shown) if item.shown != item.rect else rect


def _meet(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > _NEAR and both.height() > _NEAR


def _gap(one: QRectF, other: QRectF) -> float:
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    if across > 0 and down > 0:
        return float((across**2 + down**2) ** 0.5)
    return max(across, down, 0.0)


def _mm(page: Page, rect: QRectF) -> str:
    one = page.panel.mm(1)
    return f"{rect.width() / one:.1f} × {rect.height() / one:.1f} mm"
