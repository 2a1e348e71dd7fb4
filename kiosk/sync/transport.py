"""HTTP: plain GET with time limits over one session, every failure a NoConnection."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import requests
import urllib3

from kiosk import __version__
from kiosk.errors import EnvironmentFault

_CHUNK = 256 * 1024
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)", re.ASCII)


class NoConnection(EnvironmentFault):
    """The feed cannot be reached from here, now."""


class HttpStatus(NoConnection):
    """The server answered, but not with the file."""

    def __init__(self, url: str, status: int) -> None:
        super().__init__(f"{url} answers {status}.")
        self.status = status


class CutOff(NoConnection):
    """The connection broke while the body came."""


@dataclass(frozen=True, slots=True)
class Body:
    """The body of an answer from the byte `start` on; iterate it once."""

    start: int
    chunks: Iterator[bytes]


class Transport:
    """One session with the server; `received` counts the bytes of all bodies."""

    def __init__(self, timeout_s: float, run_s: float) -> None:
        self.received = 0
        self._timeout_s = timeout_s
        self._deadline = time.monotonic() + run_s
        self._session = requests.Session()
        # Packed bodies would hide their real length, and blobs are packed already.
        self._session.headers.update({"User-Agent": f"wis-kiosk/{__version__}", "Accept-Encoding": "identity"})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._session.close()

    @contextmanager
    def get(self, url: str, start: int = 0) -> Iterator[Body]:
        """Ask for `url` from byte `start` on; the server may begin at 0 all the same.

        Raises:
            HttpStatus: the answer is no file (redirections included: a feed never redirects, captive portals do).
            NoConnection: there is no answer, or it is a web page.
        """
        headers = {"Range": f"bytes={start}-"} if start else {}
        try:
            response = self._session.get(
                url, headers=headers, stream=True, timeout=self._timeout_s, allow_redirects=False
            )
        except requests.RequestException as error:
            raise NoConnection(f"{url} cannot be reached: {_reason(error)}.") from error
        with response:
            if response.status_code not in (200, 206):
                raise HttpStatus(url, response.status_code)
            if response.headers.get("Content-Type", "").startswith("text/html"):
                raise NoConnection(f"{url} answers with a web page: does this network ask to log in first?")
            yield Body(_start(url, response), self._chunks(url, response))

    def _chunks(self, url: str, response: requests.Response) -> Iterator[bytes]:
        try:
            # A plain read would wait for a whole chunk, however slowly it drips in.
            while chunk := response.raw.read1(_CHUNK, decode_content=False):
                self.received += len(chunk)
                if time.monotonic() > self._deadline:
                    raise NoConnection(f"{url} comes too slowly: the run took longer than it may.")
                yield chunk
        except (urllib3.exceptions.HTTPError, requests.RequestException, ConnectionError) as error:
            raise CutOff(f"{url} broke off: {_reason(error)}.") from error


def _start(url: str, response: requests.Response) -> int:
    if response.status_code == 200:
        return 0
    found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
    if not found:
        raise HttpStatus(url, response.status_code)
    return int(found[1])


def _reason(error: Exception) -> str:
    """The innermost cause in few words: libraries wrap it several times."""
    while (inner := error.__cause__ or error.__context__) and isinstance(inner, Exception):
        error = inner
    return str(error) or type(error).__name__
