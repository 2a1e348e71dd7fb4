from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_service import CardOf, Vault, World, raw, version, world

from central.vault.lockout import MOST, Tries
from kiosk.envelope.proof import Purpose, prove

DAY_S = 86400


@pytest.fixture
def central(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as running:
        yield running


@pytest.fixture
def vault(central: World) -> Vault:
    vault = Vault()
    central.register(vault)
    return vault


def test_each_card_opens_with_what_was_registered(central: World) -> None:
    vault = Vault()
    body = vault.registration()
    central.ok("/v1/vaults", registration=body)
    for number, card in enumerate((vault.access, vault.recovery), 1):
        found = central.unlock(card).json()
        assert raw(found["registration"]) == body
        assert found["left"] == MOST - number
        assert central.changes(vault, found["token"]) == {
            "epoch": 1,
            "records": [],
            "manifests": [],
            "messages": [],
            "next": 0,
            "more": False,
        }


def test_whoever_has_no_card_learns_nothing_and_locks_nobody_out(central: World, vault: Vault) -> None:
    stranger, thief = CardOf(), replace(vault.access, gate=Ed25519PrivateKey.generate())
    refused = []
    for card in (stranger, thief):
        asked = central.post("/v1/challenges", card=card.id)
        assert set(asked.json()) == {"challenge", "expires_s"}
        for _ in range(12):
            refused.append(central.unlock(card))
    used = central.challenge(vault.access.id)
    assert central.unlock(vault.access, used).json()["left"] == 9
    refused.append(central.unlock(vault.access, used))
    old = central.challenge(vault.access.id)
    central.clock.now += 60
    refused.append(central.unlock(vault.access, old))
    ahead = central.challenge(vault.access.id)
    central.clock.now -= 60
    refused.append(central.unlock(vault.access, ahead))
    foreign = central.challenge(vault.recovery.id)
    refused.append(central.unlock(vault.access, foreign))
    refused.append(central.unlock(vault.access, bytes(32)))
    asked_for = central.challenge(vault.access.id)
    proof = prove(vault.access.id, asked_for, Purpose.CARDS, vault.access.gate)
    refused.append(central.post("/v1/unlock", card=vault.access.id, challenge=asked_for, purpose="open", proof=proof))
    answers = {(one.status_code, one.text, tuple(sorted(one.headers.keys()))) for one in refused}
    assert len(answers) == 1
    assert refused[0].status_code == 403
    assert refused[0].json()["error"] == "unknown"
    assert central.unlock(vault.access).json()["left"] == 8


def test_both_cards_must_be_two_of_one_vault(central: World, vault: Vault) -> None:
    other = Vault()
    central.register(other)
    for first, second in (
        (vault.access, other.recovery),
        (vault.access, vault.access),
        (vault.access, replace(vault.recovery, gate=Ed25519PrivateKey.generate())),
        (vault.access, CardOf()),
    ):
        assert central.unlock(first, other=second).status_code == 403
    for first, second in ((vault.access, vault.recovery), (vault.recovery, vault.access)):
        assert central.unlock(first, other=second).json()["left"] == 10
    asked = central.challenge(vault.access.id)
    proof = prove(vault.access.id, asked, Purpose.CARDS, vault.access.gate)
    alone = central.post("/v1/unlock", card=vault.access.id, challenge=asked, purpose="cards", proof=proof)
    assert alone.status_code == 422


def test_waits_double_and_only_both_cards_open_in_the_end(central: World, vault: Vault) -> None:
    waits = []
    for number in range(1, MOST + 1):
        answer = central.unlock(vault.access if number % 2 else vault.recovery)
        assert answer.json()["left"] == MOST - number
        if 4 < number < MOST:
            early = central.unlock(vault.access)
            assert (early.status_code, early.json()["error"]) == (423, "wait")
            waits.append(early.json()["wait_s"])
            assert early.headers["Retry-After"] == str(waits[-1])
            central.clock.now += waits[-1] - 2
            assert central.unlock(vault.access).json()["error"] == "wait"
            central.clock.now += 2
    assert waits == [16, 31, 61, 121, 241]
    central.clock.now += 400 * DAY_S
    blocked = central.unlock(vault.access)
    assert (blocked.status_code, blocked.json()["error"]) == (423, "blocked")
    assert central.unlock(vault.access, other=vault.recovery).json()["left"] == 10
    assert central.unlock(vault.access).json()["left"] == 9


def test_opened_takes_back_its_try_and_those_before_it_never_those_after(central: World, vault: Vault) -> None:
    def tried() -> bytes:
        challenge = central.challenge(vault.access.id)
        assert central.unlock(vault.access, challenge).status_code == 200
        return challenge

    tried()
    good = tried()
    assert central.ok(f"{vault.path}/opened", opened=vault.opened(good)) == {"left": 10}
    tried()
    good = tried()
    for _ in range(2):
        tried()
    for _ in range(3):
        assert central.ok(f"{vault.path}/opened", opened=vault.opened(good)) == {"left": 8}
    assert central.ok(f"{vault.path}/opened", opened=vault.opened(bytes(32))) == {"left": 8}
    central.token(vault)
    assert central.ok(f"{vault.path}/opened", opened=vault.opened(good)) == {"left": 10}
    other = Vault()
    central.register(other)
    assert central.post(f"{vault.path}/opened", opened=other.opened(good)).status_code == 422
    assert central.post(f"{Vault().path}/opened", opened=vault.opened(good)).status_code == 404


def test_a_token_fetches_one_vault_for_a_month(central: World, vault: Vault) -> None:
    other = Vault()
    central.register(other)
    token = central.token(vault)
    central.changes(vault, token)
    for path, header in (
        (vault.path, ""),
        (vault.path, "Bearer"),
        (vault.path, f"Basic {token}"),
        (vault.path, f"Bearer {token[:-1]}"),
        (vault.path, f"Bearer {central.token(other)}"),
        (other.path, f"Bearer {token}"),
        (Vault().path, f"Bearer {token}"),
    ):
        answer = central.get(f"{path}/changes", Authorization=header)
        assert (answer.status_code, answer.json()["error"]) == (401, "token")
    central.clock.now += 30 * DAY_S
    assert central.get(f"{vault.path}/changes", Authorization=f"Bearer {token}").status_code == 401


def test_a_replaced_card_opens_nothing_any_more(central: World, vault: Vault) -> None:
    asked = central.challenge(vault.access.id)
    new = vault.renewed(access=CardOf(), recovery=vault.recovery)
    central.ok(f"{vault.path}/epochs", registration=new.registration(), manifest=new.manifest(1))
    assert central.unlock(vault.access, asked).status_code == 403
    assert central.unlock(vault.access, other=vault.recovery).status_code == 403
    assert central.unlock(new.access, other=new.recovery).status_code == 200


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.just("try"), st.just("right"), st.integers(0, 400)), max_size=60))
def test_no_order_of_tries_and_waits_gives_an_extra_try(steps: list[str | int]) -> None:
    """By a model that only counts tries that were let through since the last right one."""
    now, tries, wrong = 1000.0, Tries(), 0
    for step in steps:
        if isinstance(step, int):
            now += step
            continue
        if refused := tries.refusal(now):
            assert wrong >= 5
            assert (refused.answer["error"] == "blocked") == (wrong == MOST)
            continue
        assert wrong < MOST
        tries, wrong = tries.counted(now), wrong + 1
        if step == "right":
            tries, wrong = tries.taken_back(0), 0
        assert tries.failures == wrong


def test_a_clock_that_is_set_back_lengthens_no_wait(central: World, vault: Vault) -> None:
    for _ in range(5):
        assert central.unlock(vault.access).status_code == 200
    central.clock.now -= 86400
    refused = central.unlock(vault.access)
    assert (refused.status_code, refused.json()["wait_s"]) == (423, 16)
    central.clock.now += 16
    assert central.unlock(vault.access).json()["left"] == 4


def test_records_of_a_vault_with_two_keys_at_once(central: World, vault: Vault) -> None:
    """A terminal that was away delivers under the keys before; one that runs ahead is refused."""
    at = b"r" * 16
    new = vault.renewed()
    early = central.post(f"{vault.path}/records", records=[new.record(at, version(a=1))])
    assert (early.status_code, early.json()["error"], early.json()["epoch"]) == (409, "epoch", 1)
    central.ok(f"{vault.path}/epochs", registration=new.registration(), manifest=new.manifest(2))
    late, theirs = vault.record(at, version(a=1, b=1)), new.record(at, version(a=1, c=1))
    central.ok(f"{vault.path}/records", records=[theirs])
    central.ok(f"{vault.path}/records", records=[late], manifest=vault.manifest(1))
    found = central.everything(new, central.token(new))
    assert late in found
    assert theirs in found
    united = new.record(at, version(a=1, b=1, c=1))
    central.ok(f"{vault.path}/records", records=[united])
    assert [one for one in central.everything(new, central.token(new)) if one in (late, theirs, united)] == [united]
