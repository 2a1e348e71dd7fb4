"""The language of the screen, changed at any moment, and how it writes numbers, money, distances and times."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTranslator, Signal, Slot

from kiosk.errors import EnvironmentFault
from kiosk.ui import BUILD
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"
NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRow:
    """A language under the name that its speakers give it."""

    code: str
    name: str
    chosen: bool


_SHORT_MONTH = 5
# In the order in which they are offered.
_NAMES = {
    "nl": "Nederlands",
    "fr": "Français",
    "en": "English",
    "ar": "العربية",
    "tr": "Türkçe",
    "uk": "Українська",
    "ro": "Română",
    "bg": "Български",
    "pl": "Polski",
    "es": "Español",
    "de": "Deutsch",
}
_LOCALES = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium),
    "fr": QLocale(QLocale.Language.French, QLocale.Country.Belgium),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    # Morocco writes the digits 0 to 9, as everything else on the screen does.
    "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco),
    "tr": QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey),
    "uk": QLocale(QLocale.Language.Ukrainian, QLocale.Country.Ukraine),
    "ro": QLocale(QLocale.Language.Romanian, QLocale.Country.Romania),
    "bg": QLocale(QLocale.Language.Bulgarian, QLocale.Country.Bulgaria),
    "pl": QLocale(QLocale.Language.Polish, QLocale.Country.Poland),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Belgium),
}


@qml_type
class Language(QObject):
    """Installs the translation of one language; `changed` says that every text must be made again."""

    changed = Signal()

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._translator = QTranslator(self)
        self._rows = Rows(LanguageRow, self)
        self.use(code)

    @Property(str, notify=changed)
    def code(self) -> str:
        """The language now, ISO 639-1."""
        return self._code

    @Property(str, notify=changed)
    def name(self) -> str:
        """The language now, under its own name."""
        return _NAMES[self._code]

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the whole screen is mirrored."""
        return _LOCALES[self._code].textDirection() is Qt.LayoutDirection.RightToLeft

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Every language that can be chosen."""
        return self._rows

    @Slot(str)
    def use(self, code: str) -> None:
        """Switch to another language.

        Raises:
            EnvironmentFault: its compiled translation is missing.
        """
        if code == self._code:
            return
        translator = QTranslator(self)
        path = BUILD / "i18n" / f"kiosk_{code}.qm"
        if not translator.load(str(path)):
            raise EnvironmentFault(f"{path}: this translation is missing or damaged. Run script/build.")
        QCoreApplication.removeTranslator(self._translator)
        QCoreApplication.installTranslator(translator)
        self._translator.deleteLater()
        self._translator, self._code = translator, code
        self._rows.show([LanguageRow(code=key, name=name, chosen=key == code) for key, name in _NAMES.items()])
        self.changed.emit()

    def close(self) -> None:
        """Take the translation out of the application."""
        QCoreApplication.removeTranslator(self._translator)

    def number(self, n: int) -> str:
        """Write a count with thin spaces between thousands, in every language."""
        return f"{n:,}".replace(",", THIN_SPACE)

    def counted(self, text: str, n: int) -> str:
        """Put thin spaces in the count `n` of a text that was translated with %n."""
        return text.replace(str(n), self.number(n), 1)

    def decimal(self, value: float, digits: int) -> str:
        """Write a number with a fixed number of decimals."""
        whole, _, rest = f"{value:,.{digits}f}".partition(".")
        mark = "." if self._code == "en" else ","
        return whole.replace(",", THIN_SPACE) + (mark + rest if rest else "")

    def euro(self, amount: float) -> str:
        """Write an amount: "€ 16,20"; whole euros from a hundred up have no cents."""
        digits = 0 if amount >= 100 and amount == round(amount) else 2
        return f"€{NO_BREAK}{self.decimal(amount, digits)}"

    def km(self, distance: float) -> str:
        """Write a distance in whole kilometres, at least one."""
        return f"{self.number(max(1, round(distance)))}{NO_BREAK}km"

    def near(self, distance: float) -> str:
        """Write a distance that people may walk: "400 m", "1,1 km", "12 km"."""
        if distance < 0.95:
            return f"{max(1, round(distance * 10)) * 100}{NO_BREAK}m"
        return f"{self.decimal(distance, 1)}{NO_BREAK}km" if distance < 9.95 else self.km(distance)

    def weekday(self, day: date) -> str:
        """Write "dinsdag 10 maart"."""
        return self._written(day, "dddd d MMMM")

    def day(self, day: date, with_year: bool = False) -> str:
        """Write "10 maart", or "10 maart 2026"."""
        return self._written(day, "d MMMM yyyy" if with_year else "d MMMM")

    def day_name(self, isoweekday: int) -> str:
        """Write "dinsdag"; 1 is Monday."""
        return _LOCALES[self._code].standaloneDayName(isoweekday, QLocale.FormatType.LongFormat)

    def month_name(self, day: date) -> str:
        """Write "maart"."""
        return self._written(day, "MMMM")

    def month(self, day: date) -> str:
        """Write the month as on a tear-off calendar: "maart", or "sept" when the name is long."""
        name = self.month_name(day)
        return name if len(name) <= _SHORT_MONTH else self._written(day, "MMM").rstrip(".")

    def weekday_short(self, day: date) -> str:
        """Write "di"."""
        return self._written(day, "ddd").rstrip(".")

    def clock(self, moment: datetime) -> str:
        """Write the time as on a clock: "10:24"."""
        return moment.strftime("%H:%M")

    def hour(self, moment: datetime) -> str:
        """Write the time as in a sentence: "17 uur", "10.30 uur"; "17:00" in English."""
        return moment.strftime("%H:%M") if self._code == "en" else f"{self.bare_hour(moment)}{NO_BREAK}uur"

    def bare_hour(self, moment: datetime) -> str:
        """Write the time as in a table of hours: "17", "10.30"; "17:00" in English."""
        if self._code == "en":
            return moment.strftime("%H:%M")
        return f"{moment.hour}.{moment.minute:02}" if moment.minute else str(moment.hour)

    def _written(self, day: date, form: str) -> str:
        return _LOCALES[self._code].toString(QDate(day.year, day.month, day.day), form)
