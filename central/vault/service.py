"""The vault service without HTTP: what routes are given."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Self

from fastapi import Depends, Request

from central.courier.courier import Courier
from central.courier.settings import MailSettings
from central.drops.shelf import Shelf
from central.office.tables import ACCESS_DAYS
from central.vault.database import Database, sqlite_url
from central.vault.door import Door
from central.vault.drawer import Drawer, Room
from central.vault.erasures import Erasures
from central.vault.pepper import Pepper
from central.vault.rates import ADDRESS, VAULT, Rate, Rates
from central.vault.registry import Registry
from central.vault.sweep import Sweeper

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are: the store, the database by its URL, the pepper; by default both lie in the store.

    What the staff of the office did is kept for `log_days`.
    """

    store: Path
    url: str = ""
    pepper: Path | None = None
    addresses: Rate = ADDRESS
    vaults: Rate = VAULT
    room: Room = field(default_factory=Room)
    mail: MailSettings | None = None
    log_days: int = ACCESS_DAYS


@dataclass(frozen=True, slots=True)
class Service:
    """Everything that routes need; one for the process, used by many threads. `store` is the folder of the feed."""

    store: Path
    clock: Clock
    database: Database
    registry: Registry
    door: Door
    drawer: Drawer
    sweeper: Sweeper
    addresses: Rates
    vaults: Rates
    shelf: Shelf
    courier: Courier
    log_days: int
    limits: dict[str, Rates] = field(default_factory=dict)

    @classmethod
    def open(cls, settings: Settings, clock: Clock = time.time) -> Self:
        """Open the database and the pepper.

        Raises:
            ConfigError: the pepper is missing or another one, or the URL is wrong.
            EnvironmentFault: the database does not answer.
        """
        database = Database(settings.url or sqlite_url(settings.store / "vaults.sqlite"))
        try:
            pepper = Pepper.of(settings.pepper or settings.store / "keys" / "vaults.pepper", database)
        except BaseException:
            database.close()
            raise
        drawer, shelf = Drawer(database, clock, settings.room), Shelf(settings.store, clock)
        erasures = Erasures(settings.store / "vaults.erased")
        registry = Registry(database, pepper, drawer, erasures, clock)
        registry.erase_again()
        return cls(
            settings.store,
            clock,
            database,
            registry,
            Door(database, pepper, clock),
            drawer,
            Sweeper(database, shelf, erasures, clock, settings.log_days),
            Rates(settings.addresses, time.monotonic),
            Rates(settings.vaults, time.monotonic),
            shelf,
            Courier(settings.store, settings.mail, clock),
            settings.log_days,
        )

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def _of_app(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


# What a route takes to get the service: `def route(service: Used)`.
Used = Annotated[Service, Depends(_of_app)]
