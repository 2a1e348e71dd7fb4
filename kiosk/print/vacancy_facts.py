"""The key facts of a vacancy in words; what the vacancy does not say is left out."""

from datetime import date

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

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
from kiosk.print.fact_grid import Fact
from kiosk.words import Texts


def facts(vacancy: Vacancy, paper: Texts) -> list[Fact]:
    """Give the facts, the most important first."""
    found = (
        ("file-text", paper.tr("Contract"), _contract(vacancy, paper)),
        ("clock", paper.tr("Hours"), _hours(vacancy, paper)),
        ("sun", paper.tr("When"), _schedule(vacancy, paper)),
        ("currency-eur", paper.tr("Pay"), _salary(vacancy.salary, paper)),
        ("translate", paper.tr("Dutch"), _dutch(vacancy, paper)),
        ("chats-circle", paper.tr("Other languages"), _tongues(vacancy, paper)),
        ("identification-card", paper.tr("You need"), _papers(vacancy, paper)),
        ("graduation-cap", paper.tr("Diploma"), _education(vacancy, paper)),
        ("briefcase", paper.tr("Experience"), _experience(vacancy, paper)),
        ("calendar-blank", paper.tr("Start"), _start(vacancy.contract.start, paper.words.locale)),
        ("users", paper.tr("Places"), str(vacancy.positions) if vacancy.positions > 1 else ""),
    )
    return [Fact(icon=icon, label=label, value=value) for icon, label, value in found if value.strip()]


def _contract(vacancy: Vacancy, paper: Texts) -> str:
    return {
        ContractKind.PERMANENT: paper.tr("Permanent job"),
        ContractKind.TEMPORARY: paper.tr("Temporary job"),
        ContractKind.AGENCY: paper.tr("Agency work"),
        ContractKind.AGENCY_OPTION: paper.tr("Agency work, may become permanent"),
        ContractKind.STUDENT: paper.tr("Student job"),
        ContractKind.FLEXI: paper.tr("Flexi-job"),
        ContractKind.INTERNSHIP: paper.tr("Internship"),
        ContractKind.APPRENTICESHIP: paper.tr("Working and learning"),
        ContractKind.SELF_EMPLOYED: paper.tr("Self-employed"),
        ContractKind.VOLUNTEER: paper.tr("Volunteer work"),
        ContractKind.OTHER: "",
    }[vacancy.contract.kind]


def _hours(vacancy: Vacancy, paper: Texts) -> str:
    locale = paper.words.locale
    low, high = vacancy.hours_min, vacancy.hours_max
    regime = {
        Regime.FULL: paper.tr("full time"),
        Regime.PART: paper.tr("part time"),
        Regime.BOTH: paper.tr("full time or part time"),
        None: "",
    }[vacancy.regime]
    hours = ""
    if low and high and low != high:
        hours = paper.tr("{low} to {high} hours").format(low=_number(low, locale), high=_number(high, locale))
    elif known := low or high:
        hours = paper.tr("{hours} hours").format(hours=_number(known, locale))
    return _sentence([part for part in (hours, regime) if part])


def _schedule(vacancy: Vacancy, paper: Texts) -> str:
    names = {
        Schedule.DAY: paper.tr("by day"),
        Schedule.EVENING: paper.tr("in the evening"),
        Schedule.NIGHT: paper.tr("at night"),
        Schedule.WEEKEND: paper.tr("at the weekend"),
        Schedule.TWO_SHIFTS: paper.tr("two shifts"),
        Schedule.THREE_SHIFTS: paper.tr("three shifts"),
        Schedule.INTERRUPTED: paper.tr("with a long break"),
        Schedule.FLEXIBLE: paper.tr("flexible hours"),
    }
    return _sentence([names[schedule] for schedule in vacancy.schedule])


def _salary(salary: Salary | None, paper: Texts) -> str:
    if salary is None:
        return ""
    unit = {
        "hour": paper.tr("an hour"),
        "day": paper.tr("a day"),
        "month": paper.tr("a month"),
        "year": paper.tr("a year"),
    }.get(salary.unit, "")
    # Nothing is what sources write who do not know.
    low, high = (money(amount or None, paper.words.locale) for amount in (salary.min, salary.max))
    if low and high and low != high:
        return paper.tr("{low} to {high} {unit}").format(low=low, high=high, unit=unit).strip()
    if low or high:
        return f"{low or high} {unit}".strip()
    return salary.text


def _dutch(vacancy: Vacancy, paper: Texts) -> str:
    need = dutch_of(vacancy.req.languages)
    if need is None:
        return paper.tr("Not asked")
    words = dutch_level(need.level.upper(), paper)
    return words if need.must else _sentence([words, paper.tr("helps")])


def _tongues(vacancy: Vacancy, paper: Texts) -> str:
    return " · ".join(_tongue(need, paper) for need in vacancy.req.languages if need.lang != "nl")


def _tongue(need: LanguageNeed, paper: Texts) -> str:
    name = _sentence([paper.words.locale.languages.get(need.lang, need.lang)])
    level = dutch_level(need.level.upper(), paper)
    known = f"{name}: {level[:1].lower()}{level[1:]}" if level else name
    return known if need.must else f"{known}, {paper.tr('helps')}"


def dutch_level(level: str, paper: Texts) -> str:
    """Say how well one must speak Dutch; another word of the feed stays as it is."""
    return {
        "": "",
        "A1": paper.tr("A few words (A1)"),
        "A2": paper.tr("A little (A2)"),
        "B1": paper.tr("Reasonably well (B1)"),
        "B2": paper.tr("Well (B2)"),
        "C1": paper.tr("Very well (C1)"),
        "C2": paper.tr("Like a native speaker (C2)"),
    }.get(level, level)


def _papers(vacancy: Vacancy, paper: Texts) -> str:
    licences = [paper.tr("driving licence {kind}").format(kind=kind) for kind in vacancy.req.licences]
    return _sentence([*vacancy.req.certificates, *licences])


def _education(vacancy: Vacancy, paper: Texts) -> str:
    names = {
        Education.NONE: paper.tr("no diploma needed"),
        Education.LOWER_SECONDARY: paper.tr("lower secondary school"),
        Education.UPPER_SECONDARY: paper.tr("secondary school"),
        Education.BACHELOR: paper.tr("bachelor"),
        Education.MASTER: paper.tr("master"),
    }
    if Education.NONE in vacancy.req.education:
        return _sentence([names[Education.NONE]])
    return _sentence([paper.tr(" or ").join(names[level] for level in vacancy.req.education)])


def _experience(vacancy: Vacancy, paper: Texts) -> str:
    match vacancy.req.experience:
        case None:
            return ""
        case Experience.NONE:
            return paper.tr("Not needed")
        case Experience.MONTHS_6:
            return paper.tr("6 months")
        case Experience.YEARS_2:
            return paper.tr("2 years")
        case Experience.YEARS_5:
            return paper.tr("5 years")


def _start(start: str, locale: Locale) -> str:
    try:
        return format_date(date.fromisoformat(start), "long", locale)
    except ValueError:
        return _sentence([start])


def _number(value: float, locale: Locale) -> str:
    return format_decimal(value, "0.##", locale=locale)


def money(amount: float | None, locale: Locale) -> str:
    """Write an amount in euro, empty without one."""
    if amount is None:
        return ""
    whole = amount == int(amount) and amount >= 100
    pattern = None if not whole else locale.currency_formats["standard"].pattern.replace(".00", "")
    # Some languages have no sign for the euro in CLDR.
    written = format_currency(amount, "EUR", pattern, locale=locale, currency_digits=not whole)
    return written.replace("EUR", "€")


def _sentence(parts: list[str]) -> str:
    text = ", ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]
