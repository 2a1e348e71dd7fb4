"""What can be asked of paper: one request per document."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from kiosk.model.application import Application
from kiosk.model.appointment import Appointment
from kiosk.model.card import Card
from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Look
from kiosk.model.dossier import Dossier
from kiosk.model.guide import Answer
from kiosk.model.letter import Letter
from kiosk.model.partner import Partner, Place
from kiosk.model.readiness import Readiness
from kiosk.model.task import Task
from kiosk.model.training import Session, Training
from kiosk.model.vacancy import Vacancy


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What every document needs: its language, whether the data are invented, and their day if that is long ago."""

    enlargeable: ClassVar[bool] = True
    """Whether there is a large print of it."""

    language: str
    sample: bool = False
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyPaper(Paper):
    """A vacancy; `km` is the distance from `origin` (empty: this kiosk), `shortage`: the occupation lacks people.

    `name` is what its occupation is called in the language of the sheet, where its title is in another one.
    """

    vacancy: Vacancy
    km: float | None = None
    origin: str = ""
    shortage: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentPaper(Paper):
    """An appointment, and the place of the feed where it is."""

    appointment: Appointment
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksPaper(Paper):
    """What there is to do."""

    tasks: tuple[Task, ...]
    first_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofPaper(Paper):
    """The applications of a period, both days included; a checker types `code` on `check_page` (without https://).

    Both are empty where no central keeps what it is checked against.
    """

    first_name: str
    start: date
    end: date
    applications: tuple[Application, ...]
    code: str
    check_page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPaper(Paper):
    """One card, on a sheet of its own; it says to whom it belongs."""

    card: Card
    first_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassportPaper(Paper):
    """What somebody can do; `names` are those of the codes in it."""

    dossier: Dossier
    names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPaper(Paper):
    """Everything that a file holds; `names` are those of codes and ids in it, where they are known."""

    dossier: Dossier
    names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterPaper(Paper):
    """The test page of a printer; it shows large letters among others."""

    enlargeable: ClassVar[bool] = False

    printer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessPaper(Paper):
    """The report of a terminal."""

    report: Readiness


@dataclass(frozen=True, slots=True, kw_only=True)
class VacanciesPaper(Paper):
    """Several vacancies, two to a sheet."""

    vacancies: tuple[VacancyPaper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsPaper(Paper):
    """Vacancies that were found: `words` say what was asked, `chosen` the filters and the order, `total` how many.

    `kept`: they are what the visitor saved, of which `gone` are no longer published.
    """

    words: str
    chosen: tuple[str, ...]
    vacancies: tuple[VacancyPaper, ...]
    total: int
    kept: bool = False
    gone: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A run of a training, the place where it is given, and how far that is."""

    session: Session
    place: Place | None = None
    km: float | None = None


def with_room(starts: Sequence[Start]) -> Start | None:
    """Return the first start that is not full, None without any."""
    return next((start for start in starts if start.session.places != 0), None)


def next_start(starts: Sequence[Start]) -> Start | None:
    """Return the first start that is not full, if all are the first one, None without any."""
    return with_room(starts) or next(iter(starts), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """An occupation, how many vacancies there are for it, and how many of those are within 20 km."""

    name: str
    vacancies: int
    near: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPaper(Paper):
    """A training: who gives it, the runs that one can still join, and the work that it opens."""

    training: Training
    provider: Partner | None = None
    starts: tuple[Start, ...] = ()
    work: tuple[Work, ...] = ()
    origin: str = ""
    shortage: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingsPaper(Paper):
    """Trainings that were found: `words` say what was asked, `chosen` the filters and the order, `total` how many.

    `kept`: they are what the visitor saved, of which `gone` are no longer published.
    """

    words: str
    chosen: tuple[str, ...]
    trainings: tuple[TrainingPaper, ...]
    total: int
    kept: bool = False
    gone: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A place and how far it is from this kiosk."""

    place: Place
    km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePaper(Paper):
    """A place, and who helps there."""

    near: Near
    partners: tuple[Partner, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerPaper(Paper):
    """A partner, and the places where it sits, the nearest first."""

    partner: Partner
    places: tuple[Near, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePaper(Paper):
    """The answer of the guided choice: the `way` there in words, also in Dutch for the desk, and who helps, in order.

    `near` is where the first one sits, or else, not `placed`, the job shop where people know them.
    """

    way: tuple[str, ...]
    dutch_way: tuple[str, ...] = ()
    answer: Answer
    helpers: tuple[Partner, ...]
    near: Near | None = None
    placed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CvPaper(Paper):
    """A CV and how it looks; `language` is that of the CV."""

    enlargeable: ClassVar[bool] = False

    cv: Cv
    look: Look = Look()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPaper(Paper):
    """A letter; `language` is that of the letter. On the screen one of its paragraphs is `marked`, never on paper."""

    enlargeable: ClassVar[bool] = False

    letter: Letter
    marked: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyPaper(Paper):
    """A letter, and behind it the CV that goes with it."""

    enlargeable: ClassVar[bool] = False

    letter: LetterPaper
    cv: CvPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPaper(Paper):
    """A receipt: what went to which address, or waits to go (`sent` is false)."""

    job: str
    employer: str
    address: str
    number: str
    sent: bool = True
    letter: bool = True


FileRequest = (
    AppointmentPaper
    | TasksPaper
    | ProofPaper
    | CardPaper
    | PassportPaper
    | ExportPaper
    | CvPaper
    | LetterPaper
    | ApplyPaper
    | PrinterPaper
    | ReadinessPaper
    | SentPaper
)
"""From a personal file, or for an operator."""

PaperRequest = (
    VacancyPaper
    | VacanciesPaper
    | ResultsPaper
    | TrainingPaper
    | TrainingsPaper
    | PlacePaper
    | PartnerPaper
    | GuidePaper
    | FileRequest
)

SlipRequest = VacancyPaper | AppointmentPaper
"""What is small enough for a slip."""
