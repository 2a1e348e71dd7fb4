"""A dossier with a mark in every field that holds words, and the search for that mark where nothing may be left."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.dossier.entry import _KINDS, Value
from kiosk.model.card import encode, grouped, typed

_PIECE = 1 << 18
_MOST_LETTERS = 256
_NOTHING = bytes(_PIECE + _MOST_LETTERS)
# Fields that are no free words; all else gets the mark.
_FORMATTED: dict[str, Any] = {
    "starts": "2027-03-04T10:30",
    "ends": "2027-03-04T11:00",
    **dict.fromkeys(("at", "day", "due", "valid_until", "asked_on"), "2027-03-03"),
    **dict.fromkeys(("lang", "language"), "nl"),
    **dict.fromkeys(("year", "since"), "2019"),
    "country": "BE",
    "category": "B",
    # Who wants to be counted leaves an occupation and a vacancy, and wants to.
    "share": False,
    "today": "",
}


def values(mark: str) -> list[Value]:
    """One value of every kind, with the mark and the field's own name in each of its words."""
    return [_filled(kind, mark) for kind in _KINDS.values()]


def _filled(kind: type[Any], mark: str) -> Any:
    hints = get_type_hints(kind)
    return kind(**{each.name: _value(each.name, hints[each.name], mark) for each in fields(kind)})


def _value(name: str, hint: Any, mark: str) -> Any:
    if name in _FORMATTED and hint in (str, bool):
        return _FORMATTED[name]
    if get_origin(hint) is UnionType:
        return _value(name, get_args(hint)[0], mark)
    if get_origin(hint) in (tuple, frozenset):
        return frozenset() if get_origin(hint) is frozenset else (_value(name, get_args(hint)[0], mark),)
    if is_dataclass(hint):
        return _filled(hint, mark)  # type: ignore[arg-type]
    if issubclass(hint, Enum):
        return next(iter(hint))
    return {str: f"{mark} {name}", bytes: b"", bool: True, int: 12, float: 51.0, date: date(2027, 3, 3)}[hint]


def words_of(mark: str, pin: str, codes: Iterable[str]) -> dict[str, bytes]:
    """What may be nowhere, as it lies on a disk and in the memory of Python and Qt, by what it is."""
    # Without its first letter, which may have become a capital.
    texts = {"mark": mark[1:], "capitals": mark[1:].upper()} if mark else {}
    if pin:
        texts["pin"] = pin
    found = {}
    for number, code in enumerate(codes):
        card = typed(code)
        texts |= {f"code {number}": encode(card)[5:], f"letters {number}": grouped(card)[5:]}
        found[f"secret {number}"] = card.secret
    for name, text in texts.items():
        found |= {name: text.encode(), f"{name} in Qt": text.encode("utf-16-le")}
    return found


def within(data: bytes, words: dict[str, bytes]) -> set[str]:
    """Name the words that are in there."""
    return {name for name, word in words.items() if word in data}


def on_disk(roots: Iterable[Path], words: dict[str, bytes]) -> dict[str, set[str]]:
    """Name the files below the folders that hold one of the words, in what they hold or are called."""
    found = {}
    for root in roots:
        for path in root.rglob("*"):
            if path.is_symlink() or not path.is_file():
                continue
            hits = within(path.read_bytes() + str(path.relative_to(root)).encode(), words)
            if hits:
                found[str(path)] = hits
    return found


def in_memory(pid: int, words: dict[str, bytes]) -> set[str]:
    """Name the words that are in what a process can write to in its memory."""
    found = set()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _writable(pid):
            for at in range(start, end, _PIECE):
                try:
                    memory.seek(at)
                    # A bit more, so that no word falls between two pieces.
                    piece = memory.read(min(len(_NOTHING), end - at))
                except OSError:
                    break
                if piece != _NOTHING:
                    found |= within(piece, words)
    return found


def _writable(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        span, rights, *_ = line.split()
        if "w" in rights:
            start, end = (int(edge, 16) for edge in span.split("-"))
            yield start, end


def family(pid: int) -> list[int]:
    """A process and all that it started, and what those started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    return [pid, *(one for child in children for one in family(int(child)))]


def cores(folder: Path) -> list[Path]:
    """What the system wrote of processes that crashed, unless it gives them to another program."""
    return [path for path in folder.glob("core*") if path.is_file()]
