from collections.abc import Callable, Iterator

import pytest
from crawled_page import acts
from PySide6.QtGui import QAccessible, QAccessibleInterface
from touched_screen import PANELS, TouchedScreen

Screen = Callable[..., TouchedScreen]

_PRESSED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText}
# 17 mm, the least that a finger needs, is 64 design pixels.
_LEAST = 64


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if node.state().invisible:
        return
    yield node
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None:
            yield from tree(child)


def heard(screen: TouchedScreen) -> list[tuple[QAccessible.Role, str]]:
    root = QAccessible.queryAccessibleInterface(screen.window)
    return [(node.role(), node.text(QAccessible.Text.Name)) for node in tree(root)]


@pytest.mark.parametrize("page", ["doors", "search", "trainings", "places"])
def test_everything_that_can_be_pressed_has_a_name(screen: Screen, page: str) -> None:
    street = screen()
    street.kiosk.navigation.open(page, "")
    street.settle(300)
    pressed = [name for role, name in heard(street) if role in _PRESSED]
    assert len(pressed) >= 4
    assert all(pressed), pressed


def test_a_page_says_what_it_is_and_how_it_works(screen: Screen) -> None:
    street = screen()
    root = QAccessible.queryAccessibleInterface(street.window)
    pages = [
        node for node in tree(root) if node.text(QAccessible.Text.Name) == "Welkom. Waar\u00a0wil\u00a0je\u00a0naartoe?"
    ]
    assert any(node.text(QAccessible.Text.Description).startswith("Raak een deur aan.") for node in pages)


def test_doors_are_pressed_through_accessibility_too(screen: Screen) -> None:
    street = screen()
    root = QAccessible.queryAccessibleInterface(street.window)
    door = next(node for node in tree(root) if node.text(QAccessible.Text.Name) == "3. Mijn dossier")
    action = door.actionInterface()
    assert action.pressAction() in action.actionNames()
    action.doAction(action.pressAction())
    street.settle(100)
    assert street.sees("closedDoorDialog")


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("page", ["doors", "search", "trainings", "places"])
def test_targets_are_large_and_on_the_panel(screen: Screen, panel: str, page: str) -> None:
    street = screen(panel=panel)
    street.kiosk.navigation.open(page, "")
    street.settle(300)
    least = street.kiosk.app.theme.px(_LEAST)
    pressed = [item for item in street.items() if acts(item)]
    assert len(pressed) >= 4
    for item in pressed:
        assert min(item.width(), item.height()) >= least, f"{item.objectName()}: {item.width()} x {item.height()}"
        place = item.mapRectToScene(item.boundingRect())
        assert place.left() >= 0, item.objectName()
        assert place.right() <= street.window.width(), item.objectName()
