"""The way into a dossier and out of it."""

from dataclasses import dataclass

from kiosk.ui.announcer import Teller
from kiosk.ui.dossier_settings_controller import DossierSettingsController
from kiosk.ui.entry_controller import EntryController
from kiosk.ui.leaving_controller import LeavingController
from kiosk.ui.start_controller import StartController


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """The way into a dossier and out of it."""

    entry: EntryController
    start: StartController
    settings: DossierSettingsController
    leaving: LeavingController

    @property
    def tellers(self) -> tuple[Teller, ...]:
        """Whoever of them says sentences."""
        start, change = self.start, self.settings.change
        choices = (self.entry.choice, start.choice, change.choice)
        return (
            self.entry,
            self.entry.pin,
            change.question.pin,
            *(pin for choice in choices for pin in (choice.first, choice.again)),
            self.entry.choice,
            start.choice,
            start.cards,
            self.settings,
            self.settings.number,
            change,
            change.choice,
            change.question,
            change.cards,
        )
