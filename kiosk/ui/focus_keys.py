"""What a key asks for, and when holding one repeats it."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt

from kiosk.config import Input
from kiosk.ui.tokens import TOKENS

_Key = Qt.Key


class Command(StrEnum):
    """What the keys of an audio-pad, switches and a keyboard can ask for; anything else is text."""

    NEXT = "next"
    PREVIOUS = "previous"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    OK = "ok"
    BACK = "back"
    HELP = "help"


_COMMANDS = {
    _Key.Key_Up: Command.UP,
    _Key.Key_Down: Command.DOWN,
    _Key.Key_Left: Command.LEFT,
    _Key.Key_Right: Command.RIGHT,
    _Key.Key_Tab: Command.NEXT,
    _Key.Key_Backtab: Command.PREVIOUS,
    _Key.Key_Return: Command.OK,
    _Key.Key_Enter: Command.OK,
    _Key.Key_Select: Command.OK,
    _Key.Key_Space: Command.OK,
    _Key.Key_Escape: Command.BACK,
    _Key.Key_Back: Command.BACK,
    _Key.Key_F1: Command.HELP,
    _Key.Key_Help: Command.HELP,
}
# What USB switch interfaces send.
_SWITCHES = {_Key.Key_Space: Command.NEXT, _Key.Key_Return: Command.OK, _Key.Key_Enter: Command.OK}


def command_of(key: int, settings: Input) -> Command | None:
    """Translate a key; with one scanning switch, every switch chooses."""
    known = _Key(key)
    if settings.scan_s and known in _SWITCHES:
        return Command.OK
    if settings.switches and known in _SWITCHES:
        return _SWITCHES[known]
    return _COMMANDS.get(known)


class Repeat:
    """Lets a held key count again slowly, after a wait; EN 301 549, 5.7."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._due = 0.0

    def counts(self, *, held: bool) -> bool:
        """Tell whether this press counts: the first does, `held` ones from 2 s on, twice a second."""
        now = self._clock()
        if not held:
            self._due = now + TOKENS["time"]["repeatAfter"] / 1000
        elif now < self._due:
            return False
        else:
            self._due = now + TOKENS["time"]["repeatEvery"] / 1000
        return True
