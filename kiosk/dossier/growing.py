"""Applications only grow: what one adds to another, and two that grew apart united."""

from collections import Counter
from dataclasses import replace

from kiosk.model.application import Application, Event, EventKind

_KINDS = list(EventKind)


def grows(before: Application, after: Application) -> bool:
    """Whether nothing of an application is lost: the same summary and beginning, and no event less."""
    return (after.summary, after.vacancy_id, after.events[:1]) == (
        before.summary,
        before.vacancy_id,
        before.events[:1],
    ) and Counter(before.events) <= Counter(after.events)


def united(application: Application, other: Application) -> Application:
    """Give an application the events of another too, oldest first, behind the one it began with.

    What both had stays once; whichever order applications are united in, the result is the same.
    """
    events = Counter(application.events) | Counter(other.events)
    began = min(application.events[0], other.events[0], key=_order)
    later = sorted((events - Counter([began])).elements(), key=_order)
    return replace(application, events=(began, *later))


def _order(event: Event) -> tuple[str, int, str, str, str]:
    return event.at, _KINDS.index(event.kind), event.note, event.way or "", event.sending
