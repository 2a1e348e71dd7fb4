"""Adds, changes and removes one thing that the visitor can do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.competence import Certificate, Competence, CompetenceKind, LanguageSkill, Level, Licence
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_choices import LICENCES
from kiosk.ui.cv_tongues import LEVELS, offered
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.occupation_finder import OccupationFinder
from kiosk.ui.passport_words import PassportWords
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.wheel import Wheel

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

SHEET = "passportForm"
MOST_LETTERS = 120
_FIRST_YEAR = 1950
_MOST_TASKS = 30
_PROOFS = tuple(CompetenceKind)


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
        self._chosen: set[str] = set()
        self._level: Level | None = None
        self._begin("", "")
        navigation.sheetChanged.connect(self._leave)
        words.language.changed.connect(self._show)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What it is."""
        return self._kind

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Whether it is added, and not changed."""
        return not self._key

    @Property(str, notify=changed)
    def what(self) -> str:
        """What is changed, in words."""
        return self._fact

    @Property(str, notify=changed)
    def text(self) -> str:
        """The name of a training, or own words."""
        return self._text

    @Property(str, notify=changed)
    def source(self) -> str:
        """Who gave the training, or where something was learned."""
        return self._source

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
        if self._kind == "language":
            return self._level is not None and bool(self._chosen or self._key)
        return (
            bool(self._key or self._chosen)
            if self._kind == "licence"
            else bool(self._text.strip() or self._chosen or (self._kind == "competence" and self._key))
        )

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
        if field == "text":
            self._text = text[:MOST_LETTERS]
        else:
            self._source = text[:MOST_LETTERS]
        self.changed.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose one of the offers; of what one can do and of licences there may be more."""
        key = self._codes[row]
        several = self._kind != "language"
        self._chosen = self._chosen ^ {key} if several else {key}
        self._show()

    @Slot(int)
    def grade(self, row: int) -> None:
        """Say how well."""
        self._level = LEVELS[row]
        self._show()

    @Slot(int)
    def prove(self, row: int) -> None:
        """Say what proves it."""
        self._proof = self._ways[row]
        self._show()

    @Slot()
    def save(self) -> None:
        """Keep it."""
        if not self.ready:
            return
        {
            "certificate": self._save_certificate,
            "competence": self._save_competence,
            "language": self._save_language,
            "licence": self._save_licence,
        }[self._kind]()
        self._navigation.closeSheet()

    @Slot()
    def remove(self) -> None:
        """Leave it out from now on."""
        profile = self._dossier.profile
        match self._kind:
            case "language":
                self._dossier.put_profile(profile.without_language(self._key))
            case "licence":
                licences = tuple(each for each in profile.licences if each.category != self._key)
                self._dossier.put_profile(replace(profile, licences=licences))
            case _ if bytes.fromhex(self._key) in self._dossier.contents:
                self._dossier.remove(bytes.fromhex(self._key))
        self._navigation.closeSheet()

    @property
    def _proven(self) -> bool:
        return self._proof is not CompetenceKind.SELF

    @property
    def _ways(self) -> tuple[CompetenceKind, ...]:
        return _PROOFS if self._kind == "competence" else _PROOFS[:2]

    @property
    def _codes(self) -> list[str]:
        profile = self._dossier.profile
        match self._kind:
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

    def _begin(self, kind: str, key: str, fact: str = "") -> None:
        self._kind, self._key, self._fact = kind, key, fact
        self._text = self._source = ""
        self._level = None
        self._proof = CompetenceKind.CERTIFICATE if kind == "certificate" else CompetenceKind.SELF
        self._chosen = set()
        self._names = []
        self._finder.clear()
        year = self._years[-1]
        profile = self._dossier.profile
        match kind, self._value:
            case "certificate", Certificate() as one:
                self._text, self._source, year = one.title, one.provider, one.year[:4] or year
                self._proof = CompetenceKind.CERTIFICATE if one.proven else CompetenceKind.SELF
            case "competence", Competence() as able:
                self._source, self._proof = able.evidence, able.kind
            case "language", _:
                for skill in profile.languages:
                    if skill.lang == key:
                        self._level = _nearest(skill.speaking)
                        self._proof = CompetenceKind.CERTIFICATE if skill.proven else CompetenceKind.SELF
            case "licence", _:
                if any(each.category == key and each.proven for each in profile.licences):
                    self._proof = CompetenceKind.CERTIFICATE
        self._year.show(self._years, self._years.index(year) if year in self._years else len(self._years) - 1)
        self._show()

    @property
    def _value(self) -> object:
        listed = self._kind in ("certificate", "competence") and self._key
        return self._dossier.contents.value(bytes.fromhex(self._key)) if listed else None

    def _save_certificate(self) -> None:
        old = self._value if isinstance(self._value, Certificate) else Certificate(title="")
        new = replace(
            old,
            title=self._text.strip(),
            provider=self._source.strip(),
            year=self._year.value,
            proven=self._proven,
        )
        self._dossier.put(new, bytes.fromhex(self._key) or None)

    def _save_competence(self) -> None:
        if isinstance(old := self._value, Competence):
            self._dossier.put(replace(old, kind=self._proof, evidence=self._source.strip()), bytes.fromhex(self._key))
            return
        own = self._text.strip()
        chosen = [name for name in self._codes if name in self._chosen]
        for text in dict.fromkeys((*chosen, own) if own else chosen):
            self._dossier.put(Competence(kind=self._proof, text=text, evidence=self._source.strip()))

    def _save_language(self) -> None:
        lang, level = self._key or next(iter(self._chosen)), self._level
        skill = LanguageSkill(
            lang=lang, listening=level, speaking=level, reading=level, writing=level, proven=self._proven
        )
        self._dossier.put_profile(self._dossier.profile.with_language(skill))

    def _save_licence(self) -> None:
        profile = self._dossier.profile
        licences = tuple(
            replace(each, proven=self._proven) if each.category == self._key else each for each in profile.licences
        )
        new = tuple(Licence(category=each, proven=self._proven) for each in LICENCES if each in self._chosen)
        self._dossier.put_profile(replace(profile, licences=(*licences, *new)))

    def _ask(self, occupation: Occupation) -> None:
        codes = (occupation.id,)
        self._lane.run("able", lambda catalogue: _tasks(catalogue, codes), self._know, lambda fault: None)

    def _know(self, names: list[dict[str, str]]) -> None:
        if self._kind == "competence":
            # What was chosen in other work stays.
            kept = [each for each in self._names if name_in(each, "nl") in self._chosen]
            self._names = [*kept, *names]
            self._show()

    def _leave(self) -> None:
        if self._kind and not self._navigation.keeps(SHEET):
            self._begin("", "")

    def _show(self) -> None:
        words, code = self._words, self._words.language.code
        said = {name_in(each, "nl"): name_in(each, code) for each in self._names}
        named: dict[str, Callable[[str], str]] = {
            "language": words.tongue_name,
            "competence": lambda name: said.get(name, name),
        }
        name = named.get(self._kind, str)
        codes = [] if self._key else self._codes
        self._offers.show([ChoiceRow(text=name(each), icon="plus", chosen=each in self._chosen) for each in codes])
        self._levels.show(
            [ChoiceRow(text=words.levels.word(level), chosen=level is self._level) for level in LEVELS]
            if self._kind == "language"
            else []
        )
        labels = {
            CompetenceKind.SELF: self.tr("I say so myself"),
            CompetenceKind.CERTIFICATE: self.tr("I have a paper"),
            CompetenceKind.RECOGNISED: self.tr("A service tested it"),
        }
        self._proofs.show([ChoiceRow(text=labels[each], chosen=each is self._proof) for each in self._ways])
        self.changed.emit()


def _tasks(catalogue: "Catalogue", codes: tuple[str, ...]) -> list[dict[str, str]]:
    return [task for code in codes for task in catalogue.tasks(code, _MOST_TASKS)][: 2 * _MOST_TASKS]


def _nearest(level: Level | None) -> Level | None:
    return {Level.A1: Level.A2, Level.C2: Level.C1}.get(level, level) if level else None
