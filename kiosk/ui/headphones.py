"""Whether headphones are in, told by the switch in the jack.

Proven with streams of events, not yet on a real jack.
"""

import logging
import os

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from kiosk.errors import BadData
from kiosk.ui.evdev import Kind, Switch, Sync, read_events, switch_state

_log = logging.getLogger(__name__)


class Headphones(QObject):
    """Watches an input device of the kernel; without one, headphones are never in."""

    changed = Signal()

    def __init__(self, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._descriptor = -1
        self._notifier: QSocketNotifier | None = None
        self.plugged = False
        if device:
            self._open()

    def close(self) -> None:
        """Stop watching."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _open(self) -> None:
        try:
            self._descriptor = os.open(self._device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            self._give_up(error)
            return
        self.plugged = self._state()
        self._notifier = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _state(self) -> bool:
        try:
            return switch_state(self._descriptor, Switch.HEADPHONES)
        except OSError:
            return False

    def _read(self) -> None:
        try:
            told = read_events(self._descriptor)
        except BlockingIOError:
            return
        except (OSError, BadData) as error:
            self._give_up(error)
            return
        for event in told:
            if (event.kind, event.code) == (Kind.SWITCH, Switch.HEADPHONES):
                self._become(event.value == 1)
            elif (event.kind, event.code) == (Kind.SYNC, Sync.DROPPED):
                self._become(self._state())

    def _give_up(self, error: Exception) -> None:
        _log.warning("headphones cannot be noticed: %s: %s", self._device, error)
        self.close()
        # Whoever cannot know that nobody else hears it must not say anything personal.
        self._become(False)

    def _become(self, plugged: bool) -> None:
        if plugged != self.plugged:
            self.plugged = plugged
            self.changed.emit()
