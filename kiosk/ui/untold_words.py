"""Words of the taxonomy that are not there in the language of the screen: said as they are, and that they are so."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.language import Language
from kiosk.words import Words


class UntoldWords(QObject):
    """Makes choices of names in several languages, in the language of the screen as far as it can be."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def row(self, names: dict[str, str], paper: str, *, chosen: bool) -> ChoiceRow:
        """Show a name in the language of the screen, with what will stand on paper where that is another one."""
        if text := names.get(self._language.code):
            return ChoiceRow(text=text, icon="plus", chosen=chosen, note=paper if paper != text else "")
        lang = next((each for each, name in names.items() if name == paper), "")
        return ChoiceRow(text=paper, icon="plus", chosen=chosen, lang=lang)

    def told(self, rows: Iterable[ChoiceRow]) -> str:
        """Say that some words are there in another language only."""
        lang = next((row.lang for row in rows if row.lang), "")
        if not lang:
            return ""
        name = self._language.capital(Words(self._language.code).locale.languages[lang])
        return self.tr("Some words are not there in your language yet. They are in: {language}.").format(language=name)
