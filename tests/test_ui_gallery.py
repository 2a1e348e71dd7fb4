"""Every component is in the gallery, in every state, and does what it shows, under a real finger."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from touched_screen import TouchedScreen

from kiosk.ui.tokens import TOKENS

ROOT = Path(__file__).resolve().parents[1]
QML = ROOT / "kiosk" / "ui" / "qml"
COMPONENTS = {path.stem: path.read_text(encoding="utf-8") for path in QML.glob("*.qml")}
Screen = Callable[..., TouchedScreen]

# The frame, and what lists and pages are made of.
FRAME = {"Main", "Frame", "PageStack", "KioskPage", "LowReach", "ReadOutline", "Greeting", "TimeOutQuestion"}
PAGES = {"HelpPanel", "Late", "LikeList", "ResultGrid", "ResultList", "ResultRows", "TakeActions", "TakeDialogs"}
PAGES |= {"KeepButton", "ReadPlace", "WidestWord"}
# Whoever needs one of these is a part of one page, and is tested there.
BOUND = re.compile(r"required property (\w+Controller|Search|Pictures|Journey|Neighbours) ")

# What DESIGN-SYSTEM.md names: a component, and properties that are true of one of its samples.
STATES: dict[str, tuple[dict[str, object], ...]] = {
    "PushButton": (
        {"kind": "primary"},
        {"kind": "secondary"},
        {"kind": "highlight"},
        {"kind": "danger"},
        {"big": True},
        {"iconOnly": True},
        {"available": False},
        {"busy": True},
        {"badge": "3"},
    ),
    "ActionTile": ({"on": False}, {"on": True}, {"busy": True}, {"available": False}, {"wide": True}),
    "Chip": ({"on": False}, {"on": True}, {"empty": True}, {"trailingIcon": "caret-down"}),
    "FacetCell": ({"on": False}, {"on": True}, {"empty": True}),
    "SwitchRow": ({"on": True}, {"on": False}, {"available": False}),
    "Counter": ({"atLeast": True}, {"atMost": True}, {"atLeast": False, "atMost": False}),
    "ListRow": ({"freshTag": "Nieuw vandaag"}, {"seen": True}, {"okTag": "Gesolliciteerd"}, {"available": False}),
    "TrainingRow": ({"places": "4"}, {"last": True}, {"full": True}, {"shortage": True}),
    "Tag": tuple({"kind": kind} for kind in ("neutral", "ok", "info", "warn", "error", "fresh", "trend")),
    "TextField": ({"text": ""}, {"text": "Noor"}, {"error": "Er ontbreekt 1 cijfer."}),
    "DoorButton": ({"closed": False}, {"closed": True}, {"band": True}),
    "NumberArch": tuple({"standing": standing} for standing in ("done", "now", "todo", "problem")),
    "StepperRow": tuple({"standing": standing} for standing in ("done", "now", "todo", "problem")),
    "StepperArch": tuple({"standing": standing} for standing in ("done", "now", "todo", "problem")),
    "Banner": ({"warning": False}, {"warning": True}),
    "ProgressBar": ({"portion": 0.66}, {"portion": 1.0}, {"portion": 0.33}),
    "TimelineEntry": ({"kind": "ok"}, {"kind": "info"}, {"icon": "x"}, {"icon": "note"}, {"last": True}),
    "WindowTile": ({"big": False}, {"big": True}, {"unsure": True}),
    "PassportRow": ({"proven": True}, {"proven": False}),
    "TemplateCard": ({"chosen": True}, {"chosen": False}),
    "ColourSwatch": ({"chosen": True}, {"chosen": False}),
    "LetterBlock": ({"standing": "done"}, {"standing": "now"}, {"standing": "todo"}),
    "SentenceRow": ({"chosen": True}, {"chosen": False}),
    "PlaceRow": ({"open": True, "on": True}, {"open": False}),
    "Doorstep": ({"home": True}, {"home": False, "reading": True, "sheet": "access"}),
    "DateTile": ({"weekday": ""}, {"weekday": "ma"}, {"today": True}, {"past": True}),
    "Pager": ({"atStart": True}, {"atStart": False}),
}
DIALOGS = (
    "dialog",
    "danger",
    "sheet",
    "access",
    "language",
    "take-along",
    "print",
    "help",
    "desk",
    "closed-door",
    "sort",
)


@pytest.fixture
def gallery(screen: Screen) -> TouchedScreen:
    return screen(gallery=True)


def all_items(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from all_items(child)


def named(item: QQuickItem, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(item).text(what)


def state(item: QQuickItem) -> QAccessible.State:
    found: QAccessibleInterface = QAccessible.queryAccessibleInterface(item)
    return found.state()


def test_every_component_is_in_the_gallery() -> None:
    def reached(texts: Iterable[str]) -> set[str]:
        seen: set[str] = set()
        waiting = set().union(*map(used, texts))
        while waiting:
            seen.add(name := waiting.pop())
            waiting |= used(COMPONENTS[name]) - seen
        return seen

    def used(text: str) -> set[str]:
        return set(re.findall(r"(?:^|[\s:])([A-Z]\w+) \{", text)) & set(COMPONENTS)

    shown = reached(path.read_text(encoding="utf-8") for path in (QML / "gallery").glob("*.qml"))
    # What is behind doors 3 and 4, or lies over every page, is shown and tried there.
    there = [path for path in (QML / "pages").glob("*.qml") if path.name.startswith(("Cv", "Dossier"))]
    there += [QML / "PageStack.qml", QML / "Main.qml"]
    behind = reached(path.read_text(encoding="utf-8") for path in there)
    missing = {name for name, text in COMPONENTS.items() if not BOUND.search(text)} - shown - behind
    assert missing - FRAME - PAGES == set()


def test_every_state_is_in_the_gallery(gallery: TouchedScreen) -> None:
    kinds: dict[str, list[QQuickItem]] = {}
    for item in all_items(gallery.window.contentItem()):
        # The name of a type of a file, and of one made from it in place, such as "Chip_QMLTYPE_41_QML_90".
        meta = item.metaObject()
        while meta is not None:
            kinds.setdefault(meta.className().split("_")[0], []).append(item)
            meta = meta.superClass()
    missing = [
        f"{name} {wanted}"
        for name, states in STATES.items()
        for wanted in states
        if not any(all(item.property(key) == value for key, value in wanted.items()) for item in kinds.get(name, ()))
    ]
    assert not missing, missing


def test_a_button_says_that_it_is_pressed(gallery: TouchedScreen) -> None:
    button = gallery.item("primary")
    gallery.kiosk.access.setCalm(False)
    gallery.touch(gallery.middle("primary"), gallery.middle("primary"))
    assert button.property("down")
    gallery.settle(TOKENS["motion"]["press"] + 50)
    assert not button.property("down")


def test_a_busy_button_waits(gallery: TouchedScreen) -> None:
    gallery.tap("busy")
    assert gallery.item("counter").property("count") == 0
    assert named(gallery.item("busy"), QAccessible.Text.Description)


@pytest.mark.parametrize("panel", ["landscape", "portrait", "small"])
def test_the_gallery_changes_its_look_at_any_moment(screen: Screen, panel: str) -> None:
    gallery = screen(gallery=True, panel=panel)
    access = gallery.kiosk.access
    for chip in ("contrast-hcDark", "text-1.8", "language-ar"):
        gallery.bring(chip)
        gallery.tap(chip)
    gallery.settle(200)
    shown = (str(access.contrast), access.textScale, str(gallery.kiosk.language.code))
    assert shown == ("hcDark", 1.8, "ar")
    gallery.settle(200)
    wide = gallery.window.width()
    boxes = {item.objectName(): item.mapRectToScene(item.boundingRect()) for item in gallery.items()}
    out = [name for name, box in boxes.items() if name and (box.right() > wide + 8 or box.left() < -8)]
    assert not out
    assert gallery.middle("language-nl").x() > wide / 2


def test_a_wheel_turns_one_step_a_touch_and_says_the_month(gallery: TouchedScreen) -> None:
    gallery.bring("periodBeginMonthUp")
    assert named(gallery.item("periodBeginMonthValue")) == "Van wanneer? Maand: mei 2022"
    gallery.tap("periodBeginMonthDown")
    gallery.tap("periodBeginYearUp")
    assert named(gallery.item("periodBeginMonthValue")) == "Van wanneer? Maand: juni 2021"
    assert named(gallery.item("periodBeginYearValue")) == "Van wanneer? Jaar: juni 2021"
    value = QAccessible.queryAccessibleInterface(gallery.item("periodBeginMonthValue")).valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (5, 0, 11)


def test_a_wheel_stops_at_the_end_of_its_range_and_says_so(gallery: TouchedScreen) -> None:
    gallery.bring("periodBeginMonthUp")
    gallery.tap("periodEndYearDown")
    assert named(gallery.item("periodEndYearValue")) == "Tot wanneer? Jaar: februari 2026"
    assert not gallery.item("periodEndYearDown").property("available")
    assert "laatste" in named(gallery.item("periodEndYearDown"), QAccessible.Text.Description)
    gallery.tap("periodEndMonthDown")
    assert not gallery.item("periodEndMonthDown").property("available")
    gallery.tap("periodEndMonthDown")
    assert named(gallery.item("periodEndMonthValue")) == "Tot wanneer? Maand: maart 2026"


def test_a_period_does_not_end_before_it_begins(gallery: TouchedScreen) -> None:
    gallery.bring("periodBeginMonthUp")
    for _ in range(3):
        gallery.tap("periodBeginYearDown")
    assert named(gallery.item("periodBeginMonthValue")) == "Van wanneer? Maand: mei 2025"
    assert named(gallery.item("periodEndMonthValue")) == "Tot wanneer? Maand: mei 2025"
    assert not gallery.item("periodEndMonthUp").property("available")


def test_a_held_wheel_does_not_go_on_in_the_first_two_seconds(gallery: TouchedScreen) -> None:
    gallery.bring("periodBeginMonthUp")
    up = gallery.middle("periodBeginYearUp")
    gallery.touch(up, up, hold_ms=1500)
    assert named(gallery.item("periodBeginYearValue")) == "Van wanneer? Jaar: mei 2021"
    gallery.settle(TOKENS["time"]["touchGuard"])
    time = TOKENS["time"]
    gallery.touch(up, up, hold_ms=time["repeatAfter"] + time["repeatEvery"] + 200)
    assert named(gallery.item("periodBeginYearValue")) == "Van wanneer? Jaar: mei 2019"


def test_what_goes_on_has_no_end_to_choose(gallery: TouchedScreen) -> None:
    gallery.bring("periodBeginMonthUp")
    gallery.tap("periodOngoing")
    assert state(gallery.item("periodOngoing")).checked
    assert not gallery.sees("periodEndMonthValue")
    gallery.bring("periodOngoing")
    gallery.tap("periodOngoing")
    assert gallery.sees("periodEndMonthValue")


def test_months_are_written_in_the_language(gallery: TouchedScreen) -> None:
    gallery.bring("periodBeginMonthUp")
    gallery.kiosk.language.use("uk")
    gallery.settle()
    assert named(gallery.item("periodBeginMonthValue")).endswith("травень 2022")


@pytest.mark.parametrize("stepper", ["stepper", "flatStepper"])
def test_a_stepper_jumps_back_only(gallery: TouchedScreen, stepper: str) -> None:
    gallery.bring(stepper)
    steps = {item.objectName(): item for item in all_items(gallery.item(stepper)) if item.objectName()}
    assert steps["step4"].property("standing") == "todo"

    def touch(name: str) -> None:
        steps = {item.objectName(): item for item in all_items(gallery.item(stepper)) if item.objectName()}
        middle = steps[name].mapToScene(steps[name].boundingRect().center()).toPoint()
        gallery.touch(middle, middle)
        gallery.settle(300)

    touch("step5")
    assert gallery.item(stepper).property("now") == 3
    assert steps["step2"].activeFocusOnTab()
    assert not steps["step5"].activeFocusOnTab()
    assert QAccessible.queryAccessibleInterface(steps["step5"]).role() is QAccessible.Role.StaticText
    assert not state(steps["step5"]).disabled
    assert named(steps["step2"], QAccessible.Text.Description) == "Er ontbreekt iets"
    touch("step1")
    assert gallery.item(stepper).property("now") == 1
    assert named(gallery.item(stepper)) == "Stap 2 van 7"


def test_tasks_are_chosen_together_and_more_come_when_asked(gallery: TouchedScreen) -> None:
    gallery.bring("task0")
    assert not gallery.sees("task6")
    gallery.tap("task2")
    assert state(gallery.item("task2")).checked
    assert "5 gekozen, meer mag" in gallery.texts()
    gallery.tap("task0")
    assert not state(gallery.item("task0")).checked
    gallery.tap("moreTasks")
    assert gallery.sees("task7")
    assert not gallery.sees("moreTasks")


@pytest.mark.parametrize("name", ["template", "shade"])
def test_one_of_them_is_chosen(gallery: TouchedScreen, name: str) -> None:
    gallery.bring(f"{name}0")
    for chosen in (1, 2, 0):
        gallery.tap(f"{name}{chosen}")
        on = [at for at in range(3) if state(gallery.item(f"{name}{at}")).checked]
        assert on == [chosen]
    assert QAccessible.queryAccessibleInterface(gallery.item(f"{name}0")).role() is QAccessible.Role.RadioButton


def test_sentences_of_a_letter_are_chosen_together(gallery: TouchedScreen) -> None:
    gallery.bring("sentence2")
    gallery.tap("sentence2")
    assert [state(gallery.item(f"sentence{at}")).checked for at in range(3)] == [True, True, True]
    gallery.tap("sentence0")
    assert not state(gallery.item("sentence0")).checked
    assert named(gallery.item("letter1Row"), QAccessible.Text.Description) == "Verander"
    assert named(gallery.item("letter3Row"), QAccessible.Text.Description) == "Nog te doen"


def test_a_toast_goes_by_its_undo(gallery: TouchedScreen) -> None:
    gallery.bring("showToast")
    gallery.tap("showToast")
    assert named(gallery.item("toast")) == "Bewaard"
    undo = next(item for item in all_items(gallery.item("toast")) if item.property("text") == "Maak ongedaan")
    middle = undo.mapToScene(undo.boundingRect().center()).toPoint()
    gallery.touch(middle, middle)
    gallery.settle(100)
    assert not gallery.sees("toast")


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_opens_and_escape_closes_it(gallery: TouchedScreen, name: str) -> None:
    before = set(gallery.items())
    gallery.bring(f"open-{name}")
    gallery.tap(f"open-{name}")
    gallery.settle(300)
    more = [item for item in gallery.items() if item not in before and not item.objectName().startswith("rail")]
    assert more
    close = "dialogClose" if gallery.sees("dialogClose") else "sheetDone"
    gallery.tap(close)
    gallery.settle(300)
    assert not gallery.sees(close)


@pytest.mark.parametrize("contrast", ["light", "hcDark", "hcLight"])
def test_codes_are_black_on_white_in_every_theme(gallery: TouchedScreen, contrast: str) -> None:
    gallery.kiosk.access.useContrast(contrast)
    gallery.bring("qr")
    gallery.settle(200)
    code = gallery.item("qr")
    corner = code.mapToScene(code.boundingRect().topLeft()).toPoint()
    picture = gallery.window.grabWindow().copy(corner.x(), corner.y(), int(code.width()), int(code.height()))
    shades = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, 200, 3)}
    assert shades == {"#000000", "#ffffff"}


@pytest.mark.usefixtures("generated")
def test_the_command_opens_a_window(replica: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "gallery",
        "--size",
        "1280x1024",
        "--set",
        f'storage.data_dir="{replica}"',
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(4)
        process.terminate()
        assert process.stderr
        assert "QML" not in process.stderr.read()


def test_a_size_that_is_none_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-m", "kiosk", "gallery", "--size", "large"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode != 0
    assert "1920x1080" in done.stderr
