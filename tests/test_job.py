from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.model.printing import PrintState
from kiosk.print.job import GRACE_S, JobState, Observation, PrintJob

STEADY = settings(derandomize=True, deadline=None)

NEW = PrintJob(sheets=3, stuck_s=120, fault_s=120, moved_at=0)
SENT = NEW.accepted(0)
PRINTING = SENT.observed(Observation(impressions=1), 1)


def seen(*reasons: str, **more: object) -> Observation:
    return replace(Observation(reasons=frozenset(reasons), impressions=1), **more)  # type: ignore[arg-type]


def test_a_job_is_printed_only_when_the_device_says_completed() -> None:
    job = SENT
    assert job.state is PrintState.PREPARING
    for impressions in (0, 1, 2, 3):
        job = job.observed(Observation(impressions=impressions), impressions)
        assert (job.state, job.sheets_done) == (PrintState.PRINTING, impressions)
    job = job.observed(Observation(job=JobState.COMPLETED, impressions=3), 4)
    assert (job.state, job.sheets_done) == (PrintState.DONE, 3)


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("media-empty-error", PrintState.NO_PAPER),
        ("media-needed", PrintState.NO_PAPER),
        ("input-tray-missing", PrintState.NO_PAPER),
        ("media-jam", PrintState.JAM),
        ("cover-open-error", PrintState.COVER_OPEN),
        ("door-open", PrintState.COVER_OPEN),
        ("interlock-open", PrintState.COVER_OPEN),
        ("toner-empty-error", PrintState.TONER_EMPTY),
        ("marker-supply-empty", PrintState.TONER_EMPTY),
        ("output-area-full", PrintState.OUTPUT_FULL),
        ("shutdown", PrintState.OFFLINE),
    ],
)
def test_reasons_are_told_apart_and_recovered_from(reason: str, state: PrintState) -> None:
    job = PRINTING.observed(seen(reason), 2)
    assert (job.state, job.sheets_done, job.state.final) == (state, 1, False)
    waiting = job.observed(seen(reason), 5000)
    assert waiting.state is state
    assert waiting.observed(seen(), 5001).state is PrintState.PRINTING
    assert job.observed(seen(reason.removesuffix("-error") + "-report"), 3).state is PrintState.PRINTING


def test_a_jam_is_told_before_the_cover_that_is_open_to_clear_it() -> None:
    assert PRINTING.observed(seen("cover-open", "media-jam", "media-empty"), 2).state is PrintState.JAM


def test_a_warning_counts_when_the_job_stands_still_or_the_printer_stopped() -> None:
    warned = seen("media-empty-warning")
    assert PRINTING.observed(warned, 2).state is PrintState.PRINTING
    assert PRINTING.observed(warned, 1 + GRACE_S).state is PrintState.NO_PAPER
    assert PRINTING.observed(replace(warned, printer_stopped=True), 2).state is PrintState.NO_PAPER
    assert PRINTING.observed(replace(warned, job=JobState.STOPPED), 2).state is PrintState.NO_PAPER
    assert PRINTING.observed(replace(warned, impressions=2), 1 + GRACE_S).state is PrintState.PRINTING


def test_low_toner_is_told_beside_the_state() -> None:
    job = PRINTING.observed(seen("toner-low-warning"), 9)
    assert job.progress.low_toner
    assert job.state is PrintState.PRINTING
    assert not job.observed(seen(), 10).progress.low_toner


def test_a_job_that_stands_still_is_stuck_and_may_go_on() -> None:
    assert PRINTING.observed(seen(), 100).state is PrintState.PRINTING
    stuck = PRINTING.observed(seen(), 121)
    assert (stuck.state, stuck.state.final) == (PrintState.STUCK, False)
    assert stuck.observed(seen(impressions=2), 122).state is PrintState.PRINTING
    assert SENT.observed(seen(job=JobState.PENDING, impressions=0), 1).state is PrintState.PREPARING


def test_a_printer_stopped_for_no_known_reason_is_stuck_soon() -> None:
    paused = seen("paused", printer_stopped=True)
    assert PRINTING.observed(paused, 2).state is PrintState.PRINTING
    assert PRINTING.observed(paused, 1 + GRACE_S).state is PrintState.STUCK


@pytest.mark.parametrize(
    ("observation", "asked", "state"),
    [
        (seen(job=JobState.CANCELED), True, PrintState.CANCELLED),
        (seen(job=JobState.ABORTED), True, PrintState.CANCELLED),
        (seen(job=None), True, PrintState.CANCELLED),
        (seen(job=JobState.COMPLETED), True, PrintState.DONE),
        (seen(job=JobState.CANCELED), False, PrintState.FAILED),
        (seen(job=JobState.CANCELED, job_reasons=frozenset({"job-canceled-at-device"})), False, PrintState.CANCELLED),
        (seen(job=JobState.ABORTED), False, PrintState.FAILED),
        (seen(job=None), False, PrintState.UNKNOWN),
        (seen(job=JobState.COMPLETED), False, PrintState.DONE),
        (seen(job=JobState.COMPLETED, job_reasons=frozenset({"job-completed-with-errors"})), False, PrintState.FAILED),
    ],
)
def test_how_a_job_ends(observation: Observation, asked: bool, state: PrintState) -> None:
    job = PRINTING.cancel() if asked else PRINTING
    assert not job.state.final
    assert job.observed(observation, 2).state is state


def test_sheets_come_from_the_device_and_only_a_device_that_never_counts_is_helped() -> None:
    assert PRINTING.observed(seen(job=JobState.COMPLETED, impressions=2), 2).sheets_done == 2
    assert SENT.observed(seen(job=JobState.COMPLETED, impressions=0), 2).sheets_done == 3
    assert PRINTING.observed(seen(impressions=99), 2).sheets_done == 3
    assert PRINTING.observed(seen(impressions=0), 2).sheets_done == 1


def test_a_job_that_never_left_is_cancelled_at_once_one_that_did_by_the_device_only() -> None:
    assert NEW.cancel().state is PrintState.CANCELLED
    assert NEW.unreachable(1).state is PrintState.OFFLINE
    assert NEW.unreachable(1).cancel().state is PrintState.CANCELLED
    assert PRINTING.unreachable(2).cancel().unreachable(3).state is PrintState.OFFLINE
    perhaps = NEW.sent_perhaps(1).cancel()
    assert perhaps.state is PrintState.OFFLINE
    assert perhaps.not_there().state is PrintState.CANCELLED
    assert not NEW.sent_perhaps(1).not_there().sent


def test_who_stops_waiting_knows_no_more_than_he_does() -> None:
    assert PRINTING.abandoned().state is PrintState.UNKNOWN
    assert NEW.abandoned().state is PrintState.CANCELLED
    assert NEW.refused().abandoned().state is PrintState.REFUSED


def test_a_fault_that_lasts_ends_the_job_once_the_device_confirms() -> None:
    empty = PRINTING.observed(seen("media-empty-error"), 2)
    assert empty.impatient(121) == empty
    given_up = empty.observed(seen("media-empty-error"), 122).impatient(122)
    assert (given_up.cancelling, given_up.state) == (True, PrintState.NO_PAPER)
    assert given_up.observed(seen(job=JobState.CANCELED), 123).state is PrintState.FAILED
    assert given_up.observed(seen(job=None), 123).state is PrintState.FAILED
    assert given_up.observed(seen(job=JobState.COMPLETED), 123).state is PrintState.DONE
    assert given_up.unreachable(200).impatient(200).state is PrintState.OFFLINE
    assert given_up.unreachable(242).impatient(242).state is PrintState.UNKNOWN


def test_one_fault_after_another_is_one_wait_and_printing_ends_it() -> None:
    job = PRINTING.observed(seen("media-jam"), 2).observed(seen("cover-open"), 100)
    assert job.impatient(122).cancelling
    mended = job.observed(seen(), 110)
    assert mended.observed(seen("media-jam"), 115).impatient(230) == mended.observed(seen("media-jam"), 115)


def test_a_document_that_cannot_be_sent_fails_after_a_while() -> None:
    away = NEW.unreachable(10).unreachable(100)
    assert away.impatient(129) == away
    assert away.impatient(130).state is PrintState.FAILED


def test_a_stuck_job_gets_as_long_again() -> None:
    stuck = PRINTING.observed(seen(), 121)
    assert stuck.impatient(240) == stuck
    assert stuck.impatient(241).cancelling


def test_the_end_of_a_job_in_a_queue_is_not_that_of_paper() -> None:
    said = seen(job=JobState.COMPLETED, counted=False, certain=False)
    assert PRINTING.observed(said, 2).state is PrintState.UNKNOWN
    assert PRINTING.cancel().observed(said, 2).state is PrintState.UNKNOWN


reasons = st.frozensets(
    st.sampled_from(["media-empty", "media-jam-error", "toner-low-warning", "cover-open-warning", "paused", "other"])
)
observations = st.builds(
    Observation,
    printer_stopped=st.booleans(),
    reasons=reasons,
    job=st.one_of(st.none(), st.sampled_from(JobState)),
    job_reasons=st.frozensets(st.sampled_from(["job-printing", "printer-stopped", "aborted-by-system"])),
    impressions=st.integers(0, 9),
)


@STEADY
@given(st.lists(st.one_of(observations, st.sampled_from(["away", "cancel"])), max_size=30))
def test_whatever_the_device_says_the_machine_keeps_its_word(events: list[Observation | str]) -> None:
    job = SENT
    for now, event in enumerate(events, 1):
        before = job
        if isinstance(event, Observation):
            job = job.observed(event, now)
        else:
            job = job.unreachable(now) if event == "away" else job.cancel()
        if before.state.final:
            assert job.progress == before.progress
        if job.state is PrintState.DONE and before.state is not PrintState.DONE:
            assert isinstance(event, Observation)
            assert event.job is JobState.COMPLETED
        if job.state is PrintState.CANCELLED and before.state is not PrintState.CANCELLED:
            assert isinstance(event, Observation)
        assert before.sheets_done <= job.sheets_done <= job.sheets
