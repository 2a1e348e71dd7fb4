"""Whether a terminal is ready for visitors: what was looked at, and what was found."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class CheckState(StrEnum):
    """What a check says."""

    GOOD = "good"
    ATTENTION = "attention"
    FAULT = "fault"


class CheckGroup(StrEnum):
    """What checks are about, in the order of the report."""

    DEVICE = "device"
    PRINTER = "printer"
    DATA = "data"
    SETTINGS = "settings"


class Finding(StrEnum):
    """What was found; the values it names stand in `Check.values`."""

    FREE = "free"
    UNKNOWN = "unknown"
    SET_BY_SERVER = "set_by_server"
    SET_BY_NOBODY = "set_by_nobody"
    BEHIND_DATA = "behind_data"
    PLAYS = "plays"
    NOTHING_TO_PLAY_ON = "nothing_to_play_on"
    SPEAKS = "speaks"
    NOT_INSTALLED = "not_installed"
    THERE = "there"
    NOT_THERE = "not_there"
    NOT_SET = "not_set"
    COLOUR = "colour"
    BLACK = "black"
    NO_ANSWER = "no_answer"
    NO_PDF = "no_pdf"
    NO_A4 = "no_a4"
    TAKES_NOTHING = "takes_nothing"
    EMPTY = "empty"
    JOBS = "jobs"
    FRESH = "fresh"
    OLD = "old"
    INVENTED = "invented"
    NO_DATA = "no_data"
    COUNTS = "counts"
    IN_MEMORY = "in_memory"
    ON_DISK = "on_disk"
    READ = "read"
    LETTERS = "letters"
    NO_LETTERS = "no_letters"
    VERSIONS = "versions"
    ANSWERS = "answers"
    NO_PAPER = "no_paper"
    LOW_PAPER = "low_paper"
    NO_MTOOLS = "no_mtools"
    NO_STICK = "no_stick"


class Subject(StrEnum):
    """What is looked at."""

    DISK = "disk"
    MEMORY = "memory"
    CLOCK = "clock"
    SOUND = "sound"
    VOICE = "voice"
    HEADPHONES = "headphones"
    SCANNER = "scanner"
    STICK = "stick"
    DESK = "desk"
    CONNECTION = "connection"
    QUEUE = "queue"
    SLIP = "slip"
    PUBLISHED = "published"
    CONTENT = "content"
    CENTRAL = "central"
    SETTINGS = "settings"
    VISIT = "visit"
    FONTS = "fonts"
    VERSIONS = "versions"

    @property
    def group(self) -> CheckGroup:
        """Under which heading it stands."""
        return _GROUPS.get(self, CheckGroup.DEVICE)


_GROUPS = {
    Subject.CONNECTION: CheckGroup.PRINTER,
    Subject.QUEUE: CheckGroup.PRINTER,
    Subject.SLIP: CheckGroup.PRINTER,
    Subject.PUBLISHED: CheckGroup.DATA,
    Subject.CONTENT: CheckGroup.DATA,
    Subject.CENTRAL: CheckGroup.DATA,
    Subject.SETTINGS: CheckGroup.SETTINGS,
    Subject.VISIT: CheckGroup.SETTINGS,
    Subject.FONTS: CheckGroup.SETTINGS,
    Subject.VERSIONS: CheckGroup.SETTINGS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the report."""

    subject: Subject
    finding: Finding
    state: CheckState
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """The report of a terminal; `number` names it."""

    terminal: str
    version: str
    number: str
    started: datetime
    seconds: float
    checks: tuple[Check, ...]

    def count(self, state: CheckState) -> int:
        """Count the lines in a state."""
        return sum(check.state is state for check in self.checks)
