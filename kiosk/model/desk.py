"""Calling the desk: what it may hear of, and what the screen knows of whether it was heard."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol


class Call(StrEnum):
    """What the desk is told; nothing of a visitor is in it."""

    HELP = "help"
    PAPER_OUT = "paper_out"
    PAPER_LOW = "paper_low"
    JAM = "jam"
    TONER_OUT = "toner_out"
    TONER_LOW = "toner_low"
    PRINTER_FAULT = "printer_fault"
    SLIP_OUT = "slip_out"
    SLIP_LOW = "slip_low"
    SLIP_FAULT = "slip_fault"
    PINS = "pins"
    TEST = "test"


class DeskState(StrEnum):
    """What became of a call: none is open, on its way, acknowledged, or not reached so far (and tried again)."""

    NONE = "none"
    SENDING = "sending"
    KNOWN = "known"
    FAILED = "failed"


class DeskService(Protocol):
    """What the screen and the printer need of the desk; every method returns at once, from any thread."""

    @property
    def available(self) -> bool:
        """Whether the desk can be called from here."""
        ...

    def call(self, what: Call) -> None:
        """Tell the desk, once until it is solved."""
        ...

    def solve(self, what: Call) -> None:
        """Close a call: the next one of this kind is a new message."""
        ...

    def state(self, what: Call) -> DeskState:
        """Say what became of a call."""
        ...

    def watch(self, heard: Callable[[Call, DeskState], None]) -> None:
        """Call `heard`, from whatever thread, with every change from now on; it must return at once."""
        ...

    def close(self) -> None:
        """Stop; what is not acknowledged is tried again by the next screen."""
        ...
