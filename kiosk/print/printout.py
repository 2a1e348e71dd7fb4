"""A document printed by hand, from the command line: what the printer says is what the command says."""

import sys
import time
from queue import Empty, SimpleQueue

from kiosk import config
from kiosk.errors import ConfigError, EnvironmentFault
from kiosk.model.printing import Document, PrintProgress, PrintState
from kiosk.print.printer import IppPrinter
from kiosk.print.route import Route

_POLL_S = 0.1


def prints_colour(settings: config.Config) -> bool:
    """Tell whether documents for the printer of a terminal are made in colour.

    Raises:
        ConfigError: no printer is set.
        EnvironmentFault: it does not answer.
    """
    printer = settings.printer
    if not printer.uri:
        raise ConfigError(f"{settings.source}: printer: uri is not set. Set it to the address of the printer.")
    route = Route(printer, _owner(settings))
    try:
        _, found = route.choose()
    finally:
        route.close()
    return found.colour if printer.palette == "auto" else printer.palette == "colour"


def print_out(settings: config.Config, document: Document) -> None:
    """Print and tell every change until the device says that the sheets came out.

    Raises:
        EnvironmentFault: they did not come out, or not within twice `printer.stuck_s`.
    """
    seen: SimpleQueue[PrintProgress] = SimpleQueue()
    printer = settings.printer
    service = IppPrinter(printer, _owner(settings))
    deadline = time.monotonic() + 2 * printer.stuck_s
    try:
        service.submit(document, seen.put)
        while True:
            try:
                progress = seen.get(timeout=_POLL_S)
            except Empty:
                if time.monotonic() > deadline:
                    service.cancel()
                    raise EnvironmentFault("The printer did not finish in time; the job is cancelled.") from None
                continue
            sys.stdout.write(f"{progress.state}: {progress.sheets_done} of {progress.sheets} sheets\n")
            if progress.state is PrintState.DONE:
                return
            if progress.state.final:
                raise EnvironmentFault(f"The sheets did not come out: {progress.state}.")
    finally:
        service.close()


def _owner(settings: config.Config) -> str:
    """Name the jobs of the operator: a visit sweeps and purges those of the terminal, and is left in peace by these."""
    return f"{settings.terminal.id}-operator"
