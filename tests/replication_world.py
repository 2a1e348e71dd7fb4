"""Terminals that exchange vaults with a real central on loopback, and networks that fail."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import vault_service
from vault_service import World
from vault_world import APPLICATION, PIN, PROFILE, Clock

from central.vault.rates import Rate
from kiosk.dossier.central import Central
from kiosk.dossier.mail import Mail
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.upkeep import Upkeep
from kiosk.dossier.vaults import Vaults
from kiosk.errors import EnvironmentFault
from kiosk.model.card import Card

_MUCH = Rate(1e9, 1e9)


class Wire(Central):
    """Central behind a network that can be cut: before a request arrives, or before its answer does."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.cut = False
        self.loses_answers = 0
        self.hears = -1
        self.again = False
        self.asked: list[str] = []

    def _ask(self, method: str, path: str, *rest: Any) -> Any:
        self.asked.append(path.rsplit("/", 1)[-1].partition("?")[0])
        self.cut = self.cut or self.hears == 0
        self.hears -= 1
        if self.cut:
            raise EnvironmentFault("cut")
        answer = super()._ask(method, path, *rest)
        if self.again and method == "POST" and self.asked[-1] not in {"challenges", "unlock"}:
            # The network delivers it twice.
            answer = super()._ask(method, path, *rest)
        if self.loses_answers:
            self.loses_answers -= 1
            raise EnvironmentFault("the answer is lost")
        return answer


class Kiosk:
    """A terminal with its own disk and wire."""

    def __init__(self, data: Path, url: str, clock: Clock) -> None:
        self.data, self.clock = data, clock
        self.wire = Wire(url)
        self.vaults = Vaults(data, clock, self.wire)

    @property
    def mail(self) -> Mail:
        return Mail(self.vaults.file)

    def sync(self) -> None:
        """A round as `kiosk sync` does it, from a connection of its own."""
        terminal = replace(self.vaults._terminal, central=self.wire)
        Upkeep(terminal, self.wire).run()

    def exchange(self, vault: OpenVault, card: Card | None = None) -> None:
        """What a screen does while the visitor reads: carry and settle until nothing is left to say."""
        handed = self.vaults.carry(vault.vault, card)
        self.vaults.settle(vault, handed)
        if handed:
            self.vaults.carry(vault.vault)
            self.vaults.settle(vault, None)
        self.vaults.carry(vault.vault)

    def close(self) -> None:
        self.vaults.close()
        self.wire.close()


@dataclass(frozen=True)
class Premade:
    """A central and terminals that all know one vault, to be copied: to make it costs a second."""

    folder: Path
    access: Card
    recovery: Card

    @classmethod
    def make(cls, folder: Path, number: int) -> Self:
        clock = Clock()
        with central(folder / "store") as world, kiosks(folder, world.url, clock, number) as made:
            started = made[0].vaults.start(PIN)
            started.vault.put(PROFILE)
            started.vault.put(APPLICATION)
            made[0].exchange(started.vault, started.access)
        return cls(folder, started.access, started.recovery)


@contextmanager
def central(folder: Path) -> Iterator[World]:
    folder.mkdir(exist_ok=True)
    with vault_service.world(folder, addresses=_MUCH, vaults=_MUCH) as running:
        running.clock.now = Clock().at.wall
        yield running


@contextmanager
def kiosks(folder: Path, url: str, clock: Clock, number: int) -> Iterator[list[Kiosk]]:
    made: list[Kiosk] = []
    try:
        made.extend(Kiosk(folder / f"kiosk-{one}", url, clock) for one in range(number))
        yield made
    finally:
        for kiosk in made:
            with closing(kiosk):
                pass


def refused(act: Callable[[], object]) -> bool:
    """Whether the network was in the way."""
    try:
        act()
    except EnvironmentFault:
        return True
    return False
