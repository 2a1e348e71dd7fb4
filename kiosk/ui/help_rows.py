"""Rows that the pages behind the door of help share."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.model.opening import opening
from kiosk.model.partner import Partner, Place
from kiosk.model.search import Origin
from kiosk.ui.help_words import HelpWords
from kiosk.ui.language import NO_BREAK

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place in a list, in words."""

    key: str
    name: str
    address: str
    icon: str
    distance: str
    opening: str
    open: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerRow:
    """A partner in a list, and what it helps with."""

    key: str
    name: str
    helps: str
    icon: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Near:
    """A place, how far it is in km, and the kind of its only partner, empty when there are none or several."""

    place: Place
    km: float
    host: str = ""


def near(catalogue: "Catalogue", kiosk: Origin) -> list[Near]:
    """Read all places, the nearest first."""
    kinds = {partner.id: partner.kind for partner in catalogue.partners()}
    return [
        Near(place, km, kinds.get(place.partner_ids[0], "") if len(place.partner_ids) == 1 else "")
        for place, km in catalogue.places(kiosk)
    ]


def place_row(near: Near, words: HelpWords, now: datetime, chosen: str = "") -> PlaceRow:
    """Tell of a place what a row has room for."""
    place, hours = near.place, opening(near.place, now)
    return PlaceRow(
        key=place.id,
        name=place.name,
        address=f"{place.address.street}, {place.address.city}",
        icon=words.place_icon(place.kind, near.host),
        distance=words.language.near(near.km),
        opening=words.opening.brief(hours, now),
        open=hours.open,
        chosen=place.id == chosen,
    )


def partner_row(partner: Partner, words: HelpWords, chosen: str = "") -> PartnerRow:
    """Tell of a partner what a row has room for."""
    return PartnerRow(
        key=partner.id,
        name=partner.name,
        helps=f"{NO_BREAK}· ".join(partner.services) or partner.about,
        icon=words.partner_icon(partner.kind),
        chosen=partner.id == chosen,
    )
