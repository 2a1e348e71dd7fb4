"""How wide keys are: nothing smaller than a finger, nothing closer than a shaking hand needs, on every panel."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtGui import QFontMetricsF

from kiosk.ui.key_layout import CLOSE, ENTER, ERASE, GO, LEFT, RIGHT, SHIFT, SPACE, Key, Sheet
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TOKENS

Row = tuple[Key, ...]
# Letters and words on keys stop growing where they would leave them, in design pixels.
_LETTER_MOST = 52
_WORD_MOST = 38


class KeyFit:
    """Measures for one panel at one size of text; `worded` writes on a key what it does."""

    def __init__(self, theme: Theme, worded: Callable[[Key], Key]) -> None:
        self._theme, self._worded = theme, worded
        panel, size = theme.panel, TOKENS["size"]
        self._scale = theme.look.text_scale
        self._shrunk = panel.scale / panel.letters
        self._gap = cast(int, theme.touchGap)
        self._upright_panel = panel.layout == "portrait"
        self._room = panel.width - 2 * theme.px(TOKENS["layout"][panel.layout]["margin"])
        self._least = math.ceil(panel.mm(TOKENS["reach"]["targetMm"]))
        self._usual = max(self._least, theme.px(size["touchMinimum"]))
        self._metrics = dict[tuple[str, float], QFontMetricsF]()
        self._high = theme.px(size["keyHeight"]) - theme.px(TOKENS["border"]["edgeHeight"]) - self._gap
        self._most = theme.px(size["keyMost"])
        self._pad = theme.px(TOKENS["space"]["space3"])

    @property
    def word_scale(self) -> float:
        """How much larger than usual the words on keys are."""
        return self._theme.capped("button", _WORD_MOST * self._shrunk, self._scale)

    def letters(self, rows: Sequence[Row]) -> tuple[float, float]:
        """Give how much larger than usual letters are, and how far below the middle of a key they stand.

        So large that the widest and the highest one stay on their keys, and all on one line.
        """
        keys = [key for row in rows for key in row if key.look != "go" and len(key.label) == 1]
        metrics = self._measured("key", 1)
        inks = [metrics.tightBoundingRect(key.label) for key in keys]
        top, bottom = min(ink.top() for ink in inks), max(ink.bottom() for ink in inks)
        wide = min((key.width - self._pad) / ink.width() for key, ink in zip(keys, inks, strict=True))
        most = self._theme.capped("key", _LETTER_MOST * self._shrunk, self._scale)
        scale = max(1.0, min(most, wide, self._high / (bottom - top)))
        return scale, -scale * (top + bottom) / 2

    def arranged(self, sheet: Sheet) -> list[Row]:
        """Put everything in rows: four where there is room, as on a desk, more on an upright or narrow panel."""
        wide = self._write(self._wide(sheet))
        if self._upright_panel or not all(self._fits(row, self._usual) for row in wide):
            return [self._spread(row) for row in self._write(self._upright(sheet))]
        return [self._spread(row) for row in wide]

    def in_columns(self, grid: Sequence[Row]) -> list[Row]:
        """Give every column of a grid the same width, and more to one that has a long word."""
        rows = self._write(grid)
        least = [max(self._need(key, self._least) for key in column) for column in zip(*rows, strict=True)]
        widths = self._share_out([1.0] * len(least), least)
        return [tuple(replace(key, width=wide) for key, wide in zip(row, widths, strict=True)) for row in rows]

    def _write(self, rows: Sequence[Row]) -> list[Row]:
        return [tuple(map(self._worded, row)) for row in rows]

    def _wide(self, sheet: Sheet) -> list[Row]:
        first, second, third = sheet.rows
        shift, space = (SHIFT,) if sheet.shift else (), (SPACE,) if sheet.space else ()
        return [
            (*first, ERASE),
            (*second, ENTER),
            (*shift, *third, *sheet.tail, LEFT, RIGHT),
            (*sheet.switches, *sheet.beside, *space, CLOSE, GO),
        ]

    def _upright(self, sheet: Sheet) -> list[Row]:
        shift, space = (SHIFT,) if sheet.shift else (), (SPACE,) if sheet.space else ()
        around: tuple[tuple[Row, Row], ...] = (((), ()), ((), ()), (shift, (ERASE,)))
        rows: list[Row] = []
        rest: list[Key] = []
        for row, (before, after) in zip(sheet.rows, around, strict=True):
            keys = list(row)
            while not self._fits((*before, *keys, *after), self._least):
                rest.insert(len(rest) - len(row) + len(keys), keys.pop())
            rows.append((*before, *keys, *after))
        if rest:
            rows.append(tuple(rest))
        tools = (*sheet.switches, *sheet.beside, *sheet.tail, LEFT, RIGHT)
        if self._fits(tools, self._least):
            rows.append(tools)
        else:
            rows += [sheet.switches, (*sheet.beside, *sheet.tail, LEFT, RIGHT)]
        return [*rows, (CLOSE, *space, GO)]

    def _fits(self, row: Row, letter: float) -> bool:
        return sum(self._need(key, letter) for key in row) + (len(row) - 1) * self._gap <= self._room

    def _need(self, key: Key, letter: float) -> float:
        if len(key.label) <= 1 and not (key.icon and key.label):
            return letter
        icon = self._theme.px(TOKENS["icon"]["iconLarge"] * min(self._scale, TOKENS["text"]["iconMost"]))
        picture = icon + self._pad if key.icon else 0
        return max(letter, self._advance("button", key.label, self.word_scale) + picture + 2 * self._pad)

    def _advance(self, role: str, text: str, scale: float) -> float:
        return self._measured(role, scale).horizontalAdvance(text)

    def _measured(self, role: str, scale: float) -> QFontMetricsF:
        if (role, scale) not in self._metrics:
            self._metrics[role, scale] = QFontMetricsF(self._theme.fontOf(role, scale))
        return self._metrics[role, scale]

    def _spread(self, row: Row) -> Row:
        widths = self._share_out([key.share for key in row], [self._need(key, self._least) for key in row])
        return tuple(self._hinted(key, width) for key, width in zip(row, widths, strict=True))

    def _share_out(self, shares: Sequence[float], least: Sequence[float]) -> list[float]:
        """Divide a row by `shares`; who needs more than that gets it, and the others share the rest."""
        widths = dict[int, float]()
        free = self._room - (len(shares) - 1) * self._gap
        while len(widths) < len(shares):
            others = [at for at in range(len(shares)) if at not in widths]
            unit = min(self._most, (free - sum(widths.values())) / sum(shares[at] for at in others))
            short = {at: least[at] for at in others if unit * shares[at] < least[at]}
            widths |= short or {at: unit * shares[at] for at in others}
        return [widths[at] for at in range(len(shares))]

    def _hinted(self, key: Key, width: float) -> Key:
        # A hint that would touch its letter is left out.
        letter = self._advance("key", key.label, min(self._scale, 1.5)) if key.hint else 0
        beside = 2 * (self._advance("hint", key.hint, 1) + self._pad) if key.hint else 0
        return replace(key, width=width, hint=key.hint if letter + beside <= width else "")
