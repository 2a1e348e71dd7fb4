"""Everything that a personal file holds, on paper, for whoever wants to have or to see it."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime

from babel.dates import format_date
from babel.units import format_unit

from kiosk.model.application import EventKind, Summary
from kiosk.model.appointment import Appointment
from kiosk.model.competence import LanguageSkill
from kiosk.model.dossier import SuggestedBy, Suggestion
from kiosk.model.paper import ExportPaper
from kiosk.model.printing import Document
from kiosk.model.search import Filters
from kiosk.model.task import Task, TaskStatus
from kiosk.print.context import SheetContext
from kiosk.print.every_text import every_text
from kiosk.print.frame import clock_time
from kiosk.print.leaflet import Leaflet
from kiosk.print.level_words import level_word
from kiosk.print.palette import Section
from kiosk.print.paragraph import Paragraph, dot, heading, paragraph
from kiosk.print.passport_sheet import kind_word, when_word
from kiosk.print.piece import Piece
from kiosk.print.proof_sheet import way_word
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.tasks_sheet import source_word
from kiosk.print.text import Span, Text
from kiosk.print.title import title
from kiosk.words import Texts
from kiosk.words.appointment_names import status_word, thing_word, whom
from kiosk.words.posted_names import posted_word

Said = tuple[str, list[str]]
"""What an entry is, and lines about it."""


def export_sheet(request: ExportPaper, context: SheetContext) -> Document:
    """Make the document: every record of the file, none left out."""
    paper, scale = context.words.context("paper"), context.scale
    dossier, told = request.dossier, _Told(request, context)
    name = (Span(dossier.profile.first_name, strong=True),)
    pieces = title(paper.tr("All that stands in my file"), [name], context)
    parts: tuple[tuple[str, Iterator[Said]], ...] = (
        (paper.tr("About me"), told.profile()),
        (paper.tr("Saved"), told.saved()),
        (paper.tr("Searches"), told.searches()),
        (paper.tr("Applications"), told.applications()),
        (paper.tr("My tasks"), told.tasks()),
        (paper.tr("Appointments"), told.appointments()),
        (paper.tr("Suggestions"), told.suggestions()),
        (paper.tr("What I can do"), told.competences()),
        (paper.tr("Trainings and certificates"), told.certificates()),
        (paper.tr("My CV"), told.cvs()),
        (paper.tr("Letters to employers"), told.letters()),
        (paper.tr("Sent to the office"), told.requests()),
    )
    for part, entries in parts:
        said = [_entry(title, lines, context) for title, lines in entries]
        if said:
            pieces += [heading(part, scale), *(piece for entry in said for piece in entry)]
    leaflet = Leaflet(
        section=Section.DOSSIER,
        icon="folder-user",
        name=paper.tr("My file"),
        title=paper.tr("All that stands in my file"),
    )
    return leaflet.document(pieces, context)


def _entry(title: str, lines: list[str], context: SheetContext) -> list[Piece]:
    """Set one entry: what it is, and lines about it."""
    scale = context.scale
    said = [line for line in lines if line.strip()]
    first = paragraph((Span(title, strong=True),), scale.body, gap=scale.small / 2, keep=bool(said))
    width = TEXT_WIDTH - scale.indent
    # Each line begins on the side where the sheet begins, whatever its words are.
    texts = [Text(line, scale.body, width, rtl=context.words.rtl) for line in said]
    return [first, *(Paragraph(text=text, indent=scale.indent, mark=dot(scale)) for text in texts)]


class _Told:
    """Every kind of record in words."""

    def __init__(self, request: ExportPaper, context: SheetContext) -> None:
        self._dossier = request.dossier
        self._names = request.names
        self._words = context.words

    def profile(self) -> Iterator[Said]:
        paper, profile = self._paper, self._dossier.profile
        if profile.occupations:
            yield paper.tr("Work that I look for"), [self._name(code) for code in profile.occupations]
        if profile.radius_km is not None:
            far = format_unit(profile.radius_km, "length-kilometer", "short", locale=self._words.locale)
            yield paper.tr("How far"), [far]
        if profile.dutch:
            yield paper.tr("Dutch"), [level_word(profile.dutch, paper)]
        if profile.languages:
            yield paper.tr("Languages"), [self._skill(skill) for skill in profile.languages]
        if profile.licences:
            yield paper.tr("Driving licence"), [_dotted(each.category, each.since) for each in profile.licences]

    def saved(self) -> Iterator[Said]:
        for saved in self._dossier.saved:
            yield saved.summary.title or saved.item_id, [self._summary(saved.summary)]

    def searches(self) -> Iterator[Said]:
        paper = self._paper
        for search in self._dossier.searches:
            filters = search.query.filters
            chosen = [each.name for each in fields(Filters) if getattr(filters, each.name) not in (None, frozenset())]
            origin = search.query.origin.name if search.query.origin else ""
            lines = [paper.tr("%n choices", "", len(chosen))] if chosen else []
            yield search.query.text or paper.tr("Everything"), [*lines, origin]

    def applications(self) -> Iterator[Said]:
        paper = self._paper
        kinds = {
            EventKind.APPLIED: paper.tr("Applied"),
            EventKind.CALLED: paper.tr("Called"),
            EventKind.INTERVIEW: paper.tr("Interview"),
            EventKind.HIRED: paper.tr("Hired"),
            EventKind.REFUSED: paper.tr("Not chosen"),
            EventKind.REPLY: paper.tr("Answered"),
            EventKind.NOTE: paper.tr("Note"),
            EventKind.LOST: paper.tr("Not delivered"),
        }
        for application in self._dossier.applications:
            lines = [self._summary(application.summary)]
            for event in application.events:
                way = way_word(event.way, paper) if event.way else ""
                lines.append(_dotted(self._day(event.at), kinds[event.kind], way, event.note))
            yield application.summary.title, lines

    def tasks(self) -> Iterator[Said]:
        for task in self._dossier.tasks:
            steps = [f"{step.text} ✓" if step.done else step.text for step in task.steps]
            yield (
                task.title,
                [_dotted(self._day(task.due), self._state(task), source_word(task, self._paper)), task.text, *steps],
            )

    def appointments(self) -> Iterator[Said]:
        for appointment in self._dossier.appointments:
            yield appointment.subject, self._appointment(appointment)

    def suggestions(self) -> Iterator[Said]:
        paper = self._paper
        origins = {
            SuggestedBy.OWN_SEARCH: paper.tr("From my own searches"),
            SuggestedBy.COUNSELLOR: paper.tr("From my counsellor"),
            SuggestedBy.EMPLOYER: paper.tr("From an employer"),
            SuggestedBy.SIMILAR_PROFILES: paper.tr("From people with a similar profile"),
        }
        for suggestion in self._dossier.suggestions:
            yield self._name(suggestion.item_id), self._suggestion(suggestion, origins[suggestion.by])

    def competences(self) -> Iterator[Said]:
        for competence in self._dossier.competences:
            yield (
                competence.text or self._name(competence.code),
                [kind_word(competence.kind, self._paper), competence.evidence],
            )

    def certificates(self) -> Iterator[Said]:
        for certificate in self._dossier.certificates:
            when = _dotted(when_word(certificate, self._paper), self._day(certificate.asked_on))
            yield certificate.title, [certificate.provider, when]

    def cvs(self) -> Iterator[Said]:
        for cv in self._dossier.cvs:
            yield cv.person.role or cv.person.name, list(every_text(cv))

    def letters(self) -> Iterator[Said]:
        for letter in self._dossier.letters:
            yield letter.subject or self._day(letter.day.isoformat()), list(every_text(letter))

    def requests(self) -> Iterator[Said]:
        paper = self._paper
        for posted in self._dossier.requests:
            lines = [self._moment(posted.asked)]
            if posted.received:
                lines.append(paper.tr("At the office: {day}").format(day=self._moment(posted.received)))
            yield posted_word(posted.kind, paper), lines

    def _moment(self, seconds: int) -> str:
        return self._day(datetime.fromtimestamp(seconds).date().isoformat())

    @property
    def _paper(self) -> Texts:
        return self._words.context("paper")

    def _name(self, code: str) -> str:
        return self._names.get(code, code)

    def _day(self, day: str) -> str:
        if not day:
            return ""
        written: str = format_date(date.fromisoformat(day[:10]), "d MMMM y", self._words.locale)
        return written

    def _summary(self, summary: Summary) -> str:
        return _dotted(summary.by, summary.city, self._day(summary.day))

    def _skill(self, skill: LanguageSkill) -> str:
        paper = self._paper
        name = self._words.locale.languages.get(skill.lang, skill.lang)
        levels = (
            (paper.tr("Understanding"), skill.listening),
            (paper.tr("Speaking"), skill.speaking),
            (paper.tr("Reading"), skill.reading),
            (paper.tr("Writing"), skill.writing),
        )
        return _dotted(name, *(f"{what}: {level_word(level, paper)}" for what, level in levels if level))

    def _state(self, task: Task) -> str:
        paper = self._paper
        return {
            TaskStatus.NEW: paper.tr("New"),
            TaskStatus.SEEN: paper.tr("Seen"),
            TaskStatus.BUSY: paper.tr("Busy"),
            TaskStatus.DONE: paper.tr("Done"),
            TaskStatus.LATE: paper.tr("Late"),
            TaskStatus.CANCELLED: paper.tr("Cancelled"),
        }[task.status]

    def _appointment(self, appointment: Appointment) -> list[str]:
        paper = self._paper
        starts = datetime.fromisoformat(appointment.starts)
        return [
            _dotted(self._day(appointment.starts), clock_time(starts, self._words)),
            self._name(appointment.place_id) or appointment.phone,
            whom(appointment.from_first_name, appointment.with_role, paper),
            *(thing_word(thing, paper) for thing in appointment.bring),
            status_word(appointment.status, paper),
            appointment.confirm_code,
        ]

    def _suggestion(self, suggestion: Suggestion, origin: str) -> list[str]:
        return [_dotted(origin, suggestion.from_first_name), suggestion.reason]


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
