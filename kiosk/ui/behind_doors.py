"""What is behind each door."""

from dataclasses import dataclass

from kiosk.ui.application_controller import ApplicationController
from kiosk.ui.applications_controller import ApplicationsController
from kiosk.ui.applied_controller import AppliedController
from kiosk.ui.appointment_controller import AppointmentController
from kiosk.ui.appointments_controller import AppointmentsController
from kiosk.ui.ask_controller import AskController
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_tabs_controller import DossierTabsController
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.interest_report import InterestReport
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.occupations_controller import OccupationsController
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.overview_controller import OverviewController
from kiosk.ui.passport_controller import PassportController
from kiosk.ui.saved_controller import SavedController
from kiosk.ui.search_controller import SearchController
from kiosk.ui.sectors_controller import DomainsController, SectorsController
from kiosk.ui.share_controller import ShareController
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.suggestions_controller import SuggestionsController
from kiosk.ui.task_controller import TaskController
from kiosk.ui.tasks_controller import TasksController
from kiosk.ui.training_controller import TrainingController
from kiosk.ui.trainings_controller import TrainingsController
from kiosk.ui.vacancy_controller import VacancyController


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyDoor:
    """What is behind door 1."""

    search: SearchController
    filters: FilterController
    origin: OriginController
    suggest: SuggestController
    vacancy: VacancyController
    keep: KeepController
    applied: AppliedController
    sectors: SectorsController
    occupations: OccupationsController


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingDoor:
    """What is behind door 2."""

    trainings: TrainingsController
    filters: FilterController
    suggest: SuggestController
    training: TrainingController
    domains: DomainsController


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDoor:
    """What the service gives and is asked for."""

    tasks: TasksController
    task: TaskController
    appointments: AppointmentsController
    appointment: AppointmentController
    ask: AskController


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierDoor:
    """What is behind door 3."""

    dossier: DossierController
    tabs: DossierTabsController
    overview: OverviewController
    saved: SavedController
    applied: AppliedController
    applications: ApplicationsController
    application: ApplicationController
    suggestions: SuggestionsController
    report: InterestReport
    passport: PassportController
    share: ShareController
    service: ServiceDoor
