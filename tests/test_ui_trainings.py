from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlContext
from pytestqt.qtbot import QtBot
from replica_file import MUNICIPALITIES, ReplicaFile, training
from small_replica import PLACES
from touched_screen import PANELS, TouchedScreen

from kiosk.catalogue.catalogue import Catalogue
from kiosk.model.search import Origin, Query
from kiosk.model.training import Mode, Session, Training, free_of_charge
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.language import Language
from kiosk.ui.tokens import TEXT_SCALES
from kiosk.ui.training_reading import read_training
from kiosk.ui.training_words import TrainingWords

Screen = Callable[..., TouchedScreen]
TODAY = "2026-05-13"


def opened(screen: Screen, panel: str = "landscape") -> TouchedScreen:
    page = screen(panel=panel)
    page.tap("door2")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    return page


def count(page: TouchedScreen) -> int:
    return int(str(page.item("found").property("text")).split()[0])


def every(replica: Path, wanted: Callable[[Training, Catalogue], bool]) -> list[str]:
    """Give the ids of live trainings that are wanted."""
    catalogue = Catalogue.open(replica)
    result = catalogue.search_trainings(Query(today=TODAY))
    cards = catalogue.training_cards(result, 0, result.count)
    found = [training for card in cards if (training := catalogue.training(card.id))]
    chosen = [training.id for training in found if wanted(training, catalogue)]
    catalogue.close()
    return chosen


def counted(replica: Path, text: str) -> int:
    catalogue = Catalogue.open(replica)
    found = catalogue.search_trainings(Query(text=text, today=TODAY)).count
    catalogue.close()
    return found


def show(page: TouchedScreen, key: str) -> None:
    page.kiosk.navigation.open("training", key)
    page.qtbot.waitUntil(lambda: page.sees("trainingTitle"))
    page.settle()


@pytest.mark.parametrize("panel", PANELS)
def test_a_training_is_found_while_typing_and_read(screen: Screen, replica: Path, panel: str) -> None:
    page = opened(screen, panel)
    found = counted(replica, "ober")
    assert 0 < found < count(page)
    page.tap("trainingField")
    page.type("ober")
    page.qtbot.waitUntil(lambda: count(page) == found)
    page.settle(300)
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("trainingTitle"))
    assert not page.kiosk.keyboard.opened
    assert "Wat leer je?" in page.texts()
    page.tap("doorstepBack")
    assert count(page) == found
    assert page.item("trainingField").property("text") == "ober"


def test_a_training_and_a_town_are_suggested_and_taken(screen: Screen, replica: Path) -> None:
    page = opened(screen)
    page.tap("trainingField")
    page.type("boul")
    page.qtbot.waitUntil(lambda: page.sees("suggestion0"))
    name = str(page.kiosk.app.trainingSuggest.at(0).text)
    promised = page.kiosk.app.trainingSuggest.at(0).count
    assert promised == counted(replica, f"{name} ") > 0
    page.tap("suggestion0")
    page.qtbot.waitUntil(lambda: count(page) == promised)
    assert not page.sees("keyboard")
    page.tap("trainingField")
    page.kiosk.app.trainings.setText("deinz")
    page.qtbot.waitUntil(lambda: "<b>Deinz</b>e (gemeente)" in page.texts())
    page.tap("suggestion0")
    page.qtbot.waitUntil(lambda: page.item("originButton").property("text") == "Deinze")


def test_a_training_that_the_vacancy_search_suggests_leads_to_the_trainings_so_called(screen: Screen) -> None:
    page = screen()
    page.tap("door1")
    page.tap("searchField")
    page.type("bakke")
    page.qtbot.waitUntil(lambda: any("(opleiding)" in text for text in page.texts()))
    names = [f"suggestion{n}" for n in range(5) if page.sees(f"suggestion{n}")]
    page.tap(next(name for name in names if "(opleiding)" in str(page.item(name).property("text"))))
    page.qtbot.waitUntil(lambda: page.sees("trainingField") and page.sees("result0"))
    assert str(page.item("trainingField").property("text")).startswith("Bak")
    page.tap("doorstepBack")
    assert page.sees("searchField")


def test_a_choice_leaves_what_its_cell_said(screen: Screen) -> None:
    page = opened(screen)
    promised = int(str(page.item("cell-free-free").property("count")))
    page.tap("cell-free-free")
    page.qtbot.waitUntil(lambda: count(page) == promised)
    assert "nog plaats vrij" in page.texts()
    page.tap("clearFilters")
    page.qtbot.waitUntil(lambda: count(page) > promised)


def test_nothing_found_offers_a_way_on(screen: Screen) -> None:
    page = opened(screen)
    everything = count(page)
    page.kiosk.app.trainings.setText("qqqqq")
    page.qtbot.waitUntil(lambda: page.sees("advice0"))
    page.tap("advice0")
    page.qtbot.waitUntil(lambda: count(page) == everything)


def test_places_left_are_said_in_words(screen: Screen) -> None:
    page = opened(screen)
    texts = page.texts()
    assert "plaatsen vrij" in texts or "Volzet" in texts


def test_the_work_it_opens_is_searched_and_as_many_as_promised_are_found(screen: Screen, replica: Path) -> None:
    page = opened(screen)
    key = every(replica, lambda training, _: training.occupations == ("7512.baker",))[0]
    show(page, key)
    promised = str(page.item("work0").property("vacancies"))
    body = page.item("trainingBody")
    body.setProperty("contentY", max(0.0, page.item("work0").mapToItem(body, QPointF(0, 0)).y() - body.height() / 2))
    page.settle()
    page.tap("work0")
    page.qtbot.waitUntil(lambda: page.sees("searchPage"))
    page.qtbot.waitUntil(lambda: str(page.item("found").property("text")) == promised)
    assert page.item("searchField").property("text") == "Bakker "
    page.tap("doorstepBack")
    assert page.sees("trainingPage")


def test_a_start_leads_to_its_place(screen: Screen, replica: Path) -> None:
    page = opened(screen)

    def placed(training: Training, catalogue: Catalogue) -> bool:
        live = [session for session in training.sessions if session.start >= "2026-06-02"]
        return len(training.sessions) == len(live) == 1 and catalogue.place(live[0].place_id) is not None

    show(page, every(replica, placed)[0])
    assert str(page.kiosk.app.training.where).endswith("\N{NO-BREAK SPACE}km van hier")
    page.tap("start0")
    page.qtbot.waitUntil(lambda: page.sees("placeName"))
    assert str(page.item("placeName").property("text")).startswith("Werkwinkel")


def test_a_start_that_is_nowhere_is_read_and_not_pressed(screen: Screen, replica: Path) -> None:
    page = opened(screen)

    def nowhere(training: Training, catalogue: Catalogue) -> bool:
        return all(catalogue.place(session.place_id) is None for session in training.sessions)

    show(page, every(replica, nowhere)[0])
    start = page.item("start0")
    node = QAccessible.queryAccessibleInterface(start)
    assert node.role() is QAccessible.Role.StaticText
    assert not node.state().disabled
    assert not start.activeFocusOnTab()
    page.tap("start0")
    assert page.sees("trainingPage")


def test_it_can_be_taken_along(screen: Screen) -> None:
    page = opened(screen)
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("trainingTitle"))
    title = str(page.item("trainingTitle").property("text"))
    page.tap("takeAlongButton")
    page.qtbot.waitUntil(lambda: page.sees("takeAlongDialog"))
    assert str(page.kiosk.app.takeAlong.content).startswith(title)
    assert page.sees("take-contact")
    assert not page.sees("takeAlongPrint")


def test_next_and_previous_go_through_what_was_found(screen: Screen) -> None:
    page = opened(screen)
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("trainingTitle"))
    first = page.item("trainingTitle").property("text"), page.kiosk.app.training.neighbours.place
    page.tap("nextResult")
    page.qtbot.waitUntil(lambda: str(page.kiosk.app.training.neighbours.place).startswith("2 van "))
    page.tap("previousResult")
    page.qtbot.waitUntil(
        lambda: (page.item("trainingTitle").property("text"), page.kiosk.app.training.neighbours.place) == first
    )
    page.tap("doorstepBack")
    page.tap("doorstepBack")
    assert page.sees("doorsPage")


def test_a_training_that_is_gone_says_so(screen: Screen) -> None:
    page = opened(screen)
    page.kiosk.navigation.open("training", "course:gone")
    page.qtbot.waitUntil(lambda: page.sees("backToTrainings"))
    page.tap("backToTrainings")
    assert page.sees("trainingsPage")


def test_a_row_says_how_far_the_place_is_that_it_names(tmp_path: Path) -> None:
    near, far = PLACES[0], PLACES[1]
    sessions = (Session(start="2026-06-01", place_id=far.id), Session(start="2026-09-01", place_id=near.id))
    file = ReplicaFile(tmp_path)
    file.put("municipalities", MUNICIPALITIES)
    file.put("places", PLACES)
    file.put("trainings", [replace(training(1, Random(1)), valid_until="2026-12-31", sessions=sessions)])
    file.close()
    catalogue = Catalogue.open(tmp_path)
    found = catalogue.search_trainings(Query(today=TODAY, origin=Origin(lat=near.lat, lon=near.lon)))
    (card,) = catalogue.training_cards(found, 0, 1)
    catalogue.close()
    assert (card.city, card.start, round(card.km or 0)) == ("Antwerpen", "2026-06-01", 51)


def test_without_a_way_to_enrol_one_is_told_whom_to_ask(screen: Screen, tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    file.put("trainings", [replace(training(1, Random(1)), valid_until="2026-12-31", contact=None, provider_id="")])
    file.close()
    page = screen(tmp_path)
    show(page, "course:1")
    assert str(page.kiosk.feed.desk) in page.texts()


def test_in_old_data_one_is_told_to_call_first(screen: Screen) -> None:
    page = screen(now=datetime(2026, 5, 18, 10, 0))
    page.tap("door2")
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("callFirst"))
    assert page.item("callFirst").property("text") == "Bel eerst"


def test_until_when_one_can_enrol_stands_with_how(screen: Screen, tmp_path: Path) -> None:
    sessions = (Session(start="2026-09-01", enrol_until="2026-08-15"),)
    file = ReplicaFile(tmp_path)
    file.put("trainings", [replace(training(1, Random(1)), valid_until="2026-12-31", sessions=sessions)])
    file.close()
    page = screen(tmp_path)
    show(page, "course:1")
    assert [way.strong for way in page.kiosk.app.training.enrol.rows][-1] == "15 augustus"


def test_until_when_one_can_enrol_is_of_a_start_with_places_and_says_which(screen: Screen, tmp_path: Path) -> None:
    full = Session(start="2026-09-01", enrol_until="2026-08-15", places=0)
    free = Session(start="2027-02-22", enrol_until="2027-01-31", places=4)
    file = ReplicaFile(tmp_path)
    for number, sessions in enumerate(((full, free), (full,))):
        file.put("trainings", [replace(training(number, Random(1)), valid_until="2027-12-31", sessions=sessions)])
    file.close()
    page = screen(tmp_path)
    show(page, "course:0")
    last = page.kiosk.app.training.enrol.rows[-1]
    assert (last.text, last.strong) == ("Om te starten op 22 februari: schrijf je in tot en met", "31 januari 2027")
    show(page, "course:1")
    assert "15 augustus" not in [way.strong for way in page.kiosk.app.training.enrol.rows]


def test_as_many_starts_stand_beside_the_text_as_have_room(screen: Screen, tmp_path: Path) -> None:
    sessions = tuple(
        Session(start=f"2026-0{month}-01", end="2026-12-01", place_id=PLACES[0].id, places=4) for month in (6, 7, 8, 9)
    )
    file = ReplicaFile(tmp_path)
    file.put("places", PLACES)
    file.put("trainings", [replace(training(1, Random(1)), valid_until="2026-12-31", sessions=sessions)])
    file.close()
    page = screen(tmp_path)
    show(page, "course:1")
    body = page.item("trainingBody")
    beside = [n for n in range(4) if not body.isAncestorOf(page.item(f"start{n}"))]
    assert beside in ([0, 1], [0, 1, 2])


def test_a_start_more_than_a_year_ahead_says_its_year(screen: Screen, tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    file.put("places", PLACES)
    for number, start in ((1, "2026-06-02"), (2, "2027-06-01")):
        sessions = (Session(start=start, place_id=PLACES[0].id, places=4),)
        one = replace(training(number, Random(1)), title=f"Les {number}", valid_until="2027-12-31", sessions=sessions)
        file.put("trainings", [one])
    file.close()
    page = screen(tmp_path)
    page.tap("door2")
    page.qtbot.waitUntil(lambda: page.sees("result1"))
    assert [text for text in page.texts() if text in {"di", "2026", "2027"}] == ["di", "2027"]
    assert ", di 1 juni 2027, " in str(page.item("result1").property("spoken"))
    show(page, "course:2")
    assert "2027" in page.texts()
    show(page, "course:1")
    assert "2026" not in page.texts()


def test_every_language_in_which_is_taught_has_a_name(generated: Path, qtbot: QtBot) -> None:
    words = TrainingWords(Language("nl"))
    assert [words.taught_in(code) for code in ("fr", "uk", "??")] == ["Frans", "Oekraïens", ""]


def test_a_training_that_is_past_is_gone(replica: Path) -> None:
    catalogue = Catalogue.open(replica)
    key = every(replica, lambda training, _: training.valid_until == "2026-05-20")[0]
    there, past = (
        read_training(
            catalogue, key, origin=Origin(lat=51, lon=3.7), result=None, language="nl", today=date.fromisoformat(day)
        )
        for day in ("2026-05-20", "2026-05-21")
    )
    catalogue.close()
    assert there
    assert not past


def test_another_language_changes_a_training_at_once(screen: Screen, replica: Path) -> None:
    page = opened(screen)
    key = every(replica, lambda training, _: training.occupations == ("7512.baker",))[0]
    show(page, key)
    page.tap("doorstepLanguage")
    page.tap("language-en")
    page.tap("sheetDone")
    page.qtbot.waitUntil(lambda: "Baker" in page.texts())
    assert {"What do you learn?", "With this you can work as"} <= set(page.texts())


@pytest.mark.parametrize(("panel", "low"), [("landscape", False), ("portrait", False), ("small", True)])
def test_every_size_of_text_shows_everything_of_a_training_once(screen: Screen, panel: str, low: bool) -> None:
    page = opened(screen, panel)
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("trainingTitle"))
    title = page.item("trainingTitle").property("text")
    page.kiosk.access.setLow(low)
    for scale, language in zip((*TEXT_SCALES, 1.0), ("nl", "bg", "de", "ar", "nl"), strict=True):
        page.kiosk.access.useTextScale(scale)
        page.kiosk.language.use(language)
        page.settle(150)
        assert page.item("trainingTitle").property("text") == title
        assert page.item("takeAlongButton").isVisible()
        starts = [item.objectName() for item in page.items() if item.objectName().startswith("start")]
        assert starts
        assert len(set(starts)) == len(starts)
    assert page.texts().count("Wanneer start het?") == 1


def test_the_words_of_a_training_are_marked_with_their_language(screen: Screen) -> None:
    page = opened(screen)
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("trainingTitle"))
    assert page.item("trainingTitle").property("spokenLanguage") == ""
    page.kiosk.language.use("fr")
    page.settle(150)
    assert page.item("trainingTitle").property("spokenLanguage") == "nl"
    assert page.kiosk.app.training.writtenIn in page.texts()
    page.kiosk.language.use("ar")
    page.settle(150)
    about = next(item for item in page.items() if item.property("text") == str(page.kiosk.app.training.about))
    context = qmlContext(about)
    assert context is not None
    aligned = QQmlExpression(context, about, "effectiveHorizontalAlignment").evaluate()[0]
    assert aligned == Qt.AlignmentFlag.AlignLeft.value


def test_a_training_that_is_gone_is_told_aloud(screen: Screen) -> None:
    page = opened(screen)
    told: list[str] = []
    page.kiosk.app.training.told.connect(told.append)
    page.kiosk.navigation.open("training", "course:gone")
    page.qtbot.waitUntil(lambda: page.sees("backToTrainings"))
    assert told == ["Deze opleiding is er niet meer. Misschien is ze al begonnen. Jij deed niets fout."]


def test_trainings_are_narrowed_down_by_cost_and_by_way_of_learning(screen: Screen, replica: Path) -> None:
    page = opened(screen)
    free = every(replica, lambda training, _: training.cost is not None and free_of_charge(training.cost))
    at_home = every(replica, lambda training, _: training.id in free and training.mode is Mode.DISTANCE)
    page.tap("moreFilters")
    page.qtbot.waitUntil(lambda: page.sees("choice-costs-free"))
    page.settle(300)
    for name, count in (("choice-costs-free", len(free)), ("choice-modes-distance", len(at_home))):
        scroll_to(page.item(name), 24)
        page.settle()
        assert page.item(name).property("count") == str(count)
        page.tap(name)
        page.qtbot.waitUntil(lambda left=count: page.kiosk.app.trainings.count == left)  # type: ignore[misc]


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_no_dot_stands_at_the_end_of_a_line(screen: Screen, language: str) -> None:
    page = opened(screen, "portrait")
    page.kiosk.access.useTextScale(1.8)
    page.kiosk.language.use(language)
    page.settle(200)
    dots = [item for item in page.items() if item.property("text") == "·"]
    seen = [item for item in dots if item.opacity() == 1]
    assert seen
    assert len(seen) < len(dots)
    for dot in dots:
        piece = dot.parentItem()
        later = [other for other in piece.parentItem().childItems() if other.property("index") is not None]
        following = next(other for other in later if other.property("index") == piece.property("index") + 1)
        assert (following.y() == piece.y()) == (dot in seen)


@pytest.mark.parametrize("language", ["nl", "fr", "de", "ar", "uk", "pl"])
def test_upright_the_title_stays_on_the_line_of_its_picture(screen: Screen, language: str) -> None:
    page = opened(screen, "portrait")
    page.kiosk.language.use(language)
    page.settle(100)
    title = next(item for item in page.items() if item.property("text") == page.item("trainingsPage").property("title"))
    button = page.item("picturesButton")
    middles = [item.mapToScene(QPointF(0, item.height() / 2)).y() for item in (title, button)]
    assert abs(middles[0] - middles[1]) < button.height() / 2


def test_the_keyboard_has_the_colours_of_the_page(screen: Screen) -> None:
    page = opened(screen)
    page.tap("trainingField")
    page.qtbot.waitUntil(lambda: page.sees("keyboard"))
    assert page.item("key-go").property("rest") == page.kiosk.app.trainingTheme.property("primary")
