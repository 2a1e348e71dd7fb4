"""The first page of a dossier, in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.dossier.contents import Kept
from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.dossier import SuggestedBy, Suggestion
from kiosk.model.task import Task, TaskStatus
from kiosk.ui.component_rows import TagKind
from kiosk.ui.language import Language
from kiosk.ui.listed import ListedTraining, ListedVacancy
from kiosk.ui.saved_reading import There
from kiosk.ui.training_words import day_of
from kiosk.ui.vacancy_words import VacancyWords

_SOON = 3
_FROM: dict[SuggestedBy, tuple[str, TagKind]] = {
    SuggestedBy.OWN_SEARCH: ("magnifying-glass", "ok"),
    SuggestedBy.COUNSELLOR: ("user-circle", "info"),
    SuggestedBy.EMPLOYER: ("buildings", "ok"),
    SuggestedBy.SIMILAR_PROFILES: ("users-three", "neutral"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """Something to do; `near` that it is due within days, `late` that it is over."""

    at: str
    title: str
    due: str
    near: bool
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """An appointment to come; `ask` says what is still to be answered."""

    at: str
    month: str
    day: str
    weekday: str
    title: str
    line: str
    ask: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRow:
    """A vacancy or training that somebody or something points to."""

    kind: str
    item: str
    icon: str
    tag_kind: str
    tag: str
    title: str
    own_title: str
    lang: str
    line: str
    value: str


class OverviewWords(QObject):
    """The words, in the language of the screen."""

    def __init__(self, words: VacancyWords, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language: Language = words.language
        self._words = words
        self._now = now

    def greeting(self, name: str) -> str:
        """Greet whoever it is of."""
        return self.tr("Hello {name}").format(name=self.language.isolated(name)) if name else self.tr("My file")

    def task(self, kept: Kept[Task]) -> TaskRow:
        """Say a task."""
        task, due, today = kept.value, day_of(kept.value.due), self._now().date()
        left = (due - today).days if due else None
        late = task.status is TaskStatus.LATE or (left is not None and left < 0)
        if due is None:
            text = ""
        elif left == 0:
            text = self.tr("Today")
        else:
            text = (self.tr("Was for {day}") if late else self.tr("Before {day}")).format(
                day=self.language.weekday(due)
            )
        return TaskRow(
            at=kept.at.hex(),
            title=task.title,
            due=text,
            near=left is not None and left <= _SOON,
            late=late,
        )

    def meeting(self, kept: Kept[Appointment], place: str) -> MeetingRow:
        """Say an appointment; `place` is the name of where it is, or empty."""
        appointment, language = kept.value, self.language
        starts = datetime.fromisoformat(appointment.starts)
        hour, name = language.hour(starts), appointment.from_first_name
        title = self.tr("{hour}, with {name}").format(hour=hour, name=language.isolated(name)) if name else hour
        ahead = appointment.ends >= self._now().isoformat(timespec="minutes")
        asks = ahead and appointment.status is AppointmentStatus.PROPOSED
        ask = self.tr("Will you come?") if asks else ""
        by_phone = self.tr("By phone") if appointment.phone and not place else ""
        return MeetingRow(
            at=kept.at.hex(),
            month=language.month(starts.date()),
            day=str(starts.day),
            weekday=language.weekday_short(starts.date()),
            title=title,
            line=" · ".join(part for part in (language.isolated(place) or by_phone, appointment.subject) if part),
            ask=ask,
        )

    def suggestion(self, suggestion: Suggestion, there: There) -> SuggestionRow | None:
        """Say a suggestion, None if what it points to is gone."""
        icon, kind, tag = self.source(suggestion)
        language, km = self.language, None
        match there.listed:
            case ListedVacancy() as found:
                page, vacancy, km = "vacancy", found.vacancy, found.km
                title, own_title = self._words.titles(vacancy.title, vacancy.lang, dict(there.names))
                lang, who = self._words.foreign(vacancy.lang), vacancy.employer.name
            case ListedTraining() as course:
                page, title, own_title = "training", course.training.title, ""
                lang, who = "" if language.code == "nl" else "nl", course.provider.name if course.provider else ""
            case _:
                return None
        return SuggestionRow(
            kind=page,
            item=suggestion.item_id,
            icon=icon,
            tag_kind=kind,
            tag=tag,
            title=title,
            own_title=own_title,
            lang=lang,
            line=" · ".join(part for part in (who, language.isolated(there.city)) if part),
            value="" if km is None else language.km(km),
        )

    def source(self, suggestion: Suggestion) -> tuple[str, TagKind, str]:
        """Say from whom or what it is, with its picture and colour."""
        return *_FROM[suggestion.by], self._from(suggestion)

    def _from(self, suggestion: Suggestion) -> str:
        name = self.language.isolated(suggestion.from_first_name)
        if suggestion.by is SuggestedBy.COUNSELLOR and name:
            return self.tr("From your counsellor {name}").format(name=name)
        return {
            SuggestedBy.OWN_SEARCH: self.tr("Suits what you chose"),
            SuggestedBy.COUNSELLOR: self.tr("From your counsellor"),
            SuggestedBy.EMPLOYER: self.tr("From the employer"),
            SuggestedBy.SIMILAR_PROFILES: self.tr("Chosen by people like you"),
        }[suggestion.by]
