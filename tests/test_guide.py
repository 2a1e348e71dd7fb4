"""The guided choice: what a terminal takes in, and which of its ways lead to somebody."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadData
from kiosk.feed import guide
from kiosk.feed.guide import ICONS, read_guide
from kiosk.feed.record import decode_body, encode_body
from kiosk.model.guide import Answer, Question, helpers, kept, taken
from kiosk.model.partner import Partner
from kiosk.model.taxonomy import FeedText

ICONS_DIR = Path(__file__).resolve().parents[1] / "assets" / "icons"
ANSWER = {"why": "Ze helpen je.", "partners": ["vdab"]}


def partner(id: str, kind: str = "training") -> Partner:
    return Partner(id=id, rev=1, name=id.upper(), kind=kind)


def tile(id: str = "one", **more: Any) -> dict[str, Any]:
    leads = {} if {"ask", "answer"} & more.keys() else {"answer": ANSWER}
    return {"id": id, "icon": "books", "title": "Een keuze", **leads, **more}


def asked(*tiles: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"title": "Wat zoek je?", "tiles": list(tiles or [tile()]), **more}


def nested(depth: int) -> dict[str, Any]:
    return asked(tile(ask=nested(depth - 1))) if depth > 1 else asked()


def text(data: dict[str, Any], language: str = "nl") -> FeedText:
    return FeedText(id=f"guide.{language}", rev=1, data=data)


def test_a_choice_comes_through_the_feed_as_it_was() -> None:
    record = text(asked(tile("one", line="Kort", kind="unsure"), tile("two", ask=nested(2))))
    assert decode_body("texts", encode_body(record)) == record
    question = read_guide(record)
    assert [tile.id for tile in question.tiles] == ["one", "two"]
    assert question.tiles[0].answer == Answer(why="Ze helpen je.", partners=("vdab",))
    assert question.tiles[1].ask is not None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({}, "missing required field"),
        (nested(4), "more than 3 questions"),
        (asked(*(tile(f"t{n}") for n in range(9))), "9 windows and 0 bars"),
        (asked(tile(), *(tile(f"t{n}", kind="bar") for n in range(3))), "1 windows and 3 bars"),
        (asked(tile(kind="unsure")), "0 windows"),
        (asked(tiles=[]), "0 windows"),
        (asked(tile(), tile()), "the same id"),
        (asked(tile(icon="../secret")), "icon '../secret' is not known"),
        (asked(tile(title="x" * 61)), "title is no line"),
        (asked(tile(title="Kies \N{RIGHT-TO-LEFT OVERRIDE}")), "title is no line"),
        (asked(tile(line="twee\nregels")), "line is no line"),
        (asked(title="  "), "title is no line"),
        (asked(tile(kind="door")), "Invalid enum value"),
        (asked(tile(id="Een keuze")), "no lower-case word"),
        (asked(tile(ask=None, answer=None)), "leads to one thing"),
        (asked(tile(ask=asked(), answer=ANSWER)), "leads to one thing"),
        (asked(tile(answer={"why": "Zomaar."})), "nobody helps"),
        (asked(tile(answer={**ANSWER, "does": ["Iets"] * 6})), "does has 6 lines"),
        (asked(tile(answer={**ANSWER, "bring": ["x" * 200]})), "bring is no line"),
        (asked(tile(answer={**ANSWER, "also": [""]})), "also are not up to"),
        (asked(tile(answer={**ANSWER, "kinds": "training"})), "Expected `array`"),
    ],
)
def test_what_breaks_the_contract_is_refused(data: dict[str, Any], message: str) -> None:
    taken_in = decode_body("texts", encode_body(text(data)))
    assert isinstance(taken_in, FeedText)
    with pytest.raises(BadData, match=message):
        read_guide(taken_in)


def test_its_id_names_a_language() -> None:
    with pytest.raises(BadData, match="no language"):
        read_guide(text(asked(), "of/all"))


def test_deep_nesting_ends_nothing() -> None:
    deep: dict[str, Any] = asked()
    for _ in range(5000):
        deep = {"title": "?", "tiles": [{"id": "a", "icon": "books", "title": "a", "ask": deep}]}
    with pytest.raises(BadData):
        read_guide(text(deep))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["title", "tiles", "ask", "answer", "x"]), inner),
)


@given(json_values)
def test_whatever_comes_is_read_or_refused(value: object) -> None:
    for data in (value, {"title": value, "tiles": value}, asked(tile(ask=value)), asked(tile(answer=value))):
        try:
            question = read_guide(text(data))  # type: ignore[arg-type]
        except BadData:
            continue
        assert isinstance(question, Question)


@given(st.text())
def test_every_text_that_is_taken_in_is_one_short_line(words: str) -> None:
    try:
        question = read_guide(text(asked(tile(title=words))))
    except BadData:
        return
    title = question.tiles[0].title
    assert title.strip()
    assert len(title) <= guide.TITLE
    assert title.splitlines() == [title]


def test_every_terminal_has_the_pictures() -> None:
    for weight in ("bold", "duotone"):
        assert {path.stem for path in (ICONS_DIR / weight).glob("*.svg")} >= ICONS


def test_the_named_come_first_then_the_nearest_of_the_kind() -> None:
    near = [partner("c"), partner("b"), partner("a", "welfare"), partner("d", "job_shop")]
    answer = Answer(why="Zij helpen.", partners=("gone", "b"), kinds=("training",), also=("d", "b", "gone"))
    assert [found.id for found in helpers(answer, near)] == ["b", "d"]
    assert [found.id for found in helpers(replace(answer, partners=()), near)] == ["c", "d", "b"]
    assert helpers(replace(answer, partners=("gone",), kinds=("gone",)), near) == []


def test_ways_that_end_at_nobody_are_left_out() -> None:
    gone = {"why": "Zij waren er.", "partners": ["gone"]}
    question = read_guide(
        text(
            asked(
                tile("stays"),
                tile("goes", answer=gone),
                tile("goes_too", ask=asked(tile("deep", answer=gone), tile("unsure", kind="unsure"))),
                tile("half", ask=asked(tile("deep"), tile("away", answer=gone))),
            )
        )
    )
    left = kept(question, [partner("vdab")])
    assert left is not None
    assert [tile.id for tile in left.tiles] == ["stays", "half"]
    half = left.tiles[1].ask
    assert half is not None
    assert [tile.id for tile in half.tiles] == ["deep"]
    assert kept(question, []) is None


def test_a_way_is_followed_to_its_end_or_not_at_all() -> None:
    question = read_guide(text(asked(tile("a", ask=asked(tile("b"))))))
    way = taken(question, ("a", "b"))
    assert way is not None
    assert [tile.id for tile in way] == ["a", "b"]
    assert taken(question, ()) == ()
    assert taken(question, ("a", "c")) is None
    assert taken(question, ("a", "b", "c")) is None
