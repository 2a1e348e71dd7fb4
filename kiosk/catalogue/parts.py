"""Words of names taken apart: a vrachtwagenchauffeur is a vrachtwagen and a chauffeur, in any language.

A word is a compound if its parts are words of other names, together more often than it is one itself. What stands
before a known word in two compounds is a part too, as names seldom have the vrachtwagen by itself.
"""

from collections import Counter
from collections.abc import Iterable

_LEAST = 4
# Letters that join parts in Dutch and German.
_LINKS = ("", "s", "e", "n", "en", "er", "es")


class Parts:
    """Takes words apart that are made of the words of some names."""

    def __init__(self, names: Iterable[Iterable[str]]) -> None:
        """Take the folded words of each name."""
        words = Counter(word for name in names for word in set(name) if word.isalpha())
        self._heads = {word: times for word, times in words.items() if len(word) >= _LEAST}
        before = Counter(
            word[:cut] for word in words for cut in range(_LEAST, len(word) - _LEAST + 1) if word[cut:] in self._heads
        )
        self._modifiers = {part: times for part, times in before.items() if times > 1}
        for word, times in self._heads.items():
            self._modifiers[word] = max(times, self._modifiers.get(word, 0))

    def of(self, word: str) -> tuple[str, ...]:
        """Return the parts of a word in order, or the word if it has none."""
        most, halves = self._heads.get(word, 0) + 1, None
        for cut in range(_LEAST, len(word) - _LEAST + 1):
            if times := self._heads.get(word[cut:]):
                for link in _LINKS:
                    modifier = word[:cut].removesuffix(link)
                    if len(modifier) + len(link) == cut and (before := self._modifiers.get(modifier)):
                        chance = (times + 1) * (before + 1)
                        if chance > most:
                            most, halves = chance, (modifier, word[cut:])
        return (*self.of(halves[0]), *self.of(halves[1])) if halves else (word,)
