"""The search page, touched as a visitor touches it, on a real replica."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint
from touched_screen import NOW, PANELS, TouchedScreen

from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import Desk
from kiosk.model.search import Filters, Origin, Query, Sort
from kiosk.ui.tokens import TOKENS

Screen = Callable[..., TouchedScreen]
TODAY = NOW.date().isoformat()
HERE = Origin(lat=51.0543, lon=3.7250, nis="44021")


@pytest.fixture
def catalogue(replica: Path) -> Catalogue:
    return Catalogue.open(replica)


def opened(screen: Screen, **more: object) -> TouchedScreen:
    page = screen(**more)
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    return page


def found(page: TouchedScreen) -> str:
    return str(page.item("found").property("text")).replace("\N{NARROW NO-BREAK SPACE}", "")


def shows(page: TouchedScreen, count: int) -> None:
    noun = "vacature" if count == 1 else "vacatures"
    page.qtbot.waitUntil(lambda: found(page) == f"{count} {noun}")


def count(catalogue: Catalogue, text: str = "", **choices: object) -> int:
    filters = Filters(**choices)  # type: ignore[arg-type]
    return catalogue.search(Query(text=text, filters=filters, origin=HERE, today=TODAY)).count


def titles(page: TouchedScreen) -> list[str]:
    """Give the titles in sight; the list keeps rows above and below too, to use them again."""
    top = float(page.item("resultList").property("contentY"))
    bottom = top + page.item("resultList").height()
    rows = [item for item in page.items() if item.objectName().startswith("result") and item.property("key")]
    return [str(row.property("title")) for row in sorted(rows, key=lambda row: row.y()) if top <= row.y() < bottom]


@pytest.mark.parametrize("panel", PANELS)
def test_the_door_opens_on_every_vacancy(screen: Screen, catalogue: Catalogue, panel: str) -> None:
    page = opened(screen, panel=panel)
    shows(page, count(catalogue))
    assert titles(page)
    for row in titles(page):
        assert row != ""


def test_every_letter_searches(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    page.tap("searchField")
    seen = []
    for typed in ("b", "ba", "bak"):
        page.type(typed[-1])
        shows(page, count(catalogue, typed))
        seen.append(found(page))
    assert len(set(seen)) > 1
    page.tap("key-erase")
    shows(page, count(catalogue, "ba"))
    page.tap("key-close")
    assert not page.sees("keyboard")
    shows(page, count(catalogue, "ba"))


@pytest.mark.parametrize("panel", ["landscape", "small"])
def test_large_suggestions_leave_in_sight_how_many_are_found(screen: Screen, panel: str) -> None:
    page = opened(screen, panel=panel)
    page.kiosk.access.useTextScale(1.8)
    page.settle(100)
    page.tap("searchField")
    page.type("a")
    page.qtbot.waitUntil(lambda: page.sees("suggestion0"))
    page.settle(100)
    assert not page.sees("found"), "the suggestions take its room"
    assert page.kiosk.app.search.found in page.texts()


def test_a_slow_search_never_keeps_the_keys_waiting(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    before, slow = found(page), Event()
    page.kiosk.lanes.query.run("slow", lambda _: slow.wait(20), lambda _: None)
    page.tap("searchField")
    # Not `type`, which waits for answers.
    for letter in "bakker":
        page.touch(page.middle(f"key-{letter}"), page.middle(f"key-{letter}"))
        page.settle(TOKENS["time"]["fastGuard"] + 10)
    assert page.item("searchField").property("text") == "bakker"
    assert found(page) == before
    slow.set()
    shows(page, count(catalogue, "bakker"))


def test_what_sync_changed_is_gathered_before_somebody_types(screen: Screen) -> None:
    moments = [NOW]
    page = opened(screen, now=lambda: moments[-1])
    gathered: list[bool] = []

    def look(catalogue: Catalogue) -> bool:
        with catalogue._reading() as library:
            return "_meaning" in vars(library.taxonomy)

    def has_gathered() -> bool:
        page.kiosk.lanes.query.run("look", look, gathered.append)
        return bool(gathered and gathered[-1])

    def forget(catalogue: Catalogue) -> None:
        with catalogue._reading() as library:
            vars(library).pop("taxonomy")

    page.qtbot.waitUntil(has_gathered)
    page.kiosk.lanes.query.run("forget", forget, lambda _: gathered.clear())
    page.qtbot.waitUntil(lambda: not gathered)
    assert not has_gathered()
    moments.append(NOW + timedelta(minutes=1))
    page.qtbot.waitUntil(has_gathered)


def test_the_key_that_searches_follows_the_language(screen: Screen) -> None:
    page = opened(screen)
    page.tap("searchField")
    assert page.item("key-go").property("label") == "Zoek"
    page.kiosk.language.use("fr")
    page.settle()
    assert page.item("key-go").property("label") == "Chercher"
    page.tap("key-go")
    assert not page.sees("keyboard")


def test_a_suggestion_is_searched_for(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    page.tap("searchField")
    page.type("vrach")
    page.qtbot.waitUntil(lambda: "<b>Vrach</b>twagenchauffeur" in page.texts())
    page.tap("suggestion0")
    assert not page.sees("keyboard")
    assert str(page.item("searchField").property("text")).strip() == "Vrachtwagenchauffeur"
    shows(page, count(catalogue, "Vrachtwagenchauffeur "))


def test_a_suggestion_counts_what_it_gives_with_what_is_chosen(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    page.kiosk.app.search.setText("vrach")
    suggested = page.kiosk.app.suggest.rows
    page.qtbot.waitUntil(lambda: bool(suggested.rows))
    every = suggested.rows[0].note
    page.tap("cell-regimes-full")
    left = count(catalogue, "Vrachtwagenchauffeur ", regimes=frozenset({"full"}))
    page.qtbot.waitUntil(lambda: suggested.rows[0].note == f"{left} vacatures")
    assert suggested.rows[0].note != every


def test_a_place_that_is_suggested_becomes_the_origin(screen: Screen) -> None:
    page = opened(screen)
    page.tap("searchField")
    page.type("deinz")
    page.qtbot.waitUntil(lambda: "<b>Deinz</b>e (gemeente)" in page.texts())
    assert page.item("suggestion0").property("spoken") == "Deinze (gemeente)", "no count: it is no word to search for"
    page.tap("suggestion0")
    page.qtbot.waitUntil(lambda: page.item("originButton").property("text") == "Deinze")
    assert page.item("searchField").property("text") == ""
    page.qtbot.waitUntil(lambda: "van Deinze" in page.texts())


def test_a_town_that_was_merged_says_by_which_name_it_is_found(screen: Screen) -> None:
    page = opened(screen)
    page.tap("originButton")
    page.tap("originField")
    page.type("nevel")
    page.qtbot.waitUntil(lambda: page.sees("town-44083"))
    assert "Nevele · 16\N{NO-BREAK SPACE}km" in page.texts()


def test_what_a_cell_promises_is_what_one_gets(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    promised = int(str(page.item("cell-contracts-permanent").property("count")))
    page.tap("cell-contracts-permanent")
    shows(page, promised)
    assert promised == count(catalogue, contracts=frozenset({"permanent"}))
    promised = int(str(page.item("cell-radius_km-25").property("count")))
    page.tap("cell-radius_km-25")
    shows(page, promised)
    assert "vast werk · tot 25 km van Gent" in page.texts()
    page.tap("cell-radius_km-25")
    shows(page, count(catalogue, contracts=frozenset({"permanent"})))
    page.tap("clearFilters")
    shows(page, count(catalogue))


def test_interim_holds_both_kinds_of_agency_work(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    promised = int(str(page.item("cell-contracts-agency").property("count")))
    page.tap("cell-contracts-agency")
    shows(page, promised)
    assert promised == count(catalogue, contracts=frozenset({"agency", "agency_option"}))


@pytest.mark.parametrize("panel", ["portrait", "small"])
def test_the_sheet_has_every_choice_and_counts_along(screen: Screen, catalogue: Catalogue, panel: str) -> None:
    page = opened(screen, panel=panel)
    page.tap("filterButton")
    page.tap("choice-schedules-night")
    page.tap("choice-not_needed-diploma")
    left = count(catalogue, schedules=frozenset({"night"}), not_needed=frozenset({"diploma"}))
    page.qtbot.waitUntil(lambda: f"Toon {left} vacatures" in page.texts())
    page.tap("sheetDone")
    shows(page, left)
    assert page.item("filterButton").property("badge") == "2"
    chips = [item for item in page.items() if item.objectName().startswith("chip-") and item.property("on")]
    assert {str(chip.property("text")) for chip in chips} == {"Nachtwerk", "Geen diploma"}
    page.tap("chip-schedules-night")
    shows(page, count(catalogue, not_needed=frozenset({"diploma"})))


def test_more_choices_than_fit_beside_the_results_are_in_the_sheet(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    assert page.sees("cell-not_needed-licence")
    assert not page.sees("cell-schedules-day")
    page.tap("moreFilters")
    page.tap("choice-schedules-night")
    page.tap("sheetDone")
    shows(page, count(catalogue, schedules=frozenset({"night"})))


def test_a_question_whose_words_are_too_long_gives_its_room_to_the_next(screen: Screen) -> None:
    page = opened(screen)
    page.kiosk.language.use("de")
    page.qtbot.waitUntil(lambda: page.sees("cell-schedules-day"))
    assert not page.sees("cell-not_needed-licence")
    page.settle(300)
    page.tap("cell-schedules-day")
    page.qtbot.waitUntil(lambda: bool(page.kiosk.app.filters.filters.schedules))
    assert not page.sees("chip-schedules-day"), "it stands beside the results"


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("panel", PANELS)
def test_what_is_chosen_in_the_sheet_stands_on_the_page_and_goes_at_one_touch(
    screen: Screen, catalogue: Catalogue, panel: str, large: bool, low: bool
) -> None:
    page = opened(screen, panel=panel)
    page.kiosk.access.useTextScale(1.5 if large else 1.0)
    page.kiosk.access.setLow(low)
    chosen = {"contracts": {"student"}, "new_days": {"7"}, "schedules": {"weekend"}}
    for group, values in chosen.items():
        for value in values:
            page.kiosk.app.filters.toggle(group, value)
    page.settle()
    chips = [f"chip-{group}-{value}" for group, values in chosen.items() for value in values]
    assert [chip for chip in chips if not page.sees(chip)] == []
    page.tap("chip-schedules-weekend")
    page.qtbot.waitUntil(lambda: not page.sees("chip-schedules-weekend"))
    assert not page.kiosk.app.filters.filters.schedules


def test_what_is_chosen_beside_the_results_is_not_said_twice(screen: Screen) -> None:
    page = opened(screen)
    page.tap("cell-regimes-full")
    page.qtbot.waitUntil(lambda: bool(page.item("cell-regimes-full").property("checked")))
    assert not page.sees("chip-regimes-full")


def test_nothing_found_says_what_to_drop_and_keeps_its_word(screen: Screen) -> None:
    page = opened(screen)
    page.kiosk.app.search.setText("bakker")
    page.tap("cell-radius_km-5")
    for value in ("permanent", "flexi"):
        page.tap(f"cell-contracts-{value}")
    page.tap("moreFilters")
    for group, value in (("schedules", "night"), ("dutch", "some"), ("regimes", "part"), ("not_needed", "experience")):
        page.tap(f"choice-{group}-{value}")
    page.tap("sheetDone")
    page.qtbot.waitUntil(lambda: page.sees("advice0"))
    assert "Nog niets gevonden" in page.texts()
    assert not page.sees("result0")
    promised = int(str(page.item("advice0").property("count")))
    assert promised > 0
    page.tap("advice0")
    shows(page, promised)


def test_words_that_nothing_has_can_be_dropped(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    page.tap("searchField")
    page.type("qqxqqx")
    page.tap("key-go")
    page.qtbot.waitUntil(lambda: page.sees("advice0"))
    assert "Alle vacatures, zonder “qqxqqx”" in page.texts()
    page.tap("advice0")
    shows(page, count(catalogue))
    assert page.item("searchField").property("text") == ""


def test_nothing_found_offers_occupations_like_the_words(screen: Screen) -> None:
    page = opened(screen)
    page.tap("searchField")
    page.type("magazijnmannetje")
    page.tap("key-go")
    page.qtbot.waitUntil(lambda: page.sees("advice0"))
    assert "Nog niets gevonden" in page.texts()
    assert "Magazijnmedewerker" in page.texts()
    assert page.kiosk.app.search.wayOut in page.texts()
    promised = int(str(page.item("advice0").property("count")))
    assert promised > 0
    page.tap("advice0")
    shows(page, promised)
    assert str(page.item("searchField").property("text")).strip() == "Magazijnmedewerker"


def test_what_to_do_when_nothing_is_found_is_true(screen: Screen) -> None:
    page = opened(screen)
    search = page.kiosk.app.search
    search.setText("qqxqqx")
    page.qtbot.waitUntil(lambda: page.sees("advice0"))
    words = search.wayOut
    assert words in page.texts()
    search.setText("")
    page.qtbot.waitUntil(lambda: search.count > 0)
    assert search.wayOut == ""
    search.setText("magazijn ")
    for group, value in (("radius_km", "5"), ("schedules", "night"), ("contracts", "volunteer")):
        page.kiosk.app.filters.toggle(group, value)
    page.qtbot.waitUntil(lambda: page.sees("advice0"))
    assert search.wayOut not in ("", words)


def test_a_search_that_finds_nothing_can_be_kept_and_the_desk_called(screen: Screen) -> None:
    page = opened(screen, desk=Desk(webhook="http://127.0.0.1:9"))
    page.tap("searchField")
    page.type("qqxqqx")
    page.tap("key-go")
    page.qtbot.waitUntil(lambda: page.sees("advice0"))
    page.tap("keepSearch")
    page.qtbot.waitUntil(lambda: bool(page.kiosk.app.search.kept))
    assert page.item("keepSearch").property("checked")
    assert page.sees("callDesk")


def test_a_typing_error_is_told(screen: Screen) -> None:
    page = opened(screen)
    page.kiosk.app.search.setText("vrachtwagenchaufeur ")
    page.qtbot.waitUntil(lambda: "We zochten “vrachtwagenchauffeur”." in page.texts())


def test_distances_start_where_one_wants(screen: Screen) -> None:
    page = opened(screen)
    page.tap("originButton")
    assert page.item("originHere").property("on")
    page.tap("originField")
    page.type("brug")
    page.qtbot.waitUntil(lambda: page.sees("town-31005"))
    page.tap("town-31005")
    assert not page.sees("originSheet")
    assert not page.sees("keyboard")
    assert page.item("originButton").property("text") == "Brugge"
    page.qtbot.waitUntil(lambda: "van Brugge" in page.texts())
    page.tap("originButton")
    page.tap("originHere")
    page.qtbot.waitUntil(lambda: "van hier" in page.texts())
    assert page.item("originButton").property("text") == "Gent"


def test_a_town_that_does_not_exist_is_no_dead_end(screen: Screen) -> None:
    page = opened(screen)
    page.tap("originButton")
    page.tap("originField")
    page.type("xyz")
    page.qtbot.waitUntil(lambda: any(text.startswith("We kennen deze gemeente niet") for text in page.texts()))
    assert page.sees("originHere")


@pytest.mark.parametrize("sort", [Sort.DATE, Sort.DISTANCE])
def test_the_order_can_be_changed(screen: Screen, catalogue: Catalogue, sort: Sort) -> None:
    page = opened(screen)
    page.tap("sortButton")
    page.tap(f"sort-{sort}")
    assert not page.sees("sortSheet")
    result = catalogue.search(Query(origin=HERE, sort=sort, today=TODAY))
    wanted = [card.title for card in catalogue.cards(result, 0, 4)]
    page.qtbot.waitUntil(lambda: titles(page)[:4] == wanted)


def test_the_rail_turns_whole_pages_and_says_where_one_is(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    total = f"{count(catalogue):,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    first = titles(page)[:4]
    assert f"1 tot 4 van {total}" in page.texts()
    page.tap("railDown")
    page.qtbot.waitUntil(lambda: f"5 tot 8 van {total}" in page.texts())
    page.tap("railUp")
    page.qtbot.waitUntil(lambda: titles(page)[:4] == first)


def test_an_upright_panel_has_its_pager_under_the_list(screen: Screen) -> None:
    page = opened(screen, panel="portrait")
    assert str(page.item("pagerSpan").property("text")).startswith("1 tot ")
    page.tap("pagerDown")
    assert not str(page.item("pagerSpan").property("text")).startswith("1 tot ")


def test_a_finger_scrolls_and_a_new_search_starts_at_the_top(screen: Screen) -> None:
    page = opened(screen)
    rows = page.item("resultList")
    middle = page.middle("resultList")
    page.touch(middle, middle - QPoint(0, 400))
    page.qtbot.waitUntil(lambda: float(rows.property("contentY")) > 100)
    page.kiosk.app.search.setText("bakker ")
    page.qtbot.waitUntil(lambda: float(rows.property("contentY")) == float(rows.property("originY")))


def test_the_end_of_a_long_list_is_read_when_it_is_reached(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    total = count(catalogue)
    rows = page.item("resultList")
    for _ in range(3):
        rows.setProperty("contentY", float(rows.property("contentHeight")) - rows.height())
        page.settle(50)
    last = f"result{total - 1}"
    page.qtbot.waitUntil(lambda: page.sees(last) and bool(page.item(last).property("key")))
    result = catalogue.search(Query(origin=HERE, today=TODAY))
    assert page.item(last).property("key") == catalogue.id_at(result, total - 1)


def test_the_way_back_finds_everything_as_it_was(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    page.tap("cell-regimes-full")
    page.kiosk.app.search.setText("magazijn")
    shows(page, count(catalogue, "magazijn", regimes=frozenset({"full"})))
    page.settle()
    page.tap("railDown")
    position = page.item("resultList").property("contentY")
    before = (titles(page), found(page))
    row = next(item for item in page.items() if item.objectName() == "result5")
    page.tap(row.objectName())
    page.qtbot.waitUntil(lambda: page.sees("vacancyTitle"))
    page.tap("doorstepBack")
    page.qtbot.waitUntil(lambda: page.sees("resultList"))
    assert (titles(page), found(page)) == before
    assert page.item("resultList").property("contentY") == position
    assert page.item("searchField").property("text") == "magazijn"


def test_a_row_looked_at_in_other_results_does_not_move_these(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    page.tap("railDown")
    page.tap("railDown")
    page.tap("result9")
    page.qtbot.waitUntil(lambda: page.sees("vacancyTitle"))
    page.tap("doorstepBack")
    page.qtbot.waitUntil(lambda: page.sees("result9"))
    page.kiosk.app.search.setText("magazijn ")
    shows(page, count(catalogue, "magazijn "))
    page.tap("picturesButton")
    page.qtbot.waitUntil(lambda: not page.sees("resultList"))
    page.tap("doorstepBack")
    page.qtbot.waitUntil(lambda: page.sees("resultList"))
    rows = page.item("resultList")
    assert float(rows.property("contentY")) == float(rows.property("originY"))


def test_words_stay_in_the_language_in_which_they_were_typed(screen: Screen) -> None:
    page = opened(screen)
    search = page.kiosk.app.search
    page.tap("searchField")
    page.type("b")
    page.kiosk.language.use("de")
    assert search.query.language == "nl"
    search.setText("ba")
    assert (search.query.text, search.query.language) == ("ba", "de")
    page.qtbot.waitUntil(lambda: "ba" in search.everything)
    search.keepSearch()
    dossier = page.kiosk.app.dossier
    page.qtbot.waitUntil(lambda: search.kept)
    page.kiosk.language.use("en")
    assert dossier.contents.searches[0].value.query.language == "de"
    search.take(Query(text="ba", language="fr"))
    assert search.query.language == "fr"
    search.anew("bak")
    assert search.query.language == "en"


def test_another_language_says_everything_anew_and_finds_the_same(screen: Screen, catalogue: Catalogue) -> None:
    page = opened(screen)
    page.tap("doorstepLanguage")
    page.tap("language-en")
    page.tap("sheetDone")
    texts = page.texts()
    total = count(catalogue)
    assert any(text.endswith("vacancies") for text in texts)
    assert {"Vacancies", "How far can it be?", "from here", "Best match first"} <= set(texts)
    assert any(text.startswith("1 to 4 of ") for text in texts), total


def test_without_a_replica_the_page_points_to_the_desk(screen: Screen, tmp_path: Path) -> None:
    page = screen(data_dir=tmp_path)
    page.tap("door1")
    page.qtbot.waitUntil(lambda: "Zoeken lukt nu niet" in page.texts())
    assert "Jij deed niets fout. Vraag hulp aan de balie." in page.texts()


def test_old_data_is_announced_and_every_row_says_to_call_first(screen: Screen) -> None:
    page = opened(screen)
    assert not page.sees("oldData")
    page = opened(screen, now=NOW + timedelta(days=4))
    assert page.sees("oldData")
    assert any("donderdag 14 mei" in text for text in page.texts())
    assert page.item("result0").property("warnTag") == "Bel eerst"
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("vacancyTitle"))
    assert "Bel eerst" in page.texts()
    page.tap("doorstepBack")
    page.tap("searchField")
    assert not page.sees("oldData")


def test_upright_the_sectors_and_the_way_to_the_results_are_at_the_thumb(screen: Screen) -> None:
    page = screen(panel="portrait")
    page.kiosk.access.useTextScale(1.8)
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.tap("filterButton")
    page.settle(300)
    done, sectors = page.item("sheetDone"), page.item("toSectors")
    assert page.middle("sheetDone").y() > 0.7 * page.window.height()
    assert page.middle("toSectors").y() == page.middle("sheetDone").y()
    assert sectors.x() + sectors.width() <= done.x()
    page.tap("toSectors")
    page.settle(100)
    assert page.middle("choice-sectors-kitchen").y() < page.middle("sheetDone").y()
    page.tap("choice-sectors-kitchen")
    page.settle(100)
    page.tap("sheetDone")
    page.qtbot.waitUntil(lambda: not page.sees("sheetDone"))
    assert page.kiosk.app.filters.filters.sectors == frozenset({"kitchen"})
