from kiosk.model.search import FacetCount, Filters
from kiosk.ui.choice import ANY, DISTANCE, GROUPS, cells_of, chosen, count_of, is_on, toggled, without

BY_NAME = {group.name: group for group in GROUPS}


def test_a_distance_replaces_another_and_goes_away_when_touched_again() -> None:
    near = toggled(Filters(), DISTANCE, ("5",))
    far = toggled(near, DISTANCE, ("25",))
    assert (near.radius_km, far.radius_km) == (5, 25)
    assert toggled(far, DISTANCE, ("25",)).radius_km is None
    assert toggled(far, DISTANCE, (ANY,)) == Filters()


def test_anywhere_is_on_while_no_distance_is_chosen_but_narrows_nothing() -> None:
    assert is_on(Filters(), DISTANCE, (ANY,))
    assert chosen(Filters(), DISTANCE) == []


def test_other_choices_add_up_and_a_cell_holds_all_its_values() -> None:
    contracts = BY_NAME["contracts"]
    both = toggled(toggled(Filters(), contracts, ("permanent",)), contracts, ("agency", "agency_option"))
    assert both.contracts == {"permanent", "agency", "agency_option"}
    assert chosen(both, contracts) == [("permanent",), ("agency", "agency_option")]
    assert toggled(both, contracts, ("agency", "agency_option")).contracts == {"permanent"}


def test_half_a_cell_is_not_on() -> None:
    assert not is_on(Filters(contracts=frozenset({"agency"})), BY_NAME["contracts"], ("agency", "agency_option"))


def test_a_group_is_dropped_whole_and_alone() -> None:
    filters = Filters(radius_km=5, contracts=frozenset({"permanent"}), dutch=frozenset({"little"}))
    assert without(filters, BY_NAME["contracts"]) == Filters(radius_km=5, dutch=frozenset({"little"}))
    assert without(filters, DISTANCE).radius_km is None


def test_an_occupation_and_its_sector_each_go_alone() -> None:
    filters = Filters(sectors=frozenset({"kitchen"}), occupations=frozenset({"7512.baker"}))
    assert without(filters, BY_NAME["sectors"]) == Filters(occupations=frozenset({"7512.baker"}))
    assert without(filters, BY_NAME["occupations"]) == Filters(sectors=frozenset({"kitchen"}))


def test_a_group_of_too_many_cells_shows_those_that_are_chosen() -> None:
    group = BY_NAME["occupations"]
    filters = Filters(occupations=frozenset({"7512.baker", "5131.waiter"}))
    assert cells_of(Filters(), group) == []
    assert cells_of(filters, group) == [("5131.waiter",), ("7512.baker",)]
    assert toggled(filters, group, ("5131.waiter",)).occupations == {"7512.baker"}


def test_one_age_takes_the_place_of_another() -> None:
    week = toggled(toggled(Filters(), BY_NAME["new_days"], ("1",)), BY_NAME["new_days"], ("7",))
    assert week.new_days == 7
    assert toggled(week, BY_NAME["new_days"], (ANY,)) == toggled(week, BY_NAME["new_days"], ("7",)) == Filters()


def test_the_count_of_a_cell_is_that_of_its_values_together() -> None:
    facets = {"contract": [FacetCount(value=kind, count=n) for kind, n in (("agency", 3), ("agency_option", 4))]}
    assert count_of(facets, BY_NAME["contracts"], ("agency", "agency_option")) == 7
    assert count_of({}, BY_NAME["contracts"], ("permanent",)) == 0


def test_every_group_shows_at_least_what_is_offered_beside_the_results() -> None:
    for group in GROUPS:
        assert 0 <= group.brief <= len(group.cells)
        assert len({cell[0] for cell in group.cells}) == len(group.cells)
