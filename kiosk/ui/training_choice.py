"""What a visitor can choose about trainings, and its words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from kiosk.model.taxonomy import DOMAINS
from kiosk.model.training import NO_DUTCH, Mode
from kiosk.ui.choice import DISTANCE, DUTCH, Group
from kiosk.ui.choice_words import ChoiceWords
from kiosk.ui.language import Language

PROPOSED = (("free", ("free",)), ("dutch", ("little",)), ("schedules", ("evening",)))
"""Offered as chips until the visitor has chosen something else."""

_MONTHS = 5


def training_groups(today: date) -> tuple[Group, ...]:
    """Ask about trainings; months are those that begin with `today`."""
    months = [today.month - 1 + ahead for ahead in range(_MONTHS)]
    return (
        Group(
            name="months",
            facet="month",
            icon="calendar-blank",
            cells=tuple((f"{today.year + month // 12}-{month % 12 + 1:02}",) for month in months),
            brief=3,
            per_row=5,
        ),
        Group(name="free", facet="free", icon="users", cells=(("free",),), brief=1, per_row=1),
        replace(DUTCH, cells=((NO_DUTCH,), *DUTCH.cells), per_row=4),
        Group(
            name="schedules",
            facet="schedule",
            icon="sun",
            cells=(("day",), ("evening",), ("weekend",)),
            brief=3,
            per_row=3,
        ),
        DISTANCE,
        Group(
            name="languages",
            facet="language",
            icon="chats-circle",
            cells=(("nl",), ("fr",), ("en",)),
            brief=3,
            per_row=3,
        ),
        Group(name="costs", facet="cost", icon="currency-eur", cells=(("free",),), brief=1, per_row=1),
        Group(
            name="modes",
            facet="mode",
            icon="chalkboard-teacher",
            cells=((Mode.CLASS,), (Mode.DISTANCE,), (Mode.MIXED,), (Mode.WORKPLACE,)),
            brief=3,
            per_row=4,
        ),
        Group(
            name="domains",
            facet="domain",
            icon="squares-four",
            cells=tuple((domain,) for domain in DOMAINS),
            brief=0,
            per_row=7,
        ),
    )


class TrainingChoiceWords(ChoiceWords):
    """Names for the groups of trainings and their cells."""

    def __init__(self, language: Language, groups: Sequence[Group], parent: QObject | None = None) -> None:
        super().__init__(language, groups, parent)

    def title(self, group: str) -> str:
        """Ask the question of a group."""
        found = {
            "months": self.tr("When does it start?"),
            "dutch": self.tr("How much Dutch do you need?"),
            "free": self.tr("Is there room?"),
            "costs": self.tr("What does it cost?"),
            "modes": self.tr("How do you learn?"),
            "schedules": self.tr("By day or in the evening?"),
            "languages": self.tr("In which language?"),
            "domains": self.tr("What is it about?"),
        }
        return found.get(group) or super().title(group)

    def cell(self, group: str, value: str) -> str:
        """Name a cell under its question, short."""
        if (group, value) == ("dutch", NO_DUTCH):
            return self.tr("None")
        return self.language.capital(self._own(group, value)) or super().cell(group, value)

    def choice(self, group: str, value: str) -> str:
        """Name a choice where its question is not in sight."""
        if group == "months":
            return self.tr("In {month}").format(month=self.language.month_name(date.fromisoformat(f"{value}-01")))
        if (group, value) == ("dutch", NO_DUTCH):
            return self.tr("No Dutch needed")
        if group == "schedules":
            return {
                "day": self.tr("Lessons by day"),
                "evening": self.tr("Evening lessons"),
                "weekend": self.tr("Lessons at the weekend"),
            }[value]
        if group == "languages":
            return self.tr("In {language}").format(language=self._own(group, value))
        return self._own(group, value) or super().choice(group, value)

    def easy_dutch(self, level: str) -> str:
        """Say beside a result that little or no Dutch is needed; for a higher level nothing."""
        return self.tr("No Dutch needed") if level == NO_DUTCH else super().easy_dutch(level)

    def dropped(self, group: str) -> str:
        """Offer to drop the choices of a group."""
        found = {
            "months": self.tr("Whenever it starts"),
            "free": self.tr("Full ones too"),
            "costs": self.tr("Whatever it costs"),
            "modes": self.tr("However you learn"),
            "schedules": self.tr("Any time of the day"),
            "languages": self.tr("In any language"),
            "domains": self.tr("About anything"),
        }
        return found.get(group) or super().dropped(group)

    def _own(self, group: str, value: str) -> str:
        if group == "months":
            return self.language.month(date.fromisoformat(f"{value}-01"))
        if group == "free":
            return self.tr("Places left")
        if group == "languages":
            return {"nl": self.tr("Dutch"), "fr": self.tr("French"), "en": self.tr("English")}[value]
        if group == "costs":
            return self.tr("Free")
        if group == "modes":
            return {
                Mode.CLASS: self.tr("In a classroom"),
                Mode.DISTANCE: self.tr("From home"),
                Mode.MIXED: self.tr("Partly from home"),
                Mode.WORKPLACE: self.tr("In a company"),
            }[Mode(value)]
        return ""
