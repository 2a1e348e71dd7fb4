"""Sheets counted in `state.sqlite`: of today, and since paper was put in. Only numbers, nothing of a visitor."""

import logging
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.errors import EnvironmentFault
from kiosk.state_file import faults, open_state

_SHEETS, _SINCE_REFILL, _EMPTY = "sheets", "sheets_since_refill", "tray_empty"
_ADD = "INSERT INTO counter (day, name, n) VALUES (?, ?, ?) ON CONFLICT (day, name) DO UPDATE SET n = n + excluded.n"
_SET = "INSERT INTO counter (day, name, n) VALUES (?, ?, ?) ON CONFLICT (day, name) DO UPDATE SET n = excluded.n"
_log = logging.getLogger(__name__)


class Counts:
    """The counters; where the disk refuses them, printing goes on with what this process counted itself."""

    def __init__(self, data_dir: Path | None, today: Callable[[], date] = date.today) -> None:
        """Open the counters of a terminal, or with None those of this process alone; use it from one thread."""
        self._today = today
        self._own: dict[tuple[str, str], int] = {}
        self._connection: sqlite3.Connection | None = None
        if data_dir is not None:
            try:
                self._connection = open_state(data_dir)
            except EnvironmentFault as fault:
                _log.warning("sheets are not counted beyond this visit: %s", fault)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()

    @property
    def today(self) -> int:
        """Sheets that came out today."""
        return self._read(self._today().isoformat(), _SHEETS)

    @property
    def since_refill(self) -> int:
        """Sheets that came out since paper was put in."""
        return self._read("", _SINCE_REFILL)

    def add(self, sheets: int) -> None:
        """Count sheets that came out."""
        for key in ((self._today().isoformat(), _SHEETS), ("", _SINCE_REFILL)):
            self._own[key] = self._own.get(key, 0) + sheets
            self._write(_ADD, key, sheets)

    def tray(self, empty: bool) -> None:
        """Note whether the tray is empty; one that was and is not any more was filled."""
        before = self._read("", _EMPTY) == 1
        if before != empty:
            self._set(_EMPTY, int(empty))
            if before:
                self.refilled()

    def refilled(self) -> None:
        """Count anew: the tray is full."""
        self._set(_SINCE_REFILL, 0)

    def _set(self, name: str, n: int) -> None:
        self._own["", name] = n
        self._write(_SET, ("", name), n)

    def _read(self, day: str, name: str) -> int:
        if self._connection is not None:
            try:
                with faults():
                    found = "SELECT n FROM counter WHERE day = ? AND name = ?"
                    rows = self._connection.execute(found, (day, name)).fetchall()
                return int(rows[0][0]) if rows else 0
            except EnvironmentFault as fault:
                _log.warning("%s", fault)
        return self._own.get((day, name), 0)

    def _write(self, statement: str, key: tuple[str, str], n: int) -> None:
        if self._connection is not None:
            try:
                with faults():
                    self._connection.execute(statement, (*key, n))
            except EnvironmentFault as fault:
                _log.warning("%s", fault)
