"""What can be asked of paper: one request per document."""

from dataclasses import dataclass
from datetime import date

from kiosk.model.application import Application
from kiosk.model.appointment import Appointment
from kiosk.model.card import Card
from kiosk.model.dossier import Dossier
from kiosk.model.partner import Place
from kiosk.model.readiness import Readiness
from kiosk.model.task import Task
from kiosk.model.vacancy import Vacancy


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What every document needs: its language, whether the data are invented, and their day if that is long ago."""

    language: str
    sample: bool = False
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyPaper(Paper):
    """A vacancy; `km` is the distance from `origin` (empty: this kiosk), `shortage`: the occupation lacks people."""

    vacancy: Vacancy
    km: float | None = None
    origin: str = ""
    shortage: bool = False


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
    """The applications of a period, both days included; a checker types `code` on `check_page` (without https://)."""

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
    """What somebody can do; `occupations` are the names of the work that is wanted."""

    dossier: Dossier
    occupations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPaper(Paper):
    """Everything that a file holds; `names` are those of codes and ids in it, where they are known."""

    dossier: Dossier
    names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterPaper(Paper):
    """The test page of a printer."""

    printer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessPaper(Paper):
    """The report of a terminal."""

    report: Readiness


PaperRequest = VacancyPaper
