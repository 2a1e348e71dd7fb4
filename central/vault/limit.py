"""How often something may be asked for, apart from everything else."""

from dataclasses import dataclass

from fastapi import Request

from central.vault.rates import Rate, Rates, network
from central.vault.service import Service


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that is limited, by its name; a route depends on it if it is limited by address."""

    name: str
    rate: Rate

    def __call__(self, asked: Request) -> None:
        """Count a request of an address.

        Raises:
            Refused: it asks too often.
        """
        self.take(asked, network(asked.client.host) if asked.client else "")

    def take(self, asked: Request, who: str) -> None:
        """Count a request of whoever it is.

        Raises:
            Refused: they ask too often.
        """
        self._rates(asked).take(who)

    def give_back(self, asked: Request, who: str) -> None:
        """Count a request less that was none of those that are limited."""
        self._rates(asked).give_back(who)

    def _rates(self, asked: Request) -> Rates:
        service: Service = asked.app.state.service
        return service.limits.setdefault(self.name, Rates(self.rate, service.clock))
