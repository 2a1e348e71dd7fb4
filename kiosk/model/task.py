"""Something to do, given by a rule of the feed or by a counsellor."""

from dataclasses import dataclass
from enum import StrEnum


class TaskKind(StrEnum):
    """Where a task comes from."""

    RULE = "rule"
    COUNSELLOR = "counsellor"


class Evidence(StrEnum):
    """What shows that a task is done."""

    NONE = "none"
    APPLICATION = "application"
    PRINT = "print"
    VISIT = "visit"


class TaskStatus(StrEnum):
    """How far a task is."""

    NEW = "new"
    SEEN = "seen"
    BUSY = "busy"
    DONE = "done"
    LATE = "late"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskStep:
    """One step of a task."""

    text: str
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task: `text` says why in easy words, `due` is an ISO day or empty, `rule_id` names the rule it came from.

    The words of a rule are chosen when it is shown; `count` and `name` are what they speak of, and `title`, `text` and
    `steps` what they were when the task was given, for when the rule is gone.
    """

    kind: TaskKind
    title: str
    text: str = ""
    due: str = ""
    steps: tuple[TaskStep, ...] = ()
    evidence: Evidence = Evidence.NONE
    status: TaskStatus = TaskStatus.NEW
    rule_id: str = ""
    from_first_name: str = ""
    count: int = 0
    name: str = ""
