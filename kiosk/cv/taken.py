"""What became of a file that was read: the CV, and everything in the file that could not be taken over."""

from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from typing import TypeVar, cast

from kiosk.model.cv import Cv
from kiosk.model.cv_limits import ITEMS, PHOTO_BYTES, most_characters
from kiosk.model.cv_pages import Look

MOST_LEFT = 200
_QUOTED = 200
_Value = TypeVar("_Value")


class Format(StrEnum):
    """What a CV can be read from or written as."""

    JSON_RESUME = "json_resume"
    EUROPASS = "europass"
    EUROPASS_CEDEFOP = "europass_cedefop"
    RENDERCV = "rendercv"


class Why(StrEnum):
    """Why something was not taken over."""

    NO_PLACE = "no_place"
    UNREADABLE = "unreadable"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    DAY = "day"
    """Of a date only the month was taken over."""


@dataclass(frozen=True, slots=True)
class Left:
    """What stood where and was not taken over, or not whole; `text` is at most 200 characters of it."""

    where: str
    text: str
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A CV as it was read, and what was left; `more_left` says that the list of that is not whole."""

    cv: Cv
    format: Format
    left: tuple[Left, ...] = ()
    more_left: bool = False


@dataclass(slots=True)
class Ledger:
    """Collects what is left while a file is read."""

    left: list[Left] = field(default_factory=list)
    more: bool = False

    def leave(self, where: str, text: str, why: Why = Why.NO_PLACE) -> None:
        """Note that something was not taken over; what says nothing is not missed."""
        if not text.strip():
            return
        if len(self.left) >= MOST_LEFT:
            self.more = True
            return
        self.left.append(Left(where, text[:_QUOTED], why))

    def taken(self, cv: Cv, format_: Format) -> Taken:
        """Give the result, cut to what a CV may hold."""
        cv = self._fitted(cv, "", "")
        return Taken(cv=cv, format=format_, left=tuple(self.left), more_left=self.more)

    def _fitted(self, value: _Value, path: str, name: str) -> _Value:
        if is_dataclass(value) and not isinstance(value, type):
            found = {
                each.name: self._fitted(getattr(value, each.name), f"{path}.{each.name}".lstrip("."), each.name)
                for each in fields(value)
            }
            return cast(_Value, type(value)(**found))
        if isinstance(value, tuple):
            for index, item in enumerate(value[ITEMS:], ITEMS):
                self.leave(f"{path}[{index}]", said(item), Why.TOO_MANY)
            kept = (self._fitted(item, f"{path}[{index}]", name) for index, item in enumerate(value[:ITEMS]))
            return cast(_Value, tuple(kept))
        if isinstance(value, str) and len(value) > (most := most_characters(name)) and type(value) is str:
            self.leave(path, value[most - 1 :], Why.TOO_LONG)
            return cast(_Value, value[: most - 1] + "…")
        if isinstance(value, bytes) and len(value) > PHOTO_BYTES:
            self.leave(path, f"{len(value)} bytes", Why.TOO_LONG)
            return cast(_Value, b"")
        return value


def said(value: object) -> str:
    """Give the texts in a value of the model, one after the other."""
    return " ".join(text for _, text in texts(value))


def texts(value: object, path: str = "") -> list[tuple[str, str]]:
    """Give every text in a value of the model that says something, with its place."""
    if isinstance(value, Look):
        # It says nothing about somebody.
        return []
    if is_dataclass(value):
        places = [(f"{path}.{each.name}".lstrip("."), getattr(value, each.name)) for each in fields(value)]
    elif isinstance(value, tuple):
        places = [(f"{path}[{index}]", item) for index, item in enumerate(value)]
    else:
        return [(path, value)] if isinstance(value, str) and value.strip() else []
    return [found for place, item in places for found in texts(item, place)]
