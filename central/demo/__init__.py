"""A believable, invented Flemish labour market, the same on every machine, that goes on from day to day."""

from collections.abc import Callable, Iterable
from datetime import date
from itertools import chain

from central.demo.assets import DEMO
from central.demo.employers import Employers
from central.demo.lessons import Lessons
from central.demo.market import TOTAL, Market
from central.demo.occupations import load_occupations
from central.demo.partners import load_partners, partners, places
from central.demo.phrases import load_phrases
from central.demo.taxonomy import taxonomy
from central.demo.texts import NOTICE, attribution, notice
from central.demo.trainings import Trainings
from central.esco_files import ATTRIBUTION, PREFIX
from central.geography import municipalities
from central.guide import load_guide
from central.rules import load_rules
from central.store import Changes, Store
from kiosk.errors import ConfigError
from kiosk.feed.record import Record
from kiosk.model.taxonomy import FeedText

GUIDE = DEMO / "guide"
RULES = DEMO / "rules"


def generate(
    store: Store,
    day: int,
    today: date,
    *,
    vacancies: int = TOTAL,
    report: Callable[[str, Changes, int], None] = lambda *_: None,
) -> int:
    """Put the demo into `store` as it is `day` days after it began; day 0 begins it on `today`.

    Later days count from the beginning that the store keeps. `report` hears dataset, changes and removals. Returns how
    many of the occupations have vacancies.

    Raises:
        ConfigError: the demo has not begun in this store, or is past this day.
        BadData: a file of the demo is wrong.
    """
    start = _start(store, day, today)
    occupations = load_occupations()
    sheets = load_partners()
    market = Market(occupations, Employers(), load_phrases(), today=start, total=vacancies)
    for _ in range(day):
        market.pass_day()
    here = tuple(places(sheets, start))
    trainings = Trainings(occupations, here, today=start)
    lessons = Lessons(here, today=start)
    filling: tuple[tuple[str, Iterable[Record]], ...] = (
        ("occupations", taxonomy(occupations)),
        ("municipalities", municipalities()),
        ("places", here),
        ("partners", partners(sheets, here)),
        ("trainings", chain(trainings.on(day), lessons.on(day))),
        ("vacancies", market),
        ("assignment_rules", load_rules(RULES)),
        ("texts", (attribution(), notice(start, day), *load_guide(GUIDE, (sheet.partner for sheet in sheets)))),
    )
    for dataset, records in filling:
        kept = list(records)
        # Real occupations may stand beside those of the demo.
        others = {id for id in store.ids(dataset) if id == ATTRIBUTION or id.startswith(PREFIX)}
        gone = store.ids(dataset) - others - {record.id for record in kept}
        reasons = {id: market.removed.get(id, "withdrawn") for id in sorted(gone)}
        for why in sorted(set(reasons.values())):
            store.remove(dataset, [id for id, reason in reasons.items() if reason == why], why)
        report(dataset, store.put(dataset, kept), len(gone))
    return len(occupations)


def _start(store: Store, day: int, today: date) -> date:
    known = store.get("texts", NOTICE)
    if day == 0:
        return today
    if not isinstance(known, FeedText):
        raise ConfigError(f"{store.folder} has no demo yet. Begin it with: central demo --store {store.folder}")
    if known.data["day"] > day:
        raise ConfigError(
            f"the demo in {store.folder} is at day {known.data['day']} already. Give that day or a later."
        )
    return date.fromisoformat(known.data["start"])
