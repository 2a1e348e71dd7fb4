"""How it is learnt what texts mean: from the names of occupations in all languages at once, and what is said of them.

An arts and a dokter share nothing, but they do in other languages and in descriptions. Occupations are points in a
space of few directions: those in which their words, of every language and of descriptions, differ most. A word and each
run of letters in it then get points which, added up for a name, come as near as they can to the occupation that has
it. So a text that is like no name comes near what its pieces mean.

Replicas keep what was learnt: who learns otherwise gives them a new version, so that they are built anew.
"""

from array import array
from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np

from kiosk.catalogue.meaning import DIRECTIONS, NO_PIECE, STORED, Learnt, pieces_of, unit, words_of
from kiosk.catalogue.postings import Numbers
from kiosk.catalogue.sparse import Sparse
from kiosk.catalogue.tokens import tokens

_ROUNDS = 3
# More steps learn single names by heart.
_STEPS = 7
# Directions that are fitted together, which bounds memory.
_TOGETHER = 16
_STEM = 5
# Pieces that are seldom found learn in as few steps as others if these count for less.
_EVEN = 0.25
_SELDOM = 0.05
# One language alone teaches little.
_ALONE = 0.5
_NOTHING = 1e-9


def learn(names: Iterable[tuple[str, str, str]], described: Iterable[tuple[str, str, str]] = ()) -> Learnt:
    """Learn from each name, and what is said of occupations with a name: language, text and code of the occupation.

    Names of 3,000 occupations in four languages take seconds.
    """
    codes: dict[str, int] = {}
    named, said = _Texts(), _Texts()
    for language, name, code in names:
        if words := words_of(name):
            named.add(language, words, codes.setdefault(code, len(codes)))
    for language, text, code in described:
        if code in codes:
            said.add(language, [word[:_STEM] for word in tokens(text)], codes[code])
    senses = _placed([texts.bags(len(codes)) for texts in (named, said)], len(codes))
    pieces = _Pieces(named)
    owners = named.owners
    parts = [slice(first, first + _TOGETHER) for first in range(0, DIRECTIONS, _TOGETHER)]
    points = np.concatenate([pieces.fitted(senses[owners, part]) for part in parts], axis=1)
    if named.languages == 1:
        senses *= np.float32(_ALONE)
    return Learnt([*codes], senses.astype(STORED), pieces.known, pieces.rarity, points)


class _Texts:
    """Texts about occupations; everything in them is a number."""

    def __init__(self) -> None:
        self.words: dict[str, int] = {}
        self._languages: dict[str, int] = {}
        self._language, self._owner, self._length, self._word = (array("l") for _ in range(4))

    def add(self, language: str, words: Sequence[str], owner: int) -> None:
        """Add a text by its words."""
        self._language.append(self._languages.setdefault(language, len(self._languages)))
        self._owner.append(owner)
        self._length.append(len(words))
        self._word.extend([self.words.setdefault(word, len(self.words)) for word in words])

    @property
    def languages(self) -> int:
        """How many there are."""
        return len(self._languages)

    @property
    def owners(self) -> Numbers:
        """The occupation of each text."""
        return np.array(self._owner)

    def each_once(self) -> tuple[Numbers, Numbers]:
        """Return each word of each text once, as the texts and the words in them."""
        text = np.repeat(np.arange(len(self._length)), self._length)
        return _pairs(text, np.array(self._word))[:2]

    def bags(self, occupations: int) -> Sparse:
        """Return what words of one language count for in each occupation, where all languages count the same."""
        owner, language = (np.repeat(np.array(of), self._length) for of in (self._owner, self._language))
        known, word = np.unique(language * len(self.words) + np.array(self._word), return_inverse=True)
        owner, word, times = _pairs(owner, word)
        rarity = np.log((1 + occupations) / (1 + np.bincount(word, minlength=len(known))))
        bag = owner * self.languages + known[word] // max(1, len(self.words))
        share = _even((1 + np.log(times)) * rarity[word], bag)
        return Sparse(owner, word, share, (occupations, len(known)))


def _placed(bags: Sequence[Sparse], occupations: int) -> Numbers:
    """Return points of occupations, in the directions in which their words differ most."""
    turned = [words.turned() for words in bags]
    # The power method, from random directions.
    points = np.random.default_rng(0).standard_normal((occupations, min(DIRECTIONS, occupations)))
    for _ in range(_ROUNDS):
        seen = [words.times(points) for words in turned]
        squares, axes = np.linalg.eigh(np.sum([part.T @ part for part in seen], axis=0))
        axes /= np.sqrt(np.maximum(squares, _NOTHING * squares.max(initial=1)))
        points = np.sum([words.times(part @ axes) for words, part in zip(bags, seen, strict=True)], axis=0)
    return unit(np.pad(points, ((0, 0), (0, DIRECTIONS - points.shape[1]))))


class _Pieces:
    """Names by words, and words by pieces, of which those that are found often are made to count less."""

    def __init__(self, named: _Texts) -> None:
        name, word = named.each_once()
        count = len(named.words)
        uses = np.bincount(word, minlength=count)
        number = {NO_PIECE: 0}
        each = [[number.setdefault(piece, len(number)) for piece in pieces_of(word)] for word in named.words]
        piece = np.fromiter(chain.from_iterable(each), np.intp)
        whole = np.repeat(np.arange(count), [len(pieces) for pieces in each])
        times = np.bincount(piece, uses[whole], len(number))
        most = 1 + len(named.owners)
        rarity = [np.maximum(np.log(most / (1 + found)), _NOTHING) for found in (uses, times)]
        share = _even(rarity[0][word], name)
        weight = _even(rarity[1][piece], whole)
        squares = np.bincount(word, share**2, count)
        self._less = (np.bincount(piece, weight**2 * squares[whole], len(number)) + _SELDOM) ** -_EVEN
        self._names = Sparse(name, word, share, (len(named.owners), count))
        self._words = Sparse(whole, piece, weight * self._less[piece], (count, len(number)))
        self._turned = self._words.turned(), self._names.turned()
        self.known, self.rarity = [*number], rarity[1]

    def fitted(self, wanted: Numbers) -> Numbers:
        """Return points of pieces with which those of names come near the wanted ones.

        A few steps of conjugate gradients approach the least squares.
        """
        rest = self._back(wanted)
        step, points, square = rest.copy(), np.zeros_like(rest), _squares(rest, rest)
        for _ in range(_STEPS):
            moved = self._back(self._names.times(self._words.times(step)))
            pace = square / np.maximum(_squares(step, moved), _NOTHING)
            points += pace * step
            rest -= pace * moved
            before, square = square, _squares(rest, rest)
            step *= square / np.maximum(before, _NOTHING)
            step += rest
        return np.asarray(points * self._less[:, np.newaxis]).astype(STORED)

    def _back(self, names: Numbers) -> Numbers:
        words, name = self._turned
        return words.times(name.times(names))


def _pairs(first: Numbers, second: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return each pair of numbers once, in order, and how often it is there."""
    size = second.max(initial=0) + 1
    pairs, times = np.unique(first * size + second, return_counts=True)
    return pairs // size, pairs % size, times


def _even(weight: Numbers, owner: Numbers) -> Numbers:
    """Return weights of which those of each owner have a length of 1."""
    squares = np.bincount(owner, weight**2)
    return np.asarray(weight / np.sqrt(np.maximum(squares, _NOTHING))[owner])


def _squares(one: Numbers, other: Numbers) -> Numbers:
    return np.asarray(np.einsum("ij,ij->j", one, other))
