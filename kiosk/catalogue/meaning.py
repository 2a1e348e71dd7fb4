"""What texts mean: a point for each occupation and each piece of a word, learnt from names in all languages at once.

An arts and a dokter share nothing, but they do in other languages and in what is said of them. Occupations are points
in a space of few directions: those in which their words, of every language and of descriptions, differ most. A word and
each run of letters in it then get points which, added up for a name, come as near as they can to the occupation that
has it. So a text that is like no name comes near what its pieces mean. Nothing but the names was learnt from.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import numpy as np

from kiosk.catalogue.postings import Numbers
from kiosk.catalogue.sparse import Sparse
from kiosk.catalogue.tokens import tokens

MOST_WORDS = 12

_DIRECTIONS = 96
_ROUNDS = 3
# More steps learn single names by heart.
_STEPS = 7
_RUN = 4
_STEM = 5
# Pieces that are seldom found learn in as few steps as others if these count for less.
_EVEN = 0.25
_SELDOM = 0.05
_NOTHING = 1e-9


class Meaning:
    """The points of occupations, by code, and of texts; texts that mean the same have a product of nearly 1."""

    def __init__(self, names: Iterable[tuple[str, str, str]], described: Iterable[tuple[str, str, str]] = ()) -> None:
        """Take each name, and what is said of occupations with a name, as language, text and code."""
        self._names = [(language, words, code) for language, name, code in names if (words := _words(name))]
        self.languages = len({language for language, _, _ in self._names})
        self._number = {code: at for at, code in enumerate(dict.fromkeys(code for _, _, code in self._names))}
        self._described = [one for one in described if one[2] in self._number]
        self._work = self._learning()

    def learn(self) -> bool:
        """Learn a little more; return whether there is more to learn, which `among` and `of` would do at once."""
        return next(self._work, False)

    def among(self, codes: Sequence[str]) -> Numbers:
        """Return the points of occupations, each in a row; one without a name has none, which is 0."""
        while self.learn():
            pass
        return self._points[[self._number.get(code, -1) for code in codes]]

    def of(self, text: str) -> Numbers:
        """Return the point of a text, 0 if it has no known piece."""
        while self.learn():
            pass
        point = np.zeros((1, self._points.shape[1]), np.float32)
        for word in _words(text):
            if known := [at for piece in _pieces(word) if (at := self._pieces.get(piece)) is not None]:
                share = self._piece_rarity[known]
                share *= self._rarity.get(word, self._rarest) / np.sqrt(share @ share)
                point += share @ self._learnt[known]
        return np.asarray(_unit(point)[0])

    def _learning(self) -> Iterator[bool]:
        self._points = np.zeros((len(self._number) + 1, min(_DIRECTIONS, len(self._number))), np.float32)
        self._points[:-1] = self._placed()
        yield True
        names, pieces = self._taken_apart()
        yield True
        owner = [self._number[code] for _, _, code in self._names]
        turned = names.turned(), pieces.turned()
        # Least squares by conjugate gradients.
        rest = turned[1].times(turned[0].times(self._points[owner]))
        step, learnt, square = rest, np.zeros_like(rest), (rest * rest).sum(axis=0)
        for _ in range(_STEPS):
            yield True
            moved = turned[1].times(turned[0].times(names.times(pieces.times(step))))
            pace = square / np.maximum((step * moved).sum(axis=0), _NOTHING)
            learnt += pace * step
            rest = rest - pace * moved
            before, square = square, (rest * rest).sum(axis=0)
            step = rest + square / np.maximum(before, _NOTHING) * step
        self._learnt = (learnt * self._even[:, np.newaxis]).astype(np.float16)
        self._names, self._described = [], []

    def _placed(self) -> Numbers:
        bags: dict[tuple[str, str], Counter[str]] = {}
        for language, words, code in self._names:
            bags.setdefault((code, language), Counter()).update(words)
        for language, text, code in self._described:
            bags[code, f"in {language}"] = Counter(word[:_STEM] for word in tokens(text))
        known: dict[tuple[str, str], int] = {}
        each = [[known.setdefault((language, word), len(known)) for word in bag] for (_, language), bag in bags.items()]
        word, bag = _flat(each)
        times = np.fromiter(chain.from_iterable(bag.values() for bag in bags.values()), np.float64)
        rarity = np.log((1 + len(self._number)) / (1 + np.bincount(word, minlength=len(known))))
        # Languages count the same, however many names each gives.
        share = _even((1 + np.log(times)) * rarity[word], bag, len(each))
        owner = np.array([self._number[code] for code, _ in bags], np.intp)[bag]
        bags_of_words = Sparse(owner, word, share, (len(self._number), len(known)))
        turned = bags_of_words.turned()
        # The power method, from random directions.
        count = min(_DIRECTIONS, len(self._number))
        points = np.random.default_rng(0).standard_normal((len(self._number), count))
        for _ in range(_ROUNDS):
            seen = turned.times(points)
            squares, axes = np.linalg.eigh(seen.T @ seen)
            lengths = np.sqrt(np.maximum(squares, _NOTHING * squares.max(initial=1)))
            points = bags_of_words.times(seen @ (axes / lengths))
        return _unit(points)

    def _taken_apart(self) -> tuple[Sparse, Sparse]:
        """Return names by words and words by pieces."""
        words: dict[str, int] = {}
        each = [[words.setdefault(word, len(words)) for word in dict.fromkeys(bag)] for _, bag, _ in self._names]
        word, name = _flat(each)
        uses = np.bincount(word, minlength=len(words))
        rarity = np.log((1 + len(each)) / (1 + uses)) + _NOTHING
        share = _even(rarity[word], name, len(each))
        self._rarity = dict(zip(words, rarity.tolist(), strict=True))
        self._rarest = float(np.log(1 + len(each)))
        self._pieces: dict[str, int] = {}
        piece, whole = _flat(
            [[self._pieces.setdefault(piece, len(self._pieces)) for piece in _pieces(word)] for word in words]
        )
        times = np.bincount(piece, uses[whole], len(self._pieces))
        self._piece_rarity = np.log((1 + len(word)) / (1 + times)).astype(np.float32) + np.float32(_NOTHING)
        weight = _even(self._piece_rarity[piece], whole, len(words))
        squares = np.bincount(word, share**2, len(words))
        self._even = (np.bincount(piece, weight**2 * squares[whole], len(self._pieces)) + _SELDOM) ** -_EVEN
        return (
            Sparse(name, word, share, (len(each), len(words))),
            Sparse(whole, piece, weight * self._even[piece], (len(words), len(self._pieces))),
        )


def _words(text: str) -> list[str]:
    return tokens(text)[:MOST_WORDS]


def _pieces(word: str) -> list[str]:
    """Return a word itself, marked at both ends, and its runs of letters."""
    marked = f" {word} "
    return [f"={word}", *{marked[at : at + _RUN] for at in range(len(marked) - _RUN + 1)}]


def _flat(each: Sequence[Sequence[int]]) -> tuple[Numbers, Numbers]:
    """Return the numbers in all lists, and for each in which list it was."""
    numbers = np.fromiter(chain.from_iterable(each), np.intp)
    return numbers, np.repeat(np.arange(len(each)), [len(found) for found in each])


def _even(weight: Numbers, owner: Numbers, owners: int) -> Numbers:
    """Return weights of which those of each owner have a length of 1."""
    squares = np.bincount(owner, weight**2, owners)
    return np.asarray(weight / np.sqrt(np.maximum(squares, _NOTHING))[owner])


def _unit(points: Numbers) -> Numbers:
    lengths = np.sqrt((points * points).sum(axis=1, keepdims=True))
    return np.asarray(points / np.maximum(lengths, np.float32(_NOTHING)), np.float32)
