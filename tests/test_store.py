from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from feed_world import place, vacancies, vacancy

from central.store import Changes, Store
from kiosk.errors import BadData, ConfigError
from kiosk.feed.limits import TITLE


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "store") as store:
        yield store


def test_an_unchanged_record_keeps_its_revision(store: Store) -> None:
    assert store.put("vacancies", vacancies(3)) == Changes(3, 0)
    assert store.put("vacancies", [*vacancies(2), vacancy(2, "new")]) == Changes(1, 2)
    assert store.put("vacancies", [replace(vacancy(1), rev=99)]) == Changes(0, 1)


def test_a_record_twice_in_a_call_counts_as_two_changes(store: Store) -> None:
    assert store.put("vacancies", [vacancy(1), vacancy(1, "b"), vacancy(1, "b")]) == Changes(2, 1)


def test_one_bad_record_stores_none(store: Store) -> None:
    with pytest.raises(BadData, match="demo:600"):
        store.put("vacancies", [*vacancies(600), replace(vacancy(600), valid_until="soon")])
    with pytest.raises(BadData, match="place:1"):
        store.put("vacancies", [place(1)])
    assert store.ids("vacancies") == set()


def test_too_long_texts_are_clipped(store: Store) -> None:
    long = replace(vacancy(1), title="x" * 500, description="é" * 30_000)
    assert store.put("vacancies", [long]) == Changes(1, 0)
    assert store.put("vacancies", [replace(long, title="x" * TITLE + "yz")]) == Changes(0, 1)


def test_removing_counts_what_was_there(store: Store) -> None:
    store.put("vacancies", vacancies(5))
    assert store.remove("vacancies", ["demo:1", "demo:2", "demo:2", "demo:9"], "filled") == 2
    assert store.remove("vacancies", ["demo:1"], "filled") == 0
    assert store.remove("vacancies", [], "filled") == 0
    assert store.ids("vacancies") == {"demo:0", "demo:3", "demo:4"}
    assert store.counts()["vacancies"] == 3
    with pytest.raises(BadData, match="withdrawn"):
        store.remove("vacancies", ["demo:3"], "mood")


def test_a_store_is_made_once_and_opened_only_where_one_is(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="already"):
        Store.create(store.folder)
    with pytest.raises(ConfigError, match="central init"):
        Store.open(tmp_path)
