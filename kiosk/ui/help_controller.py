"""The door of help: the places near this kiosk, the partners that help there, and the choice that leads to them."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.guide_controller import GuideController
from kiosk.ui.partner_controller import PartnerController
from kiosk.ui.partners_controller import PartnersController
from kiosk.ui.place_controller import PlaceController
from kiosk.ui.places_controller import PlacesController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

PLACES = "places"


@qml_type
class HelpController(QObject):
    """Which of both lists is shown, kept on the way back."""

    viewChanged = Signal()

    def __init__(
        self,
        *,
        places: PlacesController,
        place: PlaceController,
        partners: PartnersController,
        partner: PartnerController,
        guide: GuideController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._place = place
        self._partners = partners
        self._partner = partner
        self._guide = guide
        self._view = PLACES

    def look_again(self) -> None:
        """Say anew what is open now."""
        for shown in (self._places, self._place, self._partner, self._guide.answer):
            shown.look_again()

    @Property(PlacesController, constant=True)
    def places(self) -> PlacesController:
        """The list of places."""
        return self._places

    @Property(PlaceController, constant=True)
    def place(self) -> PlaceController:
        """The place that is shown."""
        return self._place

    @Property(PartnersController, constant=True)
    def partners(self) -> PartnersController:
        """The list of partners."""
        return self._partners

    @Property(PartnerController, constant=True)
    def partner(self) -> PartnerController:
        """The partner that is shown."""
        return self._partner

    @Property(GuideController, constant=True)
    def guide(self) -> GuideController:
        """The guided choice."""
        return self._guide

    @Property(str, notify=viewChanged)
    def view(self) -> str:
        """Which list is shown: places or partners."""
        return self._view

    @Slot(str)
    def look(self, view: str) -> None:
        """Show one of the lists."""
        if view != self._view:
            self._view = view
            self.viewChanged.emit()
