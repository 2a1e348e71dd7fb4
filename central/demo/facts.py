"""The facts of a vacancy as words of its language: dates, times, amounts, lists, names of languages."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from babel import Locale
from babel.dates import format_date

from central.demo.chance import Chance
from central.demo.phrases import PhraseBook
from central.demo.terms import Terms
from central.geography import by_nis
from kiosk.model.vacancy import ContractKind

_AND = {"nl": "en", "fr": "et", "en": "and"}
_THOUSANDS = {"nl": ".", "fr": "\u202f", "en": ","}
_PROPER = ("Java", "European", "WordPress")


def facts_of(chance: Chance, terms: Terms, book: PhraseBook, today: date) -> dict[str, str]:
    """Everything the patterns of `book` may name, apart from employer, title and client."""
    language = book.language
    small = terms.brief or terms.contract is ContractKind.TEMPORARY
    items = book.patterns("extra_items_small")
    if not small:
        own = f"extra_items_{terms.setting}"
        items = book.patterns("extra_items") + (book.patterns(own) if book.has(own) else ())
    low, high = (money(amount, terms.monthly, language) for amount in terms.wage)
    return {
        "town": by_nis()[terms.location.nis].name.get(language, terms.location.city),
        "positions": str(terms.positions),
        "team": str(terms.team),
        "weeks": str(chance.among((2, 3, 4, 4, 6, 8))),
        "days": str(chance.between(3, 10)),
        "minutes": str(chance.between(3, 15)),
        "street": terms.location.street.rsplit(" ", 1)[0],
        "interviews": day_name(today + timedelta(days=chance.between(12, 30)), language),
        "start": day_name(terms.start, language) if terms.start else "",
        "low": low,
        "high": high,
        "extras": joined(chance.some(items, chance.between(2, 3)), language),
        "months": str(terms.months),
        "hours": hours(terms.hours, language),
        "hours_max": hours(terms.hours_max, language),
        "workdays": str(max(2, round(terms.hours / 7.6))),
        "from": clock(terms.times[0], language),
        "to": clock(terms.times[1], language),
    }


def tongue(code: str, language: str) -> str:
    """The name of a language in another one."""
    return str(Locale(language).languages[code])


def lowered(title: str) -> str:
    """A Dutch title as it stands within a sentence."""
    if title.startswith(_PROPER) or title[1:2].isupper() or not title[0].isalpha():
        return title
    return title[0].lower() + title[1:]


def month_wage(hourly: float) -> float:
    """Gross pay of a month of 38 hours a week, in tens of euro."""
    return round(hourly * 38 * 52 / 12, -1)


def money(hourly: float, monthly: bool, language: str) -> str:
    """Hourly pay with cents, or monthly pay."""
    if monthly:
        return f"{month_wage(hourly):,.0f}".replace(",", _THOUSANDS[language])
    return f"{hourly:.2f}".replace(".", "." if language == "en" else ",")


def hours(value: float, language: str) -> str:
    """A number of hours."""
    return f"{value:g}".replace(".", "." if language == "en" else ",")


def clock(text: str, language: str) -> str:
    """A time of day, given as hour or hour.minute."""
    hour, _, minute = text.partition(".")
    if language == "en":
        return f"{hour}:{minute or '00'}"
    return f"{hour} h {minute}".rstrip() if language == "fr" else text


@cache
def day_name(day: date, language: str) -> str:
    """A day of the year without the year."""
    text = format_date(day, "d MMMM", locale=language)
    return f"1er{text[1:]}" if language == "fr" and day.day == 1 else text


def joined(parts: Sequence[str], language: str) -> str:
    """A list of things within a sentence."""
    return f" {_AND[language]} ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
