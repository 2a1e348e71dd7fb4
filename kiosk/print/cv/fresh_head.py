"""The grid of Fresh and its head: the name in two weights, how to reach somebody at the end."""

from kiosk.print.cv.bearer import Bearer, Line
from kiosk.print.cv.block import Block
from kiosk.print.cv.pace import lettering
from kiosk.print.cv.writing import Column, address_text, name_text
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.text import Text

LEFT, WIDTH = 18 * MM, 174 * MM
RIGHT = LEFT + WIDTH
GUTTER = 5 * MM
CELL = (WIDTH - 5 * GUTTER) / 6
RULE_Y = 16 * MM
TOP = 21 * MM
_CONTACT_DOWN = 2.5 * MM
_ICON, _ICON_ROOM = 12.0, 18.0
_FIRST = lettering(Weight.BOLD, 36, 38)
_LAST = lettering(Weight.REGULAR, 36, 38)
_SMALL_FIRST = lettering(Weight.BOLD, 22, 27)
_SMALL_LAST = lettering(Weight.REGULAR, 22, 27)
_ROLE = lettering(Weight.SEMIBOLD, 13, 17)
_CONTACT = lettering(Weight.REGULAR, 10.5, 14)


def column(first: float, count: float) -> Column:
    """Give `count` cells of the grid from `first` (from 0) on."""
    return Column(LEFT + first * (CELL + GUTTER), count * CELL + (count - 1) * GUTTER)


def top_rule(sheets: Sheets) -> None:
    """Draw the rule at the top of every sheet."""
    sheets.rule(LEFT, RULE_Y, RIGHT, RULE_Y, 0.75)
    sheets.box(LEFT, RULE_Y - 2, CELL, 7, 0, fill=sheets.palette.door)


def head(bearer: Bearer, more: tuple[Line, ...], *, rtl: bool) -> Block:
    """Give the head; `more` lines follow those of contact."""
    wide, narrow = column(0, 4), column(4, 2)
    names = _names(bearer.name, wide.width)
    role = Text(bearer.role, _ROLE, wide.width)
    lines = [
        (line.icon, address_text(line.text, _CONTACT, narrow.width - _ICON_ROOM, rtl=rtl))
        for line in (*bearer.contact, *more)
    ]
    main = sum(name.height for name in names) + 7 + role.height
    reach = _CONTACT_DOWN + sum(text.height + 5 for _, text in lines)

    def draw(sheets: Sheets, y: float) -> None:
        below = y
        for name in names:
            below = sheets.write(wide.x, below, name)
        sheets.write(wide.x, below + 7, role, sheets.palette.door)
        below = y + _CONTACT_DOWN
        for icon, text in lines:
            sheets.icon(icon, narrow.x, below + 1, _ICON, sheets.palette.door)
            below = sheets.write(narrow.x + _ICON_ROOM, below, text) + 5

    return Block(max(main, reach), draw)


def _names(name: str, width: float) -> list[Text]:
    first, _, last = name.partition(" ")
    if first.endswith(".") and " " in last:
        # A title is no name.
        given, _, last = last.partition(" ")
        first = f"{first} {given}"
    large = [Text(first, _FIRST, width), *([Text(last, _LAST, width)] if last else [])]
    if all(len(text.lines) == 1 for text in large):
        return large
    if not last:
        return [name_text(first, _FIRST, width)]
    return [Text(first, _SMALL_FIRST, width), Text(last, _SMALL_LAST, width)]
