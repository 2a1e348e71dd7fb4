"""Languages that somebody speaks, in words."""

from dataclasses import dataclass

from kiosk.model.competence import Level
from kiosk.model.cv import Tongue
from kiosk.words import Texts, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A language: its name, how well in words, CEFR or empty; `skills` are listening, reading, speaking, writing."""

    name: str
    level: str = ""
    cefr: str = ""
    native: bool = False
    skills: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The level in words, with the CEFR level."""
        return f"{self.level} ({self.cefr})" if self.level and self.cefr else self.level or self.cefr


def spoken(tongue: Tongue, words: Words) -> Spoken:
    """Say how well somebody speaks a language."""
    name = words.locale.languages.get(tongue.code.lower(), tongue.name or tongue.code)
    name = name[:1].upper() + name[1:]
    four = (tongue.listening, tongue.reading, tongue.speaking, tongue.writing)
    native = Level.NATIVE in (tongue.level, *four)
    known = sorted(level for level in four if level)
    level = Level.NATIVE if native else tongue.level or (known[(len(known) - 1) // 2] if known else None)
    return Spoken(
        name=name,
        level=level_words(level, words.context("paper")) if level else tongue.fluency,
        cefr="" if native or not level else level.value,
        native=native,
        skills=() if native or not known else tuple(each.value if each else "" for each in four),
    )


def level_words(level: Level, paper: Texts) -> str:
    """Say how well somebody uses a language."""
    match level:
        case Level.NATIVE:
            return paper.tr("mother tongue")
        case Level.A1 | Level.A2:
            return paper.tr("a little")
        case Level.B1:
            return paper.tr("reasonable")
        case Level.B2:
            return paper.tr("good")
        case Level.C1 | Level.C2:
            return paper.tr("fluent")
