from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.visit import Patience, Phase, Visit, Why

PATIENCE = Patience(idle_s=90, more_time_s=300, countdown_s=30)

steps = st.lists(
    st.tuples(st.floats(0, 400), st.sampled_from(["touch", "wait", "more", "less", "stop", "operator"])), max_size=40
)


def test_an_untouched_kiosk_waits_for_ever() -> None:
    assert Visit().elapsed(1e9, PATIENCE) == Visit()


def test_the_question_comes_after_the_wait_and_the_wipe_after_the_countdown() -> None:
    visit = Visit().touched(100.0)
    assert visit.elapsed(189.9, PATIENCE) == visit
    asking = visit.elapsed(190.0, PATIENCE)
    assert asking.phase is Phase.ASKING
    assert asking.countdown(196.0, PATIENCE) == 24.0
    assert asking.elapsed(219.9, PATIENCE) == asking
    assert asking.elapsed(220.0, PATIENCE).why is Why.TIMEOUT


def test_a_touch_at_the_question_extends_without_limit() -> None:
    visit = Visit().touched(0.0)
    for turn in range(1, 50):
        visit = visit.elapsed(turn * 100.0, PATIENCE)
        assert visit.phase is Phase.ASKING
        visit = visit.touched(turn * 100.0 + 1.0)
        assert visit.phase is Phase.ACTIVE


def test_more_time_waits_five_minutes() -> None:
    visit = Visit().touched(0.0).with_more_time(True, 10.0)
    assert visit.elapsed(309.0, PATIENCE).phase is Phase.ACTIVE
    assert visit.elapsed(310.0, PATIENCE).phase is Phase.ASKING


def test_a_clock_that_slept_through_everything_ends_the_visit() -> None:
    assert Visit().touched(0.0).elapsed(86_400.0, PATIENCE).why is Why.TIMEOUT


@given(steps)
def test_whatever_happens_a_visit_goes_forward_and_ends_once(script: list[tuple[float, str]]) -> None:
    visit, now = Visit(), 0.0
    for wait, what in script:
        now += wait
        before, visit = visit, visit.elapsed(now, PATIENCE)
        match what:
            case "touch":
                visit = visit.touched(now)
            case "more" | "less":
                visit = visit.with_more_time(what == "more", now)
            case "stop":
                visit = visit.ended(Why.STOP, now)
            case "operator":
                visit = visit.ended(Why.OPERATOR, now)
        assert (visit.why is None) == (visit.phase is not Phase.ENDING)
        assert visit.since <= now
        assert visit.phase is not Phase.IDLE or before.phase is Phase.IDLE
        if before.phase is Phase.ENDING:
            assert (visit.phase, visit.why) == (Phase.ENDING, before.why)
        moment = visit.next_moment(now, PATIENCE)
        assert (moment is None) == (visit.phase in (Phase.IDLE, Phase.ENDING))
        assert moment is None or moment >= 0


@given(st.floats(0, 1000), st.floats(0, 1000))
def test_small_steps_of_time_end_where_one_big_step_ends(first: float, second: float) -> None:
    visit = Visit().touched(0.0)
    stepped = visit.elapsed(first, PATIENCE).elapsed(first + second, PATIENCE)
    at_once = visit.elapsed(first + second, PATIENCE)
    assert (stepped.phase, stepped.why) == (at_once.phase, at_once.why)
