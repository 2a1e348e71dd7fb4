"""Names of occupations in tables, beside what they say when one reads all of them."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replica_file import ReplicaFile

from kiosk.catalogue.names import Names, in_memory, names_of, write
from kiosk.catalogue.sentence import without_little
from kiosk.catalogue.tokens import tokens
from kiosk.model.taxonomy import Occupation

LITTLE = "de"
NAME = st.lists(st.sampled_from(["bak", "bakker", "banketbakker", "brood", LITTLE, "é", "пекар", "خباز"]), max_size=4)
LANGUAGES = ("nl", "fr", "en")
SAID = st.dictionaries(st.sampled_from(LANGUAGES), NAME.map(" ".join), max_size=3)
SYNONYMS = st.dictionaries(st.sampled_from(LANGUAGES), st.lists(NAME.map(" ".join), max_size=3).map(tuple), max_size=2)
OCCUPATIONS = st.lists(st.tuples(SAID, SYNONYMS), max_size=4).map(
    lambda found: [Occupation(id=f"{at}", rev=1, labels=said, synonyms=more) for at, (said, more) in enumerate(found)]
)
ASKED = NAME.map(" ".join) | st.text(max_size=5)


def test_little_words_are_little() -> None:
    assert without_little([LITTLE, "bakker"]) == ["bakker"]


@given(OCCUPATIONS, ASKED)
def test_names_are_found_as_if_all_were_read(occupations: list[Occupation], text: str) -> None:
    all_names = [
        (language, label, tokens(name), one.id) for one in occupations for language, label, name in names_of(one)
    ]
    words = tokens(text)
    typed = " ".join(words)
    names = Names(in_memory(occupations))
    assert names.called(typed) == {code for *_, name, code in all_names if name and " ".join(name) == typed}
    assert names.beginning(typed) == {code for *_, name, code in all_names if name and " ".join(name).startswith(typed)}
    either = {code for *_, name, code in all_names if words and words in (name, _shortened(name))}
    assert names.each_called((typed,)).get(typed, set()) == either
    assert names.alone() == tuple(
        sorted({name[0] for *_, name, _ in all_names if len(name) == 1}, key=lambda one: one[::-1])
    )
    for word in words:
        assert names.mentions(word) == any(word in name for *_, name, _ in all_names)
        assert {*names.ending(word)} == {one for *_, name, _ in all_names for one in name if one.endswith(word)}
        for begins in (False, True):
            having = {
                code for *_, name, code in all_names for one in name if one == word or (begins and one.startswith(word))
            }
            assert names.having(word, begins) == having


@given(OCCUPATIONS, ASKED.filter(tokens), st.sampled_from(LANGUAGES))
def test_occupations_are_graded_by_their_best_name(occupations: list[Occupation], text: str, language: str) -> None:
    typed = " ".join(tokens(text))
    best = {one.id: min(_grades(one, typed, language), default=None) for one in occupations}
    found = {code: (grade, more) for code, grade, more in Names(in_memory(occupations)).graded(typed, language)}
    assert found == {code: grade for code, grade in best.items() if grade}


def _shortened(name: Sequence[str]) -> Sequence[str]:
    said = without_little(name)
    return said if len(said) > 1 else name


def _grades(one: Occupation, typed: str, language: str) -> Iterator[tuple[int, bool]]:
    for spoken, label, name in names_of(one):
        words = tokens(name)
        for at in range(len(words)):
            ending = " ".join(words[at:])
            if not ending.startswith(typed):
                continue
            if spoken != language:
                grade = 4 if spoken == "nl" else 5
            elif f"{ending} ".startswith(f"{typed} "):
                grade = 0 if label else 1
            elif label:
                grade = 3 if at else 2
            else:
                grade = 4
            yield grade, at > 0 or ending != typed


def test_new_names_replace_those_of_before() -> None:
    connection = in_memory([Occupation(id="a", rev=1, labels={"nl": "Bakker"})])
    write(connection, [Occupation(id="b", rev=1, labels={"nl": "Kok"})])
    names = Names(connection)
    assert not names.called("bakker")
    assert names.called("kok") == {"b"}
    assert names.alone() == ("kok",)


@pytest.mark.parametrize("table", ["occupation_name", "name_word"])
def test_names_without_a_replica_stand_in_tables_such_as_its_own(tmp_path: Path, table: str) -> None:
    with closing(ReplicaFile(tmp_path)) as file:
        assert _columns(in_memory([]), table) == _columns(file.connection, table)


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    # Number, name, type and place in the primary key; columns of a key without row numbers are never null.
    return [(row[0], row[1], row[2], row[5]) for row in connection.execute(f"PRAGMA table_info({table})")]
