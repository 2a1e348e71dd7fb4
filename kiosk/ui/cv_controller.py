"""My CVs: those of the dossier or of this visit, and what can be done with them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import BadData
from kiosk.model.cv import Cv
from kiosk.model.cv_draft import Step, ready
from kiosk.model.cv_pages import CvPages, Look
from kiosk.model.paper import CvPaper
from kiosk.model.printing import Papers, SheetPicture
from kiosk.model.taxonomy import name_in
from kiosk.model.vacancy import Vacancy
from kiosk.ui.cv_builder import CvBuilder
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_looks import CvLooks
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
from kiosk.words import Words

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_SAVE_MS = 800
_CARD_WIDTH = 360
_MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CvRow:
    """A CV in the list: what it is for, its language, whether it is ready, when it changed, its first sheet."""

    key: str
    title: str
    language: str
    ready: bool
    day: str
    page: str
    chosen: bool


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
        self._rows = Rows(CvRow, self)
        self._pages: dict[bytes, tuple[Cv, Look, str]] = {}
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
        navigation.opened.connect(self._arrive)
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
        return self._rows

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
        code, language = (vacancy.occupation.code if vacancy.occupation else ""), cv.language

        def aimed(catalogue: "Catalogue") -> tuple[str, tuple[str, ...]]:
            occupation = catalogue.occupation(code) if code else None
            tasks = catalogue.tasks(code, 99) if code else ()
            asked = set(vacancy.req.competences)
            names = tuple(name_in(task, language) for task in tasks if asked & set(task.values()))
            return (name_in(occupation.labels, language) if occupation else vacancy.title), (*names, *asked)

        def open_it(found: tuple[str, tuple[str, ...]]) -> None:
            role, asked = found
            step = Step.SKILLS if ready(cv) else Step.WHO
            self._open(b"", _aimed(cv, role, asked), step=step, vacancy=vacancy, look=look)

        self._lane.run("adapt", aimed, open_it, lambda fault: None)

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
        cv = self._editing.cv
        if cv == Cv(language=cv.language, look=cv.look) or not self._editing.draft.past:
            return
        cv = replace(cv, look=self._looks.look)
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
        elif page == "cvSheet":
            self._lettered = key == "letter"
            self.changed.emit()

    def _know_vacancy(self, vacancy: Vacancy | None) -> None:
        self._vacancy = vacancy
        self.changed.emit()

    def _draw(self) -> None:
        cv = self._editing.cv
        self._preview.show(CvPaper(language=cv.language, cv=cv, look=self._looks.look))
        self.changed.emit()

    def _tell_shortened(self) -> None:
        pages, work = self._preview.pages, self._editing.cv.work
        if isinstance(pages, CvPages):
            lost = (work[each.index] for each in pages.shortened if each.index < len(work))
            self._builder.tell_shortened(tuple(job.position or job.employer for job in lost))

    def _show(self) -> None:
        kept = self._dossier.contents.cvs
        if self._chosen not in [each.at for each in kept]:
            self._chosen = kept[0].at if kept else b""
        names = Words(self._language.code).locale.languages
        self._rows.show(
            [
                CvRow(
                    key=each.at.hex(),
                    title=self._title(each.value),
                    language=self._language.capital(names[each.value.language]),
                    ready=ready(each.value),
                    day=self._language.day(datetime.fromtimestamp(each.written / _MICROSECONDS).date()),
                    page=self._page(each.at, each.value),
                    chosen=each.at == self._chosen,
                )
                for each in kept
            ]
        )
        self.changed.emit()

    def _page(self, at: bytes, cv: Cv) -> str:
        """Give the picture of a CV, and draw it anew if that is of an older one."""
        drawn, look = self._pages.get(at), self._look(at)
        if self._navigation.page == "cv" and (drawn is None or drawn[:2] != (cv, look)):
            self._pages[at] = (cv, look, drawn[2] if drawn else "")
            request = CvPaper(language=cv.language, cv=cv, look=look)
            self._render.run(f"card-{at.hex()}", partial(_first, request), partial(self._know_page, at))
        return self._pages[at][2] if at in self._pages else ""

    def _know_page(self, at: bytes, picture: SheetPicture | None) -> None:
        if picture is not None and at in self._pages:
            cv, look, _ = self._pages[at]
            self._pages[at] = (cv, look, self.drawn.show(at.hex(), picture))
            self._show()


def _aimed(cv: Cv, role: str, asked: tuple[str, ...]) -> Cv:
    """Put what a vacancy asks before the rest."""
    work = tuple(
        replace(job, highlights=tuple(sorted(job.highlights, key=lambda text: text not in asked))) for job in cv.work
    )
    skills = tuple(sorted(cv.skills, key=lambda skill: skill.name not in asked))
    return replace(cv, person=replace(cv.person, role=role), work=work, skills=skills)


def _first(request: CvPaper, papers: Papers) -> SheetPicture | None:
    try:
        return papers.preview(papers.make(request), 0, _CARD_WIDTH)
    except BadData:
        return None
