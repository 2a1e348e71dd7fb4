import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.tokens import LONGEST, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Café-uitbater (m/v/x)", "cafe uitbater m v x"),
        ("L'électricien d'atelier, qu'il aime", "electricien atelier il aime"),
        ("auto's en foto’s", "auto en foto"),
        ("Straße Œuvre Ærø Łódź Ştefan Fırıncı İSTANBUL", "strasse oeuvre aero lodz stefan firinci istanbul"),
        ("C++, C# en .NET", "c++ c# en net"),
        ("C+E, c1+e of BE; a+b, C+eten", "ce c1e of be a b c eten"),
        ("المُحاسِب خبّاز مدرسة على", "محاسب خباز مدرسه علي"),
        ("Пекарка їжа Йога", "пекарка іжа иога"),
        ("maga\u00adzijn\u200b\u202emedewerker", "magazijnmedewerker"),
        ("e\u0301cole", "ecole"),
        ("12 uren, 4/5", "12 uren 4 5"),
        ("😀 \x00 \t — '", ""),
    ],
)
def test_words_are_folded(text: str, words: str) -> None:
    assert tokens(text) == words.split()


def test_folding_is_the_same_for_both_cases() -> None:
    for text in ("Électricien", "ΟΔΟΣ", "İş", "STRASSE"):
        assert tokens(text.lower()) == tokens(text)


def test_a_word_without_end_is_cut() -> None:
    assert tokens("a" * 10_000) == ["a" * LONGEST]


@settings(max_examples=400)
@given(st.text(st.sampled_from("abcdeqstux1éœªß'’+#_-\xad\xa0\x85\x81€. ½²😀–\u200bǅ")))
def test_words_are_the_same_among_other_letters(text: str) -> None:
    assert tokens(f"{text} ж") == [*tokens(text), "ж"]
