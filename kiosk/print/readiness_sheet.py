"""The report on whether a terminal is ready for visitors (PAPER, document 11)."""

from dataclasses import dataclass

from babel.dates import format_date
from babel.numbers import format_decimal

from kiosk.model.paper import ReadinessPaper
from kiosk.model.printing import Document
from kiosk.model.readiness import Check, CheckGroup, CheckState, Readiness
from kiosk.print.context import SheetContext
from kiosk.print.frame import clock_time
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Section
from kiosk.print.paragraph import paragraph
from kiosk.print.piece import Piece
from kiosk.print.readiness_words import finding_word, group_word, state_word, subject_word
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import Scale
from kiosk.print.table import Row
from kiosk.print.text import Span, Text, strong
from kiosk.print.totals import Total, Totals
from kiosk.words import Texts

ICONS = {
    CheckState.GOOD: "check-circle",
    CheckState.ATTENTION: "warning",
    CheckState.FAULT: "x-circle",
}
_VALUE_X, _STATE_WIDTH, _SIGN = 156.0, 92.0, 18.0
_PADDING, _HEAD_RULE = 1.9, 1.1
_DOTS = (0.6, 2.2)


def readiness_sheet(request: ReadinessPaper, context: SheetContext) -> Document:
    """Make the report: the verdict, the counts, and every line that was measured."""
    paper, scale, report = context.words.context("paper"), context.scale, request.report
    pieces: list[Piece] = [
        paragraph(_verdict(report, paper), scale.title),
        paragraph(_lead(report, context), scale.body, gap=2.0),
        Totals(
            totals=tuple(Total(report.count(state), state_word(state, paper), icon) for state, icon in ICONS.items()),
            scale=scale,
            gap=scale.gap,
        ),
    ]
    for group in CheckGroup:
        pieces += _group(group, [check for check in report.checks if check.subject.group is group], context)
    pieces.append(_Signed(labels=(paper.tr("Placed by"), paper.tr("Day"), paper.tr("Sign here")), scale=scale, gap=24))
    leaflet = Leaflet(
        section=Section.OPERATOR,
        icon="gear",
        name=paper.tr("For the operator"),
        title=paper.tr("Readiness report"),
        fact=paper.tr("Terminal {name}").format(name=report.terminal),
        number=report.number,
    )
    return leaflet.document(pieces, context)


def _verdict(report: Readiness, paper: Texts) -> str:
    if faults := report.count(CheckState.FAULT):
        return paper.tr("Not ready for visitors: %n faults", "", faults)
    if points := report.count(CheckState.ATTENTION):
        return paper.tr("Ready for visitors, %n points to look at", "", points)
    return paper.tr("Ready for visitors")


def _lead(report: Readiness, context: SheetContext) -> tuple[Span, ...]:
    words = context.words
    paper = words.context("paper")
    text = paper.tr("Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}")
    return strong(
        text,
        number=report.number,
        day=format_date(report.started, "EEEE d MMMM y", words.locale),
        time=clock_time(report.started, words),
        seconds=format_decimal(round(report.seconds, 1), locale=words.locale),
        version=report.version,
    )


def _group(group: CheckGroup, checks: list[Check], context: SheetContext) -> list[Piece]:
    if not checks:
        return []
    paper, scale = context.words.context("paper"), context.scale
    title = Text(group_word(group, paper), scale.h3, TEXT_WIDTH)
    head = Row(cells=((0.0, title),), padding=1.0, width=TEXT_WIDTH, rule=_HEAD_RULE, gap=scale.small, keep=True)
    return [head, *(row for check in checks for row in _rows(check, paper, scale))]


def _rows(check: Check, paper: Texts, scale: Scale) -> list[Row]:
    bad = check.state is not CheckState.GOOD
    name, value = subject_word(check.subject, paper), finding_word(check, paper)
    state = (Span(state_word(check.state, paper), strong=bad),)
    icon = ICONS[check.state]
    if scale.large:
        sign = 1.7 * scale.body.size
        first = Row(
            cells=((0.0, Text(name, scale.value, TEXT_WIDTH)),), padding=0.0, width=TEXT_WIDTH, rule=0.0, keep=True
        )
        told = Text((Span(value), Span(" · "), *state), scale.body, TEXT_WIDTH - sign)
        return [first, Row(cells=((sign, told),), signs=((0.0, icon),), padding=2.0, width=TEXT_WIDTH)]
    state_x = TEXT_WIDTH - _STATE_WIDTH
    cells = (
        (0.0, Text((Span(name, strong=True),), scale.body, _VALUE_X - 10)),
        (_VALUE_X, Text(value, scale.body, state_x - _VALUE_X - 10)),
        (state_x + _SIGN, Text(state, scale.body, _STATE_WIDTH - _SIGN)),
    )
    return [Row(cells=cells, signs=((state_x, icon),), padding=_PADDING, width=TEXT_WIDTH)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Signed(Piece):
    """Lines to write on, side by side; large print stands them under each other."""

    labels: tuple[str, ...]
    scale: Scale

    @property
    def height(self) -> float:
        pitch = self.scale.body.lead + 14
        return pitch * len(self.labels) if self.scale.large else pitch

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        count = 1 if self.scale.large else len(self.labels)
        width = TEXT_WIDTH / count - (0 if count == 1 else 16)
        for index, label in enumerate(self.labels):
            row, place = (index, 0) if count == 1 else (0, index)
            left, top = x + place * (width + 16 * count / (count - 1 or 1)), y + row * (self.scale.body.lead + 14)
            text = Text(label, self.scale.label, width / 2).clip(1)
            sheets.write(left, top + 1.5, text)
            under = top + text.height
            sheets.rule(left + text.used_width + 6, under, left + width, under, 0.6, dash=_DOTS)
