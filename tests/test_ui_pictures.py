"""Vacancies without typing, touched as a visitor touches them, on a real replica."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from replica_file import OCCUPATIONS, ReplicaFile, training
from touched_screen import NOW, PANELS, TouchedScreen

from kiosk.catalogue.catalogue import Catalogue
from kiosk.model.search import Filters, Origin, Query
from kiosk.model.training import NO_DUTCH
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.tokens import TOKENS

Screen = Callable[..., TouchedScreen]
TODAY = NOW.date().isoformat()
HERE = Origin(lat=51.0543, lon=3.7250, nis="44021")


@pytest.fixture
def catalogue(replica: Path) -> Catalogue:
    return Catalogue.open(replica)


def asked(**choices: object) -> Query:
    return Query(filters=Filters(**choices), origin=HERE, today=TODAY)  # type: ignore[arg-type]


def text(page: TouchedScreen, name: str, role: str = "text") -> str:
    return str(page.item(name).property(role)).replace("\N{NARROW NO-BREAK SPACE}", "")


def pictures(screen: Screen, **more: object) -> TouchedScreen:
    """Touch the first door, then the pictures: two touches."""
    page = screen(**more)
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: page.sees("sectorUnsure"))
    return page


def tiles(page: TouchedScreen) -> dict[str, str]:
    """Give the counts on the tiles, in their order."""
    rows = page.kiosk.app.sectors.rows.rows
    return {row.key: row.line.split()[0] for row in rows if row.key}


def chosen(page: TouchedScreen, sector: str) -> None:
    page.tap(f"sector-{sector}")
    page.qtbot.waitUntil(lambda: page.sees("occupation0"))


def arrived(page: TouchedScreen, count: int) -> None:
    page.qtbot.waitUntil(lambda: page.sees("found") and text(page, "found").split()[0] == str(count))


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("panel", PANELS)
def test_four_touches_lead_from_the_doors_to_vacancies(
    screen: Screen, catalogue: Catalogue, panel: str, low: bool
) -> None:
    page = screen(panel=panel)
    page.kiosk.access.setLow(low)
    page.settle()
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: page.sees("sector-kitchen"))
    chosen(page, "kitchen")
    code, count = text(page, "occupation0", "key"), text(page, "occupation0", "count").split()[0]
    page.tap("occupation0")
    arrived(page, int(count))
    found = catalogue.search(asked(sectors=frozenset({"kitchen"}), occupations=frozenset({code})))
    assert found.count == int(count)
    assert not page.sees("keyboard")


def test_the_counts_are_those_of_the_vacancies_and_the_most_come_first(screen: Screen, catalogue: Catalogue) -> None:
    page = pictures(screen)
    counts = {item.value: str(item.count) for item in catalogue.sectors(asked())}
    assert list(tiles(page).items()) == list(counts.items())
    numbers = [int(count) for count in counts.values()]
    assert numbers == sorted(numbers, reverse=True)
    for sector, count in counts.items():
        assert catalogue.search(asked(sectors=frozenset({sector}))).count == int(count)
    chosen(page, "logistics")
    occupations = catalogue.occupations(asked(sectors=frozenset({"logistics"})))
    for row, item in enumerate(occupations):
        assert text(page, f"occupation{row}", "key") == item.occupation.id
        assert text(page, f"occupation{row}", "count").split()[0] == str(item.count)
        assert (text(page, f"occupation{row}", "fresh") or "0").split()[0] == str(item.fresh)


def test_other_choices_narrow_the_pictures_but_words_do_not(screen: Screen, catalogue: Catalogue) -> None:
    page = screen()
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    page.tap("searchField")
    page.type("xyz")
    page.tap("key-close")
    page.tap("cell-radius_km-10")
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: page.sees("sectorUnsure"))
    assert tiles(page) == {item.value: str(item.count) for item in catalogue.sectors(asked(radius_km=10))}
    chosen(page, "logistics")
    count = catalogue.search(asked(radius_km=10, sectors=frozenset({"logistics"}))).count
    page.tap("allOfSector")
    arrived(page, count)
    assert page.item("searchField").property("text") == ""


def test_what_was_chosen_stands_on_chips_that_take_it_away(screen: Screen, catalogue: Catalogue) -> None:
    page = pictures(screen)
    chosen(page, "logistics")
    code = text(page, "occupation0", "key")
    page.tap("occupation0")
    page.qtbot.waitUntil(lambda: page.sees(f"chip-occupations-{code}"))
    assert text(page, f"chip-occupations-{code}").startswith(("Vrachtwagenchauffeur", "Magazijn"))
    page.tap(f"chip-occupations-{code}")
    arrived(page, catalogue.search(asked(sectors=frozenset({"logistics"}))).count)
    # The next chip stands where that one stood: a hand that shakes takes away one only.
    page.settle(TOKENS["time"]["touchGuard"] + 20)
    page.tap("chip-sectors-logistics")
    arrived(page, catalogue.search(asked()).count)
    assert not page.sees("chip-sectors-logistics")


def test_the_sheet_holds_what_was_chosen_where_there_are_no_chips(screen: Screen, catalogue: Catalogue) -> None:
    page = pictures(screen, panel="small")
    chosen(page, "logistics")
    code = text(page, "occupation0", "key")
    page.tap("occupation0")
    page.qtbot.waitUntil(lambda: page.sees("filterButton"))
    page.tap("filterButton")
    page.qtbot.waitUntil(lambda: page.sees(f"choice-occupations-{code}"))
    page.settle(300)
    scroll_to(page.item(f"choice-occupations-{code}"), 24)
    page.settle()
    page.tap(f"choice-occupations-{code}")
    page.qtbot.waitUntil(lambda: not page.sees(f"choice-occupations-{code}"))
    assert page.kiosk.app.filters.filters == Filters(sectors=frozenset({"logistics"}))


def test_nothing_found_names_what_to_drop_of_the_sector_and_the_occupation(
    screen: Screen, catalogue: Catalogue
) -> None:
    page = pictures(screen)
    chosen(page, "logistics")
    page.tap("occupation0")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.kiosk.app.search.setText("ober ")
    page.qtbot.waitUntil(lambda: not page.sees("result0") and page.kiosk.app.search.advice.rowCount() > 0)
    first = page.kiosk.app.search.advice.rows[0]
    assert first.title in {"Elke sector", "Elk beroep", "Laat alle keuzes weg"}


def test_who_would_rather_type_comes_to_the_field(screen: Screen) -> None:
    page = pictures(screen)
    chosen(page, "kitchen")
    page.tap("typeInstead")
    page.qtbot.waitUntil(lambda: page.sees("keyboard"))
    assert page.item("searchField").property("active")
    page.type("bak")
    assert page.item("searchField").property("text") == "bak"
    page.tap("key-close")
    page.tap("doorstepBack")
    assert page.sees("door1"), "the pictures are not on the way back"


def test_who_does_not_know_is_helped(screen: Screen) -> None:
    page = pictures(screen)
    page.tap("sectorUnsure")
    page.qtbot.waitUntil(lambda: page.kiosk.navigation.page in ("guide", "places"))
    page.tap("doorstepBack")
    assert page.sees("sectorUnsure")


def test_other_work_leads_back_to_the_sectors_and_the_way_back_keeps_every_step(screen: Screen) -> None:
    page = pictures(screen)
    chosen(page, "kitchen")
    page.tap("otherSector")
    page.tap("sector-care")
    page.qtbot.waitUntil(lambda: page.sees("allOfSector"))
    assert not page.sees("occupation0"), "no vacancy in care says its occupation"
    page.tap("allOfSector")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.tap("doorstepBack")
    assert page.sees("allOfSector")
    page.tap("doorstepBack")
    assert page.sees("sectorUnsure")


def test_choices_that_leave_no_sector_can_be_dropped_there(screen: Screen, catalogue: Catalogue) -> None:
    page = screen()
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    page.kiosk.app.filters.use(Filters(contracts=frozenset({"nowhere"})))
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: page.sees("clearForPictures"))
    assert tiles(page) == {}
    page.tap("clearForPictures")
    page.qtbot.waitUntil(lambda: not page.sees("clearForPictures"))
    assert tiles(page) == {item.value: str(item.count) for item in catalogue.sectors(asked())}


def test_pictures_speak_the_language_of_the_screen(screen: Screen) -> None:
    page = pictures(screen)
    chosen(page, "kitchen")
    page.kiosk.language.use("fr")
    page.settle()
    titles = [text(page, f"occupation{row}", "title") for row in range(2)]
    assert set(titles) <= {"Boulanger", "Serveur"}
    page.tap("occupation0")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    assert titles[0] in page.texts()


@pytest.mark.parametrize("panel", PANELS)
def test_sector_and_age_are_cells_of_the_sheet_with_their_counts(
    screen: Screen, catalogue: Catalogue, panel: str
) -> None:
    page = screen(panel=panel)
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    page.tap("moreFilters" if page.sees("moreFilters") else "filterButton")
    page.settle(300)
    chosen: dict[str, object] = {}
    steps = (("new_days", "7", 7), ("sectors", "kitchen", frozenset({"kitchen"})), ("new_days", "3", 3))
    for group, value, wanted in steps:
        chosen[group] = wanted
        name, count = f"choice-{group}-{value}", catalogue.search(asked(**chosen)).count
        scroll_to(page.item(name), 24)
        page.settle()
        assert text(page, name, "count") == str(count) != "0"
        page.tap(name)
        page.qtbot.waitUntil(lambda left=count: page.kiosk.app.search.count == left)  # type: ignore[misc]


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("panel", PANELS)
def test_three_touches_lead_from_the_doors_to_trainings(
    screen: Screen, catalogue: Catalogue, panel: str, low: bool
) -> None:
    page = screen(panel=panel)
    page.kiosk.access.setLow(low)
    page.settle()
    page.tap("door2")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: page.sees("sectorUnsure"))
    rows = [row for row in page.kiosk.app.domains.rows.rows if row.key]
    counts = [int(row.line.split()[0]) for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert counts == [catalogue.search_trainings(asked(domains=frozenset({row.key}))).count for row in rows] != []
    page.tap(f"sector-{rows[0].key}")
    arrived(page, counts[0])
    assert page.sees("trainingsPage")
    assert not page.sees("keyboard")
    page.tap("doorstepBack")
    assert page.sees("domainsPage")


def test_four_touches_lead_to_lessons_of_dutch_from_zero(screen: Screen, tmp_path: Path) -> None:
    chance = random.Random(1)
    lesson = replace(training(1, chance), title="Eerste les", domains=("languages",), min_dutch=NO_DUTCH)
    course = replace(training(2, chance), title="Vervolg", domains=("languages",), min_dutch="B1")
    file = ReplicaFile(tmp_path)
    file.put("occupations", OCCUPATIONS)
    file.put("trainings", [lesson, course])
    file.close()
    page = screen(tmp_path)
    page.tap("door2")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: page.sees("sectorUnsure"))
    page.tap("sector-languages")
    arrived(page, 2)
    page.kiosk.app.trainingFilters.toggle("dutch", NO_DUTCH)
    arrived(page, 1)
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("trainingPage"))
    assert lesson.title in page.texts()


def test_pictures_of_trainings_respect_the_other_choices_and_offer_to_drop_them(
    screen: Screen, catalogue: Catalogue
) -> None:
    page = screen()
    page.tap("door2")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    page.kiosk.app.trainingFilters.toggle("dutch", "little")
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: page.sees("sectorUnsure"))
    shown = {row.key: int(row.line.split()[0]) for row in page.kiosk.app.domains.rows.rows if row.key}
    found = catalogue.search_trainings(asked(dutch=frozenset({"little"}))).facets["domain"]
    assert shown == {item.value: item.count for item in found if item.count}
    page.tap("typeInstead")
    page.qtbot.waitUntil(lambda: page.sees("keyboard"))
    assert page.sees("trainingsPage")


def test_another_language_says_anew_which_occupations_are_in_sight(screen: Screen) -> None:
    page = pictures(screen, panel="portrait")
    chosen(page, "logistics")
    page.qtbot.waitUntil(lambda: any(text.startswith("1 tot ") for text in page.texts()))
    page.kiosk.language.use("fr")
    page.settle()
    assert not any(text.startswith("1 tot ") for text in page.texts())
