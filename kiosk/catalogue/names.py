"""The names of occupations, as a replica keeps them: each from every word on, so that all are found by beginnings."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache

from kiosk.catalogue import sql
from kiosk.catalogue.sentence import without_little
from kiosk.catalogue.tokens import END, tokens
from kiosk.model.taxonomy import Occupation

WHOLE, ENDING, SHORTENED = range(3)
"""A whole name, what is left of it from a later word on, and what is left without its little words."""

FOREIGN = 5
"""The grade of a name that is neither in the language of the visitor nor Dutch."""

_KEPT = 4096
_TABLES = (
    "CREATE TABLE occupation_name (t TEXT, part INTEGER, language TEXT, label BOOLEAN, code TEXT, "
    "PRIMARY KEY (t, part, language, label, code)) WITHOUT ROWID",
    "CREATE TABLE name_word (reversed TEXT PRIMARY KEY, alone BOOLEAN) WITHOUT ROWID",
)


class Names:
    """Codes of occupations by their folded names in any language.

    What was asked is remembered: with every letter of a word its forms are asked again.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take a replica, which every call reads."""
        self._connection = connection
        self.called = lru_cache(_KEPT)(self._called)
        self.spoken = lru_cache(_KEPT)(self._spoken)
        self.each_called = lru_cache(_KEPT)(self._each_called)
        self.having_in = lru_cache(_KEPT)(self._having_in)
        self.mentions = lru_cache(_KEPT)(self._mentions)

    def _called(self, name: str) -> frozenset[str]:
        """Return the occupations that have exactly this name."""
        return frozenset(self._codes(sql.CALLED, name))

    def _spoken(self, name: str) -> Mapping[str, Set[str]]:
        """Return by language the occupations that have exactly this name."""
        found: dict[str, set[str]] = {}
        for language, code in self._connection.execute(sql.SPOKEN, (name,)):
            found.setdefault(language, set()).add(code)
        return found

    def _mentions(self, word: str) -> bool:
        """Tell whether a name has this word, alone or among others."""
        return self._connection.execute(sql.MENTIONED, (word[::-1],)).fetchone() is not None

    def _each_called(self, names: tuple[str, ...]) -> Mapping[str, Set[str]]:
        """Return the occupations that have each of these names, or one like it but for its little words."""
        found: dict[str, set[str]] = {}
        for name, code in self._connection.execute(sql.EACH_CALLED, (json.dumps(names),)):
            found.setdefault(name, set()).add(code)
        return found

    def beginning(self, start: str) -> set[str]:
        """Return the occupations with a name that begins so."""
        return self._codes(sql.BEGINNING, start, start + END)

    def having(self, word: str, begins: bool) -> set[str]:
        """Return the occupations with `word`, or with `begins` one that begins so, anywhere in a name."""
        if begins:
            return self._codes(sql.FROM_WORDS, word, word + END)
        return self._codes(sql.FROM_WORD, word) | self._codes(sql.FROM_WORDS, f"{word} ", f"{word} {END}")

    def _having_in(self, words: tuple[str, ...], labels: bool, language: str) -> frozenset[str]:
        """Return the occupations with one of these words in a name, or only a label, in a language."""
        rows = self._connection.execute(sql.HAVING_IN, (json.dumps(words), labels, language))
        return frozenset(code for (code,) in rows)

    def ending(self, word: str) -> list[str]:
        """Return the words of names that end with `word`, itself too."""
        start = word[::-1]
        return [other[::-1] for (other,) in self._connection.execute(sql.ENDING, (start, start + END))]

    def alone(self) -> tuple[str, ...]:
        """Return the names of one word."""
        return tuple(word[::-1] for (word,) in self._connection.execute(sql.ALONE))

    def graded(self, typed: str, language: str) -> list[tuple[str, int, bool]]:
        """Return occupations with a name in which `typed` starts a word, and by which kind of name, the best 0.

        At 0 and 1 are the label and synonyms in `language` with `typed` as whole words, at 2 and 3 the label that
        begins so and that with such a word inside, at 4 synonyms and Dutch names, at 5 names in other languages; and
        whether `typed` is less than the whole name.
        """
        rows = self._connection.execute(sql.GRADED, (typed, typed + END, language))
        return [(code, best // 2, bool(best % 2)) for code, best in rows]

    def _codes(self, statement: str, *values: str) -> set[str]:
        return {code for (code,) in self._connection.execute(statement, values)}


def write(connection: sqlite3.Connection, occupations: Iterable[Occupation]) -> None:
    """Put the names of occupations into a replica, in place of those there; nothing is committed."""
    for statement in sql.DROP_NAMES:
        connection.execute(statement)
    rows: set[tuple[str, int, str, bool, str]] = set()
    alone: dict[str, bool] = {}
    for one in occupations:
        for language, label, name in names_of(one):
            words, about = tokens(name), (language, label, one.id)
            rows.update((" ".join(words[at:]), ENDING if at else WHOLE, *about) for at in range(len(words)))
            said = without_little(words)
            if 1 < len(said) < len(words):
                rows.add((" ".join(said), SHORTENED, *about))
            for word in words:
                alone[word] = alone.get(word, False) or len(words) == 1
    connection.executemany(sql.ADD_NAME, sorted(rows))
    connection.executemany(sql.ADD_WORD, sorted((word[::-1], single) for word, single in alone.items()))


def in_memory(occupations: Iterable[Occupation]) -> sqlite3.Connection:
    """Return the names of occupations as a replica keeps them, for one of an older program, which has none."""
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    for statement in _TABLES:
        connection.execute(statement)
    write(connection, occupations)
    return connection


def names_of(occupation: Occupation) -> Iterator[tuple[str, bool, str]]:
    """Yield all names: the language, whether it is the label, the name."""
    for language, label in occupation.labels.items():
        yield language, True, label
    for language, synonyms in occupation.synonyms.items():
        for synonym in synonyms:
            yield language, False, synonym
