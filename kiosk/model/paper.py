"""What can be asked of paper: one request per document."""

from dataclasses import dataclass
from datetime import date

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


PaperRequest = VacancyPaper
