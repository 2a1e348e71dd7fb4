"""What there is to read on the screen: in reading order, or under a finger."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.focus_order import shown
from kiosk.ui.language import Language
from kiosk.ui.recital import Piece
from kiosk.ui.spoken_text import pieces
from kiosk.ui.spoken_words import SpokenWords

Role = QAccessible.Role

_CONTROLS = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.Switch,
    Role.Link,
    Role.EditableText,
    Role.PageTab,
    Role.ListItem,
    Role.Slider,
    Role.SpinBox,
    Role.ComboBox,
    Role.MenuItem,
}
_NUMBERED = {Role.RadioButton, Role.PageTab}
# They hold what is read; their own name is the title.
_FRAMES = {Role.Pane, Role.Dialog, Role.List, Role.Grouping, Role.Client, Role.Window, Role.Section}
# What appears by itself and must be heard.
_ALERTS = {Role.AlertMessage, Role.Notification}


class ScreenReading:
    """Reads one window. Nothing is kept between two questions: the tree changes with every touch."""

    def __init__(self, window: QQuickWindow, language: Language, words: SpokenWords) -> None:
        self._window = window
        self._language = language
        self._words = words

    def under(self, point: QPointF) -> QQuickItem | None:
        """Give what a finger means there: a control rather than its texts, else a text, else what takes the touch."""
        hit = _topmost(self._window.contentItem(), point)
        text = None
        for item in _upwards(hit):
            node = _node(item)
            if node is None or not _name(node):
                continue
            if node.role() in _CONTROLS:
                return item
            if text is None and node.role() not in _FRAMES:
                text = item
        return text or hit

    def focused(self, thing: QObject | None) -> QQuickItem | None:
        """Give the control that `thing`, which has the focus, is or is part of."""
        for item in _upwards(thing if isinstance(thing, QQuickItem) else None):
            node = _node(item)
            # The letters of a field are a control to Qt, but the field says what they are.
            if node is not None and node.role() in _CONTROLS and not _ignored(node):
                return item
        return None

    def item(self, item: QQuickItem, before: QQuickItem | None = None) -> list[Piece]:
        """Say one thing: its name in its own language, what it is and how it stands, and its description.

        A description that the thing `before` it has too, as the question of a few choices, is not said again.
        """
        node = _node(item)
        if node is None:
            return []
        here = self._language.code
        own = str(marked(item, "spokenLanguage") or here)
        name, about = _name(node), self._about(item, node)
        personal = marked(item, "personal") is True
        # What is asked for in a field is no secret.
        field = personal and node.role() is Role.EditableText
        joined = own == here and name and about and not field
        first = [(f"{name}, {about}", own)] if joined else [(name, own), (about, here)]
        described = _description(node)
        again = before is not None and before is not item and described == _description(_node(before))
        said = first if again else [*first, (described, here)]
        key = marked(item, "echo") is True
        return [
            Piece(words, tongue, item, personal=personal and not (field and text is name), key=key)
            for text, tongue in said
            for words in pieces(text)
        ]

    def name(self, item: QQuickItem) -> list[Piece]:
        """Say only the name of a thing, as of a key that is typed."""
        node = _node(item)
        personal = marked(item, "personal") is True
        said = _name(node) if node is not None else ""
        return [Piece(words, self._language.code, item, personal, key=True) for words in pieces(said)]

    def state(self, item: QQuickItem) -> str:
        """Say how a control stands; empty for a field, whose letters are said as they are typed."""
        node = _node(item)
        if node is None or node.role() not in _CONTROLS or node.role() is Role.EditableText:
            return ""
        return self._about(item, node)

    def described(self, item: QQuickItem) -> str:
        """Give the description of a button, as where in a list it leads; empty for anything else."""
        node = _node(item)
        return _description(node) if node is not None and node.role() is Role.Button else ""

    def title(self, there: Sequence[Piece] = ()) -> list[Piece]:
        """Say the name of the page, or of the dialog over it, what it is of, what is `there`, and how it works."""
        top = self._top()
        if top is None:
            return list(there)
        said, subject = self.item(top), str(top.property("subject") or "")
        own = [Piece(words, self._language.code, top, personal=True) for words in pieces(subject)]
        own += self._topic(top)
        node = _node(top)
        named = len(pieces(_name(node))) if node is not None else 0
        return [*said[:named], *own, *there, *said[named:]]

    def page(self, start: QQuickItem | None = None, there: Sequence[Piece] = ()) -> list[Piece]:
        """Say the title, then everything in reading order; from `start` on, if it is on the page."""
        top, title = self._top(), self.title(there)
        told = {piece.words for piece in title}
        covered = top is not None and _covers(top)
        items = list(_read_items(top if covered and top is not None else self._window.contentItem()))
        first = items.index(start) if start is not None and start in items else 0
        return title + [piece for piece in self._in_turn(items[first:]) if piece.words not in told]

    def alerts(self) -> dict[str, list[Piece]]:
        """Give what appeared by itself, by its words."""
        found = {}
        for item in shown(self._window.contentItem()):
            node = _node(item)
            if node is not None and node.role() in _ALERTS:
                said = self.item(item) or [piece for part in _read_items(item) for piece in self.item(part)]
                found[" ".join(piece.words for piece in said)] = said
        return found

    def _in_turn(self, items: Sequence[QQuickItem]) -> Iterator[Piece]:
        """Say things one after another; what stands with each of a few, as their question, only once."""
        last: set[str] = set()
        for item in items:
            said = self.item(item)
            named = 1 if _role(item) in _CONTROLS else 0
            yield from said[:named]
            yield from (piece for piece in said[named:] if piece.words not in last)
            last = {piece.words for piece in said}

    def _topic(self, top: QQuickItem) -> list[Piece]:
        topic = top.property("topic")
        if not isinstance(topic, QQuickItem):
            return []
        parts = [part for part in _read_items(topic) if _role(part) not in _CONTROLS]
        # What it is, before the facts above it.
        parts.sort(key=lambda part: _role(part) is not Role.Heading)
        return self.item(topic) or [piece for part in parts for piece in self.item(part)]

    def _about(self, item: QQuickItem, node: QAccessibleInterface) -> str:
        available = node.role() not in _CONTROLS or item.property("available") is not False
        about = self._words.about(node, available=available)
        if node.role() not in _NUMBERED:
            return about
        parent = item.parentItem()
        beside = [other for other in (parent.childItems() if parent else ()) if _offered(other, node.role())]
        place = self._words.place(beside.index(item) + 1, len(beside)) if len(beside) > 1 else ""
        return ", ".join(filter(None, (about, place)))

    def _top(self) -> QQuickItem | None:
        top = None
        for item in shown(self._window.contentItem()):
            if _covers(item) or (item.property("help") is not None and _role(item) is Role.Pane):
                top = item
        return top


def marked(item: QQuickItem, mark: str) -> Any:
    """Give the property `mark` of the nearest thing around `item`, or itself, that has it; None without."""
    values = (above.property(mark) for above in _upwards(item))
    return next((value for value in values if value not in (None, "")), None)


def _read_items(root: QQuickItem) -> Iterator[QQuickItem]:
    within: QQuickItem | None = None
    for item in shown(root):
        node = _node(item)
        if node is None or node.role() in _FRAMES or marked(item, "echo") is True or marked(item, "unread") is True:
            continue
        control = node.role() in _CONTROLS
        # The name of a control says what its texts say.
        if within is not None and within.isAncestorOf(item) and (not control or _ignored(node)):
            continue
        if control:
            within = item
        if control or (_name(node) and not _ignored(node)):
            yield item


def _topmost(item: QQuickItem, point: QPointF) -> QQuickItem | None:
    inside = item.contains(item.mapFromScene(point))
    if not item.isVisible() or not item.opacity() or (item.clip() and not inside):
        return None
    # Of two with the same z, the later one is on top.
    top_last = sorted(item.childItems(), key=lambda child: child.z())
    for child in reversed(top_last):
        found = _topmost(child, point)
        if found is not None:
            return found
    # Whoever has a handler accepts buttons too, even if it only looks on.
    return item if inside and (item.inherits("QQuickMouseArea") or _reads(item)) else None


def _reads(item: QQuickItem) -> bool:
    node = _node(item)
    return node is not None and node.role() not in _FRAMES and bool(_name(node))


def _upwards(item: QQuickItem | None) -> Iterator[QQuickItem]:
    while item is not None:
        yield item
        item = item.parentItem()


def _node(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def _role(item: QQuickItem) -> QAccessible.Role:
    node = _node(item)
    return Role.NoRole if node is None else node.role()


def _offered(item: QQuickItem, role: QAccessible.Role) -> bool:
    return item.isVisible() and _role(item) is role


def _covers(item: QQuickItem) -> bool:
    return _role(item) is Role.Dialog or item.property("modal") is True


def _ignored(node: QAccessibleInterface) -> bool:
    """Whether an item is no part of the tree: what is around it says the same; asked by itself it answers."""
    around = node.parent()
    return around is not None and around.indexOfChild(node) < 0


def _name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def _description(node: QAccessibleInterface | None) -> str:
    return node.text(QAccessible.Text.Description) if node is not None else ""
