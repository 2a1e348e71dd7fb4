import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from small_replica import small_replica
from touched_screen import TouchedScreen
from vault_world import Clock

if TYPE_CHECKING:
    from replication_world import Premade
    from vault_service import World

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


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def premade(tmp_path_factory: pytest.TempPathFactory) -> "Premade":
    from replication_world import Premade  # noqa: PLC0415 most tests need no central

    return Premade.make(tmp_path_factory.mktemp("premade"), 2)


@pytest.fixture
def shared(premade: "Premade", tmp_path: Path) -> Iterator["World"]:
    """Run a central that knows the vault of `premade`, beside the disks of its terminals."""
    from replication_world import central  # noqa: PLC0415 most tests need no central

    shutil.copytree(premade.folder, tmp_path, dirs_exist_ok=True)
    with central(tmp_path / "store") as running:
        yield running
