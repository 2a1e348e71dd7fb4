import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import astuple, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import vault_decoder
from vault_decoder import Refused, Stored
from vault_vectors import PATH, hexed, stored
from vault_world import APPLICATION, OTHER_PIN, PIN, PROFILE, Clock, opened, vaults

from kiosk.dossier.keys import Keyring, card_id, gate_public
from kiosk.dossier.terminal_key import TerminalKey
from kiosk.dossier.wrap import Wrap
from kiosk.envelope import manifest, record
from kiosk.errors import BadData
from kiosk.model.card import decode, encode

VECTORS = json.loads(PATH.read_text(encoding="utf-8"))
ROOT = Path(__file__).parents[1]


@pytest.fixture(params=VECTORS, ids=lambda vector: str(vector["name"]))
def vector(request: pytest.FixtureRequest) -> dict[str, Any]:
    given: dict[str, Any] = request.param
    return given


def test_the_second_reader_shares_no_code() -> None:
    assert "import kiosk" not in (text := (ROOT / "tests" / "vault_decoder.py").read_text(encoding="utf-8"))
    assert "from kiosk" not in text


def test_both_readers_open_a_vector(vector: dict[str, Any], tmp_path: Path) -> None:
    held = stored(vector)
    put(tmp_path, held)
    access, recovery = decode(vector["access"]), decode(vector["recovery"])
    with closing(vaults(tmp_path)) as terminal:
        for again in (
            terminal.open_with_pin(access, vector["pin"]),
            terminal.open_with_pin(recovery, vector["pin"]),
            terminal.open_with_cards(access, recovery),
        ):
            entries = opened(again).entries
            assert {at.hex(): entry.written for at, entry in entries.items()} == {
                at: written for at, (_, written, _) in vector["contents"].items()
            }
            assert sorted(str(entry.value) for entry in entries.values()) == sorted(
                map(str, [PROFILE, APPLICATION, None])
            )
    for way in (1, 2, 3):
        pair = vault_decoder.pair_of(way, vector["access"], vector["recovery"], vector["pin"])
        assert pair.hex() == vector["pairs"][str(way)]
        key = vault_decoder.vault_key(held, way, pair)
        assert key.hex() == vector["vault_key"]
        assert hexed(vault_decoder.contents(held, key)) == vector["contents"]


def test_cards_and_gates_of_a_vector(vector: dict[str, Any]) -> None:
    held = stored(vector)
    for code, prefix, ids in (
        (vector["access"], "WIS1-", (held.access, held.access_gate)),
        (vector["recovery"], "WISR-", (held.recovery, held.recovery_gate)),
    ):
        assert vault_decoder.card_ids(code, prefix) == ids == (card_id(decode(code)), gate_public(decode(code)))


def test_the_second_reader_opens_what_the_product_makes(tmp_path: Path) -> None:
    with closing(vaults(tmp_path)) as terminal:
        started = terminal.start(PIN)
        profile, removed = started.vault.put(PROFILE), started.vault.put(APPLICATION)
        started.vault.renew(OTHER_PIN)
        started.vault.remove(removed)
        written = {at: entry.written for at, entry in started.vault.entries.items()}
    held = vault_decoder.read(tmp_path)
    pair = vault_decoder.pair_of(1, access=encode(started.access), pin=OTHER_PIN)
    found = vault_decoder.contents(held, vault_decoder.vault_key(held, 1, pair))
    assert found[profile][2]["first_name"] == "Kanarie"
    assert found[removed] == ("application", written[removed], None)
    assert {at: when for at, (_, when, _) in found.items()} == written
    with pytest.raises(Refused, match="another secret"):
        vault_decoder.vault_key(held, 1, vault_decoder.pair_of(1, access=encode(started.access), pin=PIN))


def test_every_flipped_bit_of_a_key_is_refused() -> None:
    held, vector = stored(VECTORS[0]), VECTORS[0]
    for way, body in held.wraps.items():
        pair = bytes.fromhex(vector["pairs"][str(way)])
        for flipped in flips(body):
            with pytest.raises(Refused):
                vault_decoder.vault_key(replace(held, wraps={way: flipped}), way, pair)
    pair = bytes.fromhex(vector["pairs"]["3"])
    for name in ("terminal_key", "vault", "access", "recovery"):
        for flipped in flips(getattr(held, name)):
            with pytest.raises(Refused):
                vault_decoder.vault_key(changed(held, name, flipped), 3, pair)
    for flipped in flips(pair):
        with pytest.raises(Refused):
            vault_decoder.vault_key(held, 3, flipped)


@pytest.mark.parametrize("name", ["signs", "receives", "keyring", "manifest", "vault"])
def test_every_flipped_bit_of_what_holds_a_vault_together_is_refused(name: str) -> None:
    held, key = stored(VECTORS[0]), bytes.fromhex(VECTORS[0]["vault_key"])
    for flipped in flips(getattr(held, name)):
        with pytest.raises(Refused):
            vault_decoder.contents(changed(held, name, flipped), key)
    for number in ("epoch", "counter"):
        with pytest.raises(Refused):
            vault_decoder.contents(changed(held, number, getattr(held, number) + 1), key)


def test_every_flipped_bit_of_a_record_is_refused() -> None:
    """By what the record itself says: the hash in the manifest is made to fit."""
    held, key = stored(VECTORS[0]), bytes.fromhex(VECTORS[0]["vault_key"])
    at, body = next(iter(held.records.items()))
    listed = vault_decoder.fields(b"WISR", vault_decoder.unsigned(body, held.signs))[2]
    assert vault_decoder.entry(held, key, at, listed, sha256(body).digest())
    for flipped in flips(body):
        digest = sha256(flipped).digest()
        with pytest.raises(Refused):
            vault_decoder.entry(replace(held, records={at: flipped}), key, at, listed, digest)
        with pytest.raises(Refused, match="hash"):
            vault_decoder.entry(replace(held, records={at: flipped}), key, at, listed, sha256(body).digest())


def test_the_product_refuses_every_flipped_bit_too() -> None:
    held, key = stored(VECTORS[0]), bytes.fromhex(VECTORS[0]["vault_key"])
    vault, terminal = held.vault, TerminalKey(held.terminal_key)
    pair, wrap = bytes.fromhex(VECTORS[0]["pairs"]["3"]), terminal.open(vault, 3, held.wraps[3])
    _, listed = manifest.unseal(held.manifest, vault, held.epoch, key, held.signs)
    at, body = next(iter(held.records.items()))
    place = record.Place(vault, at, listed[at].version, held.epoch)
    ways: list[tuple[bytes, Callable[[bytes], object]]] = [
        (held.wraps[3], lambda data: terminal.open(vault, 3, data)),
        (wrap, lambda data: Wrap.decode(data).open(pair)),
        (held.keyring, lambda data: Keyring.open(data, vault, held.epoch, key)),
        (held.manifest, lambda data: manifest.unseal(data, vault, held.epoch, key, held.signs)),
        (body, lambda data: record.unseal(data, place, key, held.signs)),
    ]
    for data, read in ways:
        assert read(data)
        for flipped in flips(data):
            with pytest.raises(BadData):
                read(flipped)


def flips(data: bytes) -> Iterator[bytes]:
    """The same with each bit flipped."""
    whole = int.from_bytes(data, "big")
    return ((whole ^ 1 << bit).to_bytes(len(data), "big") for bit in range(8 * len(data)))


def changed(held: Stored, name: str, value: Any) -> Stored:
    """The same vault but for one field."""
    return replace(held, **{name: value})


def put(data: Path, held: Stored) -> None:
    """Put a vault into a terminal of its own."""
    vaults(data).close()
    (data / "terminal.key").write_bytes(held.terminal_key)
    row = astuple(held)[1:10]
    with closing(sqlite3.connect(data / "vault.sqlite")) as db, db:
        db.execute("INSERT INTO vault VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, Clock()().wall))
        db.executemany("INSERT INTO wrap VALUES (?, ?, ?)", [(held.vault, *wrap) for wrap in held.wraps.items()])
        db.executemany("INSERT INTO sealed VALUES (?, ?, ?)", [(held.vault, *one) for one in held.records.items()])
        db.execute("INSERT INTO manifest VALUES (?, ?, ?)", (held.vault, held.counter, held.manifest))
