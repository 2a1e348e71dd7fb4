from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from touched_screen import NOW

from kiosk.ui.language import Language

ROOT = Path(__file__).resolve().parents[1]
NARROW = "\N{NARROW NO-BREAK SPACE}"
SOLID = "\N{NO-BREAK SPACE}"


@pytest.fixture
def dutch(generated: Path, qapp: QGuiApplication) -> Language:
    return Language("nl")


def test_dutch_numbers_money_and_times(dutch: Language) -> None:
    assert dutch.number(12408) == f"12{NARROW}408"
    assert dutch.counted("12408 vacatures", 12408) == f"12{NARROW}408 vacatures"
    assert dutch.euro(16.2) == f"€{SOLID}16,20"
    assert dutch.euro(2350) == f"€{SOLID}2{NARROW}350"
    assert dutch.hour(datetime(2026, 3, 10, 17)) == f"17{SOLID}uur"
    assert dutch.hour(datetime(2026, 3, 10, 10, 30)) == f"10.30{SOLID}uur"
    assert dutch.weekday(date(2026, 3, 10)) == "dinsdag 10 maart"
    assert dutch.day_name(7) == "zondag"


def test_english_says_it_its_own_way(dutch: Language, qapp: QGuiApplication) -> None:
    heard = []
    dutch.changed.connect(lambda: heard.append(str(dutch.code)))
    dutch.use("en")
    dutch.use("en")
    assert heard == ["en"]
    assert dutch.euro(16.2) == f"€{SOLID}16.20"
    assert dutch.hour(datetime(2026, 3, 10, 10, 30)) == "10:30"
    assert dutch.weekday(NOW.date()) == "Wednesday 13 May"


@pytest.mark.parametrize(
    ("code", "day", "weekday", "hour", "money", "far"),
    [
        ("nl", "1 maart", "zondag 1 maart", "17 uur", "€ 16,20", "1,5 km"),
        ("fr", "1er mars", "dimanche 1er mars", "17 h", "16,20 €", "1,5 km"),
        ("de", "1. März", "Sonntag, 1. März", "17 Uhr", "16,20 €", "1,5 km"),
        ("en", "1 March", "Sunday 1 March", "17:00", "€ 16.20", "1.5 km"),
        ("ar", "1 مارس", "الأحد 1 مارس", "17:00", "16,20 €", "1,5 كم"),
        ("tr", "1 Mart", "1 Mart Pazar", "17:00", "16,20 €", "1,5 km"),
        ("uk", "1 березня", "неділя, 1 березня", "17:00", "16,20 €", "1,5 км"),
        ("ro", "1 martie", "duminică, 1 martie", "17:00", "16,20 €", "1,5 km"),
        ("bg", "1 март", "неделя, 1 март", "17:00", "16,20 €", "1,5 км"),
        ("pl", "1 marca", "niedziela, 1 marca", "17:00", "16,20 €", "1,5 km"),
        ("es", "1 de marzo", "domingo, 1 de marzo", "17:00", "16,20 €", "1,5 km"),
    ],
)
def test_each_language_writes_as_its_readers_do(
    dutch: Language, code: str, day: str, weekday: str, hour: str, money: str, far: str
) -> None:
    dutch.use(code)
    first = date(2026, 3, 1)
    said = (
        dutch.day(first),
        dutch.weekday(first),
        dutch.hour(datetime(2026, 3, 1, 17)),
        dutch.euro(16.2),
        dutch.near(1.5),
    )
    assert tuple(text.replace(SOLID, " ") for text in said) == (day, weekday, hour, money, far)
    assert bool(dutch.rightToLeft) is (code == "ar")


def test_the_apostrophe_of_ukrainian_is_one_that_fonts_join(dutch: Language) -> None:
    dutch.use("uk")
    assert dutch.day_name(5) == "п\N{RIGHT SINGLE QUOTATION MARK}ятниця"
    assert dutch.weekday(date(2026, 3, 13)) == "п\N{RIGHT SINGLE QUOTATION MARK}ятниця, 13 березня"


def test_capitals_follow_the_language(dutch: Language) -> None:
    dutch.use("tr")
    assert dutch.capital("ilk") == "İlk"
    assert dutch.capital("internet", "nl") == "Internet"
    dutch.use("nl")
    assert dutch.small("’s\u00a0Avonds") == "’s\u00a0avonds"
    assert dutch.capital("’s\u00a0avonds") == "’s\u00a0Avonds"
    dutch.use("de")
    assert dutch.small("Nachtschicht") == "Nachtschicht"
    dutch.use("fr")
    assert dutch.small("Le soir") == "le soir"
    assert dutch.small("CV") == "CV"
