"""The box of half a sheet: how to apply in one sentence, until when, where, and a code."""

from dataclasses import dataclass

from kiosk.model.paper import VacancyPaper
from kiosk.print import qr
from kiosk.print.apply_steps import code, contact_steps_of, number, steps
from kiosk.print.context import SheetContext, written_day
from kiosk.print.palette import WHITE
from kiosk.print.piece import Piece
from kiosk.print.sheet import MM, TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, H3, LABEL, VALUE
from kiosk.print.text import Span, Text
from kiosk.print.vacancy_lead import deadline
from kiosk.print.whereabouts import places, ways

_PADDING = 12.0
_CODE, _QR = 60.0, 46.0
_DAY = 72.0
_LEAST = 67.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CompactStep(Piece):
    """A title, one sentence, the place; at the right the last day and the code."""

    title: Text
    how: Text
    where: Text
    until: tuple[Text, Text]
    code: qr.Matrix | None

    @property
    def height(self) -> float:
        """The height of the box."""
        return max(_LEAST, 20 + self.how.height + self.where.height + 7)

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the box."""
        sheets.box(x, y, TEXT_WIDTH, self.height, 6, line=1.6, fill=sheets.palette.step_tint)
        sheets.write(x + _PADDING, y + 5, self.title)
        sheets.write(x + _PADDING, y + 20, self.how)
        sheets.write(x + _PADDING, y + self.height - self.where.height - 5, self.where)
        end = x + TEXT_WIDTH - 6
        if self.code:
            sheets.box(end - _CODE, y + 3.5, _CODE, _CODE, 3, fill=WHITE)
            size = max(_QR, len(self.code) * 0.45 * MM)
            inset = (_CODE - size) / 2
            sheets.qr(end - _CODE + inset, y + 3.5 + inset, size, self.code)
            end -= _CODE + 6
        label, day = self.until
        under = sheets.write(end - label.width, y + 8, label)
        sheets.write(end - day.width, under, day)


def compact_step(request: VacancyPaper, context: SheetContext) -> Piece:
    """Make the box of a vacancy."""
    paper, vacancy = context.words.context("paper"), request.vacancy
    target = code(vacancy.apply, number(vacancy), paper)
    last = deadline(vacancy, paper)
    day = written_day(last.day, context)
    # A day of another year is longer, and never broken.
    beside = max(_DAY, Text(day, VALUE, TEXT_WIDTH).used_width + 1)
    taken = beside + 8 + (_CODE + 12 if target else 0)
    room = TEXT_WIDTH - 2 * _PADDING - taken
    told = contact_steps_of(vacancy, paper) or steps(vacancy, paper)
    how = [span for step in told for span in (*step.text, Span(". "))]
    going = [f"{way.name} {way.minutes}" for way in ways(request.km, paper)] if request.km is not None else []
    place = places(vacancy, paper)[:1]
    return CompactStep(
        title=Text(paper.tr("How to apply"), H3, room),
        how=Text(how, BODY, room),
        where=Text(" · ".join([*place, *going]) if place else "", LABEL, room, rtl=context.words.rtl).clip(2),
        until=(Text(last.label, LABEL, beside, "right"), Text(day, VALUE, beside, "right")),
        code=target.modules if target else None,
        gap=9,
    )
