"""The words of a query: which are sought, and which only lead to these."""

import re
from dataclasses import dataclass
from itertools import accumulate, chain

from kiosk.catalogue.either import LONG_LICENCES
from kiosk.catalogue.sentence import around
from kiosk.catalogue.tokens import tokens

MOST_WORDS = 12
"""Words that are looked for; those around them are not counted."""

_MOST_AROUND = 36

_LISTED = re.compile(r"[,;/|&\n،؛]|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words of a query, `idle` where they only lead to what is sought, `listed` behind a comma or its like.

    With `open_end` the last one is the beginning of a word. `language` is that of the screen.
    """

    words: tuple[str, ...]
    idle: frozenset[int]
    listed: frozenset[int]
    open_end: bool
    language: str

    def begins(self, at: int) -> bool:
        """Tell whether a word is the beginning of one."""
        return self.open_end and at == len(self.words) - 1 and not (at and self.words[at] in LONG_LICENCES)


def parse(text: str, language: str = "") -> Words:
    """Read what was typed so far on a screen in `language`."""
    parts = [tokens(part) for part in _LISTED.split(text[:1000])]
    listed = frozenset(accumulate(map(len, parts)))
    words = [*chain.from_iterable(parts)][:_MOST_AROUND]
    idle = around(words, language)
    sought = [at for at in range(len(words)) if at not in idle][:MOST_WORDS]
    whole = words if len(sought) < MOST_WORDS else words[: sought[-1] + 1]
    return Words(tuple(whole), idle, listed, bool(whole) and not text[-1].isspace(), language)
