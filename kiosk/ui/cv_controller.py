"""My CVs: those of the dossier or of this visit, and what can be done with them."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv import Cv
from kiosk.model.cv_draft import Step, ready
from kiosk.model.cv_pages import CvPages, Look
from kiosk.model.paper import CvPaper
from kiosk.model.printing import Papers
from kiosk.model.vacancy import Vacancy
from kiosk.ui.cv_aim import aimed
from kiosk.ui.cv_builder import CvBuilder
from kiosk.ui.cv_cards import CvCards
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_looks import CvLooks
from kiosk.ui.cv_news import CvNews
from kiosk.ui.cv_passport import begun
from kiosk.ui.cv_shelf import CvShelf
from kiosk.ui.cv_vacancy import CvVacancy
from kiosk.ui.cv_wording import LANGUAGES
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.letter_controller import LetterController
from kiosk.ui.navigation import Navigation
from kiosk.ui.paper_preview import Drawn, PaperPreview
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class CvController(QObject):
    """What is behind door 4."""

    changed = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        render: Lane[Papers],
        dossier: DossierController,
        navigation: Navigation,
        printout: Printout,
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._dossier = lane, dossier
        self._navigation, self._printout = navigation, printout
        self.drawn = Drawn()
        self._editing = CvEditing(lane, language, now, self)
        self._preview = PaperPreview("cv", render, self.drawn, self)
        self._looks = CvLooks(self._editing, render, self.drawn, self)
        self._builder = CvBuilder(self._editing, self)
        letter_preview = PaperPreview("letter", render, self.drawn, self)
        self._letter = LetterController(self._editing, self._looks, letter_preview, printout, self)
        self._cards = CvCards(render, self.drawn, language, self)
        self._news = CvNews(self._editing, dossier, self)
        self._shelf = CvShelf(dossier, self._editing, self._looks, self)
        self._for = CvVacancy(lane, navigation, language, self)
        self._lettered = False
        self._editing.changed.connect(self._draw)
        self._looks.chosen.connect(self._draw)
        self._shelf.changed.connect(self._show)
        self._preview.made.connect(self._tell_shortened)
        self._cards.drew.connect(self._show)
        navigation.opened.connect(self._arrive)
        self._builder.moved.connect(navigation.stepped)
        self._letter.moved.connect(navigation.stepped)
        language.changed.connect(self._show)
        language.changed.connect(self._preview.changed)
        language.changed.connect(letter_preview.changed)

    @Property(CvBuilder, constant=True)
    def builder(self) -> CvBuilder:
        """The steps."""
        return self._builder

    @Property(CvLooks, constant=True)
    def looks(self) -> CvLooks:
        """How it looks."""
        return self._looks

    @Property(PaperPreview, constant=True)
    def preview(self) -> PaperPreview:
        """The CV that is open, on paper."""
        return self._preview

    @Property(PaperPreview, notify=changed)
    def shown(self) -> PaperPreview:
        """What is looked at closely."""
        return self._letter.preview if self._lettered else self._preview

    @Property(bool, notify=changed)
    def lettered(self) -> bool:
        """Whether that is the letter."""
        return self._lettered

    @Property(LetterController, constant=True)
    def letter(self) -> LetterController:
        """The letter that goes with it."""
        return self._letter

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The CVs, the one that changed last first."""
        return self._cards.rows

    @Property(CvNews, constant=True)
    def news(self) -> CvNews:
        """What the passport has more than the CV that is open, or chosen in the list."""
        return self._news

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many there are, in words."""
        return self.tr("%n CVs", "", len(self._shelf.cvs)) if self._shelf.any else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the chosen CV is for."""
        return self._title(self._shelf.cv) if self._shelf.cv else ""

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What the CV that is open is for."""
        return self._title(self._editing.cv)

    @Property(CvShelf, constant=True)
    def shelf(self) -> CvShelf:
        """Those that there are, and which one is chosen."""
        return self._shelf

    @Property(CvVacancy, constant=True)
    def vacancy(self) -> CvVacancy:
        """The vacancy that was looked at last."""
        return self._for

    @Slot()
    def create(self) -> None:
        """Begin a CV."""
        self._open(b"", begun(self._dossier.contents, LANGUAGES[0]))

    @Slot()
    def edit(self) -> None:
        """Open the chosen CV."""
        if self._shelf.cv:
            self._open(self._shelf.chosen, self._shelf.cv)

    @Slot()
    def takeNews(self) -> None:
        """Add to it what the passport has more."""
        if self._navigation.page != "cv":
            self._editing.change(self._news.taken(self._editing.cv))
        elif self._shelf.cv:
            self._shelf.change(self._news.taken(self._shelf.cv))

    @Slot()
    def adapt(self) -> None:
        """Copy the chosen CV, or begin one, for the vacancy that was looked at last."""
        vacancy = self._for.seen
        if vacancy is None:
            return
        cv = self._shelf.cv or begun(self._dossier.contents, LANGUAGES[0])
        look = self._shelf.look

        def open_it(cv: Cv) -> None:
            step = Step.SKILLS if ready(cv) else Step.WHO
            self._open(b"", cv, step=step, vacancy=vacancy, look=look)

        self._lane.run("adapt", lambda catalogue: aimed(catalogue, cv, vacancy), open_it, lambda fault: None)

    @Slot()
    def write(self) -> None:
        """Make a letter with the chosen CV, for the vacancy that was looked at last if there is one."""
        if self._shelf.cv:
            self._open(self._shelf.chosen, self._shelf.cv, vacancy=self._for.seen, page="cvLetter")

    @Slot()
    def printOut(self) -> None:
        """Print the CV that is open, or the chosen one in the list."""
        title = self.tr("My CV")
        self._printout.open_list(lambda: title, self._offers)

    def _open(
        self,
        at: bytes,
        cv: Cv,
        *,
        step: Step = Step.WHO,
        vacancy: Vacancy | None = None,
        look: Look | None = None,
        page: str = "cvBuilder",
    ) -> None:
        self._shelf.edit(at)
        self._looks.use(look or cv.look)
        self._editing.open(cv, step, vacancy)
        self._navigation.open(page, "")
        if page == "cvLetter":
            self._letter.begin()

    def paper(self) -> CvPaper:
        """Give the CV that is open, or the chosen one in the list, for paper."""
        inside = self._navigation.page != "cv"
        cv = self._editing.cv if inside else self._shelf.cv or Cv(language=LANGUAGES[0])
        return CvPaper(language=cv.language, cv=cv, look=self._looks.look if inside else self._shelf.look)

    def _offers(self, stamp: Stamp) -> list[PrintOffer]:
        return [PrintOffer(label=self.tr("My CV"), request=self.paper())]

    def _title(self, cv: Cv) -> str:
        first = cv.work[0].position if cv.work else ""
        return cv.person.role or first or self.tr("New CV")

    def _arrive(self, page: str, key: str) -> None:
        if page == "cv":
            self._shelf.save()
            self._show()
        elif page == "cvLook":
            self._looks.draw()
        elif page == "cvBuilder":
            self._compare()
        elif page == "cvSheet":
            self._lettered = key == "letter"
            self.changed.emit()

    def _draw(self) -> None:
        cv = self._editing.cv
        self._preview.show(CvPaper(language=cv.language, cv=cv, look=self._looks.look))
        self._compare()
        self.changed.emit()

    def _compare(self) -> None:
        """Compare the passport with the CV that is on screen."""
        if self._navigation.page == "cv":
            self._news.look(self._shelf.cv)
        elif self._navigation.page.startswith("cv"):
            self._news.look(self._editing.cv)

    def _tell_shortened(self) -> None:
        pages, work = self._preview.pages, self._editing.cv.work
        if isinstance(pages, CvPages):
            lost = (work[each.index] for each in pages.shortened if each.index < len(work))
            self._builder.tell_shortened(tuple(job.position or job.employer for job in lost))

    def _show(self) -> None:
        self._cards.show(self._shelf.cvs, self._shelf.chosen, self._title, draw=self._navigation.page == "cv")
        self._compare()
        self.changed.emit()
