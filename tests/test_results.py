from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.results import PAGE, Results

TITLE = Qt.ItemDataRole.UserRole
TAGS = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    title: str = "…"
    tags: tuple[str, ...] = ()


def described(card: int) -> Row:
    return Row(title=f"card {card}", tags=("a", "b"))


def shown(count: int) -> Results:
    results = Results(Row(), described)
    results.show_pages(count, range(min(count, PAGE)))
    return results


def title(results: Results, row: int) -> str:
    return str(results.data(results.index(row), TITLE))


def test_it_is_as_long_as_what_was_found_and_reads_only_what_is_seen() -> None:
    results = shown(300_000)
    wanted: list[int] = []
    results.pageWanted.connect(wanted.append)
    assert results.rowCount() == 300_000
    assert results.rowCount(results.index(0)) == 0
    assert title(results, PAGE - 1) == f"card {PAGE - 1}"
    assert not wanted
    assert title(results, 299_999) == title(results, 299_998) == "…"
    assert wanted == [299_999 // PAGE]


def test_a_page_that_comes_is_shown_where_it_belongs(qtbot: QtBot) -> None:
    results = shown(1000)
    title(results, 5 * PAGE)
    with qtbot.waitSignal(results.dataChanged) as changed:
        results.put(5, range(5 * PAGE, 6 * PAGE))
    first, last = changed.args[:2]
    assert (first.row(), last.row()) == (5 * PAGE, 6 * PAGE - 1)
    assert title(results, 5 * PAGE + 1) == f"card {5 * PAGE + 1}"


def test_old_pages_go_and_come_again() -> None:
    results = shown(100 * PAGE)
    wanted: list[int] = []
    results.pageWanted.connect(wanted.append)
    for page in range(1, 12):
        results.put(page, range(page * PAGE, (page + 1) * PAGE))
    assert title(results, 11 * PAGE) == f"card {11 * PAGE}"
    assert title(results, 0) == "…"
    assert wanted == [0]


def test_a_page_that_lost_records_meanwhile_ends_in_blank_rows() -> None:
    results = shown(10)
    results.show_pages(10, range(8))
    assert title(results, 7) == "card 7"
    assert title(results, 8) == "…"


def test_a_new_result_starts_again(qtbot: QtBot) -> None:
    results = shown(1000)
    with qtbot.waitSignal(results.modelReset):
        results.show_pages(3, range(3))
    assert results.rowCount(QModelIndex()) == 3


def test_other_words_make_every_row_anew() -> None:
    words = ["one"]

    def told(card: int) -> Row:
        return Row(title=f"{words[0]} {card}")

    results = Results(Row(), told)
    results.show_pages(1, [7])
    assert title(results, 0) == "one 7"
    words[0] = "two"
    results.describe_again()
    assert title(results, 0) == "two 7"


def test_lists_reach_qml_as_lists() -> None:
    assert shown(1).data(shown(1).index(0), TAGS) == ["a", "b"]
