from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.search import Origin
from kiosk.model.taxonomy import Municipality
from kiosk.ui.sketch import ASPECT, Direction, sketch

GENT = Origin(lat=51.054, lon=3.725)
latitudes = st.floats(49.5, 51.5)
longitudes = st.floats(2.5, 6.4)


def town(name: str, lat: float, lon: float) -> tuple[str, Municipality]:
    return name, Municipality(id=name, rev=1, name={"nl": name}, province="OV", lat=lat, lon=lon)


def test_the_winds_point_where_the_work_is() -> None:
    around = ((0.1, 0), (0.1, 0.16), (0, 0.1), (-0.1, 0.16), (-0.1, 0), (-0.1, -0.16), (0, -0.1), (0.1, -0.16))
    found = [sketch(GENT, (GENT.lat + lat, GENT.lon + lon), ()).direction for lat, lon in around]
    assert found == list(Direction)


def test_north_is_up_and_east_is_right() -> None:
    drawn = sketch(GENT, (GENT.lat + 0.1, GENT.lon + 0.1), ())
    assert drawn.end[0] > drawn.start[0]
    assert drawn.end[1] < drawn.start[1]


@given(latitudes, longitudes, latitudes, longitudes)
def test_both_ends_stay_inside_with_room_for_their_markers(lat: float, lon: float, lat2: float, lon2: float) -> None:
    drawn = sketch(Origin(lat=lat, lon=lon), (lat2, lon2), ())
    for x, y in (drawn.start, drawn.end):
        assert 0.1 < x < 0.9
        assert 0.1 < y < ASPECT - 0.1


@given(st.lists(st.tuples(latitudes, longitudes), max_size=40))
def test_names_stay_inside_and_off_each_other(points: list[tuple[float, float]]) -> None:
    towns = [town(f"Town {number}", lat, lon) for number, (lat, lon) in enumerate(points)]
    drawn = sketch(GENT, (50.9, 4.7), towns)
    assert len(drawn.towns) <= 4
    for number, one in enumerate(drawn.towns):
        assert 0 < one.across < 1
        assert 0 < one.down < ASPECT
        for other in drawn.towns[:number]:
            assert abs(one.across - other.across) > 0.2 or abs(one.down - other.down) > 0.05


def test_the_way_does_not_run_through_a_name() -> None:
    east = (GENT.lat, GENT.lon + 0.5)
    names = {point.name for point in sketch(GENT, east, [town("On it", GENT.lat, GENT.lon + 0.2)]).towns}
    assert not names
    names = {point.name for point in sketch(GENT, east, [town("Beside", GENT.lat + 0.05, GENT.lon + 0.2)]).towns}
    assert names == {"Beside"}
