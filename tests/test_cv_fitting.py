import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from cvs import LONG, SPARSE, TYPICAL, job
from hypothesis import given, settings
from hypothesis import strategies as st
from ink import texts, told

from kiosk.model.cv import Cv, Job, Month, Period, oldest_first
from kiosk.model.cv_pages import CvPages, Look, Shortened, Shortening, Template
from kiosk.print.cv.block import Block, Room, height_of, pour, section
from kiosk.print.cv.document import cv_pages
from kiosk.print.sheet import Sheets
from kiosk.words import Words

TODAY = date(2026, 3, 10)
TWO_SHEETS = [template for template in Template if template is not Template.COMPACT]


def made(cv: Cv, template: Template) -> CvPages:
    return cv_pages(cv, Look(template=template), Words("nl"), colour=True, today=TODAY)


def sizes(cv: Cv, template: Template, part: str) -> set[float]:
    found = texts(made(cv, template).document.pdf)
    return {round(item.get_font_size(), 2) for _, text, item in found if part in text}


def jobs(count: int, first: int = 2026, points: int = 4) -> tuple[Job, ...]:
    return tuple(
        job(
            f"Functie{n:02}",
            f"Bedrijf{n:02}",
            "Gent",
            first - n - 1,
            first - n,
            *(f"Taak{n:02}x{k} van elke dag in het magazijn" for k in range(points)),
        )
        for n in range(count)
    )


@pytest.mark.parametrize("template", TWO_SHEETS)
def test_a_sparse_cv_gets_larger_type_but_no_larger_name(template: Template) -> None:
    assert sizes(SPARSE, template, "Afwassen") == {11.55}
    assert sizes(SPARSE, template, "Yusuf") == sizes(TYPICAL, template, "Samira") - {27.0} | sizes(
        SPARSE, template, "Yusuf"
    )
    assert sizes(SPARSE, template, "0468") == {10.5}


@pytest.mark.parametrize("template", Template)
def test_type_never_shrinks(template: Template) -> None:
    for cv in (TYPICAL, LONG, replace(LONG, work=jobs(9))):
        assert min(item.get_font_size() for _, _, item in texts(made(cv, template).document.pdf)) >= 9.4


@pytest.mark.parametrize("template", TWO_SHEETS)
def test_a_few_lines_too_many_do_not_take_a_second_sheet(template: Template) -> None:
    for count in range(2, 60, 2):
        person = replace(TYPICAL.person, summary="Dit is nog een zin over mijn werk in het magazijn. " * count)
        pages = made(replace(TYPICAL, person=person), template)
        if pages.document.sheets == 2:
            break
    # Set as roomy as usual, the last section would go over alone.
    bottom = min(item.get_bounds()[1] for page, _, item in texts(pages.document.pdf) if page == 1)
    assert bottom < 842 - 75 - 90


@pytest.mark.parametrize("template", TWO_SHEETS)
def test_no_heading_and_no_last_entry_stands_alone(template: Template) -> None:
    paper = Words("nl").context("paper")
    heading = paper.tr("Education")
    for count in range(4, 10):
        found = texts(made(replace(TYPICAL, work=jobs(count)), template).document.pdf)
        where = {text.strip(): page for page, text, _ in found}
        assert where[heading] == where["Heftruckbestuurder,"]
        before = max(page for page, text, _ in found if re.match(rf"(Functie|Bedrijf|Taak){count - 2:02}", text))
        assert where[f"Functie{count - 1:02}"] == before


@pytest.mark.parametrize("template", TWO_SHEETS)
def test_old_jobs_are_shortened_before_there_is_a_third_sheet_and_it_is_said(template: Template) -> None:
    seen = []
    for count in (6, 9, 14, 20, 38):
        cv = replace(TYPICAL, work=jobs(count))
        pages = made(cv, template)
        text = told(pages.document.pdf)
        how = {each.index: each.how for each in pages.shortened}
        for index in range(count):
            assert f"Functie{index:02}" in text
            assert f"Bedrijf{index:02}" in text
            assert (f"Taak{index:02}x3" in text) == (index not in how)
            # Ended over ten years ago, over fifteen years ago.
            assert index not in how or index >= (16 if how[index] is Shortening.ONE_LINE else 11)
        seen.append((pages.document.sheets, frozenset(how.values()), pages.too_long))
    assert seen[0] == (1, frozenset(), False) or seen[0] == (2, frozenset(), False)
    assert seen[-1][1] == {Shortening.NO_POINTS, Shortening.ONE_LINE}
    assert seen[-1][2]
    assert all(too_long == (sheets > 2) for sheets, _, too_long in seen)


def test_compact_says_which_jobs_it_shortened() -> None:
    pages = made(replace(LONG, work=jobs(8)), Template.COMPACT)
    assert pages.document.sheets == 1
    assert pages.most_sheets == 1
    assert pages.shortened == (
        *(Shortened(index, Shortening.FEWER_POINTS) for index in range(4)),
        *(Shortened(index, Shortening.ONE_LINE) for index in range(4, 8)),
    )
    assert made(replace(LONG, work=jobs(40)), Template.COMPACT).too_long
    assert not made(TYPICAL, Template.COMPACT).shortened


def test_the_second_sheet_of_a_compact_cv_is_used_from_side_to_side_and_nothing_is_shortened() -> None:
    person = replace(LONG.person, summary="Dit is nog een zin over mijn werk in het magazijn. " * 40)
    pages = made(replace(LONG, person=person, work=jobs(6)), Template.COMPACT)
    assert pages.document.sheets == 2
    assert pages.too_long
    assert not pages.shortened
    dates = [item.get_bounds()[0] for page, text, item in texts(pages.document.pdf) if page == 1 and text[:2] == "20"]
    # "vernieuwd 2024" stands among words.
    # Dates stand where the sheet ends, not where the narrow column did.
    assert sum(x > 400 for x in dates) == len(dates) - 1 > 8


def test_what_the_side_has_no_room_for_goes_to_the_main_column() -> None:
    many = replace(TYPICAL, skills=tuple(replace(TYPICAL.skills[0], name=f"Kunnen{n:02}") for n in range(70)))
    for template in (Template.WARM, Template.COMPACT):
        found = texts(made(many, template).document.pdf)
        places = [item.get_bounds()[0] for _, text, item in found if "Kunnen" in text]
        assert len(places) == 70
        assert len({round(place) for place in places}) == 1
        main = next(item.get_bounds()[0] for _, text, item in found if "Groothandel" in text)
        assert main - 1 <= min(places) <= main + 12


def test_the_oldest_come_first() -> None:
    work = (
        Job(position="nu", period=Period(Month(2024))),
        Job(position="vorig", period=Period(Month(2019), Month(2024))),
        Job(position="lang geleden", period=Period(Month(2001), Month(2003, 2))),
        Job(position="iets later", period=Period(Month(2001), Month(2003, 11))),
        Job(position="zonder datum"),
    )
    assert [work[index].position for index in oldest_first(Cv(language="nl", work=work))] == [
        "lang geleden",
        "iets later",
        "vorig",
        "zonder datum",
        "nu",
    ]


def nothing(sheets: Sheets, y: float) -> None:
    """Draw nothing."""


BLOCKS = st.lists(
    st.builds(
        Block,
        st.floats(1, 300),
        st.just(nothing),
        gap=st.floats(0, 40),
        keep=st.booleans(),
        section=st.sampled_from([0.0, 0.0, 120.0, 500.0]),
    ),
    max_size=40,
)


@settings(derandomize=True, deadline=None)
@given(BLOCKS, st.floats(50, 600))
def test_whatever_is_poured_comes_out_once_in_order_and_inside(blocks: list[Block], first: float) -> None:
    poured = pour(blocks, Room(700 - first, 700), Room(50, 700))
    assert [id(block) for sheet in poured.sheets for _, block in sheet] == [id(block) for block in blocks]
    for sheet in poured.sheets:
        for y, block in sheet:
            assert y + block.height <= 701
        for (y, block), (below, _) in pairwise(sheet):
            assert below >= y + block.height - 0.001
    assert all(poured.sheets[1:])


@settings(derandomize=True, deadline=None)
@given(st.lists(st.floats(5, 60), min_size=1, max_size=60), st.floats(60, 600))
def test_a_heading_stays_with_its_first_item_and_the_last_two_items_stay_together(
    heights: list[float], first: float
) -> None:
    heading = Block(20, nothing, 10, keep=True)
    items = [[Block(height, nothing, 5)] for height in heights]
    blocks = [Block(30, nothing), *section(heading, items)]
    assert height_of(blocks) == pytest.approx(30 + 10 + 20 + sum(heights) + 5 * (len(heights) - 1))
    poured = pour(blocks, Room(700 - first, 700), Room(50, 700))
    for sheet in poured.sheets:
        assert not sheet or not sheet[-1][1].keep
