"""The one door from Python to QML: everything that QML may see hangs on `App`."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.about_controller import AboutController
from kiosk.ui.access import Access
from kiosk.ui.application_controller import ApplicationController
from kiosk.ui.applications_controller import ApplicationsController
from kiosk.ui.applied_controller import AppliedController
from kiosk.ui.appointment_controller import AppointmentController
from kiosk.ui.appointments_controller import AppointmentsController
from kiosk.ui.ask_controller import AskController
from kiosk.ui.attract import Attract
from kiosk.ui.behind_doors import DossierDoor, TrainingDoor, VacancyDoor
from kiosk.ui.brand import Brand
from kiosk.ui.cv_controller import CvController
from kiosk.ui.cv_exits import CvExits
from kiosk.ui.desk_controller import DeskController
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_settings_controller import DossierSettingsController
from kiosk.ui.dossier_tabs_controller import DossierTabsController
from kiosk.ui.entrance import Entrance
from kiosk.ui.entry_controller import EntryController
from kiosk.ui.feed_info import FeedInfo
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.focus import Focus
from kiosk.ui.help_controller import HelpController
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.language import Language
from kiosk.ui.leaving_controller import LeavingController
from kiosk.ui.navigation import Navigation
from kiosk.ui.occupations_controller import OccupationsController
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.overview_controller import OverviewController
from kiosk.ui.passport_controller import PassportController
from kiosk.ui.printing_controller import PrintingController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.reader import Reader
from kiosk.ui.saved_controller import SavedController
from kiosk.ui.scan_controller import ScanController
from kiosk.ui.search_controller import SearchController
from kiosk.ui.sectors_controller import DomainsController, SectorsController
from kiosk.ui.share_controller import ShareController
from kiosk.ui.start_controller import StartController
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.suggestions_controller import SuggestionsController
from kiosk.ui.take_along_controller import TakeAlongController
from kiosk.ui.task_controller import TaskController
from kiosk.ui.tasks_controller import TasksController
from kiosk.ui.theme import Theme
from kiosk.ui.themes import Themes
from kiosk.ui.training_controller import TrainingController
from kiosk.ui.trainings_controller import TrainingsController
from kiosk.ui.vacancy_controller import VacancyController
from kiosk.ui.visit_controller import VisitController

_HELP = ("places", "place", "partner", "guide", "guide2", "guide3", "guideAnswer")


@qml_type
class App(QObject):
    """What QML gets. It owns nothing: the composition root made every part."""

    pageChanged = Signal()

    def __init__(
        self,
        *,
        themes: Themes,
        visit: VisitController,
        language: Language,
        brand: Brand,
        navigation: Navigation,
        keyboard: Keyboard,
        feed: FeedInfo,
        access: Access,
        attract: Attract,
        reader: Reader,
        focus: Focus,
        printing: PrintingController,
        take_along: TakeAlongController,
        vacancy_door: VacancyDoor,
        training_door: TrainingDoor,
        help: HelpController,
        desk: DeskController,
        about: AboutController,
        scan: ScanController,
        dossier_door: DossierDoor,
        entrance: Entrance,
        cv: CvController,
        cv_exits: CvExits,
    ) -> None:
        super().__init__()
        self._themes = themes
        self._visit = visit
        self._language = language
        self._brand = brand
        self._navigation = navigation
        navigation.changed.connect(self.pageChanged)
        self._keyboard = keyboard
        self._feed = feed
        self._access = access
        self._attract = attract
        self._reader = reader
        self._focus = focus
        self._printing = printing
        self._take_along = take_along
        self._vacancy_door = vacancy_door
        self._training_door = training_door
        self._help = help
        self._desk = desk
        self._about = about
        self._scan = scan
        self._dossier_door = dossier_door
        self._entrance = entrance
        self._cv = cv
        self._cv_exits = cv_exits

    @Property(Theme, constant=True)
    def theme(self) -> Theme:
        """Colours and sizes outside any door."""
        return self._themes.street

    @Property(Theme, constant=True)
    def vacancyTheme(self) -> Theme:
        """Colours and sizes behind door 1."""
        return self._themes.vacancies

    @Property(Theme, constant=True)
    def trainingTheme(self) -> Theme:
        """Colours and sizes behind door 2."""
        return self._themes.trainings

    @Property(Theme, constant=True)
    def dossierTheme(self) -> Theme:
        """Colours and sizes behind door 3."""
        return self._themes.dossier

    @Property(Theme, constant=True)
    def cvTheme(self) -> Theme:
        """Colours and sizes behind door 4."""
        return self._themes.cv

    @Property(Theme, constant=True)
    def helpTheme(self) -> Theme:
        """Colours and sizes behind door 5."""
        return self._themes.help

    @Property(Theme, notify=pageChanged)
    def pageTheme(self) -> Theme:
        """Colours and sizes of the page that is shown: those of its door."""
        page = str(self._navigation.page)
        if page in ("search", "vacancy", "sectors", "occupations"):
            return self._themes.vacancies
        if page in ("trainings", "training", "domains"):
            return self._themes.trainings
        if page.startswith("dossier"):
            return self._themes.dossier
        if page.startswith("cv"):
            return self._themes.cv
        return self._themes.help if page in _HELP else self._themes.street

    @Property(VisitController, constant=True)
    def visit(self) -> VisitController:
        """The visit."""
        return self._visit

    @Property(Language, constant=True)
    def language(self) -> Language:
        """The language."""
        return self._language

    @Property(Brand, constant=True)
    def brand(self) -> Brand:
        """The operator's name, logo and welcome."""
        return self._brand

    @Property(Navigation, constant=True)
    def navigation(self) -> Navigation:
        """The way."""
        return self._navigation

    @Property(Keyboard, constant=True)
    def keyboard(self) -> Keyboard:
        """The keyboard on the screen."""
        return self._keyboard

    @Property(FeedInfo, constant=True)
    def feed(self) -> FeedInfo:
        """What the doors tell."""
        return self._feed

    @Property(Access, constant=True)
    def access(self) -> Access:
        """What makes the screen easier."""
        return self._access

    @Property(Attract, constant=True)
    def attract(self) -> Attract:
        """The doors while nobody touches them."""
        return self._attract

    @Property(Focus, constant=True)
    def focus(self) -> Focus:
        """What keys and switches move."""
        return self._focus

    @Property(Reader, constant=True)
    def reader(self) -> Reader:
        """What reads aloud."""
        return self._reader

    @Property(SearchController, constant=True)
    def search(self) -> SearchController:
        """The search for vacancies."""
        return self._vacancy_door.search

    @Property(SectorsController, constant=True)
    def sectors(self) -> SectorsController:
        """The sectors as pictures."""
        return self._vacancy_door.sectors

    @Property(OccupationsController, constant=True)
    def occupations(self) -> OccupationsController:
        """The occupations of a sector as pictures."""
        return self._vacancy_door.occupations

    @Property(FilterController, constant=True)
    def filters(self) -> FilterController:
        """What narrows it."""
        return self._vacancy_door.filters

    @Property(OriginController, constant=True)
    def origin(self) -> OriginController:
        """Where distances start."""
        return self._vacancy_door.origin

    @Property(SuggestController, constant=True)
    def suggest(self) -> SuggestController:
        """What may be meant."""
        return self._vacancy_door.suggest

    @Property(VacancyController, constant=True)
    def vacancy(self) -> VacancyController:
        """One vacancy."""
        return self._vacancy_door.vacancy

    @Property(KeepController, constant=True)
    def keep(self) -> KeepController:
        """Keeping vacancies, trainings and searches."""
        return self._vacancy_door.keep

    @Property(PrintingController, constant=True)
    def printing(self) -> PrintingController:
        """The printer."""
        return self._printing

    @Property(TakeAlongController, constant=True)
    def takeAlong(self) -> TakeAlongController:
        """What a phone takes along."""
        return self._take_along

    @Property(TrainingsController, constant=True)
    def trainings(self) -> TrainingsController:
        """The search for trainings."""
        return self._training_door.trainings

    @Property(FilterController, constant=True)
    def trainingFilters(self) -> FilterController:
        """What is chosen to narrow the trainings."""
        return self._training_door.filters

    @Property(TrainingController, constant=True)
    def training(self) -> TrainingController:
        """The training that is open."""
        return self._training_door.training

    @Property(DomainsController, constant=True)
    def domains(self) -> DomainsController:
        """What trainings are about, as pictures."""
        return self._training_door.domains

    @Property(ScanController, constant=True)
    def scan(self) -> ScanController:
        """What the scanner does."""
        return self._scan

    @Property(HelpController, constant=True)
    def help(self) -> HelpController:
        """Places and partners."""
        return self._help

    @Property(DeskController, constant=True)
    def desk(self) -> DeskController:
        """Calls to the desk."""
        return self._desk

    @Property(AboutController, constant=True)
    def about(self) -> AboutController:
        """What data this is, and who made it."""
        return self._about

    @Property(DossierController, constant=True)
    def dossier(self) -> DossierController:
        """The dossier that is open, or what the visit keeps."""
        return self._dossier_door.dossier

    @Property(DossierTabsController, constant=True)
    def dossierTabs(self) -> DossierTabsController:
        """The parts of a dossier."""
        return self._dossier_door.tabs

    @Property(OverviewController, constant=True)
    def overview(self) -> OverviewController:
        """What a dossier says first."""
        return self._dossier_door.overview

    @Property(SavedController, constant=True)
    def saved(self) -> SavedController:
        """What is kept."""
        return self._dossier_door.saved

    @Property(AppliedController, constant=True)
    def applied(self) -> AppliedController:
        """Noting that one applied."""
        return self._dossier_door.applied

    @Property(ApplicationsController, constant=True)
    def applications(self) -> ApplicationsController:
        """Where the visitor applied."""
        return self._dossier_door.applications

    @Property(ApplicationController, constant=True)
    def application(self) -> ApplicationController:
        """One application."""
        return self._dossier_door.application

    @Property(SuggestionsController, constant=True)
    def suggestions(self) -> SuggestionsController:
        """What is suggested, and why."""
        return self._dossier_door.suggestions

    @Property(PassportController, constant=True)
    def passport(self) -> PassportController:
        """What the visitor can do."""
        return self._dossier_door.passport

    @Property(ShareController, constant=True)
    def share(self) -> ShareController:
        """Showing the dossier to a counsellor."""
        return self._dossier_door.share

    @Property(TasksController, constant=True)
    def tasks(self) -> TasksController:
        """What there is to do."""
        return self._dossier_door.service.tasks

    @Property(TaskController, constant=True)
    def task(self) -> TaskController:
        """One task."""
        return self._dossier_door.service.task

    @Property(AppointmentsController, constant=True)
    def appointments(self) -> AppointmentsController:
        """The appointments."""
        return self._dossier_door.service.appointments

    @Property(AppointmentController, constant=True)
    def appointment(self) -> AppointmentController:
        """One appointment."""
        return self._dossier_door.service.appointment

    @Property(AskController, constant=True)
    def ask(self) -> AskController:
        """Asking the office for something."""
        return self._dossier_door.service.ask

    @Property(EntryController, constant=True)
    def entry(self) -> EntryController:
        """The way into a dossier."""
        return self._entrance.entry

    @Property(StartController, constant=True)
    def dossierStart(self) -> StartController:
        """A new dossier."""
        return self._entrance.start

    @Property(DossierSettingsController, constant=True)
    def dossierSettings(self) -> DossierSettingsController:
        """The settings of a dossier."""
        return self._entrance.settings

    @Property(LeavingController, constant=True)
    def leaving(self) -> LeavingController:
        """What stands before the end of a visit."""
        return self._entrance.leaving

    @Property(CvController, constant=True)
    def cv(self) -> CvController:
        """The CVs."""
        return self._cv

    @Property(CvExits, constant=True)
    def cvExits(self) -> CvExits:
        """The ways of a CV to an employer, a phone and a stick."""
        return self._cv_exits
