"""Records of one vault that two terminals hold."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_world import APPLICATION, PIN, PROFILE, Clock, opened, vaults

from kiosk.dossier.entry import Entry, Newer
from kiosk.dossier.mail import Arrival, Came, Mail
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.terminal_key import TerminalKey
from kiosk.dossier.vaults import Vaults
from kiosk.envelope import record
from kiosk.envelope.frame import pack
from kiosk.envelope.record import Place
from kiosk.envelope.version import Version
from kiosk.errors import BadData
from kiosk.model.application import Application, Event, EventKind
from kiosk.model.card import Card
from kiosk.model.dossier import Saved, SavedSearch, Suggestion
from kiosk.model.task import Task

TOMORROW = Entry("tomorrow", Newer(b'{"of": "a newer program"}'), 7)
RECORD = b"r" * 16


@dataclass
class Side:
    """One of two terminals that know the same vault, and the vault, open there."""

    terminal: Vaults
    clock: Clock
    access: Card
    recovery: Card
    vault: OpenVault

    def sealed(self) -> dict[bytes, bytes]:
        return self.terminal.file.records(self.vault.vault)

    def take(self, sealed: dict[bytes, bytes]) -> None:
        """Unite with what central brought; what cannot be taken is not tried again."""
        mail, arrivals = Mail(self.terminal.file), [Arrival(Came.RECORD, at, body) for at, body in sealed.items()]
        with self.terminal.file.transaction():
            mail.take_in(self.vault.vault, arrivals)
        try:
            self.vault.take()
        finally:
            with self.terminal.file.transaction():
                mail.taken(self.vault.vault, arrivals)

    def again(self) -> OpenVault:
        return opened(self.terminal.open_with_cards(self.access, self.recovery))


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Side, Side]]:
    clocks = Clock(), Clock()
    with closing(vaults(tmp_path / "a", clocks[0])) as first:
        started = first.start(PIN)
        started.vault.put(PROFILE)
        cards = started.access, started.recovery
        elsewhere(tmp_path / "a", tmp_path / "b")
        with closing(vaults(tmp_path / "b", clocks[1])) as second:
            vault = opened(second.open_with_cards(*cards))
            yield Side(first, clocks[0], *cards, started.vault), Side(second, clocks[1], *cards, vault)


def elsewhere(data: Path, other: Path) -> None:
    """Bring what central has of a vault to another terminal, which binds the wraps to itself."""
    shutil.copytree(data, other)
    own, its = TerminalKey((data / "terminal.key").read_bytes()), TerminalKey(b"k" * 32)
    (other / "terminal.key").write_bytes(b"k" * 32)
    with closing(sqlite3.connect(other / "vault.sqlite")) as db, db:
        for vault, way, body in db.execute("SELECT vault, way, body FROM wrap").fetchall():
            bound = its.close(vault, way, own.open(vault, way, body))
            db.execute("UPDATE wrap SET body = ? WHERE vault = ? AND way = ?", (bound, vault, way))


def exchange(sides: tuple[Side, Side]) -> None:
    one, other = sides
    one.take(other.sealed())
    other.take(one.sealed())


def test_two_terminals_that_were_apart_end_up_equal(sides: tuple[Side, Side]) -> None:
    one, other = sides
    (profile,) = one.vault.entries
    at = one.vault.put(APPLICATION)
    exchange(sides)
    called, asked = (
        replace(APPLICATION, events=(*APPLICATION.events, Event(at="2026-11-21", kind=kind)))
        for kind in (EventKind.CALLED, EventKind.INTERVIEW)
    )
    one.vault.put(called, at)
    other.vault.put(asked, at)
    only = other.vault.put(replace(APPLICATION, vacancy_id="v-2"))
    one.vault.put(replace(PROFILE, radius_km=5), profile)
    other.clock.passes(60)
    other.vault.put(replace(PROFILE, radius_km=50), profile)
    exchange(sides)
    assert one.vault.entries == other.vault.entries
    assert one.again().entries == other.again().entries == one.vault.entries
    assert one.sealed() == other.sealed()
    application = one.vault.entries[at].value
    assert isinstance(application, Application)
    assert application.events == (*called.events, asked.latest)
    assert one.vault.entries[only].value is not None
    assert one.vault.entries[profile].value == replace(PROFILE, radius_km=50)


def test_what_was_taken_twice_or_late_changes_nothing(sides: tuple[Side, Side]) -> None:
    one, other = sides
    (profile,) = one.vault.entries
    before = other.sealed()
    one.vault.remove(profile)
    one.take(before)
    assert one.vault.entries[profile].value is None
    other.take(one.sealed())
    stored = other.terminal.file.manifest(other.vault.vault)
    other.take(one.sealed())
    other.take(before)
    assert other.terminal.file.manifest(other.vault.vault) == stored
    assert other.again().entries[profile].value is None


def test_later_writes_are_later_than_all_that_was_seen(sides: tuple[Side, Side]) -> None:
    one, other = sides
    one.clock.passes(3600)
    one.vault.put(APPLICATION)
    exchange(sides)
    new = other.vault.put(APPLICATION)
    assert other.vault.entries[new].written == max(entry.written for entry in one.vault.entries.values()) + 1


def test_damaged_and_foreign_records_are_not_taken_and_nor_are_those_beside_them(sides: tuple[Side, Side]) -> None:
    one, other = sides
    at = one.vault.put(APPLICATION)
    before, sealed = other.sealed(), one.sealed()
    foreign = one.terminal.start(PIN).vault
    theirs = foreign.put(APPLICATION)
    for bad in (
        {theirs: one.terminal.file.records(foreign.vault)[theirs]},
        {RECORD: b""},
        {RECORD: sealed[at][:-1] + bytes([sealed[at][-1] ^ 1])},
    ):
        with pytest.raises(BadData):
            other.take(sealed | bad)
    assert other.sealed() == before
    one.vault.renew("704163")
    # It waits for who opens it with the new keys.
    other.take(one.sealed())
    assert other.again().entries.keys() == before.keys()


def test_a_record_of_a_newer_kind_is_kept_as_it_is(sides: tuple[Side, Side]) -> None:
    one, other = sides
    version, vault = Version().raised(b"n" * 16), one.vault
    place = Place(vault.vault, RECORD, version, 1)
    body = record.seal(place, TOMORROW.encode(), vault._seal.key, vault._seal.ring.signer)
    one.take({RECORD: body})
    assert one.sealed()[RECORD] == body
    exchange(sides)
    assert other.again().entries[RECORD] == TOMORROW
    one.vault.renew("704163")
    assert one.again().entries[RECORD] == TOMORROW
    assert "newer program" not in repr(one.again().entries[RECORD])
    one.vault.remove(RECORD)
    assert one.again().entries[RECORD].value is None
    assert one.again().entries[RECORD].kind == "tomorrow"


@pytest.mark.parametrize("name", [b"Profile", b"pro file", b"\xff", b"7", b"", b"a" * 33])
def test_a_kind_is_a_short_plain_word(name: bytes) -> None:
    with pytest.raises(BadData):
        Entry.decode(pack(b"WISP", name, bytes(8), b"{}"))


def test_an_application_without_a_beginning_is_refused() -> None:
    with pytest.raises(BadData, match="at least one event"):
        Entry.decode(pack(b"WISP", b"application", bytes(8), b'{"summary":{"title":"x"},"events":[]}'))


@settings(derandomize=True, deadline=None, database=None, max_examples=50)
@given(
    st.from_type(Saved)
    | st.from_type(SavedSearch)
    | st.from_type(Suggestion)
    | st.from_type(Task)
    | st.from_type(Application).filter(lambda application: bool(application.events)),
    st.integers(0, 2**64 - 1),
)
def test_any_value_reads_back_and_is_written_in_one_way(
    value: Saved | SavedSearch | Suggestion | Task | Application, written: int
) -> None:
    entry = Entry.of(value, written)
    again = Entry.decode(entry.encode())
    assert again == entry
    assert again.encode() == entry.encode()
