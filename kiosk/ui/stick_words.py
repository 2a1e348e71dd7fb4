"""What the screen says while a file goes onto a USB stick."""

from PySide6.QtCore import QObject

from kiosk.model.stick import StickState
from kiosk.ui.print_course import Course


class StickWords(QObject):
    """Words for how writing goes; without a state it is still under way."""

    def course(self, state: StickState | None) -> Course:
        """Say how it goes."""
        if state is None:
            return Course(stage="busy", fact=self.tr("We are writing"), meaning=self.tr("Leave your stick in."))
        if state is StickState.DONE:
            return Course(
                stage="done",
                fact=self.tr("It is on your stick"),
                meaning=self.tr("You can take your stick out now."),
                taken=self.tr("I have my stick"),
            )
        fact, meaning = {
            StickState.MISSING: (self.tr("There is no stick"), self.tr("Put your stick in and try again.")),
            StickState.FULL: (
                self.tr("Your stick is full"),
                self.tr("Nothing on it was changed."),
            ),
            StickState.LOCKED: (
                self.tr("Your stick is locked"),
                self.tr("There is a small slide on it. Move it and try again."),
            ),
            StickState.UNREADABLE: (
                self.tr("We cannot write on this stick"),
                self.tr("It has another format. Do you have another stick? Nothing on it was changed."),
            ),
            StickState.FAILED: (self.tr("Writing did not work"), self.tr("You did nothing wrong.")),
        }[state]
        return Course(
            stage="trouble",
            fact=fact,
            meaning=meaning,
            ask=self.tr("Ask for help at the desk"),
            after=self.tr("Or print it on paper."),
        )
