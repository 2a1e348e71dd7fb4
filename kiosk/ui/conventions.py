"""How the languages of the screen write dates, hours and distances, as data. Source: CLDR, except where noted."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale


@dataclass(frozen=True, slots=True, kw_only=True)
class Conventions:
    """One language under the name that its speakers give it.

    `day`, `weekday` and `year` are patterns of QLocale. An hour is written as `hour` in a sentence and as `bare_hour`
    in a table; `round_hour` and `bare_round` are for whole hours.
    """

    name: str
    locale: QLocale
    day: str = "d MMMM"
    first: str = ""
    weekday: str = "dddd, d MMMM"
    year: str = "d MMMM yyyy"
    hour: str = "{h:02}:{m:02}"
    round_hour: str = "{h:02}:{m:02}"
    bare_hour: str = "{h:02}:{m:02}"
    bare_round: str = "{h:02}:{m:02}"
    km: str = "km"
    metre: str = "m"
    euro: str = "{amount}\N{NO-BREAK SPACE}€"
    comma: str = ", "
    nouns_have_capitals: bool = False


# In the order in which they are offered: the languages most spoken at the desks of Flemish towns first.
CONVENTIONS: dict[str, Conventions] = {
    "nl": Conventions(
        name="Nederlands",
        locale=QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium),
        weekday="dddd d MMMM",
        hour="{h}.{m:02} uur",
        round_hour="{h} uur",
        bare_hour="{h}.{m:02}",
        bare_round="{h}",
        euro="€\N{NO-BREAK SPACE}{amount}",
    ),
    "fr": Conventions(
        name="Français",
        locale=QLocale(QLocale.Language.French, QLocale.Country.Belgium),
        first="d'er' MMMM",
        weekday="dddd d MMMM",
        hour="{h} h {m:02}",
        round_hour="{h} h",
        bare_hour="{h} h {m:02}",
        bare_round="{h} h",
    ),
    "en": Conventions(
        name="English",
        locale=QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
        weekday="dddd d MMMM",
        euro="€\N{NO-BREAK SPACE}{amount}",
    ),
    "ar": Conventions(
        name="العربية",
        # Morocco writes the digits 0 to 9, as everything else on the screen does.
        locale=QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco),
        weekday="dddd d MMMM",
        km="كم",
        metre="م",
        comma="، ",
    ),
    "tr": Conventions(
        name="Türkçe", locale=QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey), weekday="d MMMM dddd"
    ),
    "uk": Conventions(
        name="Українська",
        locale=QLocale(QLocale.Language.Ukrainian, QLocale.Country.Ukraine),
        year="d MMMM yyyy 'р.'",
        km="км",
        metre="м",
    ),
    "ro": Conventions(name="Română", locale=QLocale(QLocale.Language.Romanian, QLocale.Country.Romania)),
    "bg": Conventions(
        name="Български",
        locale=QLocale(QLocale.Language.Bulgarian, QLocale.Country.Bulgaria),
        year="d MMMM yyyy 'г.'",
        km="км",
        metre="м",
    ),
    "pl": Conventions(name="Polski", locale=QLocale(QLocale.Language.Polish, QLocale.Country.Poland)),
    "es": Conventions(
        name="Español",
        locale=QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
        day="d 'de' MMMM",
        weekday="dddd, d 'de' MMMM",
        year="d 'de' MMMM 'de' yyyy",
    ),
    "de": Conventions(
        name="Deutsch",
        locale=QLocale(QLocale.Language.German, QLocale.Country.Belgium),
        day="d. MMMM",
        weekday="dddd, d. MMMM",
        year="d. MMMM yyyy",
        hour="{h}.{m:02} Uhr",
        round_hour="{h} Uhr",
        bare_hour="{h}.{m:02}",
        bare_round="{h}",
        nouns_have_capitals=True,
    ),
}
