"""The printer itself, asked over IPP."""

import time
from collections.abc import Sequence
from enum import IntEnum
from itertools import count
from urllib.parse import urlsplit

import requests

from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.printing import Document
from kiosk.print import ipp
from kiosk.print.ipp import Attribute, Group, GroupTag, Message, Tag, attribute
from kiosk.print.job import JobState, Observation
from kiosk.print.outlet import Capabilities
from kiosk.print.supplies import WANTED, Condition, condition

PDF = "application/pdf"
MEDIA = "iso_a4_210x297mm"
_A4 = ("iso_a4", "iso-a4", "a4")
_PORT = 631
_CONNECT_S = 3.0
_CHUNK = 64 * 1024
_STOPPED = 5
_FIRST_ERROR = 0x0100
_JOB_STATES = {int(state): state for state in JobState}


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


class Device:
    """One IPP printer; use it from one thread."""

    def __init__(self, uri: str, owner: str, timeout_s: float) -> None:
        """Address the printer at `uri`; `owner` is the user name that its job list shows."""
        self._uri = uri
        self._url = _url(uri)
        self._owner = owner
        self._timeout_s = timeout_s
        self._numbers = count(1)
        self._printed = (0, "")
        self._session = requests.Session()
        # A proxy of the environment never leads to a printer.
        self._session.trust_env = False

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def capabilities(self) -> Capabilities:
        """Ask what the printer can do.

        Raises:
            Unreachable, Refused: as every method here.
        """
        wanted = (
            "document-format-supported",
            "media-supported",
            "sides-supported",
            "copies-supported",
            "color-supported",
            "print-color-mode-supported",
            "printer-is-accepting-jobs",
            "operations-supported",
        )
        about = self._ask(Operation.GET_PRINTER_ATTRIBUTES, [_wanted(wanted)]).first(GroupTag.PRINTER)
        formats, media = about.words("document-format-supported"), about.words("media-supported")
        operations = {value.data for value in about.values("operations-supported") if isinstance(value.data, int)}
        return Capabilities(
            # A queue without a driver names no media, and an old device no formats: they take what they get.
            pdf=not formats or PDF in formats,
            a4=not media or any(name.lower().startswith(_A4) for name in media),
            colour=about.boolean("color-supported", False) or "color" in about.words("print-color-mode-supported"),
            duplex="two-sided-long-edge" in about.words("sides-supported"),
            accepts=about.boolean("printer-is-accepting-jobs", True),
            most_copies=max(1, about.upper("copies-supported", 1)),
            operations=frozenset(operations),
        )

    def condition(self) -> Condition:
        """Ask how the printer is, and what it has left."""
        return condition(self._ask(Operation.GET_PRINTER_ATTRIBUTES, [_wanted(WANTED)]).first(GroupTag.PRINTER))

    def validate(self, document: Document, copies: int, colour: bool) -> None:
        """Ask whether the printer would take the job."""
        self._ask(Operation.VALIDATE_JOB, *_ticket(document, copies, colour))

    def print(self, document: Document, copies: int, colour: bool) -> int:
        """Send the document, on a connection that cannot be stale; return the id of the job."""
        self._session.close()
        answer = self._ask(Operation.PRINT_JOB, *_ticket(document, copies, colour), document=document.pdf)
        job = answer.first(GroupTag.JOB).integer("job-id")
        if job < 1:
            raise BadData("The printer took a job and gave it no number.")
        self._printed = (job, document.name)
        return job

    def observe(self, job: int) -> Observation:
        """Look at a job and at the state of the printer."""
        wanted = _wanted(("printer-state", "printer-state-reasons"))
        about = self._ask(Operation.GET_PRINTER_ATTRIBUTES, [wanted]).first(GroupTag.PRINTER)
        found = self._job(job)
        state = found.integer("job-state") if found else None
        if state is not None and state not in _JOB_STATES:
            raise BadData(f"The printer says that the job is in state {state}, which does not exist.")
        return Observation(
            printer_stopped=about.integer("printer-state") == _STOPPED,
            reasons=frozenset(about.words("printer-state-reasons")) - {"none"},
            job=None if state is None else _JOB_STATES[state],
            job_reasons=frozenset(found.words("job-state-reasons") if found else ()),
            impressions=max(0, found.integer("job-impressions-completed")) if found else 0,
            counted=bool(found and found.values("job-impressions-completed")),
        )

    def _job(self, job: int) -> Group | None:
        wanted = _wanted(("job-name", "job-state", "job-state-reasons", "job-impressions-completed"))
        try:
            answer = self._ask(Operation.GET_JOB_ATTRIBUTES, [attribute("job-id", Tag.INTEGER, job), wanted])
        except Refused as refusal:
            if refusal.status in (Status.NOT_FOUND, Status.GONE):
                return None
            raise
        found = answer.first(GroupTag.JOB)
        return found if self._ours(job, next(iter(found.words("job-name")), "")) else None

    def _ours(self, job: int, name: str) -> bool:
        """Whether a job is the one we sent: after a power cut a device may give its number to somebody else."""
        number, ours = self._printed
        return job != number or not name or name in ours or ours in name

    def cancel(self, job: int) -> None:
        """Ask the printer to cancel; what became of the job shows in `observe`."""
        try:
            self._ask(Operation.CANCEL_JOB, [attribute("job-id", Tag.INTEGER, job)])
        except Refused as refusal:
            if refusal.status not in (Status.NOT_FOUND, Status.GONE, Status.NOT_POSSIBLE):
                raise

    def purge(self, job: int) -> None:
        """Ask a CUPS queue to forget a finished job, its name and its files."""
        purge = [attribute("job-id", Tag.INTEGER, job), attribute("purge-job", Tag.BOOLEAN, True)]
        try:
            self._ask(Operation.CANCEL_JOB, purge)
        except Refused as refusal:
            # Only CUPS can; another spooler keeps what it keeps.
            if refusal.status not in (Status.NOT_FOUND, Status.GONE, Status.NOT_POSSIBLE):
                raise

    def jobs(self, which: str = "not-completed") -> dict[int, str]:
        """Give the ids and names of the jobs of this owner."""
        request = [
            attribute("which-jobs", Tag.KEYWORD, which),
            attribute("my-jobs", Tag.BOOLEAN, True),
            _wanted(("job-id", "job-name", "job-originating-user-name")),
        ]
        found = self._ask(Operation.GET_JOBS, request).all(GroupTag.JOB)
        return {
            group.integer("job-id"): next(iter(group.words("job-name")), "")
            for group in found
            if group.words("job-originating-user-name") in ((), (self._owner,))
        }

    def _ask(
        self,
        operation: Operation,
        about: Sequence[Attribute],
        job: Sequence[Attribute] = (),
        document: bytes = b"",
    ) -> Message:
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
            raise Unreachable(f"The printer does not answer: {type(error).__name__}.") from error

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
                raise _http_fault(response.status_code)
            received = b""
            for chunk in response.iter_content(_CHUNK):
                received += chunk
                if len(received) > ipp.MAX_BYTES or time.monotonic() > deadline:
                    raise BadData("The printer's answer is too long or too slow.")
        return received


def _http_fault(status: int) -> EnvironmentFault:
    if 400 <= status < 500:
        return Refused(f"The printer's web server answered {status}.", status)
    return Unreachable(f"The printer's web server answered {status}.")


def _url(uri: str) -> str:
    parts = urlsplit(uri)
    scheme = "https" if parts.scheme == "ipps" else "http"
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{scheme}://{host}:{parts.port or _PORT}{parts.path or '/'}"


def _wanted(names: Sequence[str]) -> Attribute:
    return attribute("requested-attributes", Tag.KEYWORD, *names)


def _ticket(document: Document, copies: int, colour: bool) -> tuple[list[Attribute], list[Attribute]]:
    """Give the operation and job attributes of a document: one side, A4, not scaled."""
    about = [
        attribute("job-name", Tag.NAME, document.name),
        attribute("document-format", Tag.MIME, PDF),
    ]
    job = [
        attribute("copies", Tag.INTEGER, copies),
        attribute("sides", Tag.KEYWORD, "one-sided"),
        attribute("media", Tag.KEYWORD, MEDIA),
        attribute("print-color-mode", Tag.KEYWORD, "color" if colour else "monochrome"),
        attribute("print-scaling", Tag.KEYWORD, "none"),
    ]
    return about, job
