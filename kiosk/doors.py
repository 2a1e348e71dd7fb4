"""Composes what is behind each door."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.config import Config
from kiosk.lanes import Lanes
from kiosk.model.dossier import SavedKind
from kiosk.model.guide import MOST_QUESTIONS
from kiosk.model.rule import Destination
from kiosk.ui.app_controller import DossierDoor, ServiceDoor, TrainingDoor, VacancyDoor
from kiosk.ui.application_controller import ApplicationController
from kiosk.ui.applications_controller import ApplicationsController
from kiosk.ui.applied_controller import AppliedController
from kiosk.ui.apply_controller import ApplyController
from kiosk.ui.appointment_controller import AppointmentController
from kiosk.ui.appointments_controller import AppointmentsController
from kiosk.ui.ask_controller import AskController
from kiosk.ui.cv_controller import CvController
from kiosk.ui.cv_exits import CvExits
from kiosk.ui.cv_phone_controller import CvPhoneController
from kiosk.ui.cv_stick_controller import CvStickController
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_tabs_controller import DossierTabsController
from kiosk.ui.feed_info import FeedInfo
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.first_sheet import FirstSheet
from kiosk.ui.guide_answer_controller import GuideAnswerController
from kiosk.ui.guide_controller import GuideController
from kiosk.ui.guide_question_controller import GuideQuestionController
from kiosk.ui.help_controller import HelpController
from kiosk.ui.help_words import HelpWords
from kiosk.ui.interest_report import InterestReport
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.language import Language
from kiosk.ui.level_words import LevelWords
from kiosk.ui.meeting_place import MeetingPlace
from kiosk.ui.meeting_words import MeetingWords
from kiosk.ui.navigation import Navigation
from kiosk.ui.occupations_controller import OccupationsController
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.overview_controller import OverviewController
from kiosk.ui.overview_words import OverviewWords
from kiosk.ui.owned_controller import OwnedController
from kiosk.ui.paper_preview import Drawn
from kiosk.ui.partner_controller import PartnerController
from kiosk.ui.partners_controller import PartnersController
from kiosk.ui.passport_controller import PassportController
from kiosk.ui.passport_form import PassportForm
from kiosk.ui.passport_words import PassportWords
from kiosk.ui.phone_code import opens_on_phone
from kiosk.ui.place_controller import PlaceController
from kiosk.ui.places_controller import PlacesController
from kiosk.ui.print_outlets import Outlets
from kiosk.ui.printing_controller import PrintingController
from kiosk.ui.printout import Printout
from kiosk.ui.profile_controller import ProfileController
from kiosk.ui.rule_tasks import RuleTasks
from kiosk.ui.saved_controller import SavedController
from kiosk.ui.saved_words import SavedWords
from kiosk.ui.search_controller import SearchController
from kiosk.ui.sectors_controller import DomainsController, SectorsController
from kiosk.ui.sent_log import SentLog
from kiosk.ui.share_controller import ShareController
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.suggestion_words import SuggestionWords
from kiosk.ui.suggestions_controller import SuggestionsController
from kiosk.ui.take_along_controller import TakeAlongController
from kiosk.ui.task_controller import TaskController
from kiosk.ui.task_words import TaskWords
from kiosk.ui.tasks_controller import TasksController
from kiosk.ui.training_choice import PROPOSED, TrainingChoiceWords, training_groups
from kiosk.ui.training_controller import TrainingController
from kiosk.ui.training_words import TrainingWords
from kiosk.ui.trainings_controller import TrainingsController
from kiosk.ui.vacancy_controller import VacancyController
from kiosk.ui.vacancy_words import VacancyWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Exits:
    """How a visitor takes something along: on paper or a stick, or on a phone."""

    printing: PrintingController
    printout: Printout
    along: TakeAlongController


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall:
    """What every door opens from."""

    settings: Config
    lanes: Lanes
    navigation: Navigation
    language: Language
    exits: Exits
    dossier: DossierController
    now: Callable[[], datetime]


def exits(settings: Config, lanes: Lanes, navigation: Navigation, language: Language, feed: FeedInfo) -> Exits:
    """Make what all doors share."""
    outlets = Outlets(paper=lanes.device if settings.printer.uri else None, slip=lanes.slip, stick=lanes.stick)
    printing = PrintingController(render=lanes.render, outlets=outlets, language=language)
    along = TakeAlongController(language, printer=bool(outlets.ways))
    printout = Printout(printing=printing, navigation=navigation, feed=feed, language=language, along=along)
    return Exits(printing=printing, printout=printout, along=along)


def vacancy_door(hall: Hall) -> VacancyDoor:
    """Make what is behind door 1; the others share some of it."""
    settings, language, query = hall.settings, hall.language, hall.lanes.query
    words = VacancyWords(language)
    filters = FilterController(language)
    origin = OriginController(query, settings.terminal, language)
    suggest = SuggestController(query, language)
    keep = KeepController(dossier=hall.dossier, lane=query, origin=origin, now=hall.now)
    search = SearchController(
        lane=query,
        keep=keep,
        filters=filters,
        origin=origin,
        suggest=suggest,
        words=words,
        printout=hall.exits.printout,
        now=hall.now,
    )
    applied = AppliedController(dossier=hall.dossier, navigation=hall.navigation, language=language, now=hall.now)
    vacancy = VacancyController(
        lane=query,
        search=search,
        origin=origin,
        keep=keep,
        applied=applied,
        owned=OwnedController(hall.dossier, query, words),
        navigation=hall.navigation,
        printout=hall.exits.printout,
        along=hall.exits.along,
        words=words,
        desk=settings.terminal.desk,
        now=hall.now,
    )
    return VacancyDoor(
        search=search,
        applied=applied,
        filters=filters,
        origin=origin,
        suggest=suggest,
        vacancy=vacancy,
        keep=keep,
        sectors=SectorsController(lane=query, search=search, navigation=hall.navigation, language=language),
        occupations=OccupationsController(lane=query, search=search, words=filters.words, navigation=hall.navigation),
    )


def training_door(hall: Hall, beside: VacancyDoor) -> TrainingDoor:
    """Make what is behind door 2; the search of door 1 leads to it, and back."""
    words = TrainingWords(hall.language)
    filters = FilterController(
        hall.language, TrainingChoiceWords(hall.language, training_groups(hall.now().date())), PROPOSED
    )
    trainings = TrainingsController(
        lane=hall.lanes.query,
        keep=beside.keep,
        filters=filters,
        origin=beside.origin,
        words=words,
        printout=hall.exits.printout,
        now=hall.now,
    )

    def take(title: str) -> None:
        trainings.anew(title)
        hall.navigation.open("trainings", "")

    beside.search.trainingTaken.connect(take)
    training = TrainingController(
        lane=hall.lanes.query,
        trainings=trainings,
        search=beside.search,
        origin=beside.origin,
        keep=beside.keep,
        navigation=hall.navigation,
        printout=hall.exits.printout,
        along=hall.exits.along,
        words=words,
        now=hall.now,
    )
    return TrainingDoor(
        trainings=trainings,
        filters=filters,
        training=training,
        domains=DomainsController(
            lane=hall.lanes.query, search=trainings, navigation=hall.navigation, language=hall.language
        ),
    )


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


def cv_door(hall: Hall) -> CvController:
    """Make what is behind door 4; the CVs are those of the dossier, or of the visit."""
    return CvController(
        lane=hall.lanes.query,
        render=hall.lanes.render,
        dossier=hall.dossier,
        navigation=hall.navigation,
        printout=hall.exits.printout,
        language=hall.language,
        now=hall.now,
    )


def cv_exits(hall: Hall, cv: CvController) -> CvExits:
    """Make the ways of a CV to an employer, a phone and a stick."""
    lanes, navigation, language = hall.lanes, hall.navigation, hall.language
    return CvExits(
        apply=ApplyController(
            post=lanes.post,
            render=lanes.render,
            cv=cv,
            log=SentLog(lanes.post, hall.dossier, hall.now),
            navigation=navigation,
            printout=hall.exits.printout,
            language=language,
        ),
        phone=CvPhoneController(
            post=lanes.post if opens_on_phone(hall.settings.central.vaults) else None,
            render=lanes.render,
            cv=cv,
            navigation=navigation,
            language=language,
        ),
        stick=CvStickController(stick=lanes.stick, cv=cv, navigation=navigation, language=language),
    )


def help_door(hall: Hall) -> HelpController:
    """Make what is behind door 5."""
    words, terminal, out = HelpWords(hall.language), hall.settings.terminal, hall.exits
    lane, navigation, now = hall.lanes.query, hall.navigation, hall.now
    place = PlaceController(
        lane=lane,
        terminal=terminal,
        navigation=navigation,
        words=words,
        printout=out.printout,
        take=out.along,
        now=now,
    )
    partner = PartnerController(
        lane=lane,
        terminal=terminal,
        navigation=navigation,
        words=words,
        printout=out.printout,
        take=out.along,
        now=now,
    )
    questions = tuple(
        GuideQuestionController(depth, lane=lane, terminal=terminal, navigation=navigation, words=words, now=now)
        for depth in range(MOST_QUESTIONS)
    )
    answer = GuideAnswerController(
        lane=lane,
        terminal=terminal,
        navigation=navigation,
        words=words,
        printout=out.printout,
        take=out.along,
        now=now,
    )
    return HelpController(
        places=PlacesController(lane=lane, terminal=terminal, navigation=navigation, words=words, place=place, now=now),
        place=place,
        partners=PartnersController(lane=lane, terminal=terminal, navigation=navigation, words=words, partner=partner),
        partner=partner,
        guide=GuideController(
            lane=lane, terminal=terminal, navigation=navigation, words=words, questions=questions, answer=answer
        ),
    )


def _check_page(vaults: str) -> str:
    """Where whoever gets a proof can check it, without https://."""
    return f"{vaults.partition('://')[2].rstrip('/')}/check" if vaults else ""
