from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.screens import READY_S, SILENCE_S, Action, Event, Screens


def started(screens: Screens, now: float = 0.0) -> int:
    [action] = screens.tick(now)
    assert action.kind == "start"
    return action.screen


def shown_with_spare() -> Screens:
    screens = Screens()
    first = started(screens)
    assert screens.handle(first, Event.READY, 1.0) == [Action("show", first), Action("start", first + 1)]
    assert screens.handle(first + 1, Event.READY, 2.0) == []
    return screens


def test_the_spare_takes_over_when_a_visit_ends() -> None:
    screens = shown_with_spare()
    screens.handle(1, Event.VISIT, 3.0)
    screens.handle(1, Event.END, 4.0)
    assert screens.handle(1, Event.EXITED, 5.0) == [Action("show", 2), Action("start", 3)]


def test_a_crash_during_a_visit_purges_the_printer_and_shows_the_spare() -> None:
    screens = shown_with_spare()
    screens.handle(1, Event.VISIT, 3.0)
    assert screens.handle(1, Event.EXITED, 4.0) == [Action("purge"), Action("show", 2), Action("start", 3)]


def test_a_screen_that_stops_drawing_is_killed_once_and_replaced() -> None:
    screens = shown_with_spare()
    screens.handle(2, Event.ALIVE, 11.5)
    kill, start = screens.tick(1.0 + SILENCE_S + 0.6)
    assert (kill.kind, kill.screen, kill.why) == ("kill", 1, "silent")
    assert start == Action("start", 3)
    assert screens.tick(13.0) == []
    assert Action("show", 2) in screens.handle(1, Event.EXITED, 13.1)


def test_a_screen_that_never_gets_ready_is_killed() -> None:
    screens = Screens()
    started(screens)
    assert screens.tick(READY_S + 1)[0] == Action("kill", 1, "never ready")


def test_failures_before_ready_back_off() -> None:
    screens = Screens()
    now, starts = 0.0, 0
    while now < 60:
        actions = screens.tick(now)
        while actions:
            starts += 1
            actions = screens.handle(actions[0].screen, Event.EXITED, now)
        now += 0.25
    assert 5 <= starts <= 10


def test_new_data_replaces_spare_and_untouched_screen_but_not_a_visit() -> None:
    screens = shown_with_spare()
    assert screens.data_changed(3.0) == [Action("kill", 2, "data changed"), Action("start", 3)]
    screens.handle(2, Event.EXITED, 3.1)
    assert screens.handle(3, Event.READY, 4.0)[:2] == [Action("kill", 1, "data changed"), Action("show", 3)]
    screens.handle(1, Event.EXITED, 4.1)
    screens.handle(4, Event.READY, 5.0)

    screens.handle(3, Event.VISIT, 6.0)
    screens.data_changed(7.0)
    screens.handle(4, Event.EXITED, 7.1)
    assert screens.handle(5, Event.READY, 8.0) == []
    assert screens.shown == 3


@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from([*Event, "data", "wait"])), max_size=60))
def test_one_shown_and_no_more_than_one_warm_whatever_happens(script: list[tuple[int, Event | str]]) -> None:
    screens, alive, shown, now = Screens(), set[int](), set[int](), 0.0
    for number, what in [*script, *[(0, "wait")] * 3]:
        now += 1.0 if what != "wait" else 40.0
        if isinstance(what, Event):
            if number not in alive:
                continue
            if what is Event.EXITED:
                alive.discard(number)
                shown.discard(number)
            actions = screens.handle(number, what, now)
        else:
            actions = screens.data_changed(now) if what == "data" else screens.tick(now)
        for action in actions:
            match action.kind:
                case "start":
                    alive.add(action.screen)
                case "kill":
                    shown.discard(action.screen)
                case "show":
                    assert action.screen in alive
                    shown.add(action.screen)
        assert len(shown) <= 1


def test_it_is_known_whether_somebody_is_at_the_terminal() -> None:
    screens = shown_with_spare()
    seen = [screens.visited]
    for event in (Event.VISIT, Event.EXITED):
        screens.handle(1, event, 3.0)
        seen.append(screens.visited)
    assert seen == [False, True, False]
