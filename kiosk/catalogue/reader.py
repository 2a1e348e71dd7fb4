"""A replica, open for reading: one state of it at a time, whatever sync writes meanwhile."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from kiosk.catalogue import sql
from kiosk.catalogue.library import Library, state_of
from kiosk.errors import EnvironmentFault

_CACHE_KIB = 16 * 1024


class Reader:
    """The file, for one thread at a time.

    Raises:
        EnvironmentFault: it cannot be read.
    """

    def __init__(self, file: Path) -> None:
        self._library: Library | None = None
        self._version = -1
        connection: sqlite3.Connection | None = None
        try:
            connection = sqlite3.connect(
                f"file:{quote(str(file))}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
            )
            self._connection = connection
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            with self.reading():
                pass
        except (sqlite3.Error, EnvironmentFault) as error:
            if connection:
                connection.close()
            raise EnvironmentFault(f"{file}: the replica cannot be opened: {error}.") from error

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[Library]:
        """Hold the newest committed state of the replica, whole.

        Raises:
            EnvironmentFault: it cannot be read.
        """
        try:
            self._connection.execute("BEGIN")
            try:
                version = self._connection.execute(sql.DATA_VERSION).fetchone()[0]
                if self._library is None or version != self._version:
                    self._library = self._newest(self._library)
                    self._version = version
                yield self._library
            finally:
                self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise EnvironmentFault(f"The replica cannot be read: {error}.") from error

    def _newest(self, known: Library | None) -> Library:
        """Return the library of what is in the file now: `known` after a checkpoint, which is a version of its own."""
        state = state_of(self._connection)
        return known if known and known.state == state else Library(self._connection, state, known)
