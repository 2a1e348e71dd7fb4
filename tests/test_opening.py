from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.model.opening import Opening, opening
from kiosk.model.partner import Address, HoursException, OpenInterval, Place, PlaceKind

PLACE = Place(
    id="p",
    rev=1,
    name="Werkwinkel",
    kind=PlaceKind.JOB_SHOP,
    address=Address(street="Straat 1", postcode="9000", city="Gent"),
    lat=51.0,
    lon=3.7,
    hours=(
        OpenInterval(dow=2, opens="13:00", closes="17:00"),
        OpenInterval(dow=2, opens="09:00", closes="12:00"),
        OpenInterval(dow=4, opens="09:00", closes="12:00"),
    ),
    exceptions=(HoursException(date="2026-03-12"), HoursException(date="2026-03-13", opens="10:00", closes="11:00")),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-03-10T10:24", Opening(until=at("2026-03-10T12:00"))),
        ("2026-03-10T12:00", Opening(opens=at("2026-03-10T13:00"))),
        ("2026-03-10T16:59", Opening(until=at("2026-03-10T17:00"))),
        # Thursday the 12th is an exception without hours, Friday the 13th one with hours.
        ("2026-03-10T17:00", Opening(opens=at("2026-03-13T10:00"))),
        ("2026-03-13T11:00", Opening(opens=at("2026-03-17T09:00"))),
    ],
)
def test_opening(now: str, expected: Opening) -> None:
    assert opening(PLACE, at(now)) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-03-10T01:59", Opening(until=at("2026-03-10T02:00"))),
        ("2026-03-10T02:00", Opening(opens=at("2026-03-11T18:00"))),
        ("2026-03-11T23:59", Opening(until=at("2026-03-12T00:00"))),
        ("2026-03-12T00:00", Opening(opens=at("2026-03-13T20:00"))),
        # Summer begins in this night: the clock goes from 2 to 3.
        ("2026-03-29T01:30", Opening(until=at("2026-03-29T04:00"))),
        ("2026-03-29T03:30", Opening(until=at("2026-03-29T04:00"))),
    ],
)
def test_midnight_does_not_close_what_stays_open(now: str, expected: Opening) -> None:
    hours = (
        OpenInterval(dow=1, opens="18:00", closes="02:00"),
        OpenInterval(dow=3, opens="18:00", closes="24:00"),
        OpenInterval(dow=5, opens="20:00", closes="00:00"),
        OpenInterval(dow=6, opens="20:00", closes="04:00"),
    )
    assert opening(replace(PLACE, hours=hours, exceptions=()), at(now)) == expected


def test_of_a_place_without_hours_nothing_is_known() -> None:
    place = Place(id="q", rev=1, name="", kind=PlaceKind.BANK, address=PLACE.address, lat=51, lon=3, hours=())
    assert opening(place, at("2026-03-10T10:00")) == Opening(known=False)
    closed = replace(place, exceptions=(HoursException(date="2026-03-10"),))
    assert opening(closed, at("2026-03-10T10:00")) == Opening()
