"""The words that a mistyped one may stand for: the nearest words of titles, details and parts, and names.

Edits are insertions, deletions, substitutions and swaps of neighbours (optimal string alignment): one in a word below
8 letters, two from there on.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set

from rapidfuzz import process
from rapidfuzz.distance import OSA

LEAST_LETTERS = 4
TWO_EDITS_FROM = 8
DOUBLED_FROM = 6


def edits_allowed(word: str) -> int:
    """Return how many edits a word of this length may be away."""
    return 1 if len(word) < TWO_EDITS_FROM else 2


def candidates(
    word: str, *, begins: bool, lexicon: Callable[[str], Iterable[str]], names: Iterable[str]
) -> Iterator[tuple[list[str], bool]]:
    """Yield groups of equally good words, best first, and whether they are only beginnings of words.

    `lexicon` gives the words with a beginning. Words with the first or second letter of the typed one come first, since
    few people miss that; then all others; then, if `word` `begins` a word, beginnings. Of each, the nearest come first.
    Last come those of which a double letter and another one are missed.
    """
    if len(word) < LEAST_LETTERS or not word.isalpha():
        return
    near = _near(word, lexicon, names)
    yield from _by_edits(word, near, False)
    yield from _by_edits(word, {*lexicon(""), *names}, False)
    if begins:
        lengths = range(len(word) - 1, len(word) + 2)
        cut = {other[:length] for other in near for length in lengths if length < len(other)}
        yield from _by_edits(word, cut, True)
    if DOUBLED_FROM <= len(word) < TWO_EDITS_FROM:
        yield from _doubled(word, near)


def _doubled(word: str, words: Set[str]) -> Iterator[tuple[list[str], bool]]:
    """Yield the words one edit away once a letter is written twice: "chaufer" lacks an f and a vowel."""
    found: set[str] = set()
    for twice in (word[:at] + word[at - 1 :] for at in range(1, len(word) + 1)):
        near = process.extract(twice, list(words), scorer=OSA.distance, score_cutoff=1, limit=None)
        found.update(other for other, edits, _ in near if edits)
    if found:
        yield sorted(found), False


def with_a_letter_more(
    word: str, *, lexicon: Callable[[str], Iterable[str]], names: Iterable[str]
) -> tuple[list[str], bool]:
    """Return the beginnings of words that `word` is if a single letter is missing, and that they are beginnings."""
    length = len(word) + 1
    cut = {other[:length] for other in _near(word, lexicon, names) if len(other) >= length}
    return sorted(
        other for other, _, _ in process.extract(word, list(cut), scorer=OSA.distance, score_cutoff=1, limit=None)
    ), True


def _near(word: str, lexicon: Callable[[str], Iterable[str]], names: Iterable[str]) -> set[str]:
    near = {other for letter in {*word[:2]} for other in lexicon(letter)}
    near.update(name for name in names if name[:1] in word[:2])
    return near


def _by_edits(word: str, words: Iterable[str], begin: bool) -> Iterator[tuple[list[str], bool]]:
    groups: Mapping[float, list[str]] = {edits: [] for edits in range(edits_allowed(word) + 1)}
    found = process.extract(word, list(words), scorer=OSA.distance, score_cutoff=edits_allowed(word), limit=None)
    for other, edits, _ in found:
        if other != word:
            groups[edits].append(other)
    yield from ((sorted(group), begin) for group in groups.values() if group)
