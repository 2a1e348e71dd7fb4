"""The answer of the guided choice: who helps, why they, what to bring, where they are, and who helps too."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.model import paper
from kiosk.model.opening import opening
from kiosk.model.partner import Partner
from kiosk.ui.fact_row import TextRow, WayRow
from kiosk.ui.guide_question_controller import ANSWER_PAGE
from kiosk.ui.guide_step import GuideStep
from kiosk.ui.help_rows import Near, PartnerRow, PlaceRow, partner_row, place_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.language import NO_BREAK
from kiosk.ui.navigation import Navigation
from kiosk.ui.phone_code import partner_code
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.take_along_controller import TakeAlongController

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_MOST_OTHERS = 2


@qml_type
class GuideAnswerController(GuideStep):
    """One partner in big, and the nearest place where it sits."""

    # PySide takes no inherited signal for notify.
    answered = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        printout: Printout,
        take: TakeAlongController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            ANSWER_PAGE, lane=lane, terminal=terminal, navigation=navigation, words=words, now=now, parent=parent
        )
        self.changed.connect(self.answered)
        self._printout = printout
        self._take = take
        self._does = Rows(TextRow, self)
        self._bring = Rows(TextRow, self)
        self._languages = Rows(TextRow, self)
        self._contact = Rows(WayRow, self)
        self._places = Rows(PlaceRow, self)
        self._others = Rows(PartnerRow, self)

    @Property(str, notify=answered)
    def name(self) -> str:
        """Who helps."""
        return self._way.helpers[0].name if self._way and self._way.helpers else ""

    @Property(str, notify=answered)
    def icon(self) -> str:
        """The picture of what was chosen last."""
        return self._way.taken[-1].icon if self._way and self._way.taken else ""

    @Property(str, notify=answered)
    def why(self) -> str:
        """Why they."""
        return self._way.answer.why if self._way and self._way.answer else ""

    @Property(Rows, constant=True)
    def does(self) -> Rows:
        """What they do."""
        return self._does

    @Property(Rows, constant=True)
    def bring(self) -> Rows:
        """What to bring."""
        return self._bring

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """The languages in which they help."""
        return self._languages

    @Property(Rows, constant=True)
    def contact(self) -> Rows:
        """How to reach them."""
        return self._contact

    @Property(bool, notify=answered)
    def reachable(self) -> bool:
        """Whether there is a phone, a mail address or a website."""
        return bool(self._contact.rows)

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        """The nearest place where they are, or else the nearest job shop, where people know them."""
        return self._places

    @Property(Rows, constant=True)
    def others(self) -> Rows:
        """Who can help too."""
        return self._others

    @Property(bool, notify=answered)
    def placed(self) -> bool:
        """Whether they are in that place themselves."""
        return self._way is not None and self._way.place is not None

    @Property(bool, notify=answered)
    def portable(self) -> bool:
        """Whether there is anything for a phone to take along."""
        return self._goal is not None

    @Property(bool, notify=answered)
    def routed(self) -> bool:
        """Whether that is the way to a place; if not, it is how to reach them."""
        return isinstance(self._goal, Near)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with this answer."""
        way = self._way
        if way is None or way.answer is None or not way.helpers:
            return
        answer, shown = way.answer, way.place or way.desk
        self._remember()

        def offers(stamp: Stamp) -> list[PrintOffer]:
            request = paper.GuidePaper(
                **stamp.fields,
                way=tuple(tile.title for tile in way.taken),
                answer=answer,
                helpers=way.helpers,
                near=paper.Near(place=shown.place, km=shown.km) if shown else None,
                placed=way.place is not None,
            )
            return [PrintOffer(label=self.tr("Who can help me"), request=request)]

        self._printout.open(way.helpers[0].name, offers)

    @Slot()
    def takeAlong(self) -> None:
        """Show the way there, or how to reach them, as a code for a phone."""
        self._remember()
        self._navigation.openSheet("takeAlong")

    def _remember(self) -> None:
        goal = self._goal
        if isinstance(goal, Near):
            self._take.about_place(goal.place)
        elif goal:
            self._take.about_partner(goal)

    @property
    def _goal(self) -> Near | Partner | None:
        """What a phone takes along: their place, or else they themselves, or else the job shop."""
        if self._way is None or not self._way.helpers:
            return None
        first = self._way.helpers[0]
        return self._way.place or (first if partner_code(first) else self._way.desk)

    def _fill(self) -> None:
        super()._fill()
        if self._way is None or self._way.answer is None or not self._way.helpers:
            return
        first, *others = self._way.helpers
        answer, place = self._way.answer, self._way.place
        shown = place or self._way.desk
        self._does.show([TextRow(text=text) for text in answer.does])
        self._bring.show([TextRow(text=text) for text in answer.bring])
        self._languages.show([TextRow(text=self._words.language_name(code)) for code in first.languages])
        ways = self._words.contact.ways(first.contact)
        if place and place.place.phone and not (first.contact and first.contact.phone):
            phone = place.place.phone.replace(" ", NO_BREAK)
            ways.insert(0, WayRow(icon="phone", text=self.tr("Call"), strong=phone))
        self._contact.show(ways)
        self._places.show([self._place(shown)] if shown else [])
        self._others.show([partner_row(partner, self._words) for partner in others[:_MOST_OTHERS]])

    def _place(self, near: Near) -> PlaceRow:
        """Tell of the one place also until when it is open."""
        now = self._now()
        return replace(
            place_row(near, self._words, now), opening=self._words.opening.state(opening(near.place, now), now)
        )
