"""What every door opens from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.config import Config
from kiosk.lanes import Lanes
from kiosk.ui.access import Access
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.feed_info import FeedInfo
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_outlets import Outlets
from kiosk.ui.printing_controller import PrintingController
from kiosk.ui.printout import Printout
from kiosk.ui.take_along_controller import TakeAlongController


@dataclass(frozen=True, slots=True, kw_only=True)
class Exits:
    """How a visitor takes something along: on paper or a stick, or on a phone."""

    printing: PrintingController
    printout: Printout
    along: TakeAlongController


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall:
    """What every door opens from."""

    settings: Config
    lanes: Lanes
    navigation: Navigation
    language: Language
    exits: Exits
    dossier: DossierController
    now: Callable[[], datetime]


def exits(
    settings: Config, lanes: Lanes, navigation: Navigation, language: Language, feed: FeedInfo, *, access: Access
) -> Exits:
    """Make what all doors share."""
    outlets = Outlets(paper=lanes.device if settings.printer.uri else None, slip=lanes.slip, stick=lanes.stick)
    printing = PrintingController(
        render=lanes.render, outlets=outlets, language=language, reads_large=lambda: access.reads_large
    )
    along = TakeAlongController(language, printer=bool(outlets.ways))
    printout = Printout(printing=printing, navigation=navigation, feed=feed, language=language, along=along)
    return Exits(printing=printing, printout=printout, along=along)
