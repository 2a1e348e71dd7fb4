"""Lines of type: broken greedily, kerned, without runts, in whatever scripts the characters ask for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Literal

from kiosk.print.bidi import is_rtl, levels
from kiosk.print.characters import printable
from kiosk.print.face import Cluster, Face, Weight, choose
from kiosk.print.glue import glued
from kiosk.print.style import Style

Align = Literal["left", "centre", "right"]

# PAPER, section 3: a last line shorter than this part of the width is a runt; narrower measures that may cure it.
_RUNT = 0.16
_NARROWER = (0.97, 0.94, 0.91, 0.88, 0.85)
_BREAK_AFTER = frozenset("-–—/?&=_,;")
_BREAK_BEFORE = frozenset("@.")


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one weight: that of its style, or stronger."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Shaped text of one face and direction; widths in 1/1000 of the type size."""

    face: Face
    level: int
    clusters: tuple[Cluster, ...]

    @property
    def width(self) -> float:
        """Its width."""
        return sum(cluster.width for cluster in self.clusters)


@dataclass(frozen=True, slots=True)
class _Word:
    parts: tuple[Part, ...]
    spaces: tuple[Part, ...]
    ends_line: bool = False

    @property
    def width(self) -> float:
        return sum(part.width for part in self.parts)

    @property
    def room(self) -> float:
        return self.width + sum(part.width for part in self.spaces)


Line = tuple[Part, ...]


def strong(template: str, **values: str) -> tuple[Span, ...]:
    """Fill in a text of ours in which ** marks what stands out; the values themselves are never read as marks."""
    return tuple(
        Span(piece.format(**values), bool(index % 2)) for index, piece in enumerate(template.split("**")) if piece
    )


def holds_rtl(text: str | Sequence[Span]) -> bool:
    """Tell whether any letter of a text is of a right-to-left script."""
    letters = text if isinstance(text, str) else "".join(span.text for span in text)
    return any(is_rtl(letter) for letter in letters)


class Text:
    """A block of text, broken into lines once."""

    def __init__(
        self,
        text: str | Sequence[Span],
        style: Style,
        width: float,
        align: Align = "left",
        rtl: bool | None = None,
    ) -> None:
        """Break `text` into lines of at most `width` points; each paragraph runs as its first letter does, or `rtl`."""
        self.style = style
        self.width = width
        self.align: Align = align
        spans = (Span(text),) if isinstance(text, str) else text
        self.rtl = is_rtl("".join(span.text for span in spans)) if rtl is None else rtl
        words = _shaped(tuple(spans), style.weight, rtl)
        self.lines: tuple[Line, ...] = _without_runt(words, width * 1000 / style.size)

    @property
    def height(self) -> float:
        """The height of all lines, in points."""
        return len(self.lines) * self.style.lead

    @cached_property
    def used_width(self) -> float:
        """The width of the longest line, in points."""
        return max((self.line_width(line) for line in self.lines), default=0.0)

    def line_width(self, line: Line) -> float:
        """Give the width of one of the lines, in points."""
        return sum(part.width for part in line) * self.style.size / 1000

    def split(self, height: float) -> tuple["Text", "Text"]:
        """Split in what fits in `height` points and the rest."""
        count = int((height + 0.01) // self.style.lead)
        return self._of(self.lines[:count]), self._of(self.lines[count:])

    def clip(self, count: int) -> "Text":
        """Keep `count` lines; if there were more, the last ends in an ellipsis."""
        if len(self.lines) <= count:
            return self
        *whole, last = self.lines[:count]
        room = self.width * 1000 / self.style.size
        dots = Part(last[-1].face, int(self.rtl), last[-1].face.shape("…", self.rtl)) if last else None
        letters = [(part, cluster) for part in last for cluster in part.clusters]
        while dots and letters and _width(_regrouped(letters)) + dots.width > room:
            letters.pop()
        return self._of((*whole, (*_regrouped(letters), *([dots] if dots else []))))

    def _of(self, lines: tuple[Line, ...]) -> "Text":
        part = Text("", self.style, self.width, self.align, self.rtl)
        part.lines = lines
        return part


@lru_cache(maxsize=512)
def _shaped(spans: tuple[Span, ...], weight: Weight, rtl: bool | None) -> tuple[_Word, ...]:
    """Shape a text once, however often it is tried in other widths and sizes."""
    return tuple(_words(spans, weight, rtl))


def _words(spans: Sequence[Span], weight: Weight, rtl: bool | None) -> Iterator[_Word]:
    """Shape the words; directions are found over a whole paragraph, line breaks only between words."""
    cleaned = [(printable(span.text), span.strong) for span in spans]
    text = glued("".join(clean for clean, _ in cleaned))
    weights = [weight.stronger if stands_out else weight for clean, stands_out in cleaned for _ in clean]
    start = 0
    for paragraph in text.split("\n"):
        stop = start + len(paragraph)
        indent = len(paragraph) - len(paragraph.lstrip(" "))
        yield from _paragraph(paragraph[indent:], weights[start + indent : stop], rtl)
        start = stop + 1


def _paragraph(text: str, weights: Sequence[Weight], rtl: bool | None) -> Iterator[_Word]:
    directions = levels(text, is_rtl(text) if rtl is None else rtl)
    faces = [
        face
        for weight, run in groupby(range(len(text)), key=lambda at: weights[at])
        for face in choose("".join(text[at] for at in run), weight)
    ]
    words = [
        _Word(_parts(text, *match.span(1), faces, directions), _parts(text, *match.span(2), faces, directions))
        for match in re.finditer(r"([^ ]*)( *)", text)
        if match[0]
    ] or [_Word((), ())]
    words[-1] = replace(words[-1], spaces=(), ends_line=True)
    yield from words


def _parts(text: str, start: int, stop: int, faces: Sequence[Face], directions: Sequence[int]) -> tuple[Part, ...]:
    found = []
    for (face, level), run in groupby(range(start, stop), key=lambda at: (faces[at], directions[at])):
        piece = "".join(text[at] for at in run)
        found.append(Part(face, level, face.shape(piece, bool(level % 2))))
    return tuple(found)


def _without_runt(words: Sequence[_Word], room: float) -> tuple[Line, ...]:
    lines = _broken(words, room)
    if len(lines) > 1 and _width(lines[-1]) < _RUNT * room:
        for share in _NARROWER:
            tried = _broken(words, room * share)
            if len(tried) > len(lines):
                break
            if _width(tried[-1]) >= _RUNT * room:
                return tried
    return lines


def _width(line: Line) -> float:
    return sum(part.width for part in line)


def _broken(words: Sequence[_Word], room: float) -> tuple[Line, ...]:
    lines: list[Line] = []
    line: list[_Word] = []
    used = 0.0
    for word in (piece for whole in words for piece in _fitting(whole, room)):
        if line and used + word.width > room + 0.01:
            lines.append(_line(line))
            line, used = [], 0.0
        line.append(word)
        used += word.room
        if word.ends_line:
            lines.append(_line(line))
            line, used = [], 0.0
    return tuple(lines)


def _line(words: Sequence[_Word]) -> Line:
    return tuple(part for word in words[:-1] for part in (*word.parts, *word.spaces)) + words[-1].parts


def _fitting(word: _Word, room: float) -> Iterator[_Word]:
    """Cut a word that is wider than a line: after a hyphen or slash, before @ or a dot, else anywhere."""
    if word.width <= room:
        yield word
        return
    letters = [(part, cluster) for part in word.parts for cluster in part.clusters]
    start, used, cut = 0, 0.0, 0
    for index, (_, cluster) in enumerate(letters):
        if used + cluster.width > room and index > start:
            stop = cut if cut > start else index
            yield _Word(_regrouped(letters[start:stop]), ())
            start, used = stop, sum(each.width for _, each in letters[stop:index])
        used += cluster.width
        following = letters[index + 1][1].text if index + 1 < len(letters) else ""
        if cluster.text in _BREAK_AFTER or following in _BREAK_BEFORE:
            cut = index + 1
    yield replace(word, parts=_regrouped(letters[start:]))


def _regrouped(letters: Sequence[tuple[Part, Cluster]]) -> tuple[Part, ...]:
    runs = (tuple(run) for _, run in groupby(letters, key=lambda letter: id(letter[0])))
    return tuple(Part(run[0][0].face, run[0][0].level, tuple(cluster for _, cluster in run)) for run in runs)
