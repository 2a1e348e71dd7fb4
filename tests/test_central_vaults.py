import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select
from vault_service import CardOf, Vault, World, b64, raw, version, world

from central.vault import tables
from central.vault.erasures import Erasures
from central.vault.number import new_number, parse_number
from central.vault.rates import Rate, Rates, network
from central.vault.refused import Refused
from central.vault.rows import digest
from central.vault.sweep import UNUSED_S, sweep
from kiosk.envelope.registration import Registration
from kiosk.errors import BadData

DAY_S = 86400


@pytest.fixture
def central(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as running:
        yield running


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("vaults.sqlite*")) if "-shm" not in path.name)


def test_a_vault_is_registered_once(central: World) -> None:
    vault = Vault()
    first = central.post("/v1/vaults", registration=vault.registration())
    assert (first.status_code, first.json()) == (201, {"epoch": 1})
    assert central.post("/v1/vaults", registration=vault.registration()).status_code == 409
    with_same_bytes = Vault()
    body = with_same_bytes.registration()
    assert [central.post("/v1/vaults", registration=body).status_code for _ in range(3)] == [201, 200, 200]


def test_a_vault_that_got_new_keys_before_central_knew_it(central: World) -> None:
    vault = Vault().renewed(access=CardOf()).renewed()
    central.register(vault)
    assert central.unlock(vault.access).status_code == 200
    later = central.post("/v1/vaults", registration=vault.renewed().registration())
    assert (later.status_code, later.json()["error"], later.json()["epoch"]) == (409, "epoch", 3)


def test_nobody_takes_the_id_or_a_card_of_another(central: World) -> None:
    vault = Vault()
    central.register(vault)
    for thief in (
        replace(vault, signer=Ed25519PrivateKey.generate()),
        replace(vault, receives=bytes(32)),
        Vault(recovery=vault.recovery),
        Vault(access=CardOf(), recovery=vault.access),
    ):
        answer = central.post("/v1/vaults", registration=thief.registration())
        assert (answer.status_code, answer.json()["error"]) == (409, "taken")
    assert central.unlock(vault.access).json()["registration"]


def test_new_keys_destroy_what_opened_before(central: World, tmp_path: Path) -> None:
    old = Vault()
    central.register(old)
    token, at = central.token(old), b"r" * 16
    central.ok(f"{old.path}/records", records=[old.record(at, version(a=1))], manifest=old.manifest(1))
    new = old.renewed(access=CardOf())
    body = {"registration": new.registration(), "records": [new.record(at, version(a=1))], "manifest": new.manifest(2)}
    for _ in range(2):
        assert central.ok(f"{old.path}/epochs", **body) == {"epoch": 2}
    assert central.get(f"{old.path}/changes", Authorization=f"Bearer {token}").status_code == 401
    assert central.unlock(old.access).status_code == 403
    found = central.everything(new, central.token(new))
    assert body["records"][0] in found
    assert len(found) == 3  # both manifests, and the record once
    other = old.renewed()
    refused = central.post(f"{old.path}/epochs", registration=other.registration(), manifest=other.manifest(2))
    assert (refused.status_code, refused.json()["epoch"]) == (409, 2)
    late = new.renewed().renewed()
    refused = central.post(f"{old.path}/epochs", registration=late.registration(), manifest=late.manifest(9))
    assert (refused.status_code, refused.json()["error"]) == (409, "epoch")


def test_what_opens_a_vault_lies_under_the_pepper_and_old_keys_are_nowhere(central: World, tmp_path: Path) -> None:
    vault = Vault()
    central.register(vault)
    central.ok(f"{vault.path}/records", records=[vault.record(b"r" * 16, version(a=1))], manifest=vault.manifest(1))
    registered = Registration.decode(raw(central.unlock(vault.access).json()["registration"]))
    secrets = [registered.keyring[-64:], *(wrap[-40:] for wrap in registered.wraps)]
    with closing(sqlite3.connect(tmp_path / "vaults.sqlite")) as db:
        ((closed,),) = db.execute("SELECT registration FROM vault").fetchall()
    assert closed[-100:] in everything(tmp_path)
    assert not any(secret in everything(tmp_path) for secret in secrets)
    assert oct((tmp_path / "keys" / "vaults.pepper").stat().st_mode)[-3:] == "600"
    new = vault.renewed()
    central.ok(f"{vault.path}/epochs", registration=new.registration(), manifest=new.manifest(2))
    assert closed[-100:] not in everything(tmp_path)


def test_an_erased_vault_is_gone_from_the_disk_too(central: World, tmp_path: Path) -> None:
    vault, other = Vault(), Vault()
    central.register(vault)
    central.register(other)
    body = vault.record(b"r" * 16, version(a=1))
    central.ok(f"{vault.path}/records", records=[body], manifest=vault.manifest(1))
    central.ok(f"{vault.path}/number", wish=vault.wish(1))
    token = central.token(vault)
    assert body[-80:] in everything(tmp_path)
    forged = replace(vault, signer=Ed25519PrivateKey.generate()).erasure()
    assert central.post("/v1/erasures", erasure=forged).status_code == 422
    for _ in range(2):
        assert central.ok("/v1/erasures", erasure=vault.erasure()) == {"state": "erased"}
    assert central.ok("/v1/erasures", erasure=Vault().erasure()) == {"state": "unknown"}
    assert not any(part in everything(tmp_path) for part in (body[-80:], vault.id, vault.access.public, vault.receives))
    assert central.unlock(vault.access).status_code == 403
    assert central.get(f"{vault.path}/changes", Authorization=f"Bearer {token}").status_code == 401
    for path, fields in (
        ("/v1/vaults", {"registration": vault.registration()}),
        (f"{vault.path}/records", {"records": [body]}),
        (f"{vault.path}/number", {"wish": vault.wish(2)}),
    ):
        assert central.post(path, **fields).json()["error"] == "erased"
    states = central.ok("/v1/states", vaults=[other.id, vault.id, b"?" * 16])
    assert [(one["state"], one["epoch"]) for one in states] == [("known", 1), ("erased", 0), ("unknown", 0)]
    assert [raw(one["vault"]) for one in states] == [other.id, vault.id, b"?" * 16]


def test_a_number_leads_to_the_vault_until_it_is_revoked(central: World) -> None:
    vault = Vault()
    central.register(vault)
    first = central.ok(f"{vault.path}/number", wish=vault.wish(5))["number"]
    assert central.ok(f"{vault.path}/number", wish=vault.wish(5))["number"] == first == parse_number(first)
    reached = central.service.registry.reached(first)
    assert reached
    assert reached.vault == vault.id
    assert central.service.registry.receives(vault.id) == vault.receives
    second = central.ok(f"{vault.path}/number", wish=vault.wish(6))["number"]
    assert second != first
    assert central.service.registry.reached(first) is None
    assert central.ok(f"{vault.path}/number", wish=vault.wish(4, new=False))["number"] == second
    assert central.ok(f"{vault.path}/number", wish=vault.wish(7, new=False))["number"] is None
    assert central.service.registry.reached(second) is None
    assert central.post(f"{vault.path}/number", wish=Vault().wish(8)).status_code == 422


def test_what_was_erased_stays_so_when_the_database_is_put_back(tmp_path: Path) -> None:
    store = tmp_path / "store"
    store.mkdir()
    before, after, other = Vault(), Vault(), Vault()
    with world(store) as central:
        for vault in (before, other):
            central.register(vault)
        central.ok(f"{before.path}/records", records=[before.record(b"r" * 16, version(a=1))])
        number = central.ok(f"{before.path}/number", wish=before.wish(1))["number"]
    copy = (store / "vaults.sqlite").read_bytes()
    assert before.id in copy
    with world(store) as central:
        central.register(after)
        for vault in (before, after):
            assert central.ok("/v1/erasures", erasure=vault.erasure()) == {"state": "erased"}
    with (store / "vaults.erased").open("ab") as torn:
        torn.write(b"0123")
    (store / "vaults.sqlite").write_bytes(copy)
    with world(store) as central:
        states = central.ok("/v1/states", vaults=[before.id, after.id, other.id])
        assert [one["state"] for one in states] == ["erased", "erased", "known"]
        assert central.unlock(before.access).status_code == 403
        assert central.service.registry.reached(number) is None
        assert central.post("/v1/vaults", registration=after.registration()).status_code == 410
        assert central.ok("/v1/erasures", erasure=other.erasure()) == {"state": "erased"}
    assert before.id not in (store / "vaults.sqlite").read_bytes()
    assert before.id not in (store / "vaults.erased").read_bytes()


def test_the_list_of_what_was_erased_lasts_as_long_as_what_it_repeats(tmp_path: Path) -> None:
    erasures = Erasures(tmp_path / "list")
    for at in (1.0, 2.0, 3.0):
        erasures.add(digest(bytes([int(at)])), at)
    erasures.forget(2.0)
    assert erasures.known() == {digest(b"\2"): 2.0, digest(b"\3"): 3.0}
    assert (tmp_path / "list").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("ahead_s", [DAY_S / 2, 40 * 365 * DAY_S])
def test_a_terminal_whose_clock_is_ahead_does_not_have_the_last_word(central: World, ahead_s: float) -> None:
    vault = Vault()
    central.register(vault)
    path, now = f"{vault.path}/number", int(central.clock.now * 1e6)
    early = vault.wish(now + int(ahead_s * 1e6))
    first = central.ok(path, wish=early)["number"]
    assert central.ok(path, wish=early)["number"] == first
    assert central.ok(path, wish=vault.wish(now, new=False))["number"] is None
    assert central.service.registry.reached(first) is None
    assert central.ok(path, wish=vault.wish(now - 1))["number"] is None


def test_a_number_shows_what_was_typed_wrong() -> None:
    number = new_number()
    assert parse_number(number.replace(" ", "")) == parse_number(f" {number} ") == number
    digits = number.replace(" ", "")
    for at in range(9):
        for digit in "0123456789":
            if digit != digits[at]:
                with pytest.raises(BadData):
                    parse_number(digits[:at] + digit + digits[at + 1 :])
    for at in range(8):
        swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
        if swapped != digits:
            with pytest.raises(BadData):
                parse_number(swapped)
    for wrong in ("", "12345678", "1234567890", "12345678x", "١٢٣٤٥٦٧٨٩"):
        with pytest.raises(BadData):
            parse_number(wrong)


def test_vaults_that_nobody_uses_are_removed(central: World, tmp_path: Path) -> None:
    unused, used = Vault(), Vault()
    for vault in (unused, used):
        central.register(vault)
        central.ok(f"{vault.path}/records", records=[vault.record(b"r" * 16, version(a=1))])
    central.clock.now += 700 * DAY_S
    central.unlock(used.access)
    central.clock.now += UNUSED_S - 700 * DAY_S + 1
    sweep(central.service.database, central.clock.now)
    assert [one["state"] for one in central.ok("/v1/states", vaults=[unused.id, used.id])] == ["erased", "known"]
    assert unused.id not in everything(tmp_path)
    with closing(sqlite3.connect(tmp_path / "vaults.sqlite")) as db:
        assert db.execute("SELECT count(*), min(vault) FROM item").fetchone() == (1, used.id)
    assert central.unlock(used.access).status_code == 200


def test_a_clock_that_is_years_ahead_does_not_remove_all_at_once(
    central: World, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(25):
        central.register(Vault())
    central.clock.now += UNUSED_S + 1
    for left in (5, 0):
        sweep(central.service.database, central.clock.now)
        with central.service.database.reading() as db:
            assert len(db.execute(select(tables.vault.c.id)).all()) == left
    assert [record.message.partition(":")[0] for record in caplog.records] == ["many_unused"]


def test_numbers_cannot_be_used_up(central: World) -> None:
    vault = Vault()
    central.register(vault)
    for moment in range(1, 61):
        central.ok(f"{vault.path}/number", wish=vault.wish(moment))
    refused = central.post(f"{vault.path}/number", wish=vault.wish(61))
    assert (refused.status_code, refused.json()["error"]) == (429, "slow")


def test_tries_tokens_messages_and_erasures_are_forgotten_in_time(central: World, tmp_path: Path) -> None:
    vault, gone = Vault(), Vault()
    for one in (vault, gone):
        central.register(one)
    central.ok("/v1/erasures", erasure=gone.erasure())
    central.unlock(vault.access)
    now = central.clock.now
    central.service.drawer.put_message(vault.id, b"m" * 16, b"sealed", now + DAY_S)

    def rows() -> list[int]:
        with closing(sqlite3.connect(tmp_path / "vaults.sqlite")) as db:
            names = ("item", "attempt", "token", "erased")
            return [db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names]

    # After 731 days it is the other vault, unused, of which only that it was there is left.
    after = {0: [1, 1, 1, 1], 2: [0, 1, 1, 1], 31: [0, 0, 0, 1], 731: [0, 0, 0, 1], 1500: [0, 0, 0, 0]}
    for days, left in after.items():
        sweep(central.service.database, now + days * DAY_S)
        assert rows() == left, days


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"card": 1}',
        b'{"card": null}',
        b'{"card": "AAAAAAAAAAAAAAAAAAAAAAA"}',
        b'{"card": "AAAAAAAAAAAAAAAAAAAAA"}',
        b'{"card": "AAAAAAAAAAAAAAAAAAAAAB"}',
        b'{"card": "AAAAAAAAAAAAAAAAAAAA=="}',
        b'{"card": "AAAAAAAAAA AAAAAAAAAAA"}',
        b'{"card": "\xc3\xa9AAAAAAAAAAAAAAAAAAAAA"}',
        b'{"card": "AAAAAAAAAAAAAAAAAAAAAA", "more": 1}',
        b'{"card": ' + b"[" * 100_000,
    ],
)
def test_a_body_that_is_not_what_it_should_be(central: World, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    answer = central.session.post(f"{central.url}/v1/challenges", data=body, headers=headers, timeout=5)
    assert answer.status_code in (400, 422)
    assert set(answer.json()) == {"error", "text"}
    assert "AAAA" not in answer.text


def test_frames_that_were_changed_are_refused(central: World) -> None:
    vault = Vault()
    central.register(vault)
    other = Vault()
    frames = {
        ("/v1/vaults", "registration"): other.registration(),
        (f"{vault.path}/epochs", "registration"): vault.renewed().registration(),
        (f"{vault.path}/opened", "opened"): vault.opened(bytes(32)),
        (f"{vault.path}/number", "wish"): vault.wish(1),
        (f"{vault.path}/records", "manifest"): vault.manifest(1),
        ("/v1/erasures", "erasure"): vault.erasure(),
    }
    for (path, name), frame in frames.items():
        more = {"manifest": vault.renewed().manifest(1)} if path.endswith("epochs") else {}
        for at in (0, 4, 6, 20, len(frame) // 2, len(frame) - 1):
            wrong = frame[:at] + bytes([frame[at] ^ 1]) + frame[at + 1 :]
            answer = central.post(path, **{name: wrong}, **more)
            expected = {200} if name == "erasure" and answer.json().get("state") == "unknown" else {422}
            assert answer.status_code in expected, (path, at, answer.text)
        assert central.post(path, **{name: frame[:-1]}, **more).status_code == 422
        assert central.post(path, **{name: frame + b"\0"}, **more).status_code == 422
    assert central.ok("/v1/states", vaults=[vault.id])[0]["state"] == "known"


def test_wraps_and_keyrings_of_another_vault_are_no_registration() -> None:
    one, other = (Registration.decode(Vault().registration()) for _ in range(2))
    signer = Ed25519PrivateKey.generate()
    signs = signer.public_key().public_bytes_raw()
    mine = replace(one, signs=signs)
    assert mine.sign(signer)
    for wrong in (
        replace(mine, wraps=other.wraps),
        replace(mine, wraps=(mine.wraps[1], mine.wraps[0], mine.wraps[2])),
        replace(mine, keyring=other.keyring),
        replace(mine, epoch=2),
        replace(mine, recovery=mine.access),
    ):
        with pytest.raises(BadData):
            wrong.sign(signer)


def test_large_bodies_are_turned_away_before_they_are_read(central: World) -> None:
    url = f"{central.url}/v1/challenges"
    assert requests.post(url, data=b"x" * (4 * 1024 * 1024 + 1), timeout=5).status_code == 413
    pieces = (b"x" * 65536 for _ in range(80))
    assert requests.post(url, data=pieces, timeout=5).status_code == 413
    assert central.post(f"{Vault().path}/records", records=[b"x"] * 1025).status_code == 422
    assert central.post("/v1/states", vaults=[b"x" * 16] * 201).status_code == 422


def test_who_asks_too_often_waits(tmp_path: Path) -> None:
    with world(tmp_path, addresses=Rate(20, 0.01), vaults=Rate(5, 0.01)) as central:
        vault = Vault()
        central.register(vault)
        answers = [central.post(f"{vault.path}/records", manifest=vault.manifest(1)) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [200] * 5 + [429]
        assert central.post(f"{Vault().path}/records").status_code == 404
        answers = [central.get("/v1/health") for _ in range(30)]
        assert [answer.status_code for answer in answers] == [200] * 11 + [429] * 19
        slow = answers[-1]
        assert slow.json()["error"] == "slow"
        assert 0 < int(slow.headers["Retry-After"]) == slow.json()["wait_s"] <= 100
        assert central.get("/tuf/nothing.json").status_code == 404


def test_whoever_has_many_addresses_of_one_line_is_one() -> None:
    rates = Rates(Rate(2, 1e-9), lambda: 0.0)
    for last in ("1", "ffff:1"):
        rates.take(network(f"2001:db8:1:2::{last}"))
    with pytest.raises(Refused):
        rates.take(network("2001:db8:1:2:3:4:5:6"))
    rates.take(network("2001:db8:1:3::1"))
    assert network("::ffff:192.0.2.1") == network("192.0.2.1") != network("192.0.2.2")
    assert network("") == ""


def test_ids_that_are_none(central: World) -> None:
    for wrong in ("x", b64(b"x" * 15), b64(b"x" * 17), "%00" * 22):
        assert central.get(f"/v1/vaults/{wrong}/changes").status_code == 422
    assert central.get("/v1/nothing").json()["error"] == "not_found"
    assert central.post("/v1/health").status_code in (404, 405)
