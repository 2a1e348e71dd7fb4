"""What is being said in the form of the passport: a certificate, competences, a language or licences. Values only."""

from dataclasses import dataclass, replace

from kiosk.model.competence import Certificate, Competence, CompetenceKind, LanguageSkill, Level, Licence
from kiosk.model.dossier import Profile

_PROOFS = tuple(CompetenceKind)
_YEAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PassportDraft:
    """One of a `kind`, new or under a `key`; `chosen` are codes of languages and licences, or what one can do."""

    kind: str = ""
    key: str = ""
    text: str = ""
    source: str = ""
    year: str = ""
    level: Level | None = None
    proof: CompetenceKind = CompetenceKind.SELF
    chosen: tuple[str, ...] = ()

    @property
    def proofs(self) -> tuple[CompetenceKind, ...]:
        """What can prove it."""
        return _PROOFS if self.kind == "competence" else _PROOFS[:2]

    @property
    def proven(self) -> bool:
        """Whether anything does."""
        return self.proof is not CompetenceKind.SELF

    @property
    def ready(self) -> bool:
        """Whether enough is said."""
        match self.kind:
            case "language":
                return self.level is not None and bool(self.chosen or self.key)
            case "licence":
                return bool(self.chosen or self.key)
            case "competence":
                return bool(self.text.strip() or self.chosen or self.key)
        return bool(self.text.strip())

    def choosing(self, code: str) -> "PassportDraft":
        """Choose an offer or let go of it; of languages there is one at a time."""
        if self.kind == "language":
            return replace(self, chosen=(code,))
        kept = tuple(each for each in self.chosen if each != code)
        return replace(self, chosen=kept if code in self.chosen else (*self.chosen, code))

    def certificate(self, old: Certificate | None) -> Certificate:
        """Give the training."""
        title, provider = self.text.strip(), self.source.strip()
        return replace(
            old or Certificate(title=title), title=title, provider=provider, year=self.year, proven=self.proven
        )

    def competences(self) -> tuple[Competence, ...]:
        """Give what one can do, what was chosen before own words."""
        texts = (*self.chosen, *filter(None, [self.text.strip()]))
        return tuple(
            Competence(kind=self.proof, text=text, evidence=self.source.strip()) for text in dict.fromkeys(texts)
        )

    def added(self, profile: Profile) -> Profile:
        """Give the profile with the language or the licences."""
        if self.kind == "language":
            level, lang = self.level, self.key or self.chosen[0]
            skill = LanguageSkill(
                lang=lang, listening=level, speaking=level, reading=level, writing=level, proven=self.proven
            )
            return profile.with_language(skill)
        licences = (
            replace(each, proven=self.proven) if each.category == self.key else each for each in profile.licences
        )
        new = (Licence(category=each, proven=self.proven) for each in self.chosen)
        return replace(profile, licences=(*licences, *new))

    def removed(self, profile: Profile) -> Profile:
        """Give the profile without it."""
        if self.kind == "language":
            return profile.without_language(self.key)
        return replace(profile, licences=tuple(each for each in profile.licences if each.category != self.key))


def drafted(kind: str, key: str, value: object, profile: Profile) -> PassportDraft:
    """Begin with what is there: a record, or a language or licence of the profile."""
    draft = PassportDraft(kind=kind, key=key)
    match kind, value:
        case "certificate", Certificate() as one:
            return replace(
                draft,
                text=one.title,
                source=one.provider,
                year=one.year[:_YEAR],
                proof=CompetenceKind.CERTIFICATE if one.proven else CompetenceKind.SELF,
            )
        case "certificate", _:
            return replace(draft, proof=CompetenceKind.CERTIFICATE)
        case "competence", Competence() as able:
            return replace(draft, source=able.evidence, proof=able.kind)
        case "language", _:
            skill = next((each for each in profile.languages if each.lang == key), None)
            if skill is not None:
                proof = CompetenceKind.CERTIFICATE if skill.proven else CompetenceKind.SELF
                return replace(draft, level=_nearest(skill.speaking), proof=proof)
        case "licence", _:
            if any(each.category == key and each.proven for each in profile.licences):
                return replace(draft, proof=CompetenceKind.CERTIFICATE)
    return draft


def _nearest(level: Level | None) -> Level | None:
    """Give the level that the form has a word for."""
    return {Level.A1: Level.A2, Level.C2: Level.C1}.get(level, level) if level else None
