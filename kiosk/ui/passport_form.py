"""Adds, changes and removes one thing that the visitor can do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.competence import Certificate, Competence, CompetenceKind
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_choices import LICENCES
from kiosk.ui.cv_tongues import LEVELS, offered
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.occupation_finder import OccupationFinder
from kiosk.ui.passport_draft import PassportDraft, drafted
from kiosk.ui.passport_words import PassportWords
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.untold_words import UntoldWords
from kiosk.ui.wheel import Wheel

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

SHEET = "passportForm"
MOST_LETTERS = 120
_FIRST_YEAR = 1950
_MOST_TASKS = 30


@qml_type
class PassportForm(QObject):
    """What is being said; `kind` is certificate, competence, language or licence."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        words: PassportWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._navigation, self._words = dossier, lane, navigation, words
        self._finder = OccupationFinder("able", lane, words.language, self)
        self._finder.found.connect(self._ask)
        self._years = [str(year) for year in range(_FIRST_YEAR, now().year + 1)]
        self._year = Wheel(self)
        self._offers, self._levels, self._proofs = (Rows(ChoiceRow, self) for _ in range(3))
        self._names: list[dict[str, str]] = []
        self._untold = UntoldWords(words.language, self)
        self._draft = PassportDraft()
        self._fact = ""
        self._year.show(self._years, len(self._years) - 1)
        navigation.sheetChanged.connect(self._leave)
        words.language.changed.connect(self._show)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What it is."""
        return self._draft.kind

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Whether it is added, and not changed."""
        return not self._draft.key

    @Property(str, notify=changed)
    def what(self) -> str:
        """What is changed, in words."""
        return self._fact

    @Property(str, notify=changed)
    def text(self) -> str:
        """The name of a training, or own words."""
        return self._draft.text

    @Property(str, notify=changed)
    def source(self) -> str:
        """Who gave the training, or where something was learned."""
        return self._draft.source

    @Property(Wheel, constant=True)
    def year(self) -> Wheel:
        """When the training ended."""
        return self._year

    @Property(OccupationFinder, constant=True)
    def finder(self) -> OccupationFinder:
        """Finds the work in which one does this."""
        return self._finder

    @Property(Rows, constant=True)
    def offers(self) -> Rows:
        """What can be chosen."""
        return self._offers

    @Property(str, notify=changed)
    def untold(self) -> str:
        """That some of it is not there in the language of the screen, or nothing."""
        return self._untold.told(self._offers.rows)

    @Property(Rows, constant=True)
    def levels(self) -> Rows:
        """How well a language is used."""
        return self._levels

    @Property(Rows, constant=True)
    def proofs(self) -> Rows:
        """What proves it."""
        return self._proofs

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether enough is said."""
        return self._draft.ready

    def begin(self, kind: str, key: str, fact: str) -> None:
        """Open the form for something new, or for what is there under a key."""
        self._begin(kind, key, fact)
        self._navigation.openSheet(SHEET)
        wanted = self._dossier.profile.occupations
        if kind == "competence" and not key and wanted:
            self._lane.run("able", lambda all: _tasks(all, wanted), self._know, lambda fault: None)

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Take over what is typed in one field."""
        text = text[:MOST_LETTERS]
        self._draft = replace(self._draft, text=text) if field == "text" else replace(self._draft, source=text)
        self.changed.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose one of the offers; of what one can do and of licences there may be more."""
        self._draft = self._draft.choosing(self._codes[row])
        self._show()

    @Slot(int)
    def grade(self, row: int) -> None:
        """Say how well."""
        self._draft = replace(self._draft, level=LEVELS[row])
        self._show()

    @Slot(int)
    def prove(self, row: int) -> None:
        """Say what proves it."""
        self._draft = replace(self._draft, proof=self._draft.proofs[row])
        self._show()

    @Slot()
    def save(self) -> None:
        """Keep it."""
        draft, dossier = replace(self._draft, year=self._year.value), self._dossier
        if not draft.ready:
            return
        at = self._at
        match draft.kind, self._value:
            case "certificate", old:
                dossier.put(draft.certificate(old if isinstance(old, Certificate) else None), at)
            case "competence", Competence() as able:
                dossier.put(replace(able, kind=draft.proof, evidence=draft.source.strip()), at)
            case "competence", _:
                for each in draft.competences():
                    dossier.put(each)
            case _:
                dossier.put_profile(draft.added(dossier.profile))
        self._navigation.closeSheet()

    @Slot()
    def remove(self) -> None:
        """Leave it out from now on."""
        at = self._at
        if at is None:
            self._dossier.put_profile(self._draft.removed(self._dossier.profile))
        elif at in self._dossier.contents:
            self._dossier.remove(at)
        self._navigation.closeSheet()

    @property
    def _codes(self) -> list[str]:
        profile = self._dossier.profile
        match self._draft.kind:
            case "language":
                taken = {each.lang for each in profile.languages}
                return [code for code in offered(self._words.language) if code not in taken]
            case "licence":
                held = {each.category for each in profile.licences}
                return [category for category in LICENCES if category not in held]
            case "competence":
                said = {kept.value.text for kept in self._dossier.contents.competences}
                return [name for name in dict.fromkeys(name_in(each, "nl") for each in self._names) if name not in said]
        return []

    @property
    def _at(self) -> bytes | None:
        """The record of what is changed; languages and licences stand in the profile."""
        listed = self._draft.kind in ("certificate", "competence") and self._draft.key
        return bytes.fromhex(self._draft.key) if listed else None

    @property
    def _value(self) -> object:
        return self._dossier.contents.value(self._at) if self._at else None

    def _begin(self, kind: str, key: str, fact: str = "") -> None:
        self._names, self._fact = [], fact
        self._draft = PassportDraft(kind=kind, key=key)
        self._draft = drafted(kind, key, self._value, self._dossier.profile)
        self._finder.clear()
        year, years = self._draft.year, self._years
        self._year.show(years, years.index(year) if year in years else len(years) - 1)
        self._show()

    def _ask(self, occupation: Occupation) -> None:
        codes = (occupation.id,)
        self._lane.run("able", lambda catalogue: _tasks(catalogue, codes), self._know, lambda fault: None)

    def _know(self, names: list[dict[str, str]]) -> None:
        if self._draft.kind == "competence":
            # What was chosen in other work stays.
            kept = [each for each in self._names if name_in(each, "nl") in self._draft.chosen]
            self._names = [*kept, *names]
            self._show()

    def _leave(self) -> None:
        if self._draft.kind and not self._navigation.keeps(SHEET):
            self._begin("", "")

    def _show(self) -> None:
        words, draft = self._words, self._draft
        self._offers.show([] if draft.key else [self._offer(each) for each in self._codes])
        self._levels.show(
            [ChoiceRow(text=words.levels.word(level), chosen=level is draft.level) for level in LEVELS]
            if draft.kind == "language"
            else []
        )
        labels = {
            CompetenceKind.SELF: self.tr("I say so myself"),
            CompetenceKind.CERTIFICATE: self.tr("I have a paper"),
            CompetenceKind.RECOGNISED: self.tr("A service tested it"),
        }
        self._proofs.show([ChoiceRow(text=labels[each], chosen=each is draft.proof) for each in draft.proofs])
        self.changed.emit()

    def _offer(self, code: str) -> ChoiceRow:
        chosen = code in self._draft.chosen
        if self._draft.kind == "competence":
            names = next((each for each in self._names if name_in(each, "nl") == code), {})
            return self._untold.row(names, code, chosen=chosen)
        text = self._words.tongue_name(code) if self._draft.kind == "language" else code
        return ChoiceRow(text=text, icon="plus", chosen=chosen)


def _tasks(catalogue: "Catalogue", codes: tuple[str, ...]) -> list[dict[str, str]]:
    return [task for code in codes for task in catalogue.tasks(code, _MOST_TASKS)][: 2 * _MOST_TASKS]
