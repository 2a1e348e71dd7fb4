"""What is chosen by touching words: competences, licences, how to get there, and what else is good to know."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.competence import Licence
from kiosk.model.cv import Ability, Cv, Vehicle
from kiosk.model.taxonomy import name_in
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_phrases import groups
from kiosk.ui.cv_wording import split
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.untold_words import UntoldWords
from kiosk.words import Texts

_PHRASED = ("soft", "profile", "mobility", "notes", "hobbies")
_NAMES = ("asked", "trade", *_PHRASED, "licences", "vehicles")
LICENCES = ("B", "AM", "A", "BE", "C", "CE", "D", "G")


@qml_type
class CvChoices(QObject):
    """One list of chips a group; what is chosen stands in the CV in its own language."""

    changed = Signal()

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._rows = {name: Rows(ChoiceRow, self) for name in _NAMES}
        self._papers: dict[str, tuple[str, ...]] = {}
        self._words = UntoldWords(editing.language, self)
        editing.changed.connect(self._show)
        editing.language.changed.connect(self._show)

    @Property(Rows, constant=True)
    def asked(self) -> Rows:
        """What the vacancy asks."""
        return self._rows["asked"]

    @Property(Rows, constant=True)
    def trade(self) -> Rows:
        """What belongs to the occupations of this CV."""
        return self._rows["trade"]

    @Property(Rows, constant=True)
    def soft(self) -> Rows:
        """How somebody works."""
        return self._rows["soft"]

    @Property(Rows, constant=True)
    def profile(self) -> Rows:
        """Sentences for the top."""
        return self._rows["profile"]

    @Property(Rows, constant=True)
    def mobility(self) -> Rows:
        """How to get to work."""
        return self._rows["mobility"]

    @Property(Rows, constant=True)
    def notes(self) -> Rows:
        """What is also good to know."""
        return self._rows["notes"]

    @Property(Rows, constant=True)
    def hobbies(self) -> Rows:
        """What somebody likes to do."""
        return self._rows["hobbies"]

    @Property(Rows, constant=True)
    def licences(self) -> Rows:
        """Driving licences."""
        return self._rows["licences"]

    @Property(Rows, constant=True)
    def vehicles(self) -> Rows:
        """Own means of transport."""
        return self._rows["vehicles"]

    @Property(str, notify=changed)
    def vacancy(self) -> str:
        """The vacancy that this CV is for, or empty."""
        vacancy = self._editing.vacancy
        return ", ".join(part for part in (vacancy.title, vacancy.employer.name) if part) if vacancy else ""

    @Property(str, notify=changed)
    def askedUntold(self) -> str:
        """That some of what the vacancy asks is not there in the language of the screen, or nothing."""
        return self._words.told(self._rows["asked"].rows)

    @Property(str, notify=changed)
    def tradeUntold(self) -> str:
        """That some of the occupations' is not there in the language of the screen, or nothing."""
        return self._words.told(self._rows["trade"].rows)

    @Slot(str, int)
    def toggle(self, group: str, row: int) -> None:
        """Choose something, or leave it out."""
        cv = self._editing.cv
        match group:
            case "licences":
                kinds = tuple(each.category for each in cv.licences)
                cv = replace(cv, licences=tuple(Licence(category=each) for each in _turned(kinds, LICENCES[row])))
            case "vehicles":
                kept = _turned(cv.vehicles, tuple(Vehicle)[row])
                cv = replace(cv, vehicles=tuple(Vehicle(each) for each in kept))
            case _:
                cv = self._with(cv, group, _turned(self._texts(cv, group), self._papers[group][row]))
        self._editing.change(cv)

    @Slot(str, str)
    def add(self, group: str, text: str) -> None:
        """Add own words."""
        texts = self._texts(self._editing.cv, group)
        if text.strip() and text.strip() not in texts:
            self._editing.change(self._with(self._editing.cv, group, (*texts, text.strip())))

    def _show(self) -> None:
        editing = self._editing
        screens, papers = groups(editing.screen), groups(editing.paper)
        named = {"trade": self._trade(), "asked": self._asked()}
        for group, names in named.items():
            texts = self._texts(editing.cv, group)
            self._papers[group] = tuple(names)
            self._rows[group].show(
                [self._words.row(each, paper, chosen=paper in texts) for paper, each in names.items()]
            )
        elsewhere = {*named["trade"], *named["asked"], *(text for group in _PHRASED for text in papers[group])}
        known = {name_in(each, editing.cv.language): each for each in editing.named.values()}
        for group in _PHRASED:
            texts = self._texts(editing.cv, group)
            own = [text for text in texts if text not in elsewhere]
            self._papers[group] = (*papers[group], *own)
            rows = [
                ChoiceRow(text=screen, chosen=paper in texts)
                for screen, paper in zip(screens[group], papers[group], strict=True)
            ]
            self._rows[group].show([*rows, *(self._words.row(known.get(text, {}), text, chosen=True) for text in own)])
        kinds = {each.category for each in editing.cv.licences}
        self._rows["licences"].show([ChoiceRow(text=each, chosen=each in kinds) for each in LICENCES])
        vehicles = zip(_vehicles(editing.screen), Vehicle, strict=True)
        self._rows["vehicles"].show(
            [ChoiceRow(text=text, chosen=kind in editing.cv.vehicles) for text, kind in vehicles]
        )
        self.changed.emit()

    def _trade(self) -> dict[str, dict[str, str]]:
        """Give what is done in the occupations of this CV, in several languages, by the words of the CV."""
        editing = self._editing
        done = {text for job in editing.cv.work for text in job.highlights}
        tasks = [task for trade in editing.trades for task in trade.tasks]
        found = {name_in(task, editing.cv.language): task for task in tasks}
        return {paper: task for paper, task in found.items() if paper not in done}

    def _asked(self) -> dict[str, dict[str, str]]:
        """Give what the vacancy asks, by the words of the CV where the taxonomy has them."""
        editing = self._editing
        if editing.vacancy is None:
            return {}
        tasks = [task for trade in editing.trades for task in trade.tasks]
        found = {}
        for text in editing.vacancy.req.competences:
            task = next((names for names in tasks if text in names.values()), {})
            found[name_in(task, editing.cv.language) or text] = task
        return found

    def _texts(self, cv: Cv, group: str) -> tuple[str, ...]:
        match group:
            case "hobbies":
                return tuple(each.name for each in cv.interests)
            case "notes":
                return cv.notes
            case "mobility":
                return self._split(cv.mobility, group)
            case "profile":
                return self._split(cv.person.summary, group)
            case "asked":
                return (*(each.name for each in cv.skills), *(text for job in cv.work for text in job.highlights))
        return tuple(each.name for each in cv.skills)

    def _split(self, text: str, group: str) -> tuple[str, ...]:
        return split(text, {each: each for each in groups(self._editing.paper)[group]})

    def _with(self, cv: Cv, group: str, texts: tuple[str, ...]) -> Cv:
        match group:
            case "hobbies":
                return replace(cv, interests=_abilities(cv.interests, texts))
            case "notes":
                return replace(cv, notes=texts)
            case "mobility":
                return replace(cv, mobility=" ".join(texts))
            case "profile":
                return replace(cv, person=replace(cv.person, summary=" ".join(texts)))
            case "asked":
                done = {text for job in cv.work for text in job.highlights}
                return replace(cv, skills=_abilities(cv.skills, tuple(text for text in texts if text not in done)))
        return replace(cv, skills=_abilities(cv.skills, texts))


def _turned(texts: Iterable[str], text: str) -> tuple[str, ...]:
    kept = tuple(texts)
    return tuple(each for each in kept if each != text) if text in kept else (*kept, text)


def _abilities(before: tuple[Ability, ...], names: tuple[str, ...]) -> tuple[Ability, ...]:
    known = {each.name: each for each in before}
    return tuple(known.get(name, Ability(name=name)) for name in names)


def _vehicles(paper: Texts) -> tuple[str, ...]:
    return (paper.tr("Own car"), paper.tr("Own motorcycle"), paper.tr("Own moped"), paper.tr("Own bicycle"))
