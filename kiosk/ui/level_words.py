"""How well somebody uses a language, in plain words that stand for the levels of the CEFR."""

from PySide6.QtCore import QObject

from kiosk.model.competence import Level


class LevelWords(QObject):
    """The words, in the language of the screen."""

    def word(self, level: Level) -> str:
        """Say a level."""
        return {
            Level.A1: self.tr("Almost none"),
            Level.A2: self.tr("A little"),
            Level.B1: self.tr("Reasonably well"),
            Level.B2: self.tr("Well"),
            Level.C1: self.tr("Fluent"),
            Level.C2: self.tr("Fluent"),
            Level.NATIVE: self.tr("Mother tongue"),
        }[level]
