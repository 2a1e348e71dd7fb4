"""What was erased, in a file beside the database: a database that is put back from a copy hears of it again."""

import os
from pathlib import Path
from threading import Lock

from kiosk.errors import EnvironmentFault

_DIGEST_LETTERS = 64


class Erasures:
    """Lines of a digest of the id of a vault and the second in which it was erased."""

    def __init__(self, path: Path) -> None:
        self._path, self._lock = path, Lock()

    def add(self, digest: bytes, at: float) -> None:
        """Write one down, for certain.

        Raises:
            EnvironmentFault: the disk refuses.
        """
        try:
            with (
                self._lock,
                os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "wb") as file,
            ):
                # Begun with a new line, as a power cut may have left half of the one before.
                file.write(f"\n{digest.hex()} {int(at)}\n".encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise EnvironmentFault(f"{self._path} cannot be written: {error.strerror}.") from error

    def known(self) -> dict[bytes, float]:
        """When each was erased.

        Raises:
            EnvironmentFault: the file cannot be read.
        """
        try:
            lines = self._path.read_text(encoding="ascii", errors="replace").splitlines()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise EnvironmentFault(f"{self._path} cannot be read: {error.strerror}.") from error
        found = {}
        for line in lines:
            digest, _, at = line.partition(" ")
            if len(digest) == _DIGEST_LETTERS and at.isdecimal():
                found[bytes.fromhex(digest)] = float(at)
        return found

    def forget(self, before: float) -> None:
        """Leave out those erased before a moment.

        Raises:
            EnvironmentFault: the disk refuses.
        """
        with self._lock:
            known = self.known()
            kept = {digest: at for digest, at in known.items() if at >= before}
            if kept == known:
                return
            new = self._path.with_suffix(".new")
            try:
                new.unlink(missing_ok=True)
                new.touch(0o600)
                new.write_text("".join(f"{digest.hex()} {int(at)}\n" for digest, at in kept.items()), encoding="ascii")
                new.replace(self._path)
            except OSError as error:
                raise EnvironmentFault(f"{self._path} cannot be written: {error.strerror}.") from error
