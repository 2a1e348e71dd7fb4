"""The line under the title of a vacancy, how far it is, and until when one can apply."""

from datetime import date

from babel.numbers import format_decimal

from kiosk.model.paper import VacancyPaper
from kiosk.model.vacancy import Vacancy
from kiosk.print.context import SheetContext
from kiosk.print.next_step import Deadline
from kiosk.print.text import Span
from kiosk.print.whereabouts import cities
from kiosk.words import Texts

_METRES = 0.95
_WHOLE = 9.95


def lead(request: VacancyPaper, context: SheetContext) -> tuple[Span, ...]:
    """Name the occupation where the title does not, the employer, the town and the distance."""
    paper = context.words.context("paper")
    return joined(
        Span(request.name),
        Span(request.vacancy.employer.name, strong=True),
        Span(cities(request.vacancy.locations[:1])),
        Span(distance(request.km, request.origin, paper)),
    )


def joined(*spans: Span) -> tuple[Span, ...]:
    """Put a dot between what is known."""
    told = [span for span in spans if span.text.strip()]
    return tuple(part for span in told for part in (Span(" · "), span))[1:]


def distance(km: float | None, origin: str, paper: Texts) -> str:
    """Say how far something is from `origin`, or from this kiosk without one; empty when nobody knows."""
    if km is None:
        return ""
    far = paper.tr("{km} km from {origin}") if origin else paper.tr("{km} km from here")
    return far.format(km=max(1, round(km)), origin=origin)


def near_distance(km: float, paper: Texts) -> str:
    """Say how far a place is that people may walk to: "400 m", "1,1 km", "12 km" from here."""
    if km < _METRES:
        return paper.tr("{metres} m from here").format(metres=max(1, round(km * 10)) * 100)
    far = format_decimal(round(km, 1), "0.#" if km < _WHOLE else "0", locale=paper.words.locale)
    return paper.tr("{km} km from here").format(km=far)


def deadline(vacancy: Vacancy, paper: Texts) -> Deadline:
    """Give the last day."""
    return Deadline(label=paper.tr("Do it no later than"), day=date.fromisoformat(vacancy.valid_until))
