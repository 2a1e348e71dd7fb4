"""What a visitor asks of the office of the service, with or without a personal file."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.dossier import Dossier


class When(StrEnum):
    """The part of the day that suits, where there is a word for it in every language."""

    ANY = "any"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Topic(StrEnum):
    """What it is about, where there is a word for it in every language."""

    WORK = "work"
    TRAINING = "training"
    DUTCH = "dutch"
    PAPERS = "papers"
    OTHER = "other"


class Answer(StrEnum):
    """What the visitor says to what was proposed."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who asks and how to get back: the first name, a telephone number if given, the language (ISO 639-1)."""

    first_name: str = ""
    phone: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentWish:
    """Somebody wants an appointment: at a place of the feed, or by phone if `place_id` is empty; `days` are ISO."""

    caller: Caller
    topic: Topic = Topic.OTHER
    place_id: str = ""
    days: tuple[str, ...] = ()
    when: When = When.ANY
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBack:
    """Somebody wants to be called."""

    caller: Caller
    topic: Topic = Topic.OTHER
    when: When = When.ANY
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Somebody wants another moment for an appointment, known by its code or by the record `about` (32 hex digits)."""

    caller: Caller
    starts: str
    about: str = ""
    confirm_code: str = ""
    days: tuple[str, ...] = ()
    when: When = When.ANY
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What somebody says to the message `about` (32 hex digits), named once more by its `title`."""

    caller: Caller
    about: str
    answer: Answer
    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A copy of what the visitor chose to show of a file; what was not chosen is empty in it."""

    caller: Caller
    dossier: Dossier
    note: str = ""


OfficeRequest = AppointmentWish | CallBack | Move | Reply | Share
"""Everything that can be asked."""
