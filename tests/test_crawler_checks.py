"""Each check of the crawler finds its planted mistake, and none complains where nothing is wrong."""

from collections.abc import Callable, Iterable
from pathlib import Path

import crawler_keys as keys
import crawler_layout as layout
import crawler_names as names
import crawler_pixels as drawn
import pytest
from crawled_page import Page
from crawler import LAYOUT, NAMES, PIXELS
from PySide6.QtGui import QImage
from touched_screen import PANELS, TouchedScreen

from kiosk.ui.screen_reading import ScreenReading

Screen = Callable[..., TouchedScreen]

_WINDOW = """
import QtQuick
import Kiosk
import "{components}"

Window {{
    id: root

    required property App app
    readonly property Theme theme: app.theme

    color: theme.bg

    component Press: Rectangle {{
        signal activated
        function trigger(): void {{ activated(); }}
        width: 200
        height: 100
        color: root.theme.surface
        border.width: 2
        border.color: root.theme.control
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: "Press"
        Accessible.focusable: true
    }}
    {inside}
}}
"""

_PROPER = """
    Press { x: 50; y: 50 }
    Press { x: 50; y: 170 }
    Label { x: 50; y: 300; theme: root.theme; text: "Words that everybody can read" }
    Label { x: 800; y: 50; width: 150; theme: root.theme; text: "Werk-winkel, werk\u00adwinkel en/of werkwinkel" }
    Flickable {
        id: area
        x: 50; y: 400; width: 600; height: 300; contentHeight: 900; clip: true
        Label { y: 600; theme: root.theme; text: "Words further down" }
    }
    ScrollRail { x: 700; y: 400; width: 80; height: 300; theme: root.theme; target: area }
"""

_OFF = "activeFocusOnTab: false"

# A mistake, the check that must find it, and how it says so.
_MISTAKES: dict[str, tuple[str, Callable[[Page], Iterable[str]], str]] = {
    "small": ("Press { x: 50; y: 50; width: 40 }", layout.small_targets, "target of 11.1 × 27.7 mm"),
    "small field": (
        'Item { x: 9; y: 9; width: 400; height: 30; Accessible.role: Accessible.EditableText; Accessible.name: "F" }',
        layout.small_targets,
        "under 12.7 mm",
    ),
    "tight": ("Press { x: 50; y: 50 }\nPress { x: 50; y: 155 }", layout.tight_gaps, "1.4 mm from Press"),
    "overlaid": ("Press { x: 50; y: 50 }\nPress { x: 60; y: 60 }", layout.tight_gaps, "0.0 mm from Press"),
    "off the panel": ("Press { x: -40; y: 50 }", layout.unreachable_targets, "leaves the window"),
    "cut off": (
        "Item { width: 300; height: 100; clip: true; Press { x: 50; y: 50 } }",
        layout.unreachable_targets,
        "cut by Item",
    ),
    "beyond scrolling": (
        "Flickable { width: 300; height: 200; contentHeight: 300; Press { y: 400 } }",
        layout.unreachable_targets,
        "beyond what Flickable",
    ),
    "elided": (
        'Label { width: 90; theme: root.theme; text: "Werkwinkel"; elide: Text.ElideRight; wrapMode: Text.NoWrap }',
        layout.squeezed_texts,
        "truncated",
    ),
    "wider": (
        'Label { width: 90; theme: root.theme; text: "Werkwinkel"; wrapMode: Text.NoWrap }',
        layout.squeezed_texts,
        "px wider",
    ),
    "higher": (
        'Label { width: 90; height: 30; theme: root.theme; text: "Twee drie vier vijf" }',
        layout.squeezed_texts,
        "px higher",
    ),
    "shrunk": (
        'Label { width: 90; theme: root.theme; text: "Werkwinkel"; fontSizeMode: Text.Fit; minimumPixelSize: 8 }',
        layout.squeezed_texts,
        "letters shrink",
    ),
    "broken word": (
        'Label { width: 90; theme: root.theme; text: "Een Werkwinkel" }',
        layout.broken_words,
        '"Werkwinkel" is ',
    ),
    "glued words": (
        'Label { width: 90; theme: root.theme; text: "kom\u00a0hier\u00a0langs" }',
        layout.broken_words,
        "and breaks",
    ),
    "cut text": (
        'Item { width: 60; height: 40; clip: true; Label { theme: root.theme; text: "Werkwinkel" } }',
        layout.cut_texts,
        "cut by Item",
    ),
    "text off the window": (
        'Label { x: root.width - 20; theme: root.theme; text: "Werkwinkel" }',
        layout.cut_texts,
        "leaves the window",
    ),
    "text out of a list": (
        "Flickable { width: 90; height: 90; contentHeight: 200; "
        'Label { theme: root.theme; text: "Werkwinkel"; wrapMode: Text.NoWrap } }',
        layout.cut_texts,
        "sideways",
    ),
    "text over text": (
        'Label { theme: root.theme; text: "Werk" }\nLabel { y: 9; theme: root.theme; text: "Winkel" }',
        layout.overlapping_texts,
        'over Label "Winkel"',
    ),
    "text over a control": (
        'Press { x: 50; y: 50 }\nLabel { x: 60; y: 60; theme: root.theme; text: "Winkel" }',
        layout.overlapping_texts,
        "over Press",
    ),
    "sideways": (
        "Flickable { width: 90; height: 90; contentWidth: 200; contentHeight: 90 }",
        layout.sideways_scrolling,
        "sideways, 200 px in 90",
    ),
    "no rail": (
        "Flickable { width: 90; height: 90; contentHeight: 200 }",
        layout.missing_rails,
        "200 px scroll in 90 without a rail",
    ),
    "no room": (
        "Flickable { width: 90; height: 0; contentHeight: 200; Item { width: 9; height: 9 } }",
        layout.missing_rails,
        "no room",
    ),
    "nameless": ('Press { Accessible.name: "" }', names.nameless, "no name for a Button"),
    "nameless picture": (
        "Image { width: 9; height: 9; Accessible.role: Accessible.Graphic }",
        names.nameless,
        "no name for a Graphic",
    ),
    "roleless": ("Press { Accessible.role: Accessible.Pane }", names.roleless_controls, "but a Pane"),
    "unfocusable": (
        f"Press {{ {_OFF}; Accessible.focusable: false }}",
        names.roleless_controls,
        "accessibility cannot focus",
    ),
    "stateless": ("Press { property bool on: true }", names.stateless_controls, "on for eyes only"),
    "unexplained": (
        'PushButton { theme: root.theme; text: "Press"; available: false }',
        names.unexplained_refusals,
        "nobody knows why",
    ),
    "unheard": (
        'Press { Label { theme: root.theme; text: "Open tot 17 uur"; Accessible.ignored: true } }',
        names.unheard_texts,
        "in no spoken name",
    ),
}


def planted(screen: Screen, folder: Path, inside: str) -> TouchedScreen:
    components = Path(__file__).resolve().parents[1] / "kiosk/ui/qml"
    file = folder / "Planted.qml"
    file.write_text(_WINDOW.format(components=components.as_uri(), inside=inside), encoding="utf-8")
    made = screen(qml=file)
    made.window.requestActivate()
    made.settle(100)
    return made


def page_of(made: TouchedScreen) -> Page:
    return Page(made.window, PANELS["landscape"])


@pytest.mark.parametrize("mistake", _MISTAKES)
def test_a_mistake_is_found(screen: Screen, tmp_path: Path, mistake: str) -> None:
    inside, check, said = _MISTAKES[mistake]
    page = page_of(planted(screen, tmp_path, inside))
    found = list(check(page))
    page.forget()
    assert any(said in line for line in found), found


def test_nothing_is_found_where_nothing_is_wrong(screen: Screen, tmp_path: Path) -> None:
    made = planted(screen, tmp_path, _PROPER)
    page = page_of(made)
    found = [line for check in (*LAYOUT, *NAMES) for line in check(page)]
    found += [line for check in PIXELS for line in check(page, made.window.grabWindow())]
    language, reader = made.kiosk.language, made.kiosk.reader
    found += names.speechless_stops(page, language, ScreenReading(made.window, language, reader.words))
    met = keys.walk(made.window, lambda: made.settle(1))
    found += [line for check in (keys.unreached, keys.hidden_stops, keys.disorder) for line in check(page, met)]
    page.forget()
    assert found == []


def test_what_lies_under_a_layer_is_out_of_play(screen: Screen, tmp_path: Path) -> None:
    inside = "Press { width: 10 }\nRectangle { anchors.fill: parent; opacity: 0.86; color: root.theme.scrim }"
    page = page_of(planted(screen, tmp_path, inside))
    assert list(layout.small_targets(page)) == []
    page.forget()


@pytest.mark.parametrize(
    ("inside", "check", "said"),
    [
        (
            'Label { x: 50; y: 50; theme: root.theme; text: "Werkwinkel"; color: root.theme.line }',
            drawn.faint_texts,
            "text of contrast 1.",
        ),
        (
            'Icon { x: 50; y: 50; size: 60; name: "house"; color: root.theme.line }',
            drawn.faint_icons,
            "icon of contrast 1.",
        ),
        ("Press { x: 50; y: 50; border.color: root.theme.line }", drawn.faint_controls, "edge of contrast 1."),
    ],
)
def test_faint_things_are_found(
    screen: Screen, tmp_path: Path, inside: str, check: Callable[[Page, QImage], Iterable[str]], said: str
) -> None:
    made = planted(screen, tmp_path, inside)
    page = page_of(made)
    found = list(check(page, made.window.grabWindow()))
    page.forget()
    assert [line for line in found if said in line], found


@pytest.mark.parametrize(
    ("inside", "check", "said"),
    [
        (f"Press {{ }}\nPress {{ y: 200; {_OFF} }}", keys.unreached, "not reached by keys"),
        (
            'Press { objectName: "one" }\nPress { id: two; y: 150 }\n'
            "Press { y: 300; onActiveFocusChanged: if (activeFocus) two.forceActiveFocus() }",
            keys.unreached,
            "does not come back to one",
        ),
        (
            'Press { objectName: "one" }\nPress { objectName: "three"; y: 400 }\n'
            'Press { objectName: "two"; y: 200 }\nPress { y: 600 }',
            keys.disorder,
            "from three back to two",
        ),
        (
            'Press { }\nPress { objectName: "pinKeys-1"; y: 400 }\n'
            'Press { objectName: "two"; y: 200 }\nPress { y: 600 }',
            keys.disorder,
            "from pinKeys-1 back to two",
        ),
        (
            'Press { width: 1 }\nPress { y: 150 }\nRectangle { width: root.width; height: 800; color: "white" }',
            keys.hidden_stops,
            "unseen",
        ),
    ],
)
def test_mistakes_of_the_keys_are_found(
    screen: Screen, tmp_path: Path, inside: str, check: Callable[[Page, keys.Round], Iterable[str]], said: str
) -> None:
    made = planted(screen, tmp_path, inside)
    page = page_of(made)
    found = list(check(page, keys.walk(made.window, lambda: made.settle(1))))
    page.forget()
    assert [line for line in found if said in line], found


def test_a_stop_without_a_ring_is_found(screen: Screen, tmp_path: Path) -> None:
    made = planted(screen, tmp_path, 'Press { x: 50; y: 50; objectName: "bare" }')
    keys.walk(made.window, lambda: made.settle(1))
    name, place = keys.standing(made.window)
    picture = made.window.grabWindow()
    assert list(keys.ring_unseen(name, place, picture, picture)) == ["bare: no focus ring to see"]


def test_a_silent_stop_is_found(screen: Screen, tmp_path: Path) -> None:
    made = planted(screen, tmp_path, "Rectangle { width: 90; height: 90; activeFocusOnTab: true }")
    page, language = page_of(made), made.kiosk.language
    reading = ScreenReading(made.window, language, made.kiosk.reader.words)
    found = list(names.speechless_stops(page, language, reading))
    page.forget()
    assert "nothing is said" in found[0]
