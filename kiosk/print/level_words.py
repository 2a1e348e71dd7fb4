"""How well somebody uses a language, in words."""

from kiosk.model.competence import Level
from kiosk.words import Texts


def level_word(level: Level, paper: Texts) -> str:
    """Say a level in words that anybody understands, with its CEFR name."""
    return {
        Level.A1: paper.tr("A few words (A1)"),
        Level.A2: paper.tr("A little (A2)"),
        Level.B1: paper.tr("Reasonably well (B1)"),
        Level.B2: paper.tr("Well (B2)"),
        Level.C1: paper.tr("Very well (C1)"),
        Level.C2: paper.tr("Like a native speaker (C2)"),
        Level.NATIVE: paper.tr("Mother tongue"),
    }[level]
