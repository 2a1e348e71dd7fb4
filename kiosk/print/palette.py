"""Colours of a sheet: two designs, one for colour printers and one for black only (PAPER, section 4)."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from reportlab.lib.colors import Color, HexColor


class Section(IntEnum):
    """The doors of the kiosk, in their order, and that of the operator."""

    VACANCIES = 1
    TRAININGS = 2
    DOSSIER = 3
    CV = 4
    PLACES = 5
    OPERATOR = 6


BLACK = Color(0, 0, 0)
WHITE = HexColor("#FFFFFF")
_INK = HexColor("#16232E")
_LINE = HexColor("#B9AD97")
_MARIGOLD = HexColor("#F5B53A")
_MARIGOLD_TINT = HexColor("#FDF0D2")
_DOORS = {1: "#0B4A57", 2: "#5B2A63", 3: "#1F3F7A", 4: "#862E17", 5: "#2F5121", 6: "#16232E"}
_TINTS = {1: "#DCEBEC", 2: "#F0E4F1", 3: "#E1E9F6", 4: "#FAE6DD", 5: "#E5EFDB", 6: "#E8ECEF"}


@dataclass(frozen=True, slots=True)
class Palette:
    """What is not text; a tint of None means white with an outline."""

    colour: bool
    door: Color
    tint: Color | None
    line: Color
    step_tint: Color | None
    slab: Color
    mark: tuple[Color | None, Color | None, Color | None]

    @classmethod
    def of(cls, section: Section, colour: bool) -> Self:
        """Give the palette of a section."""
        if not colour:
            return cls(False, BLACK, None, BLACK, None, BLACK, (BLACK, None, BLACK))
        return cls(
            colour=True,
            door=HexColor(_DOORS[section]),
            tint=HexColor(_TINTS[section]),
            line=_LINE,
            step_tint=_MARIGOLD_TINT,
            slab=_INK,
            mark=(HexColor(_DOORS[1]), _MARIGOLD, HexColor(_DOORS[4])),
        )
