"""The printer itself, asked over IPP."""

from collections.abc import Sequence

from kiosk.errors import BadData
from kiosk.model.printing import Document
from kiosk.print.conversation import Conversation, Operation, Refused, Status
from kiosk.print.ipp_values import Attribute, Group, GroupTag, Tag, attribute
from kiosk.print.job import JobState, Observation
from kiosk.print.outlet import Capabilities
from kiosk.print.supplies import WANTED, Condition, condition

PDF = "application/pdf"
MEDIA = "iso_a4_210x297mm"
_A4 = ("iso_a4", "iso-a4", "a4")
_STOPPED = 5
_JOB_STATES = {int(state): state for state in JobState}


class Device:
    """One IPP printer; use it from one thread."""

    def __init__(self, uri: str, owner: str, timeout_s: float) -> None:
        """Address the printer at `uri`; `owner` is the user name that its job list shows."""
        self._owner = owner
        self._conversation = Conversation(uri, owner, timeout_s)
        self._printed = (0, "")

    def close(self) -> None:
        """Close the connection."""
        self._conversation.close()

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
        about = self._conversation.ask(Operation.GET_PRINTER_ATTRIBUTES, [_wanted(wanted)]).first(GroupTag.PRINTER)
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
        return condition(
            self._conversation.ask(Operation.GET_PRINTER_ATTRIBUTES, [_wanted(WANTED)]).first(GroupTag.PRINTER)
        )

    def validate(self, document: Document, copies: int, colour: bool) -> None:
        """Ask whether the printer would take the job."""
        self._conversation.ask(Operation.VALIDATE_JOB, *_ticket(document, copies, colour))

    def print(self, document: Document, copies: int, colour: bool) -> int:
        """Send the document, on a connection that cannot be stale; return the id of the job."""
        self._conversation.close()
        answer = self._conversation.ask(Operation.PRINT_JOB, *_ticket(document, copies, colour), document=document.pdf)
        job = answer.first(GroupTag.JOB).integer("job-id")
        if job < 1:
            raise BadData("The printer took a job and gave it no number.")
        self._printed = (job, document.name)
        return job

    def observe(self, job: int) -> Observation:
        """Look at a job and at the state of the printer."""
        wanted = _wanted(("printer-state", "printer-state-reasons"))
        about = self._conversation.ask(Operation.GET_PRINTER_ATTRIBUTES, [wanted]).first(GroupTag.PRINTER)
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
            answer = self._conversation.ask(
                Operation.GET_JOB_ATTRIBUTES, [attribute("job-id", Tag.INTEGER, job), wanted]
            )
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
            self._conversation.ask(Operation.CANCEL_JOB, [attribute("job-id", Tag.INTEGER, job)])
        except Refused as refusal:
            if refusal.status not in (Status.NOT_FOUND, Status.GONE, Status.NOT_POSSIBLE):
                raise

    def purge(self, job: int) -> None:
        """Ask a CUPS queue to forget a finished job, its name and its files."""
        purge = [attribute("job-id", Tag.INTEGER, job), attribute("purge-job", Tag.BOOLEAN, True)]
        try:
            self._conversation.ask(Operation.CANCEL_JOB, purge)
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
        found = self._conversation.ask(Operation.GET_JOBS, request).all(GroupTag.JOB)
        return {
            group.integer("job-id"): next(iter(group.words("job-name")), "")
            for group in found
            if group.words("job-originating-user-name") in ((), (self._owner,))
        }


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
