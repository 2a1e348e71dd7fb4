"""What a phone takes along of a vacancy, a training or a place: itself, its contact or the way there."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.partner import Partner, Place
from kiosk.ui.language import Language
from kiosk.ui.phone_code import (
    contact_code,
    employer_code,
    geo_code,
    partner_code,
    place_code,
    training_code,
    vacancy_code,
)
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.training_reading import TrainingReading
from kiosk.ui.vacancy_reading import Reading


class Kind(StrEnum):
    """What can be taken along."""

    VACANCY = "vacancy"
    TRAINING = "training"
    CONTACT = "contact"
    ROUTE = "route"


_ICONS = {
    Kind.VACANCY: "file-text",
    Kind.TRAINING: "graduation-cap",
    Kind.CONTACT: "address-book",
    Kind.ROUTE: "navigation-arrow",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """Something to take along."""

    kind: str
    icon: str
    label: str
    chosen: bool


@qml_type
class TakeAlongController(QObject):
    """Holds the codes of one subject. Nothing of the visitor is in them."""

    changed = Signal()

    def __init__(self, language: Language, *, printer: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._codes: dict[Kind, str] = {}
        self._subject = ""
        self._kind = Kind.VACANCY
        self._rows = Rows(KindRow, self)
        language.changed.connect(self._show)

    def about(self, reading: Reading) -> None:
        """Offer what there is of a vacancy."""
        vacancy, site = reading.vacancy, reading.site
        codes = {
            Kind.VACANCY: vacancy_code(vacancy),
            Kind.CONTACT: employer_code(vacancy),
            Kind.ROUTE: geo_code(site.point) if site and site.point else "",
        }
        self._offer(f"{vacancy.title}, {vacancy.employer.name}", codes)

    def about_training(self, reading: TrainingReading) -> None:
        """Offer what there is of a training."""
        training, provider = reading.training, reading.provider
        places = [start.place for start in reading.starts if start.place]
        codes = {
            Kind.TRAINING: training_code(training, reading.contact),
            Kind.CONTACT: contact_code(provider.name, reading.contact) if provider else "",
            Kind.ROUTE: geo_code((places[0].lat, places[0].lon)) if places else "",
        }
        self._offer(", ".join(part for part in (training.title, provider.name if provider else "") if part), codes)

    def about_place(self, place: Place) -> None:
        """Offer the way to a place, and its address."""
        codes = {Kind.ROUTE: geo_code((place.lat, place.lon)), Kind.CONTACT: place_code(place)}
        self._offer(place.name, codes)

    def about_partner(self, partner: Partner) -> None:
        """Offer how to reach a partner."""
        self._offer(partner.name, {Kind.CONTACT: partner_code(partner)})

    def about_list(self, subject: str) -> None:
        """Offer nothing: a list is for paper."""
        self._offer(subject, {})

    @Property(Rows, constant=True)
    def kinds(self) -> Rows:
        """What can be taken along."""
        return self._rows

    @Property(str, notify=changed)
    def content(self) -> str:
        """The text of the code now."""
        return self._codes.get(self._kind, "")

    @Property(str, notify=changed)
    def lastStep(self) -> str:
        """What to do on the phone after scanning."""
        if self.content.startswith("http"):
            return self.tr("Tap the link. Done.")
        if self._kind is Kind.CONTACT:
            return self.tr("Save the contact. Done.")
        if self._kind is Kind.ROUTE:
            return self.tr("Open the map. Done.")
        return self.tr("Read the text, or copy it. Done.")

    @Property(str, notify=changed)
    def subject(self) -> str:
        """Whose code it is."""
        return self._subject

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether there is something to print it on."""
        return self._printer

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Show another code."""
        self._kind = Kind(kind)
        self._show()

    def _offer(self, subject: str, codes: Mapping[Kind, str]) -> None:
        self._subject = subject
        self._codes = {kind: code for kind, code in codes.items() if code}
        self._kind = next(iter(self._codes), Kind.VACANCY)
        self._show()

    def _show(self) -> None:
        labels = {
            Kind.VACANCY: self.tr("The vacancy"),
            Kind.TRAINING: self.tr("The training"),
            Kind.CONTACT: self.tr("The contact"),
            Kind.ROUTE: self.tr("The way there"),
        }
        self._rows.show(
            [
                KindRow(kind=kind, icon=_ICONS[kind], label=labels[kind], chosen=kind is self._kind)
                for kind in self._codes
            ]
        )
        self.changed.emit()
