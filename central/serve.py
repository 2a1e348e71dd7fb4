"""Serve the public folder of a store: for the demo, for tests, and to show what a web server must do.

Any static web server can replace it: the files are plain and all but `tuf/timestamp.json` never change.
"""

import argparse
import contextlib
import hashlib
import json
import logging
import re
import signal
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from kiosk.errors import EnvironmentFault

_LOG = logging.getLogger(__name__)
_CHUNK = 256 * 1024
_RANGE = re.compile(r"bytes=(\d+)-(\d*)", re.ASCII)


class FeedServer(ThreadingHTTPServer):
    """A static server of one folder; port 0 takes a free one."""

    daemon_threads = True

    def __init__(self, public: Path, port: int = 0, host: str = "127.0.0.1") -> None:
        self.public = public.resolve()
        super().__init__((host, port), FeedHandler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Log what went wrong with one request; clients that leave early are no news."""
        if not isinstance(sys.exception(), ConnectionError):
            _LOG.error("request_failed", exc_info=True)

    @property
    def url(self) -> str:
        """Where the feed is."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"


class FeedHandler(BaseHTTPRequestHandler):
    """GET and HEAD of plain files, with ETag and a single Range."""

    protocol_version = "HTTP/1.1"
    server_version = "WisFeed"
    sys_version = ""
    server: FeedServer

    def do_GET(self) -> None:
        """Answer with the file."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """Answer with the headers of the file."""
        self._answer(body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Log for debugging only: a feed answers nine requests a second."""
        _LOG.debug(format, *args)

    def _answer(self, *, body: bool) -> None:
        path = self._path()
        if path is None:
            self._head(HTTPStatus.NOT_FOUND, 0, {"Cache-Control": "max-age=60"})
            return
        with path.open("rb") as file:
            size = path.stat().st_size
            tag = self._tag(path, file)
            headers = {"ETag": tag, "Accept-Ranges": "bytes", "Cache-Control": _cache(path)}
            if tag in self.headers.get("If-None-Match", ""):
                self._head(HTTPStatus.NOT_MODIFIED, None, headers)
                return
            start, stop, status = self._range(size, tag)
            if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                self._head(status, 0, headers | {"Content-Range": f"bytes */{size}"})
                return
            if status == HTTPStatus.PARTIAL_CONTENT:
                headers["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
            self._head(status, stop - start, headers)
            if body:
                file.seek(start)
                self._send(file, stop - start)

    def _path(self) -> Path | None:
        path = (self.server.public / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
        return path if path.is_relative_to(self.server.public) and path.is_file() else None

    def _tag(self, path: Path, file: BinaryIO) -> str:
        """Immutable files are told apart by name, the timestamp by content."""
        content = file.read() if path.name == "timestamp.json" else path.name.encode()
        return f'"{hashlib.sha256(content).hexdigest()[:32]}"'

    def _range(self, size: int, tag: str) -> tuple[int, int, HTTPStatus]:
        wanted = _RANGE.fullmatch(self.headers.get("Range", ""))
        if not wanted or self.headers.get("If-Range", tag) != tag:
            return 0, size, HTTPStatus.OK
        start = int(wanted[1])
        stop = min(int(wanted[2]) + 1, size) if wanted[2] else size
        if start >= stop:
            return 0, 0, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        return start, stop, HTTPStatus.PARTIAL_CONTENT

    def _head(self, status: HTTPStatus, length: int | None, headers: dict[str, str]) -> None:
        self.send_response(status)
        if length is not None:
            self.send_header("Content-Length", str(length))
            self.send_header("Content-Type", "application/octet-stream")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _send(self, file: BinaryIO, length: int) -> None:
        while length > 0 and (chunk := file.read(min(length, _CHUNK))):
            self.wfile.write(chunk)
            length -= len(chunk)


def _cache(path: Path) -> str:
    return "max-age=60" if path.name == "timestamp.json" else "public, max-age=31536000, immutable"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags of `central serve`."""
    parser.add_argument("--port", type=int, default=8480, help="0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")


def main(args: argparse.Namespace) -> int:
    """Serve until told to stop; print one JSON line with the address when ready.

    Raises:
        EnvironmentFault: the address is taken.
    """
    try:
        server = FeedServer(args.store / "public", args.port, args.host)
    except OSError as error:
        raise EnvironmentFault(f"Cannot listen on {args.host}:{args.port}: {error.strerror}.") from error
    # Set by hand: started in the background, Python finds SIGINT ignored and leaves it so.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    sys.stdout.write(json.dumps({"url": server.url}) + "\n")
    sys.stdout.flush()
    with server, contextlib.suppress(KeyboardInterrupt):
        server.serve_forever()
    return 0
