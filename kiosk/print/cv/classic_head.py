"""The head of Classic: name, role, and how to reach somebody in one line."""

from kiosk.print.cv.bearer import Bearer
from kiosk.print.cv.block import Block
from kiosk.print.cv.pace import lettering
from kiosk.print.cv.writing import Column, name_text
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.text import Text

MAIN = Column(25 * MM, 160 * MM)
TOP = 52.0
_NAME = lettering(Weight.SEMIBOLD, 28, 34)
_ROLE = lettering(Weight.REGULAR, 13, 18)
_CONTACT = lettering(Weight.REGULAR, 10.5, 15)
_ORDER = ("map-pin", "phone", "envelope-simple", "share-network")
_APART = " \u00a0·\u00a0 "


def head(bearer: Bearer, *, rtl: bool) -> Block:
    """Give the head."""
    name = name_text(bearer.name, _NAME, MAIN.width)
    role = Text(bearer.role, _ROLE, MAIN.width)
    lines = sorted(bearer.contact, key=lambda line: _ORDER.index(line.icon))
    reach = Text("\n".join(_rows([line.text for line in lines])), _CONTACT, MAIN.width, rtl=rtl)

    def draw(sheets: Sheets, y: float) -> None:
        y = sheets.write(MAIN.x, sheets.write(MAIN.x, y, name) + 2, role)
        sheets.write(MAIN.x, y + 5, reach)

    return Block(name.height + 2 + role.height + 5 + reach.height, draw)


def _rows(texts: list[str]) -> list[str]:
    """Put as many beside each other as there is room for: no dot begins or ends a line."""
    rows: list[str] = []
    for text in texts:
        longer = f"{rows[-1]}{_APART}{text}" if rows else text
        if rows and len(Text(longer, _CONTACT, MAIN.width).lines) == 1:
            rows[-1] = longer
        else:
            rows.append(text)
    return rows
