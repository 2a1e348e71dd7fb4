"""The words that a mistyped one may stand for: the nearest words of titles, details and parts, and names.

Edits are insertions, deletions, substitutions and swaps of neighbours (optimal string alignment): one in a word below
8 letters, two from there on.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

LEAST_LETTERS = 4
TWO_EDITS_FROM = 8


def edits_allowed(word: str) -> int:
    """Return how many edits a word of this length may be away."""
    return 1 if len(word) < TWO_EDITS_FROM else 2


def candidates(
    word: str, *, begins: bool, lexicon: Callable[[str], Iterable[str]], names: Iterable[str]
) -> Iterator[list[str]]:
    """Yield groups of equally good words, best first: nearer ones, then ones that share no beginning with `word`.

    `lexicon` gives the words with a beginning. Words with the first or second letter of the typed one come first, since
    few people miss that. If `word` `begins` a word, beginnings of words come last.
    """
    if len(word) < LEAST_LETTERS or not word.isalpha():
        return
    near = {other for letter in {*word[:2]} for other in lexicon(letter)}
    near.update(name for name in names if name[:1] in word[:2])
    yield from _by_edits(word, near)
    yield from _by_edits(word, {*lexicon(""), *names})
    if begins:
        lengths = range(len(word) - 1, len(word) + 2)
        yield from _by_edits(word, {other[:length] for other in near for length in lengths if length < len(other)})


def _by_edits(word: str, words: Iterable[str]) -> Iterator[list[str]]:
    groups: Mapping[float, list[str]] = {edits: [] for edits in range(edits_allowed(word) + 1)}
    found = process.extract(word, list(words), scorer=OSA.distance, score_cutoff=edits_allowed(word), limit=None)
    for other, edits, _ in found:
        if other != word:
            groups[edits].append(other)
    yield from (sorted(group) for group in groups.values() if group)
