"""What a screen reader of the outside gets: the real AT-SPI tree of a real screen under X, and a press through it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

CLIENT = Path(__file__).with_name("atspi_client.py")
# Debian's own Python has its bindings of AT-SPI.
PYTHON = "/usr/bin/python3"
PRESSABLE = {"push button", "button", "check box", "radio button", "switch", "toggle button", "entry", "text"}


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    with ExitStack() as running:

        def start(*command: str) -> str:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
            assert process.stdout is not None
            running.enter_context(process)
            running.callback(process.terminate)
            return process.stdout.readline().strip()

        env = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
        env |= {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        number = start("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
        env["DISPLAY"] = f":{number}"
        env["DBUS_SESSION_BUS_ADDRESS"] = start("dbus-daemon", "--session", "--print-address", "--nofork")
        yield env


@pytest.fixture
def kiosk(desktop: dict[str, str], replica: Path, generated: Path, tmp_path: Path) -> Iterator[None]:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[storage]\ndata_dir = "{replica}"\nruntime_dir = "{tmp_path}"\n', encoding="utf-8")
    command = [sys.executable, "-m", "kiosk", "ui", "--config", str(settings), "--size", "1280x1024"]
    with subprocess.Popen(command, env=desktop, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as screen:
        yield
        screen.terminate()


def ask(desktop: dict[str, str], *what: str) -> list[dict[str, Any]]:
    answer = subprocess.run(
        [PYTHON, CLIENT, *what], env=desktop, check=True, capture_output=True, text=True, timeout=30
    )
    nodes: list[dict[str, Any]] = json.loads(answer.stdout)
    return nodes


def until(desktop: dict[str, str], comes: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
    """Read the tree until something is there."""
    end = time.monotonic() + 10
    nodes = ask(desktop, "tree")
    while not any(comes(node) for node in nodes):
        assert time.monotonic() < end, [node["name"] for node in nodes]
        nodes = ask(desktop, "tree")
    return nodes


@pytest.mark.usefixtures("kiosk")
def test_a_screen_reader_hears_everything_and_presses_a_door(desktop: dict[str, str]) -> None:
    doors = ask(desktop, "tree")
    pressable = [node for node in doors if "Press" in node["actions"] or "Toggle" in node["actions"]]
    assert len(pressable) >= 8
    assert all(node["name"] and node["role"] in PRESSABLE for node in pressable), pressable
    assert all("focusable" in node["states"] for node in pressable)
    assert [node["name"] for node in doors if node["role"] == "heading"] == ["Welkom. Waar wil je naartoe?"]
    assert all(node["name"] for node in doors if node["role"] in ("image", "icon"))
    languages = [node for node in doors if node["role"] == "radio button"]
    assert [node["name"] for node in languages if "checked" in node["states"]] == ["Nederlands"]

    ask(desktop, "press", "1. Vacatures")
    search = until(desktop, lambda node: node["name"] == "Welk werk zoek je?")
    assert [node["name"] for node in search if node["role"] == "text"] == ["Welk werk zoek je?"]
    assert [node["name"] for node in search if "focused" in node["states"] and node["actions"]]
