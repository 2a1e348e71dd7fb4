"""What the paper says, in one language."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from kiosk.errors import BadData
from kiosk.words.linguist import PLURAL_FORMS, Messages, read

DIRECTORY = Path(__file__).parents[2] / "assets" / "i18n"
# Dates and amounts as people here write them: "31 March", not "March 31".
# Morocco writes the digits 0 to 9.
_TERRITORIES = {"nl": "BE", "fr": "BE", "de": "BE", "en": "GB", "ar": "MA"}


@dataclass(frozen=True, slots=True)
class Texts:
    """The messages of one context.

    `pyside6-lupdate` takes the context from the name of the variable that `tr` is called on: a Texts of the context
    "paper" must be called `paper`, bare (not `self.paper`), or its texts are not found.
    """

    words: "Words"
    context: str

    def tr(self, source: str, disambiguation: str = "", n: int | None = None) -> str:
        """Translate; `n` chooses the plural form and replaces `%n`."""
        return self.words.text(self.context, source, n, disambiguation)


class Words:
    """Translations into one language, read once a process from the files of Qt Linguist."""

    def __init__(self, language: str, directory: Path = DIRECTORY) -> None:
        """Load `language`.

        Raises:
            BadData: there is no such language, or its file breaks the rules of `linguist.read`.
        """
        if language not in PLURAL_FORMS:
            raise BadData(f'"{language}" is no language of this program: choose one of {", ".join(PLURAL_FORMS)}.')
        self.language = language
        self.locale = _locale(language)
        self._messages = _messages(directory, language)

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self.locale.text_direction == "rtl"

    def context(self, name: str) -> Texts:
        """Give the messages of one context."""
        return Texts(self, name)

    def text(self, context: str, source: str, n: int | None = None, disambiguation: str = "") -> str:
        """Translate `source`; like Qt, give the source itself where a language has no translation."""
        message = self._messages.get((context, source, disambiguation))
        if n is None:
            return message.forms[0] if message else source
        if message is None:
            found = source
        elif message.numerus:
            found = message.forms[self._plural(n)]
        else:
            found = message.forms[0]
        return found.replace("%n", str(n))

    def _plural(self, n: int) -> int:
        forms = PLURAL_FORMS[self.language]
        tag = self.locale.plural_form(n)
        return forms.index(tag) if tag in forms else len(forms) - 1


@cache
def _locale(language: str) -> Locale:
    return Locale(language, _TERRITORIES.get(language))


@cache
def _messages(directory: Path, language: str) -> Messages:
    return read(directory / f"kiosk_{language}.ts", language)
