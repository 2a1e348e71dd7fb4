import os
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.lifeline import Lifeline


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(100, 100)
    yield window
    window.close()


def test_a_hidden_screen_is_alive_and_a_shown_one_draws(qtbot: QtBot, window: QQuickWindow) -> None:
    said: list[str] = []
    life = Lifeline(window, said.append)
    qtbot.waitUntil(lambda: said == ["alive"], timeout=2000)
    window.show()
    qtbot.waitUntil(lambda: said == ["alive", "frame"], timeout=500)
    qtbot.waitUntil(lambda: said == ["alive", "frame", "frame"], timeout=3000)
    del life


def test_show_and_the_end_of_input_are_heard(qtbot: QtBot, window: QQuickWindow) -> None:
    reading, writing = os.pipe()
    life = Lifeline(window, lambda _: None)
    life.listen(reading)
    with qtbot.waitSignal(life.shown):
        os.write(writing, b"sh")
        os.write(writing, b"ow\n")
    with qtbot.waitSignal(life.cut):
        os.close(writing)
    del life
    os.close(reading)
