"""Where a focused thing is: its outline in the window, what brings it into view, and what lies beside it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def focused(window: QQuickWindow) -> QQuickItem | None:
    """Give what has focus; read as a property, for a call leaves a wrapper with the window for good."""
    item: QQuickItem | None = window.property("activeFocusItem")
    return item


def scroll_to(item: QQuickItem, margin: int) -> None:
    """Move every scrolling area around `item` just so far that it is seen with a margin, its top first."""
    area: QQuickItem | None = item.parentItem()
    while area is not None:
        if area.inherits("QQuickFlickable"):
            content: QQuickItem = area.property("contentItem")
            room = 0 if area.inherits("QQuickItemView") else margin
            place = item.mapRectToItem(content, item.boundingRect()).adjusted(0, -room, 0, room)
            first, height = float(area.property("originY")), area.height()
            last = max(first, first + float(area.property("contentHeight")) - height)
            top = min(place.top(), max(float(area.property("contentY")), place.bottom() - height))
            area.setProperty("contentY", max(first, min(last, top)))
        area = area.parentItem()


def room(item: QQuickItem) -> tuple[QRectF, float]:
    """Give the place in the window of the nearest area that `item` scrolls in, and the height of what is in that.

    A list guesses its height from the rows that stand, so that it changes when it turns: it counts for nothing.
    """
    area: QQuickItem | None = item.parentItem()
    while area is not None and not area.inherits("QQuickFlickable"):
        area = area.parentItem()
    if area is None:
        return QRectF(), 0.0
    height = 0.0 if area.inherits("QQuickItemView") else float(area.property("contentHeight"))
    return area.mapRectToScene(area.boundingRect()), height


def outline(item: QQuickItem, ring: int) -> QRectF:
    """Give the place of `item` in the window, drawn in where a ring of that width around it would be cut."""
    place = item.mapRectToScene(item.boundingRect())
    area: QQuickItem | None = item.parentItem()
    while area is not None:
        edge = area.mapRectToScene(area.boundingRect()).adjusted(ring, ring, -ring, -ring)
        if area.inherits("QQuickFlickable"):
            place.setTop(min(place.bottom(), max(place.top(), edge.top())))
            place.setBottom(max(place.top(), min(place.bottom(), edge.bottom())))
        elif area.parentItem() is None:
            place = place.intersected(edge)
        area = area.parentItem()
    return place


def towards(item: QQuickItem, others: list[QQuickItem], way: QPointF) -> QQuickItem | None:
    """Find which of `others` lies straight up, down, left or right of `item`: in the nearest row, the nearest."""
    here = item.mapRectToScene(item.boundingRect())
    across = QPointF(way.y(), way.x())
    found: dict[tuple[int, float], QQuickItem] = {}
    for other in others:
        there = other.mapRectToScene(other.boundingRect())
        apart = there.center() - here.center()
        in_row = there.top() < here.center().y() < there.bottom()
        if QPointF.dotProduct(apart, way) > 0 and in_row == bool(way.x()):
            rows = 0 if way.x() else round(QPointF.dotProduct(apart, way))
            found[rows, QPointF.dotProduct(apart, way) if way.x() else abs(QPointF.dotProduct(apart, across))] = other
    return found[min(found)] if found else None
