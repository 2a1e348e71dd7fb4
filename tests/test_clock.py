from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.feed.clock import FORMAT, RELEASED, reference

PUBLISHED = datetime(2026, 11, 20, 2, 10, tzinfo=UTC)
TEXT = PUBLISHED.strftime(FORMAT)


def test_a_good_clock_is_believed() -> None:
    now = PUBLISHED + timedelta(days=40)
    assert reference(now, TEXT).time == now
    assert not reference(now, TEXT).suspect


def test_a_clock_in_2010_is_not_believed() -> None:
    past = datetime(2010, 1, 1, tzinfo=UTC)
    assert reference(past, TEXT).time == PUBLISHED
    assert reference(past, "").time == RELEASED


def test_a_clock_five_years_ahead_is_suspect() -> None:
    ahead = PUBLISHED + timedelta(days=5 * 365)
    assert reference(ahead, TEXT) == type(reference(ahead, TEXT))(PUBLISHED, True)


@given(st.datetimes(timezones=st.just(UTC)))
def test_time_never_runs_before_what_was_signed(clock: datetime) -> None:
    believed = reference(clock, TEXT)
    assert PUBLISHED <= believed.time <= PUBLISHED + timedelta(days=120)
