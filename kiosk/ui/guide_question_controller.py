"""A question of the guided choice: its pictures, and what each leads to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.model.guide import Tile, TileKind
from kiosk.ui.guide_step import GuideStep
from kiosk.ui.guide_way import further
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

PAGES = ("guide", "guide2", "guide3")
ANSWER_PAGE = "guideAnswer"


@dataclass(frozen=True, slots=True, kw_only=True)
class TileRow:
    """One choice."""

    key: str
    icon: str
    title: str
    line: str
    unsure: bool


@qml_type
class GuideQuestionController(GuideStep):
    """A question in words; each question in a row has a page of its own, so that the way back finds it as it was."""

    # PySide takes no inherited signal for notify.
    asked = Signal()

    def __init__(
        self,
        depth: int,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            PAGES[depth], lane=lane, terminal=terminal, navigation=navigation, words=words, now=now, parent=parent
        )
        self.changed.connect(self.asked)
        self._depth = depth
        self._windows = Rows(TileRow, self)
        self._bars = Rows(TileRow, self)

    @Property(str, notify=asked)
    def title(self) -> str:
        """The question."""
        return self._way.ask.title if self._way and self._way.ask else ""

    @Property(str, notify=asked)
    def progress(self) -> str:
        """Which question it is, of how many at most."""
        if self._way is None:
            return ""
        text = self.tr("Question {number} of at most {most}")
        return text.format(number=len(self._way.taken) + 1, most=self._way.most)

    @Property(Rows, constant=True)
    def windows(self) -> Rows:
        """The choices with a picture in a window."""
        return self._windows

    @Property(Rows, constant=True)
    def bars(self) -> Rows:
        """The choices below them, for few or for who does not know."""
        return self._bars

    @Slot(str)
    def choose(self, key: str) -> None:
        """Go on with a tile."""
        tiles = self._way.ask.tiles if self._way and self._way.ask else ()
        tile = next((tile for tile in tiles if tile.id == key), None)
        if tile:
            page = PAGES[self._depth + 1] if tile.ask else ANSWER_PAGE
            self._navigation.open(page, further(self._key, key))

    def _fill(self) -> None:
        super()._fill()
        tiles = self._way.ask.tiles if self._way and self._way.ask else ()
        self._windows.show([_row(tile) for tile in tiles if tile.kind is TileKind.WINDOW])
        self._bars.show([_row(tile) for tile in tiles if tile.kind is not TileKind.WINDOW])


def _row(tile: Tile) -> TileRow:
    return TileRow(key=tile.id, icon=tile.icon, title=tile.title, line=tile.line, unsure=tile.kind is TileKind.UNSURE)
