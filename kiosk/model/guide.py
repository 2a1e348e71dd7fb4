"""The guided choice "Who can help me with …?": questions with pictures, each way ending at somebody who helps."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Optional

from kiosk.model.partner import Partner

PREFIX = "guide."
"""A text of the feed whose id is this and a language holds the choice in that language."""

MOST_QUESTIONS = 3
MOST_WINDOWS = 8
MOST_BARS = 2


class TileKind(StrEnum):
    """How a tile looks: a window with a picture, a bar below the windows, or the bar for who does not know."""

    WINDOW = "window"
    BAR = "bar"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Who helps: the first of `partners` that is there, or else the nearest of one of `kinds`; `also` helps too."""

    why: str
    does: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One choice; it leads to another question or to the answer."""

    id: str
    icon: str
    title: str
    line: str = ""
    kind: TileKind = TileKind.WINDOW
    ask: Optional["Question"] = None
    answer: Answer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question and what can be answered."""

    title: str
    tiles: tuple[Tile, ...]


def helpers(answer: Answer, partners: Sequence[Partner]) -> list[Partner]:
    """Give who helps, the one to go to first; of `partners`, the nearest first. Empty when nobody of them is there."""
    here = {partner.id: partner for partner in partners}
    named = [here[id] for id in answer.partners if id in here]
    fitting = [partner for partner in partners if partner.kind in answer.kinds]
    if not named and not fitting:
        return []
    found = (*(named or fitting[:1]), *(here[id] for id in answer.also if id in here))
    return list({partner.id: partner for partner in found}.values())


def kept(question: Question, partners: Sequence[Partner]) -> Question | None:
    """Leave out every way that ends at nobody, so that none is a dead end; None when no way is left."""
    tiles = []
    for tile in question.tiles:
        ask = kept(tile.ask, partners) if tile.ask else None
        if ask or (tile.answer and helpers(tile.answer, partners)):
            tiles.append(replace(tile, ask=ask))
    known = any(tile.kind is not TileKind.UNSURE for tile in tiles)
    return replace(question, tiles=tuple(tiles)) if known else None


def taken(question: Question, ids: Sequence[str]) -> tuple[Tile, ...] | None:
    """Follow tiles by their ids; None when they are no way through this choice."""
    way: list[Tile] = []
    now: Question | None = question
    for id in ids:
        tile = next((tile for tile in now.tiles if tile.id == id), None) if now else None
        if tile is None:
            return None
        way.append(tile)
        now = tile.ask
    return tuple(way)
