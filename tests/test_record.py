import json
from dataclasses import replace
from typing import Any

import pytest
from feed_world import occupations, place, vacancy
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import DecodeError, to_builtins
from msgspec.json import Decoder

from central.clip import clip
from kiosk.errors import BadData
from kiosk.feed import limits
from kiosk.feed.record import (
    DATASETS,
    BadRecord,
    Delete,
    Put,
    decode_body,
    decode_line,
    encode_body,
    encode_delete,
    encode_put,
    put_line,
    read_body,
)
from kiosk.feed.shape import shape_of
from kiosk.model.partner import HoursException, OpenInterval
from kiosk.model.rule import AssignmentRule
from kiosk.model.taxonomy import FeedText, Municipality, Occupation
from kiosk.model.vacancy import Salary, Vacancy


def body(**changes: object) -> bytes:
    fields = json.loads(encode_body(vacancy(1))) | changes
    return json.dumps({name: value for name, value in fields.items() if value is not None}, ensure_ascii=False).encode()


def test_a_record_comes_back_as_it_was() -> None:
    for dataset, record in (("vacancies", vacancy(1)), ("places", place(1)), ("occupations", occupations()[0])):
        line = encode_put(record)
        put = decode_line(dataset, line)
        assert isinstance(put, Put)
        assert (put.id, read_body(dataset, put.body)) == (record.id, record)
        assert put_line(put.rev, put.body) == line


def test_canonical_json_leaves_out_what_is_default() -> None:
    assert b"salary" not in encode_body(vacancy(1))
    assert b'"salary":{"max":20.0}' in encode_body(replace(vacancy(1), salary=Salary(max=20.0)))


def test_descriptions_of_occupations_may_be_missing_and_have_a_limit() -> None:
    baker = Occupation(id="baker", rev=0, labels={"nl": "bakker"})
    old = decode_line("occupations", put_line(0, b'{"id":"baker","labels":{"nl":"bakker"},"rev":0}'))
    assert isinstance(old, Put)
    assert (read_body("occupations", old.body), encode_body(baker)) == (baker, old.body)
    long = replace(baker, descriptions={"nl": "x" * limits.OCCUPATION_DESCRIPTION, "fr": "é" * 201})
    with pytest.raises(BadRecord, match=r"occupation baker: descriptions\.fr has 201 characters; 200 are allowed"):
        decode_line("occupations", encode_put(long))
    clipped = clip(long)
    limits.check(clipped)
    assert clipped == replace(long, descriptions={"nl": long.descriptions["nl"], "fr": "é" * 199 + "…"})


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"hours": (OpenInterval(dow=0, opens="09:00", closes="12:00"),)}, "hours are on day 0"),
        ({"hours": (OpenInterval(dow=1, opens="9u", closes="12:00"),)}, "hours have a time"),
        ({"hours": (OpenInterval(dow=1, opens="24:00", closes="12:00"),)}, "hours have a time"),
        ({"hours": (OpenInterval(dow=1, opens="09:00", closes="25:00"),)}, "hours have a time"),
        ({"exceptions": (HoursException(date="2026-02-30"),)}, "exceptions have a date"),
        ({"exceptions": (HoursException(date="2026-02-28", opens="09:00"),)}, "exceptions have a time"),
    ],
)
def test_a_place_has_hours_that_a_clock_knows(changes: dict[str, Any], named: str) -> None:
    limits.check(replace(place(1), hours=(OpenInterval(dow=7, opens="20:00", closes="24:00"),)))
    with pytest.raises(BadRecord, match=named):
        decode_line("places", encode_put(replace(place(1), **changes)))


def test_a_village_is_on_earth() -> None:
    town = Municipality(
        id="44083", rev=1, name={"nl": "Deinze"}, province="OV", lat=51, lon=3.5, villages={"A": (51, 3)}
    )
    put = decode_line("municipalities", put_line(1, encode_body(town)))
    assert isinstance(put, Put)
    assert read_body("municipalities", put.body) == town
    with pytest.raises(BadData, match="44083: lat and lon are no position"):
        decode_line("municipalities", put_line(1, encode_body(replace(town, villages={"A": (151, 3)}))))


def test_unknown_fields_stay_in_the_body() -> None:
    put = decode_line("vacancies", put_line(0, body(future={"a": [1]})))
    assert isinstance(put, Put)
    assert b'"future": {"a": [1]}' in put.body


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"title": "x" * 201}, "title"),
        ({"title": ""}, "title"),
        ({"title": None}, "title"),
        ({"description": "x" * 20_001}, "description"),
        ({"description": "é" * 15_000, "offer_text": "é" * 6_000}, "40960"),
        ({"published": "yesterday"}, "published"),
        ({"published": "2026-13-01T00:00:00Z"}, "published"),
        ({"published": "2026-12-01T24:00:00Z"}, "published"),
        ({"published": "2026-12-01T23:59:60Z"}, "published"),
        ({"updated": "2026-12-01T23:59:00"}, "updated"),
        ({"valid_until": "2026-02-30"}, "valid_until"),
        ({"positions": "many"}, "positions"),
        ({"contract": {"kind": "slavery"}}, "kind"),
        ({"locations": [{"lat": 91.0, "lon": 4.0}]}, "lat"),
        ({"rev": 7}, "rev"),
    ],
)
def test_a_bad_record_is_named_and_can_be_set_aside(changes: dict[str, object], named: str) -> None:
    with pytest.raises(BadRecord, match=named) as caught:
        decode_line("vacancies", put_line(0, body(**changes)))
    assert (caught.value.id, caught.value.rev) == ("demo:1", 0)
    assert "demo:1" in str(caught.value)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"{",
        b'{"op":"put","rev":1}',
        b'{"op":"drop","id":"a"}',
        b'{"op":"del","id":"a b","rev":1,"why":"filled"}',
        b'{"op":"del","id":"a","rev":-1,"why":"filled"}',
        b'{"op":"del","id":"a","rev":1,"why":"mood"}',
        put_line(0, body(id="")),
        put_line(0, body(id="a\n")),
        put_line(0, b"[" * 30_000 + b"]" * 30_000),
        put_line(0, body(requirements_text="x" * limits.LINE_BYTES)),
        b'{"op":"put","rev":0,"r":{"id":"\xff"}}',
        b'{"op":"put","rev":0,"r":{"id":"\\ud800"}}',
    ],
)
def test_a_line_without_a_name_is_refused(line: bytes) -> None:
    with pytest.raises(BadData) as caught:
        decode_line("vacancies", line)
    assert not isinstance(caught.value, BadRecord)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_break_the_decoder(line: bytes) -> None:
    for dataset in DATASETS:
        with pytest.raises(BadData):
            decode_line(dataset, line)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(Vacancy.__dataclass_fields__)), _JSON, max_size=4))
def test_any_field_of_any_type_is_a_record_or_bad(changes: dict[str, object]) -> None:
    line = put_line(0, json.dumps(json.loads(encode_body(vacancy(1))) | changes).encode())
    try:
        decoded = decode_line("vacancies", line)
    except BadData:
        return
    assert isinstance(decoded, Put)
    record = read_body("vacancies", decoded.body)
    assert decode_body("vacancies", encode_body(record)) == record


_RECORDS = {
    **{name: st.from_type(kind) for name, kind in DATASETS.items()},
    "texts": st.builds(FeedText, data=st.dictionaries(st.text(), _JSON)),
    "assignment_rules": st.builds(
        AssignmentRule,
        when=st.dictionaries(st.text(), _JSON),
        texts=st.dictionaries(st.text(), st.dictionaries(st.text(), _JSON)),
    ),
}


@settings(max_examples=40)
@given(st.sampled_from(sorted(DATASETS)), st.data())
def test_sync_takes_in_what_can_be_read_and_nothing_else(dataset: str, data: st.DataObject) -> None:
    kind = DATASETS[dataset]
    fields = to_builtins(data.draw(_RECORDS[dataset]))
    name = data.draw(st.sampled_from(sorted(fields)))
    for body in (fields, fields | {name: data.draw(_JSON)}, {**fields, name: [fields[name]]}):
        found = []
        for decoder in (Decoder(kind), Decoder(shape_of(kind))):
            try:
                found.append(to_builtins(decoder.decode(json.dumps(body).encode())))
            except DecodeError as error:
                found.append(str(error))
        assert found[0] == found[1]


@given(st.text(max_size=200), st.integers())
def test_deletions_come_back_or_are_bad(id: str, rev: int) -> None:
    line = encode_delete(Delete("a", 1, "filled"))
    assert decode_line("places", line) == Delete("a", 1, "filled")
    good = limits.is_id(id) and limits.is_rev(rev)
    try:
        assert decode_line("places", encode_delete(Delete(id, rev, "privacy"))) == Delete(id, rev, "privacy")
    except BadData:
        assert not good


@given(st.text(max_size=600), st.integers(0, 400), st.integers(0, 400))
def test_what_central_clips_terminals_accept(text: str, many: int, more: int) -> None:
    record = replace(
        vacancy(1), title=(text or "a") * 3, description=text * many, requirements_text=text * more, offer_text=text
    )
    clipped = clip(record)
    limits.check(clipped)
    assert clip(clipped) == clipped
    if len(record.title) <= limits.TITLE and len((record.description + record.requirements_text).encode()) < 9_000:
        assert clipped == record
