"""Who a CV is of, and how to reach them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv import Person
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_occupation import CvOccupation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property


@qml_type
class CvWhoForm(QObject):
    """Who it is and how to reach them; only the name must be known."""

    changed = Signal()

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._role = CvOccupation("role", editing, lambda: editing.cv.person.role, self._take_role, self)
        editing.changed.connect(self.changed)

    @Property(CvOccupation, constant=True)
    def role(self) -> CvOccupation:
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

    def _take_role(self, name: str, code: str) -> None:
        self._put(replace(self._person, role=name), "" if code else "role")

    def _put(self, person: Person, what: str) -> None:
        self._editing.change(replace(self._editing.cv, person=person), what)
