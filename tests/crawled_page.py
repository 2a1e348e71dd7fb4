"""What stands on a window, as plain facts: where each item is, what cuts it, what it scrolls in, what covers it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QRegion
from PySide6.QtQml import QQmlContext, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.panel import Panel

# From this opacity on nothing is read through a layer.
_OPAQUE = 0.8
# A layer of at least this part of the window is a page, a sheet or a scrim: what it covers is out of play.
_LAYER = 0.2
# Less than this is not seen at all.
SEEN = 0.05
# It stands before the foot of the page, and is as opaque.
_BAR = "doorstep"


@dataclass(eq=False)
class Item:
    """One visible item. `rect` is where it is on the window, `shown` the part that no ancestor cuts away."""

    quick: QQuickItem
    parent: "Item | None"
    rect: QRectF
    shown: QRectF
    opacity: float
    kind: str
    text: str
    pressable: bool
    flickable: bool
    accessible: QAccessibleInterface | None
    covered: bool = False
    children: list["Item"] = field(default_factory=list)

    @property
    def name(self) -> str:
        """How a violation calls it: its type, its name or that of what it is in, and its words."""
        words = next((item.text for item in self.family() if item.text), "")
        known = next((up.quick.objectName() for up in (self, *self.ancestors()) if up.quick.objectName()), "")
        own = known == self.quick.objectName()
        parts = [self.kind, known if own else f"in {known}" if known else "", f'"{words[:40]}"' if words else ""]
        return " ".join(part for part in parts if part)

    @property
    def is_field(self) -> bool:
        """Whether one types in it."""
        return self.accessible is not None and self.accessible.role() is QAccessible.Role.EditableText

    @property
    def scrolls(self) -> "Item | None":
        """The innermost thing that scrolls it."""
        return next((up for up in self.ancestors() if up.flickable), None)

    def ancestors(self) -> Iterator["Item"]:
        """Give what it is in, from inside out."""
        item = self.parent
        while item:
            yield item
            item = item.parent

    def family(self) -> Iterator["Item"]:
        """Give the item and everything in it."""
        yield self
        for child in self.children:
            yield from child.family()

    def related(self, other: "Item") -> bool:
        """Whether one of the two contains the other."""
        return other is self or other in self.ancestors() or self in other.ancestors()

    def numbers(self, *expressions: str) -> list[float]:
        """Give numbers as QML sees them: enumerations of Qt Quick have no form in Python."""
        found = evaluate(self.quick, f"[{','.join(f'Number({each})' for each in expressions)}]")
        return [float(number or 0) for number in found]


class Page:
    """Everything visible on a window, in drawing order."""

    def __init__(self, window: QQuickWindow, panel: Panel, *, mirrored: bool = False) -> None:
        self.window = window
        self.panel = panel
        self.mirrored = mirrored
        self.whole = QRectF(0, 0, window.width(), window.height())
        self.items: list[Item] = []
        self._add(window.contentItem(), None, self.whole, 1.0)
        self._cover()
        # What stands beside an open sheet or dialog can be touched, but focus stays inside.
        self.modal = next((item for item in reversed(self.items) if item.quick.property("modal") is True), None)
        self.pressables = [item for item in self.items if item.pressable and not item.covered]
        self.texts = [item for item in self.items if item.text and item.opacity > SEEN and not item.covered]
        self.flickables = [item for item in self.items if item.flickable and not item.covered]

    def forget(self) -> None:
        """Let go of the items: who holds one that Qt has deleted finds something else at its address."""
        for item in self.items:
            item.parent = None
            item.children.clear()
        self.items.clear()

    def find(self, quick: QQuickItem | None) -> Item | None:
        """Give the visible item that stands for `quick`."""
        return next((item for item in self.items if item.quick == quick), None)

    def _add(self, quick: QQuickItem, parent: Item | None, cut: QRectF, opacity: float) -> None:
        if not quick.isVisible() or _waits(quick):
            return
        # Not metaObject(): its wrapper outlives the item, and what Qt puts at its address then is taken for it.
        kind, pressable = evaluate(
            quick, "[this.toString(), typeof this.trigger === 'function' && this.pressable !== false]"
        ) or ("", False)
        rect = quick.mapRectToScene(QRectF(0, 0, quick.width(), quick.height()))
        item = Item(
            quick=quick,
            parent=parent,
            rect=rect,
            shown=rect.intersected(cut),
            opacity=opacity * quick.opacity(),
            kind=re.sub(r"_QML.*|\(.*|^QQuick", "", kind),
            text=str(quick.property("text") or "").strip() if quick.inherits("QQuickText") else "",
            pressable=pressable and quick.isEnabled(),
            flickable=quick.inherits("QQuickFlickable"),
            accessible=_node(quick),
        )
        self.items.append(item)
        if parent:
            parent.children.append(item)
        within = cut.intersected(rect) if quick.clip() else cut
        for child in sorted(quick.childItems(), key=lambda each: each.z()):
            self._add(child, item, within, item.opacity)

    def _cover(self) -> None:
        """Mark what lies under later, nearly opaque layers."""
        layers: list[tuple[int, Item]] = []
        least = _LAYER * self.whole.width() * self.whole.height()
        for order, item in enumerate(self.items):
            scrim = item.parent is not None and item.parent.quick.property("modal") is True
            if (scrim or item.shown.width() * item.shown.height() >= least) and _veil(item) >= _OPAQUE:
                layers.append((order, item))
        bar = next(((order, item) for order, item in enumerate(self.items) if item.quick.objectName() == _BAR), None)
        for order, item in enumerate(self.items):
            if item.shown.isEmpty() and item.parent:
                # What a list keeps above and below its view is neither seen nor heard before it comes.
                item.covered = item.parent.covered or any(
                    up.quick.inherits("QQuickItemView") for up in item.ancestors()
                )
                continue
            above = [layer for at, layer in layers if order < at and not layer.related(item)]
            if above and bar and order < bar[0] and not bar[1].related(item):
                above.append(bar[1])
            left = QRegion(item.shown.toRect())
            for layer in above:
                left -= QRegion(layer.shown.adjusted(-1, -1, 1, 1).toAlignedRect())
            item.covered = bool(above) and left.isEmpty()


def _waits(quick: QQuickItem) -> bool:
    """Whether it is a row that a list keeps to use it again: it is visible for Qt, but nobody sees or hears it."""
    content = quick.parentItem()
    view = content.parentItem() if content is not None else None
    row = view is not None and view.inherits("QQuickItemView")
    return row and evaluate(quick, "[Accessible.ignored]") == [True]


def _veil(item: Item) -> float:
    """How much of what lies under it an item hides: 0 nothing, 1 all."""
    if not item.quick.inherits("QQuickRectangle"):
        return 0.0
    colour = item.quick.property("color")
    return item.opacity * colour.alphaF() if isinstance(colour, QColor) else 0.0


def evaluate(quick: QQuickItem, script: str) -> list[Any]:
    """Let QML compute a list of plain values, with `quick` as `this`; nothing for what QML did not make."""
    context: object = QQmlEngine.contextForObject(quick)
    if not isinstance(context, QQmlContext):
        return []
    found = QQmlExpression(context, quick, f"JSON.stringify({script})").evaluate()
    values: list[Any] = json.loads(found[0] if isinstance(found, tuple) else found)
    return values


def acts(quick: QQuickItem) -> bool:
    """Whether something happens when the item is pressed."""
    return evaluate(quick, "[typeof this.trigger === 'function']") == [True]


def _node(quick: QQuickItem) -> QAccessibleInterface | None:
    """Give what assistive technology is told of an item, if anything."""
    node = QAccessible.queryAccessibleInterface(quick)
    return None if node is None or evaluate(quick, "[Accessible.ignored]") == [True] else node
