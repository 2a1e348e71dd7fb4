from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.parts import Parts
from kiosk.catalogue.tokens import tokens

NAMES = """
    chauffeur, vrachtwagenchauffeur, vrachtwagenmonteur, monteur, leraar, basisschool, leraar basisschool, verkoper,
    schoenverkoper, schoen, kleding, kledingverkoper, bediener, machine, machinebediener, kassierster, kassier, lehrer,
    grundschule, fahrer, kraftfahrer
"""
PARTS = Parts(map(tokens, NAMES.split(",")))


def test_a_compound_falls_into_words_of_names_in_their_order() -> None:
    assert PARTS.of("kledingverkoper") == ("kleding", "verkoper")
    assert PARTS.of("machinemonteur") == ("machine", "monteur")
    assert PARTS.of("basisschoolleraar") == ("basisschool", "leraar")
    assert PARTS.of("vrachtwagenmonteurkleding") == ("vrachtwagen", "monteur", "kleding")


def test_letters_that_join_parts_are_left_out() -> None:
    assert PARTS.of("schoenenverkoper") == ("schoen", "verkoper")
    assert PARTS.of("kledingsverkoper") == ("kleding", "verkoper")
    assert PARTS.of("grundschullehrer") == ("grundschullehrer",), "what is left is no word"


def test_what_stands_before_words_of_two_names_is_a_part() -> None:
    assert PARTS.of("vrachtwagenverkoper") == ("vrachtwagen", "verkoper")
    assert PARTS.of("kraftverkoper") == ("kraftverkoper",), "one name is no proof"


def test_a_word_stays_whole_if_its_parts_are_not_words() -> None:
    for word in ("chauffeur", "kassierster", "monteur", "xylofoon", "", "a", "ict'er", "kok"):
        assert PARTS.of(word) == (word,)


@given(st.lists(st.lists(st.text("abc", min_size=1, max_size=14), max_size=3), max_size=8), st.text("abc", max_size=40))
def test_parts_keep_the_letters_and_are_no_shorter_than_a_word(names: list[list[str]], word: str) -> None:
    parts = Parts(names).of(word)
    assert len("".join(parts)) <= len(word)
    assert parts == (word,) or all(len(part) >= 4 for part in parts)
    assert word.startswith(parts[0])
    assert word.endswith(parts[-1])
