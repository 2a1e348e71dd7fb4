"""Serve the public folder of a store and the personal files of visitors, on one port.

For the feed alone any static web server will do: the files are plain and all but `tuf/timestamp.json` never change.
`--no-vaults` is one, and needs no package of the extra `central`.
"""

import argparse
import contextlib
import json
import logging
import os
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from central import feed_answer
from central.store import Store
from kiosk.errors import ConfigError, EnvironmentFault

_LOG = logging.getLogger(__name__)
# A password in the arguments of a process is seen by everybody on the machine.
_DATABASE = "WIS_VAULT_DATABASE"
_MOST_LOG_DAYS = 3650


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
        asked = urlsplit(self.path)
        answer = feed_answer.answer(self.server.public, unquote(asked.path), self.headers)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            for chunk in answer.chunks():
                self.wfile.write(chunk)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags of `central serve`."""
    parser.add_argument("--port", type=int, default=8480, help="0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    parser.add_argument("--no-vaults", action="store_true", help="serve the feed alone")
    parser.add_argument(
        "--database",
        metavar="URL",
        default=os.environ.get(_DATABASE, ""),
        help=f"of the vaults, or in {_DATABASE}: postgresql+psycopg://…, sqlite:///FILE; STORE/vaults.sqlite if unset",
    )
    parser.add_argument("--pepper", type=Path, metavar="FILE", help="of the vaults; STORE/keys/vaults.pepper if unset")
    parser.add_argument("--mail", type=Path, metavar="FILE", help="settings of the mail server for applications")
    parser.add_argument(
        "--log-days",
        type=int,
        metavar="N",
        help="how long it is kept who of the office read or sent what; 180 if unset",
    )
    parser.add_argument("--proxy", default="", metavar="ADDRESS", help="whose X-Forwarded-For is believed")


def main(args: argparse.Namespace) -> int:
    """Serve until told to stop; print one JSON line with the address when ready.

    Raises:
        ConfigError: there is no store, or its pepper is missing, or a package of the extra `central`.
        EnvironmentFault: the address is taken, or the database does not answer.
    """
    try:
        return _serve_feed(args) if args.no_vaults else _serve_all(args)
    except OSError as error:
        raise EnvironmentFault(f"Cannot listen on {args.host}:{args.port}: {error.strerror}.") from error


def _serve_feed(args: argparse.Namespace) -> int:
    server = FeedServer(args.store / "public", args.port, args.host)
    # Set by hand: started in the background, Python finds SIGINT ignored and leaves it so.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    _ready(server.url)
    with server, contextlib.suppress(KeyboardInterrupt):
        server.serve_forever()
    return 0


def _serve_all(args: argparse.Namespace) -> int:
    try:
        from central.courier.settings import load  # noqa: PLC0415
        from central.office.tables import ACCESS_DAYS  # noqa: PLC0415
        from central.vault.app import create_app  # noqa: PLC0415 packages of the extra `central`
        from central.vault.server import Server  # noqa: PLC0415
        from central.vault.service import Service, Settings  # noqa: PLC0415
    except ImportError as error:
        raise ConfigError(f"{error.name} is missing. Install wis-kiosk[central], or give --no-vaults.") from error
    Store.open(args.store).close()
    days = ACCESS_DAYS if args.log_days is None else args.log_days
    if not 1 <= days <= _MOST_LOG_DAYS:
        raise ConfigError(f"--log-days: {days} is not from 1 to {_MOST_LOG_DAYS}.")
    mail = load(args.mail) if args.mail else None
    settings = Settings(args.store, args.database, args.pepper, mail=mail, log_days=days)
    with contextlib.closing(Service.open(settings)) as service:
        server = Server(create_app(service), args.port, args.host, args.proxy)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: server.stop())
        _ready(server.url)
        server.run()
    return 0


def _ready(url: str) -> None:
    sys.stdout.write(json.dumps({"url": url}) + "\n")
    sys.stdout.flush()
