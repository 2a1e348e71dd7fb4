import sqlite3
from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from kiosk.catalogue.learning import learn
from kiosk.catalogue.likeness import Likeness
from kiosk.catalogue.meaning import Meaning, write
from kiosk.catalogue.names import names_of
from kiosk.catalogue.sparse import Sparse
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.model.taxonomy import Occupation
from kiosk.tables import piece, sense

Named = Iterable[tuple[str, str, str]]

NAMES = [
    *(("nl", "arts", "doctor"), ("en", "physician", "doctor"), ("en", "medical doctor", "doctor")),
    *(("nl", "hartarts", "heart"), ("nl", "cardioloog", "heart"), ("en", "heart doctor", "heart")),
    *(("nl", "huidarts", "skin"), ("nl", "dermatoloog", "skin"), ("en", "skin doctor", "skin")),
    *(("nl", "banketbakker", "pastry"), ("en", "pastry baker", "pastry"), ("en", "pastry cook", "pastry")),
    *(("nl", "broodbakker", "bread"), ("en", "bread baker", "bread"), ("fr", "boulanger", "bread")),
    *(("nl", "scheepskok", "ship"), ("en", "ship cook", "ship"), ("nl", "kombuiskok", "ship")),
    *(("nl", "kok", "cook"), ("en", "cook", "cook"), ("fr", "cuisinier", "cook")),
]
SAID = [("nl", "Behandelt de huid.", "skin"), ("en", "Bakes bread of dough.", "bread"), ("nl", "Niemand.", "gone")]
CODES = ["doctor", "heart", "skin", "pastry", "bread", "ship", "cook"]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    ["bakker", "kok", "???", "a" * 300]
)


def learnt(names: Named, said: Named = ()) -> Meaning:
    """Learn, and read what is meant from tables such as replicas have."""
    replica = sqlite3.connect(":memory:")
    for table in (sense, piece):
        replica.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
    write(replica, learn([("nl", "what was there before", "old")]))
    write(replica, learn(names, said))
    return Meaning(replica)


@pytest.fixture(scope="module")
def meaning() -> Meaning:
    return learnt(NAMES, SAID)


@pytest.mark.parametrize(("language", "name", "code"), NAMES)
def test_a_name_means_its_occupation(meaning: Meaning, language: str, name: str, code: str) -> None:
    near = dict(zip(CODES, meaning.among(CODES) @ meaning.of(name), strict=True))
    assert near[code] == max(near.values()) > 0.5


@pytest.mark.parametrize(
    ("text", "code"), [("dermatologen", "skin"), ("bakster brood", "bread"), ("boulange", "bread")]
)
def test_a_text_that_nothing_is_called_means_what_its_pieces_do(meaning: Meaning, text: str, code: str) -> None:
    assert CODES[int((meaning.among(CODES) @ meaning.of(text)).argmax())] == code


def test_names_in_other_languages_bring_near_what_shares_no_word_in_one(meaning: Meaning) -> None:
    dutch = learnt(one for one in NAMES if one[0] == "nl")
    doctor, heart, cook = meaning.among(["doctor", "heart", "cook"])
    alone = dutch.among(["doctor", "heart"])
    assert doctor @ heart > alone[0] @ alone[1] + 0.03
    assert doctor @ heart > doctor @ cook + 0.03


def test_what_is_said_of_occupations_brings_them_near() -> None:
    names = [("nl", "bakker", "a"), ("nl", "molenaar", "b"), ("nl", "piloot", "c"), ("fr", "visser", "d")]
    said = [("nl", "Werkt met meel.", "a"), ("nl", "Maalt meel.", "b"), ("nl", "Vliegt.", "c")]
    plain, told = (one.among(["a", "b", "c"]) for one in (learnt(names), learnt(names, said)))
    assert told[0] @ told[1] > plain[0] @ plain[1] + 0.05
    assert told[0] @ told[2] == pytest.approx(plain[0] @ plain[2], abs=0.01)


def test_what_is_unknown_means_nothing(meaning: Meaning) -> None:
    assert not meaning.of("xyz").any()
    assert not meaning.of("").any()
    assert not meaning.among(["gone"]).any()
    assert not meaning.among(["old"]).any()
    for nothing in (learnt([]), learnt([("nl", "???", "x")])):
        assert not nothing.among(["x"]).any()
        assert not nothing.of("bakker").any()


def test_the_same_is_learnt_again() -> None:
    one, other = (learn(NAMES, SAID) for _ in range(2))
    assert [one.codes, one.pieces] == [other.codes, other.pieces]
    assert np.array_equal(one.points, other.points)
    assert np.array_equal(one.senses, other.senses)


def test_one_language_alone_counts_half() -> None:
    dutch = [("nl", "arts", "doctor"), ("nl", "kok", "cook")]
    for names, length in ((dutch, 0.5), ([*dutch, ("fr", "cuisinier", "cook")], 1)):
        found = np.linalg.norm(learnt(names).among(["doctor", "cook"]), axis=1)
        assert list(found) == pytest.approx([length, length], abs=1e-3)


@given(st.lists(st.tuples(st.sampled_from(["nl", "en"]), TEXTS, st.sampled_from("abcd")), max_size=8), TEXTS)
def test_any_names_mean_something_finite(names: list[tuple[str, str, str]], text: str) -> None:
    meaning = learnt(names, [("nl", text, "a")])
    assert np.isfinite(meaning.among(["a", "b", "x"])).all()
    assert np.linalg.norm(meaning.of(text)) == pytest.approx(1, abs=1e-3) or not meaning.of(text).any()
    likeness = Likeness([(name, code) for language, name, code in names if language == "nl"], meaning)
    assert np.isfinite(likeness.worth(text)).all()


def test_meaning_decides_between_likes_and_suggests_nothing_by_itself(meaning: Meaning) -> None:
    names = [(name, code) for language, name, code in NAMES if language == "nl"]
    plain, better = (
        {code: worth for worth, code in one.best("skin arts")} for one in (Likeness(names), Likeness(names, meaning))
    )
    assert plain["skin"] == pytest.approx(plain["heart"], abs=0.05)
    assert better["skin"] > better["heart"] + 0.1
    assert Likeness(names, meaning).best("pastry") == []


def test_names_share_what_their_occupation_gets_by_their_own_likeness(meaning: Meaning) -> None:
    names = [(name, code) for language, name, code in NAMES if language == "nl"]
    at = [name for name, _ in names].index
    plain, better = (one.worth("cardioloog hart") for one in (Likeness(names), Likeness(names, meaning)))
    more = better - plain
    assert more[at("cardioloog")] > more[at("hartarts")] > 0
    assert max(better) == Likeness(names, meaning).best("cardioloog hart")[0][0]


def test_occupations_of_a_taxonomy_mean_what_they_are_called_in_every_language() -> None:
    french = {"lifts": "Technicien d'ascenseurs", "stairs": "Technicien d'escaliers"}
    occupations = [
        Occupation(id=of, rev=1, labels={"nl": "Monteur installaties", "fr": name}) for of, name in french.items()
    ]
    names = [(language, name, one.id) for one in occupations for language, _, name in names_of(one)]
    taxonomy = Taxonomy(occupations, meaning=learnt(names))
    assert taxonomy.resembling("monteur installatie escalier", "nl") == ["stairs", "lifts"]
    assert taxonomy.resembling("monteur installatie ascenseur", "nl") == ["lifts", "stairs"]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(-9, 9)), max_size=12))
def test_a_sparse_matrix_multiplies_as_a_full_one(entries: list[tuple[int, int, int]]) -> None:
    full = np.zeros((5, 4))
    for row, column, value in entries:
        full[row, column] += value
    rows, places, values = (np.array([one[at] for one in entries], np.intp) for at in range(3))
    sparse = Sparse(rows, places, values, (5, 4))
    columns = np.arange(12.0).reshape(4, 3)
    assert np.allclose(sparse.times(columns), full @ columns)
    assert np.allclose(sparse.turned().times(full), full.T @ full)


def test_a_long_sparse_matrix_multiplies_part_by_part() -> None:
    column = np.arange(20_000) % 7
    row = np.arange(20_000) // 3 % 5_001
    full = np.zeros((5_001, 7))
    np.add.at(full, (row, column), 1)
    found = Sparse(row, column, np.ones(20_000), (5_001, 7)).times(np.eye(7))
    assert np.array_equal(found, full)
