import io
import json
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from test_messages import ROWS, SALT, TASK, TYPED
from vault_service import Vault

from central import __main__ as central
from central import init, metadata
from central.office.desk import Desk
from central.office.keyring import Keyring
from central.office.staff import Staff, staff_file
from central.vault.service import Service, Settings
from kiosk.envelope.commitment import code, committed
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.message import open_message
from kiosk.envelope.request import seal_request
from kiosk.envelope.service_keys import ServiceKeys
from kiosk.model.office import CallBack, Caller

Run = Callable[..., tuple[int, list[Any], str]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("command") / "store"
    init.create(store, datetime.now(UTC))
    return store


@pytest.fixture
def run(store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `central dossier` with this on its standard input; give its code, what it printed, and what it complained."""

    def run(*words: str, given: str = "") -> tuple[int, list[Any], str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        result = central.main(["dossier", "--store", str(store), *words])
        printed = capsys.readouterr()
        return result, [json.loads(line) for line in printed.out.splitlines()], printed.err

    return run


@pytest.fixture
def service(store: Path) -> Iterator[Service]:
    one = Service.open(Settings(store))
    yield one
    one.close()


def test_a_message_is_sent_to_a_number(run: Run, service: Service) -> None:
    key = X25519PrivateKey.generate()
    vault = Vault(receives=key.public_key().public_bytes_raw())
    service.registry.register(vault.registration())
    number = service.registry.number(vault.id, vault.wish(1))
    assert number
    given = msgspec.json.encode({"kind": "task", "value": replace(TASK, due="")}).decode()
    result, (answer,), _ = run("send", number, given=given)
    assert result == 0
    (item,) = service.drawer.page(vault.id, 0).items
    keys = ServiceKeys.decode(Desk(service).service_file)
    message = open_message(item.body, key, keys, vault.id, datetime.now(UTC))
    assert message.value == replace(TASK, due="")
    assert answer["id"]
    assert [one["act"] for one in run("log", "--about", number)[1]] == ["task"]
    for wrong, text in (("{}", "no kind"), (given.replace("counsellor", "rule"), "counsellor"), ("x" * 2**21, "bytes")):
        result, _, error = run("send", number, given=wrong)
        assert (result, text in error) == (65, True)
    assert run("send", "000 000 000", given=given)[0] == 65
    assert run("send", "000 000 001", given=given)[0] == 65


def test_requests_are_printed_and_marked(run: Run, service: Service) -> None:
    office = ServiceKeys.decode(Desk(service).service_file).keys[0]
    # In base64url this id begins like a flag.
    asked_for = seal_request(CallBack(caller=Caller(phone="0400")), office, id=bytes([0xFA]) * ID_BYTES)
    Desk(service).take_request(asked_for)
    result, (asked,), _ = run("requests")
    assert (result, asked["kind"], asked["value"]["caller"]["phone"]) == (0, "CallBack", "0400")
    assert (asked["done"], asked["proved"], asked["vault"]) == (False, False, None)
    assert run("requests", "--done", asked["id"])[0] == 0
    assert run("requests")[1][0]["done"]
    told = [(one["act"], one["about"]) for one in run("log")[1]]
    assert told[-3:] == [("list", ""), ("done", asked["id"]), ("list", "")]
    assert {one["who"][0] for one in run("log")[1]} == {"@"}
    assert run("log", "--who", "an") == (0, [], "")
    assert [one["act"] for one in run("log", "--about", asked["id"])[1]] == ["done"]
    assert run("log", "--since", "2100-01-01")[1] == []


def test_a_sheet_is_checked(run: Run, service: Service) -> None:
    day = datetime.now(UTC).date()
    days = {"made": day, "start": date(2026, 10, 1), "end": date(2026, 11, 22)}
    Desk(service).commit(committed(SALT, days["made"], days["start"], days["end"], ROWS), day)
    sheet = {"code": code(SALT), **days, "totals": {"applied": 1, "refused": 1}}
    for change, wanted in (
        ({}, (0, {"known": True, "totals": True, "rows": None})),
        ({"rows": TYPED}, (0, {"known": True, "totals": True, "rows": True})),
        ({"rows": TYPED[:1]}, (1, {"known": True, "totals": True, "rows": False})),
        ({"totals": {"applied": 2}}, (1, {"known": True, "totals": False, "rows": None})),
        ({"code": code(bytes(16))}, (1, {"known": False, "totals": False, "rows": None})),
    ):
        result, (answer,), _ = run("check", given=msgspec.json.encode(sheet | change).decode())
        assert (result, answer) == wanted
    for given in ("{}", msgspec.json.encode(sheet | {"code": "0"}).decode()):
        assert run("check", given=given)[0] == 65


def test_the_operator_says_who_may_use_the_form(run: Run, store: Path) -> None:
    password = "een lang wachtwoord"
    assert run("staff", "add", "an", "--first-name", "An", given=password + "\n")[0] == 0
    employer = ("--role", "employer", "--first-name", "Bert", "--employer", "Bakkerij")
    assert run("staff", "add", "bert", *employer, given=password)[0] == 0
    assert [one["name"] for one in run("staff", "list")[1]] == ["an", "bert"]
    assert stat.S_IMODE(staff_file(store).stat().st_mode) == 0o600
    assert password not in staff_file(store).read_text()
    staff = Staff(staff_file(store))
    assert staff.check("an", password)
    assert staff.check("an", password + "x") is None
    assert staff.check("nobody", password) is None
    assert run("staff", "remove", "bert")[0] == 0
    assert run("staff", "remove", "bert")[0] == 65
    for words, given in (
        (("An", "--first-name", "An"), password),
        (("an", "--first-name", "An"), "short"),
        (("an", "--first-name", "An"), "x" * 201),
        (("an",), password),
        (("an", "--first-name", "An", "--employer", "Bakkerij"), password),
        (("an", "--first-name", "An", "--role", "employer"), password),
    ):
        assert run("staff", "add", *words, given=given)[0] == 65
    staff_file(store).write_text('{"members": [], "more": 1}')
    result, _, error = run("staff", "list")
    assert (result, "staff.json" in error) == (78, True)
    staff_file(store).unlink()


def test_keys_are_renewed_with_the_offline_keys(run: Run, store: Path, tmp_path: Path) -> None:
    (before,) = ServiceKeys.decode(metadata.published_service(store / "public")).keys
    result, (answer,), _ = run("renew-keys", "--office", "Dienst")
    assert result == 0
    keys = ServiceKeys.decode(metadata.published_service(store / "public"))
    assert [key.office for key in keys.keys] == [before.office, "Dienst"]
    assert answer["until"] == keys.keys[1].until.isoformat()
    assert len(Keyring.read(store / "keys" / "office", keys).keys) == 2
    for id, wanted in (("00ff", 65), ("?", 65), (answer["id"], 0)):
        assert run("renew-keys", "--revoke", id)[0] == wanted
    keys = ServiceKeys.decode(metadata.published_service(store / "public"))
    assert answer["id"] not in [key.id.hex() for key in keys.keys]
    assert [key.office for key in keys.keys] == [before.office, "Dienst"]
    away = tmp_path / "offline"
    (store / "keys" / "offline").rename(away)
    result, _, error = run("renew-keys")
    away.rename(store / "keys" / "offline")
    assert (result, "offline" in error) == (78, True)
    assert len(list((store / "keys" / "office").iterdir())) == 3


@pytest.mark.parametrize("days", ["0", "-1", "3651"])
def test_the_log_of_the_staff_lasts_a_day_to_ten_years(
    store: Path, days: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert central.main(["serve", "--store", str(store), "--port", "0", "--log-days", days]) == 78
    assert "--log-days" in capsys.readouterr().err
