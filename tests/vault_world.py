"""A terminal with personal files, and a clock that tests set."""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.dossier.lockout import Refusal
from kiosk.dossier.moment import Moment
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.vaults import Vaults
from kiosk.model.application import Application, Event, EventKind, Summary
from kiosk.model.dossier import Profile

PIN, OTHER_PIN, WRONG_PIN = "582914", "704163", "395207"
PROFILE = Profile(first_name="Kanarie", occupations=("N123",), radius_km=20)
APPLICATION = Application(
    summary=Summary(title="Zilverlingbakker", by="Bakkerij", city="Gent", day="2026-11-20"),
    events=(Event(at="2026-11-20", kind=EventKind.APPLIED, note="été ☂"),),
)


@dataclass
class Clock:
    """The moment is what the test says."""

    at: Moment = Moment("boot-1", 1000.0, 1_800_000_000.0)

    def __call__(self) -> Moment:
        return self.at

    def passes(self, seconds: float) -> None:
        self.at = replace(self.at, ticks=self.at.ticks + seconds, wall=self.at.wall + seconds)

    def is_set(self, seconds: float) -> None:
        """Somebody moves the clock on the wall."""
        self.at = replace(self.at, wall=self.at.wall + seconds)

    def boots(self) -> None:
        self.at = replace(self.at, boot=self.at.boot + "+", ticks=5.0)


def opened(result: OpenVault | Refusal) -> OpenVault:
    assert isinstance(result, OpenVault), result
    return result


def everything(data: Path) -> bytes:
    """Every byte that the database has on the disk."""
    return b"".join(path.read_bytes() for path in sorted(data.glob("vault.sqlite*")) if not path.name.endswith("-shm"))


def vaults(data: Path, clock: Clock | None = None) -> Vaults:
    return Vaults(data, clock or Clock())
