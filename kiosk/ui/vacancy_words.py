"""What the screen says about a vacancy, chosen by the values of the feed."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject

from kiosk.model.search import Sort, VacancyCard
from kiosk.model.vacancy import (
    ContractKind,
    Education,
    Experience,
    LanguageNeed,
    Regime,
    Salary,
    Schedule,
    Vacancy,
    dutch_of,
)
from kiosk.ui.language import NO_BREAK, Language
from kiosk.words import Words


class VacancyWords(QObject):
    """Words for contracts, hours, pay and what is asked, in the language of the screen."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def contract(self, kind: str) -> str:
        """Name a kind of contract; the source not saying which is empty."""
        return {
            ContractKind.PERMANENT: self.tr("Permanent job"),
            ContractKind.TEMPORARY: self.tr("Temporary job"),
            ContractKind.AGENCY: self.tr("Agency work"),
            ContractKind.AGENCY_OPTION: self.tr("Agency work, may become permanent"),
            ContractKind.STUDENT: self.tr("Student job"),
            ContractKind.FLEXI: self.tr("Flexi-job"),
            ContractKind.INTERNSHIP: self.tr("Internship"),
            ContractKind.APPRENTICESHIP: self.tr("Working and learning"),
            ContractKind.SELF_EMPLOYED: self.tr("Self-employed"),
            ContractKind.VOLUNTEER: self.tr("Volunteer work"),
            ContractKind.OTHER: "",
        }[ContractKind(kind)]

    def regime(self, regime: str) -> str:
        """Name full time or part time."""
        return {
            Regime.FULL: self.tr("Full time"),
            Regime.PART: self.tr("Part time"),
            Regime.BOTH: self.tr("Full time or part time"),
        }[Regime(regime)]

    def schedule(self, schedule: str) -> str:
        """Name when the work is done."""
        return {
            Schedule.DAY: self.tr("By day"),
            Schedule.EVENING: self.tr("In the evening"),
            Schedule.NIGHT: self.tr("At night"),
            Schedule.WEEKEND: self.tr("At the weekend"),
            Schedule.TWO_SHIFTS: self.tr("Two shifts"),
            Schedule.THREE_SHIFTS: self.tr("Three shifts"),
            Schedule.INTERRUPTED: self.tr("With a long break"),
            Schedule.FLEXIBLE: self.tr("Flexible hours"),
        }[Schedule(schedule)]

    def hours(self, low: float | None, high: float | None) -> str:
        """Write hours a week."""
        if low and high and low != high:
            return self.tr("{low} to {high} hours").format(low=self._plain(low), high=self._plain(high))
        known = low or high
        return self.tr("{hours} hours").format(hours=self._plain(known)) if known else ""

    def pay(self, salary: Salary | None) -> str:
        """Write the pay: "€ 16,20 to € 18 an hour"."""
        if salary is None:
            return ""
        unit = {
            "hour": self.tr("an hour"),
            "day": self.tr("a day"),
            "month": self.tr("a month"),
            "year": self.tr("a year"),
        }.get(salary.unit, "")
        # Nothing is what sources write who do not know.
        amounts = [self.language.euro(amount) for amount in (salary.min, salary.max) if amount]
        if not amounts:
            return salary.text
        if len(amounts) == 2 and amounts[0] != amounts[1]:
            high = amounts[1].removeprefix(f"€{NO_BREAK}")
            return self.tr("{low} to {high} {unit}").format(low=amounts[0], high=high, unit=unit).strip()
        return f"{amounts[0]} {unit}".strip()

    def dutch(self, needs: tuple[LanguageNeed, ...]) -> str:
        """Say how much Dutch is asked; nothing when the vacancy does not say how much."""
        need = dutch_of(needs)
        if need is None:
            return self.tr("Not asked")
        level = self._level(need.level)
        return self._asked(level, need.must) if level else ""

    def tongues(self, needs: tuple[LanguageNeed, ...]) -> str:
        """Say which other languages are asked, and how well: "French: a little · English, helps"."""
        names = self.language_names()
        found = []
        for need in needs:
            if need.lang != "nl":
                name = self.language.capital(names.get(need.lang, need.lang))
                level = self.language.small(self._level(need.level))
                found.append(self._asked(f"{name}: {level}" if level else name, need.must))
        return " · ".join(found)

    def _asked(self, what: str, must: bool) -> str:
        return what if must else self.tr("{level}, helps").format(level=what)

    def _level(self, level: str) -> str:
        return {
            "A1": self.tr("A few words"),
            "A2": self.tr("A little"),
            "B1": self.tr("Reasonably well"),
            "B2": self.tr("Well"),
            "C1": self.tr("Very well"),
            "C2": self.tr("Like a native speaker"),
        }.get(level.upper(), level)

    def education(self, levels: tuple[Education, ...]) -> str:
        """Name the diplomas that are accepted."""
        if Education.NONE in levels:
            return self.tr("Not needed")
        names = {
            Education.LOWER_SECONDARY: self.tr("lower secondary school"),
            Education.UPPER_SECONDARY: self.tr("secondary school"),
            Education.BACHELOR: self.tr("bachelor"),
            Education.MASTER: self.tr("master"),
        }
        return self.language.capital(self.tr(" or ").join(names[level] for level in levels))

    def experience(self, experience: Experience | None) -> str:
        """Say how much experience is asked."""
        return {
            None: "",
            Experience.NONE: self.tr("Not needed"),
            Experience.MONTHS_6: self.tr("6 months"),
            Experience.YEARS_2: self.tr("2 years"),
            Experience.YEARS_5: self.tr("5 years"),
        }[experience]

    def licence(self, kind: str) -> str:
        """Name a driving licence."""
        return self.tr("driving licence {kind}").format(kind=kind)

    def language_names(self) -> Mapping[str, str]:
        """Name languages by their codes."""
        return Words(self.language.code).locale.languages

    def papers(self, vacancy: Vacancy) -> str:
        """List certificates and driving licences."""
        licences = [self.licence(kind) for kind in vacancy.req.licences]
        return self.language.capital(self.language.listed([*vacancy.req.certificates, *licences]))

    def foreign(self, language: str) -> str:
        """Give the language of an employer's text when it is not that of the screen, or empty."""
        return "" if language == self.language.code else language

    def titles(self, title: str, language: str, names: dict[str, str]) -> tuple[str, str]:
        """Give the title of a vacancy in the language of the screen, and the employer's own where that is another.

        `names` are those of its occupation; without one in the language of the screen the employer's title stands.
        """
        name = names.get(self.language.code, "") if self.foreign(language) else ""
        return (name, title) if name and name.casefold() != title.casefold() else (title, "")

    def written_in(self, language: str) -> str:
        """Say in which language the employer wrote, when it is not that of the screen."""
        known = {
            "nl": self.tr("The employer wrote this in Dutch."),
            "fr": self.tr("The employer wrote this in French."),
            "en": self.tr("The employer wrote this in English."),
            "de": self.tr("The employer wrote this in German."),
            "ar": self.tr("The employer wrote this in Arabic."),
            "tr": self.tr("The employer wrote this in Turkish."),
            "uk": self.tr("The employer wrote this in Ukrainian."),
            "ro": self.tr("The employer wrote this in Romanian."),
            "bg": self.tr("The employer wrote this in Bulgarian."),
            "pl": self.tr("The employer wrote this in Polish."),
            "es": self.tr("The employer wrote this in Spanish."),
        }
        return known.get(self.foreign(language), "")

    def from_here(self, origin: str) -> str:
        """Say where distances start: this kiosk, or a municipality."""
        here = self.tr("from here")
        return self.tr("from {place}").format(place=self.language.isolated(origin)) if origin else here

    def far(self, km: float, origin: str) -> str:
        """Say how far it is, and from where."""
        return f"{self.language.km(km)} {self.from_here(origin)}"

    def sort(self, sort: Sort, origin: str) -> str:
        """Name an order of results."""
        return {
            Sort.RELEVANCE: self.tr("Best match first"),
            Sort.DATE: self.tr("Newest first"),
            Sort.DISTANCE: (
                self.tr("Nearest to {place}").format(place=self.language.isolated(origin))
                if origin
                else self.tr("Nearest to me")
            ),
        }[sort]

    def tags(self, card: VacancyCard) -> list[str]:
        """Give the facts of a row: contract, hours, part of the day."""
        hours = self.hours(card.hours, card.hours) if card.regime == Regime.PART and card.hours else ""
        regime = self.regime(card.regime) if card.regime else ""
        schedule = self.schedule(card.schedule[0]) if card.schedule else ""
        return [tag for tag in (self._short_contract(card.contract), hours or regime, schedule) if tag]

    def _short_contract(self, kind: str) -> str:
        return self.tr("Agency, maybe permanent") if kind == ContractKind.AGENCY_OPTION else self.contract(kind)

    def _plain(self, value: float) -> str:
        return self.language.decimal(value, 0 if value == round(value) else 1)


def number(vacancy: Vacancy) -> str:
    """Give the number of a vacancy as people read it: 7 341 208."""
    known = vacancy.source_id or vacancy.id
    if known.isascii() and known.isdigit() and not known.startswith("0") and len(known) <= 15:
        return f"{int(known):,}".replace(",", NO_BREAK)
    return known


def local_day(moment: str, now: datetime) -> date:
    """Give the day on which a UTC moment of the feed falls where the kiosk stands."""
    return datetime.fromisoformat(moment).replace(tzinfo=UTC).astimezone(now.astimezone().tzinfo).date()
