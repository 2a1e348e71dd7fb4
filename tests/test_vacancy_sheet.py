import re
from collections.abc import Iterator
from ctypes import c_uint
from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2
import pytest
from paper import EMPTY, HOSTILE, VACANCY, context, pages, vacancy_sheet

from kiosk.model.vacancy import Apply, LanguageNeed, Vacancy
from kiosk.print import qr
from kiosk.print.apply_steps import code, number
from kiosk.print.style import LARGE, NORMAL, Scale
from kiosk.print.vacancy_facts import facts
from kiosk.print.vacancy_sheet import local_day
from kiosk.words import Words

SAFE_PT = 8 * 72 / 25.4


def objects(pdf: bytes) -> Iterator[tuple[int, Any]]:
    document = pypdfium2.PdfDocument(pdf)
    for index, page in enumerate(document):
        for item in page.get_objects():
            yield index, item
    document.close()


def test_a_vacancy_takes_one_sheet_and_says_all_of_it() -> None:
    document = vacancy_sheet(VACANCY, context())
    assert document.sheets == 1
    (text,) = pages(document.pdf)
    for part in (
        "Vacature 1 blad om mee te nemen",
        "Nieuw vandaag Nummer 7 341 208 · solliciteer tot en met 31 maart",
        "Magazijnier met heftruck",
        "Portus Logistics · Gent · 6 km van hier",
        "Vast werk",
        "38 uur, voltijds",
        "€ 16,20 per uur",
        "Een beetje (A2)",
        "Heftruckattest",
        "Wat doe je? Je laadt en lost vrachtwagens",
        "Wat moet je kunnen?",
        "Wat krijg je?",
        "Bel 09 250 18 40 en vraag naar de ploegbaas",
        "Of mail je cv naar jobs@portus-logistics.example",
        "Zeg erbij: vacature 7 341 208, gezien in WIS",
        "Vliegtuiglaan 12, 9000 Gent",
        "± 25 min",
        "Mijn notities",
        "Scan met je gsm: bel de werkgever Nr. 7 341 208",
        "Stadhuis Gent, Botermarkt",
        "dinsdag 10 maart 2026 10.24 uur Blad 1 van 1",
    ):
        assert part in text, part


def test_english_keeps_the_words_of_the_employer() -> None:
    (text,) = pages(vacancy_sheet(VACANCY, context("en")).pdf)
    assert "How to apply" in text
    assert "apply until 31 March" in text
    assert "€16.20 an hour" in text
    assert "Je laadt en lost vrachtwagens" in text
    assert "Tuesday 10 March 2026 10:24 Sheet 1 of 1" in text


@pytest.mark.parametrize("language", ["nl", "fr", "en", "de", "es", "ar", "tr", "uk", "pl", "ro", "bg"])
def test_until_when_one_can_apply_is_never_cut_beside_the_marks(language: str) -> None:
    sheet = vacancy_sheet(VACANCY, context(language), shortage=True)
    assert "…" not in " ".join(pages(sheet.pdf))


def test_the_same_vacancy_gives_the_same_bytes_under_another_opaque_name() -> None:
    first, second = (vacancy_sheet(VACANCY, context()) for _ in range(2))
    assert first.pdf == second.pdf
    assert first.name != second.name
    assert re.fullmatch(r"wis-[0-9a-f]{8}", first.name)


def test_only_embedded_subsets_of_plex_are_used() -> None:
    fonts = set(re.findall(rb"/BaseFont (\S+)", vacancy_sheet(VACANCY, context()).pdf))
    assert fonts
    assert all(name.startswith(b"/AAAAAA+IBMPlexSans") for name in fonts)
    pdf = vacancy_sheet(VACANCY, context()).pdf
    assert b"Helvetica" not in pdf
    assert b"/Lang (nl)" in pdf


@pytest.mark.parametrize("colour", [True, False])
def test_text_is_black_and_mono_has_no_colour(colour: bool) -> None:
    for _, item in objects(vacancy_sheet(VACANCY, context(colour=colour)).pdf):
        red, green, blue, _ = fill(item)
        if item.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT:
            assert (red, green, blue) == (0, 0, 0)
        elif not colour:
            assert red == green == blue


def fill(item: Any) -> tuple[int, int, int, int]:
    parts = [c_uint() for _ in range(4)]
    pypdfium2.raw.FPDFPageObj_GetFillColor(item, *parts)
    red, green, blue, alpha = (part.value for part in parts)
    return red, green, blue, alpha


@pytest.mark.parametrize("scale", [NORMAL, LARGE])
def test_a_sheet_names_the_occupation_where_the_title_is_in_another_language(scale: Scale) -> None:
    sheet = vacancy_sheet(VACANCY, context("uk", scale=scale), name="Комірник")
    text = " ".join(pages(sheet.pdf))
    assert VACANCY.title in text
    assert "Комірник" in text


def test_facts_that_are_missing_are_left_out() -> None:
    (text,) = pages(vacancy_sheet(EMPTY, context(), km=None).pdf)
    assert [fact.icon for fact in facts(EMPTY, Words("nl").context("paper"))] == ["translate"], "Dutch is not asked"
    for heading in ("Contract", "Loon", "Wat krijg je?", "Waar is het?", "Scan", "n.v.t.", "·· "):
        assert heading not in text
    assert "Vraag aan de balie hoe je solliciteert" in text
    assert "tot en met 31 maart 2027" in text


def test_other_languages_that_are_asked_are_told() -> None:
    needs = (LanguageNeed(lang="fr", level="B2"), LanguageNeed(lang="en", must=False))
    asking = replace(VACANCY, req=replace(VACANCY.req, languages=needs))
    told = {fact.label: fact.value for fact in facts(asking, Words("nl").context("paper"))}
    assert told["Andere talen"] == "Frans: goed (B2) · Engels, is een pluspunt"


def test_sample_data_say_so_on_every_sheet() -> None:
    long = replace(VACANCY, description=VACANCY.description * 20)
    texts = pages(vacancy_sheet(long, context(sample=True)).pdf)
    assert len(texts) > 1
    assert all("Voorbeeld: deze vacature bestaat niet" in text for text in texts)


def test_data_of_long_ago_say_so_on_every_sheet() -> None:
    long = replace(VACANCY, description=VACANCY.description * 20)
    texts = pages(vacancy_sheet(long, context(as_of=date(2026, 3, 6))).pdf)
    assert len(texts) > 1
    assert all("Bel eerst: dit is van 6 maart" in text for text in texts)


def test_notes_go_first_when_the_text_grows_then_a_second_sheet_comes() -> None:
    seen = []
    for times in range(1, 8):
        document = vacancy_sheet(replace(VACANCY, description="\n".join([VACANCY.description] * times)), context())
        texts = pages(document.pdf)
        assert document.sheets == len(texts)
        assert "Zo solliciteer je" in texts[0]
        assert "Vliegtuiglaan 12, 9000 Gent" in texts[0]
        assert " ".join(texts).count("ervaren collega") == times
        seen.append((document.sheets, "Mijn notities" in texts[0], "Waar is het?" in texts[0]))
        assert document.sheets == 1 or "Mijn notities" in texts[-1]
    order = [(1, True, True), (1, False, True), (1, False, False), (2, False, True)]
    assert sorted(seen, key=order.index) == seen
    assert {each[0] for each in seen} == {1, 2}
    assert (1, False, True) in seen or (1, False, False) in seen


def test_a_section_that_goes_on_repeats_its_heading() -> None:
    texts = pages(vacancy_sheet(replace(VACANCY, description=VACANCY.description * 12), context()).pdf)
    assert "(vervolg)" in texts[1]
    assert "Nummer 7 341 208" in texts[1]


@pytest.mark.parametrize("language", ["nl", "fr", "ar", "uk", "de"])
@pytest.mark.parametrize("vacancy", [HOSTILE, replace(HOSTILE, apply=Apply()), replace(HOSTILE, locations=())])
def test_hostile_text_stays_on_the_sheet_and_has_no_missing_glyph(vacancy: Vacancy, language: str) -> None:
    document = vacancy_sheet(vacancy, context(language), shortage=True, origin="O" * 400)
    assert 2 < document.sheets < 20
    whole = " ".join(pages(document.pdf))
    assert "\ufffd" not in whole
    assert "\u202e" not in whole
    assert "😀" not in whole
    assert "**vet** {x} %n" in whole
    assert "Zin 80 omgekeerd ?" in whole
    for _, item in objects(document.pdf):
        left, bottom, right, top = item.get_bounds()
        assert left >= SAFE_PT
        assert right <= 595.276 - SAFE_PT
        assert bottom >= SAFE_PT
        assert top <= 841.89 - SAFE_PT


def test_ink_covers_less_than_a_tenth() -> None:
    for colour in (True, False):
        document = pypdfium2.PdfDocument(vacancy_sheet(VACANCY, context(colour=colour)).pdf)
        picture = document[0].render(scale=1, grayscale=True).to_numpy()
        document.close()
        assert 1 - picture.mean() / 255 < 0.1


@pytest.mark.parametrize(
    ("apply", "opens"),
    [
        (Apply(url="https://jobs.example/1", phone="09 1"), "solliciteer online"),
        (Apply(url="https://jobs.example/" + "a" * 200, phone="+32 (0)9 250"), "bel de werkgever"),
        (Apply(url="javascript:alert(1)", email="jobs@portus.example"), "mail de werkgever"),
        (Apply(phone="vraag het aan de balie"), None),
        (Apply(), None),
    ],
)
def test_the_code_opens_the_best_that_is_known(apply: Apply, opens: str | None) -> None:
    paper = Words("nl").context("paper")
    found = code(apply, "7 341 208", paper)
    assert (found.caption if found else None) == opens


def test_codes_are_small_and_coarse() -> None:
    for length in range(1, 85):
        modules = qr.matrix("a" * length)
        assert modules is not None
        assert len(modules) <= 37
    assert qr.matrix("a" * 85) is None
    assert qr.matrix("a" * 100_000) is None


def test_the_number_is_grouped_only_if_it_is_one() -> None:
    assert number(VACANCY) == "7\u00a0341\u00a0208"
    assert number(EMPTY) == "a"
    assert number(replace(VACANCY, source_id="0012")) == "0012"


def test_new_today_is_the_day_where_the_kiosk_stands() -> None:
    now = context().now
    assert local_day("2026-03-09T23:30:00Z", now).isoformat() == "2026-03-10"
    assert local_day("2026-03-10T23:30:00Z", now).isoformat() == "2026-03-11"
