"""The one door from Python to QML: everything that QML may see hangs on `App`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

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

if TYPE_CHECKING:
    from kiosk.ui.qt_property import Typed

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the composition root made for QML."""

    themes: Themes
    visit: VisitController
    language: Language
    brand: Brand
    navigation: Navigation
    keyboard: Keyboard
    feed: FeedInfo
    access: Access
    attract: Attract
    reader: Reader
    focus: Focus
    printing: PrintingController
    take_along: TakeAlongController
    vacancy_door: VacancyDoor
    training_door: TrainingDoor
    help: HelpController
    desk: DeskController
    about: AboutController
    scan: ScanController
    dossier_door: DossierDoor
    entrance: Entrance
    cv: CvController
    cv_exits: CvExits


def _part(kind: type[Part], find: Callable[[Parts], Part]) -> "Typed[Part]":
    """Show QML a part that stays the same."""
    return cast("Typed[Part]", cast(Any, Property)(kind, lambda app: find(app.parts), constant=True))


@qml_type
class App(QObject):
    """What QML gets. It owns nothing."""

    pageChanged = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        parts.navigation.changed.connect(self.pageChanged)

    @Property(Theme, notify=pageChanged)
    def pageTheme(self) -> Theme:
        """Colours and sizes of the page that is shown: those of its door."""
        return self.parts.themes.of(str(self.parts.navigation.page))

    theme = _part(Theme, lambda parts: parts.themes.street)
    vacancyTheme = _part(Theme, lambda parts: parts.themes.vacancies)
    trainingTheme = _part(Theme, lambda parts: parts.themes.trainings)
    dossierTheme = _part(Theme, lambda parts: parts.themes.dossier)
    cvTheme = _part(Theme, lambda parts: parts.themes.cv)
    helpTheme = _part(Theme, lambda parts: parts.themes.help)
    visit = _part(VisitController, lambda parts: parts.visit)
    language = _part(Language, lambda parts: parts.language)
    brand = _part(Brand, lambda parts: parts.brand)
    navigation = _part(Navigation, lambda parts: parts.navigation)
    keyboard = _part(Keyboard, lambda parts: parts.keyboard)
    feed = _part(FeedInfo, lambda parts: parts.feed)
    access = _part(Access, lambda parts: parts.access)
    attract = _part(Attract, lambda parts: parts.attract)
    focus = _part(Focus, lambda parts: parts.focus)
    reader = _part(Reader, lambda parts: parts.reader)
    search = _part(SearchController, lambda parts: parts.vacancy_door.search)
    sectors = _part(SectorsController, lambda parts: parts.vacancy_door.sectors)
    occupations = _part(OccupationsController, lambda parts: parts.vacancy_door.occupations)
    filters = _part(FilterController, lambda parts: parts.vacancy_door.filters)
    origin = _part(OriginController, lambda parts: parts.vacancy_door.origin)
    suggest = _part(SuggestController, lambda parts: parts.vacancy_door.suggest)
    vacancy = _part(VacancyController, lambda parts: parts.vacancy_door.vacancy)
    keep = _part(KeepController, lambda parts: parts.vacancy_door.keep)
    printing = _part(PrintingController, lambda parts: parts.printing)
    takeAlong = _part(TakeAlongController, lambda parts: parts.take_along)
    trainings = _part(TrainingsController, lambda parts: parts.training_door.trainings)
    trainingFilters = _part(FilterController, lambda parts: parts.training_door.filters)
    trainingSuggest = _part(SuggestController, lambda parts: parts.training_door.suggest)
    training = _part(TrainingController, lambda parts: parts.training_door.training)
    domains = _part(DomainsController, lambda parts: parts.training_door.domains)
    scan = _part(ScanController, lambda parts: parts.scan)
    help = _part(HelpController, lambda parts: parts.help)
    desk = _part(DeskController, lambda parts: parts.desk)
    about = _part(AboutController, lambda parts: parts.about)
    dossier = _part(DossierController, lambda parts: parts.dossier_door.dossier)
    dossierTabs = _part(DossierTabsController, lambda parts: parts.dossier_door.tabs)
    overview = _part(OverviewController, lambda parts: parts.dossier_door.overview)
    saved = _part(SavedController, lambda parts: parts.dossier_door.saved)
    applied = _part(AppliedController, lambda parts: parts.dossier_door.applied)
    applications = _part(ApplicationsController, lambda parts: parts.dossier_door.applications)
    application = _part(ApplicationController, lambda parts: parts.dossier_door.application)
    suggestions = _part(SuggestionsController, lambda parts: parts.dossier_door.suggestions)
    passport = _part(PassportController, lambda parts: parts.dossier_door.passport)
    share = _part(ShareController, lambda parts: parts.dossier_door.share)
    tasks = _part(TasksController, lambda parts: parts.dossier_door.service.tasks)
    task = _part(TaskController, lambda parts: parts.dossier_door.service.task)
    appointments = _part(AppointmentsController, lambda parts: parts.dossier_door.service.appointments)
    appointment = _part(AppointmentController, lambda parts: parts.dossier_door.service.appointment)
    ask = _part(AskController, lambda parts: parts.dossier_door.service.ask)
    entry = _part(EntryController, lambda parts: parts.entrance.entry)
    dossierStart = _part(StartController, lambda parts: parts.entrance.start)
    dossierSettings = _part(DossierSettingsController, lambda parts: parts.entrance.settings)
    leaving = _part(LeavingController, lambda parts: parts.entrance.leaving)
    cv = _part(CvController, lambda parts: parts.cv)
    cvExits = _part(CvExits, lambda parts: parts.cv_exits)
