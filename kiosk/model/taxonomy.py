"""Occupations with their names in every language, municipalities, and texts of the feed."""

from dataclasses import dataclass, field
from typing import Any

_FALLBACK = ("nl", "en", "fr")
SECTORS = {
    "care": "first-aid-kit",
    "building": "hard-hat",
    "shop": "storefront",
    "it": "laptop",
    "logistics": "truck",
    "factory": "factory",
    "kitchen": "cooking-pot",
    "style": "scissors",
    "security": "shield-check",
    "technics": "wrench",
    "office": "briefcase",
    "cleaning": "washing-machine",
    "school": "student",
    "green": "plant",
}
"""The sectors of work, each with its picture."""

DOMAINS = {
    "languages": "chats-circle",
    "computer": "desktop",
    "applying": "handshake",
    "arithmetic": "calculator",
    "society": "buildings",
    **SECTORS,
}
"""What trainings are about, each with its picture: lessons for everybody, and the sectors of work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupation:
    """An occupation: `labels` one name per ISO 639-1 language, `synonyms` other words people use for it.

    `descriptions` say what is done, for the search only: nobody reads them.
    """

    id: str
    rev: int
    labels: dict[str, str]
    synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    sector: str = ""
    icon: str = ""
    isco: str = ""
    shortage: bool = False
    competences: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality: `id` is its NIS code, `former` maps merged NIS codes to their old names.

    `villages` are places without a municipality of their own, nearer to its town hall than to others, with latitude and
    longitude in degrees; they need not belong to it.
    """

    id: str
    rev: int
    name: dict[str, str]
    province: str
    lat: float
    lon: float
    region: str = ""
    postcodes: tuple[str, ...] = ()
    former: dict[str, str] = field(default_factory=dict)
    villages: dict[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedText:
    """A text of the operator or central, per language; `data` carries structured content."""

    id: str
    rev: int
    text: dict[str, str] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)


def name_in(names: dict[str, str], language: str) -> str:
    """Return the name in `language`, else in Dutch, English, French, or any."""
    for wanted in (language, *_FALLBACK):
        if name := names.get(wanted):
            return name
    return next(iter(names.values()), "")
