"""The guided choice on the screen: by touch to who helps, and what happens when it or its partners are not there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from replica_file import MUNICIPALITIES, ReplicaFile
from small_replica import HELPERS, PARTNER, PLACES
from touched_screen import PANELS, TouchedScreen

from central.demo import GUIDE
from central.guide import load_guide
from kiosk.model.partner import OpenInterval
from kiosk.ui.screen_reading import ScreenReading
from kiosk.ui.tokens import TEXT_SCALES

Screen = Callable[..., TouchedScreen]


def begun(screen: Screen, panel: str = "landscape", data: Path | None = None) -> TouchedScreen:
    page = screen(data, panel=panel) if data else screen(panel=panel)
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("openGuide"))
    page.settle(100)
    page.tap("openGuide")
    page.qtbot.waitUntil(lambda: page.sees("guide-diploma"))
    page.settle(100)
    return page


def choose(page: TouchedScreen, *tiles: str) -> None:
    for tile in tiles:
        page.qtbot.waitUntil(lambda: page.sees(f"guide-{tile}"))  # noqa: B023
        page.settle(60)
        page.tap(f"guide-{tile}")


def asks(page: TouchedScreen, question: str) -> bool:
    return page.sees("guideQuestion") and page.item("guideQuestion").property("text") == question


def names(page: TouchedScreen, partner: str) -> bool:
    return page.sees("guideName") and page.item("guideName").property("text") == partner


@pytest.fixture(scope="module")
def helped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A replica with the guided choice, the partners of the demo, and one of them in the nearest place."""
    data = tmp_path_factory.mktemp("helped")
    file = ReplicaFile(data)
    file.put("municipalities", MUNICIPALITIES)
    file.put("places", [replace(PLACES[0], partner_ids=("in-gent",)), *PLACES[1:]])
    file.put("partners", [PARTNER, *HELPERS])
    file.put("texts", load_guide(GUIDE, HELPERS))
    file.close()
    return data


@pytest.mark.parametrize("panel", PANELS)
def test_three_questions_lead_to_who_helps(screen: Screen, helped: Path, panel: str) -> None:
    page = begun(screen, panel, helped)
    choose(page, "dutch", "speak", "ghent")
    page.qtbot.waitUntil(lambda: names(page, "IN-Gent"))
    texts = set(page.texts())
    assert {
        "Zij zoeken de les die bij je past.",
        "Ze testen hoeveel Nederlands je kent.",
        "Je identiteitskaart",
    } <= texts
    assert {"Nederlands", "Türkçe", "Nederlands spreken", "In Gent"} <= texts
    place = page.item("guidePlace")
    assert place.property("name") == PLACES[0].name
    assert place.property("opening") == "Open tot 17\N{NO-BREAK SPACE}uur"


def test_the_way_there_goes_to_a_phone_and_the_place_opens(screen: Screen, helped: Path) -> None:
    page = begun(screen, data=helped)
    choose(page, "dutch", "speak", "ghent")
    page.qtbot.waitUntil(lambda: names(page, "IN-Gent"))
    page.tap("guideTake")
    page.qtbot.waitUntil(lambda: page.sees("takeAlongDialog"))
    assert str(page.kiosk.app.takeAlong.content).startswith("geo:")
    page.tap("takeAlongDone")
    page.tap("guidePlace")
    page.qtbot.waitUntil(lambda: page.sees("placePage"))
    page.tap("doorstepBack")
    assert names(page, "IN-Gent")
    page.tap("guideOther0")
    page.qtbot.waitUntil(lambda: page.sees("partnerName"))


def test_back_goes_one_question_back_and_a_chip_to_its_own(screen: Screen, helped: Path) -> None:
    page = begun(screen, data=helped)
    choose(page, "dutch", "speak")
    page.qtbot.waitUntil(lambda: asks(page, "Waar woon je?"))
    page.tap("doorstepBack")
    assert asks(page, "Wat wil je leren?")
    choose(page, "speak", "elsewhere")
    page.qtbot.waitUntil(lambda: names(page, "Agentschap Integratie en Inburgering"))
    page.tap("chosen0")
    assert asks(page, "Waarmee kunnen we je helpen?")
    page.tap("doorstepBack")
    assert page.sees("placesPage")


def test_who_sits_nowhere_goes_along_as_a_contact_and_the_job_shop_is_near(screen: Screen, helped: Path) -> None:
    page = begun(screen, data=helped)
    choose(page, "diploma", "recognise")
    page.qtbot.waitUntil(lambda: names(page, "NARIC-Vlaanderen"))
    assert page.item("guidePlace").property("name") == PLACES[0].name
    page.tap("guideTake")
    page.qtbot.waitUntil(lambda: page.sees("takeAlongDialog"))
    assert page.kiosk.app.takeAlong.content == "https://www.naricvlaanderen.be"
    assert "Tik op de link. Klaar." in page.texts()


def test_every_choice_is_said_with_its_line(screen: Screen, helped: Path) -> None:
    page = begun(screen, data=helped)
    said = {
        name: QAccessible.queryAccessibleInterface(page.item(name)).text(QAccessible.Text.Name)
        for name in ("guide-diploma", "guide-employer", "guide-unsure")
    }
    assert said == {
        "guide-diploma": "Mijn buitenlands diploma, Telt het hier ook?",
        "guide-employer": "Ik ben werkgever",
        "guide-unsure": "Ik weet het niet, Iemand helpt je kiezen",
    }
    told = QAccessible.queryAccessibleInterface(page.item("guidePage"))
    assert told.text(QAccessible.Text.Name) == "Waarmee kunnen we je helpen?"


def test_who_does_not_know_is_sent_to_the_job_shop(screen: Screen) -> None:
    page = begun(screen)
    choose(page, "money", "lost_work", "unsure")
    page.qtbot.waitUntil(lambda: names(page, "Werkwinkel"))
    page.qtbot.waitUntil(lambda: page.sees("guideOther0"))
    assert not page.sees("guideOther1")
    assert page.item("guideOther0").width() > page.item("helpBody").width() * 0.8


def test_another_language_says_the_same_where_one_is(screen: Screen, helped: Path) -> None:
    page = begun(screen, data=helped)
    choose(page, "dutch", "speak")
    page.qtbot.waitUntil(lambda: asks(page, "Waar woon je?"))
    page.kiosk.language.use("ar")
    page.qtbot.waitUntil(lambda: asks(page, "أين تسكن؟"))
    assert page.item("guideQuestion").property("spokenLanguage") == ""
    choose(page, "ghent")
    page.qtbot.waitUntil(lambda: names(page, "IN-Gent"))
    assert page.item("guideName").property("spokenLanguage") == "nl"
    page.kiosk.language.use("nl")
    page.qtbot.waitUntil(lambda: "Zij zoeken de les die bij je past." in page.texts())


def test_what_others_help_with_is_marked_and_said_in_dutch(screen: Screen, helped: Path) -> None:
    page = begun(screen, data=helped)
    page.kiosk.language.use("uk")
    choose(page, "diploma", "recognise")
    page.qtbot.waitUntil(lambda: page.sees("guideOther0"))
    page.settle(100)
    assert "Це написано нідерландською." in page.texts()
    reading = ScreenReading(page.window, page.kiosk.language, page.kiosk.reader.words)
    said = reading.item(page.item("guideOther0"))
    assert {piece.language for piece in said if "Inburgeringstraject" in piece.words} == {"nl"}, said
    page.kiosk.language.use("nl")
    page.settle(100)
    assert page.kiosk.app.help.guide.answer.writtenIn == ""


@pytest.mark.parametrize("panel", PANELS)
def test_with_large_words_and_everything_low_the_choice_is_made(screen: Screen, helped: Path, panel: str) -> None:
    page = screen(helped, panel=panel)
    page.kiosk.access.useTextScale(TEXT_SCALES[-1])
    page.kiosk.access.setLow(True)
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("openGuide"))
    page.settle(100)
    page.tap("openGuide")
    page.qtbot.waitUntil(lambda: page.sees("guide-diploma"))
    page.settle(100)
    page.tap("guide-diploma")
    page.qtbot.waitUntil(lambda: asks(page, "Wat wil je met je diploma?"))


@pytest.mark.parametrize("language", ["nl", "de", "uk"])
def test_when_it_opens_fits_in_a_narrow_row(screen: Screen, tmp_path: Path, language: str) -> None:
    late = replace(PLACES[0], partner_ids=("evc",), hours=(OpenInterval(dow=2, opens="08:30", closes="17:00"),))
    file = ReplicaFile(tmp_path)
    file.put("municipalities", MUNICIPALITIES)
    file.put("places", [late])
    file.put("partners", HELPERS)
    file.put("texts", load_guide(GUIDE, HELPERS))
    file.close()
    page = begun(screen, "small", tmp_path)
    choose(page, "skills")
    page.qtbot.waitUntil(lambda: page.sees("guidePlace"))
    page.kiosk.language.use(language)
    page.settle(100)
    row = page.item("guidePlace")
    said = str(row.property("opening"))
    assert "8" in said
    tag = next(item for item in page.items() if item.property("text") == said and item.property("kind") is not None)
    assert tag.mapRectToItem(row, tag.boundingRect()).right() < row.width()
    assert tag.mapRectToItem(row, tag.boundingRect()).bottom() < row.height()


def put(folder: Path, texts: tuple[object, ...], partners: tuple[object, ...] = (PARTNER,)) -> Path:
    file = ReplicaFile(folder)
    file.put("municipalities", MUNICIPALITIES)
    file.put("places", PLACES)
    file.put("partners", partners)  # type: ignore[arg-type]
    file.put("texts", texts)  # type: ignore[arg-type]
    file.close()
    return folder


def test_without_a_guide_there_is_no_way_in(screen: Screen, tmp_path: Path) -> None:
    page = screen(put(tmp_path, ()))
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("place0"))
    page.settle(100)
    assert not page.sees("openGuide")


def test_a_guide_that_breaks_the_contract_is_as_good_as_none(screen: Screen, tmp_path: Path) -> None:
    dutch, *others = load_guide(GUIDE, HELPERS)
    assert dutch.id == "guide.nl"
    hostile = replace(dutch, data={"title": "Kies", "tiles": [{"id": "../x", "icon": "skull", "title": "\u202e"}]})
    page = begun(screen, data=put(tmp_path, (hostile, *others), (PARTNER, *HELPERS)))
    assert asks(page, "What can we help you with?")
    assert page.item("guideQuestion").property("spokenLanguage") == "en"


def test_ways_to_partners_who_are_not_there_are_left_out(screen: Screen, tmp_path: Path) -> None:
    here = tuple(partner for partner in HELPERS if partner.id in {"gtb", "werkwinkel", "naric", "evc"})
    page = begun(screen, data=put(tmp_path, load_guide(GUIDE, HELPERS), here))
    assert not page.sees("guide-dutch")
    choose(page, "disability")
    page.qtbot.waitUntil(lambda: page.sees("guide-fitting_work"))
    assert not page.sees("guide-adaptation")


def test_a_choice_that_is_taken_back_says_so_and_leads_on(screen: Screen, tmp_path: Path) -> None:
    page = begun(screen, data=put(tmp_path, load_guide(GUIDE, HELPERS), (PARTNER, *HELPERS)))
    told: list[str] = []
    page.kiosk.app.help.guide.answer.told.connect(told.append)
    page.kiosk.navigation.open("guideAnswer", "diploma/gone")
    page.qtbot.waitUntil(lambda: page.sees("otherHelp"))
    assert len(told) == 1
    page.tap("otherHelp")
    page.qtbot.waitUntil(lambda: page.sees("placesPage"))
