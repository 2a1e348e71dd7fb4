"""Where focus can go, in reading order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, Qt
from PySide6.QtQuick import QQuickItem


@dataclass(frozen=True, slots=True)
class Order:
    """The stops of a screen, from start to end; `modal` is the sheet or dialog that keeps focus inside, if any."""

    stops: list[QQuickItem] = field(default_factory=list)
    keys: list[QQuickItem] = field(default_factory=list)
    modal: QQuickItem | None = None

    def holds(self, item: QQuickItem | None) -> QQuickItem | None:
        """Find the stop that `item` is, or is part of."""
        while item is not None and item not in self.stops:
            item = item.parentItem()
        return item

    def beside(self, item: QQuickItem | None, step: int) -> QQuickItem | None:
        """Give the next stop (1) or the one before (-1); after the last comes the first."""
        if item not in self.stops:
            return self.stops[0] if self.stops else None
        return self.stops[(self.stops.index(item) + step) % len(self.stops)]


def order_of(root: QQuickItem, field_name: str = "", *, grouped: bool = False) -> Order:
    """Walk everything that is shown, in order of declaration; the rows of a list that are in view from top to bottom.

    The keys of the screen's keyboard come right after the field `field_name` that they type in. With `grouped`, a row
    of keys (anything `scanned`) is one stop.
    """
    items = list(shown(root))
    modal = next((item for item in reversed(items) if item.property("modal")), None)
    # What is walked already is not walked again: this is asked at every change of page.
    below = items if modal is None and not grouped else shown(modal or root, grouped=grouped)
    stops = list(_stops(below, grouped=grouped))
    keyboard = next((item for item in items if item.objectName() == "keyboard"), None)
    keys = list(stops_of(keyboard, grouped=grouped)) if keyboard is not None else []
    stops = [stop for stop in stops if stop not in keys]
    after = next((at for at, stop in enumerate(stops) if stop.objectName() == field_name), -1) + 1
    return Order(stops[:after] + keys + stops[after:], keys, modal)


def stops_of(item: QQuickItem, *, grouped: bool = False) -> Iterator[QQuickItem]:
    """Walk what focus can go to below `item`."""
    return _stops(shown(item, grouped=grouped), grouped=grouped)


def shown(item: QQuickItem, *, grouped: bool = False) -> Iterator[QQuickItem]:
    """Walk what is on the screen below `item`; `grouped` leaves out what is in a group."""
    # One loop: a generator within a generator for each level hands every item up through all of them.
    waiting = _children(item)
    while waiting:
        child = waiting.pop()
        if child.isVisible() and child.isEnabled() and child.opacity() > 0:
            yield child
            if not (grouped and child.property("scanned")):
                waiting += _children(child)


def _stops(items: Iterable[QQuickItem], *, grouped: bool) -> Iterator[QQuickItem]:
    return (item for item in items if item.activeFocusOnTab() or (grouped and item.property("scanned")))


def _children(item: QQuickItem) -> list[QQuickItem]:
    # Last first.
    children = item.childItems()
    if children:
        view = item.parentItem()
        if view is not None and view.inherits("QQuickItemView"):
            children = _rows(children, view)
        children.reverse()
    return children


def _rows(children: list[QQuickItem], view: QQuickItem) -> list[QQuickItem]:
    # Rows that wait to be used again lie among the others, unseen. A list may have thousands: focus goes over those
    # that are in view, and brings the one into view that the edge cuts, so that no other is cut at that edge then; the
    # buttons beside the list turn its pages.
    towards = -1 if view.property("effectiveLayoutDirection") == Qt.LayoutDirection.RightToLeft else 1
    rows = sorted(children, key=lambda row: (row.y(), towards * row.x()))
    used = (row for row in rows if _row_at(view, row.x() + row.width() / 2, row.y() + row.height() / 2) is row)
    return [row for row in used if _part_in_view(row, view) > 1]


def _part_in_view(row: QQuickItem, view: QQuickItem) -> float:
    top = row.y() - float(view.property("contentY"))
    return min(top + row.height(), view.height()) - max(top, 0.0)


def _row_at(view: QQuickItem, x: float, y: float) -> QQuickItem | None:
    row = QMetaObject.invokeMethod(
        view,
        "itemAt",
        Qt.ConnectionType.DirectConnection,
        Q_RETURN_ARG("QQuickItem*"),
        Q_ARG(float, x),
        Q_ARG(float, y),
    )
    return row if isinstance(row, QQuickItem) else None
