"""One step of the guided choice on the screen: what its questions and its answer share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.ui.guide_way import Way, way
from kiosk.ui.help_record import HelpRecord
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

# Where a guide lacks the language of the screen, most people can have these read to them.
_INSTEAD = ("nl", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenRow:
    """What was chosen before."""

    icon: str
    text: str


@qml_type
class GuideStep(HelpRecord):
    """Goes the way that its page is opened for; another language is another guide."""

    # PySide takes no inherited signal for notify.
    stepped = Signal()

    def __init__(
        self,
        page: str,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            page, _none, lane=lane, terminal=terminal, navigation=navigation, words=words, now=now, parent=parent
        )
        self.changed.connect(self.stepped)
        self._chosen = Rows(ChosenRow, self)

    @Property(Rows, constant=True)
    def chosen(self) -> Rows:
        """What was chosen on the way here."""
        return self._chosen

    @Property(bool, notify=stepped)
    def begun(self) -> bool:
        """Whether anything was chosen."""
        return bool(self._way and self._way.taken)

    @Property(str, notify=stepped)
    def guideLanguage(self) -> str:
        """The language of the guide, empty when the screen speaks it too."""
        language = self._way.language if self._way else ""
        return "" if language == self._words.language.code else language

    @Slot(int)
    def change(self, step: int) -> None:
        """Go back to the question that was answered in a step, from 0."""
        for _ in range(len(self._chosen.rows) - step):
            self._navigation.back()

    @property
    def _way(self) -> Way | None:
        return cast("Way | None", self._found)

    def _question(self, key: str) -> "Callable[[Catalogue], Any]":
        languages, kiosk = languages_of(self._words), self._kiosk
        return lambda catalogue: way(catalogue, languages, key, kiosk)

    def _say_again(self) -> None:
        self._say()
        if self._way:
            self._lane.run(self._page, self._question(self._key), self._reword, self._miss)

    def _reword(self, found: Way | None) -> None:
        self._found, self._gone = found, found is None
        self._say()

    def _fill(self) -> None:
        tiles = self._way.taken if self._way else ()
        self._chosen.show([ChosenRow(icon=tile.icon, text=tile.title) for tile in tiles])

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("This choice is no longer there."), self.tr("You did nothing wrong. See who can help you.")


def languages_of(words: HelpWords) -> tuple[str, ...]:
    """Give the language of the screen, then those that stand in for it."""
    return tuple(dict.fromkeys((str(words.language.code), *_INSTEAD)))


def _none(catalogue: "Catalogue", key: str, kiosk: object) -> None:
    """Stand in for what `_question` asks itself."""
