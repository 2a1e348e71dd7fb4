from dataclasses import replace

import msgspec
import pytest
from test_feed_index import A, B, index

from kiosk.errors import BadData
from kiosk.feed.index import DatasetIndex
from kiosk.sync.plan import Held, Plan, later, plan, rebuild, refuse_older

HELD = Held(epoch=1, seq=10, root=A, count=100, published="2026-05-13T02:10:00Z")


def planned(held: Held | None, **changes: object) -> tuple[Plan, DatasetIndex]:
    new = msgspec.structs.replace(index(), **changes)
    return plan({"vacancies": new}, {"vacancies": held} if held else {}), new


def test_nothing_to_do() -> None:
    todo, new = planned(replace(HELD, seq=12, root=B))
    assert todo == Plan(False, {}, ())
    assert todo.blobs({"vacancies": new}) == []


def test_deltas_that_follow_are_applied() -> None:
    todo, new = planned(HELD)
    assert [delta.from_ for delta in todo.deltas["vacancies"]] == [10, 11]
    assert todo.blobs({"vacancies": new}) == list(new.deltas[2:])


@pytest.mark.parametrize(
    "held",
    [None, replace(HELD, epoch=2), replace(HELD, seq=7), replace(HELD, seq=12, root=A)],
    ids=["nothing", "other epoch", "too old", "other root"],
)
def test_everything_else_is_rebuilt_from_the_snapshot_and_later_deltas(held: Held | None) -> None:
    todo, new = planned(held)
    assert todo.rebuild
    assert todo.blobs({"vacancies": new}) == [*new.snapshot.parts, *new.deltas[2:]]
    assert [delta.from_ for delta in later(new)] == [10, 11]


def test_deltas_longer_than_a_rebuild_are_not_worth_it() -> None:
    long = tuple(msgspec.structs.replace(delta, length=15) for delta in index().deltas)
    assert planned(replace(HELD, seq=8), deltas=long)[0].rebuild


def test_an_older_publication_is_refused() -> None:
    for floor in ((1, 13), (2, 1)):
        with pytest.raises(BadData, match="older"):
            refuse_older({"vacancies": index()}, {"vacancies": floor})
    refuse_older({"vacancies": index()}, {"vacancies": (1, 12), "trainings": (9, 9)})


def test_emptying_is_held_back_until_central_means_it() -> None:
    emptying = tuple(msgspec.structs.replace(delta, dels=41) for delta in index().deltas)
    assert planned(replace(HELD, seq=11), deltas=emptying)[0] == Plan(False, {}, ("vacancies",))
    meant = tuple(msgspec.structs.replace(delta, bulk_ok=True) for delta in emptying)
    assert planned(replace(HELD, seq=11), deltas=meant)[0].held_back == ()


def test_statistics_may_empty() -> None:
    """They are counted anew every week."""
    held = {"related": replace(HELD, count=10_000)}
    gone = tuple(msgspec.structs.replace(delta, dels=9_000) for delta in index().deltas)
    new = msgspec.structs.replace(index(), dataset="related", deltas=gone)
    assert plan({"related": new}, held).held_back == ()
    assert plan({"vacancies": new}, {"vacancies": held["related"]}).held_back == ("vacancies",)
    assert rebuild({"related": new}, held).held_back == ()


def test_a_rebuild_that_empties_is_held_back_too() -> None:
    held = {"vacancies": HELD}
    assert rebuild({"vacancies": index()}, held).held_back == ("vacancies",)
    meant = msgspec.structs.replace(index(), bulk_ok=True)
    assert rebuild({"vacancies": meant}, held).held_back == ()
    assert rebuild({"vacancies": index()}, {}).held_back == ()


def test_a_few_rows_of_a_small_dataset_may_go() -> None:
    gone = tuple(msgspec.structs.replace(delta, dels=3) for delta in index().deltas)
    assert planned(replace(HELD, seq=11, count=4), deltas=gone)[0].held_back == ()
