"""Somebody at the screen, from outside its process: the other end of `tests/driven_screen.py`."""

import json
import re
import socket
import time
from pathlib import Path
from typing import Any

_PATIENCE_S = 30.0


class Visitor:
    """Touches and looks at the screen of one process.

    Raises:
        LookupError: what is asked for does not come on the screen.
        ConnectionError: the process is gone.
    """

    def __init__(self, fingers: Path, pid: int) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_PATIENCE_S)
        self._socket.connect(str(fingers / str(pid)))
        self._lines = self._socket.makefile("rw", encoding="utf-8")

    def tap(self, name: str) -> None:
        """Touch an item, as soon as it is there and lies still."""
        self._ask("tap", name=name)

    def leave(self, name: str) -> None:
        """Touch the item that ends the process."""
        try:
            self._ask("tap", name=name)
        except ConnectionError:
            return

    def type(self, text: str) -> None:
        """Type on the keyboard of the screen."""
        for letter in text:
            self.tap("key-space" if letter == " " else f"key-{letter}")

    def until(self, name: str) -> None:
        """Wait until an item is on the screen."""
        self._ask("until", name=name)

    def until_reads(self, name: str, property: str, value: object) -> None:
        """Wait until a property of an item on the screen has a value."""
        deadline = time.monotonic() + _PATIENCE_S
        while (found := self.read(name, property)) != value:
            assert time.monotonic() < deadline, f"{property} of {name} stays {found!r}"
            time.sleep(0.05)

    def sees(self, name: str) -> bool:
        """Whether an item is on the screen now."""
        return bool(self._ask("sees", name=name))

    def read(self, name: str, property: str) -> Any:
        """Give a property of an item on the screen."""
        value = self._ask("read", name=name, property=property)
        return _plain(value) if isinstance(value, str) else value

    def count(self, name: str) -> int:
        """Give the number that a text on the screen begins with, as soon as it does."""
        deadline = time.monotonic() + _PATIENCE_S
        while not (found := re.match(r"\d+", _ungrouped(self.read(name, "text")))):
            assert time.monotonic() < deadline, f"{name} never gives a number"
            time.sleep(0.05)
        return int(found[0])

    def texts(self) -> list[str]:
        """Give every text on the screen, in the order of drawing."""
        return [_plain(text) for text in self._ask("texts")]

    def names(self) -> list[str]:
        """Name every named item on the screen."""
        return list(self._ask("names"))

    def look(self, path: Path) -> None:
        """Save what is on the screen as a picture."""
        self._ask("look", path=str(path))

    def clipboard(self) -> str:
        """Give what the clipboard holds."""
        return str(self._ask("clipboard"))

    def spoken(self) -> list[str]:
        """Give all that a screen reader of the outside is told."""
        return [str(text) for text in self._ask("spoken")]

    def starts_filled(self, mark: str, pin: str) -> list[str]:
        """Start a dossier with a mark in every field; give the codes of its cards once all is on the disk."""
        return [str(code) for code in self._ask("starts_filled", mark=mark, pin=pin)]

    def opens(self, mark: str, code: str, pin: str) -> list[str]:
        """Open a dossier with a card; name the kinds of records in it that are as `starts_filled` wrote them."""
        return [str(kind) for kind in self._ask("opens", mark=mark, code=code, pin=pin)]

    def secluded(self) -> bool:
        """Whether no other program may read the screen's process; from now on this one may."""
        return bool(self._ask("secluded"))

    def shown_at(self) -> float:
        """Give the moment of the first frame on this screen, on `time.monotonic()`."""
        return float(self._ask("shown_at"))

    def close(self) -> None:
        """Step back."""
        self._lines.close()
        self._socket.close()

    def _ask(self, do: str, **more: str) -> Any:
        try:
            self._lines.write(json.dumps({"do": do, **more}) + "\n")
            self._lines.flush()
            line = self._lines.readline()
        except (BrokenPipeError, ConnectionResetError) as error:
            raise ConnectionError("the screen is gone") from error
        if not line:
            raise ConnectionError("the screen is gone")
        said = json.loads(line)
        if "error" in said:
            raise LookupError(said["error"])
        return said["answer"]


def _plain(text: str) -> str:
    """Take apart words that are glued together, which nobody sees."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _ungrouped(text: str) -> str:
    """Take out the narrow spaces between thousands."""
    return text.replace("\N{NARROW NO-BREAK SPACE}", "")
