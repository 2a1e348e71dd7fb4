"""What a phone takes along: the vacancy, its contact or the way there, as a code of at most version 10."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.vacancy import Vacancy
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.vacancy_reading import Reading, Site
from kiosk.ui.vacancy_words import number

# Bytes that version 10 holds at error correction M (ISO/IEC 18004, table 7); finer codes fail on old phones.
_MOST_BYTES = 213


class Kind(StrEnum):
    """What can be taken along."""

    VACANCY = "vacancy"
    CONTACT = "contact"
    ROUTE = "route"


_ICONS = {Kind.VACANCY: "file-text", Kind.CONTACT: "address-book", Kind.ROUTE: "navigation-arrow"}


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """Something to take along."""

    kind: str
    icon: str
    label: str
    chosen: bool


@qml_type
class TakeAlongController(QObject):
    """Holds the codes of one vacancy. Nothing of the visitor is in them."""

    changed = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: dict[Kind, str] = {}
        self._vacancy: Vacancy | None = None
        self._kind = Kind.VACANCY
        self._rows = Rows(KindRow, self)
        language.changed.connect(self._show)

    def about(self, reading: Reading) -> None:
        """Make the codes of a vacancy; what it has no data for is not offered."""
        vacancy = reading.vacancy
        codes = {Kind.VACANCY: page(vacancy), Kind.CONTACT: contact(vacancy), Kind.ROUTE: route(reading.site)}
        self._vacancy = vacancy
        self._codes = {kind: code for kind, code in codes.items() if code}
        self._kind = Kind.VACANCY
        self._show()

    @Property(Rows, constant=True)
    def kinds(self) -> Rows:
        """What can be taken along."""
        return self._rows

    @Property(str, notify=changed)
    def content(self) -> str:
        """The text of the code now."""
        return self._codes.get(self._kind, "")

    @Property(str, notify=changed)
    def page(self) -> str:
        """The text of the code of the vacancy itself."""
        return self._codes.get(Kind.VACANCY, "")

    @Property(str, notify=changed)
    def lastStep(self) -> str:
        """What to do on the phone after scanning."""
        if self._kind is Kind.CONTACT:
            return self.tr("Save the contact. Done.")
        if self._kind is Kind.ROUTE:
            return self.tr("Open the map. Done.")
        if self.content.startswith("http"):
            return self.tr("Tap the link. Done.")
        return self.tr("Read the text, or copy it. Done.")

    @Property(str, notify=changed)
    def subject(self) -> str:
        """Whose code it is."""
        return f"{self._vacancy.title}, {self._vacancy.employer.name}" if self._vacancy else ""

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Show another code."""
        self._kind = Kind(kind)
        self._show()

    def _show(self) -> None:
        labels = {
            Kind.VACANCY: self.tr("The vacancy"),
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


def page(vacancy: Vacancy) -> str:
    """Give the employer's page, or what to remember of the vacancy when it has none."""
    if vacancy.apply.url.startswith(("https://", "http://")) and _fits(vacancy.apply.url):
        return vacancy.apply.url
    city = vacancy.locations[0].city if vacancy.locations else ""
    lines = [
        vacancy.title,
        ", ".join(part for part in (vacancy.employer.name, city) if part),
        vacancy.apply.phone,
        vacancy.apply.email,
        f"WIS {number(vacancy)}",
    ]
    return _cut([line for line in lines if line])


def contact(vacancy: Vacancy) -> str:
    """Give a vCard of whom to apply to, empty when nobody can be reached."""
    apply = vacancy.apply
    if not (apply.phone or apply.email):
        return ""
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{_escaped(vacancy.employer.name)}",
        f"FN:{_escaped(vacancy.employer.name)}",
    ]
    extra = [
        f"TEL:{apply.phone}" if apply.phone else "",
        f"EMAIL:{apply.email}" if apply.email else "",
        f"NOTE:{_escaped(vacancy.title)}",
    ]
    end = "END:VCARD"
    while extra and not _fits("\r\n".join([*lines, *filter(None, extra), end])):
        extra.pop()
    card = "\r\n".join([*lines, *filter(None, extra), end])
    return card if _fits(card) else ""


def route(site: Site | None) -> str:
    """Give the place as a geo address (RFC 5870) that maps open, empty when it is not known."""
    if site is None or site.point is None:
        return ""
    return f"geo:{site.point[0]:.5f},{site.point[1]:.5f}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", " ")


def _fits(text: str) -> bool:
    return len(text.encode()) <= _MOST_BYTES


def _cut(lines: list[str]) -> str:
    """Leave out lines from the end, and then letters, until the rest fits."""
    while len(lines) > 1 and not _fits("\n".join(lines)):
        lines = lines[:-1]
    return "\n".join(lines).encode()[:_MOST_BYTES].decode(errors="ignore")
