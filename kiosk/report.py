"""`kiosk report`: whether this terminal is ready for visitors, as a PDF or on its printer."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from kiosk.config import Config
from kiosk.errors import EnvironmentFault
from kiosk.model.paper import ReadinessPaper
from kiosk.model.readiness import CheckState
from kiosk.print.papers import TerminalPapers
from kiosk.print.printout import print_out, prints_colour
from kiosk.readiness import readiness


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add where the report goes."""
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="FILE", help="write the report to this PDF")
    where.add_argument("--print", action="store_true", help="print the report on the printer of the terminal")


def main(arguments: argparse.Namespace) -> int:
    """Make every check, say the counts, and give 1 if there is a fault.

    Raises:
        EnvironmentFault: the report could not be written, or did not come out of the printer.
    """
    settings: Config = arguments.settings
    report = readiness(settings, lambda: datetime.now().astimezone())
    colour = prints_colour(settings) if arguments.print else settings.printer.palette != "mono"
    papers = TerminalPapers(settings.terminal, lambda: colour, lambda: report.started)
    document = papers.make(ReadinessPaper(language=settings.terminal.language, report=report))
    if arguments.print:
        print_out(settings, document)
    else:
        try:
            arguments.out.write_bytes(document.pdf)
        except OSError as error:
            raise EnvironmentFault(f"{arguments.out} cannot be written: {error}.") from error
    sys.stdout.write(" ".join(f"{state}={report.count(state)}" for state in CheckState) + "\n")
    return 1 if report.count(CheckState.FAULT) else 0
