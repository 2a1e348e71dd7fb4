"""Which words of a query are alternatives: of "kok of kelner in Gent" either of the first two, and the town.

A word for "or" makes alternatives of what stands around it. A word for "and", a comma and the like do so where both
name one kind of thing, of which a record seldom has two: an occupation, a town, a contract. So "kok, kelner" finds
either, and "wassen, strijken" what has both, or if nothing has what has either; "wassen, strijken of koken" any. Where
nothing is both, "kok kelner" finds either too.
"""

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from kiosk.catalogue.sentence import Link, linked
from kiosk.catalogue.tokens import tokens

Thing = tuple[str, str]
"""What a word names, alone or with its neighbours: a facet and a value, "town" and a name, or "licence" and itself."""

LICENCES = frozenset({"b", "be", "c", "c1", "ce", "d", "d1"})
"""Of these somebody has one or another, "C/CE"; they are seldom anything else."""

LONG_LICENCES = frozenset({"be", "c1", "ce", "d1"})
"""Behind another word these begin none: "chauffeur ce" is whole."""

_OF_LIST = re.compile(r"[^\s,/|،]+|[,/|،]")
_ADDS_UP = "not_needed"
_WORK = frozenset({"occupation", "sector", "domain"})


def alternatives(
    words: Sequence[str],
    idle: Set[int],
    listed: Set[int],
    things: Sequence[Set[Thing]],
    *,
    language: str = "",
    freely: bool = False,
) -> list[list[range]]:
    """Return groups of alternatives, each a run of the folded words.

    `idle` are words that only lead to what is sought, `listed` those behind a comma or its like, `things` what each
    word names. Neighbours that name the same thing belong together. `language` is that of the screen. `freely` also
    makes alternatives of what nobody knows, and of things of one kind with nothing between them.
    """
    found: list[list[range]] = []
    for left, right in reversed([*pairwise(_runs(words, idle, listed, things))]):
        link = linked(words[left.stop : right.start], language)
        goes_on = bool(found) and found[-1][0] == right
        if link is not Link.OR:
            kinds = [{kind for kind, _ in things[run.start]} for run in (left, right)]
            same = kinds[0] & kinds[1] - {_ADDS_UP}
            alike = same or ((freely or goes_on) and _likely(kinds[0]) & _likely(kinds[1]))
            joined = link or any(at in listed for at in range(left.stop, right.start + 1))
            if not (alike and joined) and not (same and freely):
                continue
        if not goes_on:
            found.append([right])
        found[-1].insert(0, left)
    return found


def last_alternative(text: str, language: str) -> tuple[str, str]:
    """Return what was typed before the last of some alternatives, empty if there are none, and that one itself."""
    parts = [*_OF_LIST.finditer(text)]
    for part, following in reversed([*pairwise(parts)]):
        if not (words := tokens(part.group())) or linked(words, language) is Link.OR:
            return text[: following.start()], text[following.start() :]
    return "", text


def _runs(words: Sequence[str], idle: Set[int], listed: Set[int], things: Sequence[Set[Thing]]) -> list[range]:
    """Return what is sought: single words, and those together that name one thing."""
    runs: list[range] = []
    for at in range(len(words)):
        if runs and runs[-1].stop == at and at not in listed and things[at] & things[at - 1]:
            runs[-1] = range(runs[-1].start, at + 1)
        elif things[at] or at not in idle:
            runs.append(range(at, at + 1))
    return runs


def _likely(kinds: Set[str]) -> set[str]:
    """Return kinds that may be alternatives, one and the same for work and for what is not known."""
    return {"" if kind in _WORK else kind for kind in kinds or {""}} - {_ADDS_UP}
