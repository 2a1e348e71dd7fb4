"""The words of what a visitor can choose: questions, cells, and how a choice reads in a sentence."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from kiosk.model.search import Filters
from kiosk.model.vacancy import LanguageNeed
from kiosk.ui.choice import AGE, ANY, GROUPS, OCCUPATIONS, RADIUS, SECTOR, Group, chosen
from kiosk.ui.language import Language
from kiosk.ui.sector_words import SectorWords


class ChoiceWords(QObject):
    """Names for `groups` and their cells; those of occupations are learned when one is chosen."""

    def __init__(self, language: Language, groups: Sequence[Group] = GROUPS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.groups = groups
        self._sectors = SectorWords()
        self._occupations: dict[str, Mapping[str, str]] = {}

    def learn(self, occupation: str, names: Mapping[str, str]) -> None:
        """Take in what an occupation is called, per language."""
        self._occupations[occupation] = names

    def sector(self, sector: str) -> str:
        """Name a sector, empty if it is none that is known."""
        return self._sectors.name(sector)

    def occupation(self, names: Mapping[str, str]) -> str:
        """Choose the name of an occupation: in the language of the screen, else in Dutch, else in any."""
        found = names.get(self.language.code) or names.get("nl") or next(iter(names.values()), "")
        return self.language.capital(found)

    def title(self, group: str) -> str:
        """Ask the question of a group."""
        return {
            RADIUS: self.tr("How far can it be?"),
            "dutch": self.tr("How much Dutch?"),
            "contracts": self.tr("Kind of work"),
            "regimes": self.tr("How many hours?"),
            "schedules": self.tr("When do you want to work?"),
            "not_needed": self.tr("What do you not need?"),
            AGE: self.tr("How new?"),
            SECTOR: self.tr("What sector?"),
            OCCUPATIONS: self.tr("What occupation?"),
        }[group]

    def cell(self, group: str, value: str) -> str:
        """Name a cell under its question, short."""
        if group == RADIUS:
            return self.tr("Anywhere") if value == ANY else self.language.km(int(value))
        if group == AGE:
            ages = {"1": self.tr("Today"), "3": self.tr("3 days"), "7": self.tr("7 days"), ANY: self.tr("Everything")}
            return ages[value]
        if named := self._named(group, value):
            return named
        return {
            "little": self.tr("A little"),
            "some": self.tr("Reasonably well"),
            "good": self.tr("Well"),
            "permanent": self.tr("Permanent"),
            "agency": self.tr("Agency"),
            "flexi": self.tr("Flexi-job"),
            "temporary": self.tr("Temporary"),
            "student": self.tr("Student"),
            "internship": self.tr("Internship"),
            "self_employed": self.tr("Own boss"),
            "volunteer": self.tr("Volunteer"),
            "full": self.tr("Full time"),
            "part": self.tr("Part time"),
            "day": self.tr("Daytime"),
            "shifts": self.tr("Shifts"),
            "evening": self.tr("Evening"),
            "night": self.tr("Night"),
            "weekend": self.tr("Weekend"),
            "diploma": self.tr("Diploma"),
            "licence": self.tr("Driving licence"),
            "experience": self.tr("Experience"),
        }[value]

    def choice(self, group: str, value: str) -> str:
        """Name a choice where its question is not in sight, as on a chip."""
        if group == RADIUS:
            return self.tr("Up to {km} km").format(km=value)
        if group == AGE:
            return {"1": self.tr("New today"), "3": self.tr("Last 3 days"), "7": self.tr("Last 7 days")}[value]
        if named := self._named(group, value):
            return named
        return {
            "little": self.tr("A little Dutch"),
            "some": self.tr("Dutch reasonably well"),
            "good": self.tr("Dutch well"),
            "permanent": self.tr("Permanent job"),
            "agency": self.tr("Agency work"),
            "flexi": self.tr("Flexi-job"),
            "temporary": self.tr("Temporary job"),
            "student": self.tr("Student job"),
            "internship": self.tr("Internship"),
            "self_employed": self.tr("Self-employed"),
            "volunteer": self.tr("Volunteer work"),
            "full": self.tr("Full time"),
            "part": self.tr("Part time"),
            "day": self.tr("By day"),
            "shifts": self.tr("In shifts"),
            "evening": self.tr("In the evening"),
            "night": self.tr("At night"),
            "weekend": self.tr("At the weekend"),
            "diploma": self.tr("No diploma"),
            "licence": self.tr("No driving licence"),
            "experience": self.tr("No experience"),
        }[value]

    def choices(self, filters: Filters, group: Group) -> str:
        """List what is chosen in a group, as in a sentence."""
        here = self.language
        return here.listed(here.small(self.choice(group.name, cell[0])) for cell in chosen(filters, group))

    def summary(self, filters: Filters, place: str) -> str:
        """List everything that is chosen: "permanent job · up to 25 km from Gent"."""
        parts = [self.choices(filters, group) for group in self.groups if group.name != RADIUS]
        if filters.radius_km is not None:
            far = self.tr("up to {km} km from {place}")
            parts.append(far.format(km=filters.radius_km, place=place))
        return " · ".join(part for part in parts if part)

    def dutch_asked(self, need: LanguageNeed | None) -> str:
        """Say beside a result that little or no Dutch is asked, with the words of its page; else nothing."""
        if need is None:
            return self.tr("No Dutch asked")
        return self.easy_dutch(need.level.upper()) if need.must else self.tr("Dutch helps")

    def easy_dutch(self, level: str) -> str:
        """Say beside a result that a little Dutch is enough; for a higher level nothing."""
        return {"A1": self.tr("A few words of Dutch"), "A2": self.tr("A little Dutch")}.get(level, "")

    def dropped(self, group: str) -> str:
        """Offer to drop the choices of a group."""
        return {
            RADIUS: self.tr("Search everywhere"),
            "dutch": self.tr("Any level of Dutch"),
            "contracts": self.tr("Any kind of work"),
            "regimes": self.tr("Any number of hours"),
            "schedules": self.tr("Any time of the day"),
            "not_needed": self.tr("Whatever is asked of you"),
            AGE: self.tr("Older ones too"),
            SECTOR: self.tr("Every sector"),
            OCCUPATIONS: self.tr("Every occupation"),
        }[group]

    def _named(self, group: str, value: str) -> str:
        if group == OCCUPATIONS:
            return self.occupation(self._occupations.get(value, {})) or value
        return self.sector(value) if group in (SECTOR, "domains") else ""
