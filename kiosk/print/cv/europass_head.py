"""The head of Europass-like."""

from kiosk.print.cv.bearer import Bearer
from kiosk.print.cv.block import Block
from kiosk.print.cv.pace import lettering
from kiosk.print.cv.writing import Column, name_text
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.text import Text
from kiosk.words import Words

LEFT, RIGHT = 18 * MM, 192 * MM
MAIN = Column(66 * MM, 126 * MM)
LABEL = Column(LEFT, 46 * MM)
TOP = 15 * MM
_NAME = lettering(Weight.SEMIBOLD, 26, 32)
_ROLE = lettering(Weight.REGULAR, 13, 18)
_KIND = lettering(Weight.SEMIBOLD, 13, 20)
_BODY = lettering(Weight.REGULAR, 10.5, 15)
_ICON, _ICON_ROOM, _APART, _ROW = 12.0, 18.0, 18.0, 17.0
_ORDER = ("map-pin", "phone", "envelope-simple", "share-network")


def head(bearer: Bearer, words: Words) -> Block:
    """Give the head."""
    paper = words.context("paper")
    name = name_text(bearer.name, _NAME, MAIN.width)
    role = Text(bearer.role, _ROLE, MAIN.width)
    kind = Text(paper.tr("Curriculum vitae"), _KIND, LABEL.width - 2)
    placed, height = _placed(bearer, rtl=words.rtl)
    contact_y = name.height + 1 + role.height + 8

    def draw(sheets: Sheets, y: float) -> None:
        sheets.write(MAIN.x, sheets.write(MAIN.x, y, name) + 1, role)
        for x, down, icon, text in placed:
            sheets.icon(icon, x, y + contact_y + down + 1.5, _ICON, sheets.palette.door)
            sheets.write(x + _ICON_ROOM, y + contact_y + down, text)
        sheets.write(LABEL.x, y + 9, kind, sheets.palette.door)

    return Block(contact_y + height, draw)


def _placed(bearer: Bearer, *, rtl: bool) -> tuple[list[tuple[float, float, str, Text]], float]:
    """Put the lines of contact beside each other: the address first, on a row of its own."""
    placed: list[tuple[float, float, str, Text]] = []
    x, y, height = MAIN.x, 0.0, 0.0
    for line in sorted(bearer.contact, key=lambda line: _ORDER.index(line.icon)):
        text = Text(line.text, _BODY, MAIN.width - _ICON_ROOM, rtl=rtl)
        text = Text(line.text, _BODY, text.used_width + 0.1, rtl=rtl) if len(text.lines) == 1 else text
        if x > MAIN.x and x + _ICON_ROOM + text.width > MAIN.x + MAIN.width + 0.2:
            x, y = MAIN.x, y + height + 2
            height = 0.0
        placed.append((x, y, line.icon, text))
        height = max(height, text.height)
        x += _ICON_ROOM + text.width + _APART
        if line.icon == "map-pin":
            x, y, height = MAIN.x, y + height + 2, 0.0
    return placed, y + height
