"""What the lists of components show, one kind of row each; the roles in QML are these names in camelCase."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

Standing = Literal["done", "now", "todo", "problem"]
TagKind = Literal["neutral", "ok", "info", "warn", "error", "fresh"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step of a way: of a form, of a guided choice, of a task."""

    title: str
    standing: Standing
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """Something that happened, on a line of time; `kind` gives the dot its colour, `tag` says the state in words."""

    icon: str
    title: str
    date: str
    line: str = ""
    kind: TagKind = "neutral"
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRow:
    """A picture to choose by; `unsure` is the one for who does not know."""

    icon: str
    title: str
    line: str
    unsure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """Something to choose, with its state; `note` is a second line, `lang` set when the text is not the screen's."""

    text: str
    chosen: bool = False
    icon: str = ""
    note: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """A picture with a line of text, a softer one below it, and a fact at the end."""

    icon: str
    text: str
    line: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofRow:
    """Something that a visitor can do, since when, and whether a document or a test proves it."""

    fact: str
    detail: str
    proven: bool


def only(rows: Sequence[ChoiceRow], at: int) -> tuple[ChoiceRow, ...]:
    """Choose one row and let go of the others."""
    return tuple(replace(row, chosen=index == at) for index, row in enumerate(rows))


def toggled(rows: Sequence[ChoiceRow], at: int) -> tuple[ChoiceRow, ...]:
    """Choose a row, or let go of it; the others stay."""
    return tuple(replace(row, chosen=row.chosen != (index == at)) for index, row in enumerate(rows))
