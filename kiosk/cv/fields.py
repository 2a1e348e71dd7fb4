"""One object of a JSON or YAML file, which knows what of it was asked for and what was not."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.cv.dates import month_of
from kiosk.cv.taken import Ledger, Why
from kiosk.errors import BadData
from kiosk.model.cv import Month, Period

MOST_DEPTH = 32
_CONTROLS = (*range(32), *range(127, 160), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
_NOT_SHOWN = {code: None for code in _CONTROLS if chr(code) not in "\t\n"}


def clean(text: str) -> str:
    """Leave out what no printer and no screen can show."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_NOT_SHOWN)


class Fields:
    """Reads fields by name; what is of the wrong type is left, never guessed."""

    def __init__(self, data: Mapping[str, Any], ledger: Ledger, where: str = "") -> None:
        self.ledger = ledger
        self.where = where
        self._data = data
        self._asked: set[str] = set()
        self._inner: list[Fields] = []

    def __contains__(self, key: str) -> bool:
        return bool(self._data.get(key))

    def text(self, key: str) -> str:
        """Read a text; a number is one too."""
        return self._text(self._get(key), self.place(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a list of texts."""
        value = self._get(key)
        if value in (None, ""):
            return ()
        items = value if isinstance(value, list) else [value]
        return tuple(self._text(item, f"{self.place(key)}[{index}]") for index, item in enumerate(items))

    def one(self, key: str) -> "Fields":
        """Read an object; without it, one that holds nothing."""
        value = self._get(key)
        if value in (None, ""):
            value = {}
        if not isinstance(value, dict):
            leave_all(value, self.place(key), self.ledger, Why.UNREADABLE)
            value = {}
        return self.below(value, self.place(key))

    def every(self, key: str) -> Iterator["Fields"]:
        """Read a list of objects."""
        value = self._get(key)
        if value not in (None, "") and not isinstance(value, list):
            leave_all(value, self.place(key), self.ledger, Why.UNREADABLE)
            return
        for index, item in enumerate(value or ()):
            place = f"{self.place(key)}[{index}]"
            if isinstance(item, dict):
                yield self.below(item, place)
            else:
                leave_all(item, place, self.ledger, Why.UNREADABLE)

    def raw(self, key: str) -> list[Any]:
        """Read a list of whatever it holds; what is no list is one of one."""
        value = self._get(key)
        return value if isinstance(value, list) else [value] if value else []

    def month(self, key: str) -> Month | None:
        """Read a date."""
        return month_of(self.text(key), self.place(key), self.ledger)

    def period(self, start: str, end: str) -> Period:
        """Read from when until when."""
        return Period(self.month(start), self.month(end))

    def names(self) -> tuple[str, ...]:
        """List the fields, in order."""
        return tuple(str(key) for key in self._data)

    def ignore(self, *keys: str) -> None:
        """Say that nobody misses these."""
        self._asked.update(keys)

    def leave_rest(self) -> None:
        """Note what was not asked for, here and below."""
        for key, value in self._data.items():
            if key not in self._asked:
                leave_all(value, self.place(str(key)), self.ledger)
        for inner in self._inner:
            inner.leave_rest()

    def place(self, key: str) -> str:
        """Say where a field stands."""
        return f"{self.where}.{key}".lstrip(".")

    def _get(self, key: str) -> Any:
        self._asked.add(key)
        return self._data.get(key)

    def below(self, value: Mapping[str, Any], place: str) -> "Fields":
        """Give an object that stands in this one."""
        self._inner.append(found := Fields(value, self.ledger, place))
        return found

    def _text(self, value: Any, place: str) -> str:
        if isinstance(value, str):
            return clean(value)
        if value is None:
            return ""
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        leave_all(value, place, self.ledger, Why.UNREADABLE)
        return ""


def leave_all(value: Any, where: str, ledger: Ledger, why: Why = Why.NO_PLACE, depth: int = 0) -> None:
    """Note everything in a value that a file holds."""
    if depth > MOST_DEPTH:
        raise BadData(f"{where[:80]}: more than {MOST_DEPTH} levels deep.")
    if isinstance(value, dict):
        for key, item in value.items():
            leave_all(item, f"{where}.{key}", ledger, why, depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            leave_all(item, f"{where}[{index}]", ledger, why, depth + 1)
    elif value is not None:
        ledger.leave(where, str(value), why)
