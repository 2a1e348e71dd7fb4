"""A folder of the MELO benchmark: real occupation titles and the ESCO names that people linked them to."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.catalogue.postings import Numbers

FILES = ("queries.tsv", "corpus_elements.tsv", "annotations.tsv", "concept_mapping.tsv")
CUT = 100

PUBLISHED = {
    "nl": {"BM25": 0.4433, "word TF-IDF": 0.4714, "character TF-IDF": 0.4862, "BGE-M3": 0.5045, "E5": 0.5650},
    "de": {"BM25": 0.3377, "word TF-IDF": 0.4763, "character TF-IDF": 0.5442, "BGE-M3": 0.6083, "E5": 0.6639},
}
"""Mean reciprocal rank of nld_q_nl_c_nl and deu_q_de_c_de in the results of Avature/melo-benchmark."""


@dataclass(frozen=True)
class Melo:
    """Queries, names with the number of their concept, its address, and for each query the names that are right."""

    queries: list[str]
    names: list[str]
    concepts: Numbers
    addresses: list[str]
    right: list[Numbers]
    language: str

    @classmethod
    def read(cls, folder: Path) -> "Melo":
        """Read a folder."""
        queries, names, links, of = (
            [line.split("\t") for line in (folder / name).read_text(encoding="utf-8").splitlines()] for name in FILES
        )
        at = {row[0]: number for number, row in enumerate(names)}
        uri = {row[0]: row[1] for row in of}
        number = {one: count for count, one in enumerate(dict.fromkeys(uri.values()))}
        right: dict[str, list[int]] = {}
        for query, _, name, _ in links:
            right.setdefault(query, []).append(at[name])
        return cls(
            queries=[row[1] for row in queries],
            names=[row[1] for row in names],
            concepts=np.array([number[uri[row[0]]] for row in names]),
            addresses=list(number),
            right=[np.array(right[row[0]]) for row in queries],
            language=names[0][0].split("_")[1],
        )

    def reciprocal(self, query: int, worth: Numbers) -> tuple[float, float]:
        """Return one over the rank of the first right name, as published, and of its occupation shown once.

        As in the published evaluation worths have five decimals, of equals the last one goes first, and what comes
        behind the first 100 counts 0.
        """
        worth = np.round(worth.astype(np.float64), 5)
        right = self.right[query]
        first = right[np.lexsort((right, worth[right]))[-1]]
        shown = np.zeros(int(self.concepts.max()) + 1)
        np.maximum.at(shown, self.concepts, worth)
        return _one_over(worth, int(first)), _one_over(shown, int(self.concepts[first]))


def _one_over(worth: Numbers, at: int) -> float:
    rank = 1 + int((worth > worth[at]).sum() + (worth[at + 1 :] == worth[at]).sum())
    return 1 / rank if rank <= CUT and worth[at] > 0 else 0.0


class CharacterTfIdf:
    """The published peer: cosine of runs of one to three characters of whole names, in lower case, without accents."""

    def __init__(self, names: Sequence[str]) -> None:
        counts = [_runs(name) for name in names]
        self._runs: dict[str, int] = {}
        columns = [self._runs.setdefault(run, len(self._runs)) for found in counts for run in found]
        run = np.array(columns)
        name = np.repeat(np.arange(len(names)), [len(found) for found in counts])
        times = np.array([count for found in counts for count in found.values()], float)
        spread = np.bincount(run)
        self._rarity = np.log((1 + len(names)) / (1 + spread)) + 1
        weight = times * self._rarity[run]
        weight /= np.sqrt(np.bincount(name, weight**2))[name]
        order = np.argsort(run, kind="stable")
        self._name, self._weight = name[order], weight[order]
        self._ends = np.concatenate([[0], np.cumsum(spread)])
        self._size = len(names)

    def worth(self, text: str) -> Numbers:
        """Return the cosine of each name with `text`, but for the length of `text`."""
        worth = np.zeros(self._size)
        for run, count in _runs(text).items():
            if (at := self._runs.get(run)) is not None:
                part = slice(self._ends[at], self._ends[at + 1])
                worth[self._name[part]] += count * self._rarity[at] * self._weight[part]
        return worth


def _runs(text: str) -> Counter[str]:
    text = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return Counter(text[at : at + size] for size in (1, 2, 3) for at in range(len(text) - size + 1))
