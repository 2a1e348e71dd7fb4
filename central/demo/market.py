"""The labour market of the demo: vacancies that come, change, are filled and expire, day by day.

By construction no two vacancies share title and employer, and none shares `_MOST_SHARED` of its sentence patterns
with another of the same occupation or employer: a candidate that would is drawn again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from central.demo.chance import Chance
from central.demo.employers import Employers
from central.demo.occupations import DemoOccupation
from central.demo.phrases import PhraseBook
from central.demo.plan import Planner
from central.demo.vacancies import change, compose
from kiosk.errors import BadData
from kiosk.model.vacancy import Vacancy

TOTAL = 12_400

_MOST_SHARED = 0.42
_TRIES = 200
_CALM_TRIES = 20
_FILLED = 0.018
_CHANGED = 0.015
_OLDEST_DAYS = 60
_LASTS_DAYS = (30, 45, 60, 90)
_PRIME = 999_983


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A vacancy in the market; `key` is its title and employer, `patterns` those of its sentences as bits."""

    slot: int
    generation: int
    vacancy: Vacancy
    key: tuple[str, str]
    patterns: int


class Market:
    """All vacancies on one day; `removed` are those that left since the first day, with the reason."""

    def __init__(
        self,
        occupations: tuple[DemoOccupation, ...],
        employers: Employers,
        books: dict[str, PhraseBook],
        *,
        today: date,
        total: int = TOTAL,
    ) -> None:
        """Fill the market with `total` vacancies as it is on the day `today`."""
        self.today = today
        self.removed: dict[str, str] = {}
        self._clients = employers.clients
        self._planner = Planner(employers, books)
        self._bits: dict[str, int] = {}
        self._taken: set[tuple[str, str]] = set()
        self._by_occupation: dict[str, dict[int, int]] = {item.code: {} for item in occupations}
        self._by_employer: dict[str, dict[int, int]] = {item.name: {} for item in employers.all}
        self._slots = _share_out(occupations, total)
        self._posted = [self._post(slot, 0) for slot in range(total)]

    def __iter__(self) -> Iterator[Vacancy]:
        return (posted.vacancy for posted in self._posted)

    def pass_day(self) -> None:
        """Let a day go by: about five percent of the vacancies go, come or change."""
        self.today += timedelta(days=1)
        yesterday = self.today - timedelta(days=1)
        for slot, posted in enumerate(self._posted):
            chance = Chance("day", self.today.isoformat(), posted.vacancy.id)
            roll = chance.fraction()
            if posted.vacancy.valid_until < self.today.isoformat():
                self._succeed(posted, "expired")
            elif roll < _FILLED:
                self._succeed(posted, "filled")
            elif roll < _FILLED + _CHANGED:
                self._posted[slot] = replace(posted, vacancy=change(chance, posted.vacancy, yesterday))

    def _succeed(self, posted: Posted, why: str) -> None:
        """Remove a vacancy and put a new one of the same occupation in its slot."""
        self.removed[posted.vacancy.id] = why
        self._taken.discard(posted.key)
        del self._by_occupation[self._slots[posted.slot].code][posted.slot]
        del self._by_employer[posted.vacancy.employer.name][posted.slot]
        self._posted[posted.slot] = self._post(posted.slot, posted.generation + 1)

    def _post(self, slot: int, generation: int) -> Posted:
        """Draw vacancies for a slot until one is unlike all others."""
        code = self._slots[slot].code
        for attempt in range(_TRIES):
            chance = Chance("vacancy", code, slot, generation, attempt)
            posted = self._candidate(chance, slot, generation, busy=attempt >= _CALM_TRIES)
            if posted and not self._resembles_another(posted):
                self._taken.add(posted.key)
                self._by_occupation[code][slot] = posted.patterns
                self._by_employer[posted.vacancy.employer.name][slot] = posted.patterns
                return posted
        raise BadData(
            f"{code}: too few titles, employers and sentences for {len(self._by_occupation[code])} vacancies."
        )

    def _candidate(self, chance: Chance, slot: int, generation: int, *, busy: bool) -> Posted | None:
        """A vacancy for a slot, None when its title and employer are taken."""
        published = self._published(chance, generation)
        plan = self._planner.plan(chance, self._slots[slot], today=self.today, published=published, busy=busy)
        if plan.key in self._taken:
            return None
        vacancy, patterns = compose(
            chance,
            plan,
            self._clients,
            number=7_000_000 + (slot + generation * len(self._slots)) * 7919 % _PRIME,
            valid_until=self._valid_until(chance, published),
        )
        bits = 0
        for pattern in patterns:
            bits |= 1 << self._bits.setdefault(pattern, len(self._bits))
        return Posted(slot=slot, generation=generation, vacancy=vacancy, key=plan.key, patterns=bits)

    def _resembles_another(self, posted: Posted) -> bool:
        bits, size = posted.patterns, posted.patterns.bit_count()
        code = self._slots[posted.slot].code
        for others in (self._by_occupation[code], self._by_employer[posted.vacancy.employer.name]):
            for other in others.values():
                shared = (bits & other).bit_count()
                if shared > 2 and shared >= _MOST_SHARED * min(size, other.bit_count()):
                    return True
        return False

    def _published(self, chance: Chance, generation: int) -> date:
        """Fresh more often than old; what comes in on a later day was published the day before."""
        if generation:
            return self.today - timedelta(days=1)
        return self.today - timedelta(days=int(_OLDEST_DAYS * chance.fraction() ** 2.2))

    def _valid_until(self, chance: Chance, published: date) -> date:
        left = [days for days in _LASTS_DAYS if published + timedelta(days=days) >= self.today + timedelta(days=2)]
        return published + timedelta(days=chance.among(left) + chance.between(0, 6))


def _share_out(occupations: tuple[DemoOccupation, ...], total: int) -> list[DemoOccupation]:
    """The occupation of every slot: each as many as its weight says."""
    weight = sum(item.weight for item in occupations)
    slots: list[DemoOccupation] = []
    seen = 0
    for item in occupations:
        seen += item.weight
        slots += [item] * (round(total * seen / weight) - len(slots))
    return slots
