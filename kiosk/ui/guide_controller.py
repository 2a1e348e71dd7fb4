"""The guided choice "Who can help me with …?": its questions, one after the other, and its answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.search import Origin
from kiosk.ui.guide_answer_controller import GuideAnswerController
from kiosk.ui.guide_question_controller import ANSWER_PAGE, PAGES, GuideQuestionController
from kiosk.ui.guide_step import languages_of
from kiosk.ui.guide_way import Way, further, way
from kiosk.ui.help_list import PAGE
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class GuideController(QObject):
    """Knows whether there is a guided choice, and holds its steps."""

    knownChanged = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        questions: tuple[GuideQuestionController, ...],
        answer: GuideAnswerController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._navigation, self._words = lane, navigation, words
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
        self._questions, self._answer = questions, answer
        self._known = False
        navigation.opened.connect(self._arrive)
        words.language.changed.connect(self.load)

    @property
    def steps(self) -> tuple[GuideQuestionController | GuideAnswerController, ...]:
        """Every question, and the answer."""
        return *self._questions, self._answer

    def load(self) -> None:
        """Ask the replica whether there is one, before anybody opens the door: what comes later moves the list."""
        languages, kiosk = languages_of(self._words), self._kiosk
        self._lane.run("guide known", lambda catalogue: way(catalogue, languages, "", kiosk), self._know, self._miss)

    @Property(bool, notify=knownChanged)
    def known(self) -> bool:
        """Whether there is a choice, in a language that helps."""
        return self._known

    @Property(GuideQuestionController, constant=True)
    def first(self) -> GuideQuestionController:
        """The first question."""
        return self._questions[0]

    @Property(GuideQuestionController, constant=True)
    def second(self) -> GuideQuestionController:
        """The question that follows on what was chosen first."""
        return self._questions[1]

    @Property(GuideQuestionController, constant=True)
    def third(self) -> GuideQuestionController:
        """The last question."""
        return self._questions[2]

    @Property(GuideAnswerController, constant=True)
    def answer(self) -> GuideAnswerController:
        """Who helps."""
        return self._answer

    @Slot()
    def begin(self) -> None:
        """Ask the first question."""
        self._navigation.open(PAGES[0], "")

    def go(self, key: str) -> None:
        """Open the way `key` as if each of its tiles was touched, or as much of it as there is."""
        languages, kiosk = languages_of(self._words), self._kiosk

        def walked(found: Way | None) -> None:
            self.begin()
            tiles, far = (found.taken, "") if found else ((), "")
            for depth, tile in enumerate(tiles, 1):
                far = further(far, tile.id)
                self._navigation.open(PAGES[depth] if tile.ask else ANSWER_PAGE, far)

        self._lane.run(
            "guide way",
            lambda catalogue: way(catalogue, languages, key, kiosk),
            walked,
            lambda fault: self.begin(),
        )

    def _arrive(self, page: str, key: str) -> None:
        """Look again whenever the way in is shown: the replica may have changed."""
        if page == PAGE:
            self.load()

    def _know(self, found: Way | None) -> None:
        if (found is not None) != self._known:
            self._known = found is not None
            self.knownChanged.emit()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(None)
