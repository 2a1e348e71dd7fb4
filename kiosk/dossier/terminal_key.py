"""The key of this terminal: without it, wraps copied from the database open with nothing.

It comes sealed to the machine from systemd (systemd.exec(5), Credentials), or lies in a file of mode 0600.
"""

import os
from pathlib import Path

from kiosk.envelope.box import Box, derive
from kiosk.envelope.frame import ID_BYTES, KEY_BYTES
from kiosk.errors import BadData, EnvironmentFault

NAME = "terminal.key"
_CREDENTIALS = "CREDENTIALS_DIRECTORY"
# A registration holds a keyring and three wraps.
_BOUND_BYTES = range(1, 128 * 1024 + 1)


class TerminalKey:
    """The key, from its file of mode 0600; shows it nowhere."""

    __slots__ = ("_key", "name")

    def __init__(self, key: bytes) -> None:
        self._key = key
        # What vaults make their actors of.
        self.name = derive(key, b"wis/1/terminal", ID_BYTES)

    def close(self, vault: bytes, way: int, wrap: bytes) -> bytes:
        """Bind a wrap to this terminal; the way 0 is that of a registration, which holds all three."""
        context = (vault, bytes([way]))
        return Box.close(b"WIST", context, self._key, b"wis/1/cached" + vault, wrap).encode()

    def open(self, vault: bytes, way: int, data: bytes) -> bytes:
        """Give a wrap.

        Raises:
            BadData: it is damaged, another one, or bound to another terminal.
        """
        box = Box.decode(b"WIST", data, (ID_BYTES, 1), _BOUND_BYTES)
        if box.context != (vault, bytes([way])):
            raise BadData("the wrap is another one")
        return box.open(self._key, b"wis/1/cached" + vault)


def terminal_key(data_dir: Path) -> TerminalKey:
    """Read the key of this terminal: the credential of its service, or else its file, made when there is none.

    Raises:
        EnvironmentFault: it cannot be read or written, or is no key.
    """
    path = _credential() or data_dir / NAME
    try:
        if not path.exists():
            _make(path)
        key = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(f"The key of the terminal cannot be read or made: {error}.") from error
    if len(key) != KEY_BYTES:
        raise EnvironmentFault(
            f"{path} is no key: {KEY_BYTES} bytes. If the key is a credential, run this within the service of "
            "the kiosk; without it, remove the file: dossiers then open again from central only."
        )
    return TerminalKey(key)


def _credential() -> Path | None:
    folder = os.environ.get(_CREDENTIALS)
    return Path(folder, NAME) if folder and Path(folder, NAME).exists() else None


def _make(path: Path) -> None:
    """Put a whole key in place, whoever is first, so that a power cut leaves none or all of it."""
    new = path.with_name(f"{NAME}.{os.getpid()}")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(os.urandom(KEY_BYTES))
        file.flush()
        os.fsync(file.fileno())
    try:
        path.hardlink_to(new)
    except FileExistsError:
        pass
    finally:
        new.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
