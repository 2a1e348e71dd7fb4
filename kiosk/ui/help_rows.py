"""Rows that the pages behind the door of help share."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.model.opening import opening
from kiosk.model.partner import Partner, Place
from kiosk.ui.choice_words import small
from kiosk.ui.help_words import HelpWords
from kiosk.ui.vacancy_words import capital


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place in a list, in words."""

    key: str
    name: str
    address: str
    icon: str
    distance: str
    state: str
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


def place_row(place: Place, km: float, words: HelpWords, now: datetime, chosen: str = "") -> PlaceRow:
    """Tell of a place what a row has room for."""
    hours = opening(place, now)
    return PlaceRow(
        key=place.id,
        name=place.name,
        address=f"{place.address.street}, {place.address.city}",
        icon=words.place_icon(place.kind),
        distance=words.language.near(km),
        state=words.opening.brief(hours, now),
        open=hours.open,
        chosen=place.id == chosen,
    )


def partner_row(partner: Partner, words: HelpWords, chosen: str = "") -> PartnerRow:
    """Tell of a partner what a row has room for."""
    return PartnerRow(
        key=partner.id,
        name=partner.name,
        helps=capital(", ".join(small(service) for service in partner.services) or partner.about),
        icon=words.partner_icon(partner.kind),
        chosen=partner.id == chosen,
    )
