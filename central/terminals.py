"""Which terminals may report: `central terminal NAME` gives the token that belongs into `central.token_file`.

A token is the name with a code that only central's key can make, so central keeps no list. A new key ends all tokens.
"""

import argparse
import hmac
import os
import re
import sys
from hashlib import sha256
from pathlib import Path

from central.store import Store
from kiosk.errors import BadData

KEY = "terminals.key"
PSEUDONYM_BYTES = 16

_KEY_BYTES = 32
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,62}", re.ASCII)


class Terminals:
    """Makes and checks tokens."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def of(cls, keys: Path) -> "Terminals | None":
        """Read the key in a folder of keys; None while no token was ever made."""
        path = keys / KEY
        return cls(path.read_bytes()) if path.exists() else None

    @classmethod
    def made(cls, keys: Path) -> "Terminals":
        """Read the key, and make it first if there is none."""
        known = cls.of(keys)
        if known is None:
            keys.mkdir(mode=0o700, exist_ok=True)
            path = keys / KEY
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(os.urandom(_KEY_BYTES))
            known = cls(path.read_bytes())
        return known

    def token(self, name: str) -> str:
        """Make the token of a terminal.

        Raises:
            BadData: a terminal cannot be called so.
        """
        if not _NAME.fullmatch(name):
            raise BadData(f"{name[:64]!r} is no name of a terminal: small letters, digits and dashes.")
        return f"{name}.{self._code(b'token', name).hex()}"

    def pseudonym(self, token: str) -> bytes | None:
        """Give what a terminal is counted by, None if the token is not one."""
        name, _, _ = token.partition(".")
        if not _NAME.fullmatch(name) or not hmac.compare_digest(self.token(name).encode(), token.encode()):
            return None
        return self._code(b"report", name)[:PSEUDONYM_BYTES]

    def _code(self, what: bytes, name: str) -> bytes:
        return hmac.digest(self._key, what + b"\0" + name.encode("ascii"), sha256)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which terminal."""
    parser.add_argument("name", metavar="NAME", help="the terminal.id of its kiosk.toml")


def main(arguments: argparse.Namespace) -> int:
    """Print the token of a terminal."""
    with Store.open(arguments.store) as store:
        sys.stdout.write(f"{Terminals.made(store.keys).token(arguments.name)}\n")
    return 0
