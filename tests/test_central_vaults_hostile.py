"""Hostile clients: bodies made from the description of the interface, and many requests at the same time."""

import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_service import Client, Vault, World, b64, version, world

from central import init
from central.vault.rates import Rate

_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    without_limits = {"addresses": Rate(1e9, 1e9), "vaults": Rate(1e9, 1e9)}
    store = tmp_path_factory.mktemp("central") / "store"
    init.create(store, datetime.now(UTC))
    with world(store, **without_limits) as running:
        yield running


def fitting(schema: dict[str, Any], central: World) -> st.SearchStrategy[Any]:
    """Values that fit a schema, and now and then some that do not."""
    schema = central.description.resolve(schema)
    if "anyOf" in schema:
        return st.one_of([fitting(one, central) for one in schema["anyOf"]])
    made: st.SearchStrategy[Any] = _JUNK
    if schema["type"] == "object":
        needed = {name for name in schema.get("properties", {}) if name in schema.get("required", [])}
        fields = {name: fitting(one, central) for name, one in schema.get("properties", {}).items()}
        optional = {name: one for name, one in fields.items() if name not in needed}
        made = st.fixed_dictionaries({name: fields[name] for name in needed}, optional=optional)
    elif schema["type"] == "array":
        made = st.lists(fitting(schema["items"], central), max_size=4)
    elif "enum" in schema or "const" in schema:
        made = st.sampled_from(schema.get("enum", [schema.get("const")]))
    elif schema["type"] == "string" and schema.get("contentEncoding") == "base64url":
        least, most = schema["minLength"] * 3 // 4, min(schema["maxLength"] * 3 // 4, 300)
        made = st.binary(min_size=least, max_size=most).map(b64)
    elif schema["type"] == "string":
        made = st.text(max_size=40)
    elif schema["type"] == "integer":
        made = st.integers()
    return st.integers(0, 19).flatmap(lambda dice: made if dice else _JUNK)


def throw(central: World, data: st.DataObject) -> None:
    paths = central.description.document["paths"]
    path, methods = data.draw(st.sampled_from(sorted(paths.items())))
    ids = st.binary(min_size=16, max_size=16).map(b64) | st.just("x")
    asked = path.replace("{vault}", data.draw(ids))
    if "post" not in methods:
        assert central.get(asked).status_code < 500
        return
    schema = methods["post"]["requestBody"]["content"]["application/json"]["schema"]
    # Also numbers that JSON does not have.
    body, kind = json.dumps(data.draw(fitting(schema, central))), {"Content-Type": "application/json"}
    answer = central.session.post(central.url + asked, data=body, headers=kind, timeout=20)
    assert answer.status_code < 500, answer.text
    central.description.check(answer)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_whatever_is_sent_is_answered_as_described(central: World, data: st.DataObject) -> None:
    throw(central, data)


@pytest.mark.long
@settings(max_examples=3000, deadline=None)
@given(data=st.data())
def test_whatever_is_sent_for_minutes_is_answered_as_described(central: World, data: st.DataObject) -> None:
    throw(central, data)


def at_once(central: World, count: int, act: Any) -> list[Any]:
    """Do something in as many threads, each with a connection of its own."""

    def one(number: int) -> Any:
        client = Client(central.url)
        try:
            return act(client, number)
        finally:
            client.close()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def test_tries_at_the_same_time_are_counted_one_by_one(central: World) -> None:
    vault = Vault()
    central.register(vault)
    answers = at_once(central, 12, lambda client, _: client.unlock(vault.access))
    assert sorted(one.json()["left"] for one in answers if one.status_code == 200) == [5, 6, 7, 8, 9]
    assert [one.json()["error"] for one in answers if one.status_code != 200] == ["wait"] * 7


def test_a_challenge_works_once_even_at_the_same_time(central: World) -> None:
    vault = Vault()
    central.register(vault)
    challenge = central.challenge(vault.access.id)
    answers = at_once(central, 8, lambda client, _: client.unlock(vault.access, challenge).status_code)
    assert sorted(answers) == [200, *[403] * 7]


def test_one_of_two_terminals_gives_new_keys(central: World) -> None:
    vault = Vault()
    central.register(vault)
    renewed = [vault.renewed() for _ in range(6)]

    def renew(client: Client, number: int) -> int:
        one = renewed[number]
        fields = {"registration": one.registration(), "manifest": one.manifest(2)}
        return client.post(f"{vault.path}/epochs", **fields).status_code

    assert sorted(at_once(central, 6, renew)) == [200, *[409] * 5]


def test_deliveries_at_the_same_time_lose_nothing(central: World) -> None:
    vault = Vault()
    central.register(vault)
    bodies = [vault.record(os.urandom(16), version(a=1)) for _ in range(8)]
    at_once(central, 8, lambda client, number: client.ok(f"{vault.path}/records", records=[bodies[number]]))
    token = central.token(vault)
    assert sorted(central.everything(vault, token)) == sorted(bodies)
    assert [one["seq"] for one in central.changes(vault, token)["records"]] == list(range(1, 9))
