import re
from collections import Counter
from dataclasses import fields, is_dataclass, replace
from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from cvs import ARABIC, EMPTY, HARD_PERSON, SPARSE, TYPICAL, WILD, real
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ink import pictures, squeezed, texts, told
from paper_checks import check_layout, fill
from PIL import Image

from kiosk.config import LANGUAGES
from kiosk.errors import BadData
from kiosk.model.competence import Level
from kiosk.model.cv import Ability, Cv, Job, Month, Period, Person, Study, Tongue
from kiosk.model.cv_pages import Accent, CvPages, Look, Template
from kiosk.print.cv.content import content
from kiosk.print.cv.document import cv_pages
from kiosk.words import Words

TODAY = date(2026, 3, 10)
TEMPLATES = list(Template)


@pytest.fixture
def picture() -> bytes:
    stream = BytesIO()
    Image.new("RGB", (300, 400), (90, 120, 200)).save(stream, "PNG")
    return stream.getvalue()


def made(
    cv: Cv, template: Template, *, colour: bool = True, language: str = "", accent: Accent | None = None
) -> CvPages:
    look = Look(template=template, accent=accent)
    return cv_pages(cv, look, Words(language or cv.language), colour=colour, today=TODAY)


def strings(value: object) -> list[str]:
    """Give every text in a value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in strings(item)]
    if is_dataclass(value) and not isinstance(value, Look):
        return [text for field in fields(value) for text in strings(getattr(value, field.name))]
    return []


def own_words(cv: Cv) -> list[str]:
    """Give what the visitor wrote and paper shows: all but codes and the pages of others."""
    shown = replace(
        cv,
        language="",
        languages=tuple(replace(tongue, code="") for tongue in cv.languages),
        licences=(),
        vehicles=(),
        skills=tuple(replace(skill, code="") for skill in cv.skills),
        work=tuple(replace(job, url="", code="") for job in cv.work),
        volunteer=tuple(replace(job, url="") for job in cv.volunteer),
        projects=tuple(replace(project, url="") for project in cv.projects),
        person=replace(
            cv.person,
            url=cv.person.url.removeprefix("https://").removeprefix("http://").removeprefix("www."),
            address=replace(cv.person.address, country=""),
            profiles=tuple(replace(profile, url="") for profile in cv.person.profiles),
        ),
    )
    return [text for text in strings(replace(shown, languages=shown.languages)) if squeezed(text)]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_cv_says_everything_on_one_sheet_in_the_order_in_which_it_is_read(template: Template) -> None:
    pages = made(TYPICAL, template)
    assert pages.document.sheets == 1
    assert not pages.too_long
    assert not pages.shortened
    text = told(pages.document.pdf)
    for said in own_words(replace(TYPICAL, languages=())):
        assert squeezed(said) in text, said
    assert squeezed("Rijbewijs") in text or "Drivinglicence" in text
    order = [TYPICAL.person.name, TYPICAL.person.summary[:30], "Orderpicker", "Voorraad tellen", "Poetshulp"]
    order += ["Boulangerie El Amal", "Heftruckbestuurder", "Avondschool"]
    places = [text.index(squeezed(part), 0) for part in order if part != "Voorraad tellen"]
    assert places == sorted(places)
    # The side column comes after the main one.
    if template in (Template.WARM, Template.COMPACT):
        assert text.index("04701234") > places[-1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_headings_are_in_the_language_of_the_cv(template: Template, language: str) -> None:
    words = Words(language)
    paper = words.context("paper")
    pdf = made(TYPICAL, template, language=language, colour=False).document.pdf
    check_layout(pdf, colour=False)
    text = set(told(pdf))
    for heading in (paper.tr("Education"), paper.tr("Languages"), paper.tr("Also good to know")):
        # Readers put joined letters of Arabic in another order.
        assert not set(squeezed(heading)) - text, heading
    assert f"/Lang ({language})".encode() in pdf


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_employer_does_not_see_where_a_cv_was_made(template: Template) -> None:
    pdf = made(TYPICAL, template).document.pdf
    assert "WIS" not in told(pdf)
    document = pypdfium2.PdfDocument(pdf)
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Creator"] in ("", "(unspecified)")
    assert metadata["Title"].startswith("Samira Belkacem · ")


def test_the_same_cv_gives_the_same_bytes_under_another_opaque_name() -> None:
    first, second = (made(TYPICAL, Template.WARM).document for _ in range(2))
    assert first.pdf == second.pdf
    assert first.name != second.name
    assert re.fullmatch(r"wis-[0-9a-f]{8}", first.name)


@pytest.mark.parametrize("template", TEMPLATES)
def test_only_embedded_subsets_of_plex_are_used(template: Template) -> None:
    fonts = set(re.findall(rb"/BaseFont (\S+)", made(ARABIC, template).document.pdf))
    assert fonts
    assert all(name.startswith(b"/AAAAAA+IBMPlexSans") for name in fonts)


@pytest.mark.parametrize("accent", [None, Accent.GREEN])
@pytest.mark.parametrize("template", TEMPLATES)
def test_only_headings_have_colour_and_only_in_large_type(template: Template, accent: Accent | None) -> None:
    colours = set()
    for _, text, item in texts(made(TYPICAL, template, accent=accent).document.pdf):
        colour = fill(item)[:3]
        if colour != (0, 0, 0):
            assert item.get_font_size() >= 12, text
            colours.add(colour)
    assert len(colours) == (0 if template is Template.CLASSIC else 1)


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_arabic_cv_is_mirrored(template: Template) -> None:
    left = min(
        item.get_bounds()[0] for _, text, item in texts(made(TYPICAL, template).document.pdf) if "Samira" in text
    )
    name = [
        item.get_bounds() for _, _, item in texts(made(ARABIC, template).document.pdf) if item.get_font_size() >= 24
    ]
    right = max(bounds[2] for bounds in name if bounds[2] < 595.276 - left + 12)
    assert right == pytest.approx(595.276 - left, abs=6)


@pytest.mark.parametrize("template", TEMPLATES)
def test_without_anything_there_are_no_headings(template: Template) -> None:
    pages = made(EMPTY, template)
    assert pages.document.sheets == 1
    assert told(pages.document.pdf) in ("", "Curriculumvitae")


@pytest.mark.parametrize("language", ["nl", "fr", "ar", "uk"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_hostile_names_and_titles_stay_in_their_place(template: Template, language: str) -> None:
    pages = made(HARD_PERSON, template, language=language, colour=False)
    check_layout(pages.document.pdf, colour=False, most_ink=0.2)
    assert pages.too_long == (pages.document.sheets > template.most_sheets)


@pytest.mark.parametrize("template", TEMPLATES)
def test_forty_jobs_and_twenty_thousand_letters_are_all_printed_or_said_to_be_shortened(template: Template) -> None:
    pages = made(WILD, template, colour=False)
    check_layout(pages.document.pdf, colour=False)
    assert pages.too_long
    text = told(pages.document.pdf)
    assert text.count("omgekeerd") >= WILD.person.summary.count("omgekeerd")
    shortened = {each.index for each in pages.shortened}
    for index, job in enumerate(WILD.work):
        assert squeezed(job.position) in text
        points = [squeezed(point) in text for point in job.highlights]
        assert all(points) or index in shortened


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(("name", "cv"), real() or [pytest.param("", EMPTY, marks=pytest.mark.skip("no samples"))])
def test_real_cvs_say_everything(name: str, cv: Cv, template: Template) -> None:
    pages = made(cv, template, colour=False)
    check_layout(pages.document.pdf, colour=False)
    text = told(pages.document.pdf)
    shortened = {each.index for each in pages.shortened}
    short = tuple(
        job if index not in shortened else replace(job, highlights=(), summary="", description="")
        for index, job in enumerate(cv.work)
    )
    for said in own_words(replace(cv, work=short)):
        assert squeezed(said) in text, said


def test_a_photo_stands_in_its_own_template_only(picture: bytes) -> None:
    cv = replace(TYPICAL, person=replace(TYPICAL.person, photo=picture))
    for template in TEMPLATES:
        assert pictures(made(cv, template).document.pdf) == template.shows_photo
    assert made(cv, Template.WARM).document.pdf == made(cv, Template.WARM).document.pdf


def test_a_photo_that_is_none_is_refused() -> None:
    cv = replace(TYPICAL, person=replace(TYPICAL.person, photo=b"GIF89a"))
    with pytest.raises(BadData, match="photo: cannot be read as JPEG or PNG"):
        made(cv, Template.WARM)


def test_too_much_is_refused_by_name() -> None:
    cv = replace(TYPICAL, work=(TYPICAL.work[0], replace(TYPICAL.work[1], position="x" * 201)))
    with pytest.raises(BadData, match=re.escape("Cv: work[1].position: 201 characters, at most 200.")):
        made(cv, Template.COMPACT)


def test_initials_are_those_of_names() -> None:
    def initials(name: str) -> str:
        return content(replace(SPARSE, person=replace(SPARSE.person, name=name)), Words("nl")).bearer.initials

    assert initials("Yusuf Demirci") == "YD"
    assert initials("Dr. Lena Vasquez") == "LV"
    assert initials("ida") == "I"
    assert initials("سميرة بلقاسم") == "س ب"
    assert initials(" 😀 ") == ""


# Without letters that reach under those of another script beside them.
_ALPHABETS = ("abcdefgh éüß ıłș 0123 .,-'’@/·", "жїбґ абвгд 0123 .,-", "سمةأ بت 0123")
NAMES = st.one_of(*(st.text(alphabet=alphabet, max_size=60) for alphabet in _ALPHABETS))
LINES = st.lists(NAMES, max_size=4).map(tuple)
PERIODS = st.builds(
    Period, *[st.none() | st.builds(Month, st.integers(1950, 2026), st.integers(0, 12)) for _ in range(2)]
)
JOBS = st.lists(
    st.builds(Job, position=NAMES, employer=NAMES, location=NAMES, summary=NAMES, highlights=LINES, period=PERIODS),
    max_size=14,
).map(tuple)
CVS = st.builds(
    Cv,
    language=st.sampled_from(LANGUAGES),
    person=st.builds(
        Person, name=NAMES, role=NAMES, email=NAMES, phone=NAMES, summary=st.lists(NAMES, max_size=9).map(". ".join)
    ),
    work=JOBS,
    volunteer=JOBS,
    education=st.lists(st.builds(Study, area=NAMES, institution=NAMES, courses=LINES, period=PERIODS)).map(tuple),
    skills=st.lists(st.builds(Ability, name=NAMES, keywords=LINES)).map(tuple),
    languages=st.lists(
        st.builds(
            Tongue,
            code=st.sampled_from(["", *LANGUAGES]),
            name=NAMES,
            level=st.sampled_from(Level),
            reading=st.sampled_from(Level),
        )
    ).map(tuple),
    notes=LINES,
    mobility=NAMES,
)


@pytest.mark.long
@settings(derandomize=True, deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(CVS, st.sampled_from(Template))
def test_whatever_somebody_did_it_stays_in_its_place_and_is_all_told(cv: Cv, template: Template) -> None:
    pages = made(cv, template, colour=False)
    check_layout(pages.document.pdf, colour=False, most_ink=0.2)
    assert pages.too_long == (pages.document.sheets > template.most_sheets)
    letters = Counter(told(pages.document.pdf))
    shortened = {each.index for each in pages.shortened}
    short = [
        replace(job, highlights=(), summary="") if index in shortened else job for index, job in enumerate(cv.work)
    ]
    said = Counter(squeezed("".join(own_words(replace(cv, work=tuple(short), languages=())))))
    assert not said - letters
