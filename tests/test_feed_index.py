import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadData
from kiosk.feed.index import DatasetIndex, Delta, Part, Snapshot, State, dump, parse

A, B = "a" * 64, "b" * 64


def index() -> DatasetIndex:
    parts = (
        Part(first=0, last=40, sha256=A, length=10, raw=20, rows=3),
        Part(first=41, last=63, sha256=B, length=10, raw=20, rows=2),
    )
    deltas = tuple(
        Delta(from_=n, to=n + 1, sha256=A, length=1, raw=2, puts=1, dels=0, root=B if n == 11 else A)
        for n in range(8, 12)
    )
    return DatasetIndex(
        dataset="vacancies",
        epoch=1,
        seq=12,
        published="2026-05-14T02:10:00Z",
        next_publish="2026-05-15T02:10:00Z",
        count=7,
        state=State(root=B, buckets=(A,) * 64),
        snapshot=Snapshot(seq=10, count=5, root=A, parts=parts),
        deltas=deltas,
    )


def changed(*path: Any, to: Any) -> bytes:
    tree = json.loads(dump(index()))
    at = tree
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = to
    return json.dumps(tree).encode()


def test_an_index_comes_back_as_it_was() -> None:
    assert parse("vacancies", dump(index())) == index()
    assert json.loads(dump(index()))["deltas"][0]["from"] == 8


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>",
        changed("dataset", to="trainings"),
        changed("schema", to=2),
        changed("state", "alg", to="md5"),
        changed("state", "buckets", to=[A] * 63),
        changed("state", "root", to=A),
        changed("state", "root", to="../../etc/passwd"),
        changed("published", to="now"),
        changed("seq", to=0),
        changed("seq", to=2**60),
        changed("seq", to=13),
        changed("snapshot", "seq", to=13),
        changed("snapshot", "seq", to=7),
        changed("snapshot", "count", to=6),
        changed("snapshot", "parts", to=[]),
        changed("snapshot", "parts", 1, "first", to=42),
        changed("snapshot", "parts", 1, "last", to=62),
        changed("snapshot", "parts", 1, "last", to=64),
        changed("snapshot", "parts", 0, "last", to=41),
        changed("snapshot", "parts", 0, "length", to=-1),
        changed("deltas", 1, "from", to=8),
        changed("deltas", 1, "to", to=11),
        changed("deltas", to=[]),
    ],
)
def test_contradictions_are_refused(data: bytes) -> None:
    with pytest.raises(BadData, match="vacancies"):
        parse("vacancies", data)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_parser(data: bytes) -> None:
    with pytest.raises(BadData):
        parse("vacancies", data)


_LEAVES = st.none() | st.integers() | st.text(max_size=10) | st.booleans() | st.lists(st.integers(), max_size=2)


@given(st.sampled_from(sorted(json.loads(dump(index())))), _LEAVES)
def test_any_value_anywhere_is_an_index_or_bad(key: str, value: object) -> None:
    try:
        parsed = parse("vacancies", changed(key, to=value))
    except BadData:
        return
    assert parse("vacancies", dump(parsed)) == parsed
