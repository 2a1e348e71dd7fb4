import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from small_replica import small_replica
from touched_screen import TouchedScreen

# Before the first window: tests need no display, and draw as the kiosk does.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def generated() -> Path:
    subprocess.run([ROOT / "script" / "build"], check=True)
    return ROOT / "build"


@pytest.fixture(scope="session")
def replica(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    small_replica(data)
    return data


@pytest.fixture
def screen(
    generated: Path, replica: Path, qtbot: QtBot, qapp: QGuiApplication
) -> Iterator[Callable[..., TouchedScreen]]:
    """Make kiosks on a window of their own; Qt warnings fail the test (qt_log_level_fail in pyproject.toml)."""
    made: list[TouchedScreen] = []

    def make(data_dir: Path = replica, **more: object) -> TouchedScreen:
        made.append(TouchedScreen(qtbot, data_dir, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.close()
