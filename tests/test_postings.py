from array import array

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.postings import as_array, as_ordinals, joined, pack, prefixes, union, unpack

ORDINALS = st.sets(st.integers(0, 2**32 - 1), max_size=40).map(lambda found: array("I", sorted(found)))
WORDS = st.text("abcé", min_size=1, max_size=5)


@given(ORDINALS)
def test_sets_come_back(ordinals: "array[int]") -> None:
    n, data = pack(ordinals)
    assert n == len(ordinals)
    assert unpack(n, data) == ordinals
    assert as_ordinals(as_array(ordinals)) == ordinals


@given(st.lists(ORDINALS, max_size=6))
def test_unions(sets: "list[array[int]]") -> None:
    expected = set().union(*sets)
    stored = [pack(ordinals) for ordinals in sets]
    assert set(union(stored)) == expected
    assert set(joined(union([one]) for one in stored)) == expected


@given(st.dictionaries(st.tuples(st.integers(0, 1), WORDS), ORDINALS.filter(len), max_size=60))
def test_prefixes_stand_for_eight_words_or_more(words: "dict[tuple[int, str], array[int]]") -> None:
    expected: dict[tuple[int, str], list[str]] = {}
    for field, word in words:
        for letters in (1, 2, 3):
            if len(word) >= letters:
                expected.setdefault((field, word[:letters]), []).append(word)
    found = {(field, prefix): set(o) for field, prefix, o in prefixes((*key, words[key]) for key in sorted(words))}
    assert found == {
        (field, prefix): set().union(*(words[field, word] for word in those))
        for (field, prefix), those in expected.items()
        if len(those) >= 8
    }
