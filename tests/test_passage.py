from kiosk.model.passage import Passage, listed, told


def test_marked_lines_at_the_end_of_running_text_are_a_list() -> None:
    assert told("Eerst dit.\n\nDan dat.\n- a\n• b") == Passage(("Eerst dit.", "Dan dat."), ("a", "b"))


def test_a_marked_line_in_the_middle_stays_text() -> None:
    assert told("- a\nDan dat.") == Passage(("• a", "Dan dat."), ())
    assert told("*a\nDan dat.") == Passage(("*a", "Dan dat."), ())


def test_marks_of_lists_need_no_space() -> None:
    assert told("Eerst dit.\n•a\n►b\n· c") == Passage(("Eerst dit.",), ("a", "b", "c"))
    assert listed("-15 graden\n●") == Passage((), ("-15 graden", "●"))


def test_several_lines_of_a_list_are_its_items_with_or_without_marks() -> None:
    assert listed("* a\nb\n") == Passage((), ("a", "b"))


def test_one_unmarked_line_is_a_paragraph() -> None:
    assert listed("Alleen dit.") == Passage(("Alleen dit.",), ())
    assert listed("- alleen dit") == Passage((), ("alleen dit",))


def test_nothing_is_nothing() -> None:
    assert told(" \n") == listed("") == Passage((), ())
