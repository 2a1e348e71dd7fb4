"""The proof that somebody looks for work (PAPER, document 7)."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from babel.dates import format_date, format_skeleton

from kiosk.model.application import Application, Event, EventKind, Way
from kiosk.model.paper import ProofPaper
from kiosk.model.printing import Document
from kiosk.print.both import Both, readers
from kiosk.print.context import SheetContext
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Section
from kiosk.print.paragraph import paragraph
from kiosk.print.piece import Piece, stacked
from kiosk.print.signature import Signature
from kiosk.print.style import Scale
from kiosk.print.table import Cell, Heading, Signed, table
from kiosk.print.text import Span, strong
from kiosk.print.title import title
from kiosk.print.totals import Total, Totals, summed
from kiosk.words import Texts, Words

_ICONS = {
    EventKind.APPLIED: "hourglass",
    EventKind.CALLED: "phone",
    EventKind.INTERVIEW: "users",
    EventKind.HIRED: "confetti",
    EventKind.REFUSED: "x",
    EventKind.REPLY: "envelope-simple",
    EventKind.NOTE: "hourglass",
}
_TIGHT = 2.0
"""Padding of a row: eleven of them and the signature fit on one sheet."""


def proof_sheet(request: ProofPaper, context: SheetContext) -> Document:
    """Make the proof; who checks it reads Dutch beside the language of the visitor.

    Raises:
        ValueError: an application began outside the period.
    """
    return _Proof(request, context).document()


class _Proof:
    def __init__(self, request: ProofPaper, context: SheetContext) -> None:
        self._request = request
        self._context = context
        self._readers = readers(context.words)
        self._applications = sorted(request.applications, key=lambda application: application.applied.at)
        for application in self._applications:
            if not request.start <= date.fromisoformat(application.applied.at[:10]) <= request.end:
                raise ValueError("an application began outside the period of the proof")

    def document(self) -> Document:
        words, scale = self._context.words, self._context.scale
        paper = words.context("paper")
        desk = self._readers[-1].context("paper")
        leaflet = Leaflet(
            section=Section.DOSSIER,
            icon="folder-user",
            name=paper.tr("My file"),
            title=paper.tr("Proof of applications"),
            fact=_own(desk),
        )
        periods = [_period(self._request, each) for each in self._readers]
        pieces = title(self._title(), periods, self._context)
        if scale.large:
            pieces.append(paragraph(self._both(_own), scale.body))
        pieces.append(replace(self._totals(scale), gap=scale.gap))
        signature = Signature(
            paper=Both(words),
            scale=scale,
            code=self._request.code,
            page=self._request.check_page,
            gap=scale.gap - 3,
        )
        pieces += _signed(self._table(scale), signature, scale.room)
        return leaflet.document(pieces, self._context)

    def _title(self) -> str:
        paper = Both(self._context.words)
        return paper.tr("Proof of applications")

    def _both(self, say: Callable[[Texts], str]) -> str:
        """Say something in each language, on lines under each other."""
        return "\n".join(dict.fromkeys(say(words.context("paper")) for words in self._readers))

    def _totals(self, scale: Scale) -> Totals:
        paper = Both(self._context.words)
        counted = Counter(application.latest.kind for application in self._applications)
        names = {
            EventKind.APPLIED: paper.tr("Waiting for an answer"),
            EventKind.CALLED: paper.tr("Called"),
            EventKind.REPLY: paper.tr("Answered"),
            EventKind.INTERVIEW: paper.tr("Interview"),
            EventKind.HIRED: paper.tr("Hired"),
            EventKind.REFUSED: paper.tr("Not chosen"),
        }
        parts = [
            Total(counted[kind], name, _ICONS[kind])
            for kind, name in names.items()
            if counted[kind] or kind not in (EventKind.HIRED, EventKind.REPLY)
        ]
        totals = summed(parts, paper.tr("Applications"))
        # A proof whose totals differ from its rows would be worse than none.
        if totals[0].count != len(self._applications):
            raise AssertionError("the totals of a proof differ from its rows")
        return Totals(totals=totals, scale=scale)

    def _table(self, scale: Scale) -> list[Piece]:
        paper, now = Both(self._context.words), self._context.now.date()
        state = self._both(partial(_state_on, now.isoformat()))
        heads = [
            Heading("", 23),
            Heading(paper.tr("Day"), 52),
            Heading(paper.tr("Job and employer"), 207),
            Heading(paper.tr("How"), 76),
            Heading(state, 124),
        ]
        rows = [self._row(number, application) for number, application in enumerate(self._applications, 1)]
        if scale.large:
            # Large print tells a row under its first cell: the job.
            order = (2, 1, 3, 4)
            heads, rows = [heads[index] for index in order], [[row[index] for index in order] for row in rows]
        return table(heads, rows, replace(scale, row_padding=_TIGHT), gap=scale.gap - 4)

    def _row(self, number: int, application: Application) -> list[Cell]:
        summary, latest = application.summary, application.latest
        where = ", ".join(part for part in (summary.by, summary.city) if part)
        job = (Span(summary.title, strong=True), Span(f"\n{where}" if where else ""))
        way = application.applied.way
        day = self._both(lambda own: _short(application.applied.at, own.words))
        how = self._both(lambda own: way_word(way, own)) if way else ""
        state = (Span(self._both(lambda own: _state(latest, own)), strong=latest.kind is not EventKind.REFUSED),)
        return [str(number), day, job, how, Signed(_ICONS[latest.kind], state)]


def _signed(rows: list[Piece], signature: Signature, room: float) -> list[Piece]:
    """Put the signature on the sheet of the last two rows if that can be: nobody signs a sheet without any."""
    ends = [index for index, piece in enumerate(rows) if not piece.keep]
    for kept in (2, 1):
        first = ends[-kept - 1] + 1 if len(ends) > kept else 0
        tied = [replace(piece, keep=True) for piece in rows[first:]]
        head = tied[0].head if tied else None
        if stacked([*tied, signature]).height + (head.height if head else 0) <= room:
            return [*rows[:first], *tied, signature]
    return [*rows, signature]


def _own(paper: Texts) -> str:
    return paper.tr("Filled in by the visitor, not checked")


def _period(request: ProofPaper, words: Words) -> tuple[Span, ...]:
    paper = words.context("paper")
    start, end = (format_date(day, "d MMMM y", words.locale) for day in (request.start, request.end))
    text = paper.tr("From **{start}** to **{end}** · for **{name}**")
    return strong(text, start=start, end=end, name=request.first_name)


def _short(day: str, words: Words) -> str:
    written: str = format_skeleton("MMMd", date.fromisoformat(day[:10]), locale=words.locale)
    return written


def way_word(way: Way, paper: Texts) -> str:
    """Say how somebody applied."""
    return {
        Way.MAIL: paper.tr("by e-mail"),
        Way.PHONE: paper.tr("by phone"),
        Way.FORM: paper.tr("with a form"),
        Way.IN_PERSON: paper.tr("on the spot"),
        Way.LETTER: paper.tr("by letter"),
    }[way]


def _state_on(day: str, paper: Texts) -> str:
    return paper.tr("State on {day}").format(day=_short(day, paper.words))


def _state(event: Event, paper: Texts) -> str:
    return {
        EventKind.APPLIED: paper.tr("Waiting for an answer"),
        EventKind.CALLED: paper.tr("Called"),
        EventKind.REPLY: paper.tr("Answered"),
        EventKind.INTERVIEW: paper.tr("Interview {day}").format(day=_short(event.at, paper.words)),
        EventKind.HIRED: paper.tr("Hired"),
        EventKind.REFUSED: paper.tr("Not chosen"),
    }[event.kind]
