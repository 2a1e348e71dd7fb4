"""Door 4 by touch: a first CV from nothing to a printed page, and what can be done with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from ink import squeezed, told
from ipp_printer import IppPrinterStub, serving
from touched_screen import TouchedScreen

from kiosk.config import Printer
from kiosk.model.competence import Level
from kiosk.model.cv import Cv
from kiosk.ui.focus_place import scroll_to

Screen = Callable[..., TouchedScreen]
_PATIENCE_MS = 15_000
_MARGIN = 24


@pytest.fixture
def printer() -> Iterator[IppPrinterStub]:
    with serving(IppPrinterStub()) as stub:
        yield stub


@dataclass
class Hand:
    """A finger that scrolls where it must; both are touches, letters are not."""

    page: TouchedScreen
    touches: int = 0

    def tap(self, *names: str) -> None:
        for name in names:
            self.page.qtbot.waitUntil(lambda: self.page.sees(name), timeout=_PATIENCE_MS)  # noqa: B023
            self.page.settle(40)
            before = self.page.middle(name)
            scroll_to(self.page.item(name), _MARGIN)
            self.page.settle(20)
            self.touches += 1 + (self.page.middle(name) != before)
            self.page.tap(name)

    def write(self, name: str, text: str) -> None:
        self.tap(name)
        self.page.settle(60)
        self.page.type(text)

    @property
    def cv(self) -> Cv:
        return self.page.kiosk.app.cv.builder.who._editing.cv  # type: ignore[no-any-return]


def job(hand: Hand, typed: str, employer: str, years: int) -> None:
    hand.write("cv-position", typed)
    hand.tap("suggestion0")
    hand.write("cv-employer", employer)
    hand.tap("key-close")
    for _ in range(years):
        hand.tap("cv-periodBeginYearUp")
    hand.tap("task0", "task2", "task3")


def test_a_first_cv_in_sixty_touches(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    hand = Hand(page)
    hand.tap("door4", "cv-new")
    hand.write("cv-name", "sam peeters")
    hand.write("cv-phone", "0470")
    hand.tap("key-close", "cv-next")
    job(hand, "magaz", "noord", 2)
    hand.tap("cv-addJob")
    job(hand, "ober", "zon", 1)
    hand.tap("cv-next", "cv-kind2")
    hand.write("cv-area", "koken")
    hand.tap("key-close", "cv-yearUp", "cv-next")
    hand.tap("cv-addTongue0", "cv-addTongue0", "cv-addTongue0", "cv-level1-1", "cv-level2-2", "step7", "cv-print")
    page.qtbot.waitUntil(
        lambda: page.sees("printNow") and bool(page.item("printNow").property("available")), timeout=_PATIENCE_MS
    )
    hand.tap("printNow")
    page.qtbot.waitUntil(lambda: page.kiosk.printing.stage == "done", timeout=_PATIENCE_MS)
    assert hand.touches <= 60
    paper = told(list(printer.jobs.values())[-1].pdf)
    for text in ("sam peeters", "noord", "zon", "koken", "Nederlands", "Frans", "Engels"):
        assert squeezed(text) in paper
    assert [tongue.level for tongue in hand.cv.languages] == [Level.NATIVE, Level.B1, Level.B2]
