"""The desk, called from a thread of its own."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from kiosk import config
from kiosk.desk.incidents import Incident, Incidents
from kiosk.desk.message import Message, Messenger
from kiosk.errors import EnvironmentFault
from kiosk.model.desk import Call, DeskState

_FIRST_WAIT_S, _LONGEST_WAIT_S = 5.0, 300.0
# Other screens share the open calls: look what became of them, often only while this one waits for an answer.
_LOOK_S, _IDLE_LOOK_S = 1.0, 30.0
_log = logging.getLogger(__name__)


def messenger(desk: config.Desk) -> Messenger | None:
    """Give the way to the desk that the settings name, if any."""
    # Imported here, in the thread: the first frame waits for neither.
    if desk.webhook:
        from kiosk.desk.webhook import Webhook  # noqa: PLC0415

        return Webhook(desk)
    if desk.smtp_host:
        from kiosk.desk.mail import Mail  # noqa: PLC0415

        return Mail(desk)
    return None


def back_off(first_s: float, tries: int) -> float:
    """Give the seconds to wait after so many tries: twice as long each time, up to a limit."""
    return min(_LONGEST_WAIT_S, first_s * 2.0 ** min(tries - 1, 16))


class Desk:
    """A DeskService: calls are kept in the state and tried until acknowledged, longer and longer apart."""

    def __init__(self, settings: config.Config, *, first_wait_s: float = _FIRST_WAIT_S) -> None:
        """Start the thread, if the settings name a way to the desk."""
        self._terminal = settings.terminal
        self._data_dir: Path = settings.storage.data_dir
        self._lease_s = 4 * settings.desk.timeout_s + 10
        self._first_wait_s = first_wait_s
        self._settings = settings.desk
        self._changed = threading.Condition()
        self._orders: deque[tuple[bool, Call]] = deque()
        self._states: dict[Call, DeskState] = {}
        self._watchers: list[Callable[[Call, DeskState], None]] = []
        self._closed = False
        self._thread: threading.Thread | None = None
        if self.available:
            self._thread = threading.Thread(target=self._run, name="desk", daemon=True)
            self._thread.start()

    @property
    def available(self) -> bool:
        """Whether the desk can be called from here."""
        return bool(self._settings.webhook or self._settings.smtp_host)

    def call(self, what: Call) -> None:
        """Tell the desk, once until it is solved."""
        if self.available:
            with self._changed:
                if self.state(what) is DeskState.NONE:
                    self._become(what, DeskState.SENDING)
                self._order(True, what)

    def solve(self, what: Call) -> None:
        """Close a call: the next one of this kind is a new message."""
        if self.available:
            with self._changed:
                self._become(what, DeskState.NONE)
                self._order(False, what)

    def state(self, what: Call) -> DeskState:
        """Say what became of a call."""
        with self._changed:
            return self._states.get(what, DeskState.NONE)

    def watch(self, heard: Callable[[Call, DeskState], None]) -> None:
        """Call `heard`, from whatever thread, with every change from now on; it must return at once."""
        with self._changed:
            self._watchers.append(heard)

    def close(self) -> None:
        """Stop; what is not acknowledged is tried again by the next screen."""
        with self._changed:
            self._closed = True
            self._watchers.clear()
            self._changed.notify()

    def _order(self, opens: bool, what: Call) -> None:
        self._orders.append((opens, what))
        self._changed.notify()

    def _become(self, what: Call, state: DeskState) -> None:
        if self._states.get(what, DeskState.NONE) is not state:
            self._states[what] = state
            for heard in self._watchers:
                heard(what, state)

    def _run(self) -> None:
        way = messenger(self._settings)
        assert way is not None
        incidents: Incidents | None = None
        while not self._closed:
            try:
                incidents = incidents or Incidents(self._data_dir)
                self._take_orders(incidents)
                while not self._closed and (incident := incidents.claim(time.time(), self._lease_s)):
                    self._send(way, incidents, incident)
                    self._take_orders(incidents)
                self._look(incidents)
                self._wait()
            except EnvironmentFault as fault:
                _log.warning("desk: %s", fault)
                self._nobody_heard()
        if incidents is not None:
            incidents.close()

    def _take_orders(self, incidents: Incidents) -> None:
        while self._orders:
            opens, what = self._orders[0]
            if opens:
                incidents.open(what, time.time())
            else:
                incidents.solve(what)
            # Only now: an order that the disk refused stays.
            self._orders.popleft()

    def _send(self, way: Messenger, incidents: Incidents, incident: Incident) -> None:
        message = Message(id=incident.id, what=incident.what, opened=incident.opened, terminal=self._terminal)
        try:
            way.send(message)
        except EnvironmentFault as fault:
            _log.warning("desk: %s", fault)
            incidents.missed(incident.id, time.time() + back_off(self._first_wait_s, incident.tries))
            self._miss(incident.what)
        else:
            _log.info("desk: it knows of %s", incident.what)
            incidents.heard(incident.id, time.time())

    def _look(self, incidents: Incidents) -> None:
        known = incidents.known()
        with self._changed:
            if self._orders:
                return
            for what in Call:
                if known.get(what):
                    self._become(what, DeskState.KNOWN)
                elif what not in known:
                    self._become(what, DeskState.NONE)
                elif self.state(what) is DeskState.NONE:
                    self._become(what, DeskState.SENDING)

    def _miss(self, what: Call) -> None:
        with self._changed:
            if self.state(what) is not DeskState.NONE:
                self._become(what, DeskState.FAILED)

    def _nobody_heard(self) -> None:
        with self._changed:
            for what in Call:
                if self.state(what) is DeskState.SENDING:
                    self._become(what, DeskState.FAILED)
            if not self._closed:
                # The disk may recover; asking it all the time does not help.
                self._changed.wait(self._first_wait_s)

    def _wait(self) -> None:
        with self._changed:
            waits = {DeskState.SENDING, DeskState.FAILED} & set(self._states.values())
            self._changed.wait_for(
                lambda: self._closed or bool(self._orders),
                min(self._first_wait_s, _LOOK_S) if waits else _IDLE_LOOK_S,
            )
