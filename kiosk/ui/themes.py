"""The colours and sizes of every door, and of the street before them."""

from dataclasses import dataclass

from kiosk.ui.theme import Theme

_HELP = ("places", "place", "partner", "guide", "guide2", "guide3", "guideAnswer")


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

    def of(self, page: str) -> Theme:
        """Give the theme of the door that a page is behind."""
        if page in ("search", "vacancy", "sectors", "occupations"):
            return self.vacancies
        if page in ("trainings", "training", "domains"):
            return self.trainings
        if page.startswith("dossier"):
            return self.dossier
        if page.startswith("cv"):
            return self.cv
        return self.help if page in _HELP else self.street
