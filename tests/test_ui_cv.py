"""Door 4 by touch: a first CV from nothing to a printed page, and what can be done with it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from ink import squeezed, told
from ipp_printer import IppPrinterStub, serving
from touched_screen import TouchedScreen

from kiosk.config import Printer
from kiosk.cv import importer
from kiosk.model.competence import Level
from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Accent, Look, Template
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.tokens import TOKENS

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
    last: str = ""

    def tap(self, *names: str) -> None:
        for name in names:
            self.page.qtbot.waitUntil(lambda: self.page.sees(name), timeout=_PATIENCE_MS)  # noqa: B023
            self.page.settle(40)
            before = self.page.middle(name)
            scroll_to(self.page.item(name), _MARGIN)
            self.page.settle(20)
            self.touches += 1 + (self.page.middle(name) != before)
            if name == self.last:
                # Not so soon that it counts as the same touch.
                self.page.settle(TOKENS["time"]["touchGuard"])
            self.last = name
            self.page.touch(self.page.middle(name), self.page.middle(name))
            self.page.settle(40)

    def write(self, name: str, text: str) -> None:
        self.tap(name)
        self.page.settle(60)
        self.page.type(text)

    @property
    def cv(self) -> Cv:
        return self.page.kiosk.app.cv.builder.who._editing.cv


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
    hand.write("cv-name", "sam")
    hand.write("cv-phone", "0470")
    hand.tap("key-close", "cv-next")
    job(hand, "magaz", "noor", 2)
    hand.tap("cv-addJob")
    job(hand, "ober", "zon", 1)
    hand.tap("cv-next", "cv-kind2")
    hand.write("cv-area", "koks")
    hand.tap("key-close", "cv-yearUp", "cv-next")
    hand.tap("cv-addTongue0", "cv-addTongue0", "cv-addTongue0", "cv-level1-1", "cv-level2-2", "step7", "cv-print")
    page.qtbot.waitUntil(
        lambda: page.sees("printNow") and bool(page.item("printNow").property("available")), timeout=_PATIENCE_MS
    )
    hand.tap("printNow")
    page.qtbot.waitUntil(lambda: page.kiosk.printing.stage == "done", timeout=_PATIENCE_MS)
    assert hand.touches <= 60
    pdf = list(printer.jobs.values())[-1].pdf
    assert importer.read(pdf, "cv.pdf").cv == hand.cv
    paper = told(pdf)
    for text in ("Sam", "noor", "zon", "koks", "Nederlands", "Frans", "Engels"):
        assert squeezed(text) in paper
    assert [tongue.level for tongue in hand.cv.languages] == [Level.NATIVE, Level.B1, Level.B2]


def begun(screen: Screen, **more: object) -> tuple[TouchedScreen, Hand]:
    """Have a CV with one job, made without a finger."""
    page = screen(**more)
    page.kiosk.navigation.open("cv", "")
    page.kiosk.app.cv.create()
    builder = page.kiosk.app.cv.builder
    builder.who.write("name", "Sam Peeters")
    builder.who.write("phone", "0470")
    builder.jump(1)
    builder.work.occupation.write("magaz")
    page.qtbot.waitUntil(lambda: page.sees("suggestion0"), timeout=_PATIENCE_MS)
    builder.work.occupation.choose(0)
    page.qtbot.waitUntil(lambda: page.sees("task0"), timeout=_PATIENCE_MS)
    return page, Hand(page)


def on_paper(page: TouchedScreen) -> str:
    pages = page.kiosk.app.cv.preview.pages
    return told(pages.document.pdf) if pages else ""


def test_who_reads_another_language_makes_a_dutch_cv(screen: Screen) -> None:
    page = screen()
    page.kiosk.language.use("uk")
    page.kiosk.navigation.open("cv", "")
    page.kiosk.app.cv.create()
    builder, hand = page.kiosk.app.cv.builder, Hand(page)
    builder.jump(1)
    builder.work.occupation.write("пек")
    hand.tap("suggestion0")
    assert hand.cv.work[0].position == "Bakker"
    assert "Пекар" in page.texts()
    builder.choices.add("soft", "борщ")
    builder.jump(7)
    page.qtbot.waitUntil(lambda: page.sees("cv-remark0"))
    assert "“борщ”" in page.texts()
    hand.tap("cv-language1")
    assert hand.cv.work[0].position == "Boulanger"
    page.qtbot.waitUntil(lambda: squeezed("Boulanger") in on_paper(page), timeout=_PATIENCE_MS)
    assert squeezed("Emploi") in on_paper(page)
    hand.tap("cv-undo")
    assert hand.cv.work[0].position == "Bakker"


def test_a_check_says_what_an_employer_could_not_use(screen: Screen) -> None:
    page, _ = begun(screen)
    builder = page.kiosk.app.cv.builder
    builder.jump(7)
    # The number is too short, and no language stands on it.
    assert [row.step for row in builder.remarks.rows] == [0, 3]
    builder.who.write("name", "سامرة بن علي")
    builder.who.write("email", "geen")
    builder.work.writeEmployer("مخبز حلب")
    assert builder.nameLine
    assert [row.icon for row in builder.remarks.rows] == ["warning"] * 4 + ["info"]
    assert [row.step for row in builder.remarks.rows] == [0, 0, 0, 1, 3]
    builder.work.writeEmployer("Aleppo Bakery")
    for field, text in (("name", "Samira"), ("email", "s@post.example"), ("phone", "0470 12 34 56")):
        builder.who.write(field, text)
    builder.tongues.add(0)
    builder.tongues.grade(0, 4)
    assert not builder.nameLine
    assert [row.icon for row in builder.remarks.rows] == ["check-circle"]


def test_tasks_can_be_let_go_and_own_ones_added(screen: Screen) -> None:
    _, hand = begun(screen)
    hand.tap("task1", "task0", "task1")
    assert [*hand.cv.work[0].highlights] == ["Bestellingen verzamelen"]
    hand.write("cv-ownTask", "en")
    hand.tap("key-go")
    assert [*hand.cv.work[0].highlights] == ["Bestellingen verzamelen", "en"]
    hand.tap("cv-removeJob")
    assert not [*hand.cv.work]
    hand.tap("cv-undo")
    assert hand.cv.work[0].position == "Magazijnmedewerker"


def test_an_occupation_that_is_typed_out_is_chosen_and_what_is_left_in_the_middle_is_kept_well(screen: Screen) -> None:
    page = screen()
    hand, app = Hand(page), page.kiosk.app
    hand.tap("door4", "cv-new")
    app.cv.builder.who.write("name", "sam peeters")
    app.cv.shelf.save()
    (kept,) = app.dossier.contents.cvs
    assert kept.value.person.name == "Sam Peeters"
    app.cv.builder.jump(1)
    app.cv.builder.work.occupation.write("bakker")
    page.qtbot.waitUntil(lambda: page.sees("suggestion0"), timeout=_PATIENCE_MS)
    app.cv.builder.next()
    assert hand.cv.work[0].position == "Bakker"
    assert hand.cv.work[0].code


def test_a_look_is_chosen_and_the_sheet_changes(screen: Screen) -> None:
    page, hand = begun(screen)
    preview = page.kiosk.app.cv.preview
    page.qtbot.waitUntil(lambda: bool(preview.source), timeout=_PATIENCE_MS)
    hand.tap("cv-template")
    before = preview.source
    hand.tap("cv-template2")
    page.qtbot.waitUntil(lambda: preview.source != before, timeout=_PATIENCE_MS)
    assert page.item("cv-template2").property("checked")
    hand.tap("cv-shade3", "cv-take")
    assert page.sees("cvBuilderPage")
    assert page.kiosk.app.cv.looks.look.accent == "green"
    hand.tap("doorstepBack")
    page.qtbot.waitUntil(lambda: page.sees("cv0"))
    (kept,) = page.kiosk.app.dossier.contents.cvs
    assert kept.value.look == Look(template=Template.FRESH, accent=Accent.GREEN)


def test_cvs_are_kept_for_the_visit_copied_and_removed(screen: Screen) -> None:
    page, hand = begun(screen)
    hand.tap("doorstepBack")
    page.qtbot.waitUntil(lambda: page.sees("cv0"))
    hand.tap("cv-copy")
    page.qtbot.waitUntil(lambda: page.sees("cv1"))
    hand.tap("cv-remove", "cvKeep")
    assert page.sees("cv1")
    hand.tap("cv-remove", "cvRemoveNow")
    page.qtbot.waitUntil(lambda: not page.sees("cv1"))
    hand.tap("cv-open")
    assert hand.cv.person.name == "Sam Peeters"
    hand.tap("doorstepBack", "cv-remove", "cvRemoveNow")
    page.qtbot.waitUntil(lambda: not page.sees("cv0"))
    assert page.kiosk.app.dossier.contents.cvs == ()


def test_a_letter_grows_with_every_sentence(screen: Screen) -> None:
    page, hand = begun(screen)
    hand.tap("doorstepBack", "cv-letter", "sentence0", "cv-next", "sentence0", "letterType")
    hand.write("letterOwn", "zo")
    letter = page.kiosk.app.cv.letter.preview
    page.qtbot.waitUntil(
        lambda: letter.pages is not None and squeezed("zo") in told(letter.pages.document.pdf), timeout=_PATIENCE_MS
    )
    assert letter.pages is not None
    assert squeezed("Magazijnmedewerker") in told(letter.pages.document.pdf)
    # A way back that was not meant loses nothing.
    hand.tap("key-close", "doorstepBack", "cv-letter")
    assert [row.standing for row in page.kiosk.app.cv.letter.parts.rows] == ["done", "done", "now", "todo"]
    page.kiosk.app.cv.letter.open(1)
    assert page.kiosk.app.cv.letter.own == "zo"


def test_a_cv_for_the_vacancy_that_was_looked_at(screen: Screen) -> None:
    page = screen()
    hand = Hand(page)
    hand.tap("door1", "result0")
    page.qtbot.waitUntil(lambda: page.sees("vacancyTitle"))
    title = str(page.kiosk.app.vacancy.title)
    hand.tap("doorstepBegin", "door4", "cv-adapt")
    page.qtbot.waitUntil(lambda: page.sees("cvBuilderPage"))
    assert hand.cv.person.role
    assert title in page.kiosk.app.cv.builder.choices.vacancy


@pytest.mark.parametrize(
    ("panel", "scale", "low"), [("landscape", 1.8, False), ("portrait", 1.8, False), ("small", 1.0, True)]
)
def test_every_page_is_at_home_on_every_panel(screen: Screen, panel: str, scale: float, low: bool) -> None:
    page, _ = begun(screen, panel=panel)
    page.kiosk.access.useTextScale(scale)
    page.kiosk.language.use("ar")
    page.kiosk.access.setLow(low)
    for step in range(8):
        page.kiosk.app.cv.builder.jump(step)
        page.settle()
        assert page.item("cvQuestion").width() > 0
    for name in ("cvLook", "cvSheet", "cvLetter", "cv"):
        page.kiosk.navigation.open(name, "")
        page.settle()
        assert page.sees(f"{name}Page")


def test_who_uses_keys_and_ears_is_led_to_each_answer_and_hears_the_question_once(screen: Screen) -> None:
    page, _ = begun(screen)
    kiosk, builder, said = page.kiosk, page.kiosk.app.cv.builder, list[str]()
    kiosk.access.showFocus(True)
    kiosk.reader.setOn(True)
    kiosk.reader.spoke.connect(lambda piece: said.append(piece.words))
    page.qtbot.waitUntil(lambda: bool(said) and not kiosk.reader.speaking, timeout=_PATIENCE_MS)

    def at() -> str:
        return kiosk.focus.stop.objectName() if kiosk.focus.stop else ""

    firsts = ["cv-name", "cv-position", "cv-kind0", "cv-addTongue0", "cv-trade0", "cv-licences0", "cv-profile0"]
    for step, first in enumerate([*firsts, "cv-remark0"]):
        said.clear()
        builder.jump(step)
        if step == 2:
            # A busy terminal: what was to come one after the other comes at once.
            time.sleep(0.2)
        page.qtbot.waitUntil(lambda: at() == first)  # noqa: B023
        page.qtbot.waitUntil(lambda: builder.hint.split(".")[0] in " ".join(said), timeout=_PATIENCE_MS)
        assert " ".join(said).count(builder.question) == 1
        assert said.index(f"{builder.place}. {builder.question}") < len(said) - 2
    builder.jump(3)
    page.qtbot.waitUntil(lambda: at() == "cv-addTongue0")
    builder.tongues.add(0)
    page.qtbot.waitUntil(lambda: at() == "cv-level0-4")
    builder.jump(1)
    page.qtbot.waitUntil(lambda: at() == "cv-position")
    builder.work.add()
    page.qtbot.waitUntil(lambda: at() == "cv-position")
    said.clear()
    builder.work.occupation.write("ober")
    page.qtbot.waitUntil(lambda: any("Ober" in words or "Kelner" in words for words in said), timeout=_PATIENCE_MS)


def test_who_uses_keys_is_led_through_the_letter(screen: Screen) -> None:
    page, _ = begun(screen)
    kiosk, letter = page.kiosk, page.kiosk.app.cv.letter
    kiosk.access.showFocus(True)
    kiosk.navigation.open("cv", "")
    kiosk.app.cv.write()
    page.qtbot.waitUntil(lambda: kiosk.focus.stop is not None and kiosk.focus.stop.objectName() == "sentence0")
    letter.move(1)
    page.qtbot.waitUntil(lambda: kiosk.focus.stop is page.item("sentence0"))
    assert page.item("cvLetterPage").property("title").endswith(letter.question)
