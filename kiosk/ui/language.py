"""The language of the screen, changed at any moment, and how it writes numbers, money, distances and times."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTranslator, Signal, Slot

from kiosk.errors import EnvironmentFault
from kiosk.ui import BUILD
from kiosk.ui.conventions import CONVENTIONS
from kiosk.ui.fonts import is_arabic
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"
NO_BREAK = "\N{NO-BREAK SPACE}"
_ISOLATE, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_ISOLATE = "\N{FIRST STRONG ISOLATE}"
_POP = "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRow:
    """A language under the name that its speakers give it."""

    code: str
    name: str
    chosen: bool


# Offered on the first screen, where a greeting says them all …
GREETED = ("nl", "fr", "en", "de", "ar", "uk", "tr", "pl")
# … and where there is room for four.
_FEW = ("nl", "fr", "en", "ar")
# Longer names of months do not fit a tear-off calendar.
_SHORT_MONTH = 5
_MONTH_IS_ENOUGH = 300


@qml_type
class Language(QObject):
    """Installs the translation of one language; `changed` says that every text must be made again."""

    changed = Signal()

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._translator = QTranslator(self)
        self._rows = Rows(LanguageRow, self)
        self._greeted = Rows(LanguageRow, self)
        self._few = Rows(LanguageRow, self)
        self._here = CONVENTIONS[code]
        self.use(code)

    @Property(str, notify=changed)
    def code(self) -> str:
        """The language now, ISO 639-1."""
        return self._code

    @Property(str, notify=changed)
    def name(self) -> str:
        """The language now, under its own name."""
        return self._here.name

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the whole screen is mirrored."""
        return self._here.locale.textDirection() is Qt.LayoutDirection.RightToLeft

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Every language that can be chosen."""
        return self._rows

    @Property(Rows, constant=True)
    def greeted(self) -> Rows:
        """The eight of the first screen, the chosen one always among them."""
        return self._greeted

    @Property(Rows, constant=True)
    def few(self) -> Rows:
        """Four, the chosen one always among them."""
        return self._few

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
        self._translator, self._code, self._here = translator, code, CONVENTIONS[code]
        for rows, codes in ((self._rows, tuple(CONVENTIONS)), (self._greeted, GREETED), (self._few, _FEW)):
            shown = codes if code in codes else (*codes[:-1], code)
            rows.show([LanguageRow(code=key, name=CONVENTIONS[key].name, chosen=key == code) for key in shown])
        self.changed.emit()

    def close(self) -> None:
        """Take the translation out of the application."""
        QCoreApplication.removeTranslator(self._translator)

    @Slot(str, result=str)
    def isolated(self, name: str) -> str:
        """Keep the letters of a name in their own direction, and the sentence around it in its own."""
        return f"{_ISOLATE}{name}{_POP}" if name and (self.rightToLeft or is_arabic(name)) else name

    def number(self, n: int) -> str:
        """Write a count with thin spaces between thousands, in every language."""
        return f"{n:,}".replace(",", THIN_SPACE)

    def counted(self, text: str, n: int) -> str:
        """Put thin spaces in the count `n` of a text that was translated with %n."""
        return text.replace(str(n), self.number(n), 1)

    def decimal(self, value: float, digits: int) -> str:
        """Write a number with a fixed number of decimals."""
        whole, _, rest = f"{value:,.{digits}f}".partition(".")
        return whole.replace(",", THIN_SPACE) + (self._here.locale.decimalPoint() + rest if rest else "")

    def euro(self, amount: float) -> str:
        """Write an amount: "€ 16,20"; whole euros from a hundred up have no cents."""
        digits = 0 if amount >= 100 and amount == round(amount) else 2
        return self._here.euro.format(amount=self.decimal(amount, digits))

    def km(self, distance: float) -> str:
        """Write a distance in whole kilometres, at least one."""
        return f"{self.number(max(1, round(distance)))}{NO_BREAK}{self._here.km}"

    def near(self, distance: float) -> str:
        """Write a distance that people may walk: "400 m", "1,1 km", "12 km"."""
        if distance < 0.95:
            return f"{max(1, round(distance * 10)) * 100}{NO_BREAK}{self._here.metre}"
        whole = distance >= 9.95 or round(distance, 1) == round(distance)
        return self.km(distance) if whole else f"{self.decimal(distance, 1)}{NO_BREAK}{self._here.km}"

    def weekday(self, day: date) -> str:
        """Write "dinsdag 10 maart"."""
        return self._written(day, self._here.weekday)

    def day(self, day: date, with_year: bool = False) -> str:
        """Write "10 maart", or "10 maart 2026"."""
        return self._written(day, self._here.year if with_year else self._here.day)

    def day_name(self, isoweekday: int) -> str:
        """Write "dinsdag"; 1 is Monday."""
        return _joined(self._here.locale.standaloneDayName(isoweekday, QLocale.FormatType.LongFormat))

    def month_name(self, day: date) -> str:
        """Write "maart" as after a preposition."""
        return self._written(day, "MMMM")

    def month_alone(self, day: date) -> str:
        """Write "maart" as it stands without a day, before a year or on a wheel."""
        return self._here.locale.standaloneMonthName(day.month)

    def month(self, day: date) -> str:
        """Write the month as on a tear-off calendar: "maart", or "sept" when the name is long."""
        name = self._here.locale.standaloneMonthName(day.month)
        short = self._here.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        return name if len(name) <= _SHORT_MONTH else short.rstrip(".")

    def weekday_short(self, day: date) -> str:
        """Write "di"."""
        return self._written(day, "ddd").rstrip(".")

    def year_if_far(self, day: date, today: date) -> str:
        """Write the year of a day so far ahead that its month alone could be this year's, else nothing."""
        return str(day.year) if (day - today).days > _MONTH_IS_ENOUGH else ""

    def clock(self, moment: datetime) -> str:
        """Write the time as on a clock: "10:24"."""
        return moment.strftime("%H:%M")

    def hour(self, moment: datetime, ends: bool = False) -> str:
        """Write the time as in a sentence: "17 uur", "10.30 uur", "17 h 30", "17:30"; what ends at midnight at 24."""
        form = self._here.hour if moment.minute else self._here.round_hour
        return _timed(form, moment, ends)

    def bare_hour(self, moment: datetime, ends: bool = False) -> str:
        """Write the time as in a table of hours: "17", "10.30", "17:30"; what ends at midnight at 24."""
        form = self._here.bare_hour if moment.minute else self._here.bare_round
        return _timed(form, moment, ends)

    def listed(self, parts: Iterable[str]) -> str:
        """Put commas between the parts that are not empty."""
        return self._here.comma.join(part for part in parts if part)

    def capital(self, text: str, written_in: str = "") -> str:
        """Begin with a capital as in the language of the text, that of the screen unless given; Turkish has two i."""
        here = CONVENTIONS[written_in] if written_in else self._here
        at = _first(text)
        return text[:at] + here.locale.toUpper(text[at : at + 1]) + text[at + 1 :]

    def small(self, text: str) -> str:
        """Begin without a capital, as inside a sentence; abbreviations stay, and in German everything."""
        at = _first(text)
        if self._here.nouns_have_capitals or text[at + 1 : at + 2].isupper():
            return text
        return text[:at] + self._here.locale.toLower(text[at : at + 1]) + text[at + 1 :]

    def _written(self, day: date, form: str) -> str:
        if day.day == 1 and self._here.first:
            form = form.replace(self._here.day, self._here.first)
        return _joined(self._here.locale.toString(QDate(day.year, day.month, day.day), form))


def _timed(form: str, moment: datetime, ends: bool) -> str:
    hour = 24 if ends and not moment.hour and not moment.minute else moment.hour
    return form.format(h=hour, m=moment.minute).replace(" ", NO_BREAK)


def _joined(name: str) -> str:
    """Write the apostrophe of Ukrainian with the sign that fonts join to its letters."""
    return name.replace("\N{MODIFIER LETTER APOSTROPHE}", "\N{RIGHT SINGLE QUOTATION MARK}")


def _first(text: str) -> int:
    """Find the letter that a capital goes to: in "’s Avonds" it is the second."""
    return 3 if text[:2] == "’s" and text[2:3].isspace() else 0
