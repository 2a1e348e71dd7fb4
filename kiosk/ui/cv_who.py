"""Who a CV is of, and how to reach them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv import Person
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.occupation_finder import OccupationFinder
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property


@qml_type
class CvWhoForm(QObject):
    """Who it is and how to reach them; only the name must be known."""

    changed = Signal()

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._role = OccupationFinder("role", editing.lane, editing.language, self, paper=lambda: editing.cv.language)
        self._role.written.connect(lambda text: self._put(replace(self._person, role=text), "role"))
        self._role.found.connect(self._take)
        editing.opened.connect(self._role.clear)
        editing.changed.connect(self._show)
        editing.language.changed.connect(self._show)

    @Property(OccupationFinder, constant=True)
    def role(self) -> OccupationFinder:
        """The work that is looked for; it stands under the name."""
        return self._role

    @Property(str, notify=changed)
    def name(self) -> str:
        """First and last name."""
        return self._person.name

    @Property(str, notify=changed)
    def phone(self) -> str:
        """A phone number."""
        return self._person.phone

    @Property(str, notify=changed)
    def email(self) -> str:
        """An e-mail address."""
        return self._person.email

    @Property(str, notify=changed)
    def street(self) -> str:
        """Street and number."""
        return self._person.address.street

    @Property(str, notify=changed)
    def postcode(self) -> str:
        """A postal code."""
        return self._person.address.postcode

    @Property(str, notify=changed)
    def city(self) -> str:
        """The town."""
        return self._person.address.city

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Take over what is typed in one field."""
        person = self._person
        match field:
            case "name":
                person = replace(person, name=text)
            case "phone":
                person = replace(person, phone=text)
            case "email":
                person = replace(person, email=text)
            case "street":
                person = replace(person, address=replace(person.address, street=text))
            case "postcode":
                person = replace(person, address=replace(person.address, postcode=text))
            case "city":
                person = replace(person, address=replace(person.address, city=text))
        self._put(person, field)

    @property
    def _person(self) -> Person:
        return self._editing.cv.person

    def _take(self, found: Occupation) -> None:
        self._put(replace(self._person, role=name_in(found.labels, self._editing.cv.language)))
        self._editing.learn(found.id)

    def _put(self, person: Person, what: str = "") -> None:
        self._editing.change(replace(self._editing.cv, person=person), what)

    def _show(self) -> None:
        self._role.hold(self._person.role, self._editing.meaning(self._person.role))
        self.changed.emit()
