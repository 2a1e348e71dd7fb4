"""How often one address may ask, and how often one vault may be asked for."""

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from math import ceil
from threading import Lock

from central.vault.refused import Refused

_MOST_BUCKETS = 100_000
_HOST_BITS = 64


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and so many a second in the long run."""

    burst: float
    per_s: float


# A town hall has several terminals behind one address, each of which asks for every vault that it holds.
ADDRESS = Rate(1200, 20)
VAULT = Rate(120, 2)


def network(address: str) -> str:
    """What counts as one address: of IPv6 what one line gets, which is enough to ask from another each time."""
    try:
        parsed = ipaddress.IPv6Address(address)
    except ValueError:
        return address
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.IPv6Network((int(parsed) >> _HOST_BITS << _HOST_BITS, 128 - _HOST_BITS)))


class Rates:
    """Buckets that fill again; in memory, forgotten with the process."""

    def __init__(self, rate: Rate, clock: Callable[[], float]) -> None:
        self._rate, self._clock = rate, clock
        self._buckets: dict[object, tuple[float, float]] = {}
        self._lock = Lock()

    def take(self, key: object) -> None:
        """Count one request.

        Raises:
            Refused: there were too many.
        """
        now = self._clock()
        with self._lock:
            if len(self._buckets) >= _MOST_BUCKETS:
                self._buckets = {one: at for one, at in self._buckets.items() if self._tokens(one, now) < 1}
            tokens = self._tokens(key, now)
            # Also when refused: a clock that was set back must not stop the bucket from filling.
            self._buckets[key] = (tokens - 1 if tokens >= 1 else tokens, now)
            if tokens >= 1:
                return
        wait = ceil((1 - tokens) / self._rate.per_s)
        text = "Too many requests. Wait, then ask again."
        raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "slow", text, wait_s=wait)

    def give_back(self, key: object) -> None:
        """Count one request less: it was none of those that are limited."""
        now = self._clock()
        with self._lock:
            self._buckets[key] = (min(self._rate.burst, self._tokens(key, now) + 1), now)

    def _tokens(self, key: object, now: float) -> float:
        tokens, at = self._buckets.get(key, (self._rate.burst, now))
        return min(self._rate.burst, tokens + max(0.0, now - at) * self._rate.per_s)
