"""A letter in the look of a CV: one sheet, or it says by how much it is too long."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from babel.dates import format_date

from kiosk.model.cv_limits import check
from kiosk.model.cv_pages import Accent
from kiosk.model.letter import Letter, LetterHead, LetterPages
from kiosk.model.printing import Document
from kiosk.print.cv.again import name_again
from kiosk.print.cv.bearer import bearer
from kiosk.print.cv.block import Block, Poured, Room, height_of, pour
from kiosk.print.cv.document import palette
from kiosk.print.cv.pace import lettering
from kiosk.print.cv.sheets import CvSheets
from kiosk.print.cv.writing import paragraphs
from kiosk.print.face import Weight
from kiosk.print.letter_heads import Head, classic, fresh, warm
from kiosk.print.sheet import Sheets
from kiosk.print.text import Text
from kiosk.words import Words

_LATER_TOP, _AGAIN_Y = 75.0, 37.0
_MARGIN = 4.0
_RECIPIENT = lettering(Weight.REGULAR, 11, 15)
_SUBJECT = lettering(Weight.SEMIBOLD, 12.5, 18)
_ATTACHED = lettering(Weight.REGULAR, 9.5, 12)
_HEADS: dict[LetterHead, Callable[[Letter, Words], Head]] = {
    LetterHead.WARM: warm,
    LetterHead.CLASSIC: classic,
    LetterHead.FRESH: fresh,
}


@dataclass(frozen=True, slots=True)
class _Pace:
    lead: float
    between: float
    around: float
    signature: float


_PACES = (_Pace(16.5, 8.5, 1.0, 42.0), _Pace(15.5, 7.0, 0.8, 40.0), _Pace(14.5, 6.0, 0.6, 36.0))


def letter_pages(letter: Letter, words: Words, *, colour: bool, marked: int | None = None) -> LetterPages:
    """Put a letter on paper in `words` of its language; one of its paragraphs can be `marked` for the screen.

    Raises:
        BadData: a text is too long, or the photo is no picture.
    """
    check(letter)
    head = _HEADS[letter.head](letter, words)
    room = Room(head.end, head.bottom)
    for pace in _PACES:
        blocks = _blocks(letter, words, head, pace, marked)
        poured = pour(blocks, room, Room(_LATER_TOP, head.bottom))
        if len(poured.sheets) == 1:
            break
    too_high = height_of(blocks) - room.height
    lines_over = ceil(too_high / pace.lead) if len(poured.sheets) > 1 else 0
    return LetterPages(document=_document(letter, words, head, poured, colour), lines_over=lines_over)


def _document(letter: Letter, words: Words, head: Head, poured: Poured, colour: bool) -> Document:
    paper, name = words.context("paper"), letter.sender.name
    kind = paper.tr("Letter")
    accent = letter.accent or (Accent.TEAL if letter.head is LetterHead.FRESH else None)
    sheets = CvSheets(palette(accent, colour), f"{name} · {kind}".removeprefix(" · "), words)
    count = len(poured.sheets)
    for index in range(count):
        if index:
            sheets.next()
            name_again(sheets, name, words, head.column, _AGAIN_Y, number=index + 1, count=count)
        else:
            head.draw(sheets)
        poured.draw(sheets, index)
        if not index:
            head.beside(sheets)
    return Document(name=f"wis-{secrets.token_hex(4)}", pdf=sheets.finish(), sheets=count)


def _blocks(letter: Letter, words: Words, head: Head, pace: _Pace, marked: int | None) -> list[Block]:
    body = lettering(Weight.REGULAR, 11, pace.lead)
    day = format_date(letter.day, "long", locale=words.locale)
    # After a comma, Arabic would take the number of the day for a part of a Latin name.
    comma = " · " if words.rtl else ", "
    blocks = paragraphs(bearer(letter.sender).more_contact, head.text, _RECIPIENT)
    blocks += paragraphs(letter.recipient, head.recipient, _RECIPIENT)
    dated = Text(comma.join(part for part in (letter.place, day) if part), body, head.text.width, rtl=words.rtl)
    blocks.append(Block(dated.height, _Written(dated, head.text.x).draw, 22 * pace.around))
    if letter.subject:
        subject = Text(letter.subject, _SUBJECT, head.text.width)
        blocks.append(Block(subject.height, _Subject(subject, head).draw, 13 * pace.around, keep=True))
    written: list[Block] = []
    for at, told in enumerate(letter.paragraphs):
        parts = paragraphs(told.split("\n"), head.text, body, pace.between)
        written += [_marked(part, head) for part in parts] if at == marked else parts
    if written:
        # The closing words stay with the signature.
        last = written[-1]
        written[-1] = Block(last.height, last.draw, last.gap, keep=True)
    return [*blocks, *written, _signature(letter, words, head, pace)]


def _marked(block: Block, head: Head) -> Block:
    def draw(sheets: Sheets, y: float) -> None:
        fill = sheets.palette.tint or sheets.palette.line
        sheets.box(head.text.x - _MARGIN, y, head.text.width + 2 * _MARGIN, block.height, 0, fill=fill)
        block.draw(sheets, y)

    return replace(block, draw=draw)


def _signature(letter: Letter, words: Words, head: Head, pace: _Pace) -> Block:
    paper = words.context("paper")
    name = Text(letter.sender.name, lettering(Weight.SEMIBOLD, 11, 16.5), head.text.width)
    attached = Text(paper.tr("Attached: CV"), _ATTACHED, head.text.width) if letter.with_cv else None
    down = 26 * pace.around - name.style.lead

    def draw(sheets: Sheets, y: float) -> None:
        y = sheets.write(head.text.x, y, name)
        if attached:
            sheets.write(head.text.x, y + down, attached)

    height = name.height + (down + attached.height if attached else 0.0)
    return Block(height, draw, pace.signature + pace.between)


@dataclass(frozen=True, slots=True)
class _Written:
    text: Text
    x: float

    def draw(self, sheets: Sheets, y: float) -> None:
        sheets.write(self.x, y, self.text)


@dataclass(frozen=True, slots=True)
class _Subject:
    text: Text
    head: Head

    def draw(self, sheets: Sheets, y: float) -> None:
        if self.head.coloured:
            sheets.write(self.head.text.x, y, self.text, sheets.palette.door)
        else:
            sheets.write(self.head.text.x, y, self.text)
