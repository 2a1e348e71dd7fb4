"""Words for what others wrote in the language of Flanders: trainings, places and partners."""

from PySide6.QtCore import QObject

from kiosk.ui.contact_words import ContactWords
from kiosk.ui.fact_row import TextRow
from kiosk.ui.language import Language

_WRITTEN_IN = "nl"


class FlemishWords(QObject):
    """What a visitor who reads another language is told of such texts, and how they are shown."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.contact = ContactWords(self)

    @property
    def language_of_texts(self) -> str:
        """The language of what others wrote, empty when the screen speaks it too."""
        return "" if self.language.code == _WRITTEN_IN else _WRITTEN_IN

    def line(self, text: str) -> TextRow:
        """Give what others wrote as a line of a list."""
        return TextRow(text=self.language.capital(text, _WRITTEN_IN))
