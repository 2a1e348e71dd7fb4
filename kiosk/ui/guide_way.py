"""Where a visitor is in the guided choice: what was chosen, and the question or the answer that it led to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.model.guide import Answer, Question, Tile, helpers, kept, taken
from kiosk.model.partner import Partner, PlaceKind
from kiosk.model.search import Origin
from kiosk.ui.help_rows import Near, near
from kiosk.ui.partners_controller import nearest_first

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_STEP = "/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The tiles that were touched, in the words of `language`, and what comes next: `ask` or `answer`.

    Of an answer `place` is the nearest where the first of `helpers` sits, and `desk` the nearest job shop.
    """

    language: str
    taken: tuple[Tile, ...]
    ask: Question | None = None
    answer: Answer | None = None
    helpers: tuple[Partner, ...] = ()
    place: Near | None = None
    desk: Near | None = None

    @property
    def most(self) -> int:
        """How many questions there are at most, from the first to the last."""
        return len(self.taken) + (_depth(self.ask) if self.ask else 0)


def further(key: str, tile: str) -> str:
    """Give the key of the way that goes on with a tile."""
    return f"{key}{_STEP}{tile}" if key else tile


def way(catalogue: "Catalogue", languages: Iterable[str], key: str, kiosk: Origin) -> Way | None:
    """Go the way `key` in the first of `languages` that there is; None when it is not there, or no longer."""
    found = catalogue.guide(languages)
    partners = nearest_first(catalogue, kiosk) if found else []
    start = kept(found[1], partners) if found else None
    tiles = taken(start, key.split(_STEP) if key else ()) if start else None
    if found is None or tiles is None:
        return None
    last = tiles[-1] if tiles else None
    answer = last.answer if last else None
    who = helpers(answer, partners) if answer else []
    places = near(catalogue, kiosk) if who else []
    return Way(
        language=found[0],
        taken=tiles,
        ask=last.ask if last else start,
        answer=answer,
        helpers=tuple(who),
        place=next((at for at in places if who[0].id in at.place.partner_ids), None),
        desk=next((at for at in places if at.place.kind is PlaceKind.JOB_SHOP), None),
    )


def _depth(question: Question) -> int:
    return 1 + max((_depth(tile.ask) for tile in question.tiles if tile.ask), default=0)
