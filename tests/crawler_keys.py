"""What the crawler asks of the keys: everything reached once a round, in reading order, with a ring to see."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from crawled_page import Page
from crawler_pixels import pixels
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import isValid

# More stops than any screen has.
_MOST = 250
_SAME_ROW = 0.5
_KEY = "key-"
# The name of a pad with digits, in those of its keys.
_PAD = re.compile(r"\w+Keys-")
# Around a control, the ring is drawn within so many pixels; of them at least so many for each pixel of its edge.
_REACH, _BAND = 10, 2


@dataclass(frozen=True, slots=True)
class Step:
    """From one stop to the next, as they lay at the second."""

    name: str
    before: QRectF
    to: str
    after: QRectF


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of the focus met: the stops, the steps between them, and whether it came back to the first."""

    stops: list[QQuickItem]
    steps: list[Step]
    closed: bool


def walk(window: QQuickWindow, settle: Callable[[], object]) -> Round:
    """Press Tab until focus is back where it began, or clearly never will be."""
    stops: list[QQuickItem] = []
    steps: list[Step] = []
    # The first key only shows where focus is.
    for _ in range(_MOST):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        settle()
        now = window.activeFocusItem()
        if stops:
            steps.append(Step(_name(stops[-1]), _place(stops[-1]), _name(now), _place(now)))
        if (met := next((at for at, stop in enumerate(stops) if _same(stop, now)), None)) is not None:
            return Round(stops, steps, closed=met == 0)
        stops.append(now)
    return Round(stops, steps, closed=False)


def unreached(page: Page, met: Round) -> Iterator[str]:
    """Find what can be pressed and was not met, and rounds that do not come back."""
    if not met.closed:
        last = _name(met.stops[-1])
        yield f"focus: the round does not come back to {_name(met.stops[0])} in {len(met.stops)} stops, last {last}"
    # Rows that scrolled by during the walk may be gone.
    for item in (item for item in page.pressables if isValid(item.quick)):
        if page.modal is not None and not item.related(page.modal):
            continue
        # Rows of a list scroll by and are used again for others: some of them show that focus gets in.
        view = item.scrolls if item.scrolls and item.scrolls.quick.inherits("QQuickItemView") else None
        reached = any(view.quick.isAncestorOf(stop) if view else _same(stop, item.quick) for stop in met.stops)
        if item.quick.isVisible() and not reached:
            yield f"{item.name}: not reached by keys"


def hidden_stops(page: Page, met: Round) -> Iterator[str]:
    """Find stops that lie under a sheet, a dialog or another page."""
    for item in page.items:
        if item.covered and item.quick in met.stops:
            yield f"{item.name}: focus stops here, unseen"


def disorder(page: Page, met: Round) -> Iterator[str]:
    """Find steps against the reading order; the one from the end to the start is not one of them."""
    back = [step for step in met.steps if _goes_back(step, mirrored=page.mirrored)]
    wrap = min(back, key=lambda step: step.after.top() - step.before.top(), default=None)
    for step in back:
        if step is not wrap:
            yield f"focus: from {step.name} back to {step.to}"


def _goes_back(step: Step, *, mirrored: bool) -> bool:
    """Whether a step goes up, not into a column further on, or back in its row.

    The keyboard stands below every field, and goes on to what follows its own; within a pad digits run from left to
    right in every language.
    """
    before, after = step.before, step.after
    both = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    in_row = both > _SAME_ROW * min(before.height(), after.height())
    further = after.right() <= before.left() + 1 if mirrored else after.left() >= before.right() - 1
    earlier = after.left() >= before.right() - 1 if mirrored else after.right() <= before.left() + 1
    up = after.bottom() <= before.top() + 1 and not further
    pad = _PAD.match(step.name)
    free = step.name.startswith(_KEY) or (pad is not None and step.to.startswith(pad[0]))
    return not free and (up or (in_row and earlier))


def standing(window: QQuickWindow) -> tuple[str, QRectF]:
    """Tell where focus stands now."""
    return _name(window.activeFocusItem()), _place(window.activeFocusItem())


def ring_unseen(name: str, place: QRectF, without: QImage, ringed: QImage) -> Iterator[str]:
    """Compare the picture around a stop without and with focus shown."""
    around = place.adjusted(-_REACH, -_REACH, _REACH, _REACH)
    changed = (pixels(without, around) != pixels(ringed, around)).any(axis=2)
    if np.count_nonzero(changed) < _BAND * (place.width() + place.height()):
        yield f"{name}: no focus ring to see"


def _name(item: QQuickItem | None) -> str:
    while item is not None and not item.objectName():
        item = item.parentItem()
    return item.objectName() if item else "nothing"


def _same(one: QQuickItem, other: QQuickItem) -> bool:
    # A field and the place for letters in it are one stop.
    return one == other or any(
        inner.inherits("QQuickTextInput") and outer.isAncestorOf(inner) for outer, inner in ((one, other), (other, one))
    )


def _place(item: QQuickItem | None) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())) if item else QRectF()
