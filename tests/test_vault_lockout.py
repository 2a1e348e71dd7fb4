import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_world import OTHER_PIN, PIN, WRONG_PIN, Clock, opened, vaults

from kiosk.dossier.lockout import Lockout, Refusal, Why, terminal_refusal
from kiosk.dossier.moment import Moment
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.vaults import Vaults
from kiosk.model.card import encode

SAME_EACH_TIME = settings(derandomize=True, deadline=None, database=None)
WAITS = [0.0, 0.0, 0.0, 0.0, 15.0, 30.0, 60.0, 120.0, 240.0, 0.0]
TESTS = Path(__file__).parent


@pytest.fixture
def terminal(tmp_path: Path, clock: Clock) -> Iterator[Vaults]:
    with closing(vaults(tmp_path, clock)) as made:
        yield made


def test_waits_double_after_four_and_ten_is_the_end(terminal: Vaults, clock: Clock) -> None:
    card = terminal.start(PIN).access
    for failures, wait in enumerate(WAITS, 1):
        assert terminal.open_with_pin(card, WRONG_PIN) == Refusal(Why.WRONG_PIN, wait, 10 - failures)
        if wait:
            clock.passes(wait - 1)
            assert terminal.open_with_pin(card, PIN) == Refusal(Why.WAIT, 1.0, 10 - failures)
            clock.passes(1)
    clock.passes(86400)
    assert terminal.open_with_pin(card, PIN) == Refusal(Why.BLOCKED)


def test_the_recovery_card_shares_the_tries(terminal: Vaults) -> None:
    started = terminal.start(PIN)
    terminal.open_with_pin(started.access, WRONG_PIN)
    assert terminal.open_with_pin(started.recovery, WRONG_PIN) == Refusal(Why.WRONG_PIN, 0.0, 8)


def test_the_right_pin_forgives(terminal: Vaults, clock: Clock) -> None:
    card = terminal.start(PIN).access
    for _ in range(2):
        assert terminal.open_with_pin(card, WRONG_PIN) == Refusal(Why.WRONG_PIN, 0.0, 9)
        clock.passes(1)
        assert isinstance(terminal.open_with_pin(card, PIN), OpenVault)
    # The wrong ones still count for the terminal.
    assert terminal.file._db.execute("SELECT count(*) FROM failed_try").fetchone() == (2,)


def test_both_cards_open_a_blocked_vault_and_a_new_pin_goes_with_them(terminal: Vaults, clock: Clock) -> None:
    started = terminal.start(PIN)
    fail(terminal, clock, started.vault.vault, 10, 300)
    assert terminal.open_with_pin(started.access, PIN) == Refusal(Why.BLOCKED)
    vault = opened(terminal.open_with_cards(started.access, started.recovery))
    vault.renew(OTHER_PIN)
    assert isinstance(terminal.open_with_pin(started.access, OTHER_PIN), OpenVault)


def test_a_wait_survives_power_cuts_and_set_clocks(tmp_path: Path, clock: Clock) -> None:
    with closing(vaults(tmp_path, clock)) as terminal:
        started = terminal.start(PIN)
        card = started.access
        fail(terminal, clock, started.vault.vault, 6, 15)
        assert terminal.open_with_pin(card, PIN) == Refusal(Why.WAIT, 15.0, 4)
    clock.boots()
    clock.is_set(86400)
    with closing(vaults(tmp_path, clock)) as terminal:
        # Five seconds of this boot have gone; how long the terminal was off, nobody knows.
        assert terminal.open_with_pin(card, PIN) == Refusal(Why.WAIT, 10.0, 4)
        clock.passes(4)
        clock.is_set(-3 * 86400)
        assert terminal.open_with_pin(card, PIN) == Refusal(Why.WAIT, 6.0, 4)
        clock.passes(6)
        assert isinstance(terminal.open_with_pin(card, PIN), OpenVault)


def test_a_clock_that_begins_years_ago_makes_no_file_old(terminal: Vaults, clock: Clock) -> None:
    started = terminal.start(PIN)
    # The battery of the clock is empty: until a network sets it, it is years ago.
    clock.is_set(-3650 * 86400)
    assert isinstance(terminal.open_with_pin(started.access, PIN), OpenVault)
    clock.is_set(3650 * 86400)
    terminal.sweep()
    assert isinstance(terminal.open_with_pin(started.access, PIN), OpenVault)


def test_a_terminal_under_attack_pauses(terminal: Vaults, clock: Clock) -> None:
    card = terminal.start(PIN).access
    for number in range(5):
        assert terminal.pause_left() == 0
        fail(terminal, clock, bytes([number]), 4, 30)
    assert terminal.pause_left() == 870
    assert terminal.open_with_pin(card, PIN) == Refusal(Why.TERMINAL_PAUSED, 870.0)
    clock.passes(869)
    assert terminal.open_with_pin(card, PIN) == Refusal(Why.TERMINAL_PAUSED, 1.0)
    clock.passes(1)
    assert terminal.pause_left() == 0
    assert isinstance(terminal.open_with_pin(card, PIN), OpenVault)


def test_a_terminal_forgets_after_an_hour(terminal: Vaults, clock: Clock) -> None:
    for number in range(5):
        fail(terminal, clock, bytes([number]), 4, 185)
    # The first of the twenty is over an hour old.
    assert terminal.pause_left() == 0
    fail(terminal, clock, b"other", 1, 0)
    assert terminal.file._db.execute("SELECT count(*) FROM failed_try").fetchone() == (20,)
    assert terminal.pause_left() == 900


def test_pauses_by_age() -> None:
    assert terminal_refusal([]) is None
    assert terminal_refusal([0.0] * 19) is None
    assert terminal_refusal([10.0] * 20) == Refusal(Why.TERMINAL_PAUSED, 890.0)
    assert terminal_refusal([10.0] * 19 + [3600.0]) is None


@SAME_EACH_TIME
@given(st.lists(st.tuples(st.booleans(), st.floats(0, 400)), max_size=60))
def test_no_row_of_events_gives_an_extra_try(events: list[tuple[bool, float]]) -> None:
    """Boots and pauses in any order: tries are never closer than the waits that the failures before them demand."""
    lockout, now, tries, ran = Lockout(), Moment("0", 0.0, 0.0), 0, 0.0
    for boots, seconds in events:
        now = Moment(now.boot + "+", seconds, 0.0) if boots else Moment(now.boot, now.ticks + seconds, 0.0)
        ran += seconds
        if lockout.refusal(now):
            lockout = lockout.kept(now)
            continue
        assert tries < 10
        # The waits so far have really run, on a terminal that was on.
        assert ran >= sum(WAITS[:tries]) - 1e-6
        lockout, tries = lockout.failed(now), tries + 1


def test_no_kill_gives_a_free_try(tmp_path: Path) -> None:
    with closing(vaults(tmp_path)) as terminal:
        code = encode(terminal.start(PIN).access)
    done = subprocess.run(
        [sys.executable, TESTS / "vault_killed.py", tmp_path, code, WRONG_PIN],
        check=True,
        capture_output=True,
        text=True,
    )
    lives = [json.loads(line) for line in done.stdout.splitlines()]
    # Who died early counted nothing, who looked at the PIN had paid for it, and some paid before they looked.
    assert {(life["looked"], life["failures"]) for life in lives} == {(False, 0), (False, 1), (True, 1)}
    assert lives[-1] == {"at": None, "looked": True, "failures": 1}


def test_a_thief_who_kills_after_each_answer_gets_ten(tmp_path: Path) -> None:
    """Each try is a new process on a machine that says it is late, and is killed as soon as it answers."""
    with closing(vaults(tmp_path)) as terminal:
        started = terminal.start(PIN)
        code = encode(started.access)
        fail(terminal, Clock(), started.vault.vault, 8, 250)
    thief = (
        "import sys, time; from pathlib import Path; from vault_world import Clock, WRONG_PIN, vaults;"
        "from kiosk.model.card import decode; clock = Clock(); clock.passes(500 * int(sys.argv[3]));"
        "print(vaults(Path(sys.argv[1]), clock).open_with_pin(decode(sys.argv[2]), WRONG_PIN).why, flush=True);"
        "time.sleep(60)"
    )
    answers = []
    for number in range(8, 12):
        process = subprocess.Popen(
            [sys.executable, "-c", thief, tmp_path, code, str(number)],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": f"{TESTS}:{TESTS.parent}"},
        )
        with process:
            assert process.stdout is not None
            answers.append(process.stdout.readline().strip())
            process.send_signal(signal.SIGKILL)
    assert answers == ["wrong_pin"] * 2 + ["blocked"] * 2


def fail(terminal: Vaults, clock: Clock, vault: bytes, times: int, pause: float) -> None:
    """Count tries as those with a wrong PIN do, without the cost of the PIN."""
    for _ in range(times):
        assert isinstance(terminal.file.count_try(vault, clock()), Lockout)
        clock.passes(pause)
