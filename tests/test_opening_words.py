from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.model.opening import Opening
from kiosk.ui.language import Language
from kiosk.ui.opening_words import OpeningWords

NOW = datetime(2026, 5, 13, 10, 24)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.fixture
def words(generated: Path, qtbot: QtBot) -> OpeningWords:
    return OpeningWords(Language("nl"))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("opening", "state", "brief"),
    [
        (Opening(until=at("2026-05-13T12:30")), "Open tot 12.30 uur", "Open"),
        (Opening(until=at("2026-05-14T00:00")), "Open tot 24 uur", "Open"),
        (Opening(until=at("2026-05-14T02:00")), "Open tot 2 uur", "Open"),
        (Opening(opens=at("2026-05-13T13:00")), "Opent om 13 uur", "Opent om 13 uur"),
        (Opening(opens=at("2026-05-14T09:00")), "Opent morgen om 9 uur", "Nu dicht"),
        (Opening(opens=at("2026-05-18T09:00")), "Opent maandag om 9 uur", "Nu dicht"),
        (Opening(opens=at("2026-05-25T09:00")), "Dicht tot 25 mei", "Nu dicht"),
        (Opening(), "Dicht", "Nu dicht"),
        (Opening(known=False), "", ""),
    ],
)
def test_open_or_not(words: OpeningWords, opening: Opening, state: str, brief: str) -> None:
    assert plain(words.state(opening, NOW)) == state
    assert plain(words.brief(opening, NOW)) == brief


def test_the_hours_of_a_day(words: OpeningWords) -> None:
    morning = (at("2026-05-13T09:00"), at("2026-05-13T12:30"))
    afternoon = (at("2026-05-13T13:30"), at("2026-05-13T17:00"))
    assert plain(words.hours([morning, afternoon])) == "9 tot 12.30 u en 13.30 tot 17 u"
    evening = (at("2026-05-13T18:00"), at("2026-05-13T20:00"))
    assert plain(words.hours([morning, afternoon, evening])) == "9 tot 12.30 u, 13.30 tot 17 u en 18 tot 20 u"
    # A line may only end before an "and".
    assert words.hours([morning, afternoon]).count(" ") == 1
    assert words.hours([]) == "dicht"
    assert plain(words.hours([(at("2026-05-13T20:00"), at("2026-05-14T00:00"))])) == "20 tot 24 u"


def test_the_hours_of_a_day_in_french(generated: Path, qtbot: QtBot) -> None:
    morning = (at("2026-05-13T09:00"), at("2026-05-13T12:30"))
    assert plain(OpeningWords(Language("fr")).hours([morning])) == "9 h à 12 h 30"
