"""How many tries with a PIN a vault has left; states in, states out."""

from dataclasses import dataclass
from http import HTTPStatus

from central.vault.refused import Refused

FREE = 4
MOST = 10
FIRST_WAIT_S = 15.0


@dataclass(frozen=True, slots=True)
class Tries:
    """Tries that no `opened` took back, and until when the next one must wait."""

    failures: int = 0
    waits_until: float = 0.0

    @property
    def left(self) -> int:
        """Tries until only both cards open the vault."""
        return max(0, MOST - self.failures)

    def refuse(self, now: float) -> None:
        """Refuse a try that may not be.

        Raises:
            Refused: it must wait, or there are no more.
        """
        if not self.left:
            raise Refused(HTTPStatus.LOCKED, "blocked", "Too many wrong PINs. Both cards open the vault.")
        # A clock that was set back must not lengthen a wait.
        wait = min(self.waits_until - now, _wait(self.failures))
        if wait > 0:
            text = "Too many wrong PINs. Wait, then try again."
            raise Refused(HTTPStatus.LOCKED, "wait", text, wait_s=int(wait) + 1, left=self.left)

    def counted(self, now: float) -> "Tries":
        """The state after one more try."""
        failures = self.failures + 1
        return Tries(failures, now + _wait(failures) if _wait(failures) else 0.0)

    def taken_back(self, since: int) -> "Tries":
        """The state when the vault was opened and `since` tries came after that."""
        failures = min(self.failures, since)
        return Tries(failures, self.waits_until if failures > FREE else 0.0)


def _wait(failures: int) -> float:
    return FIRST_WAIT_S * 2 ** (failures - FREE - 1) if FREE < failures < MOST else 0.0
