import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.errors import EnvironmentFault
from kiosk.ui.lane import Lane


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def lane(qapp: QGuiApplication, opened: list[str]) -> Iterator[Lane[str]]:
    def open_tool() -> str:
        opened.append(threading.current_thread().name)
        if len(opened) == 1:
            raise EnvironmentFault("not there yet")
        return "tool"

    made = Lane("query", open_tool)
    yield made
    made.close()


def test_the_tool_opens_in_the_lane_and_again_after_a_fault(lane: Lane[str], opened: list[str], qtbot: QtBot) -> None:
    faults: list[EnvironmentFault] = []
    answers: list[tuple[str, bool]] = []
    lane.run("a", str.upper, lambda _: None, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    lane.run("a", str.upper, lambda text: answers.append((text, QThread.isMainThread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("TOOL", True)]
    assert opened == ["query", "query"]


def test_the_newest_question_wins(qapp: QGuiApplication, qtbot: QtBot) -> None:
    lane = Lane("query", lambda: "tool")
    started, go_on, answers = threading.Event(), threading.Event(), list[str]()

    def slow(tool: str) -> str:
        started.set()
        go_on.wait(5)
        return "old"

    lane.run("search", slow, answers.append)
    assert started.wait(5)
    lane.run("search", lambda tool: "replaced", answers.append)
    lane.run("search", lambda tool: "new", answers.append)
    lane.run("other", lambda tool: "other", answers.append)
    go_on.set()
    qtbot.waitUntil(lambda: "other" in answers)
    assert answers == ["new", "other"]
    lane.close()


def test_a_bug_comes_up_on_the_gui_thread(qapp: QGuiApplication, qtbot: QtBot) -> None:
    lane = Lane("query", lambda: "tool")
    with qtbot.captureExceptions() as raised:
        lane.run("a", lambda tool: tool[99], lambda _: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is IndexError
    lane.close()


def test_nothing_lands_after_close(qapp: QGuiApplication, qtbot: QtBot) -> None:
    lane = Lane("query", lambda: "tool")
    answers: list[str] = []
    ran = threading.Event()

    def work(tool: str) -> str:
        ran.set()
        return tool

    lane.run("a", work, answers.append)
    assert ran.wait(5)
    lane.close()
    qtbot.wait(20)
    assert answers == []


def test_a_lane_that_finishes_does_what_waits_before_it_ends(qapp: QGuiApplication) -> None:
    lane = Lane("dossier", lambda: "tool", finishes=True)
    started, go_on, done = threading.Event(), threading.Event(), list[int]()

    def slow(tool: str) -> None:
        started.set()
        go_on.wait(5)

    lane.run("a", slow, lambda _: None)
    assert started.wait(5)
    for number in range(3):
        lane.run(f"write-{number}", lambda tool, number=number: done.append(number), lambda _: None)  # type: ignore[misc]
    threading.Timer(0.05, go_on.set).start()
    lane.close()
    assert done == [0, 1, 2]


def test_a_hasty_lane_is_left_in_the_middle_of_a_job(qapp: QGuiApplication) -> None:
    lane = Lane("courier", lambda: "tool", hasty=True)
    started, go_on = threading.Event(), threading.Event()

    def slow(tool: str) -> None:
        started.set()
        go_on.wait(5)

    lane.run("a", slow, lambda _: None)
    assert started.wait(5)
    lane.close()
    assert not go_on.is_set()
    go_on.set()
