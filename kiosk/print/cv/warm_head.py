"""The door of Warm with what stands in it, and the name beside it."""

from dataclasses import dataclass

from kiosk.print.cv.bearer import Bearer
from kiosk.print.cv.block import Block, section
from kiosk.print.cv.pace import NORMAL, Pace, lettering
from kiosk.print.cv.photo import ready
from kiosk.print.cv.writing import Column, address_text, fitted, name_text
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.text import Text
from kiosk.words import Texts, Words


@dataclass(frozen=True, slots=True)
class _Door:
    x: float = 10 * MM
    y: float = 11 * MM
    width: float = 58 * MM
    height: float = 276 * MM
    short: float = 78 * MM


DOOR = _Door()
SIDE = Column(16 * MM, 47 * MM)
MAIN = Column(77 * MM, 118 * MM)
TITLE_DOWN = 4 * MM
_INSET, _PHOTO_HEIGHT = 5 * MM, 52 * MM
_UNDER_PHOTO, _UNDER_INITIALS = 66 * MM, 40 * MM
_INITIALS_DOWN, _BAR_DOWN, _BAR = 13 * MM, 31 * MM, 14.0
_CONTINUED_DOWN = 27 * MM
_ICON, _ICON_ROOM = 12.0, 18.0
_LONG = 16
_INITIALS = lettering(Weight.BOLD, 40, 45)
_CONTACT = lettering(Weight.REGULAR, 10.5, 14)
_BODY = lettering(Weight.REGULAR, 10.5, 15)
_NAME_AGAIN = lettering(Weight.SEMIBOLD, 11.5, 15)


def door(sheets: Sheets, *, whole: bool) -> None:
    """Draw the door, short on later sheets."""
    tint, height = sheets.palette.tint, DOOR.height if whole else DOOR.short
    sheets.arch(DOOR.x, DOOR.y, DOOR.width, height, tint, line=0.0 if tint else 1.2)
    if tint:
        sill = DOOR.y + height
        sheets.rule(DOOR.x, sill, DOOR.x + DOOR.width, sill, 2.2, colour=sheets.palette.door)


def title(bearer: Bearer) -> Block:
    """Give the name and the role."""
    name = name_text(bearer.name, lettering(Weight.BOLD, 27 if len(bearer.name) > _LONG else 30, 34), MAIN.width)
    role = Text(bearer.role, lettering(Weight.MEDIUM, 13, 18), MAIN.width)

    def draw(sheets: Sheets, y: float) -> None:
        sheets.write(MAIN.x, sheets.write(MAIN.x, y, name) + 1, role, sheets.palette.door)

    return Block(name.height + 1 + role.height, draw)


def portrait(bearer: Bearer) -> Block:
    """Give the photo, or else the initials, or else a sign."""

    def photo(sheets: Sheets, y: float) -> None:
        x, top, width = DOOR.x + _INSET, y + _INSET, DOOR.width - 2 * _INSET
        jpeg = ready(bearer.photo, width, _PHOTO_HEIGHT, colour=sheets.palette.colour)
        sheets.photo(x, top, width, _PHOTO_HEIGHT, jpeg)
        sheets.arch(x, top, width, _PHOTO_HEIGHT, None, line=1.6, colour=sheets.palette.door)

    def initials(sheets: Sheets, y: float) -> None:
        middle, bar, text = DOOR.x + DOOR.width / 2, y + _BAR_DOWN, None
        if letters := bearer.initials:
            text = Text(letters, _INITIALS, DOOR.width, "centre")
            sheets.write(DOOR.x, y + _INITIALS_DOWN, text, sheets.palette.door)
        else:
            sheets.icon("user-circle", middle - 20, y + _INITIALS_DOWN, 40, sheets.palette.door)
        # Arabic letters reach down to where the bar is.
        if not text or not text.rtl:
            sheets.rule(middle - _BAR, bar, middle + _BAR, bar, 2, colour=sheets.palette.door)

    return Block(_UNDER_PHOTO, photo) if bearer.photo else Block(_UNDER_INITIALS, initials)


def side_heading(text: str, pace: Pace) -> Block:
    """Give a heading inside the door."""
    heading = fitted(text, pace.style(Weight.SEMIBOLD, 13, 15), SIDE.width)

    def draw(sheets: Sheets, y: float) -> None:
        sheets.write(SIDE.x, y, heading, sheets.palette.door)

    return Block(heading.height + pace.high(4), draw, 20 * pace.gaps, keep=True)


def contact(bearer: Bearer, paper: Texts, rtl: bool, pace: Pace = NORMAL) -> list[Block]:
    """Give the lines of contact, which never grow."""
    blocks = []
    for line in bearer.contact:
        text = address_text(line.text, _CONTACT, SIDE.width - _ICON_ROOM, rtl=rtl)
        blocks.append([Block(text.height, _Contact(line.icon, text).draw, 4 * pace.gaps)])
    heading = side_heading(paper.tr("Contact"), pace)
    return section(Block(heading.height + 4 * pace.gaps, heading.draw, 0.0, keep=True), blocks)


@dataclass(frozen=True, slots=True)
class _Contact:
    icon: str
    text: Text

    def draw(self, sheets: Sheets, y: float) -> None:
        sheets.icon(self.icon, SIDE.x, y + 1, _ICON, sheets.palette.door)
        sheets.write(SIDE.x + _ICON_ROOM, y, self.text)


def continued(bearer: Bearer, words: Words, number: int, count: int) -> Block:
    """Give what stands in the door of a later sheet."""
    paper = words.context("paper")
    sheet = paper.tr("Sheet {number} of {count}").format(number=number, count=count)
    name = fitted(bearer.name, _NAME_AGAIN, SIDE.width).clip(2)
    reach = [line.text for line in bearer.contact if line.icon in ("phone", "envelope-simple")]

    def draw(sheets: Sheets, y: float) -> None:
        y = sheets.write(SIDE.x, y + _CONTINUED_DOWN, name)
        y = sheets.say(SIDE.x, y, SIDE.width, sheet, _BODY) + 34
        for line in reach:
            y = sheets.write(SIDE.x, y, address_text(line, _BODY, SIDE.width, rtl=words.rtl).clip(2))

    return Block(DOOR.short, draw)
