"""Which `kiosk ui` process is on the screen, which one waits, and what happens when one of them fails: a state machine.

Times are seconds of a monotonic clock. Events go in, actions come out; the supervisor carries them out.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

# A shown screen draws at least every 2 s, a hidden one says so as often: five missed signs are a hang.
SILENCE_S = 10.0
# A cold start on a slow disk takes seconds; a minute is never.
READY_S = 60.0
# Restarts after failures before "ready" back off, so that a broken installation does not burn the processor.
_BACKOFF_S = (0.0, 0.0, 1.0, 2.0, 5.0, 10.0, 30.0)


class Event(StrEnum):
    """What a screen process says, and EXITED, which is said for it."""

    READY = "ready"
    FRAME = "frame"
    ALIVE = "alive"
    VISIT = "visit"
    END = "end"
    EXITED = "exited"


@dataclass(frozen=True, slots=True)
class Action:
    """Start, show or kill screen number `screen`, or purge the printer after a visit that did not end by itself."""

    kind: Literal["start", "show", "kill", "purge"]
    screen: int = 0
    why: str = ""


@dataclass(slots=True)
class _Screen:
    started: float
    heard: float
    ready: bool = False
    visited: bool = False
    ended: bool = False
    stale: bool = False
    killed: bool = False


@dataclass(slots=True)
class Screens:
    """The screens of one terminal: at most one is shown, one more is warm or warming."""

    _all: dict[int, _Screen] = field(default_factory=dict)
    _shown: int | None = None
    _next: int = 1
    _failures: int = 0
    _not_before: float = 0.0

    @property
    def shown(self) -> int | None:
        """Number of the screen that visitors see."""
        return self._shown

    @property
    def visited(self) -> bool:
        """Whether somebody is at the terminal."""
        return self._shown is not None and self._all[self._shown].visited

    def tick(self, now: float) -> list[Action]:
        """Replace who fell silent and keep a spare warm; call it a few times a second."""
        actions = []
        for number, screen in self._all.items():
            if screen.killed:
                continue
            if screen.ready and now - screen.heard > SILENCE_S:
                actions.append(self._kill(number, "silent"))
            elif not screen.ready and now - screen.started > READY_S:
                actions.append(self._kill(number, "never ready"))
        return actions + self._fill(now)

    def handle(self, number: int, event: Event, now: float) -> list[Action]:
        """Take in what screen `number` said."""
        screen = self._all.get(number)
        if not screen:
            return []
        screen.heard = now
        match event:
            case Event.READY:
                screen.ready = True
                self._failures = 0
                return self._show_spare(now)
            case Event.VISIT:
                screen.visited = True
            case Event.END:
                screen.ended = True
            case Event.EXITED:
                return self._exited(number, screen, now)
            case _:
                pass
        return []

    def data_changed(self, now: float) -> list[Action]:
        """Warm the spare again; a shown screen that nobody has touched gives way too, as soon as the spare is there."""
        actions = [
            self._kill(number, "data changed")
            for number, screen in self._all.items()
            if number != self._shown and not screen.killed
        ]
        if self._shown is not None:
            self._all[self._shown].stale = True
        return actions + self._fill(now)

    def _kill(self, number: int, why: str) -> Action:
        self._all[number].killed = True
        return Action("kill", number, why)

    def _exited(self, number: int, screen: _Screen, now: float) -> list[Action]:
        del self._all[number]
        actions = []
        if not screen.ready:
            self._failures += 1
            self._not_before = now + _BACKOFF_S[min(self._failures, len(_BACKOFF_S) - 1)]
        if number == self._shown:
            self._shown = None
            if screen.visited and not screen.ended:
                actions.append(Action("purge"))
        return actions + self._show_spare(now)

    def _show_spare(self, now: float) -> list[Action]:
        """Show the warm spare when nothing is shown, or when what is shown is old and untouched."""
        actions: list[Action] = []
        spare = next((n for n, s in self._all.items() if s.ready and not s.killed and n != self._shown), None)
        if spare is not None and self._shown is not None:
            shown = self._all[self._shown]
            if shown.stale and not shown.visited and not shown.killed:
                actions.append(self._kill(self._shown, "data changed"))
                self._shown = None
        if spare is not None and self._shown is None:
            self._shown = spare
            actions.append(Action("show", spare))
        return actions + self._fill(now)

    def _fill(self, now: float) -> list[Action]:
        alive = [number for number, screen in self._all.items() if not screen.killed]
        actions = []
        if len(alive) < 2 and not self._warming() and now >= self._not_before:
            number, self._next = self._next, self._next + 1
            self._all[number] = _Screen(started=now, heard=now)
            actions.append(Action("start", number))
        return actions

    def _warming(self) -> bool:
        """Whether a screen is on its way; one at a time, so that the first is there sooner."""
        return any(not screen.ready and not screen.killed for screen in self._all.values())
