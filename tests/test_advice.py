from collections.abc import Callable

from kiosk.model.search import Filters, Query, Result, Suggestion, SuggestionKind
from kiosk.ui.advice import EVERYTHING, OCCUPATION, WORD, WORDS, advise
from kiosk.ui.choice import GROUPS


def seeker(*texts: str, permanent: bool = True) -> Callable[[Query], Result]:
    """Find texts with all the words of a query; with `permanent` off nothing is left of that choice."""

    def seek(query: Query) -> Result:
        words = query.text.split()
        found = [text for text in texts if all(word in text.split() for word in words)]
        hidden = bool(query.filters.contracts) and not permanent
        return Result(count=0 if hidden else len(found), facets={})

    return seek


def told(seek: Callable[[Query], Result], query: Query) -> list[tuple[str, tuple[str, ...], str, int]]:
    nothing = seek(query)
    assert nothing.count == 0
    advice = advise(seek, GROUPS, query, nothing)
    assert all(seek(one.query).count == one.count for one in advice)
    return [(one.what, one.left_out, one.query.text, one.count) for one in advice]


def test_the_word_to_leave_out_is_named_before_dropping_all() -> None:
    seek = seeker("kuisvrouw gent", "kuisvrouw halftijds", "kuisvrouw halftijds", "piloot")
    assert told(seek, Query(text="kuisvrouw gent halftijds")) == [
        (WORD, ("halftijds",), "kuisvrouw gent ", 1),
        (WORD, ("gent",), "kuisvrouw halftijds ", 2),
        (WORDS, (), "", 4),
    ]


def test_several_words_that_nothing_has_go_at_once() -> None:
    seek = seeker("bakker gent", "bakker")
    found = told(seek, Query(text="bakker 2500 euro gent"))
    assert found[0] == (WORD, ("2500", "euro"), "bakker gent ", 1)


def test_a_word_by_itself_is_dropped_with_all_others() -> None:
    assert told(seeker("bakker"), Query(text="qqq")) == [(WORDS, (), "", 1)]
    assert told(seeker("bakker"), Query(text="qqq xxx")) == [(WORDS, (), "", 1)]


def test_a_choice_is_dropped_before_a_word() -> None:
    seek = seeker("bakker gent", "bakker", permanent=False)
    asked = Query(text="bakker gent", filters=Filters(contracts=frozenset({"permanent"})))
    assert [what for what, *_ in told(seek, asked)] == ["contracts"]


def test_all_choices_are_dropped_before_a_word_where_no_single_one_is_enough() -> None:
    def seek(query: Query) -> Result:
        chosen = bool(query.filters.contracts) + bool(query.filters.schedules)
        return Result(count=0 if chosen and query.text else 5 - 2 * bool(query.text), facets={})

    filters = Filters(contracts=frozenset({"permanent"}), schedules=frozenset({"night"}))
    assert told(seek, Query(text="ober", filters=filters)) == [(EVERYTHING, (), "ober", 3), (WORDS, (), "", 5)]


def test_occupations_like_the_words_come_before_fewer_words() -> None:
    asked = Query(text="verkauferin gent")
    seek = seeker("verkaufer", "gent", "modeverkaufer", "modeverkaufer")
    alike = [
        Suggestion(kind=SuggestionKind.MUNICIPALITY, text="Gent", code="44021", count=0),
        Suggestion(kind=SuggestionKind.OCCUPATION, text="modeverkaufer", code="a", count=2),
        Suggestion(kind=SuggestionKind.OCCUPATION, text="verkaufer", code="b", count=1),
        Suggestion(kind=SuggestionKind.OCCUPATION, text="zaalverkaufer", code="c", count=0),
    ]
    advice = advise(seek, GROUPS, asked, seek(asked), alike)
    assert [(one.what, one.query.text, one.count) for one in advice] == [
        (OCCUPATION, "modeverkaufer ", 2),
        (OCCUPATION, "verkaufer ", 1),
        (WORD, "gent ", 1),
        (WORDS, "", 4),
    ]


def test_words_that_only_lead_to_what_is_sought_are_not_named() -> None:
    def seek(query: Query) -> Result:
        return Result(count=int("halftijds" not in query.text and query.text.startswith("Ik zoek")), facets={})

    assert told(seek, Query(text="Ik zoek werk als kuisvrouw, halftijds")) == [
        (WORD, ("halftijds",), "Ik zoek werk als kuisvrouw, ", 1)
    ]


def asking(*papers: str) -> Callable[[Query], Result]:
    """Find one vacancy, that asks `papers`."""

    def seek(query: Query) -> Result:
        return Result(count=int(query.filters.not_needed.isdisjoint(papers)), facets={})

    return seek


def test_of_what_one_does_not_have_one_thing_is_left_out_where_that_is_enough() -> None:
    both = Query(filters=Filters(not_needed=frozenset({"diploma", "licence"})))
    [advice] = advise(asking("licence"), GROUPS, both, Result(count=0, facets={}))
    assert (advice.left_out, advice.query.filters) == (("licence",), Filters(not_needed=frozenset({"diploma"})))
    [advice] = advise(asking("diploma", "licence"), GROUPS, both, Result(count=0, facets={}))
    assert (advice.left_out, advice.query.filters.not_needed) == ((), frozenset())


def test_another_sector_is_offered_for_the_same_occupation() -> None:
    def seek(query: Query) -> Result:
        return Result(count=int(not query.filters.sectors), facets={})

    chosen = Filters(sectors=frozenset({"care"}), occupations=frozenset({"5321.nurse"}))
    [advice] = advise(seek, GROUPS, Query(filters=chosen), Result(count=0, facets={}))
    assert advice.query.filters == Filters(occupations=frozenset({"5321.nurse"}))
