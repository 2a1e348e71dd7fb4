"""A web address of a desk, in this process, on loopback."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from loopback import listening


@dataclass(slots=True)
class DeskHook:
    """The knobs: the status and delay of an answer; `bodies` and `headers` are what came."""

    port: int = 0
    status: int = 204
    delay_s: float = 0.0
    bodies: list[bytes] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/desk"

    @property
    def kinds(self) -> list[str]:
        """What the desk was told, in order."""
        return [json.loads(body)["kind"] for body in self.bodies]


@contextmanager
def desk_hook(knobs: DeskHook) -> Iterator[DeskHook]:
    """Serve until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            knobs.headers.append(dict(self.headers))
            knobs.bodies.append(body)
            time.sleep(knobs.delay_s)
            self.send_response(knobs.status)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with listening(Handler, knobs.port) as knobs.port:
        yield knobs
