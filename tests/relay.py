"""A network between a terminal and central that can be cut."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock, Thread

_PIECE = 65536


class Relay:
    """Listens on loopback, and passes on whatever comes while it is not cut."""

    def __init__(self, url: str) -> None:
        host, _, port = url.removeprefix("http://").partition(":")
        self._central = host, int(port)
        self._cut = False
        self._lock = Lock()
        self._open: set[socket.socket] = set()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Break every connection, and take no new one."""
        with self._lock:
            self._cut = True
            for one in self._open:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Take connections again."""
        self._cut = False

    def close(self) -> None:
        """Stop."""
        self.cut()
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            with self._lock:
                if self._cut:
                    near.close()
                    continue
                far = socket.create_connection(self._central)
                self._open |= {near, far}
            for ends in ((near, far), (far, near)):
                Thread(target=self._pass, args=ends, daemon=True).start()

    def _pass(self, near: socket.socket, far: socket.socket) -> None:
        try:
            while piece := near.recv(_PIECE):
                far.sendall(piece)
        except OSError:
            pass
        # The other direction ends too, and closes its own side.
        with suppress(OSError):
            far.shutdown(socket.SHUT_RDWR)
        with self._lock:
            self._open.discard(near)
        near.close()


@contextmanager
def relay(url: str) -> Iterator[Relay]:
    running = Relay(url)
    try:
        yield running
    finally:
        running.close()
