from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.likeness import MOST_LETTERS, Likeness
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.model.taxonomy import Occupation

NAMES = [
    ("broodbakker", "baker"),
    ("bakker van brood en gebak", "baker"),
    ("vrachtwagenchauffeur", "driver"),
    ("bestuurder vrachtwagen", "driver"),
    ("monteur liften", "lifts"),
    ("technicus liften", "lifts"),
    ("monteur roltrappen", "stairs"),
    ("verpleegkundige", "nurse"),
    ("sarja kok", "cook"),
]
LIKENESS = Likeness(NAMES)
HOSTILE = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    [
        "",
        " ",
        "a" * 10_000,
        "bakker " * 2_000,
        "\u202ebakker\u202c",
        "\x00\x07",
        "👩🏽‍🍳",
        "'; DROP TABLE record",
        "م" * 300,
    ]
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("brood bakken", "baker"),
        ("chauffeurs vrachtwagens", "driver"),
        ("Verpleegkundigen", "nurse"),
        ("vrachtwagnchauffeur", "driver"),
        ("roltrappenmonteur", "stairs"),
    ],
)
def test_other_words_for_an_occupation_find_it(text: str, code: str) -> None:
    assert LIKENESS.best(text)[0][1] == code


def test_a_name_itself_is_worth_about_one_and_nothing_more() -> None:
    for name, code in NAMES:
        (worth, best), *_ = LIKENESS.best(name)
        assert best == code
        assert 0.7 < worth < 1.3


def test_nothing_resembles_noise() -> None:
    assert LIKENESS.best("qqqqqq") == []
    assert LIKENESS.best("xylofoon", 0.4) == []
    assert Likeness([]).best("bakker") == []
    assert Likeness([("???", "none")]).best("bakker") == []


@given(HOSTILE)
def test_any_text_gets_an_order_of_finite_worths(text: str) -> None:
    found = LIKENESS.best(text)
    assert all(one[0] >= other[0] > 0 for one, other in pairwise(found))
    assert len({code for _, code in found}) == len(found)
    assert np.isfinite(LIKENESS.worth(text)).all()


def test_only_the_beginning_of_a_long_text_counts() -> None:
    text = "bakker" + " " * MOST_LETTERS
    assert LIKENESS.best(text + "verpleegkundige " * 10_000) == LIKENESS.best(text)


@given(st.lists(st.tuples(HOSTILE, st.sampled_from("abc")), max_size=6), HOSTILE)
def test_any_names_can_be_compared(names: list[tuple[str, str]], text: str) -> None:
    assert {code for _, code in Likeness(names).best(text)} <= {code for _, code in names}


def test_resembling_names_are_those_of_the_visitor_and_dutch_ones() -> None:
    occupations = [
        Occupation(id="baker", rev=1, labels={"nl": "Broodbakker", "fr": "Boulanger", "en": "Baker"}),
        Occupation(id="nurse", rev=1, labels={"nl": "Verpleegkundige", "fr": "Infirmière"}),
    ]
    taxonomy = Taxonomy(occupations)
    assert taxonomy.resembling("boulangerie", "fr") == ["baker"]
    assert taxonomy.resembling("boulangerie", "en") == []
    assert taxonomy.resembling("broodbakkers", "fr") == ["baker"]
    assert taxonomy.resembling("brood bakker", "nl") == ["baker"]
    assert taxonomy.resembling("bro", "nl") == [], "too short to resemble anything"


def test_compounds_resemble_by_their_last_part_as_much_as_by_the_first() -> None:
    names = [
        *(("ziekenhuisdirecteur", "chief"), ("directeur", "director")),
        *(("ziekenhuisportier", "porter"), ("portier", "doorman")),
        *(("kapper", "hairdresser"), ("dameskapper", "hairdresser"), ("herenkapper", "hairdresser")),
    ]
    assert Likeness(names).best("ziekenhuiskapper")[0][1] == "hairdresser"


def test_words_borrowed_from_english_find_an_occupation() -> None:
    names = [("magazijnmedewerker", "stock"), ("medewerker onthaal", "desk"), ("medewerker balie", "counter")]
    english = [
        ("warehouse worker", "stock"),
        ("front desk clerk", "desk"),
        ("elsewhere", "gone"),
        ("front office", "x"),
    ]
    plain, better = (
        {code: worth for worth, code in one.best("medewerker front desk")}
        for one in (Likeness(names), Likeness(names, english=english))
    )
    assert better["desk"] > plain["desk"] + 0.1
    assert better["counter"] == pytest.approx(plain["counter"])
    assert "x" not in better
