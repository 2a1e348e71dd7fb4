"""Direction of the parts of a paragraph: UAX #9 (revision 50) without explicit controls, which no text here has.

What belongs together from left to right wherever it stands (telephone numbers, addresses of mail and web) counts as
Latin text, as if it were isolated.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

_RTL = frozenset({"R", "AL"})
_STRONG = frozenset({"L", "R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN", "ES", "ET", "CS"})
_WHOLE = re.compile(r"\+\d[\d\u00a0 ./()-]*\d|\d+(?:[\u00a0 ./-]\d+){2,}|\S+@\S+\.\w+|(?:https?://|www\.)\S+")
# Facts on both sides of it stand each on their own.
_APART = "·"
_OPENING, _CLOSING = "([{«‹", ")]}»›"


class Leveled(Protocol):
    """Anything with an embedding level: even reads to the right, odd to the left."""

    @property
    def level(self) -> int:
        """The level."""
        ...


_T = TypeVar("_T", bound=Leveled)


def is_rtl(text: str) -> bool:
    """Tell whether the first letter with a direction is of a right-to-left script (P2, P3)."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind in _RTL for kind in kinds if kind in _STRONG), False)


def levels(text: str, rtl: bool = False) -> list[int]:
    """Give the embedding level of every character in a paragraph that runs to the right, or to the left if `rtl`."""
    base = "R" if rtl else "L"
    kinds = [unicodedata.bidirectional(character) or "L" for character in text]
    for whole in _WHOLE.finditer(text):
        kinds[whole.start() : whole.end()] = ["L"] * (whole.end() - whole.start())
    kinds = [base if character == _APART else kind for character, kind in zip(text, kinds, strict=True)]
    _weak(kinds, base)
    _brackets(text, kinds, base)
    _neutral(kinds, base)
    return [_level(kind, int(rtl)) for kind in kinds]


def _level(kind: str, base: int) -> int:
    """I1 and I2."""
    if base:
        return 1 if kind == "R" else 2
    return {"L": 0, "R": 1}.get(kind, 2)


def _weak(kinds: list[str], base: str) -> None:
    """W1 to W7: marks follow their letter, numbers learn their surroundings, the rest becomes neutral."""
    before = strong = base
    for at, kind in enumerate(kinds):
        kinds[at] = before if kind == "NSM" else kind
        before = kinds[at]
        if before in _STRONG:
            strong = before
        elif before == "EN" and strong == "AL":
            kinds[at] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for at in range(1, len(kinds) - 1):
        around = {kinds[at - 1], kinds[at + 1]}
        if (kinds[at] == "CS" and around in ({"EN"}, {"AN"})) or (kinds[at] == "ES" and around == {"EN"}):
            kinds[at] = kinds[at - 1]
    for start, stop in _runs(kinds, frozenset({"ET", "BN"})):
        if "EN" in (*kinds[max(0, start - 1) : start], *kinds[stop : stop + 1]):
            kinds[start:stop] = ["EN"] * (stop - start)
    strong = base
    for at, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _brackets(text: str, kinds: list[str], base: str) -> None:
    """N0: a pair of brackets goes with what is inside, or with what comes before."""
    for start, stop in sorted(_pairs(text, kinds)):
        inside = {_direction(kind) for kind in kinds[start + 1 : stop]} - {""}
        if base in inside:
            kinds[start] = kinds[stop] = base
        elif inside:
            before = next((_direction(kind) for kind in reversed(kinds[:start]) if _direction(kind)), base)
            kinds[start] = kinds[stop] = before


def _pairs(text: str, kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    for at, character in enumerate(text):
        if kinds[at] not in _NEUTRAL:
            continue
        if character in _OPENING:
            waiting.append((_CLOSING[_OPENING.index(character)], at))
        elif any(closing == character for closing, _ in waiting):
            while waiting:
                closing, start = waiting.pop()
                if closing == character:
                    yield start, at
                    break


def _neutral(kinds: list[str], base: str) -> None:
    """N1 and N2: neutrals take the direction of both sides if these agree, else that of the paragraph."""
    for start, stop in _runs(kinds, _NEUTRAL):
        before = _direction(kinds[start - 1]) if start else base
        after = _direction(kinds[stop]) if stop < len(kinds) else base
        kinds[start:stop] = [before if before == after else base] * (stop - start)


def _direction(kind: str) -> str:
    """Numbers count as right-to-left beside neutrals."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _runs(kinds: Sequence[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(kinds):
        stop = start
        while stop < len(kinds) and kinds[stop] in wanted:
            stop += 1
        if stop > start:
            yield start, stop
        start = stop + 1


def visual(parts: Sequence[_T]) -> list[_T]:
    """Put the parts of one line in the order they stand from left to right (L2)."""
    line = list(parts)
    for level in range(max((part.level for part in line), default=0), 0, -1):
        index = 0
        while index < len(line):
            stop = index
            while stop < len(line) and line[stop].level >= level:
                stop += 1
            line[index:stop] = line[index:stop][::-1]
            index = max(stop, index + 1)
    return line
