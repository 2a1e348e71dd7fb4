"""Composes what is behind the door of the dossier, and what the service gives and is asked for."""

from kiosk.hall import Hall
from kiosk.model.dossier import SavedKind
from kiosk.model.rule import Destination
from kiosk.ui.application_controller import ApplicationController
from kiosk.ui.applications_controller import ApplicationsController
from kiosk.ui.appointment_controller import AppointmentController
from kiosk.ui.appointments_controller import AppointmentsController
from kiosk.ui.ask_controller import AskController
from kiosk.ui.behind_doors import DossierDoor, ServiceDoor, TrainingDoor, VacancyDoor
from kiosk.ui.dossier_tabs_controller import DossierTabsController
from kiosk.ui.first_sheet import FirstSheet
from kiosk.ui.help_words import HelpWords
from kiosk.ui.interest_report import InterestReport
from kiosk.ui.level_words import LevelWords
from kiosk.ui.meeting_place import MeetingPlace
from kiosk.ui.meeting_words import MeetingWords
from kiosk.ui.overview_controller import OverviewController
from kiosk.ui.overview_words import OverviewWords
from kiosk.ui.paper_preview import Drawn
from kiosk.ui.passport_controller import PassportController
from kiosk.ui.passport_form import PassportForm
from kiosk.ui.passport_words import PassportWords
from kiosk.ui.profile_controller import ProfileController
from kiosk.ui.rule_tasks import RuleTasks
from kiosk.ui.saved_controller import SavedController
from kiosk.ui.saved_words import SavedWords
from kiosk.ui.share_controller import ShareController
from kiosk.ui.suggestion_words import SuggestionWords
from kiosk.ui.suggestions_controller import SuggestionsController
from kiosk.ui.task_controller import TaskController
from kiosk.ui.task_words import TaskWords
from kiosk.ui.tasks_controller import TasksController
from kiosk.ui.training_words import TrainingWords
from kiosk.ui.vacancy_words import VacancyWords


def dossier_door(hall: Hall, vacancies: VacancyDoor, trainings: TrainingDoor, drawn: Drawn) -> DossierDoor:
    """Make what is behind door 3; pictures of sheets go where those of CVs are."""
    dossier, navigation, language, now = hall.dossier, hall.navigation, hall.language, hall.now
    lane, printout, levels = hall.lanes.query, hall.exits.printout, LevelWords()
    profile = ProfileController(dossier=dossier, lane=lane, language=language, levels=levels)
    able = PassportWords(language, levels)
    saved = SavedController(
        dossier=dossier,
        keep=vacancies.keep,
        lane=hall.lanes.query,
        origin=vacancies.origin,
        navigation=navigation,
        printout=hall.exits.printout,
        searches={SavedKind.VACANCY: vacancies.search, SavedKind.TRAINING: trainings.trainings},
        words=SavedWords(
            VacancyWords(language),
            TrainingWords(language),
            {SavedKind.VACANCY: vacancies.filters.words, SavedKind.TRAINING: trainings.filters.words},
            now,
        ),
        now=now,
    )
    return DossierDoor(
        dossier=dossier,
        tabs=DossierTabsController(dossier=dossier, saved=saved, navigation=navigation, language=language, now=now),
        overview=OverviewController(
            dossier=dossier,
            lane=hall.lanes.query,
            origin=vacancies.origin,
            navigation=navigation,
            words=OverviewWords(VacancyWords(language), now),
            now=now,
        ),
        saved=saved,
        applied=vacancies.applied,
        applications=ApplicationsController(
            dossier=dossier,
            navigation=navigation,
            printout=hall.exits.printout,
            language=language,
            check_page=_check_page(hall.settings.central.vaults),
            now=now,
        ),
        application=ApplicationController(
            dossier=dossier, lane=hall.lanes.query, navigation=navigation, language=language, now=now
        ),
        suggestions=SuggestionsController(
            dossier=dossier,
            keep=vacancies.keep,
            lane=hall.lanes.query,
            origin=vacancies.origin,
            navigation=navigation,
            words=SuggestionWords(OverviewWords(VacancyWords(language), now)),
            now=now,
        ),
        report=InterestReport(
            dossier=dossier, lane=hall.lanes.dossier, data_dir=hall.settings.storage.data_dir, now=now
        ),
        passport=PassportController(
            dossier=dossier,
            lane=lane,
            form=PassportForm(dossier=dossier, lane=lane, navigation=navigation, words=able, now=now),
            profile=profile,
            printout=printout,
            words=able,
        ),
        share=ShareController(
            dossier=dossier, profile=profile, navigation=navigation, printout=printout, language=language
        ),
        service=service_door(hall, vacancies, trainings, drawn),
    )


def service_door(hall: Hall, vacancies: VacancyDoor, trainings: TrainingDoor, drawn: Drawn) -> ServiceDoor:
    """Make what the service gives to a dossier and is asked for, with one or without."""
    dossier, navigation, language, now = hall.dossier, hall.navigation, hall.language, hall.now
    lane, settings = hall.lanes.query, hall.settings
    overview = OverviewWords(VacancyWords(language), now)
    rules = RuleTasks(dossier=dossier, lane=lane, language=language, now=now)
    hall.exits.printing.printed.connect(rules.note_print)
    words = TaskWords(rules, overview, now)
    appointment = AppointmentController(
        dossier=dossier,
        there=MeetingPlace(
            lane=lane,
            navigation=navigation,
            words=HelpWords(language),
            origin=vacancies.origin,
            terminal=settings.terminal,
            take=hall.exits.along,
        ),
        sheet=FirstSheet("appointment", render=hall.lanes.render, drawn=drawn, language=language),
        navigation=navigation,
        words=MeetingWords(language),
        printout=hall.exits.printout,
        now=now,
    )
    return ServiceDoor(
        tasks=TasksController(dossier=dossier, navigation=navigation, printout=hall.exits.printout, words=words),
        task=TaskController(
            dossier=dossier,
            navigation=navigation,
            words=words,
            searches={Destination.SEARCH: vacancies.search, Destination.TRAININGS: trainings.trainings},
            now=now,
        ),
        appointments=AppointmentsController(dossier=dossier, lane=lane, navigation=navigation, words=overview, now=now),
        appointment=appointment,
        ask=AskController(
            dossier=dossier,
            appointment=appointment,
            lane=lane,
            navigation=navigation,
            language=language,
            data_dir=settings.storage.data_dir if settings.central.vaults else None,
        ),
    )


def _check_page(vaults: str) -> str:
    """Where whoever gets a proof can check it, without https://."""
    return f"{vaults.partition('://')[2].rstrip('/')}/check" if vaults else ""
