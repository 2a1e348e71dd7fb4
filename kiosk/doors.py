"""Composes what is behind each door; that of the dossier has a file of its own."""

from kiosk.hall import Hall
from kiosk.model.guide import MOST_QUESTIONS
from kiosk.ui.applied_controller import AppliedController
from kiosk.ui.apply_controller import ApplyController
from kiosk.ui.behind_doors import TrainingDoor, VacancyDoor
from kiosk.ui.cv_controller import CvController
from kiosk.ui.cv_exits import CvExits
from kiosk.ui.cv_phone_controller import CvPhoneController
from kiosk.ui.cv_stick_controller import CvStickController
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.guide_answer_controller import GuideAnswerController
from kiosk.ui.guide_controller import GuideController
from kiosk.ui.guide_question_controller import GuideQuestionController
from kiosk.ui.help_controller import HelpController
from kiosk.ui.help_words import HelpWords
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.occupations_controller import OccupationsController
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.owned_controller import OwnedController
from kiosk.ui.partner_controller import PartnerController
from kiosk.ui.partners_controller import PartnersController
from kiosk.ui.phone_code import opens_on_phone
from kiosk.ui.place_controller import PlaceController
from kiosk.ui.places_controller import PlacesController
from kiosk.ui.search_controller import SearchController
from kiosk.ui.sectors_controller import DomainsController, SectorsController
from kiosk.ui.sent_log import SentLog
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.training_choice import PROPOSED, TrainingChoiceWords, training_groups
from kiosk.ui.training_controller import TrainingController
from kiosk.ui.training_words import TrainingWords
from kiosk.ui.trainings_controller import TrainingsController
from kiosk.ui.vacancy_controller import VacancyController
from kiosk.ui.vacancy_words import VacancyWords


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
    suggest = SuggestController(hall.lanes.query, hall.language, "trainings")
    trainings = TrainingsController(
        lane=hall.lanes.query,
        keep=beside.keep,
        filters=filters,
        origin=beside.origin,
        suggest=suggest,
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
        far=VacancyWords(hall.language).far,
        desk=hall.settings.terminal.desk,
        now=hall.now,
    )
    return TrainingDoor(
        trainings=trainings,
        filters=filters,
        suggest=suggest,
        training=training,
        domains=DomainsController(
            lane=hall.lanes.query, search=trainings, navigation=hall.navigation, language=hall.language
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
