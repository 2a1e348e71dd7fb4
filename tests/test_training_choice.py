from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.model.search import Filters
from kiosk.model.vacancy import LanguageNeed
from kiosk.ui.choice import toggled
from kiosk.ui.choice_words import ChoiceWords
from kiosk.ui.language import Language
from kiosk.ui.training_choice import PROPOSED, TrainingChoiceWords, training_groups


@pytest.fixture
def language(generated: Path, qtbot: QtBot) -> Language:
    return Language("nl")


def test_the_months_go_on_into_the_next_year() -> None:
    months = training_groups(date(2026, 11, 22))[0]
    assert months.cells == (("2026-11",), ("2026-12",), ("2027-01",), ("2027-02",), ("2027-03",))


def test_every_choice_is_a_filter_and_has_its_words(language: Language) -> None:
    groups = training_groups(date(2026, 5, 13))
    words = TrainingChoiceWords(language, groups)
    for group in groups:
        assert words.title(group.name)
        assert words.dropped(group.name)
        for cell in group.cells:
            assert words.cell(group.name, cell[0])
            assert hasattr(Filters(), group.name)
            if cell[0] != "any":
                assert words.choice(group.name, cell[0])
                assert toggled(Filters(), group, cell).any


def test_what_is_proposed_can_be_chosen() -> None:
    cells = {(group.name, cell) for group in training_groups(date(2026, 5, 13)) for cell in group.cells}
    assert set(PROPOSED) <= cells


def test_choices_read_as_a_sentence(language: Language) -> None:
    groups = training_groups(date(2026, 11, 22))
    words = TrainingChoiceWords(language, groups)
    filters = Filters(months=frozenset({"2026-12"}), free=frozenset({"free"}), radius_km=25)
    assert words.summary(filters, "Gent") == "in december · nog plaats vrij · tot 25 km van Gent"


def test_a_course_that_needs_little_or_no_dutch_is_tagged_so(language: Language) -> None:
    words = TrainingChoiceWords(language, training_groups(date(2026, 5, 13)))
    tags = {level: words.easy_dutch(level) for level in ("none", "A1", "A2", "B1", "")}
    assert tags["none"] == words.choice("dutch", "none")
    assert tags["A2"] == words.choice("dutch", "little")
    assert tags["A1"] not in ("", tags["none"], tags["A2"])
    assert (tags["B1"], tags[""]) == ("", "")


def test_courses_in_the_evening_are_no_evening_work(language: Language) -> None:
    words, work = TrainingChoiceWords(language, training_groups(date(2026, 5, 13))), ChoiceWords(language)
    for value in ("day", "evening", "weekend"):
        assert words.choice("schedules", value) != work.choice("schedules", value)


def test_a_vacancy_that_asks_no_dutch_is_tagged_so(language: Language) -> None:
    words = ChoiceWords(language)

    def asked(level: str) -> str:
        return words.dutch_asked(LanguageNeed(lang="nl", level=level))

    assert asked("A2") == words.choice("dutch", "little")
    assert words.dutch_asked(None) not in ("", asked("A1"), asked("A2"))
    assert asked("B1") == asked("") == ""
