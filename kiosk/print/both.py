"""Words that the visitor and the desk both read."""

from dataclasses import dataclass

from kiosk.words import Texts, Words

DUTCH = "nl"


@dataclass(frozen=True, slots=True)
class Both:
    """The texts of paper in a language, with Dutch on a line under it where that is another one.

    It must be called `paper` where `tr` is called, as Texts must.
    """

    words: Words

    def tr(self, source: str, disambiguation: str = "", n: int | None = None) -> str:
        """Translate twice."""
        return "\n".join(dict.fromkeys(paper.tr(source, disambiguation, n) for paper in self.each()))

    def each(self) -> tuple[Texts, ...]:
        """Give the texts of the language and of Dutch, or of Dutch alone."""
        return tuple(words.context("paper") for words in readers(self.words))


def readers(words: Words) -> tuple[Words, ...]:
    """Give the language of the visitor and that of the desk, once if they are the same."""
    return (words,) if words.language == DUTCH else (words, Words(DUTCH))
