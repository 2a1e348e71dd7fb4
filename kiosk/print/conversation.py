"""Questions to a printer and its answers: IPP over HTTP, within limits of time and size."""

import time
from collections.abc import Sequence
from enum import IntEnum
from itertools import count
from urllib.parse import urlsplit

import requests

from kiosk.errors import BadData, EnvironmentFault
from kiosk.print import ipp
from kiosk.print.ipp_values import Attribute, Group, GroupTag, Message, Tag, attribute

_PORT = 631
_CONNECT_S = 3.0
_CHUNK = 64 * 1024
_FIRST_ERROR = 0x0100


class Operation(IntEnum):
    """Operations (RFC 8011, 5.4.15)."""

    PRINT_JOB = 0x0002
    VALIDATE_JOB = 0x0004
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


class Status(IntEnum):
    """Statuses that are handled apart (RFC 8011, appendix B)."""

    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    GONE = 0x0407
    OPERATION_NOT_SUPPORTED = 0x0501
    SERVICE_UNAVAILABLE = 0x0502
    DEVICE_ERROR = 0x0504
    TEMPORARY_ERROR = 0x0505
    BUSY = 0x0507


_TRANSIENT = frozenset({Status.SERVICE_UNAVAILABLE, Status.DEVICE_ERROR, Status.TEMPORARY_ERROR, Status.BUSY})


class Unreachable(EnvironmentFault):
    """The printer does not answer, or not with IPP; the request may have arrived."""


class Refused(EnvironmentFault):
    """The printer answered no; `status` is its IPP status, or the HTTP status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status

    @property
    def transient(self) -> bool:
        """Whether asking again may help."""
        return self.status in _TRANSIENT


class Conversation:
    """A connection to one address; use it from one thread."""

    def __init__(self, uri: str, owner: str, timeout_s: float) -> None:
        self._uri = uri
        self._url = _url(uri)
        # Without what else an address may hold.
        self._place = urlsplit(self._url).netloc
        self._owner = owner
        self._timeout_s = timeout_s
        self._numbers = count(1)
        self._session = requests.Session()
        # A proxy of the environment never leads to a printer.
        self._session.trust_env = False

    def close(self) -> None:
        """Close the connection; the next question opens another."""
        self._session.close()

    def ask(
        self,
        operation: Operation,
        about: Sequence[Attribute],
        job: Sequence[Attribute] = (),
        document: bytes = b"",
    ) -> Message:
        """Send an operation and give the answer.

        Raises:
            Unreachable, Refused, BadData: there is none, it is no, or it is nonsense.
        """
        number = next(self._numbers)
        head = (
            attribute("attributes-charset", Tag.CHARSET, "utf-8"),
            attribute("attributes-natural-language", Tag.LANGUAGE, "en"),
            attribute("printer-uri", Tag.URI, self._uri),
        )
        # RFC 8011 wants the target first: the job id right after the printer's address.
        target = tuple(each for each in about if each.name == "job-id")
        rest = tuple(each for each in about if each.name != "job-id")
        user = attribute("requesting-user-name", Tag.NAME, self._owner)
        groups = [Group(GroupTag.OPERATION, (*head, *target, user, *rest))]
        if job:
            groups.append(Group(GroupTag.JOB, tuple(job)))
        answer = ipp.decode(self._deliver(ipp.encode(Message(operation, number, tuple(groups))) + document, operation))
        if answer.request != number:
            raise BadData(f"The printer answered request {answer.request} instead of {number}.")
        if answer.code >= _FIRST_ERROR:
            raise Refused(f"{operation.name}: the printer answered 0x{answer.code:04x}.", answer.code)
        return answer

    def _deliver(self, body: bytes, operation: Operation) -> bytes:
        try:
            try:
                return self._post(body)
            except requests.Timeout:
                raise
            except requests.ConnectionError:
                if operation is Operation.PRINT_JOB:
                    raise
                # A kept connection may have been dropped meanwhile; everything but printing may be asked twice.
                self._session.close()
                return self._post(body)
        except (requests.RequestException, OSError) as error:
            raise Unreachable(f"The printer at {self._place} does not answer: {type(error).__name__}.") from error

    def _post(self, body: bytes) -> bytes:
        """Send a request and read the answer, within the limits of time and size."""
        deadline = time.monotonic() + 2 * self._timeout_s
        with self._session.post(
            self._url,
            data=body,
            headers={"Content-Type": "application/ipp", "Accept-Encoding": "identity"},
            timeout=(min(_CONNECT_S, self._timeout_s), self._timeout_s),
            allow_redirects=False,
            stream=True,
        ) as response:
            if response.status_code != requests.codes.ok:
                raise self._http_fault(response.status_code)
            received = b""
            for chunk in response.iter_content(_CHUNK):
                received += chunk
                if len(received) > ipp.MAX_BYTES or time.monotonic() > deadline:
                    raise BadData("The printer's answer is too long or too slow.")
        return received

    def _http_fault(self, status: int) -> EnvironmentFault:
        said = f"The web server of the printer at {self._place} answered {status}."
        return Refused(said, status) if 400 <= status < 500 else Unreachable(said)


def _url(uri: str) -> str:
    parts = urlsplit(uri)
    scheme = "https" if parts.scheme == "ipps" else "http"
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{scheme}://{host}:{parts.port or _PORT}{parts.path or '/'}"
