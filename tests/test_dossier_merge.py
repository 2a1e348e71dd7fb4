"""The rules by which one record from several terminals becomes one again."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import permutations
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from vault_world import APPLICATION, PROFILE

from kiosk.dossier.entry import Entry, Newer
from kiosk.dossier.growing import united
from kiosk.dossier.versioned import Versioned
from kiosk.dossier.writer import AHEAD_US, Writer
from kiosk.envelope.version import Version
from kiosk.errors import BadData
from kiosk.model.application import Application, Event, EventKind, Summary
from kiosk.model.dossier import Profile

HERE, THERE, ELSEWHERE = b"h" * 16, b"t" * 16, b"e" * 16
NOON = 1_800_000_000_000_000
Dot = tuple[bytes, int]


def named(name: str) -> Profile:
    return replace(PROFILE, first_name=name)


def added(application: Application, *notes: str, at: str = "2026-11-21") -> Application:
    events = tuple(Event(at=at, kind=EventKind.CALLED, note=note) for note in notes)
    return replace(application, events=application.events + events)


def notes(versioned: Versioned) -> list[str]:
    assert isinstance(versioned.entry.value, Application)
    return [event.note for event in versioned.entry.value.events]


@pytest.fixture
def profile() -> Versioned:
    return Writer(HERE, NOON).first(PROFILE)


@pytest.fixture
def application() -> Versioned:
    return Writer(HERE, NOON).first(APPLICATION)


def test_what_was_written_over_the_other_replaces_it_whatever_the_clocks_say(profile: Versioned) -> None:
    next_ = Writer(THERE, NOON - 5_000_000).next(profile, named("Ander"))
    assert next_.merged(profile) is next_
    assert profile.merged(next_) is next_
    assert next_.entry.written == profile.entry.written + 1


def test_of_two_that_knew_nothing_of_each_other_the_later_one_stands(profile: Versioned) -> None:
    early = Writer(THERE, NOON + 1).next(Writer(THERE, NOON + 1).next(profile, named("First")), named("Early"))
    late = Writer(ELSEWHERE, NOON + 9).next(profile, named("Late"))
    one = early.merged(late)
    assert one == late.merged(early) == one.merged(early) == one.merged(late) == one.merged(profile)
    assert one.entry.value == named("Late")
    assert one.version.counts == ((ELSEWHERE, 1), (HERE, 1), (THERE, 2))


def test_at_the_same_microsecond_every_terminal_decides_alike(profile: Versioned) -> None:
    one, other = (Writer(actor, NOON + 1).next(profile, named(actor.hex())) for actor in (THERE, ELSEWHERE))
    assert one.merged(other) == other.merged(one)


def test_one_version_with_two_contents_still_ends_up_equal(profile: Versioned) -> None:
    """A terminal that was put back from a copy counts a second time."""
    one, other = (Writer(THERE, NOON + 1).next(profile, named(name)) for name in "ab")
    assert one.version == other.version
    assert one.merged(other) == other.merged(one)


def test_what_was_removed_stays_removed_beside_a_later_change(profile: Versioned) -> None:
    removed = Writer(THERE, NOON + 1).next(profile, None)
    changed = Writer(ELSEWHERE, NOON + 99).next(profile, named("Later"))
    assert removed.merged(changed) == changed.merged(removed)
    assert changed.merged(removed).entry.value is None
    with pytest.raises(BadData, match="does not come back"):
        Writer(HERE, NOON).next(removed, PROFILE)
    with pytest.raises(BadData, match="does not come back"):
        Writer(HERE, NOON).next(removed, None)


def test_applications_keep_the_events_of_all_in_one_order(application: Versioned) -> None:
    three = [
        Writer(HERE, NOON + 3).next(application, added(APPLICATION, "b", "b", at="2026-11-23")),
        Writer(THERE, NOON + 2).next(application, added(APPLICATION, "a", "x", at="2026-11-22")),
        Writer(ELSEWHERE, NOON + 1).next(application, added(APPLICATION, "old", at="2026-11-01")),
    ]
    results = [a.merged(b).merged(c) for a, b, c in permutations(three)]
    assert all(result == results[0] for result in results)
    # The one it began with comes first, also where an older day was added later.
    assert notes(results[0]) == [APPLICATION.applied.note, "old", "a", "x", "b", "b"]


def test_events_do_not_decide_which_summary_stands(application: Versioned) -> None:
    """Else the order in which three are united would."""
    three = [
        Versioned(Version().raised(actor), Entry.of(replace(added(APPLICATION, *more), vacancy_id=vacancy), NOON))
        for actor, more, vacancy in ((HERE, "z", "b"), (THERE, "y", "c"), (ELSEWHERE, "", "a"))
    ]
    results = [a.merged(b).merged(c) for a, b, c in permutations(three)]
    assert all(result == results[0] for result in results)


def test_events_that_both_have_stand_once() -> None:
    both = added(APPLICATION, "a", "b")
    assert united(both, both).events == both.events
    assert united(added(APPLICATION, "a"), both).events == both.events


@pytest.mark.parametrize(
    "value",
    [
        replace(APPLICATION, events=()),
        replace(APPLICATION, events=(replace(APPLICATION.applied, note="another"),)),
        replace(APPLICATION, summary=Summary(title="Another")),
        replace(APPLICATION, vacancy_id="another"),
        PROFILE,
    ],
    ids=["no event", "other event", "other summary", "other vacancy", "other kind"],
)
def test_an_application_is_only_added_to(application: Versioned, value: Any) -> None:
    with pytest.raises(BadData):
        Writer(HERE, NOON).next(application, value)


def test_a_record_stays_of_its_kind(profile: Versioned) -> None:
    with pytest.raises(BadData, match="added to"):
        Writer(HERE, NOON).next(profile, APPLICATION)
    with pytest.raises(BadData, match="kind"):
        Writer(HERE, NOON).next(Versioned(profile.version, Entry("tomorrow", Newer(b"[1]"), NOON)), PROFILE)
    with pytest.raises(BadData, match="at least one event"):
        Writer(HERE, NOON).first(replace(APPLICATION, events=()))


def test_a_kind_of_a_newer_program_merges_as_anything_else(profile: Versioned) -> None:
    one = Versioned(Version().raised(HERE), Entry("tomorrow", Newer(b"[1]"), 1))
    other = Versioned(Version().raised(THERE), Entry("tomorrow", Newer(b"[2]"), 2))
    assert one.merged(other).entry == other.merged(one).entry == other.entry
    removed = Writer(HERE, NOON).next(one, None)
    assert removed.entry == Entry("tomorrow", None, NOON)
    assert other.merged(removed).entry == removed.entry


@pytest.mark.parametrize(
    ("wall", "latest", "before", "written"),
    [
        (NOON, 0, 0, NOON),
        (NOON, NOON + 7, 0, NOON + 8),
        (NOON, NOON - 7, 0, NOON),
        (NOON, NOON + 9 * AHEAD_US, 0, NOON + AHEAD_US),
        (NOON, NOON + 9 * AHEAD_US, NOON + 9 * AHEAD_US, NOON + 9 * AHEAD_US + 1),
    ],
    ids=["now", "after what was seen", "seen long ago", "a clock that is wrong", "a record that it wrote"],
)
def test_a_wrong_clock_draws_the_others_a_day_ahead_at_most(wall: int, latest: int, before: int, written: int) -> None:
    old = Versioned(Version().raised(THERE), Entry.of(PROFILE, before))
    assert Writer(HERE, wall, latest).next(old, named("Next")).entry.written == written


def test_a_wrong_clock_brings_nothing_back_that_was_replaced(profile: Versioned) -> None:
    far = Writer(HERE, NOON + 9 * AHEAD_US).next(profile, named("Far"))
    over = Writer(THERE, NOON, far.entry.written).next(far, named("Over"))
    apart = Writer(ELSEWHERE, NOON + 1).next(profile, named("Apart"))
    results = [a.merged(b).merged(c) for a, b, c in permutations((far, over, apart))]
    assert all(result == results[0] for result in results)
    assert results[0].entry.value == named("Over")


def test_too_many_actors_are_refused_before_they_are_sealed() -> None:
    version = Version(tuple((number.to_bytes(16, "big"), 1) for number in range(1024)))
    assert Version.decode(version.encode()) == version
    with pytest.raises(BadData, match="1024"):
        version.raised(HERE).encode()


@dataclass(frozen=True)
class Write:
    """What the model knows of a write: what it says, and the writes that it was made over."""

    entry: Entry
    over: frozenset[Dot]


@dataclass
class Kiosk:
    """A terminal of the model: its records, and for each the writes that it heard of."""

    actor: bytes
    skew: int = 0
    records: dict[bytes, Versioned] = field(default_factory=dict)
    heard: dict[bytes, frozenset[Dot]] = field(default_factory=dict)

    def take(self, at: bytes, versioned: Versioned, heard: frozenset[Dot]) -> None:
        self.records[at] = self.records[at].merged(versioned) if at in self.records else versioned
        self.heard[at] = self.heard.get(at, frozenset()) | heard


KIOSKS = st.integers(0, 2)
PICKS = st.integers(0, 59)
SKEWS = st.sampled_from([0, -3, 2, -AHEAD_US, 3 * AHEAD_US])


class ThreeTerminals(RuleBasedStateMachine):
    """Three terminals edit one vault; what they send waits in the air, and arrives late, twice, or not at all."""

    def __init__(self) -> None:
        super().__init__()
        self.kiosks = [Kiosk(actor) for actor in (HERE, THERE, ELSEWHERE)]
        self.writes: dict[bytes, dict[Dot, Write]] = {}
        self.air: list[tuple[bytes, bytes, bytes, frozenset[Dot]]] = []
        self.wall, self.number = NOON, 0

    @initialize(skews=st.lists(SKEWS, min_size=3, max_size=3))
    def know_two_records(self, skews: list[int]) -> None:
        """They start with a profile and an application that all have."""
        for kiosk, skew in zip(self.kiosks, skews, strict=True):
            kiosk.skew = skew
        self.start(0, False)
        self.start(0, True)
        self.send(0)
        for other in (1, 2):
            self.arrive(other, [0, 1])

    @precondition(lambda self: len(self.writes) < 4)
    @rule(kiosk=KIOSKS, applies=st.booleans())
    def start(self, kiosk: int, applies: bool) -> None:
        value = replace(APPLICATION, vacancy_id=self.new()) if applies else named(self.new())
        self.wrote(self.kiosks[kiosk], len(self.writes).to_bytes(16, "big"), lambda writer: writer.first(value))

    @rule(kiosk=KIOSKS, pick=PICKS, passed=st.integers(0, 2))
    def edit(self, kiosk: int, pick: int, passed: int) -> None:
        self.wall += passed
        self.follow(self.kiosks[kiosk], pick, False)

    @rule(changes=st.lists(st.tuples(KIOSKS, PICKS), min_size=2, max_size=4))
    def edit_at_once(self, changes: list[tuple[int, int]]) -> None:
        for kiosk, pick in changes:
            self.follow(self.kiosks[kiosk], pick, False)

    @rule(kiosk=KIOSKS, pick=PICKS)
    def remove(self, kiosk: int, pick: int) -> None:
        self.follow(self.kiosks[kiosk], pick, True)

    @rule(kiosk=KIOSKS)
    def send(self, kiosk: int) -> None:
        sender = self.kiosks[kiosk]
        for at, one in sender.records.items():
            self.air.append((at, one.version.encode(), one.entry.encode(), sender.heard[at]))

    @rule(kiosk=KIOSKS, picks=st.lists(PICKS, min_size=1, max_size=8))
    def arrive(self, kiosk: int, picks: list[int]) -> None:
        for pick in picks:
            at, version, entry, heard = self.air[pick % len(self.air)]
            self.kiosks[kiosk].take(at, Versioned(Version.decode(version), Entry.decode(entry)), heard)

    @invariant()
    def says_what_its_writes_say(self) -> None:
        """Nothing but which writes a terminal heard of decides what it shows: not the order, not the way."""
        for kiosk in self.kiosks:
            for at, one in kiosk.records.items():
                known = {dot: self.writes[at][dot] for dot in kiosk.heard[at]}
                assert one.version.counts == tuple(sorted(highest(known).items()))
                self.right(one.entry, known)

    def right(self, entry: Entry, known: dict[Dot, Write]) -> None:
        if any(write.entry.value is None for write in known.values()):
            assert entry.value is None, "a removed record came back"
            return
        if isinstance(entry.value, Application):
            every = {event for write in known.values() for event in events(write.entry)}
            assert len(entry.value.events) == len(every)
            assert set(entry.value.events) == every, "an event was lost"
            return
        over = frozenset[Dot]().union(*(write.over for write in known.values()))
        last = [write.entry for dot, write in known.items() if dot not in over]
        latest = max(one.written for one in last)
        assert entry in [one for one in last if one.written == latest]

    def teardown(self) -> None:
        """Everybody hears everybody in the end, in an order that differs; then all are equal and nothing is lost."""
        if not self.writes:
            return
        for turn in (0, 1, 2, 1, 0):
            self.send(turn)
            for other in range(3):
                self.arrive(other, list(range(len(self.air)))[:: 1 if other % 2 else -1])
        first = self.kiosks[0].records
        assert first.keys() == self.writes.keys()
        for kiosk in self.kiosks[1:]:
            assert kiosk.records == first
        self.says_what_its_writes_say()
        for at, one in first.items():
            assert self.kiosks[0].heard[at] == self.writes[at].keys()
            assert (one.entry.value is None) == any(write.entry.value is None for write in self.writes[at].values())

    def follow(self, kiosk: Kiosk, pick: int, removes: bool) -> None:
        there = sorted(at for at, one in kiosk.records.items() if one.entry.value is not None)
        if not there:
            return
        at = there[pick % len(there)]
        before = kiosk.records[at]
        value = before.entry.value
        new = added(value, self.new()) if isinstance(value, Application) else named(self.new())
        self.wrote(kiosk, at, lambda writer: writer.next(before, None if removes else new))

    def wrote(self, kiosk: Kiosk, at: bytes, write: Callable[[Writer], Versioned]) -> None:
        latest = max((one.entry.written for one in kiosk.records.values()), default=0)
        one = write(Writer(kiosk.actor, self.wall + kiosk.skew, latest))
        over = kiosk.heard.get(at, frozenset())
        dot = (kiosk.actor, sum(actor == kiosk.actor for actor, _ in over) + 1)
        self.writes.setdefault(at, {})[dot] = Write(one.entry, over)
        kiosk.records[at], kiosk.heard[at] = one, over | {dot}

    def new(self) -> str:
        self.number += 1
        return str(self.number)


def events(entry: Entry) -> tuple[Event, ...]:
    return entry.value.events if isinstance(entry.value, Application) else ()


def highest(known: dict[Dot, Write]) -> dict[bytes, int]:
    return {actor: max(count for one, count in known if one == actor) for actor, _ in known}


TestThreeTerminals = ThreeTerminals.TestCase
TestThreeTerminals.settings = settings(
    derandomize=True, deadline=None, database=None, max_examples=100, stateful_step_count=30
)
