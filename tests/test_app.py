import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
# What the way to the first frame must not wait for.
_LATER = ("sqlalchemy", "numpy", "reportlab", "qrcode", "tuf", "requests")


@contextmanager
def ui(replica: Path, *more: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "kiosk", "ui", "--set", f'storage.data_dir="{replica}"', *more]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        yield process
        process.kill()


def said(process: "subprocess.Popen[str]") -> dict[str, Any]:
    assert process.stdout
    line: dict[str, Any] = json.loads(process.stdout.readline())
    return line


def ready(process: "subprocess.Popen[str]") -> bool:
    """Wait until it is; on a busy machine it is alive before."""
    while (event := said(process)["event"]) == "alive":
        pass
    return bool(event == "ready")


@pytest.mark.usefixtures("generated")
def test_a_warm_screen_waits_hidden_shows_and_leaves_with_its_supervisor(replica: Path) -> None:
    with ui(replica, "--warm", "--size", "1280x1024") as process:
        assert process.stdin
        assert ready(process)
        assert said(process) == {"event": "alive"}
        process.stdin.write("show\n")
        process.stdin.flush()
        events = [said(process)["event"] for _ in range(3)]
        assert events[-1] == "frame"
        process.stdin.close()
        assert process.wait(10) == 0


@pytest.mark.usefixtures("generated")
def test_a_terminal_without_data_still_opens_its_doors(tmp_path: Path) -> None:
    with ui(tmp_path, "--warm") as process:
        assert ready(process)


def test_a_size_that_is_none_is_refused(replica: Path) -> None:
    with ui(replica, "--size", "big") as process:
        assert process.wait(10) == 2


def test_the_first_frame_waits_for_no_heavy_library() -> None:
    script = f"import sys, kiosk.screen; print([name for name in {_LATER!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ}
    )
    assert done.stdout.strip() == "[]"
