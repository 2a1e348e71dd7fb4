"""An application and what became of it; only ever added to."""

from dataclasses import dataclass, replace
from enum import StrEnum


class EventKind(StrEnum):
    """What happened."""

    APPLIED = "applied"
    CALLED = "called"
    INTERVIEW = "interview"
    HIRED = "hired"
    REFUSED = "refused"
    REPLY = "reply"
    NOTE = "note"
    LOST = "lost"


class Way(StrEnum):
    """How somebody applied."""

    MAIL = "mail"
    PHONE = "phone"
    FORM = "form"
    IN_PERSON = "in_person"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One moment of an application: an ISO day, the visitor's own note, and the way where it is known.

    `sending` is the number under which central sends it, in hex: with a note that it went out, with `lost` that it
    never will.
    """

    at: str
    kind: EventKind
    note: str = ""
    way: Way | None = None
    sending: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What is kept of a vacancy or training when it is gone: the employer or provider is `by`, `day` is ISO."""

    title: str
    by: str = ""
    city: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """An application for a vacancy, or for work found elsewhere if `vacancy_id` is empty; events oldest first."""

    summary: Summary
    events: tuple[Event, ...]
    vacancy_id: str = ""

    @property
    def applied(self) -> Event:
        """The event it began with."""
        return self.events[0]

    @property
    def latest(self) -> Event:
        """The event that says how it stands: the last one that is no note."""
        return next((event for event in reversed(self.events) if event.kind is not EventKind.NOTE), self.applied)

    @property
    def pending(self) -> tuple[str, ...]:
        """What central was asked to send and has not said the end of."""
        ended = {event.sending for event in self.events if event.kind is not EventKind.APPLIED}
        return tuple(event.sending for event in self.events if event.sending and event.sending not in ended)

    @property
    def lost(self) -> bool:
        """Whether it did not reach anybody, as far as is known."""
        return self.latest.kind is EventKind.LOST

    def with_event(self, event: Event) -> "Application":
        """The same with one event more, in order of days behind the one it began with."""
        later = sorted((*self.events[1:], event), key=lambda one: one.at)
        return replace(self, events=(self.applied, *later))
