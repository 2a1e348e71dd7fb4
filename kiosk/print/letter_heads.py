"""The heads that a letter shares with a CV."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.model.letter import Letter
from kiosk.print.cv import classic_head, fresh_head, side, warm_head
from kiosk.print.cv.bearer import bearer
from kiosk.print.cv.block import Room
from kiosk.print.cv.pace import NORMAL
from kiosk.print.cv.writing import Column
from kiosk.print.sheet import MM, Sheets
from kiosk.words import Words

_MEASURE = 138 * MM
_AFTER = 24.0


def _nothing(sheets: Sheets) -> None:
    """Draw nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A head, and where the letter stands: `end` is the y of the recipient, `bottom` the last of the text.

    `beside` is drawn after the text, so that who extracts it reads the letter first.
    """

    draw: Callable[[Sheets], None]
    beside: Callable[[Sheets], None] = _nothing
    column: Column
    text: Column
    recipient: Column
    end: float
    bottom: float
    coloured: bool = True


def warm(letter: Letter, words: Words) -> Head:
    """Give the head of Warm: the door with the ways to reach the sender."""
    sender = bearer(letter.sender)
    title = warm_head.title(sender)
    contact = warm_head.contact(sender, words.context("paper"), words.rtl, NORMAL)
    room = Room(warm_head.DOOR.y, 282 * MM)
    beside = side.fill([warm_head.portrait(sender)], [contact], room).poured
    top = warm_head.DOOR.y + warm_head.TITLE_DOWN

    def draw(sheets: Sheets) -> None:
        warm_head.door(sheets, whole=True)
        title.draw(sheets, top)

    return Head(
        draw=draw,
        beside=lambda sheets: beside.draw(sheets, 0),
        column=warm_head.MAIN,
        text=warm_head.MAIN,
        recipient=warm_head.MAIN,
        end=max(top + title.height + _AFTER, 52 * MM),
        bottom=282 * MM,
    )


def classic(letter: Letter, words: Words) -> Head:
    """Give the head of Classic: the recipient at the other side, as for an envelope with a window."""
    head = classic_head.head(bearer(letter.sender), rtl=words.rtl)
    column = classic_head.MAIN
    rule = classic_head.TOP + head.height + 7

    def draw(sheets: Sheets) -> None:
        head.draw(sheets, classic_head.TOP)
        sheets.rule(column.x, rule, column.x + column.width, rule, 0.9)

    return Head(
        draw=draw,
        column=column,
        text=Column(column.x, _MEASURE),
        recipient=Column(column.x + 90 * MM, column.width - 90 * MM),
        end=max(rule - 7 + _AFTER, 50 * MM),
        bottom=279 * MM,
        coloured=False,
    )


def fresh(letter: Letter, words: Words) -> Head:
    """Give the head of Fresh."""
    head = fresh_head.head(bearer(letter.sender), (), rtl=words.rtl)
    text = Column(fresh_head.LEFT, _MEASURE)

    def draw(sheets: Sheets) -> None:
        fresh_head.top_rule(sheets)
        head.draw(sheets, fresh_head.TOP)

    return Head(
        draw=draw,
        column=Column(fresh_head.LEFT, fresh_head.WIDTH),
        text=text,
        recipient=text,
        end=max(fresh_head.TOP + head.height + _AFTER, 52 * MM),
        bottom=281 * MM,
    )
