import base64
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_world import APPLICATION, OTHER_PIN, PIN, PROFILE, WRONG_PIN, Clock, everything, opened, vaults

from kiosk.dossier.entry import Entry
from kiosk.dossier.lockout import Refusal, Why
from kiosk.dossier.mail import Link, Mail
from kiosk.dossier.moment import now
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.vaults import Started, Vaults, new_card
from kiosk.envelope.box import Box, WrongKey
from kiosk.envelope.frame import pack, unpack
from kiosk.envelope.padding import padded, unpadded
from kiosk.envelope.signature import erased_vault
from kiosk.envelope.version import Version
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.application import Application, Event, EventKind
from kiosk.model.card import Card, Kind, encode
from kiosk.model.dossier import Profile
from kiosk.model.pin import is_pin, weakness

SAME_EACH_TIME = settings(derandomize=True, deadline=None, database=None)
TABLES = ("vault", "wrap", "sealed", "manifest", "lockout", "failed_try")


@pytest.fixture
def terminal(tmp_path: Path, clock: Clock) -> Iterator[Vaults]:
    with closing(vaults(tmp_path, clock)) as made:
        yield made


@pytest.fixture
def started(terminal: Vaults) -> Started:
    return terminal.start(PIN)


@dataclass(frozen=True)
class Premade:
    """A terminal with one vault of two records."""

    data: Path
    access: Card
    recovery: Card


@pytest.fixture(scope="module")
def premade(tmp_path_factory: pytest.TempPathFactory) -> Premade:
    data = tmp_path_factory.mktemp("premade")
    with closing(vaults(data)) as terminal:
        started = terminal.start(PIN)
        started.vault.put(PROFILE)
        started.vault.put(APPLICATION)
    return Premade(data, started.access, started.recovery)


@SAME_EACH_TIME
@given(st.lists(st.binary(max_size=40), max_size=5), st.binary(min_size=1, max_size=5))
def test_a_frame_reads_back_and_takes_no_byte_more_or_less(fields: list[bytes], more: bytes) -> None:
    sizes = [range(41)] * len(fields)
    data = pack(b"TEST", *fields)
    assert list(unpack(b"TEST", data, *sizes)) == fields
    for wrong in (data + more, data[: -len(more)], b"X" + data[1:], data[:4] + b"\2" + data[5:]):
        with pytest.raises(BadData):
            unpack(b"TEST", wrong, *sizes)


def test_a_frame_keeps_to_the_sizes_of_its_fields() -> None:
    with pytest.raises(BadData, match="field 1"):
        unpack(b"TEST", pack(b"TEST", b"123"), 4)
    with pytest.raises(BadData, match="field 1"):
        unpack(b"TEST", b"TEST\1\xff\xff\xff\xff", range(1 << 20))


@SAME_EACH_TIME
@given(st.binary(max_size=70_000))
def test_padding_has_few_sizes(data: bytes) -> None:
    whole = padded(data)
    assert unpadded(whole) == data
    assert len(whole) in {256, 1024, 4096} or len(whole) % 16384 == 0


@pytest.mark.parametrize("whole", [b"", bytes(3), bytes(255), padded(b"a")[:-1] + b"\1", b"\xff" * 256, bytes(1024)])
def test_padding_is_exact(whole: bytes) -> None:
    with pytest.raises(BadData):
        unpadded(whole)


def test_a_box_tells_a_wrong_key_from_a_change() -> None:
    box = Box.close(b"TEST", (b"for",), b"k" * 32, b"info", b"inside")
    assert box.open(b"k" * 32, b"info") == b"inside"
    with pytest.raises(WrongKey):
        box.open(b"l" * 32, b"info")
    with pytest.raises(WrongKey):
        box.open(b"k" * 32, b"other")
    with pytest.raises(BadData, match="changed"):
        Box(box.magic, (b"fur",), box.salt, box.nonce, box.commitment, box.closed).open(b"k" * 32, b"info")


@pytest.mark.parametrize(
    "data",
    [b"", b"a" * 23, b"a" * 16 + bytes(8), (b"b" * 16 + b"\1" * 8) + (b"a" * 16 + b"\1" * 8), b"\1" * 24 * 2],
    ids=["none", "short", "never", "order", "twice"],
)
def test_a_version_is_strict(data: bytes) -> None:
    with pytest.raises(BadData):
        Version.decode(data)


def test_an_entry_with_an_unknown_field_is_refused_without_quoting_it() -> None:
    whole = Entry.of(PROFILE, 1).encode()
    assert Entry.decode(whole) == Entry("profile", PROFILE, 1)
    for body in (b'{"first_name":"Kanarie","new":1}', b'{"first_name":7}', b'{"Kanarie', b"[" * 100_000):
        with pytest.raises(BadData) as error:
            Entry.decode(pack(b"WISP", b"profile", bytes(8), body))
        assert "Kanarie" not in str(error.value)
        assert error.value.__suppress_context__ or error.value.__context__ is None


@pytest.mark.parametrize(
    "pin",
    ["777777", "121212", "123123", "123456", "890123", "987654", "311299", "290200", "991231", "010170"],
)
def test_a_pin_that_others_guess_weakness(pin: str) -> None:
    assert weakness(pin)


@pytest.mark.parametrize("pin", [PIN, OTHER_PIN, WRONG_PIN, "135790", "320199"])
def test_most_pins_are_not_weak(pin: str) -> None:
    assert not weakness(pin)


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12345a", "٥٨٢٩١٤", "58291\n", "-58291"])
def test_a_pin_is_six_digits(text: str) -> None:
    assert not is_pin(text)


def test_most_of_a_million_pins_can_be_chosen() -> None:
    assert 0.9 < sum(not weakness(f"{number:06}") for number in range(0, 1_000_000, 97)) / 10310 < 0.94


def test_a_weak_pin_starts_no_vault(terminal: Vaults) -> None:
    for pin in ("123456", "12345"):
        with pytest.raises(BadData) as error:
            terminal.start(pin)
        assert pin not in str(error.value)


def test_any_two_of_three_open_a_vault(terminal: Vaults, started: Started) -> None:
    at = started.vault.put(PROFILE)
    started.vault.close()
    for again in (
        terminal.open_with_pin(started.access, PIN),
        terminal.open_with_pin(started.recovery, PIN),
        terminal.open_with_cards(started.access, started.recovery),
    ):
        vault = opened(again)
        assert vault.entries[at].value == PROFILE
        vault.close()


def test_a_card_that_is_not_known_counts_nothing(terminal: Vaults, started: Started, tmp_path: Path) -> None:
    other = new_card(Kind.ACCESS)
    turned = Card(Kind.RECOVERY, started.access.secret)
    assert terminal.open_with_pin(other, PIN) == Refusal(Why.UNKNOWN_CARD)
    assert terminal.open_with_pin(turned, PIN) == Refusal(Why.UNKNOWN_CARD)
    assert terminal.open_with_cards(started.access, new_card(Kind.RECOVERY)) == Refusal(Why.UNKNOWN_CARD)
    assert rows(tmp_path, "lockout") == rows(tmp_path, "failed_try") == []


def test_records_survive_and_versions_grow(terminal: Vaults, started: Started, clock: Clock) -> None:
    vault = started.vault
    profile, application = vault.put(PROFILE), vault.put(APPLICATION)
    clock.is_set(-3600)
    vault.put(Profile(first_name="Ander"), profile)
    vault.remove(application)
    first = {at: entry.written for at, entry in vault.entries.items()}
    vault.close()
    entries = opened(terminal.open_with_pin(started.access, PIN)).entries
    assert entries[profile].value == Profile(first_name="Ander")
    assert entries[application].value is None
    assert {at: entry.written for at, entry in entries.items()} == first
    assert all(written > 1_800_000_000e6 for written in first.values())


def test_nothing_readable_reaches_the_disk(terminal: Vaults, started: Started, tmp_path: Path) -> None:
    started.vault.put(PROFILE)
    started.vault.put(APPLICATION)
    disk = everything(tmp_path)
    assert disk
    for secret in (
        b"Kanarie",
        b"Zilverling",
        b"application",
        PIN.encode(),
        started.access.secret,
        started.recovery.secret,
    ):
        for written in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert written not in disk
    assert encode(started.access).encode() not in disk


def test_secrets_show_in_no_repr(started: Started) -> None:
    text = repr(started) + repr(started.vault) + repr(started.vault._seal) + repr(started.vault._terminal)
    assert started.access.secret.hex() not in text
    assert repr(started.access.secret) not in text
    assert repr(started.vault._seal.ring.signing) not in text
    assert repr(bytes(started.vault._seal.key)) not in text


def test_a_closed_vault_has_no_key(started: Started) -> None:
    key = started.vault._seal.key
    assert any(key)
    started.vault.close()
    assert not any(key)
    assert not started.vault.entries
    for use in (lambda: started.vault.put(PROFILE), lambda: started.vault.renew(PIN), lambda: started.vault.sender):
        with pytest.raises(ValueError, match="closed"):
            use()
    with pytest.raises(ValueError, match="closed"):
        started.vault.erase()


def test_a_new_pin_makes_the_old_one_and_the_old_ciphertext_useless(
    terminal: Vaults, started: Started, tmp_path: Path
) -> None:
    at, old = started.vault.put(APPLICATION), started.vault._seal.key
    started.vault.put(PROFILE)
    before = [row[-1] for table in ("wrap", "sealed", "manifest") for row in rows(tmp_path, table)]
    started.vault.renew(OTHER_PIN)
    assert not any(old)
    started.vault.put(Profile(first_name="Later"))
    disk = everything(tmp_path)
    assert not any(body in disk for body in before)
    started.vault.close()
    assert terminal.open_with_pin(started.access, PIN) == Refusal(Why.WRONG_PIN, 0.0, 9)
    for again in (
        terminal.open_with_pin(started.access, OTHER_PIN),
        terminal.open_with_pin(started.recovery, OTHER_PIN),
        terminal.open_with_cards(started.access, started.recovery),
    ):
        assert opened(again).entries[at].value == APPLICATION
        assert len(opened(again).entries) == 3


def test_a_lost_card_opens_nothing_any_more(terminal: Vaults, started: Started) -> None:
    at, access = started.vault.put(PROFILE), new_card(Kind.ACCESS)
    started.vault.renew(PIN, access=access)
    assert terminal.open_with_pin(started.access, PIN) == Refusal(Why.UNKNOWN_CARD)
    assert terminal.open_with_cards(started.access, started.recovery) == Refusal(Why.UNKNOWN_CARD)
    for again in (
        terminal.open_with_pin(access, PIN),
        terminal.open_with_pin(started.recovery, PIN),
        terminal.open_with_cards(access, started.recovery),
    ):
        assert opened(again).vault == started.vault.vault
        assert opened(again).entries[at].value == PROFILE


@pytest.mark.parametrize("offered", [False, True])
def test_an_erased_vault_leaves_only_its_signed_wish(
    terminal: Vaults, started: Started, tmp_path: Path, offered: bool
) -> None:
    mail, at = Mail(terminal.file), started.vault.put(PROFILE)
    with terminal.file.transaction():
        mail.put_link(started.vault.vault, Link(offered=offered))
        mail.mark(started.vault.vault, [at])
    other = terminal.start(PIN)
    mine = [row for table in TABLES for row in rows(tmp_path, table) if started.vault.vault in row]
    signs = next(row for row in rows(tmp_path, "vault") if row[0] == started.vault.vault)[5]
    started.vault.erase()
    # Who never was offered a vault has nothing to erase.
    assert [erased_vault(one.body, signs) for one in mail.outbox()] == [started.vault.vault] * offered
    disk = everything(tmp_path)
    for row in mine:
        assert not any(isinstance(cell, bytes) and len(cell) > 16 and cell in disk for cell in row)
    assert not any(started.vault.vault in row for table in (*TABLES, "unsent", "link") for row in rows(tmp_path, table))
    assert terminal.open_with_pin(started.access, PIN) == Refusal(Why.UNKNOWN_CARD)
    assert isinstance(terminal.open_with_pin(other.access, PIN), OpenVault)


def test_an_erasure_that_a_power_cut_stopped_goes_on(terminal: Vaults, started: Started, tmp_path: Path) -> None:
    started.vault.put(PROFILE)
    with terminal.file.transaction():
        terminal.file.destroy(started.vault.vault)
    terminal.close()
    with closing(vaults(tmp_path)):
        assert not any(rows(tmp_path, table) for table in TABLES)


def test_thirty_days_unused_and_a_vault_is_gone(tmp_path: Path, clock: Clock) -> None:
    with closing(vaults(tmp_path, clock)) as terminal:
        used, unused = terminal.start(PIN), terminal.start(PIN)
        clock.passes(20 * 86400)
        opened(terminal.open_with_pin(used.access, PIN))
        clock.passes(10 * 86400 - 1)
        terminal.sweep()
        assert len(rows(tmp_path, "vault")) == 2
        clock.passes(2)
    with closing(vaults(tmp_path, clock)) as terminal:
        assert terminal.open_with_pin(unused.access, PIN) == Refusal(Why.UNKNOWN_CARD)
        assert isinstance(terminal.open_with_pin(used.access, PIN), OpenVault)
        assert len(rows(tmp_path, "sealed") + rows(tmp_path, "manifest")) == 1


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM sealed WHERE record = (SELECT min(record) FROM sealed)",
        "UPDATE sealed SET body = (SELECT body FROM sealed ORDER BY record LIMIT 1)",
        "UPDATE sealed SET body = substr(body, 1, length(body) - 1)",
        "INSERT INTO sealed SELECT vault, x'00', body FROM sealed LIMIT 1",
        "UPDATE manifest SET counter = counter + 1",
        "DELETE FROM manifest",
        "DELETE FROM wrap",
        "UPDATE wrap SET body = (SELECT body FROM wrap WHERE way = 2) WHERE way = 3",
        "UPDATE vault SET epoch = 2",
        "UPDATE vault SET id = zeroblob(16)",
        "UPDATE vault SET signs = zeroblob(32)",
        "UPDATE vault SET receives = zeroblob(32)",
        "UPDATE vault SET keyring = x''",
    ],
)
def test_what_does_not_fit_together_is_refused(premade: Premade, tmp_path: Path, change: str) -> None:
    shutil.copytree(premade.data, tmp_path, dirs_exist_ok=True)
    with closing(vaults(tmp_path)) as terminal:
        opened(terminal.open_with_cards(premade.access, premade.recovery)).close()
        execute(tmp_path, change)
        with pytest.raises(BadData) as error:
            terminal.open_with_cards(premade.access, premade.recovery)
        assert not isinstance(error.value, WrongKey)


def test_an_older_set_of_records_is_refused(terminal: Vaults, started: Started, tmp_path: Path) -> None:
    at = started.vault.put(PROFILE)
    old = {table: rows(tmp_path, table)[0] for table in ("sealed", "manifest")}
    started.vault.put(Profile(first_name="Ander"), at)
    for table in ("sealed", "manifest"):
        now = rows(tmp_path, table)[0]
        execute(tmp_path, f"UPDATE {table} SET body = ?", old[table][-1])
        with pytest.raises(BadData):
            terminal.open_with_pin(started.access, PIN)
        execute(tmp_path, f"UPDATE {table} SET body = ?", now[-1])
    assert opened(terminal.open_with_pin(started.access, PIN)).entries[at].value == Profile(first_name="Ander")


def test_two_processes_that_write_at_once_lose_nothing(terminal: Vaults, started: Started, clock: Clock) -> None:
    profile, application = started.vault.put(PROFILE), started.vault.put(APPLICATION)
    other = opened(terminal.open_with_pin(started.access, PIN))
    notes = []
    for number, vault in enumerate((started.vault, other, started.vault), 1):
        clock.passes(1)
        notes.append(Event(at="2026-11-21", kind=EventKind.CALLED, note=str(number)))
        # Each knows only what it wrote itself.
        value = vault.entries[application].value
        assert isinstance(value, Application)
        vault.put(replace(value, events=(*value.events, notes[-1])), application)
        vault.put(Profile(first_name=str(number)), profile)
        vault.put(APPLICATION)
    for vault in (opened(terminal.open_with_pin(started.access, PIN)), started.vault):
        value = vault.entries[application].value
        assert isinstance(value, Application)
        assert value.events == (*APPLICATION.events, *notes)
        assert vault.entries[profile].value == Profile(first_name="3")
        assert len(vault.entries) == 5


def test_what_is_removed_in_another_process_stays_removed(terminal: Vaults, started: Started, clock: Clock) -> None:
    at = started.vault.put(PROFILE)
    other = opened(terminal.open_with_pin(started.access, PIN))
    other.remove(at)
    clock.passes(9)
    started.vault.put(Profile(first_name="Later"), at)
    assert (
        started.vault.entries[at].value is opened(terminal.open_with_pin(started.access, PIN)).entries[at].value is None
    )


def test_who_writes_under_old_keys_loses_nothing(terminal: Vaults, started: Started) -> None:
    other = opened(terminal.open_with_pin(started.access, PIN))
    started.vault.renew(OTHER_PIN)
    at = other.put(PROFILE)
    again = opened(terminal.open_with_pin(started.access, OTHER_PIN))
    assert again.entries[at].value == PROFILE
    other.close()
    started.vault.erase()
    with pytest.raises(EnvironmentFault, match="erased"):
        again.put(PROFILE)


def test_wraps_are_of_no_use_on_another_terminal(terminal: Vaults, started: Started, tmp_path: Path) -> None:
    key = tmp_path / "terminal.key"
    assert key.stat().st_mode & 0o777 == (tmp_path / "vault.sqlite").stat().st_mode & 0o777 == 0o600
    terminal.close()
    key.write_bytes(os.urandom(32))
    with closing(vaults(tmp_path)) as other, pytest.raises(BadData):
        other.open_with_pin(started.access, PIN)
    key.write_bytes(b"short")
    with pytest.raises(EnvironmentFault, match=r"terminal\.key"):
        vaults(tmp_path)


def test_a_file_of_a_newer_program_is_left_alone(terminal: Vaults, tmp_path: Path) -> None:
    terminal.close()
    execute(tmp_path, "UPDATE vault_version SET version_num = '9999'")
    with pytest.raises(EnvironmentFault, match="newer"):
        vaults(tmp_path)


def test_a_damaged_database_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "vault.sqlite").write_bytes(b"no database" * 1000)
    with pytest.raises(EnvironmentFault):
        vaults(tmp_path)


def test_the_clocks_of_the_machine_run() -> None:
    before, after = now(), now()
    assert 0 <= after.since(before.boot, before.ticks) < 60
    assert after.wall > 1_700_000_000


def rows(data: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(data / "vault.sqlite")) as db:
        return db.execute(f"SELECT * FROM {table}").fetchall()


def execute(data: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(data / "vault.sqlite")) as db, db:
        db.execute(sql, values)
