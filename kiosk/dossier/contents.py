"""What an open dossier holds, by kind and in the order in which it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Generic, TypeVar

from kiosk.dossier.entry import Entry, Newer, Value
from kiosk.model.application import Application
from kiosk.model.appointment import Appointment
from kiosk.model.competence import Certificate, Competence
from kiosk.model.cv import Cv
from kiosk.model.dossier import Dossier, Profile, Saved, SavedSearch, Suggestion
from kiosk.model.letter import Letter
from kiosk.model.posted import Posted
from kiosk.model.task import Task

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept(Generic[T]):
    """A value under its record id; `written` in microseconds since 1970."""

    at: bytes
    value: T
    written: int


@dataclass(frozen=True)
class Contents:
    """The values of all records that were not removed; also what a visit keeps while no dossier is open."""

    entries: Mapping[bytes, Entry] = field(default_factory=dict)

    def __contains__(self, at: bytes) -> bool:
        entry = self.entries.get(at)
        return entry is not None and entry.value is not None

    def value(self, at: bytes) -> Value | None:
        """The value of a record, None if it is not there or removed."""
        entry = self.entries.get(at)
        return None if entry is None or isinstance(entry.value, Newer) else entry.value

    def with_value(self, at: bytes, value: Value, written: int) -> "Contents":
        """The same with one value more, or another."""
        return Contents(MappingProxyType({**self.entries, at: Entry.of(value, written)}))

    def without(self, at: bytes) -> "Contents":
        """The same with one value less."""
        return Contents(MappingProxyType({key: entry for key, entry in self.entries.items() if key != at}))

    @cached_property
    def profile(self) -> Kept[Profile] | None:
        """Who it is of."""
        found = self._of(Profile)
        return found[0] if found else None

    @cached_property
    def saved(self) -> tuple[Kept[Saved], ...]:
        """Vacancies and trainings, the newest first."""
        return self._of(Saved)

    @cached_property
    def searches(self) -> tuple[Kept[SavedSearch], ...]:
        """Searches, the newest first."""
        return self._of(SavedSearch)

    @cached_property
    def applications(self) -> tuple[Kept[Application], ...]:
        """Applications, the one that changed last first."""
        return tuple(sorted(self._of(Application), key=lambda kept: kept.value.latest.at, reverse=True))

    @cached_property
    def tasks(self) -> tuple[Kept[Task], ...]:
        """Tasks, what is due first; those without a day behind."""
        return tuple(sorted(self._of(Task), key=lambda kept: kept.value.due or "9"))

    @cached_property
    def appointments(self) -> tuple[Kept[Appointment], ...]:
        """Appointments, the earliest first."""
        return tuple(sorted(self._of(Appointment), key=lambda kept: kept.value.starts))

    @cached_property
    def suggestions(self) -> tuple[Kept[Suggestion], ...]:
        """Suggestions, the newest first."""
        return self._of(Suggestion)

    @cached_property
    def competences(self) -> tuple[Kept[Competence], ...]:
        """Competences, in the order in which they came."""
        return self._of(Competence)[::-1]

    @cached_property
    def certificates(self) -> tuple[Kept[Certificate], ...]:
        """Certificates, in the order in which they came."""
        return self._of(Certificate)[::-1]

    @cached_property
    def cvs(self) -> tuple[Kept[Cv], ...]:
        """CVs, the one that changed last first."""
        return self._of(Cv)

    @cached_property
    def letters(self) -> tuple[Kept[Letter], ...]:
        """Letters, the one that changed last first."""
        return self._of(Letter)

    @cached_property
    def requests(self) -> tuple[Kept[Posted], ...]:
        """What was sent to the office, the newest first; of the same second what has not arrived."""
        return tuple(sorted(self._of(Posted), key=lambda kept: (-kept.value.asked, kept.value.received)))

    @cached_property
    def dossier(self) -> Dossier:
        """All of it as one value, for paper and for rules."""
        return Dossier(
            profile=self.profile.value if self.profile else Profile(first_name=""),
            saved=_values(self.saved),
            searches=_values(self.searches),
            applications=_values(self.applications),
            tasks=_values(self.tasks),
            appointments=_values(self.appointments),
            suggestions=_values(self.suggestions),
            competences=_values(self.competences),
            certificates=_values(self.certificates),
            cvs=_values(self.cvs),
            letters=_values(self.letters),
            requests=_values(self.requests),
        )

    def _of(self, kind: type[T]) -> tuple[Kept[T], ...]:
        found = (
            Kept(at, entry.value, entry.written) for at, entry in self.entries.items() if isinstance(entry.value, kind)
        )
        return tuple(sorted(found, key=lambda kept: (-kept.written, kept.at)))


def _values(kept: tuple[Kept[T], ...]) -> tuple[T, ...]:
    return tuple(one.value for one in kept)
