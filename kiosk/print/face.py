"""Font files: which characters they draw, and text shaped by HarfBuzz."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from pathlib import Path

import uharfbuzz

DIRECTORY = Path(__file__).parents[2] / "assets" / "fonts"
UNKNOWN = "?"

# Ligatures off keeps the text of the PDF searchable; Arabic needs its own, which are required (rlig) and stay on.
_FEATURES = {"kern": True, "liga": False, "dlig": False}


class Weight(IntEnum):
    """The weights of IBM Plex that paper uses."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700

    @property
    def stronger(self) -> "Weight":
        """The weight that stands out in text of this weight."""
        return Weight.SEMIBOLD if self is Weight.REGULAR else Weight.BOLD


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph; advance and offsets in 1/1000 of the type size."""

    id: int
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """Glyphs (in visual order) that stand together for some characters."""

    text: str
    glyphs: tuple[Glyph, ...]
    width: float


class Face:
    """One TrueType file."""

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.path = path
        self.face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self.font = uharfbuzz.Font(self.face)
        self.scale: float = 1000 / self.face.upem
        self._characters = frozenset(self.face.unicodes)

    def draws(self, character: str) -> bool:
        """Whether the file has a glyph for `character`."""
        return ord(character) in self._characters

    def advance(self, glyph: int) -> int:
        """Give the nominal advance of a glyph, 1/1000 of the type size."""
        width: int = self.font.get_glyph_h_advance(glyph)
        return round(width * self.scale)

    @lru_cache(maxsize=8192)  # noqa: B019 - faces live as long as the process
    def shape(self, text: str, rtl: bool) -> tuple[Cluster, ...]:
        """Shape text of one direction; the clusters come in reading order."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(self.font, buffer, _FEATURES)
        groups: dict[int, list[Glyph]] = {}
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            groups.setdefault(info.cluster, []).append(
                Glyph(
                    info.codepoint,
                    position.x_advance * self.scale,
                    position.x_offset * self.scale,
                    position.y_offset * self.scale,
                )
            )
        starts = sorted(groups)
        return tuple(
            Cluster(text[start:stop], tuple(groups[start]), sum(glyph.advance for glyph in groups[start]))
            for start, stop in zip(starts, [*starts[1:], len(text)], strict=True)
        )


_FAMILIES = ("IBMPlexSans", "IBMPlexSansArabic")
_FILE_NAMES = {
    Weight.REGULAR: "400Regular",
    Weight.MEDIUM: "500Medium",
    Weight.SEMIBOLD: "600SemiBold",
    Weight.BOLD: "700Bold",
}


@cache
def faces(weight: Weight) -> tuple[Face, ...]:
    """Give the faces of a weight, the first choice first."""
    return tuple(
        Face(DIRECTORY / f"{family}_{_FILE_NAMES[weight]}.ttf", f"{family}-{_FILE_NAMES[weight][3:]}")
        for family in _FAMILIES
    )


def drawable(character: str) -> bool:
    """Whether any face has a glyph for `character`."""
    return any(face.draws(character) for face in faces(Weight.REGULAR))


def choose(text: str, weight: Weight) -> Iterator[Face]:
    """Name the face of every character; spaces and marks stay in the face of the letter before them."""
    options = faces(weight)
    last: Face | None = None
    for character in text:
        joins = unicodedata.category(character)[0] in "MPZ" or character == "\u200c"
        if not (last and joins and (last.draws(character) or character == "\u200c")):
            last = next((face for face in options if face.draws(character)), options[0])
        yield last
