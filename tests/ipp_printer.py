"""An IPP printer in this process, on loopback, that plays every fault a test asks for."""

import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

import pypdfium2
from loopback import listening

from kiosk.print import ipp
from kiosk.print.conversation import Operation, Status
from kiosk.print.ipp_values import Attribute, Group, GroupTag, Message, Tag, attribute
from kiosk.print.job import JobState
from kiosk.print.pdfium import PDFIUM

OK = 0x0000
PRINTER_STATES = {"idle": 3, "processing": 4, "stopped": 5}


@dataclass(slots=True)
class Job:
    """What the printer knows of a job."""

    id: int
    name: str
    user: str
    pages: int
    pdf: bytes
    ticket: dict[str, object]
    state: JobState = JobState.PENDING
    reasons: tuple[str, ...] = ("none",)
    impressions: int = 0

    @property
    def over(self) -> bool:
        return self.state >= JobState.CANCELED


@dataclass(slots=True)
class IppPrinterStub:
    """The knobs of the printer. A job moves one page each time somebody asks about it, unless something blocks it.

    A `rude` printer keeps connections open and drops them without a word at the second request. `says` is the count
    that it tells instead of the true one; `more` are attributes beside the usual ones; `garbage` is its answer to
    everything, with `echo` under a good head.
    """

    port: int = 0
    colour: bool = True
    formats: tuple[str, ...] = ("application/pdf", "image/pwg-raster")
    media: tuple[str, ...] = ("iso_a4_210x297mm", "na_letter_8.5x11in")
    most_copies: int = 99
    more: tuple[Attribute, ...] = ()
    accepts: bool = True
    reasons: tuple[str, ...] = ()
    stopped: bool = False
    frozen: bool = False
    counts: bool = True
    says: dict[int, int] = field(default_factory=dict)
    forgets: bool = False
    delay_s: float = 0.0
    status: dict[int, int] = field(default_factory=dict)
    garbage: bytes | None = None
    echo: bool = False
    http_status: int = 200
    drop_after_print: bool = False
    rude: bool = False
    jobs: dict[int, Job] = field(default_factory=dict)
    asked: list[int] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def uri(self) -> str:
        return f"ipp://127.0.0.1:{self.port}/ipp/print"

    def handle(self, request: bytes) -> bytes | None:
        """Answer one request; None breaks the connection."""
        message = ipp.decode(request[: ipp.MAX_BYTES])
        with self.lock:
            self.asked.append(message.code)
            if self.garbage is not None:
                # With the number of the request and a status of success, so that the rest of it is read.
                return b"\x02\x00\x00\x00" + request[4:8] + self.garbage[8:] if self.echo else self.garbage
            if message.code in self.status:
                return ipp.encode(self._answer(message, self.status[message.code]))
            answer = self._operate(message, request)
            if self.drop_after_print and message.code == Operation.PRINT_JOB:
                self.drop_after_print = False
                return None
            return ipp.encode(answer)

    def _operate(self, message: Message, request: bytes) -> Message:
        about = message.first(GroupTag.OPERATION)
        job = self.jobs.get(about.integer("job-id"))
        match message.code:
            case Operation.GET_PRINTER_ATTRIBUTES:
                return self._answer(message, OK, Group(GroupTag.PRINTER, self._printer()))
            case Operation.VALIDATE_JOB:
                return self._answer(message, OK)
            case Operation.PRINT_JOB:
                return self._print(message, request[len(ipp.encode(message)) :])
            case Operation.GET_JOBS:
                completed = about.words("which-jobs") == ("completed",)
                mine = about.words("requesting-user-name")[0]
                found = [each for each in self.jobs.values() if each.over == completed and each.user == mine]
                return self._answer(message, OK, *(Group(GroupTag.JOB, self._job(each)) for each in found))
            case _ if job is None:
                return self._answer(message, Status.NOT_FOUND)
            case Operation.GET_JOB_ATTRIBUTES:
                self._move(job)
                answer = self._answer(message, OK, Group(GroupTag.JOB, self._job(job)))
                if self.forgets and job.over:
                    del self.jobs[job.id]
                return answer
            case Operation.CANCEL_JOB:
                if about.boolean("purge-job", False):
                    del self.jobs[job.id]
                    return self._answer(message, OK)
                if job.over:
                    return self._answer(message, Status.NOT_POSSIBLE)
                job.state, job.reasons = JobState.CANCELED, ("job-canceled-by-user",)
                return self._answer(message, OK)
        return self._answer(message, Status.OPERATION_NOT_SUPPORTED)

    def _print(self, message: Message, pdf: bytes) -> Message:
        about, ticket = message.first(GroupTag.OPERATION), message.first(GroupTag.JOB)
        with PDFIUM:
            document = pypdfium2.PdfDocument(pdf)
            pages = len(document)
            document.close()
        job = Job(
            id=len(self.asked),
            name=about.words("job-name")[0],
            user=about.words("requesting-user-name")[0],
            pages=pages * ticket.integer("copies", 1),
            pdf=pdf,
            ticket={each.name: each.values[0].data for each in ticket.attributes},
        )
        self.jobs[job.id] = job
        return self._answer(message, OK, Group(GroupTag.JOB, self._job(job)))

    def _move(self, job: Job) -> None:
        blocked = any(not reason.endswith("-report") and "low" not in reason for reason in self.reasons)
        if job.over or self.frozen:
            return
        if blocked or self.stopped:
            job.state = JobState.STOPPED if self.stopped else JobState.PROCESSING
        elif job.state is not JobState.PROCESSING:
            job.state = JobState.PROCESSING
        elif job.impressions < job.pages:
            job.impressions += 1
        else:
            job.state, job.reasons = JobState.COMPLETED, ("job-completed-successfully",)

    def _printer(self) -> tuple[Attribute, ...]:
        busy = any(not job.over for job in self.jobs.values())
        state = "stopped" if self.stopped else "processing" if busy else "idle"
        return (
            attribute("printer-state", Tag.ENUM, PRINTER_STATES[state]),
            attribute("printer-state-reasons", Tag.KEYWORD, *(self.reasons or ("none",))),
            attribute("printer-is-accepting-jobs", Tag.BOOLEAN, self.accepts),
            attribute("document-format-supported", Tag.MIME, *self.formats),
            attribute("color-supported", Tag.BOOLEAN, self.colour),
            attribute("media-supported", Tag.KEYWORD, *self.media),
            attribute("sides-supported", Tag.KEYWORD, "one-sided", "two-sided-long-edge"),
            attribute("copies-supported", Tag.RANGE, struct.pack(">ii", 1, self.most_copies)),
            attribute("operations-supported", Tag.ENUM, *Operation),
            *self.more,
        )

    def _job(self, job: Job) -> tuple[Attribute, ...]:
        said = self.says.get(job.impressions, job.impressions)
        counted = (attribute("job-impressions-completed", Tag.INTEGER, said),) if self.counts else ()
        return (
            attribute("job-id", Tag.INTEGER, job.id),
            attribute("job-name", Tag.NAME, job.name),
            attribute("job-originating-user-name", Tag.NAME, job.user),
            attribute("job-state", Tag.ENUM, job.state),
            attribute("job-state-reasons", Tag.KEYWORD, *job.reasons),
            *counted,
        )

    def _answer(self, message: Message, status: int, *groups: Group) -> Message:
        head = Group(
            GroupTag.OPERATION,
            (
                attribute("attributes-charset", Tag.CHARSET, "utf-8"),
                attribute("attributes-natural-language", Tag.LANGUAGE, "en"),
            ),
        )
        return Message(status, message.request, (head, *groups))


@contextmanager
def serving(stub: IppPrinterStub) -> Iterator[IppPrinterStub]:
    """Serve the printer on its port (0 takes a free one) until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        served = False

        def do_POST(self) -> None:
            if self.served:
                self.close_connection = True
                return
            self.served = True
            body = self.rfile.read(int(self.headers["Content-Length"]))
            time.sleep(stub.delay_s)
            answer = stub.handle(body)
            if answer is None:
                self.close_connection = True
                return
            self.send_response(stub.http_status)
            self.send_header("Content-Type", "application/ipp")
            self.send_header("Content-Length", str(len(answer)))
            if not stub.rude:
                self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with listening(Handler, stub.port) as stub.port:
        yield stub
