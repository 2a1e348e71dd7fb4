"""The colours and sizes of every door, and of the street before them."""

from dataclasses import dataclass

from kiosk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Themes:
    """The theme of the street, and of what is behind each open door."""

    street: Theme
    vacancies: Theme
    trainings: Theme
    dossier: Theme
    cv: Theme
    help: Theme

    @property
    def every(self) -> tuple[Theme, ...]:
        """All of them."""
        return self.street, self.vacancies, self.trainings, self.dossier, self.cv, self.help
