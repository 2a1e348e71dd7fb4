import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_service import Vault, World, raw, version, world

from central.vault.drawer import Room
from central.vault.forms import MOST_FORMS, MOST_MANIFESTS, Form, kept
from central.vault.refused import Refused
from kiosk.envelope.record import digest
from kiosk.envelope.version import Version

_AT = b"r" * 16
_VERSIONS = st.dictionaries(st.sampled_from("abc"), st.integers(1, 3), min_size=1).map(lambda counts: version(**counts))


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("central")) as running:
        yield running


def registered(central: World) -> Vault:
    vault = Vault()
    central.register(vault)
    return vault


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_order_of_deliveries_and_their_number_do_not_matter(central: World, data: st.DataObject) -> None:
    first = registered(central)
    second = first.renewed()
    central.ok(f"{first.path}/epochs", registration=second.registration(), manifest=second.manifest(1))
    token = central.token(second)
    written = data.draw(st.lists(st.tuples(st.sampled_from([first, second]), _VERSIONS), min_size=1, max_size=7))
    bodies = [vault.record(_AT, of) for vault, of in written]
    order = data.draw(st.permutations([*bodies, *data.draw(st.lists(st.sampled_from(bodies), max_size=3))]))
    while order:
        count = data.draw(st.integers(1, len(order)))
        central.ok(f"{first.path}/records", records=order[:count])
        order = order[count:]
    forms = [raw(one["body"]) for one in central.changes(second, token)["records"]]
    assert len(set(forms)) == len(forms)
    stored = [written[bodies.index(body)] for body in forms]
    assert all(any(one.covers(of) for _, one in stored) for _, of in written), "a write is lost"
    assert len({of for _, of in stored}) == len(stored)
    for vault, of in stored:
        assert not any(one != of and one.covers(of) for _, one in stored), "one is not needed"
        assert vault is second or (second, of) not in written, "the older keys won"
    twins = [body for body, one in zip(bodies, written, strict=True) if one in stored]
    again = {min((body for body in twins if written[bodies.index(body)] == one), key=digest) for one in stored}
    assert again == set(forms), "of two that say the same, another one stays each time"


@given(st.lists(st.tuples(_VERSIONS, st.integers(1, 3), st.binary(min_size=1, max_size=1)), unique=True, max_size=9))
@settings(deadline=None)
def test_what_is_kept_covers_all_and_nothing_of_it_can_go(written: list[tuple[Version, int, bytes]]) -> None:
    forms = [Form(*one) for one in written]
    left = kept(forms)
    assert set(kept(list(reversed(forms)))) == set(left) == set(kept(left))
    assert all(any(one.version.covers(form.version) for one in left) for form in forms)
    assert all(not one.beats(other) for one in left for other in left)


def test_what_nobody_united_is_never_thrown_away(central: World) -> None:
    vault = registered(central)
    apart = [vault.record(_AT, version(**{letter: 1})) for letter in "abcdefghi"]
    central.ok(f"{vault.path}/records", records=apart[:MOST_FORMS])
    other = vault.record(b"o" * 16, version(a=1))
    answer = central.post(f"{vault.path}/records", records=[other, apart[-1]])
    assert (answer.status_code, answer.json()["error"]) == (409, "crowded")
    token = central.token(vault)
    assert sorted(central.everything(vault, token)) == sorted(apart[:MOST_FORMS])
    united = vault.record(_AT, version(**dict.fromkeys("abcdefgh", 1)))
    central.ok(f"{vault.path}/records", records=[united, apart[-1], other])
    assert sorted(central.everything(vault, token)) == sorted([united, apart[-1], other])


def test_the_highest_manifests_stay_in_whatever_order_they_come(central: World) -> None:
    vault = registered(central)
    lists = [vault.manifest(counter) for counter in (1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10)]
    for one in (*lists[5:], *reversed(lists[:5]), *lists[:3]):
        central.ok(f"{vault.path}/records", manifest=one)
    found = central.everything(vault, central.token(vault))
    assert sorted(found) == sorted(lists[-MOST_MANIFESTS:])


def test_changes_come_in_pages_and_go_on_after_each(central: World) -> None:
    vault = registered(central)
    token = central.token(vault)
    large = [vault.record(os.urandom(16), version(a=1), 200_000) for _ in range(6)]
    for body in large:
        central.ok(f"{vault.path}/records", records=[body])
    central.ok(f"{vault.path}/records", records=[vault.record(os.urandom(16), version(a=1), 1_000_000)])
    after, pages, found = 0, [], []
    while True:
        answer = central.get(f"{vault.path}/changes?after={after}", Authorization=f"Bearer {token}")
        page = answer.json()
        assert len(answer.content) < 1.1 * 1024 * 1024 or len(page["records"]) == 1
        assert [one["seq"] for one in page["records"]] == sorted(one["seq"] for one in page["records"])
        pages.append(len(page["records"]))
        found += [raw(one["body"]) for one in page["records"]]
        after = page["next"]
        if not page["more"]:
            break
    assert found[:6] == large
    assert pages == [3, 3, 1]
    empty = central.changes(vault, token, after)
    assert (empty["records"], empty["next"], empty["more"]) == ([], after, False)
    newer = vault.record(b"n" * 16, version(a=1))
    central.ok(f"{vault.path}/records", records=[newer], manifest=vault.manifest(1))
    page = central.changes(vault, token, after)
    assert [raw(one["body"]) for one in page["records"]] == [newer]
    assert [one["seq"] for one in page["manifests"]] == [after + 2]
    for wrong in ("-1", "x", str(2**63)):
        answer = central.get(f"{vault.path}/changes?after={wrong}", Authorization=f"Bearer {token}")
        assert answer.status_code == 422


def test_messages_stay_until_they_are_done(central: World) -> None:
    vault = registered(central)
    token, put = central.token(vault), central.service.drawer.put_message
    ids = [bytes([number]) * 16 for number in range(3)]
    for at in (*ids, ids[0]):
        put(vault.id, at, b"sealed " + at, central.clock.now + 60)
    page = central.changes(vault, token)
    assert [(raw(one["id"]), raw(one["body"])) for one in page["messages"]] == [(at, b"sealed " + at) for at in ids]
    body: dict[str, Any] = {"records": [vault.record(_AT, version(a=1))], "done": [ids[0], ids[2], b"?" * 16]}
    for _ in range(2):
        central.ok(f"{vault.path}/records", **body)
    assert [raw(one["id"]) for one in central.changes(vault, token)["messages"]] == [ids[1]]


def test_a_record_of_another_vault_keeps_all_of_a_delivery_out(central: World) -> None:
    vault, other = registered(central), registered(central)
    good = vault.record(_AT, version(a=1))
    for wrong in (other.record(_AT, version(a=1)), vault.manifest(1), vault.registration(), b"x"):
        assert central.post(f"{vault.path}/records", records=[good, wrong]).status_code == 422
    assert central.post(f"{vault.path}/records", records=[good], manifest=good).status_code == 422
    assert central.everything(vault, central.token(vault)) == []


@pytest.mark.parametrize("room", [Room(records=3), Room(size=2000), Room(messages=1)])
def test_a_vault_has_an_end(tmp_path: Path, room: Room) -> None:
    with world(tmp_path, room=room) as central:
        vault = registered(central)
        first = [vault.record(bytes([number]) * 16, version(a=1)) for number in range(3)]
        central.ok(f"{vault.path}/records", records=first)
        central.service.drawer.put_message(vault.id, b"m" * 16, b"sealed", central.clock.now + 60)
        if room.messages == 1:
            with pytest.raises(Refused, match="messages"):
                central.service.drawer.put_message(vault.id, b"n" * 16, b"sealed", central.clock.now + 60)
        else:
            more = vault.record(b"x" * 16, version(a=1))
            assert central.post(f"{vault.path}/records", records=[more]).json()["error"] == "full"
        newer = vault.record(bytes(16), version(a=2))
        central.ok(f"{vault.path}/records", records=[newer])
        assert sorted(central.everything(vault, central.token(vault))) == sorted([newer, *first[1:]])


def test_the_interface_is_described_as_it_is(central: World) -> None:
    description = central.description
    every = description.operations()
    assert description.document["openapi"].startswith("3.1")
    assert len({one["operationId"] for one in every}) == len(every) >= 11
    for path, methods in description.document["paths"].items():
        assert path.startswith("/v1/")
        for operation in methods.values():
            assert operation["summary"]
            assert operation["description"].endswith(".")
            assert {"200", "413", "422", "429", "503"} <= set(operation["responses"])
            names = {one["name"] for one in operation.get("parameters", []) if one["in"] == "path"}
            assert all(f"{{{name}}}" in path for name in names)
    for schema in description.document["components"]["schemas"].values():
        if schema["type"] == "object":
            assert schema["additionalProperties"] is False
    assert _references(description.document)
    for reference in _references(description.document):
        assert description.resolve({"$ref": reference})
    secured = {one["operationId"] for one in every if one.get("security")}
    assert secured == {"changes"}


def _references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
        return own.union(*map(_references, value.values()))
    return set().union(*map(_references, value)) if isinstance(value, list) else set()
