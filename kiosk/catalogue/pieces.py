"""Pieces of words in bags, names or occupations: how much those of a text are alike, rare pieces counting more."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from math import sqrt

import numpy as np

from kiosk.catalogue.postings import Numbers

_SHORTEST, _LONGEST = 3, 4


class Pieces:
    """Numbered pieces, each as often as it is in a bag."""

    def __init__(self, owner: Numbers, piece: Numbers, bags: int, count: int) -> None:
        pairs, times = np.unique(piece * np.int64(max(1, bags)) + owner, return_counts=True)
        piece, owner = (part.astype(np.int32) for part in np.divmod(pairs, max(1, bags)))
        self._size = bags
        spread = np.bincount(piece, minlength=count)
        self._rarity = np.append(np.log((1 + bags) / (1 + spread)), np.log((1 + bags) / 2)) + 1
        weight = (1 + np.log(times)) * self._rarity[piece]
        weight /= np.sqrt(np.bincount(owner, weight**2, bags))[owner]
        self._owner, self._weight = owner, weight.astype(np.float32)
        self._ends = np.concatenate([[0], np.cumsum(spread)])

    def alike(self, asked: Iterable[int | None]) -> Numbers:
        """Return how much each bag is like the numbers of pieces, from 0 to 1; None is an unknown piece."""
        times = Counter(-1 if piece is None else piece for piece in asked)
        pieces = np.fromiter(times, np.int64, len(times))
        worth = (1 + np.log(np.fromiter(times.values(), np.float64, len(times)))) * self._rarity[pieces]
        known = pieces >= 0
        starts, stops = self._ends[pieces[known]], self._ends[pieces[known] + 1]
        if not len(starts):
            return np.zeros(self._size, np.float32)
        parts = [slice(*ends) for ends in zip(starts.tolist(), stops.tolist(), strict=True)]
        weights = np.concatenate([self._weight[part] for part in parts])
        weights *= np.repeat(worth[known].astype(np.float32), stops - starts)
        owners = np.concatenate([self._owner[part] for part in parts])
        return (np.bincount(owners, weights, self._size) / sqrt(worth @ worth)).astype(np.float32)


class Letters:
    """Runs of letters of the words of each bag."""

    def __init__(self, owners: Iterable[int], texts: Sequence[Sequence[str]], bags: int) -> None:
        """Take the bag of each text and its words."""
        known = {word: at for at, word in enumerate(dict.fromkeys(chain.from_iterable(texts)))}
        self._runs: dict[str, int] = {}
        of_words = [[self._runs.setdefault(run, len(self._runs)) for run in runs(word)] for word in known]
        lengths = np.fromiter(map(len, of_words), np.int32, len(of_words))
        flat = np.fromiter(chain.from_iterable(of_words), np.int32)
        starts = (np.cumsum(lengths) - lengths).astype(np.int32)
        word = np.fromiter((known[word] for text in texts for word in text), np.int32)
        owner = np.repeat(np.fromiter(owners, np.int32), [len(text) for text in texts])
        each = lengths[word]
        # The runs of the words one behind the other: for each word those from its start on.
        within = np.arange(each.sum(), dtype=np.int32) - np.repeat((np.cumsum(each) - each).astype(np.int32), each)
        self._pieces = Pieces(
            np.repeat(owner, each), flat[np.repeat(starts[word], each) + within], bags, len(self._runs)
        )

    def alike(self, words: Iterable[str]) -> Numbers:
        """Return how much each bag is like `words`, from 0 to 1."""
        return self._pieces.alike(self._runs.get(run) for word in words for run in runs(word))


def runs(word: str) -> set[str]:
    """Return the runs of letters of `word`, its ends marked."""
    word = f" {word} "
    longest = min(_LONGEST, len(word))
    return {word[at : at + size] for size in range(_SHORTEST, longest + 1) for at in range(len(word) - size + 1)}
