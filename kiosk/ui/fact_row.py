"""Rows that many pages share."""

from collections.abc import Iterable
from dataclasses import dataclass

# More letters make a cell of a card higher than three lines.
_LONG = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact: its picture, what it is about, and what it says; one that says much is as wide as all."""

    icon: str
    label: str
    value: str
    wide: bool = False


def key_facts(found: Iterable[tuple[str, str, str]]) -> list[FactRow]:
    """Give pictures, labels and values as rows: what is not known is left out, what says much comes last."""
    rows = (
        FactRow(icon=icon, label=label, value=value, wide=len(value) > _LONG) for icon, label, value in found if value
    )
    return sorted(rows, key=lambda row: row.wide)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRow:
    """One line of a list."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WayRow:
    """A way to reach somebody: what to do, with what in bold, and whom to ask for."""

    icon: str
    text: str
    strong: str
    soft: str = ""
