"""My CVs: those of the dossier or of this visit, and what can be done with them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

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

_SAVE_MS = 800


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
        self._lane, self._render, self._dossier = lane, render, dossier
        self._navigation, self._printout, self._language, self._now = navigation, printout, language, now
        self.drawn = Drawn()
        self._editing = CvEditing(lane, language, now, self)
        self._preview = PaperPreview("cv", render, self.drawn, self)
        self._looks = CvLooks(self._editing, render, self.drawn, self)
        self._builder = CvBuilder(self._editing, self)
        letter_preview = PaperPreview("letter", render, self.drawn, self)
        self._letter = LetterController(self._editing, self._looks, letter_preview, printout, self)
        self._cards = CvCards(render, self.drawn, language, self)
        self._news = CvNews(self._editing, dossier, self)
        self._chosen = self._at = b""
        self._vacancy: Vacancy | None = None
        self._lettered = False
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_MS)
        self._saving.timeout.connect(self.save)
        self._editing.changed.connect(self._draw)
        self._editing.changed.connect(self._saving.start)
        self._looks.chosen.connect(self._draw)
        self._looks.chosen.connect(self._saving.start)
        self._preview.made.connect(self._tell_shortened)
        self._cards.drew.connect(self._show)
        navigation.opened.connect(self._arrive)
        self._builder.moved.connect(navigation.stepped)
        self._letter.moved.connect(navigation.stepped)
        dossier.changed.connect(self._show)
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

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether there is one."""
        return bool(self._dossier.contents.cvs)

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether they are kept after the visit."""
        return bool(self._dossier.isOpen)

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many there are, in words."""
        return self.tr("%n CVs", "", len(self._dossier.contents.cvs)) if self.any else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the chosen CV is for."""
        return self._title(self._open_cv()) if self.any else ""

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What the CV that is open is for."""
        return self._title(self._editing.cv)

    @Property(str, notify=changed)
    def vacancy(self) -> str:
        """The vacancy that was looked at last, or empty."""
        return self._vacancy.title if self._vacancy else ""

    @Property(str, notify=changed)
    def employer(self) -> str:
        """Who offers it, and where."""
        if self._vacancy is None:
            return ""
        city = self._vacancy.locations[0].city if self._vacancy.locations else ""
        return self._language.listed((self._vacancy.employer.name, city))

    @Slot()
    def create(self) -> None:
        """Begin a CV."""
        self._open(b"", begun(self._dossier.contents, LANGUAGES[0]))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose a CV of the list."""
        self._chosen = bytes.fromhex(key)
        self._show()

    @Slot()
    def edit(self) -> None:
        """Open the chosen CV."""
        if self.any:
            self._open(self._chosen, self._open_cv())

    @Slot()
    def copy(self) -> None:
        """Copy the chosen CV."""
        if self.any:
            at = self._dossier.put(self._open_cv())
            self._chosen = at
            self._show()

    @Slot()
    def takeNews(self) -> None:
        """Add to it what the passport has more."""
        if self._navigation.page != "cv":
            self._editing.change(self._news.taken(self._editing.cv))
        elif self.any:
            self._dossier.put(self._news.taken(self._open_cv()), self._chosen)

    @Slot()
    def remove(self) -> None:
        """Remove the chosen CV."""
        if self.any:
            self._saving.stop()
            self._dossier.remove(self._chosen)

    @Slot()
    def adapt(self) -> None:
        """Copy the chosen CV, or begin one, for the vacancy that was looked at last."""
        vacancy = self._vacancy
        if vacancy is None:
            return
        cv = self._open_cv() if self.any else begun(self._dossier.contents, LANGUAGES[0])
        look = self._look(self._chosen)

        def open_it(cv: Cv) -> None:
            step = Step.SKILLS if ready(cv) else Step.WHO
            self._open(b"", cv, step=step, vacancy=vacancy, look=look)

        self._lane.run("adapt", lambda catalogue: aimed(catalogue, cv, vacancy), open_it, lambda fault: None)

    @Slot()
    def write(self) -> None:
        """Make a letter with the chosen CV, for the vacancy that was looked at last if there is one."""
        if self.any:
            self._open(self._chosen, self._open_cv(), vacancy=self._vacancy, page="cvLetter")

    @Slot()
    def printOut(self) -> None:
        """Print the CV that is open, or the chosen one in the list."""
        title = self.tr("My CV")
        self._printout.open_list(lambda: title, self._offers)

    @Slot()
    def save(self) -> None:
        """Keep what was made, once there is something."""
        self._saving.stop()
        draft = self._editing.draft
        cv = replace(draft.at(draft.step).cv, look=self._looks.look)
        if cv == Cv(language=cv.language, look=cv.look) or not draft.past:
            return
        if self._at and self._dossier.contents.value(self._at) == cv:
            return
        self._at = self._chosen = self._dossier.put(cv, self._at or None)
        self._show()

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
        self._at = at
        self._looks.use(look or self._look(at))
        self._editing.open(cv, step, vacancy)
        self._navigation.open(page, "")
        if page == "cvLetter":
            self._letter.begin()

    def paper(self) -> CvPaper:
        """Give the CV that is open, or the chosen one in the list, for paper."""
        inside = self._navigation.page != "cv"
        cv = self._editing.cv if inside else self._open_cv()
        return CvPaper(language=cv.language, cv=cv, look=self._looks.look if inside else self._look(self._chosen))

    def adopt(self, cv: Cv) -> None:
        """Take a CV from elsewhere into the list, and choose it."""
        self._chosen = self._dossier.put(cv)
        self._show()

    def _offers(self, stamp: Stamp) -> list[PrintOffer]:
        return [PrintOffer(label=self.tr("My CV"), request=self.paper())]

    def _open_cv(self) -> Cv:
        value = self._dossier.contents.value(self._chosen)
        return value if isinstance(value, Cv) else self._dossier.contents.cvs[0].value

    def _look(self, at: bytes) -> Look:
        value = self._dossier.contents.value(at)
        return value.look if isinstance(value, Cv) else Look()

    def _title(self, cv: Cv) -> str:
        first = cv.work[0].position if cv.work else ""
        return cv.person.role or first or self.tr("New CV")

    def _arrive(self, page: str, key: str) -> None:
        if page == "vacancy":
            self._lane.run("cv-vacancy", lambda catalogue: catalogue.vacancy(key), self._know_vacancy, lambda _: None)
        elif page == "cv":
            self.save()
            self._show()
        elif page == "cvLook":
            self._looks.draw()
        elif page == "cvBuilder":
            self._compare()
        elif page == "cvSheet":
            self._lettered = key == "letter"
            self.changed.emit()

    def _know_vacancy(self, vacancy: Vacancy | None) -> None:
        self._vacancy = vacancy
        self.changed.emit()

    def _draw(self) -> None:
        cv = self._editing.cv
        self._preview.show(CvPaper(language=cv.language, cv=cv, look=self._looks.look))
        self._compare()
        self.changed.emit()

    def _compare(self) -> None:
        """Compare the passport with the CV that is on screen."""
        if self._navigation.page == "cv":
            self._news.look(self._open_cv() if self.any else None)
        elif self._navigation.page.startswith("cv"):
            self._news.look(self._editing.cv)

    def _tell_shortened(self) -> None:
        pages, work = self._preview.pages, self._editing.cv.work
        if isinstance(pages, CvPages):
            lost = (work[each.index] for each in pages.shortened if each.index < len(work))
            self._builder.tell_shortened(tuple(job.position or job.employer for job in lost))

    def _show(self) -> None:
        kept = self._dossier.contents.cvs
        if self._chosen not in [each.at for each in kept]:
            self._chosen = kept[0].at if kept else b""
        self._cards.show(kept, self._chosen, self._title, draw=self._navigation.page == "cv")
        self._compare()
        self.changed.emit()
