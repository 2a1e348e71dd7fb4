"""The ways of a CV out of the kiosk and into it, beside paper."""

from PySide6.QtCore import QObject

from kiosk.ui.apply_controller import ApplyController
from kiosk.ui.cv_phone_controller import CvPhoneController
from kiosk.ui.cv_stick_controller import CvStickController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property


@qml_type
class CvExits(QObject):
    """To an employer, on a phone, on a stick."""

    def __init__(
        self,
        apply: ApplyController,
        phone: CvPhoneController,
        stick: CvStickController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._apply, self._phone, self._stick = apply, phone, stick

    @Property(ApplyController, constant=True)
    def apply(self) -> ApplyController:
        """Sending it to an employer."""
        return self._apply

    @Property(CvPhoneController, constant=True)
    def phone(self) -> CvPhoneController:
        """Taking it along on a phone."""
        return self._phone

    @Property(CvStickController, constant=True)
    def stick(self) -> CvStickController:
        """From a stick and onto one."""
        return self._stick
