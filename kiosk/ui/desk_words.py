"""What the screen says of calls to the desk; that the desk knows only when it said so itself."""

from PySide6.QtCore import QObject

from kiosk.model.desk import DeskState


class DeskWords(QObject):
    """Words for what became of a call."""

    def fact(self, state: DeskState) -> str:
        """Say how it is with a call for help."""
        return {
            DeskState.NONE: self.tr("Do you need help with this screen?"),
            DeskState.SENDING: self.tr("We are telling the desk"),
            DeskState.KNOWN: self.tr("The desk knows that somebody needs help here"),
            DeskState.FAILED: self.tr("We could not tell the desk"),
        }[state]

    def meaning(self, state: DeskState, *, available: bool) -> str:
        """Say what the visitor does then; `available` is whether the desk can be called from here."""
        if not available:
            return self.tr("Ask at the desk.")
        return {
            DeskState.NONE: self.tr("We tell the desk. They only hear where this screen is."),
            DeskState.SENDING: self.tr("Wait here for a moment."),
            DeskState.KNOWN: self.tr("Wait here, or go there yourself."),
            DeskState.FAILED: self.tr("You did nothing wrong. Ask there yourself."),
        }[state]

    def printer(self, state: DeskState) -> str:
        """Say whether the desk knows of the trouble with the printer, empty if nobody told it."""
        return {
            DeskState.NONE: "",
            DeskState.SENDING: self.tr("We are telling the desk."),
            DeskState.KNOWN: self.tr("The desk knows that the printer needs help."),
            DeskState.FAILED: self.tr("We could not tell the desk. Ask there yourself."),
        }[state]
