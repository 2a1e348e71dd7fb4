"""Now, by a clock that nobody can set."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Moment:
    """`ticks` seconds after the boot named `boot`, asleep or not; the clock on the wall says `wall` (since 1970)."""

    boot: str
    ticks: float
    wall: float

    def since(self, boot: str, ticks: float) -> float:
        """Seconds since a moment; since this boot if the moment was before it, for nobody knows how much longer."""
        return max(0.0, self.ticks - ticks if boot == self.boot else self.ticks)


Clock = Callable[[], Moment]


def now() -> Moment:
    """Read the clocks of this machine."""
    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return Moment(boot, time.clock_gettime(time.CLOCK_BOOTTIME), time.time())
