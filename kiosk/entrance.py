"""Composes the way into a dossier and out of it: cards and codes, its settings, the end of a visit."""

from collections.abc import Callable

from kiosk.hall import Hall
from kiosk.model.card import Card
from kiosk.ui.card_controller import CardController
from kiosk.ui.card_task import CardTask
from kiosk.ui.change_controller import ChangeController
from kiosk.ui.dossier_settings_controller import DossierSettingsController
from kiosk.ui.entrance import Entrance
from kiosk.ui.entry_controller import EntryController
from kiosk.ui.leaving_controller import LeavingController
from kiosk.ui.number_controller import NumberController
from kiosk.ui.scan_controller import ScanController
from kiosk.ui.start_controller import StartController
from kiosk.ui.visit_controller import VisitController


def entrance(hall: Hall, visit: VisitController, scan: ScanController, clock: Callable[[], float]) -> Entrance:
    """Make what asks for cards and codes, and what makes them."""
    dossier, navigation, language = hall.dossier, hall.navigation, hall.language
    scanner = bool(hall.settings.input.scanner)

    def cards() -> CardController:
        return CardController(printing=hall.exits.printing, navigation=navigation, language=language, scanner=scanner)

    entry = EntryController(dossier=dossier, navigation=navigation, language=language, scanner=scanner, clock=clock)
    card_task = CardTask(dossier)
    start = StartController(
        dossier=dossier, cards=cards(), card_task=card_task, navigation=navigation, language=language
    )
    change = ChangeController(
        dossier=dossier, cards=cards(), card_task=card_task, navigation=navigation, language=language, clock=clock
    )
    for made in (start, change):
        made.cards.dropped.connect(scan.noticed)
    number = NumberController(
        dossier=dossier, navigation=navigation, language=language, central=bool(hall.settings.central.vaults)
    )
    settings = DossierSettingsController(
        dossier=dossier,
        change=change,
        number=number,
        lane=hall.lanes.query,
        printout=hall.exits.printout,
        stick=hall.lanes.stick,
        navigation=navigation,
        language=language,
        now=hall.now,
    )
    leaving = LeavingController(
        visit=visit, dossier=dossier, start=start, navigation=navigation, printout=hall.exits.printout
    )

    def take(card: Card) -> None:
        made = next((one for one in (start.cards, change.cards) if one.making), None)
        if made:
            made.scan(card)
        else:
            entry.receive(card)

    def wipe() -> None:
        if visit.ending:
            entry.forget()
            start.forget()
            change.forget()
            dossier.forget()

    scan.carded.connect(take)
    entry.noticed.connect(scan.noticed)
    leaving.noticed.connect(scan.noticed)
    dossier.opened.connect(visit.note_file)
    visit.changed.connect(wipe)
    return Entrance(entry=entry, start=start, settings=settings, leaving=leaving)
