"""Terminals and the real central: vaults fetched, united, given new keys, erased, and messages taken up."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from replication_world import Kiosk, Premade, kiosks
from sqlalchemy import select
from vault_service import CardOf, World
from vault_world import APPLICATION, OTHER_PIN, PIN, PROFILE, WRONG_PIN, Clock, opened

from central.vault import tables
from kiosk.dossier.keys import card_id, gate
from kiosk.dossier.lockout import Refusal, Why
from kiosk.dossier.mail import Errand
from kiosk.dossier.vaults import Started, new_card
from kiosk.envelope.message import Message, Sent, Signer, seal_message
from kiosk.envelope.service_keys import ServiceKey, ServiceKeys
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.application import Application, Event, EventKind
from kiosk.model.card import Kind
from kiosk.model.dossier import Profile
from kiosk.model.posted import Posted, PostedKind
from kiosk.model.task import Task, TaskKind, TaskStatus

DAY_S = 86400.0
TASK_ID = b"t" * 16
TASK = Task(kind=TaskKind.COUNSELLOR, title="Breng je diploma mee")


@pytest.fixture
def two(tmp_path: Path, shared: World, clock: Clock) -> Iterator[tuple[Kiosk, Kiosk]]:
    with kiosks(tmp_path, shared.url, clock, 2) as (here, there):
        yield here, there


@pytest.fixture
def started(premade: Premade, two: tuple[Kiosk, Kiosk]) -> Started:
    """A vault with two records that central and the first terminal know."""
    vault = opened(two[0].vaults.open_with_cards(premade.access, premade.recovery))
    return Started(vault, premade.access, premade.recovery)


def test_a_terminal_that_does_not_know_a_card_fetches_the_vault(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    _, there = two
    vault = opened(there.vaults.open_with_pin(started.access, PIN))
    assert vault.entries == started.vault.entries
    # Nothing of what came goes back, and from now on it opens without central.
    assert there.mail.waiting() == []
    there.wire.cut = True
    for again in (
        there.vaults.open_with_pin(started.recovery, PIN),
        there.vaults.open_with_cards(started.access, started.recovery),
    ):
        assert opened(again).entries == started.vault.entries
    assert there.vaults.open_with_pin(new_card(Kind.ACCESS), PIN) == Refusal(Why.OFFLINE)
    there.wire.cut = False
    assert there.vaults.open_with_pin(new_card(Kind.ACCESS), PIN) == Refusal(Why.UNKNOWN_CARD)


def test_both_cards_fetch_a_vault_too(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    vault = opened(two[1].vaults.open_with_cards(started.access, started.recovery))
    assert vault.entries == started.vault.entries


def test_what_two_terminals_write_apart_is_united_and_no_application_lost(
    two: tuple[Kiosk, Kiosk], started: Started, clock: Clock
) -> None:
    here, there = two
    ours, theirs = started.vault, opened(there.vaults.open_with_pin(started.access, PIN))
    (at,) = (one for one, entry in ours.entries.items() if isinstance(entry.value, Application))
    here.wire.cut = there.wire.cut = True
    for vault, kind in ((ours, EventKind.CALLED), (theirs, EventKind.INTERVIEW)):
        clock.passes(60)
        vault.put(replace(APPLICATION, events=(*APPLICATION.events, Event(at="2026-11-21", kind=kind))), at)
        vault.put(replace(APPLICATION, vacancy_id=kind))
        with pytest.raises(EnvironmentFault):
            here.exchange(ours)
    here.wire.cut = there.wire.cut = False
    for kiosk, vault in ((here, ours), (there, theirs), (here, ours), (there, theirs)):
        kiosk.exchange(vault, started.access)
    assert ours.entries == theirs.entries
    value = ours.entries[at].value
    assert isinstance(value, Application)
    assert [event.kind for event in value.events] == [EventKind.APPLIED, EventKind.CALLED, EventKind.INTERVIEW]
    assert sum(isinstance(entry.value, Application) for entry in ours.entries.values()) == 3
    # Then there is nothing more to say.
    assert [here.mail.waiting(), there.mail.waiting()] == [[], []]
    stored = here.vaults.file.manifest(ours.vault)
    here.exchange(ours)
    assert here.vaults.file.manifest(ours.vault) == stored


def test_sync_delivers_after_the_visit_and_fetches_before_the_next(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    here, there = two
    opened(there.vaults.open_with_pin(started.access, PIN)).close()
    at = started.vault.put(Profile(first_name="Later"))
    started.vault.close()
    here.sync()
    assert here.mail.waiting() == []
    there.sync()
    there.wire.cut = True
    vault = opened(there.vaults.open_with_pin(started.access, PIN))
    assert vault.entries[at].value == Profile(first_name="Later")
    assert there.mail.arrivals(vault.vault) == []


def test_what_was_started_offline_is_registered_by_sync(two: tuple[Kiosk, Kiosk]) -> None:
    here, there = two
    here.wire.cut = True
    started = here.vaults.start(PIN)
    at = started.vault.put(PROFILE)
    started.vault.close()
    assert there.vaults.open_with_pin(started.access, PIN) == Refusal(Why.UNKNOWN_CARD)
    here.wire.cut = False
    here.sync()
    assert opened(there.vaults.open_with_pin(started.access, PIN)).entries[at].value == PROFILE


def test_a_lost_answer_only_means_that_it_is_said_again(two: tuple[Kiosk, Kiosk]) -> None:
    here, there = two
    started = here.vaults.start(PIN)
    at = started.vault.put(PROFILE)
    for _ in range(3):
        here.wire.loses_answers = 1
        with pytest.raises(EnvironmentFault):
            here.exchange(started.vault, started.access)
    here.wire.again = True
    here.exchange(started.vault, started.access)
    assert here.mail.waiting() == []
    assert opened(there.vaults.open_with_pin(started.access, PIN)).entries[at].value == PROFILE


def test_wrong_pins_count_wherever_they_are_tried(two: tuple[Kiosk, Kiosk], started: Started, shared: World) -> None:
    _, there = two
    started.vault.close()
    assert there.vaults.open_with_pin(started.access, WRONG_PIN) == Refusal(Why.WRONG_PIN, 0.0, 9)
    # Nothing of the vault is on a terminal where it was not opened.
    assert there.vaults.file.held(started.vault.vault) is None
    with closing(Kiosk(there.data.with_name("third"), shared.url, there.clock)) as third:
        assert third.vaults.open_with_pin(started.access, WRONG_PIN) == Refusal(Why.WRONG_PIN, 0.0, 8)
        assert isinstance(third.vaults.open_with_pin(started.recovery, PIN), type(started.vault))
    assert shared.unlock(_card(started)).json()["left"] == 9


def test_a_thief_who_goes_from_terminal_to_terminal_gets_ten_tries(
    premade: Premade, tmp_path: Path, shared: World, clock: Clock
) -> None:
    """Each try on a terminal that was just put up, after whatever wait, with the network cut as soon as it is made."""
    answers = []
    for _ in range(7):
        # With the card alone, and a program that looks at the PIN elsewhere.
        shared.clock.now += 1000
        assert shared.unlock(CardOf(card_id(premade.access), gate(premade.access))).status_code == 200
    for number in range(5):
        shared.clock.now += 1000
        clock.passes(1000)
        with closing(Kiosk(tmp_path / f"new-{number}", shared.url, clock)) as kiosk:
            kiosk.wire.hears = 2
            answers.append(kiosk.vaults.open_with_pin(premade.access, WRONG_PIN))
            # What the terminal keeps opens nothing: without central there is no other try.
            assert kiosk.vaults.open_with_pin(premade.access, WRONG_PIN) == Refusal(Why.OFFLINE)
    assert [answer.why for answer in answers if isinstance(answer, Refusal)] == [Why.WRONG_PIN] * 3 + [Why.BLOCKED] * 2


def test_central_says_wait_and_blocked(two: tuple[Kiosk, Kiosk], started: Started, shared: World) -> None:
    _, there = two
    for _ in range(5):
        shared.unlock(_card(started))
    refusal = there.vaults.open_with_pin(started.access, PIN)
    assert isinstance(refusal, Refusal)
    assert (refusal.why, refusal.left) == (Why.WAIT, 5)
    assert 0 < refusal.wait_s <= 16
    for _ in range(5):
        shared.clock.now += 300
        shared.unlock(_card(started))
    shared.clock.now += 3000
    assert there.vaults.open_with_pin(started.access, PIN) == Refusal(Why.BLOCKED)
    assert opened(there.vaults.open_with_cards(started.access, started.recovery)).entries == started.vault.entries


def test_a_new_pin_needs_central_once_it_was_told_of_the_vault(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    here, _ = two
    here.wire.cut = True
    with pytest.raises(EnvironmentFault):
        started.vault.renew(OTHER_PIN)
    assert isinstance(here.vaults.open_with_pin(started.access, PIN), type(started.vault))
    new = here.vaults.start(PIN)
    new.vault.renew(OTHER_PIN)
    here.wire.cut = False
    here.sync()
    assert isinstance(two[1].vaults.open_with_pin(new.access, OTHER_PIN), type(new.vault))


def test_new_keys_hold_everywhere_and_what_was_written_under_the_old_is_not_lost(
    two: tuple[Kiosk, Kiosk], started: Started
) -> None:
    here, there = two
    theirs = opened(there.vaults.open_with_pin(started.access, PIN))
    there.wire.cut = True
    card = new_card(Kind.ACCESS)
    started.vault.renew(OTHER_PIN, access=card)
    late = theirs.put(replace(APPLICATION, vacancy_id="late"))
    theirs.close()
    there.wire.cut = False
    there.sync()
    # The old card opens nothing any more, and what was written with it is on its way.
    assert there.vaults.open_with_pin(started.access, PIN) == Refusal(Why.UNKNOWN_CARD)
    assert there.vaults.file.held(started.vault.vault) is None
    here.exchange(started.vault, card)
    assert started.vault.entries[late].value == replace(APPLICATION, vacancy_id="late")
    again = opened(there.vaults.open_with_pin(card, OTHER_PIN))
    here.exchange(started.vault)
    assert again.entries == started.vault.entries


def test_a_terminal_with_old_keys_asks_central_before_it_calls_a_new_pin_wrong(
    two: tuple[Kiosk, Kiosk], started: Started
) -> None:
    here, there = two
    theirs = opened(there.vaults.open_with_pin(started.access, PIN))
    there.wire.cut = True
    late = theirs.put(replace(APPLICATION, vacancy_id="late"))
    there.wire.cut = False
    started.vault.renew(OTHER_PIN)
    # The visitor never heard of sync: the vault here is of the epoch before, with a record that nobody else has.
    again = opened(there.vaults.open_with_pin(started.access, OTHER_PIN))
    assert again.entries[late].value == replace(APPLICATION, vacancy_id="late")
    there.exchange(again)
    here.exchange(started.vault, started.access)
    assert started.vault.entries == again.entries


def test_what_was_changed_elsewhere_counts_at_once_where_central_can_be_asked(
    two: tuple[Kiosk, Kiosk], started: Started
) -> None:
    here, there = two
    opened(there.vaults.open_with_pin(started.access, PIN)).close()
    started.vault.renew(OTHER_PIN)
    there.wire.cut = True
    opened(there.vaults.open_with_pin(started.access, PIN)).close()
    there.wire.cut = False
    refusal = there.vaults.open_with_pin(started.access, PIN)
    assert isinstance(refusal, Refusal)
    assert refusal.why is Why.WRONG_PIN
    opened(there.vaults.open_with_pin(started.access, OTHER_PIN)).close()
    started.vault.erase()
    here.sync()
    assert there.vaults.open_with_pin(started.access, OTHER_PIN) == Refusal(Why.UNKNOWN_CARD)
    assert there.vaults.open_with_cards(started.access, started.recovery) == Refusal(Why.UNKNOWN_CARD)


def test_the_answer_to_new_keys_may_get_lost(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    here, there = two
    here.wire.loses_answers = 1
    started.vault.renew(OTHER_PIN)
    assert isinstance(there.vaults.open_with_pin(started.access, OTHER_PIN), type(started.vault))
    here.wire.loses_answers = 9
    with pytest.raises(EnvironmentFault):
        started.vault.renew(PIN)
    here.wire.loses_answers = 0
    # Central has them, and this terminal hears of it from sync.
    here.sync()
    assert opened(here.vaults.open_with_pin(started.access, PIN)).entries


def test_two_terminals_cannot_both_give_a_vault_new_keys(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    here, there = two
    theirs = opened(there.vaults.open_with_pin(started.access, PIN))
    started.vault.renew(OTHER_PIN)
    with pytest.raises(BadData, match="epoch"):
        theirs.renew(WRONG_PIN)
    assert isinstance(here.vaults.open_with_pin(started.access, OTHER_PIN), type(started.vault))


def test_an_erased_vault_goes_from_everywhere(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    here, there = two
    theirs = opened(there.vaults.open_with_pin(started.access, PIN))
    started.vault.erase()
    assert [one.kind for one in here.mail.outbox()] == [Errand.ERASURE]
    # Central still has it, and gives it to nobody here.
    for card in (started.access, started.recovery):
        assert here.vaults.open_with_pin(card, PIN) == Refusal(Why.UNKNOWN_CARD)
    assert here.vaults.open_with_cards(started.access, started.recovery) == Refusal(Why.UNKNOWN_CARD)
    here.sync()
    assert here.mail.outbox() == []
    there.sync()
    with pytest.raises(EnvironmentFault, match="erased"):
        theirs.put(PROFILE)
    for kiosk in two:
        assert kiosk.vaults.open_with_pin(started.access, PIN) == Refusal(Why.UNKNOWN_CARD)
        assert not kiosk.mail.linked()


def test_what_was_not_delivered_outlives_thirty_days_and_wraps_do_not(
    two: tuple[Kiosk, Kiosk], started: Started, clock: Clock, shared: World
) -> None:
    here, there = two
    at = started.vault.put(replace(APPLICATION, vacancy_id="late"))
    started.vault.close()
    for _ in range(3):
        # The visitor comes, and central does not answer.
        clock.passes(10 * DAY_S + 1)
        here.wire.cut = True
        refusal = here.vaults.open_with_pin(started.access, PIN)
    here.vaults.sweep()
    assert here.vaults.file.held(started.vault.vault) is None
    assert not isinstance(refusal, Refusal)
    assert here.mail.unsent(started.vault.vault)
    here.wire.cut = False
    shared.clock.now = clock.at.wall
    here.sync()
    assert not here.mail.unsent(started.vault.vault)
    assert not here.vaults.file.records(started.vault.vault)
    assert opened(there.vaults.open_with_pin(started.access, PIN)).entries[at].value is not None


def test_a_visitor_writes_on_while_sync_learns_of_new_keys(two: tuple[Kiosk, Kiosk], started: Started) -> None:
    here, there = two
    theirs = opened(there.vaults.open_with_pin(started.access, PIN))
    started.vault.renew(OTHER_PIN)
    there.sync()
    late = theirs.put(replace(APPLICATION, vacancy_id="late"))
    there.sync()
    here.exchange(started.vault, started.access)
    assert started.vault.entries[late].value == replace(APPLICATION, vacancy_id="late")


def test_a_number_is_given_and_taken_back(two: tuple[Kiosk, Kiosk], started: Started, shared: World) -> None:
    here, _ = two
    number = started.vault.number(new=True)
    reached = shared.service.registry.reached(number)
    assert reached
    assert reached.vault == started.vault.vault
    here.wire.cut = True
    with pytest.raises(EnvironmentFault):
        started.vault.number(new=True)
    here.clock.passes(1)
    assert started.vault.number(new=False) == ""
    here.wire.cut = False
    here.sync()
    assert shared.service.registry.reached(number) is None


@dataclass(frozen=True)
class Office:
    """Who sends messages, with the one key that terminals know."""

    shared: World
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    def trusted_by(self, *kiosks: Kiosk) -> None:
        one = ServiceKey(
            id=b"k" * 16,
            signs=self.key.public_key().public_bytes_raw(),
            seals=bytes(32),
            office="Dienst",
            start=date(2026, 1, 1),
            until=date(2028, 1, 1),
        )
        for kiosk in kiosks:
            (kiosk.data / "service.json").write_bytes(ServiceKeys((one,)).encode())

    def send(self, vault: bytes, id: bytes, value: Sent, days: int = 30, answers: bytes | None = None) -> None:
        expires = datetime.fromtimestamp(Clock().at.wall, UTC) + timedelta(days=days)
        message = Message(id=id, vault=vault, expires=expires, value=value, answers=answers)
        sealed = seal_message(message, self.shared.service.registry.receives(vault), Signer(b"k" * 16, self.key))
        self.shared.service.drawer.put_message(vault, id, sealed, expires.timestamp())


def test_a_message_becomes_one_record_wherever_it_is_taken_up(
    two: tuple[Kiosk, Kiosk], started: Started, shared: World
) -> None:
    here, there = two
    office, ours = Office(shared), started.vault
    office.trusted_by(here, there)
    theirs = opened(there.vaults.open_with_pin(started.access, PIN))
    office.send(ours.vault, TASK_ID, TASK)
    for kiosk in two:
        kiosk.sync()
        kiosk.wire.cut = True
    # Both take it up before either hears of the other, and one goes on with it.
    assert ours.take()
    assert theirs.take()
    here.clock.passes(60)
    theirs.put(replace(TASK, status=TaskStatus.DONE), TASK_ID)
    for kiosk, vault in ((here, ours), (there, theirs), (here, ours)):
        kiosk.wire.cut = False
        kiosk.exchange(vault)
    assert ours.entries == theirs.entries
    assert ours.entries[TASK_ID].value == replace(TASK, status=TaskStatus.DONE)
    assert not _waiting(shared)
    # Sent again it is the same, also when the visitor removed it.
    ours.remove(TASK_ID)
    office.send(ours.vault, TASK_ID, TASK)
    here.exchange(ours)
    assert ours.entries[TASK_ID].value is None
    assert not _waiting(shared)


def test_a_message_that_says_something_anew_takes_the_place_of_the_first(
    two: tuple[Kiosk, Kiosk], started: Started, shared: World
) -> None:
    here, _ = two
    office, ours = Office(shared), started.vault
    office.trusted_by(here)
    office.send(ours.vault, TASK_ID, TASK)
    office.send(ours.vault, b"n" * 16, replace(TASK, status=TaskStatus.CANCELLED), answers=TASK_ID)
    here.exchange(ours)
    tasks = [entry.value for entry in ours.entries.values() if isinstance(entry.value, Task)]
    assert tasks == [replace(TASK, status=TaskStatus.CANCELLED)]
    assert opened(here.vaults.open_with_pin(started.access, PIN)).entries == ours.entries


def test_what_a_message_answers_does_not_wait_for_an_answer_any_more(
    two: tuple[Kiosk, Kiosk], started: Started, shared: World
) -> None:
    here, _ = two
    office, ours = Office(shared), started.vault
    office.trusted_by(here)
    asked = ours.put(Posted(kind=PostedKind.CALLBACK, asked=1))
    office.send(ours.vault, TASK_ID, TASK, answers=asked)
    here.exchange(ours)
    assert ours.entries[asked].value is None
    assert ours.entries[TASK_ID].value == TASK


def test_a_message_of_an_unknown_key_waits_and_a_late_one_goes(
    two: tuple[Kiosk, Kiosk], started: Started, shared: World, clock: Clock
) -> None:
    here, _ = two
    office, ours = Office(shared), started.vault
    office.send(ours.vault, TASK_ID, TASK)
    office.send(ours.vault, b"l" * 16, TASK, days=1)
    here.exchange(ours)
    assert TASK_ID not in ours.entries
    assert len(_waiting(shared)) == 2
    office.trusted_by(here)
    clock.passes(2 * DAY_S)
    here.exchange(ours)
    assert ours.entries[TASK_ID].value == TASK
    assert b"l" * 16 not in ours.entries
    assert not _waiting(shared)


def _waiting(shared: World) -> list[bytes]:
    with shared.service.database.reading() as db:
        return list(db.execute(select(tables.item.c.id).where(tables.item.c.kind == "message")).scalars())


def _card(started: Started) -> CardOf:
    """The access card as central's own tests see it."""
    return CardOf(card_id(started.access), gate(started.access))
