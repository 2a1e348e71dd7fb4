"""The vacancy that was looked at last, for a CV or a letter that is made for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.model.vacancy import Vacancy
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class CvVacancy(QObject):
    """Follows the visitor; `changed` comes with another vacancy."""

    changed = Signal()

    def __init__(
        self, lane: "Lane[Catalogue]", navigation: Navigation, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane, self._language = lane, language
        self.seen: Vacancy | None = None
        navigation.opened.connect(self._follow)
        language.changed.connect(self.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title, or empty."""
        return self.seen.title if self.seen else ""

    @Property(str, notify=changed)
    def employer(self) -> str:
        """Who offers it, and where."""
        if self.seen is None:
            return ""
        city = self.seen.locations[0].city if self.seen.locations else ""
        return self._language.listed((self.seen.employer.name, city))

    def know(self, vacancy: Vacancy | None) -> None:
        """Take this one."""
        self.seen = vacancy
        self.changed.emit()

    def _follow(self, page: str, key: str) -> None:
        if page == "vacancy":
            self._lane.run("cv-vacancy", lambda catalogue: catalogue.vacancy(key), self.know, lambda _: None)
