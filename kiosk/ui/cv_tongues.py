"""Which languages somebody speaks, and how well, in plain words that stand for levels of the CEFR."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.competence import Level
from kiosk.model.cv import Tongue
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.words import Words

LEVELS = (Level.A2, Level.B1, Level.B2, Level.C1, Level.NATIVE)
_HERE = ("nl", "fr", "en", "de")
# What is spoken here beside the languages of the screen, by number of people.
_OTHERS = ("it", "pt", "ru", "zgh", "so", "fa", "ps", "ti", "sq", "sr", "hy", "ku", "ur", "hi", "pa", "zh", "ln", "el")
_FIRST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class TongueRow:
    """A language that is spoken; `level` is the place of its level, -1 while none is chosen."""

    name: str
    level: int


@qml_type
class CvTongues(QObject):
    """The languages of a CV."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._all = False
        self._rows, self._offers = Rows(TongueRow, self), Rows(ChoiceRow, self)
        self._offered: list[str] = []
        editing.opened.connect(self._close)
        editing.changed.connect(self._show)
        editing.language.changed.connect(self._show)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The languages that are spoken."""
        return self._rows

    @Property(Rows, constant=True)
    def offers(self) -> Rows:
        """Languages that can be added."""
        return self._offers

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether there is one."""
        return bool(self._editing.cv.languages)

    @Property(bool, notify=changed)
    def all(self) -> bool:
        """Whether all of them are offered."""
        return self._all

    @Property(list, notify=changed)
    def levels(self) -> list[str]:
        """The levels in plain words."""
        return [
            self.tr("A little"),
            self.tr("Reasonably well"),
            self.tr("Well"),
            self.tr("Fluent"),
            self.tr("Mother tongue"),
        ]

    @Slot(int)
    def add(self, row: int) -> None:
        """Add a language; the first one is the mother tongue until somebody says otherwise."""
        code = self._offered[row]
        mother = code == self._editing.language.code and not self._editing.cv.languages
        self._put((*self._editing.cv.languages, Tongue(code=code, level=Level.NATIVE if mother else None)))
        name = self._rows.rows[-1].name
        self.told.emit(self.tr("{language} is added. Choose how well you speak it.").format(language=name))

    @Slot(int, int)
    def grade(self, row: int, level: int) -> None:
        """Say how well."""
        tongues = self._editing.cv.languages
        tongue = Tongue(code=tongues[row].code, name=tongues[row].name, level=LEVELS[level])
        self._put((*tongues[:row], tongue, *tongues[row + 1 :]))

    @Slot(int)
    def remove(self, row: int) -> None:
        """Leave a language out."""
        tongues = self._editing.cv.languages
        self._put((*tongues[:row], *tongues[row + 1 :]))

    @Slot()
    def offerAll(self) -> None:
        """Offer all languages."""
        self._all = True
        self._show()

    def _put(self, tongues: tuple[Tongue, ...]) -> None:
        self._editing.change(replace(self._editing.cv, languages=tongues))

    def _close(self) -> None:
        self._all = False

    def _show(self) -> None:
        editing = self._editing
        words, language = Words(editing.language.code), editing.language
        names = words.locale.languages
        self._rows.show(
            [
                TongueRow(name=language.capital(names.get(each.code, each.name or each.code)), level=_grade(each))
                for each in editing.cv.languages
            ]
        )
        taken = {each.code for each in editing.cv.languages}
        free = [code for code in offered(language) if code not in taken]
        self._offered = free if self._all else free[:_FIRST]
        self._offers.show([ChoiceRow(text=language.capital(names[code]), icon="plus") for code in self._offered])
        self.changed.emit()


def offered(language: Language) -> list[str]:
    """Give the languages that can be named: that of the screen first, then what is much spoken here."""
    codes = dict.fromkeys((language.code, *_HERE, *(row.code for row in language.rows.rows), *_OTHERS))
    names = Words(language.code).locale.languages
    return [code for code in codes if code in names]


def _grade(tongue: Tongue) -> int:
    """Find the place of a level; those between are the nearest lower word."""
    if tongue.level is None:
        return -1
    nearest = {Level.A1: Level.A2, Level.C2: Level.C1}.get(tongue.level, tongue.level)
    return LEVELS.index(nearest)
