"""What the visitor can do, in words: one row a certificate, competence, language or driving licence."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.dossier.contents import Kept
from kiosk.model.competence import Certificate, Competence, CompetenceKind, LanguageSkill, Licence
from kiosk.model.taxonomy import name_in
from kiosk.ui.language import Language
from kiosk.ui.level_words import LevelWords
from kiosk.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenRow:
    """Something that the visitor can do, since when or how well, and whether something proves it."""

    key: str
    fact: str
    detail: str
    proven: bool


class PassportWords(QObject):
    """The words, in the language of the screen."""

    def __init__(self, language: Language, levels: LevelWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language, self.levels = language, levels

    def certificate(self, kept: Kept[Certificate]) -> ProvenRow:
        """Say a training that was followed."""
        one = kept.value
        detail = ", ".join(part for part in (one.provider, one.year) if part)
        return ProvenRow(key=kept.at.hex(), fact=one.title, detail=detail, proven=one.proven)

    def competence(self, kept: Kept[Competence], meanings: dict[str, dict[str, str]]) -> ProvenRow:
        """Say what somebody can do; what the taxonomy knows is said in the language of the screen."""
        one = kept.value
        fact = name_in(meanings.get(one.text, {}), self.language.code) or one.text or one.code
        proven = one.kind is not CompetenceKind.SELF
        return ProvenRow(key=kept.at.hex(), fact=fact, detail=one.evidence, proven=proven)

    def tongue(self, skill: LanguageSkill) -> ProvenRow:
        """Say a language."""
        level = skill.speaking or skill.listening or skill.reading or skill.writing
        detail = self.levels.word(level) if level else ""
        return ProvenRow(key=skill.lang, fact=self.tongue_name(skill.lang), detail=detail, proven=skill.proven)

    def licence(self, licence: Licence) -> ProvenRow:
        """Say a driving licence."""
        fact = self.tr("Driving licence {category}").format(category=self.language.isolated(licence.category))
        return ProvenRow(key=licence.category, fact=fact, detail=licence.since, proven=licence.proven)

    def tongue_name(self, code: str) -> str:
        """Name a language."""
        return self.language.capital(Words(self.language.code).locale.languages.get(code, code))
