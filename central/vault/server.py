"""The web server: uvicorn on a socket that listens before anybody is told where."""

import logging
import socket

import uvicorn
from fastapi import FastAPI

# More than the threads that work, so that a crowd is turned away instead of waiting for minutes.
_MOST_AT_ONCE = 256
_BACKLOG = 256
_GRACE_S = 5


class Server:
    """Serves an application; port 0 takes a free one."""

    def __init__(self, app: FastAPI, port: int = 0, host: str = "127.0.0.1", proxy: str = "") -> None:
        """Listen.

        Raises:
            OSError: the address is taken.
        """
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # With its protocol named: only then asyncio sends at once instead of waiting 40 ms for more.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((host, port))
            self._socket.listen(_BACKLOG)
        except BaseException:
            self._socket.close()
            raise
        # No access log: its lines would name vaults.
        config = uvicorn.Config(
            app,
            log_config=None,
            log_level=logging.WARNING,
            access_log=False,
            server_header=False,
            proxy_headers=bool(proxy),
            forwarded_allow_ips=proxy,
            limit_concurrency=_MOST_AT_ONCE,
            timeout_graceful_shutdown=_GRACE_S,
        )
        self._server = uvicorn.Server(config)

    @property
    def url(self) -> str:
        """Where it is."""
        host, port = self._socket.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def run(self) -> None:
        """Serve until stopped."""
        with self._socket:
            self._server.run(sockets=[self._socket])

    def stop(self) -> None:
        """Answer what was asked and end."""
        self._server.should_exit = True
