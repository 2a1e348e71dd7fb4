"""The CV that is open: every form changes it here, and is told when another one did."""

from collections.abc import Callable, Set
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.model.cv import Cv
from kiosk.model.cv_draft import Draft, Step, newest_first
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.model.vacancy import Vacancy
from kiosk.ui.cv_wording import Trade, translated
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.words import Texts, Words

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_MOST_TASKS = 14


class CvEditing(QObject):
    """One draft at a time; `opened` comes with another one, `changed` with every change of it."""

    opened = Signal()
    changed = Signal()

    def __init__(
        self,
        lane: "Lane[Catalogue]",
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.lane, self.language, self._now = lane, language, now
        self.draft = Draft(cv=Cv(language="nl"))
        self.vacancy: Vacancy | None = None
        self._trades: dict[str, Trade] = {}
        self.named: dict[str, dict[str, str]] = {}
        self._asked: set[str] = set()

    @property
    def cv(self) -> Cv:
        """The CV as it is now."""
        return self.draft.cv

    @property
    def today(self) -> date:
        """The day of now."""
        return self._now().date()

    @property
    def trades(self) -> tuple[Trade, ...]:
        """The occupations that the visitor chose or met, with what is done in them."""
        return tuple(self._trades.values())

    def trade(self, code: str) -> Trade | None:
        """Give one of them, None while it is not known."""
        return self._trades.get(code)

    def meaning(self, text: str) -> str:
        """Give an occupation of the CV in the language of the screen, as far as it is known."""
        names = (each.occupation.labels for each in self.trades if text)
        return next(
            (name_in(each, self.language.code) for each in names if name_in(each, self.cv.language) == text), ""
        )

    @property
    def screen(self) -> Texts:
        """The words of a CV in the language of the screen."""
        return Words(self.language.code).context("paper")

    @property
    def paper(self) -> Texts:
        """The words of a CV in its own language."""
        return Words(self.cv.language).context("paper")

    def open(self, cv: Cv, step: Step = Step.WHO, vacancy: Vacancy | None = None) -> None:
        """Take another CV in hand, perhaps for a vacancy."""
        self.draft, self.vacancy = Draft(cv=cv, step=step), vacancy
        if cv.language == "nl":
            self.recognise({each.name for each in cv.skills})
        for job in cv.work:
            self.learn(job.code)
        if vacancy and vacancy.occupation:
            self.learn(vacancy.occupation.code)
        if cv.person.role:
            self._recognise(cv.person.role, cv.language)
        self.opened.emit()
        self.changed.emit()

    def show(self, draft: Draft) -> None:
        """Take over what a form made of it."""
        moved = draft.step is not self.draft.step
        self.draft = draft.changed(newest_first(draft.cv)) if moved else draft
        self.changed.emit()

    def change(self, cv: Cv, what: str = "") -> None:
        """Change the CV; letters of one field, called `what`, are taken back together."""
        self.show(self.draft.changed(cv, what))

    def write_in(self, language: str) -> None:
        """Have it in another language; own words stay."""
        self.change(translated(self.cv, self.trades, language, self.named.values()))

    def learn(self, code: str) -> None:
        """Read what is done in an occupation."""
        if code and code not in self._trades:
            self.lane.run(f"trade-{code}", lambda catalogue: _read(catalogue, code), self._know, lambda fault: None)

    def recognise(self, texts: Set[str]) -> None:
        """Find the names of competences by their Dutch one; what the taxonomy does not know are own words."""
        new = texts - self._asked
        if new:
            self._asked |= new
            self.lane.run("named", lambda all: all.competences_named(self._asked), self._name, lambda fault: None)

    def _name(self, found: dict[str, dict[str, str]]) -> None:
        if found != self.named:
            self.named = found
            self.changed.emit()

    def _recognise(self, name: str, language: str) -> None:
        def find(catalogue: "Catalogue") -> Trade | None:
            found = catalogue.occupations_called(name, language, 1)
            same = bool(found) and found[0].labels.get(language) == name
            return _trade(catalogue, found[0]) if same else None

        self.lane.run("role", find, self._know, lambda fault: None)

    def _know(self, trade: Trade | None) -> None:
        if trade is not None and trade.occupation.id not in self._trades:
            self._trades[trade.occupation.id] = trade
            self.changed.emit()


def _read(catalogue: "Catalogue", code: str) -> Trade | None:
    occupation = catalogue.occupation(code)
    return _trade(catalogue, occupation) if occupation else None


def _trade(catalogue: "Catalogue", occupation: Occupation) -> Trade:
    return Trade(occupation=occupation, tasks=catalogue.tasks(occupation.id, _MOST_TASKS))
