"""The sheets of what was found: vacancies and trainings (PAPER, document 3)."""

from collections.abc import Callable, Sequence

from babel.units import format_unit

from kiosk.model.paper import ResultsPaper, TrainingPaper, TrainingsPaper, VacancyPaper, next_start
from kiosk.model.printing import Document
from kiosk.print.apply_steps import number
from kiosk.print.context import SheetContext
from kiosk.print.leaflet import Leaf, Leaflet
from kiosk.print.list_row import LargeListRow, Listed, ListRow, list_rows
from kiosk.print.palette import Section
from kiosk.print.paragraph import paragraph
from kiosk.print.piece import Piece
from kiosk.print.text import Span
from kiosk.print.training_facts import cost, length, schedule, start_day
from kiosk.print.vacancy_facts import facts
from kiosk.print.vacancy_lead import joined
from kiosk.print.vacancy_sheet import local_day
from kiosk.print.whereabouts import cities
from kiosk.words import Texts, Words

_FACTS = 4


def results_sheet(request: ResultsPaper, context: SheetContext) -> Document:
    """Make the list of vacancies."""
    paper = context.words.context("paper")
    rows = [_vacancy(vacancy, context) for vacancy in request.vacancies]
    leaflet = Leaflet(
        section=Section.VACANCIES,
        icon="briefcase",
        name=paper.tr("Vacancies"),
        title=paper.tr("Vacancies"),
        fact=_span(request.total, paper),
    )
    title = _capital(request.words) or paper.tr("All vacancies")
    return leaflet.document(
        _pieces(title, request, list_rows(rows, paper.tr("number"), context.scale), context), context
    )


def trainings_sheet(request: TrainingsPaper, context: SheetContext) -> Document:
    """Make the list of trainings."""
    paper = context.words.context("paper")
    rows = [_training(training, context) for training in request.trainings]
    leaflet = Leaflet(
        section=Section.TRAININGS,
        icon="graduation-cap",
        name=paper.tr("Trainings"),
        title=paper.tr("Trainings"),
        fact=_span(request.total, paper),
    )
    title = _capital(request.words) or paper.tr("All trainings")
    return leaflet.document(
        _pieces(title, request, list_rows(rows, paper.tr("starts on"), context.scale), context), context
    )


def _pieces(
    title: str, request: ResultsPaper | TrainingsPaper, rows: Sequence[Piece], context: SheetContext
) -> list[Piece]:
    paper, scale = context.words.context("paper"), context.scale
    told = list(request.chosen)
    if request.gone:
        told.append(paper.tr("No longer published, so not on this sheet: {count}").format(count=request.gone))
    line = [paragraph(" · ".join(told), scale.body, rtl=context.words.rtl)] if told else []
    return [paragraph(paper.tr("What I saved") if request.kept else title, scale.title), *line, *rows]


def _span(total: int, paper: Texts) -> Callable[[Leaf], str]:
    def fact(leaf: Leaf) -> str:
        ranks = [piece.rank for piece in leaf.stack.pieces if isinstance(piece, ListRow | LargeListRow)]
        if not ranks:
            return ""
        return paper.tr("{first} to {last} of {count}").format(first=ranks[0], last=ranks[-1], count=total)

    return fact


def _vacancy(request: VacancyPaper, context: SheetContext) -> Listed:
    paper, vacancy = context.words.context("paper"), request.vacancy
    fresh = local_day(vacancy.published, context.now) == context.now.date()
    return Listed(
        title=vacancy.title,
        who=joined(Span(vacancy.employer.name, strong=True), Span(cities(vacancy.locations[:1]))),
        facts=_listed([fact.value for fact in facts(vacancy, paper)[:_FACTS]], context.words),
        far=_far(request.km, paper),
        number=number(vacancy),
        done=(paper.tr("called"), paper.tr("mailed")),
        fresh=paper.tr("New") if fresh else "",
    )


def _training(request: TrainingPaper, context: SheetContext) -> Listed:
    paper, training = context.words.context("paper"), request.training
    start = next_start(request.starts)
    place = start.place.address.city if start and start.place else ""
    told = (
        schedule(start.session.schedule, paper) if start else "",
        length(training.hours, paper),
        cost(training.cost, paper),
    )
    return Listed(
        title=training.title,
        who=joined(Span(request.provider.name if request.provider else "", strong=True), Span(place)),
        facts=_listed([part for part in told if part], context.words),
        far=_far(start.km if start else None, paper),
        number=start_day(start.session, context) if start else "",
        done=(paper.tr("called"), paper.tr("mailed")),
    )


def _listed(told: Sequence[str], words: Words) -> tuple[str, ...]:
    """Begin all but the first without a capital, as inside a sentence; abbreviations stay, and in German everything."""
    if words.language == "de":
        return tuple(told)
    return tuple(part if index == 0 or part[1:2].isupper() else _small(part, words) for index, part in enumerate(told))


def _small(text: str, words: Words) -> str:
    first = "ı" if words.language == "tr" and text[:1] == "I" else text[:1].lower()[:1]
    return first + text[1:]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _far(km: float | None, paper: Texts) -> str:
    if km is None:
        return ""
    return format_unit(max(1, round(km)), "length-kilometer", "short", locale=paper.words.locale)
