"""The command line of central: `central init`, `demo`, `publish`, `serve` and the others below."""

import argparse
import importlib
import sys
from pathlib import Path

from kiosk import __version__, log
from kiosk.errors import BadData, ConfigError, EnvironmentFault

# Exit codes of sysexits.h.
_DATA_ERROR, _TEMPORARY, _CONFIG = 65, 75, 78

# Modules are imported only when their command runs, so that one that is slow to load slows no other.
_COMMANDS = {
    "init": ("central.init", "make a store and its signing keys"),
    "demo": ("central.demo.command", "fill a store with sample data"),
    "import": ("central.importer", "fill a store from a file"),
    "import-esco": ("central.esco_command", "add the occupations of an ESCO export"),
    "guide": ("central.guide", "put the guided choice of who helps into a store"),
    "rules": ("central.rules", "put the rules that give tasks into a store"),
    "terminal": ("central.terminals", "make the token with which a terminal reports"),
    "aggregate": ("central.aggregate", "count what terminals reported"),
    "dossier": ("central.office.command", "write to dossiers, read what visitors ask, check a proof"),
    "publish": ("central.publish", "write and sign the public feed"),
    "serve": ("central.serve", "serve the public feed and the personal files"),
}


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = sys.argv[1:] if argv is None else argv
    name = next((word for word in words if not word.startswith("-")), "")
    parser = argparse.ArgumentParser(prog="central", description="Central of the WIS kiosk.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    for command, (module, text) in _COMMANDS.items():
        sub = commands.add_parser(command, help=text, description=text)
        sub.add_argument("--store", type=Path, default=Path("store"), metavar="DIR", help="the folder of the store")
        if command == name:
            importlib.import_module(module).add_arguments(sub)
    arguments = parser.parse_args(words)
    log.start()
    try:
        return int(importlib.import_module(_COMMANDS[arguments.command][0]).main(arguments))
    except ConfigError as error:
        return _refuse(error, _CONFIG)
    except BadData as error:
        return _refuse(error, _DATA_ERROR)
    except EnvironmentFault as error:
        return _refuse(error, _TEMPORARY)


def _refuse(error: Exception, code: int) -> int:
    sys.stderr.write(f"central: {error}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
