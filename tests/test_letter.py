import re
from dataclasses import replace

import pytest
from cv_papers import LETTER
from cvs import ARABIC, HARD_PERSON, TYPICAL
from ink import squeezed, texts, told
from paper_checks import check_layout, fill
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

from kiosk.config import LANGUAGES
from kiosk.errors import BadData
from kiosk.model.letter import Letter, LetterHead, LetterPages
from kiosk.print.letter import letter_pages
from kiosk.words import Words


def made(letter: Letter, head: LetterHead, *, colour: bool = True, language: str = "") -> LetterPages:
    words = Words(language or letter.language)
    return letter_pages(replace(letter, head=head), words, colour=colour)


def longer(times: int) -> Letter:
    first, *middle, last = LETTER.paragraphs
    return replace(LETTER, paragraphs=(first, *(f"{part} ({n})" for n in range(times) for part in middle), last))


@pytest.mark.parametrize("head", LetterHead)
def test_a_letter_is_read_in_its_order_on_one_sheet(head: LetterHead) -> None:
    pages = made(LETTER, head)
    assert pages.document.sheets == 1
    assert not pages.too_long
    text = told(pages.document.pdf)
    parts = ["Samira Belkacem", *LETTER.recipient, "Gent, 10 maart 2026", LETTER.subject, *LETTER.paragraphs]
    at = 0
    for part in parts:
        at = text.index(squeezed(part), at)
    assert text.rindex("SamiraBelkacem") > at


@pytest.mark.parametrize(("head", "colour"), [(LetterHead.WARM, True), (LetterHead.CLASSIC, False)])
def test_a_paragraph_is_marked_behind_its_words_on_the_screen_only(head: LetterHead, colour: bool) -> None:
    words, letter = Words(LETTER.language), replace(LETTER, head=head)
    plain, marked = (letter_pages(letter, words, colour=colour, marked=at).document.pdf for at in (None, 1))
    assert told(plain) == told(marked)
    drawn = [
        sum(each.type == FPDF_PAGEOBJ_PATH for each in PdfDocument(pdf)[0].get_objects()) for pdf in (plain, marked)
    ]
    assert drawn[1] > drawn[0]


@pytest.mark.parametrize("head", LetterHead)
def test_a_letter_that_does_not_fit_says_by_how_much_and_loses_nothing(head: LetterHead) -> None:
    seen = []
    for times in (1, 2, 5, 8):
        letter = longer(times)
        pages = made(letter, head)
        assert pages.too_long == (pages.document.sheets > 1)
        text = told(pages.document.pdf)
        assert all(squeezed(part) in text for part in letter.paragraphs)
        if times in (5, 8):
            check_layout(made(letter, head, colour=False).document.pdf, colour=False)
        seen.append(pages.lines_over)
    assert seen[0] == seen[1] == 0
    assert seen == sorted(seen)
    assert seen[-1] > seen[-2] > 0
    # Without so many lines it fits.
    fits = longer(8)
    while (over := made(fits, head).lines_over) > 0:
        fits = replace(fits, paragraphs=(fits.paragraphs[0], *fits.paragraphs[1 + max(1, over // 3) :]))
    assert made(fits, head).document.sheets == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("head", LetterHead)
def test_every_language_has_its_letter(head: LetterHead, language: str) -> None:
    letter = LETTER if language != "ar" else replace(LETTER, sender=ARABIC.person)
    pdf = made(letter, head, language=language, colour=False).document.pdf
    check_layout(pdf, colour=False)
    assert f"/Lang ({language})".encode() in pdf
    assert "2026" in told(pdf)
    assert "WIS" not in told(pdf)


def test_an_arabic_letter_keeps_place_and_date_apart() -> None:
    pdf = made(LETTER, LetterHead.CLASSIC, language="ar").document.pdf
    line = [item.get_bounds() for _, text, item in texts(pdf) if "Gent" in text and "9000" not in text]
    day = [item.get_bounds() for _, text, item in texts(pdf) if text.strip() == "2026" or "2026" in text]
    assert line[0][0] > day[0][2]


@pytest.mark.parametrize("head", LetterHead)
def test_only_the_subject_and_the_headings_have_colour(head: LetterHead) -> None:
    for _, text, item in texts(made(LETTER, head).document.pdf):
        assert fill(item)[:3] == (0, 0, 0) or item.get_font_size() >= 12, text


@pytest.mark.parametrize("language", ["nl", "fr", "ar", "uk"])
@pytest.mark.parametrize("head", LetterHead)
def test_hostile_letters_stay_in_their_place(head: LetterHead, language: str) -> None:
    summary = HARD_PERSON.person.summary
    letter = replace(
        LETTER,
        sender=HARD_PERSON.person,
        recipient=("Z" * 200, "", " ", "\u202e😀", *("q" * 190,) * 8),
        place="p" * 200,
        subject="Vrachtwagenchauffeursopleidingscoördinator" * 4,
        paragraphs=(summary, "", "x" * 900, summary[:50] * 20),
    )
    pages = made(letter, head, language=language, colour=False)
    check_layout(pages.document.pdf, colour=False, most_ink=0.2)
    assert pages.too_long


def test_an_empty_letter_is_one_sheet() -> None:
    pages = made(Letter(language="nl", sender=replace(TYPICAL.person, name=""), day=LETTER.day), LetterHead.FRESH)
    assert pages.document.sheets == 1


def test_the_same_letter_gives_the_same_bytes() -> None:
    first, second = (made(LETTER, LetterHead.WARM).document for _ in range(2))
    assert first.pdf == second.pdf
    assert re.fullmatch(r"wis-[0-9a-f]{8}", first.name)
    assert first.name != second.name


def test_too_long_a_text_is_refused_by_name() -> None:
    with pytest.raises(BadData, match=r"Letter: paragraphs\[0\]: 20001 characters"):
        made(replace(LETTER, paragraphs=("x" * 20_001,)), LetterHead.WARM)
