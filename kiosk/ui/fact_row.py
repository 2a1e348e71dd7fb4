"""Rows that many pages share."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact: its picture, what it is about, and what it says."""

    icon: str
    label: str
    value: str


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
