"""As much of central as takes applications and files for phones, on loopback."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler

from loopback import listening


@dataclass
class PostCounter:
    """What it answers; `port` is set while it runs."""

    status: int = 200
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def post_counter(knobs: PostCounter) -> Iterator[PostCounter]:
    """Run it."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(knobs.status if self.path == "/v1/health" else 404)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(knobs.status if self.path in ("/v1/applications", "/v1/drops") else 404)

        def _answer(self, status: int) -> None:
            body = b'{"state": "sent"}'
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with listening(Handler) as knobs.port:
        yield knobs
