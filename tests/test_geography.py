import json
import os
from pathlib import Path

import pytest

from central.geography import by_name, by_nis, by_postcode, fold, municipalities, towns
from kiosk.catalogue.geography import Gazetteer
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.town_names import CALLED

SAMPLE = Path(os.environ.get("WIS_SAMPLE_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))


def test_every_belgian_municipality_has_a_point_in_its_country() -> None:
    found = municipalities()
    assert len(found) == 565
    assert all(49.4 < item.lat < 51.6 and 2.5 < item.lon < 6.5 and item.postcodes for item in found)
    assert {item.region for item in found} == {"flanders", "brussels", "wallonia"}
    assert sum(town.inhabitants for town in towns()) > 10_000_000


def test_codes_that_mergers_took_away_lead_to_their_successors() -> None:
    assert by_nis()["23024"].name["nl"] == "Pajottegem"
    assert by_nis()["23024"].former["23024"] == "Gooik"
    assert by_nis()["71022"].id == "71072"
    assert by_nis()["44036"].name["nl"] == "Lievegem"
    assert by_nis()["55022"].name["fr"] == "La Louvière"
    current = {item.id for item in municipalities()}
    assert not current & {code for item in municipalities() for code in item.former}


def test_names_and_postal_codes_lead_to_municipalities() -> None:
    assert by_name()[fold("GAND")].id == "44021"
    assert by_name()[fold("Zomergem")].name["nl"] == "Lievegem"
    assert by_postcode()["9000"].id == "44021"


def test_points_lie_where_the_postal_codes_are() -> None:
    file = SAMPLE / "geo" / "zipcode-belgium.csv"
    if not file.exists():
        pytest.skip(f"no sample data: {file} (set WIS_SAMPLE_DATA)")
    points: dict[str, list[tuple[float, float]]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        code, _, lon, lat = line.split(",")
        points.setdefault(code, []).append((float(lat), float(lon)))
    for item in municipalities():
        near = [
            ((lat - item.lat) * 111.2) ** 2 + ((lon - item.lon) * 70.3) ** 2
            for code in item.postcodes
            for lat, lon in points.get(code, [])
        ]
        assert near, item
        assert min(near) < 4**2, item


def test_villages_stand_where_they_are_and_are_no_towns() -> None:
    found = {name: point for item in municipalities() for name, point in item.villages.items()}
    assert len(found) > 1500
    assert found["Kalken"] == pytest.approx((51.04, 3.92), abs=0.02)
    assert not {fold(name) for name in found} & by_name().keys()


def test_villages_are_found_behind_towns_and_districts_lead_to_their_city() -> None:
    gazetteer = Gazetteer(municipalities())
    assert [town.name["nl"] for town in gazetteer.find("kalk", 5)] == ["Kalken"]
    assert gazetteer.find("wondelgem", 5)[0].name["nl"] == "Gent"
    named = [town.id for town in gazetteer.find("sint", 60)]
    towns = [id for id in named if "/" not in id]
    assert named[: len(towns)] == towns
    assert {town.id for town in gazetteer.find("", 1000)} == by_nis().keys() - {
        code for item in municipalities() for code in item.former
    }


def test_the_codes_of_2013_are_known_but_for_places_outside_belgium() -> None:
    file = SAMPLE / "vdab-opendata-2013" / "vacatures.json"
    if not file.exists():
        pytest.skip(f"no sample data: {file} (set WIS_SAMPLE_DATA)")
    codes = {row["NISCODE"] for row in json.loads(file.read_text(encoding="utf-8"))}
    assert {code for code in codes if code not in by_nis()} == {"96000", "98000"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("St-Niklaas", "Sint-Niklaas"),
        ("st. trui", "Sint-Truiden"),
        ("St Gillis-Waas", "Sint-Gillis-Waas"),
        ("Ghe", "Gent"),
        ("Антверпен", "Antwerpen"),
        ("بروكسل", "Brussel"),
        ("Borgerhout", "Antwerpen"),
    ],
)
def test_a_town_is_found_by_what_people_call_it(typed: str, name: str) -> None:
    gazetteer = Gazetteer(municipalities())
    assert gazetteer.find(typed, 5)[0].name["nl"] == name


def test_other_names_are_of_towns_that_exist() -> None:
    assert CALLED.keys() <= {town.name["nl"] for town in municipalities()}
    known = {" ".join(tokens(name)): town.name["nl"] for town in municipalities() for name in town.name.values()}
    shared = {name for town, names in CALLED.items() for name in names if known.get(name, town) != town}
    assert shared == {"saint nicolas"}, "in French Sint-Niklaas is called as a town near Liège is"
