import pytest

from kiosk.model.printing import PrintProgress, PrintState
from kiosk.ui.print_words import HELD, WITHOUT, PrintWords

WORDS = PrintWords()
OVER = {PrintState.REFUSED, PrintState.CANCELLED, PrintState.FAILED, PrintState.UNKNOWN} | WITHOUT


@pytest.mark.parametrize("state", PrintState)
def test_every_state_of_a_job_is_said_in_words(state: PrintState) -> None:
    assert WORDS.fact(state)
    assert WORDS.meaning(PrintProgress(state=state, sheets=2))
    assert WORDS.ask(state)


@pytest.mark.parametrize("state", HELD)
def test_a_printer_that_waits_goes_on_by_itself_and_nobody_is_to_blame(state: PrintState) -> None:
    assert not state.final
    assert "goes on by itself" in WORDS.after(state)
    assert "You did nothing wrong." in WORDS.meaning(PrintProgress(state=state, sheets=2))


def test_what_came_out_is_counted() -> None:
    progress = PrintProgress(state=PrintState.JAM, sheets_done=1, sheets=3)
    assert WORDS.meaning(progress).startswith("1 of 3 sheets came out.")
    assert WORDS.sheet(progress) == "Sheet 2 of 3"
    assert WORDS.sheet(PrintProgress(state=PrintState.PRINTING, sheets_done=3, sheets=3)) == "Sheet 3 of 3"


@pytest.mark.parametrize("state", PrintState)
def test_every_state_is_spoken_as_whole_sentences(state: PrintState) -> None:
    progress = PrintProgress(state=state, sheets=2)
    spoken = WORDS.course(progress).spoken
    assert spoken.startswith(WORDS.fact(state))
    assert WORDS.meaning(progress) in spoken
    assert spoken.endswith((".", "?"))
    assert (WORDS.ask(state) in spoken) == (state in HELD or state in OVER)


def test_who_stopped_it_is_not_sent_to_the_desk() -> None:
    progress = PrintProgress(state=PrintState.CANCELLED, sheets=2)
    stopped = WORDS.course(progress, stopped=True)
    assert stopped.stage == "stopped"
    assert stopped.spoken == "Printing has stopped. Nothing was printed."
    assert "desk" in WORDS.course(progress).spoken
    assert WORDS.course(PrintProgress(state=PrintState.FAILED, sheets=2), stopped=True).stage == "trouble"


@pytest.mark.parametrize("state", [*HELD, PrintState.CANCELLED, PrintState.FAILED])
def test_where_the_printer_does_not_count_nobody_says_what_came_out(state: PrintState) -> None:
    said = WORDS.meaning(PrintProgress(state=state, sheets=2, counted=False))
    assert "sheets" not in said
    assert "Nothing was printed" not in said
    assert said.endswith("You did nothing wrong.")


@pytest.mark.parametrize("state", WITHOUT)
def test_who_gets_no_sheets_is_not_told_to_try_again(state: PrintState) -> None:
    assert WORDS.after(state) == ""
    assert "phone" in WORDS.meaning(PrintProgress(state=state, sheets=2))
