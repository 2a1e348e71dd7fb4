from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadData
from kiosk.model.card import Card, Kind, decode, encode, grouped, typed

ACCESS = Card(Kind.ACCESS, bytes(range(16)))
# By hand: 16 zero bytes; their SHA-256 begins with 0x3747, so the check bits are 0011011101.
VECTORS = {
    Card(Kind.ACCESS, bytes(16)): "WIS1-00000000000000000000000000VM",
    Card(Kind.RECOVERY, bytes(16)): "WISR-00000000000000000000000000VM",
    ACCESS: "WIS1-000G40R40M30E209185GR38E1YZ4",
}


@pytest.mark.parametrize("card", VECTORS)
def test_the_code_of_a_card_is_as_published(card: Card) -> None:
    assert encode(card) == VECTORS[card]
    assert decode(VECTORS[card]) == card
    assert len(encode(card)) == 33
    assert card.secret.hex() not in repr(card)


def test_a_card_is_printed_in_groups_of_four_and_typed_anyhow() -> None:
    assert grouped(ACCESS) == "WIS1-000G-40R4-0M30-E209-185G-R38E-1YZ4"
    for text in (
        grouped(ACCESS),
        "wis1 ooog4or4om3oe2o9i85gr38elyz4",
        " WIS 1-000G 40R4 0M30\u2013E209 185G R38E 1YZ4 ",
        "WIsl-000G40R40M30E209L85GR38E1YZ4",
    ):
        assert typed(text) == ACCESS


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("", "begins with"),
        ("wis1-000G40R40M30E209185GR38E1YZ4", "begins with"),
        ("WIS2-000G40R40M30E209185GR38E1YZ4", "begins with"),
        ("WIS1-000G40R40M30E209185GR38E1YZ", "28 letters and digits, not 27"),
        ("WIS1-000G40R40M30E209185GR38E1YZ40", "not 29"),
        ("WIS1-000G40R40M30E209185GR38E1YU4", "letter 27 does not occur"),
        ("WIS1-OOOG40R40M30E209185GR38E1YZ4", "letter 1 does not occur"),
        ("WIS1-000G40R40M30E209185GR38E1YZ5", "last bits"),
        ("WIS1-100G40R40M30E209185GR38E1YZ4", "check"),
        ("WIS1-000G40R40M30E209185GR38E1Y\u0130" + "4", "letter 27"),
    ],
)
def test_a_wrong_code_of_a_card_says_what_is_wrong_and_not_what_it_was(code: str, says: str) -> None:
    with pytest.raises(BadData, match=says) as caught:
        decode(code)
    assert "40R40" not in str(caught.value)


@given(st.binary(min_size=16, max_size=16), st.sampled_from(Kind), st.integers(0, 27), st.sampled_from("0123456789ABZ"))
def test_a_card_comes_back_and_one_wrong_letter_does_not(secret: bytes, kind: Kind, place: int, letter: str) -> None:
    card = Card(kind, secret)
    assert decode(encode(card)) == typed(grouped(card).lower()) == card
    letters = list(encode(card).removeprefix(kind))
    before, letters[place] = letters[place], letter
    with suppress(BadData):
        other = decode(kind + "".join(letters))
        # Ten check bits let one in a thousand pass; never as the same card.
        assert (other == card) == (before == letter)


@given(st.text(max_size=60))
def test_no_text_is_a_card_by_chance(text: str) -> None:
    for read in (decode, typed):
        with pytest.raises(BadData):
            read(text)
