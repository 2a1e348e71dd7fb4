"""What the crawler asks of accessibility and of speech: everything named, with its role and state, and heard."""

import re
from collections.abc import Iterator

from crawled_page import Item, Page
from PySide6.QtGui import QAccessible

from kiosk.ui.language import Language
from kiosk.ui.screen_reading import ScreenReading

Role = QAccessible.Role
# What a control can be.
_CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Switch,
}
_NAMELESS = {Role.Client, Role.Grouping, Role.List, Role.NoRole, Role.Pane, Role.Section, Role.Separator, Role.Window}
# Shorter texts are hints on keys and marks.
_WORD = 3


def nameless(page: Page) -> Iterator[str]:
    """Find what accessibility shows without a name."""
    for item in page.items:
        node = item.accessible
        if node is None or item.covered or node.role() in _NAMELESS or node.state().invisible:
            continue
        if not node.text(QAccessible.Text.Name).strip():
            yield f"{item.name}: no name for a {node.role().name}"


def roleless_controls(page: Page) -> Iterator[str]:
    """Find what can be pressed or focused and is no control for accessibility, or has no place for focus."""
    for item in page.items:
        asked = item.pressable or item.quick.activeFocusOnTab()
        if item.covered or not asked or not item.quick.isEnabled():
            continue
        node = next((up.accessible for up in (item, *item.ancestors()) if up.accessible), None)
        if node is None or node.role() not in _CONTROLS:
            yield f"{item.name}: pressed, but a {node.role().name if node else 'nothing'} for accessibility"
        elif not node.state().focusable:
            yield f"{item.name}: a control that accessibility cannot focus"


def stateless_controls(page: Page) -> Iterator[str]:
    """Find what is drawn as on or chosen, but is not so for accessibility."""
    for item in page.pressables:
        node = item.accessible
        if node is None or item.quick.property("on") is not True:
            continue
        state = node.state()
        if not (state.checked or state.selected or state.pressed or state.expanded):
            yield f"{item.name}: on for eyes only"


def unexplained_refusals(page: Page) -> Iterator[str]:
    """Find what cannot be pressed now and does not say why."""
    for item in page.pressables:
        if item.quick.property("available") is False and not item.quick.property("why"):
            yield f"{item.name}: not available, and nobody knows why"


def unheard_texts(page: Page) -> Iterator[str]:
    """Find texts that neither stand in the accessibility tree nor in the name of what they belong to."""
    for item in page.texts:
        words = _words(_plain(item.text))
        # Of a switch, "On" and "Off" are its state.
        switched = len(words) == 1 and any(up.accessible and up.accessible.state().checkable for up in item.ancestors())
        # A key says what it does: "digits" for 123.
        key = any(up.kind == "KeyButton" for up in item.ancestors())
        if item.accessible is not None or switched or key or len(item.text) < _WORD:
            continue
        heard = " ".join(_said(up) for up in item.ancestors())
        if any(word not in heard for word in words):
            yield f'{item.name}: "{item.text[:60]}" is in no spoken name'


def speechless_stops(page: Page, language: Language, reading: ScreenReading) -> Iterator[str]:
    """Find stops of the focus of which nothing is said, or nothing in the language of the screen."""
    for item in page.items:
        if item.covered or not item.quick.activeFocusOnTab():
            continue
        control = reading.focused(item.quick)
        said = [piece for piece in reading.item(control) if re.search(r"\w", piece.words)] if control else []
        if not said:
            yield f"{item.name}: focus stops here and nothing is said"
        elif language.code not in {piece.language for piece in said}:
            yield f"{item.name}: nothing is said in {language.code}"


def _said(item: Item) -> str:
    node = item.accessible
    if node is None:
        return ""
    return " ".join(_words(node.text(QAccessible.Text.Name) + " " + node.text(QAccessible.Text.Description)))


def _plain(text: str) -> str:
    return re.sub(r"</?\w[^>]*>", "", text)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
