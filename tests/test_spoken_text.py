import pytest

from kiosk.ui.spoken_text import pieces, spoken


@pytest.mark.parametrize(
    ("seen", "heard"),
    [
        ("12\u202f408 vacatures", "12408 vacatures"),
        ("Waar\u00a0wil\u00a0je\u00a0naartoe?", "Waar wil je naartoe?"),
        ("Voltijds \u00b7 Gent \u2022 6 km", "Voltijds, Gent, 6 km"),
        ("kanto\u00adren", "kantoren"),
        ("\u2068Botermarkt\u2069 1", "Botermarkt 1"),
    ],
)
def test_what_a_voice_stumbles_over_is_taken_out(seen: str, heard: str) -> None:
    assert spoken(seen) == heard


def test_text_is_cut_at_sentences_and_lines() -> None:
    text = "Je kookt. Je wast af!\n\u2022 Je hebt ervaring\n\n\u2022 10.30 uur tot 17 uur\n1. Vacatures"
    assert pieces(text) == ["Je kookt.", "Je wast af!", "Je hebt ervaring", "10.30 uur tot 17 uur", "1. Vacatures"]


def test_arabic_questions_end_too() -> None:
    assert pieces("هل أنت هنا؟ نعم") == ["هل أنت هنا؟", "نعم"]


def test_a_sentence_without_end_is_cut_at_commas() -> None:
    found = pieces("een heel lang woord, " * 40)
    assert all(len(piece) <= 240 for piece in found)
    assert " ".join(found).count("woord") == 40


def test_nothing_to_say_is_nothing() -> None:
    assert pieces("\u2014 \u00b7 ...\n ") == []
