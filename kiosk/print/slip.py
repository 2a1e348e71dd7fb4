"""Slips of 80 mm: a vacancy or an appointment, small enough for a pocket (a second printer makes them)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from babel.dates import format_date

from kiosk.model.paper import AppointmentPaper, VacancyPaper
from kiosk.model.printing import Document
from kiosk.print import qr
from kiosk.print.apply_steps import code, number, steps
from kiosk.print.appointment_words import AppointmentWords
from kiosk.print.both import DUTCH
from kiosk.print.box import Rule
from kiosk.print.context import SheetContext
from kiosk.print.face import Weight
from kiosk.print.leaflet import opaque_name, warning
from kiosk.print.palette import Palette, Section
from kiosk.print.paragraph import Paragraph, dot, item, paragraph, sign, ticks
from kiosk.print.piece import Piece, stacked
from kiosk.print.sheet import MM, Sheets
from kiosk.print.style import BODY, LABEL, NORMAL, Style
from kiosk.print.text import Span, Text
from kiosk.print.vacancy_facts import facts
from kiosk.print.whereabouts import cities
from kiosk.words import Words

WIDTH = 72 * MM
"""What such a printer prints of the 80 mm."""

_MARGIN = 1.5 * MM
_TEXT = WIDTH - 2 * _MARGIN
_TOP, _FOOT = 6.0, 12.0
_TITLE = Style(Weight.BOLD, 16, 19)
_HERO = Style(Weight.BOLD, 22, 26)
_MODULE = 0.9 * MM
_FACTS = 4
_SCALE = replace(NORMAL, h2=Style(Weight.SEMIBOLD, 12.5, 15), indent=18.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _QrCode(Piece):
    """A code in the middle of the slip."""

    modules: qr.Matrix

    @property
    def height(self) -> float:
        return len(self.modules) * _MODULE

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        sheets.qr(x + (_TEXT - self.height) / 2, y, self.height, self.modules)


def vacancy_slip(request: VacancyPaper, context: SheetContext) -> Document:
    """Make the slip of a vacancy: what it is, the first facts, how to apply, and its code."""
    vacancy, paper = request.vacancy, context.words.context("paper")
    known_as = number(vacancy)
    where = " · ".join(part for part in (vacancy.employer.name, cities(vacancy.locations[:1])) if part)
    pieces: list[Piece] = [
        paragraph(paper.tr("Number {number}").format(number=known_as), BODY, _TEXT, gap=8),
        Paragraph(text=Text(vacancy.title, _TITLE, _TEXT).clip(4), gap=2),
        Paragraph(text=Text(where, BODY, _TEXT).clip(3), gap=2),
    ]
    told = [(Span(f"{fact.label}: "), Span(fact.value, strong=True)) for fact in facts(vacancy, paper)[:_FACTS]]
    pieces += [item(fact, _SCALE, _TEXT, dot(_SCALE), indent=10, gap=6 if fact is told[0] else 0) for fact in told]
    pieces += _headed(
        paper.tr("How to apply"),
        [item(step.text, _SCALE, _TEXT, sign(step.icon, _SCALE)) for step in steps(vacancy, paper)],
    )
    shown = code(vacancy.apply, known_as, paper)
    pieces += [*_code(shown.modules if shown else None, shown.caption if shown else "", context)]
    return _slip(pieces, paper.tr("Vacancy"), context)


def appointment_slip(request: AppointmentPaper, context: SheetContext) -> Document:
    """Make the slip of an appointment: the moment first, then each thing in the visitor's language and in Dutch."""
    dutch = Words(DUTCH)
    pieces: list[Piece] = []
    for each in [dutch] if context.words.language == DUTCH else [context.words, dutch]:
        words = AppointmentWords(request, each)
        pieces += _moment(words)
        for told in words.blocks():
            body = ticks(told.ticks, _SCALE, _TEXT) if told.ticks else [_text(told.text)]
            pieces += _headed(told.heading, body) if told.heading else [replace(body[0], gap=_SCALE.small), *body[1:]]
        pieces.append(Rule(width=_TEXT, gap=10.0))
    paper = dutch.context("paper")
    return _slip(pieces[:-1], paper.tr("Appointment"), context)


def _moment(words: AppointmentWords) -> list[Piece]:
    rtl = words.words.rtl
    code = [_text(words.code, _SCALE.code, rtl=rtl)] if words.code else []
    return [_text(words.day, _TITLE, gap=8, rtl=rtl), _text(words.time, _HERO, rtl=rtl), *code]


def _text(text: str | Sequence[Span], style: Style = BODY, *, gap: float = 0.0, rtl: bool | None = None) -> Piece:
    """Make running text; on a mirrored slip Dutch keeps to its own side."""
    return Paragraph(text=Text(text, style, _TEXT, rtl=rtl), gap=gap, own_side=True)


def _headed(heading: str, body: Sequence[Piece]) -> list[Piece]:
    return [_text(heading, _SCALE.h2, gap=10), *(replace(piece, gap=3.0) for piece in body)]


def _code(modules: qr.Matrix | None, caption: str, context: SheetContext) -> list[Piece]:
    if modules is None:
        return []
    paper = context.words.context("paper")
    scan = paper.tr("Scan with your phone:")
    told = Text(f"{scan} {caption}", LABEL, _TEXT, "centre")
    return [_QrCode(modules=modules, gap=14), Paragraph(text=told, gap=10)]


def _slip(pieces: Sequence[Piece], title: str, context: SheetContext) -> Document:
    """Put a title above and the place and the moment below, on paper as long as it takes."""
    moment = f"{format_date(context.now, 'd MMMM y', context.words.locale)} · {context.now:%H.%M}"
    told: list[Piece] = [paragraph((Span("WIS", strong=True), Span(f" · {title}")), _SCALE.h2, _TEXT)]
    if notice := warning(context):
        told.append(paragraph((Span(notice, strong=True),), BODY, _TEXT, gap=4))
    foot = [paragraph(line, LABEL, _TEXT, gap=0 if index else 3) for index, line in enumerate((*context.place, moment))]
    stack = stacked([*told, Rule(width=_TEXT, gap=3.0), *pieces, Rule(width=_TEXT, gap=12.0), *foot])
    sheets = Sheets(
        Palette.of(Section.VACANCIES, colour=False),
        title,
        context.words.language,
        mirrored=context.words.rtl,
        size=(WIDTH, _TOP + stack.height + _FOOT),
    )
    stack.draw(sheets, _MARGIN, _TOP)
    return Document(name=opaque_name(), pdf=sheets.finish(), sheets=1)
