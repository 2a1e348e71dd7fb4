import re
from dataclasses import replace

import pytest
from paper import context, pages
from paper_checks import check_layout
from paper_samples import (
    ANSWER,
    COURSE,
    DUTCH,
    EMPTY_SAMPLES,
    FOUND,
    HOSTILE_SAMPLES,
    LONG_TEXT,
    NEAR,
    ONE,
    PARTNER,
    SAMPLES,
    STARTS,
    TRAINING,
    Sample,
    asked,
)
from pypdfium2 import PdfDocument

from kiosk.model.paper import GuidePaper, PartnerPaper, PlacePaper, ResultsPaper, Start, TrainingsPaper, VacanciesPaper
from kiosk.model.printing import Document
from kiosk.model.training import Session
from kiosk.model.vacancy import Apply
from kiosk.print.style import LARGE, NORMAL, Scale
from kiosk.print.training_facts import facts

LAST = re.findall(r"Zin \d+ ", LONG_TEXT[:19_900])[-2].strip()


def text_of(document: Document) -> str:
    return " ".join(pages(document.pdf))


def text_places(document: Document) -> list[tuple[float, str]]:
    """Give the right edge of every line of the first sheet, and its text."""
    with PdfDocument(document.pdf) as opened:
        words = opened[0].get_textpage()
        rects = [words.get_rect(index) for index in range(words.count_rects())]
        return [(rect[2], words.get_text_bounded(*rect)) for rect in rects]


def made(sample: Sample, language: str = "en", *, large: bool = False, colour: bool = True) -> Document:
    return sample.make(context(language, colour=colour, scale=LARGE if large else NORMAL))


def by_name(sample: Sample) -> str:
    return sample.name


@pytest.mark.parametrize("sample", SAMPLES, ids=by_name)
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize(("language", "colour"), [("nl", False), ("ar", True)])
def test_a_document_is_whole_in_every_print(sample: Sample, language: str, large: bool, colour: bool) -> None:
    document = made(sample, language, large=large, colour=colour)
    check_layout(document.pdf, colour=colour)
    texts = pages(document.pdf)
    assert document.sheets == len(texts)
    assert made(sample, language, large=large, colour=colour).pdf == document.pdf
    assert b"Helvetica" not in document.pdf
    assert f"/Lang ({language})".encode() in document.pdf


@pytest.mark.parametrize("sample", HOSTILE_SAMPLES, ids=by_name)
@pytest.mark.parametrize(
    ("language", "scale"),
    [
        ("ar", NORMAL),
        ("uk", LARGE),
        pytest.param("nl", NORMAL, marks=pytest.mark.long),
        pytest.param("fr", LARGE, marks=pytest.mark.long),
    ],
)
def test_hostile_text_covers_nothing_and_loses_nothing(sample: Sample, language: str, scale: Scale) -> None:
    document = sample.make(context(language, scale=scale))
    check_layout(document.pdf, most_ink=None)
    if sample.name in ("vacancy", "training", "place", "partner", "guide"):
        assert LAST in text_of(document)


@pytest.mark.parametrize("sample", EMPTY_SAMPLES, ids=by_name)
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_what_is_missing_is_left_out(sample: Sample, large: bool) -> None:
    document = made(sample, "fr", large=large)
    check_layout(document.pdf)
    assert document.sheets == 1
    assert "·  ·" not in text_of(document)


def test_a_list_begins_with_a_capital_and_tells_facts_as_in_a_sentence() -> None:
    found = ResultsPaper(language="nl", words="magazijnier", chosen=(), vacancies=FOUND[:1], total=1)
    text = text_of(made(asked("results", found), "nl"))
    assert "Magazijnier Vast werk" not in text
    assert "Vacatures 1 tot 1 van 1 Magazijnier" in text.replace("WIS werk & opleiding ", "")
    assert "Vast werk · 38 uur, voltijds · overdag · € 16,20 per uur" in text


def test_a_list_of_what_was_saved_says_so_and_what_is_not_on_it() -> None:
    kept = ResultsPaper(language="nl", words="", chosen=(), vacancies=FOUND[:1], total=1, kept=True, gone=2)
    text = text_of(made(asked("results", kept), "nl"))
    assert "Wat ik bewaarde Niet meer te vinden, dus niet op dit blad: 2" in text
    assert "Alle vacatures" not in text


def test_friday_in_ukrainian_has_the_apostrophe_that_fits_its_letters() -> None:
    assert "п’ятниця" in text_of(made(asked("place", PlacePaper(language="uk", near=NEAR)), "uk"))


def test_a_cell_stands_under_the_head_of_its_column_in_arabic() -> None:
    found = text_places(made(asked("partner", PartnerPaper(language="ar", partner=PARTNER, places=(NEAR,))), "ar"))
    head = next(right for right, text in found if "العنوان" in text or "ناونعلا" in text)
    assert next(right for right, text in found if text == "9000 Gent") == pytest.approx(head, abs=4)


def test_the_last_day_in_another_year_is_whole_on_half_a_sheet() -> None:
    late = replace(ONE, vacancy=replace(ONE.vacancy, valid_until="2027-01-04"))
    for language, day in (("nl", "4 januari 2027"), ("uk", "4 січня 2027")):
        text = text_of(made(asked("vacancies", VacanciesPaper(language=language, vacancies=(late,))), language))
        assert day in text


def test_a_training_with_much_to_say_tells_first_when_it_starts() -> None:
    long = replace(COURSE, training=replace(TRAINING, description="Je leert veel over dit werk. " * 60))
    first, second = pages(made(asked("training", long), "nl").pdf)
    assert "Wanneer start het?" in first
    assert "Zo schrijf je je in" in first
    assert first.index("Wanneer start het?") < first.index("Wat leer je?")
    assert "Wat leer je? (vervolg)" in second


def test_what_is_good_to_know_of_a_place_stands_in_two_columns() -> None:
    near = replace(NEAR, place=replace(NEAR.place, accessibility=("Er is een lift", "De balie is laag")))
    text = text_of(made(asked("place", PlacePaper(language="nl", near=near)), "nl"))
    assert "Er is een lift De balie is laag" in text


def test_every_sheet_says_which_of_how_many_it_is() -> None:
    texts = pages(made(SAMPLES[2]).pdf)
    assert [f"Sheet {number} of {len(texts)}" in text for number, text in enumerate(texts, 1)] == [True] * len(texts)
    assert "1 to 10 of 21" in texts[0]
    assert "11 to 12 of 21" in texts[1]
    assert all("number" in text for text in texts), "the head of the list is repeated"


def test_a_list_tells_what_was_asked_and_each_row() -> None:
    text = text_of(made(SAMPLES[2]))
    for part in (
        "Magazijnier, tot 20 km van Gent",
        "Vast werk · overdag · dichtste eerst",
        "Portus Logistics · Gent",
        "7 341 208",
        "18 km",
        "called",
        "mailed",
    ):
        assert part in text, part


def test_an_invented_list_says_so_on_every_sheet() -> None:
    results = ResultsPaper(language="en", words="", chosen=(), vacancies=FOUND, total=12, sample=True)
    for scale in (NORMAL, LARGE):
        texts = pages(asked("results", results).make(context("en", scale=scale, sample=True)).pdf)
        assert len(texts) > 1
        assert all("Example: this does not exist" in text for text in texts)


def test_two_vacancies_share_a_sheet_and_each_has_its_code() -> None:
    two = asked("vacancies", VacanciesPaper(language="en", vacancies=FOUND[:2]))
    document = made(two)
    (text,) = pages(document.pdf)
    assert "cut or fold here" in text
    assert text.count("Call 09 250 18 40") == 2
    assert text.count("How to apply") == 2


def test_vacancies_without_contact_are_never_cut_on_half_a_sheet() -> None:
    words = " ".join(f"woord{n}." for n in range(300))
    long = replace(ONE, vacancy=replace(ONE.vacancy, description=words))
    silent = replace(long, vacancy=replace(long.vacancy, apply=Apply()))
    assert "woord299." not in text_of(made(asked("v", VacanciesPaper(language="en", vacancies=(long, ONE)))))
    assert "woord299." in text_of(made(asked("v", VacanciesPaper(language="en", vacancies=(silent, ONE)))))


def test_a_training_tells_starts_work_and_how_to_enrol_on_its_first_sheet() -> None:
    document = made(SAMPLES[3])
    first = pages(document.pdf)[0]
    for part in (
        "Heftruckbestuurder",
        "Opleidingscentrum Leie · Gent · 4 km from here",
        "Veilig rijden met een heftruck",
        "Je bent 18 jaar of ouder",
        "30 March",
        "Last place",
        "Magazijnier met heftruck 412 38",
        "Call 09 330 41 70",
        "23",
    ):
        assert part in first, part


def test_a_training_says_until_when_one_can_enrol_for_a_start_with_places() -> None:
    full = Start(session=Session(start="2026-03-02", places=0, enrol_until="2026-02-20"))
    text = text_of(made(asked("course", replace(COURSE, starts=(full, *STARTS)))))
    assert "Enrol no later than March 23" in text
    assert "start 30 March" in text


def test_the_head_of_a_training_tells_of_a_start_with_places() -> None:
    full = Start(session=Session(start="2026-03-02", schedule="evening", places=0))
    course = replace(COURSE, starts=(full, *STARTS))
    text = text_of(made(asked("course", course)))
    assert "Start: 30 March" in text
    assert "When By day" in text
    assert "Free places 7" in text
    assert text.count("Full") == 1
    assert "30 March" in text_of(
        made(asked("courses", TrainingsPaper(language="nl", words="", chosen=(), trainings=(course,), total=1)))
    )


def test_the_head_of_a_training_without_any_place_says_so() -> None:
    full = Start(session=Session(start="2026-03-02", places=0))
    text = text_of(made(asked("course", replace(COURSE, starts=(full,)))))
    assert "Start: 2 March" in text
    assert "Free places Full" in text


def test_the_box_of_a_long_training_stays_on_the_first_sheet() -> None:
    long = replace(COURSE, training=replace(TRAINING, description="Je leert veel. " * 400), starts=STARTS * 5)
    for large in (False, True):
        texts = pages(made(asked("training", long), large=large).pdf)
        assert len(texts) > 1
        assert "Call" in texts[0]


ORDINARY = replace(
    COURSE,
    training=replace(
        TRAINING,
        description="Na deze opleiding kun je solliciteren als kok. De opleiding duurt 360 uur.\n\n"
        + "Je oefent in een echte keuken en een vaste lesgever begeleidt je van de eerste tot de laatste dag. " * 2
        + "\n\n"
        + "".join(f"- Je leert {n} koken voor grote groepen met een planning.\n" for n in range(4)),
        competences=("Met messen werken", "Porties berekenen", "Keukenhygiëne bewaken", "Mise-en-place doen"),
        certificate="Certificaat volwassenenonderwijs",
    ),
    work=COURSE.work[:1],
)


@pytest.mark.parametrize("language", ["nl", "fr", "ar", "uk"])
def test_an_ordinary_training_takes_one_sheet(language: str) -> None:
    assert made(asked("course", ORDINARY), language).sheets == 1


def test_an_ordinary_training_is_whole_on_its_sheet() -> None:
    (text,) = pages(made(asked("course", ORDINARY), "nl").pdf)
    for part in ("Na deze opleiding", "Mise-en-place doen", "Certificaat", "412 38", "09 330 41 70"):
        assert part in text, part


def test_who_asks_the_desk_can_show_the_question_in_dutch() -> None:
    text = text_of(made(EMPTY_SAMPLES[0], "uk"))
    assert "Vraag aan de balie hoe je solliciteert" in text
    assert text_of(made(EMPTY_SAMPLES[0], "nl")).count("Vraag aan de balie") == 1


def test_a_place_boxes_today_and_says_closed_days() -> None:
    text = text_of(made(asked("place", PlacePaper(language="en", near=NEAR, partners=(PARTNER, DUTCH)))))
    for part in (
        "Werkwinkel Gent-Zuid",
        "Woodrow Wilsonplein 4, 9000 Gent",
        "Tuesday",
        "today",
        "9:00 to 12:30",
        "Saturday closed",
        "6 April: closed (paasmaandag)",
        "± 15 min",
        "Tram 2, halte Zuid",
        "Nederlands, Français, English, Türkçe",
        "Huis van het Nederlands",
        "the way there",
    ):
        assert part in text, part


def test_a_partner_tells_what_it_does_how_to_reach_it_and_where() -> None:
    text = text_of(made(asked("partner", PartnerPaper(language="en", partner=PARTNER, places=(NEAR,)))))
    for part in ("kleine groepen", "Hulp bij je inschrijving", "info@leie.example", "900 m from here", "9:00 to 12:30"):
        assert part in text, part


def test_an_answer_tells_what_to_bring_who_and_where_and_the_way_in_dutch_too() -> None:
    answer = GuidePaper(
        language="en",
        way=("I want to learn", "A trade"),
        dutch_way=("Ik wil iets leren", "Een beroep"),
        answer=ANSWER,
        helpers=(PARTNER, DUTCH),
        near=NEAR,
    )
    text = text_of(made(asked("guide", answer)))
    for part in (
        "I want to learn › A trade",
        "Ik wil iets leren › Een beroep",
        "Zij helpen je met een opleiding",
        "Je identiteitskaart",
        "Call 09 330 41 70",
        "Saturday closed",
        "Huis van het Nederlands",
    ):
        assert part in text, part
    assert "Een beroep" in text_of(made(asked("guide", answer), "uk"))


def test_large_print_has_the_phone_and_the_number_in_large() -> None:
    document = made(SAMPLES[0], large=True)
    sizes = {}
    pdf = PdfDocument(document.pdf)
    page = pdf[0]
    words = page.get_textpage()
    for item in page.get_objects(textpage=words):
        if item.type == 1:
            _, bottom, _, top = item.get_bounds()
            sizes[" ".join(item.extract().split())] = top - bottom
    texts = pages(document.pdf)
    pdf.close()
    assert sizes["09 250 18 40"] > 1.3 * sizes["Call"]
    assert all("7 341 208" in text for text in texts)
    assert "How to apply" in texts[0]


def test_a_training_says_in_which_language_it_is_unless_that_is_dutch() -> None:
    french = replace(COURSE, training=replace(TRAINING, language="fr"))
    told = {fact.label: fact.value for fact in facts(french, context())}
    assert told["Taal"] == "Frans"
    assert "Taal" not in {fact.label for fact in facts(COURSE, context())}
