"""What works beside the screen: catalogue, dossier, papers, printers and sticks, each opened in a lane of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import Config
from kiosk.desk.desk import Desk
from kiosk.model.desk import DeskService
from kiosk.model.printing import Papers, PrintService
from kiosk.model.stick import StickService
from kiosk.ui.lane import Lane

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.cv.post import Post
    from kiosk.dossier.session import DossierSession
    from kiosk.dossier.vaults import Vaults
    from kiosk.print.printer import IppPrinter
    from kiosk.print.slip_printer import SlipPrinter


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes, and the desk with its own thread; each imports what it works with itself.

    So the first frame waits for none of them. Without a receipt printer or a port for USB sticks, it has no lane.
    """

    query: "Lane[Catalogue]"
    render: Lane[Papers]
    device: Lane[PrintService]
    printer: "_Printer"
    slips: "_Slips"
    desk: DeskService
    dossier: "Lane[DossierSession]"
    courier: "Lane[Vaults] | None" = None
    slip: Lane[PrintService] | None = None
    stick: Lane[StickService] | None = None
    post: "Lane[Post] | None" = None

    def close(self) -> None:
        """End them."""
        for lane in (
            self.query,
            self.render,
            self.device,
            self.courier,
            self.dossier,
            self.slip,
            self.stick,
            self.post,
        ):
            if lane:
                lane.close()
        self.printer.stop()
        self.slips.stop()
        self.desk.close()


def open_lanes(settings: Config, now: Callable[[], datetime]) -> Lanes:
    """Start the lanes of a terminal."""
    desk = Desk(settings)
    printer, slips = _Printer(settings, desk), _Slips(settings, desk)
    return Lanes(
        query=Lane("query", lambda: _open_catalogue(settings)),
        render=Lane("render", lambda: _open_papers(settings, printer, now)),
        device=Lane("device", printer.open),
        printer=printer,
        slips=slips,
        slip=Lane("slip", slips.open) if settings.slip.address else None,
        stick=Lane("stick", lambda: _open_stick(settings, now)) if settings.usb.port else None,
        desk=desk,
        post=Lane("post", lambda: _open_post(settings), hasty=True) if _posts(settings) else None,
        dossier=Lane("dossier", lambda: _open_session(settings, desk), finishes=True),
        courier=Lane("courier", lambda: _open_courier(settings), hasty=True) if settings.central.vaults else None,
    )


def _open_session(settings: Config, desk: DeskService) -> "DossierSession":
    from kiosk.dossier.central import Central  # noqa: PLC0415 in the lane
    from kiosk.dossier.session import DossierSession  # noqa: PLC0415 in the lane

    central = Central(settings.central.vaults) if settings.central.vaults else None
    return DossierSession(settings.storage.data_dir, central, desk)


def _open_courier(settings: Config) -> "Vaults":
    from kiosk.dossier.central import Central  # noqa: PLC0415 in the lane
    from kiosk.dossier.vaults import Vaults  # noqa: PLC0415 in the lane

    return Vaults(settings.storage.data_dir, central=Central(settings.central.vaults))


def _posts(settings: Config) -> bool:
    """Whether central knows this terminal: it takes nothing from others."""
    return bool(settings.central.vaults and settings.central.token_file.name)


def _open_post(settings: Config) -> "Post":
    from kiosk.cv.post import Post  # noqa: PLC0415 in the lane

    return Post(settings.central.vaults, settings.central.token_file)


def _open_catalogue(settings: Config) -> "Catalogue":
    from kiosk.catalogue.catalogue import Catalogue  # noqa: PLC0415 in the lane

    return Catalogue.open(settings.storage.data_dir)


@dataclass(slots=True)
class _Printer:
    """The printer, made by the lane that uses it; whoever makes documents asks what it can do."""

    settings: Config
    desk: DeskService
    made: "IppPrinter | None" = None

    def open(self) -> PrintService:
        from kiosk.print.printer import IppPrinter  # noqa: PLC0415 in the lane

        self.made = IppPrinter(
            self.settings.printer,
            self.settings.terminal.id,
            data_dir=self.settings.storage.data_dir,
            desk=self.desk,
        )
        return self.made

    def stop(self) -> None:
        if self.made is not None:
            self.made.stop()

    def colour(self) -> bool:
        return self.made is not None and self.made.colour


@dataclass(slots=True)
class _Slips:
    """The receipt printer, made by the lane that uses it."""

    settings: Config
    desk: DeskService
    made: "SlipPrinter | None" = None

    def open(self) -> PrintService:
        from kiosk.print.slip_printer import SlipPrinter  # noqa: PLC0415 in the lane

        self.made = SlipPrinter(self.settings.slip, desk=self.desk)
        return self.made

    def stop(self) -> None:
        if self.made is not None:
            self.made.stop()


def _open_stick(settings: Config, now: Callable[[], datetime]) -> StickService:
    from kiosk.print.stick import UsbStick  # noqa: PLC0415 in the lane

    return UsbStick(Path(settings.usb.port), now)


def _open_papers(settings: Config, printer: _Printer, now: Callable[[], datetime]) -> Papers:
    from kiosk.print.papers import TerminalPapers  # noqa: PLC0415 in the lane

    return TerminalPapers(settings.terminal, printer.colour, now)
