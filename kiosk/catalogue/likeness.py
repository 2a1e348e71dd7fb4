"""Names of occupations that resemble a text which names none: other endings, parts of compounds, other words.

Names and the text are taken apart first (see parts). Two words resemble each other by the runs of three and four
letters that they share, rare runs counting more. A name is worth what its words resemble those of the text, rare words
counting more, and what its letters do, compounds left whole. An occupation is worth more if it means what the text
does (see meaning), and if its names in English, from which trades borrow words, are alike.
"""

from collections.abc import Iterable
from itertools import chain
from math import sqrt

import numpy as np

from kiosk.catalogue.meaning import Meaning
from kiosk.catalogue.parts import Parts
from kiosk.catalogue.pieces import Letters, runs
from kiosk.catalogue.postings import Numbers
from kiosk.catalogue.tokens import tokens

MOST_LETTERS = 200
MOST_WORDS = 12

_RUN_RARITY = 1.4
_LENGTH = 0.6
_WHOLE = 0.5
_ENGLISH = 0.35
_MEANT = 1.5


class Likeness:
    """Names, each with the code of its occupation, compared with a text all at once."""

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        meaning: Meaning | None = None,
        english: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Take names with codes, and names in English unless these are."""
        whole = [(words, code) for name, code in names if (words := tokens(name)[:MOST_WORDS])]
        self._parts = Parts(words for words, _ in whole)
        named = [(self._apart(words), code) for words, code in whole]
        self._codes = list(dict.fromkeys(code for _, code in named))
        number = {code: at for at, code in enumerate(self._codes)}
        self._owner = np.array([number[code] for _, code in named], np.int32)
        self._known = {word: at for at, word in enumerate(dict.fromkeys(chain.from_iterable(w for w, _ in named)))}
        word_of = np.array([self._known[word] for words, _ in named for word in words], np.int32)
        name_of = np.repeat(np.arange(len(named), dtype=np.int32), [len(words) for words, _ in named])
        uses = np.bincount(word_of, minlength=len(self._known))
        self._rarity = (np.log((1 + len(word_of)) / (1 + uses)) + 1).astype(np.float32)
        self._rarest = float(np.log(1 + len(word_of)) + 1)
        self._index_runs(uses)
        self._whole = Letters(range(len(whole)), [words for words, _ in whole], len(whole))
        borrowed = [(number[code], tokens(name)) for name, code in english if code in number]
        self._english = Letters([at for at, _ in borrowed], [words for _, words in borrowed], len(self._codes))
        self._names = _Bags(name_of, word_of, self._rarity)
        self._meaning = meaning
        self._meant = meaning.among(self._codes) if meaning else None

    def _index_runs(self, uses: Numbers) -> None:
        numbers: dict[str, int] = {}
        of_words = [[numbers.setdefault(run, len(numbers)) for run in runs(word)] for word in self._known]
        run = np.fromiter(chain.from_iterable(of_words), np.int32)
        word = np.repeat(np.arange(len(of_words)), [len(found) for found in of_words])
        total = int(uses.sum())
        uses_of_run = np.bincount(run, uses[word], len(numbers))
        self._run_rarity = ((np.log((1 + total) / (1 + uses_of_run)) + 1) ** (2 * _RUN_RARITY)).astype(np.float32)
        self._word_square = np.bincount(word, self._run_rarity[run], len(of_words)).astype(np.float32)
        self._words_by_run = word[np.argsort(run, kind="stable")]
        self._ends = np.concatenate([[0], np.cumsum(np.bincount(run, minlength=len(numbers)))])
        self._runs = numbers

    def _apart(self, words: Iterable[str]) -> list[str]:
        return list(chain.from_iterable(map(self._parts.of, words)))[:MOST_WORDS]

    def best(self, text: str, least: float = 0.0) -> list[tuple[float, str]]:
        """Return the occupations with a name that by itself is worth more than `least`, the best first.

        A name itself is worth about 1, and more by what it means. Equals go by the order in which the names came.
        """
        own = self._best_of(self._own(text))
        worth = own + self._more(text)
        found = np.flatnonzero(own > least)
        return [(float(worth[at]), self._codes[at]) for at in found[np.argsort(-worth[found], kind="stable")]]

    def worth(self, text: str) -> Numbers:
        """Return what each name with a word in it is worth, in the order in which they came.

        Of what its occupation gets a name gets as much as it comes near the best one there.
        """
        names = self._own(text)
        best = self._best_of(names)
        near = names / np.maximum(best, np.float32(1e-9))[self._owner]
        return np.asarray(names + near * self._more(text)[self._owner])

    def _best_of(self, names: Numbers) -> Numbers:
        worth = np.zeros(len(self._codes), np.float32)
        np.maximum.at(worth, self._owner, names)
        return worth

    def _more(self, text: str) -> Numbers:
        """Return what occupations get for what they mean and for their names in English."""
        text = text[:MOST_LETTERS]
        more = _ENGLISH * self._english.alike(tokens(text)[:MOST_WORDS])
        if self._meaning and self._meant is not None:
            # The other way round would mean less than nothing.
            more += _MEANT * np.maximum(self._meant @ self._meaning.of(text), 0)
        return np.asarray(more)

    def _own(self, text: str) -> Numbers:
        """Return what each name is worth by itself."""
        whole = tokens(text[:MOST_LETTERS])[:MOST_WORDS]
        words = self._apart(whole)
        likeness = np.zeros(len(self._known), np.float32)
        square = 0.0
        for word in words:
            at = self._known.get(word)
            rarity = self._rarest if at is None else float(self._rarity[at])
            square += rarity**2
            likeness += rarity * self._alike(word)
        if not likeness.any():
            return np.zeros(len(self._owner), np.float32)
        likeness *= self._rarity / np.float32(sqrt(square))
        worth = self._names.sums(likeness) / np.float32(square ** ((1 - _LENGTH) / 2))
        return np.asarray((worth + _WHOLE * self._whole.alike(whole)) / np.float32(1 + _WHOLE))

    def _alike(self, word: str) -> Numbers:
        """Return how much each known word is like `word`, from 0 to 1."""
        known = [at for run in runs(word) if (at := self._runs.get(run)) is not None]
        if not known:
            return np.zeros(len(self._known), np.float32)
        rarity = self._run_rarity[known]
        found = [self._words_by_run[self._ends[at] : self._ends[at + 1]] for at in known]
        weights = np.repeat(rarity, [len(words) for words in found])
        shared = np.bincount(np.concatenate(found), weights, len(self._known)).astype(np.float32)
        # A power above 1: an ending that many words have in common says little.
        cosine = np.minimum(shared / np.sqrt(self._word_square * rarity.sum()), 1)
        return np.asarray(cosine * np.sqrt(cosine))


class _Bags:
    """Words with how often they are in each bag, a bag of many words counting less; no bag is empty."""

    def __init__(self, bag: Numbers, word: Numbers, rarity: Numbers) -> None:
        pairs, times = np.unique(bag.astype(np.int64) * len(rarity) + word, return_counts=True)
        self._word = pairs % max(1, len(rarity))
        self._starts = np.flatnonzero(np.diff(pairs // max(1, len(rarity)), prepend=-1))
        share = 1 + np.log(times)
        square = np.add.reduceat((share * rarity[self._word]) ** 2, self._starts) if len(pairs) else share
        each = np.repeat(square ** (_LENGTH / 2), np.diff(self._starts, append=len(pairs)))
        self._share = (share / each).astype(np.float32)

    def sums(self, worth: Numbers) -> Numbers:
        return np.asarray(np.add.reduceat(self._share * worth[self._word], self._starts))
