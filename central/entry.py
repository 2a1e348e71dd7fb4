"""Strict reading of TOML: every mistake names file, line, entry and key."""

import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import Any, NoReturn

from kiosk.errors import BadData
from kiosk.toml_lines import key_lines


class Entry:
    """One table of a file; `done` refuses what nobody took out of it. Every refusal raises `error`."""

    def __init__(self, file: "_File", at: tuple[str | int, ...], tree: dict[str, Any], name: str = "") -> None:
        self._file = file
        self._at = at
        self._tree = tree
        self._used: set[str] = set()
        self._name = name

    @classmethod
    def load(cls, path: Path, error: type[Exception] = BadData) -> "Entry":
        """The whole of a file.

        Raises:
            BadData: (or the given error) the file cannot be read or is no TOML.
        """
        try:
            text = path.read_text(encoding="utf-8")
            return cls(_File(path, text, error), (), tomllib.loads(text))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
            raise error(f"{path}: cannot be read: {cause}") from cause

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._tree

    @property
    def tree(self) -> dict[str, Any]:
        """What is in it, unread."""
        return self._tree

    def names(self) -> list[str]:
        """The keys that are there."""
        return list(self._tree)

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not empty."""
        value = str(self._take(key, str, default))
        return value if value or default is not None else self.refuse(key, "is empty")

    def scalar(self, key: str) -> Any:
        """A text, number, flag, or list of texts, as it is."""
        self._used.add(key)
        value = self._tree[key]
        if isinstance(value, dict) or (isinstance(value, list) and any(not isinstance(one, str) for one in value)):
            self.refuse(key, "is a text, a number, true, false or a list of texts")
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """True or false."""
        return bool(self._take(key, bool, default))

    def number(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from `low` to `high`."""
        value = int(self._take(key, int, default))
        return value if low <= value <= high else self.refuse(key, f"{value} is not from {low} to {high}")

    def choice(self, key: str, known: Collection[str]) -> str:
        """One of the known words."""
        value = self.text(key)
        return value if value in known else self.refuse(key, f"{value!r} is none of: {', '.join(sorted(known))}")

    def texts(self, key: str, least: int = 0, known: Collection[str] | None = None) -> tuple[str, ...]:
        """At least `least` different texts, all of them known where that is asked."""
        values = self._take(key, list, None if least else [])
        if any(not isinstance(value, str) or not value for value in values):
            self.refuse(key, "is a list of texts")
        if len(values) < least or len(set(values)) < len(values):
            self.refuse(key, f"needs {least} or more texts, no two the same; there are {len(set(values))}")
        if known is not None and (strange := [value for value in values if value not in known]):
            self.refuse(key, f"{strange[0]!r} is none of: {', '.join(sorted(known))}")
        return tuple(values)

    def prices(self, key: str) -> tuple[float, float]:
        """Two numbers, the low one first."""
        match self._take(key, list, None):
            case [int() | float() as low, int() | float() as high] if 0 < low <= high:
                return float(low), float(high)
            case _:
                return self.refuse(key, "is two numbers, the low one first")

    def entry(self, key: str, required: bool = True) -> "Entry":
        """A table in this one; an empty one where it is missing and need not be there."""
        tree = self._take(key, dict, None if required else {})
        return Entry(self._file, (*self._at, key), tree, f"{self._name}{key}: ")

    def entries(self, key: str, least: int = 1, named: str = "") -> "list[Entry]":
        """A list of tables, each called after its key `named`."""
        trees = self._take(key, list, None if least else [])
        if len(trees) < least or any(not isinstance(tree, dict) for tree in trees):
            self.refuse(key, f"is a list of at least {least} tables")
        return [
            Entry(self._file, (*self._at, key, index), tree, f"{self._name}{tree.get(named) or f'{key} {index + 1}'}: ")
            for index, tree in enumerate(trees)
        ]

    def done(self) -> None:
        """Refuse keys that mean nothing here."""
        for key in self._tree:
            if key not in self._used:
                self.refuse(key, f"is no key here; known are: {', '.join(sorted(self._used))}")

    def refuse(self, key: str, what: str) -> NoReturn:
        """Say what is wrong with a key."""
        line = self._file.line((*self._at, key))
        raise self._file.error(
            f"{self._file.path.parent.name}/{self._file.path.name}:{line}: {self._name}{key}: {what}."
        )

    def _take(self, key: str, kind: type, default: Any) -> Any:
        self._used.add(key)
        if key not in self._tree:
            return default if default is not None else self.refuse(key, "is missing")
        value = self._tree[key]
        return (
            value if type(value) is kind else self.refuse(key, f"must be {kind.__name__}, not {type(value).__name__}")
        )


class _File:
    """Where an entry is from."""

    def __init__(self, path: Path, text: str, error: type[Exception]) -> None:
        self.path = path
        self.error = error
        self._lines = key_lines(text)

    def line(self, keys: tuple[str | int, ...]) -> int:
        """The line of a key, or of the nearest thing around it."""
        path = tuple(map(str, keys))
        return next((self._lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self._lines), 1)
