import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.forms import forms
from kiosk.catalogue.tokens import tokens


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("chauffeurs chauffeuse chauffeuses", "chauffeur"),
        ("bakkers bakkertje bakkertjes bakkerin bakster baksters", "bakker"),
        ("koks kokken kokkin kokkinnen kokje", "kok"),
        ("leraren leraars lerares leraressen", "leraar"),
        ("verkopers verkoopster verkoopsters verkopen", "verkoper"),
        ("lassen", "lasser"),
        ("naaien", "naaister"),
        ("schoonmaakster schoonmaaksters", "schoonmaker"),
        ("schoonmaker schoonmakers", "schoonmaakster"),
        ("verpleegster verpleegsters verplegers", "verpleger"),
        ("poetsvrouw poetsvrouwen poetsmannen", "poetsman"),
        ("kinesiste kinesisten kinesistes", "kinesist"),
        ("onderwijzeres onderwijzeressen onderwijzers", "onderwijzer"),
        ("brieven", "brief"),
        ("huizen", "huis"),
        ("électricienne électriciens électriciennes", "electricien"),
        ("boulangère boulangers boulangères", "boulanger"),
        ("institutrice institutrices", "instituteur"),
        ("vendeuse vendeuses", "vendeur"),
        ("serveur", "serveuse"),
        ("Bäckerin Bäckerinnen", "backer"),
        ("Köchin", "koch"),
        ("waitresses", "waitress"),
        ("secretaries", "secretary"),
        ("enfermera enfermeras enfermeros", "enfermero"),
        ("conductora conductores conductoras", "conductor"),
        ("piekarka piekarki piekarze piekarzy", "piekarz"),
        ("kierowcy", "kierowca"),
        ("pracownicy", "pracownik"),
        ("bucătăreasă bucătari", "bucatar"),
        ("asistentă asistenți", "asistent"),
        ("vânzătoare vânzători", "vanzator"),
        ("fırıncılar", "firinci"),
        ("öğretmenler", "ogretmen"),
        ("пекарка пекарі пекарки", "пекар"),
        ("водії водійка", "водіи"),
        ("готвачка готвачи", "готвач"),
        ("الطباخون طباخين", "طباخ"),
        ("spawaczem spawacza", "spawacz"),
        ("mechanikiem", "mechanik"),
        ("пекарем", "пекар"),
        ("водієм", "водіи"),
        ("продавцем", "продавець"),
        ("прибиральницею", "прибиральниця"),
        ("нянькою", "нянька"),
        ("خبازة خبازات", "خباز"),
    ],
)
def test_number_gender_and_small_form_lead_to_the_word(words: str, other: str) -> None:
    missed = [word for word in tokens(words) if other not in forms(word)]
    assert missed == []


@pytest.mark.parametrize("word", ["", "it", "ce", "c", "nt2", "c++", "9000", "de", "اب"])
def test_short_words_and_numbers_have_one_form(word: str) -> None:
    assert forms(word) == ()


@given(st.one_of(st.text(max_size=8), st.text("abdeiknrstvz", max_size=12)))
def test_any_word_has_few_other_forms_of_three_letters_and_more(word: str) -> None:
    other = forms(word)
    assert word not in other
    assert len(other) <= 40
    assert all(len(form) >= 3 for form in other)
    assert list(other) == sorted(set(other))


def test_a_stem_of_two_letters_is_none() -> None:
    assert "ad" not in forms("adden")
