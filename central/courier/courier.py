"""Sends applications, one after the other, until the mail server has them or they are too old."""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread

from central.courier.letter import Letter, mail
from central.courier.queue import CANNOT, SENT, WAITS, Claim, Queue
from central.courier.settings import MailSettings
from central.courier.smtp import Rejected, send
from kiosk.errors import EnvironmentFault

_LOG = logging.getLogger(__name__)
_LONGEST_S = 3600.0
_LOOK_S = 30.0
_HOUR_S = 3600


class Courier:
    """The queue and the thread that empties it; without a mail server, which can be taken away, by giving up."""

    def __init__(self, store: Path, settings: MailSettings | None, clock: Callable[[], float]) -> None:
        self._queue, self._clock = Queue(store), clock
        self.sends = settings is not None
        self._settings = settings or MailSettings()
        self._changed = Condition()
        self._asked = True
        self._stopped = False
        self._thread = Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after the mail that is being sent."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        self._thread.join()

    def state(self, id: bytes) -> str:
        """Say how an application stands, "" if it never was here."""
        return self._queue.state(id)

    def take(self, id: bytes, terminal: bytes, letter: Letter) -> str:
        """Keep an application and say how it stands, as soon as it ended or patience is over.

        Raises:
            Full: there are too many.
            EnvironmentFault: it cannot be kept.
        """
        self._queue.add(id, terminal, letter, self._clock())
        with self._changed:
            self._asked = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._stopped or self._queue.state(id) != WAITS, self._settings.patience_s)
        return self._queue.state(id)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or self._asked, min(_LOOK_S, self._settings.retry_s))
                self._asked = False
                if self._stopped:
                    return
            try:
                self._queue.sweep(self._clock())
                if not self.sends:
                    self._queue.give_up(self._clock(), self._settings.give_up_h * _HOUR_S)
                    continue
                lease = 5 * self._settings.timeout_s + 30
                while not self._stopped and (claim := self._queue.claim(self._clock(), lease)):
                    self._send(claim)
                    with self._changed:
                        self._changed.notify_all()
            except EnvironmentFault as fault:
                _LOG.error("courier: %s", fault)

    def _send(self, claim: Claim) -> None:
        now = self._clock()
        try:
            written = mail(claim.letter, claim.id, claim.received, self._settings)
        except Exception as fault:
            # One that makes no mail must not keep the others waiting for ever.
            _LOG.error("courier: no mail can be made: %s", type(fault).__name__)
            self._queue.end(claim, CANNOT, now)
            return
        try:
            send(written, self._settings)
        except Rejected as rejected:
            _LOG.warning("courier: rejected: %s", rejected)
            self._queue.end(claim, CANNOT, now)
        except EnvironmentFault as fault:
            _LOG.warning("courier: %s", fault)
            if now - claim.received > self._settings.give_up_h * _HOUR_S:
                self._queue.end(claim, CANNOT, now)
            else:
                later = min(_LONGEST_S, self._settings.retry_s * 2.0 ** min(claim.tries - 1, 16))
                self._queue.wait(claim, now + later)
        else:
            _LOG.info("courier: sent")
            self._queue.end(claim, SENT, now)
