"""What rules and suggestions need to know of the visitor: the work that is wanted, how far, Dutch, computers."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.competence import LanguageSkill, Level
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.level_words import LevelWords
from kiosk.ui.occupation_finder import OccupationFinder
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_RADII = (5, 10, 25, 50, None)
_DIGITAL = (True, False)
_DUTCH = (Level.A1, Level.A2, Level.B1, Level.B2, Level.C1, Level.NATIVE)
MOST_WANTED = 8


@qml_type
class ProfileController(QObject):
    """Each answer is kept at once; touching it again takes it back."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        language: Language,
        levels: LevelWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._language, self._levels = dossier, lane, language, levels
        self._finder = OccupationFinder("wanted", lane, language, self)
        self._labels: dict[str, dict[str, str]] = {}
        self._wanted, self._radii = Rows(ChoiceRow, self), Rows(ChoiceRow, self)
        self._dutch, self._digital = Rows(ChoiceRow, self), Rows(ChoiceRow, self)
        self._finder.found.connect(self._want)
        dossier.changed.connect(self._learn)
        language.changed.connect(self._show)
        self._show()

    @Property(OccupationFinder, constant=True)
    def finder(self) -> OccupationFinder:
        """Finds work that is wanted."""
        return self._finder

    @Property(Rows, constant=True)
    def wanted(self) -> Rows:
        """The work that is wanted."""
        return self._wanted

    @Property(bool, notify=changed)
    def roomy(self) -> bool:
        """Whether more work can be wanted."""
        return len(self._dossier.profile.occupations) < MOST_WANTED

    @Property(Rows, constant=True)
    def radii(self) -> Rows:
        """How far it may be."""
        return self._radii

    @Property(Rows, constant=True)
    def dutch(self) -> Rows:
        """How well the visitor speaks Dutch."""
        return self._dutch

    @Property(Rows, constant=True)
    def digital(self) -> Rows:
        """Whether the visitor can work with a computer or a phone."""
        return self._digital

    def names(self, language: str) -> dict[str, str]:
        """Give the wanted occupations by code, in a language."""
        codes = self._dossier.profile.occupations
        return {code: name_in(self._labels[code], language) for code in codes if code in self._labels}

    @Slot(int)
    def drop(self, row: int) -> None:
        """Want some work no longer."""
        codes = self._dossier.profile.occupations
        self._put_occupations((*codes[:row], *codes[row + 1 :]))

    @Slot(int)
    def setRadius(self, row: int) -> None:
        """Say how far it may be."""
        self._dossier.put_profile(replace(self._dossier.profile, radius_km=_RADII[row]))

    @Slot(int)
    def setDutch(self, row: int) -> None:
        """Say how well one speaks Dutch, or take that back."""
        profile, level = self._dossier.profile, _DUTCH[row]
        if profile.dutch is level:
            self._dossier.put_profile(profile.without_language("nl"))
            return
        skill = LanguageSkill(lang="nl", listening=level, speaking=level, reading=level, writing=level)
        self._dossier.put_profile(profile.with_language(skill))

    @Slot(int)
    def setDigital(self, row: int) -> None:
        """Say whether one can work with a computer or a phone, or take that back."""
        profile, answer = self._dossier.profile, _DIGITAL[row]
        self._dossier.put_profile(replace(profile, digital=None if profile.digital is answer else answer))

    def _want(self, occupation: Occupation) -> None:
        self._labels[occupation.id] = occupation.labels
        codes = self._dossier.profile.occupations
        if occupation.id not in codes and self.roomy:
            self._put_occupations((*codes, occupation.id))

    def _put_occupations(self, codes: tuple[str, ...]) -> None:
        self._dossier.put_profile(replace(self._dossier.profile, occupations=codes))

    def _learn(self) -> None:
        if not self._dossier.contents.entries:
            self._labels.clear()
            self._finder.clear()
        unknown = [code for code in self._dossier.profile.occupations if code not in self._labels]
        if unknown:
            self._lane.run(
                "wanted",
                lambda catalogue: [occupation for occupation in map(catalogue.occupation, unknown) if occupation],
                self._know,
                lambda fault: None,
            )
        self._show()

    def _know(self, found: list[Occupation]) -> None:
        wanted = self._dossier.profile.occupations
        self._labels |= {occupation.id: occupation.labels for occupation in found if occupation.id in wanted}
        self._show()

    def _show(self) -> None:
        profile, language = self._dossier.profile, self._language
        names = self.names(language.code)
        self._wanted.show([ChoiceRow(text=names.get(code, code), chosen=True) for code in profile.occupations])
        self._radii.show(
            [
                ChoiceRow(
                    text=language.km(km) if km else self.tr("How far is all the same"), chosen=profile.radius_km == km
                )
                for km in _RADII
            ]
        )
        self._dutch.show([ChoiceRow(text=self._levels.word(level), chosen=profile.dutch is level) for level in _DUTCH])
        words = (self.tr("Yes"), self.tr("No, or with help"))
        self._digital.show(
            [
                ChoiceRow(text=word, chosen=profile.digital is answer)
                for word, answer in zip(words, _DIGITAL, strict=True)
            ]
        )
        self.changed.emit()
