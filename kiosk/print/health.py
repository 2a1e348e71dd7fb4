"""How the printer of a terminal is, for `kiosk status`."""

from datetime import date

from kiosk.config import Config
from kiosk.errors import BadData, EnvironmentFault
from kiosk.print.counts import Counts
from kiosk.print.device import Device


def printer_health(settings: Config) -> dict[str, object]:
    """Ask the printer, read the counts, and give both as values for JSON; empty without a printer."""
    printer = settings.printer
    if not printer.uri:
        return {}
    counts = Counts(settings.storage.data_dir)
    health: dict[str, object] = {
        "day": date.today().isoformat(),
        "sheets_today": counts.today,
        "sheets_since_refill": counts.since_refill,
    }
    counts.close()
    for name, uri in (("device", printer.uri), ("queue", printer.queue)):
        if uri:
            health[name] = _outlet(Device(uri, settings.terminal.id, printer.timeout_s))
    return health


def _outlet(device: Device) -> dict[str, object]:
    try:
        able, now = device.capabilities(), device.condition()
    except (EnvironmentFault, BadData) as fault:
        return {"answers": False, "why": str(fault)}
    finally:
        device.close()
    return {
        "answers": True,
        "takes_jobs": able.takes,
        "pdf": able.pdf,
        "a4": able.a4,
        "colour": able.colour,
        "duplex": able.duplex,
        "most_copies": able.most_copies,
        "fault": now.blocker,
        "paper_percent": now.paper_percent,
        "paper_low": now.paper_low,
        "toner_low": now.toner_low,
        "toner_percent": {marker.name: marker.percent for marker in now.markers},
    }
