"""Occupations that are called alike in several languages: relatives.

An arts and a dokter share nothing, and in one language a name may hide what is done. In the words of three languages
together chance weighs less: what shares many of them, rare ones above all, is much the same work.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np

from kiosk.catalogue.postings import Numbers
from kiosk.catalogue.tokens import tokens

_RELATIVES = 15
_DISTANT = 0.1
# Words that more occupations have relate nothing, and would take the longest.
_MOST_SHARING = 300


class Relatives:
    """The nearest relatives of each occupation, by code."""

    def __init__(self, names: Iterable[tuple[str, str, str]]) -> None:
        """Take each name as language, name and code."""
        bags: dict[tuple[str, str], Counter[str]] = {}
        for language, name, code in names:
            bags.setdefault((code, language), Counter()).update(tokens(name))
        self._number = {code: at for at, code in enumerate(dict.fromkeys(code for code, _ in bags))}
        known: dict[tuple[str, str], int] = {}
        each = [[known.setdefault((language, word), len(known)) for word in bag] for (_, language), bag in bags.items()]
        word = np.fromiter(chain.from_iterable(each), np.int32)
        bag = np.repeat(np.arange(len(each)), [len(words) for words in each])
        times = np.fromiter(chain.from_iterable(bag.values() for bag in bags.values()), np.float64)
        uses = np.bincount(word, minlength=len(known))
        weight = (1 + np.log(times)) * np.log((1 + len(self._number)) / (1 + uses))[word]
        # Languages count the same, however many names each gives.
        weight /= np.sqrt(np.maximum(np.bincount(bag, weight**2, len(each)), 1e-9))[bag]
        owner = np.array([self._number[code] for code, _ in bags], np.int32)[bag] if len(bag) else word
        kept = uses[word] <= _MOST_SHARING
        self._relate(owner[kept], word[kept], weight[kept], len(known))

    def _relate(self, owner: Numbers, word: Numbers, weight: Numbers, words: int) -> None:
        count = len(self._number)
        order = np.argsort(word, kind="stable")
        owners, weights = owner[order], weight[order]
        ends = np.concatenate([[0], np.cumsum(np.bincount(word, minlength=words))]).tolist()
        order = np.argsort(owner, kind="stable")
        of_owner, share = word[order].tolist(), weight[order]
        starts = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=count))]).tolist()
        self._to = np.zeros((count, _RELATIVES), np.intp)
        self._share = np.zeros((count, _RELATIVES), np.float32)
        for at in range(count):
            parts = [slice(ends[one], ends[one + 1]) for one in of_owner[starts[at] : starts[at + 1]]]
            if not parts:
                continue
            factors = np.repeat(share[starts[at] : starts[at + 1]], [part.stop - part.start for part in parts])
            factors *= np.concatenate([weights[part] for part in parts])
            shared = np.bincount(np.concatenate([owners[part] for part in parts]), factors, count)
            shared[at] = 0
            near = np.flatnonzero(shared > shared.max() * _DISTANT)
            near = near[np.argsort(-shared[near], kind="stable")[:_RELATIVES]]
            self._to[at, : len(near)] = near
            self._share[at, : len(near)] = shared[near]

    def among(self, codes: Sequence[str]) -> tuple[Numbers, Numbers]:
        """Return for each of `codes` where in them its relatives are, and what part each has in it, none being 0."""
        place = np.full(len(self._number) + 1, -1)
        numbers = np.array([self._number.get(code, len(self._number)) for code in codes], np.intp)
        place[numbers] = np.arange(len(codes))
        place[-1] = -1
        blank = np.zeros((1, self._to.shape[1]), np.intp)
        to = place[np.concatenate([self._to, blank])[numbers]]
        share = np.where(to < 0, 0, np.concatenate([self._share, blank])[numbers]).astype(np.float32)
        return to, share / np.maximum(share.sum(axis=1, keepdims=True), np.float32(1e-9))
