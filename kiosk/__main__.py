"""The command line: `kiosk run`, `ui`, `sync`, `status`, `report`, `print-test`, `desk-test`, `purge`, `check`, …."""

import argparse
import importlib
import logging
import sys
from pathlib import Path

from kiosk import __version__, config, log
from kiosk.errors import BadData, ConfigError, EnvironmentFault

# Exit codes of sysexits.h.
_DATA_ERROR, _TEMPORARY, _CONFIG = 65, 75, 78

# Modules are imported only when their command runs: the screen must not wait for SQLAlchemy, nor sync for Qt.
_COMMANDS = {
    "run": ("kiosk.supervisor", "keep the terminal alive: screens, spare and sync"),
    "ui": ("kiosk.screen", "one visit on the screen, then exit"),
    "gallery": ("kiosk.gallery", "every component of the screen in every state, on one page"),
    "sync": ("kiosk.sync.command", "refresh the replica once"),
    "status": ("kiosk.status", "what the terminal holds and how old it is, as JSON"),
    "desk-test": ("kiosk.desk.command", "send the desk one message and say whether it was acknowledged"),
    "refilled": ("kiosk.print.refill", "count the sheets anew: the tray was filled"),
    "print-test": ("kiosk.print.printer_test", "print a page that shows what the printer does"),
    "report": ("kiosk.report", "whether the terminal is ready for visitors, as a PDF or on paper"),
    "purge": ("kiosk.print.purge", "cancel and forget every job of this terminal on its printer"),
    "check": ("kiosk.check", "check the settings"),
}


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = sys.argv[1:] if argv is None else argv
    name = next((word for word in words if not word.startswith("-")), "")
    parser = argparse.ArgumentParser(prog="kiosk", description="The WIS kiosk.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    for command, (module, text) in _COMMANDS.items():
        sub = commands.add_parser(command, help=text, description=text)
        sub.add_argument("--config", type=Path, default=Path("kiosk.toml"), help="the settings (kiosk.toml)")
        sub.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="one setting, as TOML")
        if command == name:
            importlib.import_module(module).add_arguments(sub)
    arguments = parser.parse_args(words)
    log.start()
    try:
        arguments.settings = config.load(Path(arguments.config), arguments.set)
        return int(importlib.import_module(_COMMANDS[arguments.command][0]).main(arguments))
    except ConfigError as error:
        return _refuse(error, _CONFIG)
    except BadData as error:
        return _refuse(error, _DATA_ERROR)
    except EnvironmentFault as error:
        return _refuse(error, _TEMPORARY)


def _refuse(error: Exception, code: int) -> int:
    logging.getLogger("kiosk").debug("refused", exc_info=error)
    sys.stderr.write(f"kiosk: {error}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
