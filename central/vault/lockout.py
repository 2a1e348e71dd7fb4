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

    def at(self, now: float) -> "Tries":
        """The state by a clock that may have been set back, which must not lengthen a wait."""
        return Tries(self.failures, min(self.waits_until, now + _wait(self.failures)))

    def refusal(self, now: float) -> Refused | None:
        """Why a try may not be, None if it may."""
        if not self.left:
            return Refused(HTTPStatus.LOCKED, "blocked", "Too many wrong PINs. Both cards open the vault.")
        wait = self.waits_until - now
        if wait > 0:
            text = "Too many wrong PINs. Wait, then try again."
            return Refused(HTTPStatus.LOCKED, "wait", text, wait_s=int(wait) + 1, left=self.left)
        return None

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
