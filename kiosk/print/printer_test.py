"""`kiosk print-test`: one page that shows what the printer does, and whether it came out."""

import argparse
from datetime import datetime

from kiosk.config import Config
from kiosk.model.paper import PrinterPaper
from kiosk.print.papers import TerminalPapers
from kiosk.print.printout import print_out, prints_colour


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no flags: the settings name the printer."""


def main(arguments: argparse.Namespace) -> int:
    """Print the page.

    Raises:
        ConfigError: no printer is set.
        EnvironmentFault: it does not answer, or the page did not come out.
    """
    settings: Config = arguments.settings
    colour = prints_colour(settings)
    papers = TerminalPapers(settings.terminal, lambda: colour, lambda: datetime.now().astimezone())
    request = PrinterPaper(language=settings.terminal.language, printer=settings.printer.uri)
    print_out(settings, papers.make(request))
    return 0
