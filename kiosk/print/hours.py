"""The hours of a week: today in a box, closed days said."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel.dates import format_date

from kiosk.model.opening import hours_on
from kiosk.model.partner import Place
from kiosk.print.context import SheetContext, written_day
from kiosk.print.paragraph import paragraph
from kiosk.print.piece import Piece
from kiosk.print.sheet import Sheets
from kiosk.print.style import Style
from kiosk.print.text import Span, Text, strong
from kiosk.words import Texts

_OVERHANG = 6.0
# Other hours are told this long before.
_NOTICE = timedelta(days=40)
_MOST_EXCEPTIONS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow(Piece):
    """A day with its hours, each interval on a line."""

    day: Text
    hours: tuple[Text, ...]
    note: Text | None
    today: bool
    width: float
    ruled: bool

    @property
    def height(self) -> float:
        """The height of the row."""
        left = self.day.height + (self.note.height if self.note else 0)
        return max(left, sum(text.height for text in self.hours)) + 4.5

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the day, its hours, and a box around today or a rule under another day."""
        if self.today:
            width = self.width + 2 * _OVERHANG
            sheets.box(x - _OVERHANG, y, width, self.height, 3, line=1.4, colour=sheets.palette.door)
        under = sheets.write(x, y + 1.5, self.day)
        if self.note:
            sheets.write(x, under, self.note)
        top = y + 1.5
        for text in self.hours:
            top = sheets.write(x + self.width - text.width, top, text)
        if self.ruled:
            below = y + self.height
            sheets.rule(x, below, x + self.width, below, 0.5, colour=sheets.palette.line)


def week(place: Place, context: SheetContext, width: float) -> list[Piece]:
    """Make Monday to Sunday, each with the hours of the next such day, so that today is always right.

    Nothing where nobody gives hours.
    """
    if not place.hours:
        return []
    now = context.now
    coming = sorted((now + timedelta(days=ahead) for ahead in range(7)), key=lambda day: day.isoweekday())
    rows = []
    for index, day in enumerate(coming):
        today = day == now
        beside_today = today or (index + 1 < len(coming) and coming[index + 1] == now)
        rows.append(_row(place, day, context, width, ruled=index < len(coming) - 1 and not beside_today))
    return list(rows)


def _row(place: Place, day: datetime, context: SheetContext, width: float, *, ruled: bool) -> Piece:
    paper, scale = context.words.context("paper"), context.scale
    today = day == context.now
    style = (
        Style(scale.body.weight.stronger, scale.body.size, scale.body.lead, scale.body.drop) if today else scale.body
    )
    room = width * 0.56
    return DayRow(
        day=Text(format_date(day, "EEEE", context.words.locale), style, width - room - 6),
        hours=tuple(Text(text, style, room, "right") for text in _intervals(place, day, paper)),
        note=Text(paper.tr("today"), scale.label, width - room - 6) if today else None,
        today=today,
        width=width,
        ruled=ruled,
    )


def _intervals(place: Place, day: datetime, paper: Texts) -> list[str]:
    found = [
        paper.tr("{opens} to {closes}").format(opens=_clock(opens, paper), closes=_clock(closes, paper, ends=True))
        for opens, closes in hours_on(place, day)
    ]
    return found or [paper.tr("closed")]


def _clock(moment: datetime, paper: Texts, *, ends: bool = False) -> str:
    """Write the time as in a table of hours; what ends at midnight at 24."""
    if moment.minute:
        return paper.tr("{h}:{m}").format(h=moment.hour, m=f"{moment.minute:02}")
    return paper.tr("{h}:00").format(h=24 if ends and not moment.hour else moment.hour)


def told_hours(place: Place, day: datetime, context: SheetContext) -> str:
    """Say the hours of one day in a line."""
    paper = context.words.context("paper")
    return paper.tr(" and ").join(_intervals(place, day, paper))


def exceptions(place: Place, context: SheetContext, width: float) -> Iterator[Piece]:
    """Tell the next days with other hours."""
    paper, now = context.words.context("paper"), context.now
    days = {date.fromisoformat(item.date): item.reason for item in place.exceptions}
    coming = [(day, reason) for day, reason in sorted(days.items()) if now.date() <= day <= now.date() + _NOTICE]
    for index, (day, reason) in enumerate(coming[:_MOST_EXCEPTIONS]):
        moment = now.replace(year=day.year, month=day.month, day=day.day)
        told = strong(
            paper.tr("**{day}**: {hours}"), day=written_day(day, context), hours=told_hours(place, moment, context)
        )
        why = (Span(f" ({reason})"),) if reason else ()
        yield paragraph((*told, *why), context.scale.body, width, gap=0 if index else 4)
