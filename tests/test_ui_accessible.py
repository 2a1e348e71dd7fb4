from collections.abc import Callable, Iterator
from functools import partial

import pytest
from crawled_page import acts
from PySide6.QtGui import QAccessible, QAccessibleInterface
from touched_screen import PANELS, TouchedScreen

Screen = Callable[..., TouchedScreen]

Role = QAccessible.Role
_PRESSED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.Switch, Role.EditableText}
# 17 mm, the least that a finger needs, is 64 design pixels.
_LEAST = 64


# Where exactly one of several is chosen: how it is reached, and how the names of the several begin.
_SEVERAL = {
    "languages on the doors": ((), "door-language-"),
    "languages": (("doorstepLanguage",), "language-"),
    "sizes of text": (("doorstepAccess",), "textScale-"),
    "colours": (("doorstepAccess",), "contrast-"),
    "speeds": (("doorstepAccess",), "speed-"),
    "orders": (("door1", "sortButton"), "sort-"),
    "distances": (("door1", "cell-radius_km-25"), "cell-radius_km-"),
    "towns": (("door1", "originButton"), "town-|originHere"),
    "ways to take along": (("door1", "result0", "takeAlongButton"), "take-"),
    "views": (("door5",), "view"),
}
# What cannot be pressed, on which panel, and how it is reached.
_REFUSING = {
    "railUp": ("landscape", ("door1",)),
    "pagerUp": ("portrait", ("door1",)),
    "previousResult": ("landscape", ("door1", "result0")),
    "curtainSwitch": ("landscape", ("doorstepAccess",)),
}


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
    pages = [node for node in tree(root) if node.text(QAccessible.Text.Name) == "Welkom. Waar wil je naartoe?"]
    assert any(node.text(QAccessible.Text.Description).startswith("Raak een deur aan.") for node in pages)


def test_doors_are_pressed_through_accessibility_too(screen: Screen) -> None:
    street = screen()
    root = QAccessible.queryAccessibleInterface(street.window)
    door = next(node for node in tree(root) if node.text(QAccessible.Text.Name) == "4. Mijn cv")
    action = door.actionInterface()
    assert action.pressAction() in action.actionNames()
    action.doAction(action.pressAction())
    street.settle(100)
    assert street.sees("cvPage")


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


def gone(screen: Screen, steps: tuple[str, ...], panel: str = "landscape") -> TouchedScreen:
    """Touch one thing after the other."""
    street = screen(panel=panel)
    for step in steps:
        street.qtbot.waitUntil(partial(street.sees, step))
        street.tap(step)
    street.settle(200)
    return street


@pytest.mark.parametrize("several", _SEVERAL)
def test_one_of_several_is_a_radio_button_that_is_checked(screen: Screen, several: str) -> None:
    steps, begin = _SEVERAL[several]
    street = gone(screen, steps)
    starts = tuple(begin.split("|"))
    items = [item for item in street.items() if item.objectName().startswith(starts) and item.property("checkable")]
    nodes = [QAccessible.queryAccessibleInterface(item) for item in items]
    assert len(nodes) > 1
    assert {node.role() for node in nodes} == {Role.RadioButton}
    assert [node.state().checked for node in nodes].count(True) == 1


def test_each_of_many_is_a_check_box(screen: Screen) -> None:
    street = gone(screen, ("door1", "cell-contracts-permanent", "cell-contracts-flexi"))
    cells = [item for item in street.items() if item.objectName().startswith("cell-contracts-")]
    nodes = [QAccessible.queryAccessibleInterface(item) for item in cells]
    assert {node.role() for node in nodes} == {Role.CheckBox}
    assert [node.state().checked for node in nodes].count(True) == 2


@pytest.mark.parametrize("name", _REFUSING)
def test_what_cannot_be_pressed_says_why(screen: Screen, name: str) -> None:
    panel, steps = _REFUSING[name]
    street = gone(screen, steps, panel)
    street.qtbot.waitUntil(lambda: street.sees(name))
    control = street.item(name)
    why = control.property("why")
    assert control.property("available") is False
    assert why in QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Description)
    assert not street.sees("toast")
    street.tap(name)
    toast = street.item("toast")
    assert toast.property("text") == why
    assert why in street.texts()
    over = toast.mapRectToScene(toast.boundingRect())
    assert street.window.contentItem().contains(over.topLeft())
    assert street.window.contentItem().contains(over.bottomRight())
    # It does not stay in the way of the next touch.
    street.touch(street.middle("doorstep"), street.middle("doorstep"))
    assert not street.sees("toast")
