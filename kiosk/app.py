"""Composes the screen: makes every part once and hands it to those that need it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.accent import Accent
from kiosk.config import Config
from kiosk.model.printing import Papers, PrintService
from kiosk.model.visit import Patience
from kiosk.ui.access import Access
from kiosk.ui.announcer import Announcer
from kiosk.ui.app_controller import App, Themes, TrainingDoor, VacancyDoor
from kiosk.ui.attract import Attract, Rest
from kiosk.ui.brand import Brand
from kiosk.ui.feed_info import FeedInfo
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.focus import Focus
from kiosk.ui.fonts import load_fonts
from kiosk.ui.garbage import Garbage
from kiosk.ui.headphones import Headphones
from kiosk.ui.help_controller import HelpController
from kiosk.ui.help_words import HelpWords
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.partner_controller import PartnerController
from kiosk.ui.partners_controller import PartnersController
from kiosk.ui.place_controller import PlaceController
from kiosk.ui.places_controller import PlacesController
from kiosk.ui.printing_controller import PrintingController
from kiosk.ui.reader import Reader
from kiosk.ui.search_controller import SearchController
from kiosk.ui.sound import CommandSound, SoundDevice, player
from kiosk.ui.speech import Speech
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.take_along_controller import TakeAlongController
from kiosk.ui.theme import Panel, Theme
from kiosk.ui.training_choice import PROPOSED, TrainingChoiceWords, training_groups
from kiosk.ui.training_controller import TrainingController
from kiosk.ui.training_words import TrainingWords
from kiosk.ui.trainings_controller import TrainingsController
from kiosk.ui.vacancy_controller import VacancyController
from kiosk.ui.vacancy_words import VacancyWords
from kiosk.ui.visit_controller import VisitController
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.print.printer import IppPrinter


@dataclass(slots=True)
class Kiosk:
    """Everything that one screen process holds; `close` takes it down in the order that Qt needs."""

    panel: Panel
    visit: VisitController
    language: Language
    navigation: Navigation
    keyboard: Keyboard
    feed: FeedInfo
    access: Access
    reader: Reader
    focus: Focus
    announcer: Announcer
    app: App
    printing: PrintingController
    lanes: "tuple[Lane[Any], ...]"
    window: KioskWindow
    garbage: Garbage

    def load(self) -> None:
        """Ask the replica for what the first pages show."""
        self.feed.load()
        self.app.origin.load()
        self.app.search.search()
        self.app.trainings.search()
        self.printing.load()

    def close(self) -> None:
        """End the lanes, destroy the engine, and leave the controllers to the caller."""
        for lane in self.lanes:
            lane.close()
        self.announcer.close()
        self.reader.close()
        self.focus.close()
        self.window.close()
        self.language.close()


def compose(
    settings: Config,
    panel: Panel,
    *,
    now: Callable[[], datetime] = datetime.now,
    clock: Callable[[], float] = time.monotonic,
    rest: Rest | None = None,
    sound: SoundDevice | None = None,
) -> Kiosk:
    """Make every part once and hand it to those that need it.

    Raises:
        EnvironmentFault: a font, a translation or QML is missing.
    """
    garbage = Garbage()
    load_fonts()
    language = Language(settings.terminal.language)
    accent = Accent(settings.brand.accent) if settings.brand.accent else None
    themes = Themes(*(Theme(panel, door, accent) for door in (0, 1, 2, 5)))
    patience = Patience(
        idle_s=settings.visit.idle_s,
        more_time_s=settings.visit.more_time_s,
        countdown_s=settings.visit.countdown_s,
    )
    visit = VisitController(patience, clock)
    queries = Lane("query", lambda: _open_catalogue(settings))
    feed = FeedInfo(queries, settings.terminal, language, now)
    navigation = Navigation()
    keyboard = Keyboard(language, themes.street)
    navigation.changed.connect(keyboard.close)
    access = Access((themes.street, themes.vacancies, themes.trainings, themes.help), visit)
    headphones = Headphones(settings.sound.headphones)
    reader = Reader(
        allowed=settings.sound.read_aloud,
        speech=Speech(),
        device=sound or CommandSound(player(settings.sound.device)),
        headphones=headphones,
        language=language,
    )
    brand = Brand(settings.brand, language, themes.street)
    focus = Focus(
        navigation=navigation,
        visit=visit,
        access=access,
        keyboard=keyboard,
        language=language,
        theme=themes.street,
        settings=settings.input,
        clock=clock,
    )
    focus.woken.connect(reader.wake)
    focus.helpAsked.connect(lambda text: reader.say(text) if reader.available else navigation.openSheet("help"))
    printer = _Printer(settings)
    render = Lane("render", lambda: _open_papers(settings, printer, now))
    device = Lane("device", printer.open)
    printing = PrintingController(render=render, device=device, available=bool(settings.printer.uri), language=language)
    along = TakeAlongController(language, printer=bool(settings.printer.uri))
    words = VacancyWords(language)
    filters = FilterController(language)
    origin = OriginController(queries, settings.terminal, language)
    suggest = SuggestController(queries, language)
    search = SearchController(lane=queries, filters=filters, origin=origin, suggest=suggest, words=words, now=now)
    vacancy = VacancyController(
        lane=queries,
        search=search,
        origin=origin,
        navigation=navigation,
        printing=printing,
        along=along,
        words=words,
        desk=settings.terminal.desk,
        now=now,
    )
    training_door = _training_door(
        queries=queries,
        search=search,
        origin=origin,
        navigation=navigation,
        along=along,
        language=language,
        now=now,
    )
    help = _help(settings=settings, queries=queries, navigation=navigation, along=along, language=language, now=now)
    app = App(
        themes=themes,
        visit=visit,
        language=language,
        brand=brand,
        navigation=navigation,
        keyboard=keyboard,
        feed=feed,
        access=access,
        attract=Attract(visit, navigation, brand, rest),
        reader=reader,
        focus=focus,
        vacancy_door=VacancyDoor(
            search=search,
            filters=filters,
            origin=origin,
            suggest=suggest,
            vacancy=vacancy,
            printing=printing,
            take_along=along,
        ),
        training_door=training_door,
        help=help,
    )
    visit.changed.connect(lambda: printing.wipe() if visit.ending else None)
    window = KioskWindow(app, panel)
    focus.watch(window.quick)
    language.changed.connect(window.engine.retranslate)
    reader.watch(window.quick, themes.street)
    announcer = Announcer(
        reader=reader,
        headphones=headphones,
        visit=visit,
        navigation=navigation,
        language=language,
        tellers=(printing, vacancy, training_door.training, help.place, help.partner, help.places, help.partners),
        theme=themes.street,
        window=window.quick,
    )
    return Kiosk(
        panel=panel,
        visit=visit,
        language=language,
        navigation=navigation,
        keyboard=keyboard,
        feed=feed,
        access=access,
        reader=reader,
        focus=focus,
        announcer=announcer,
        app=app,
        printing=printing,
        lanes=(queries, render, device),
        window=window,
        garbage=garbage,
    )


def _training_door(
    *,
    queries: "Lane[Catalogue]",
    search: SearchController,
    origin: OriginController,
    navigation: Navigation,
    along: TakeAlongController,
    language: Language,
    now: Callable[[], datetime],
) -> TrainingDoor:
    words = TrainingWords(language)
    filters = FilterController(language, TrainingChoiceWords(language, training_groups(now().date())), PROPOSED)
    trainings = TrainingsController(lane=queries, filters=filters, origin=origin, words=words, now=now)

    def take(title: str) -> None:
        trainings.anew(title)
        navigation.open("trainings", "")

    search.trainingTaken.connect(take)
    training = TrainingController(
        lane=queries,
        trainings=trainings,
        search=search,
        origin=origin,
        navigation=navigation,
        along=along,
        words=words,
        now=now,
    )
    return TrainingDoor(trainings=trainings, filters=filters, training=training)


def _help(
    *,
    settings: Config,
    queries: "Lane[Catalogue]",
    navigation: Navigation,
    along: TakeAlongController,
    language: Language,
    now: Callable[[], datetime],
) -> HelpController:
    words, terminal = HelpWords(language), settings.terminal
    place = PlaceController(lane=queries, terminal=terminal, navigation=navigation, words=words, take=along, now=now)
    partner = PartnerController(lane=queries, terminal=terminal, navigation=navigation, words=words, now=now)
    return HelpController(
        places=PlacesController(
            lane=queries, terminal=terminal, navigation=navigation, words=words, place=place, now=now
        ),
        place=place,
        partners=PartnersController(
            lane=queries, terminal=terminal, navigation=navigation, words=words, partner=partner
        ),
        partner=partner,
    )


def _open_catalogue(settings: Config) -> "Catalogue":
    # Imported in the query lane: the first frame does not wait for it.
    from kiosk.catalogue.catalogue import Catalogue  # noqa: PLC0415

    return Catalogue.open(settings.storage.data_dir)


@dataclass(slots=True)
class _Printer:
    """The printer, made by the lane that uses it; whoever makes documents asks what it can do."""

    settings: Config
    made: "IppPrinter | None" = None

    def open(self) -> PrintService:
        # Imported in the device lane: the first frame does not wait for it.
        from kiosk.print.printer import IppPrinter  # noqa: PLC0415

        self.made = IppPrinter(self.settings.printer, self.settings.terminal.id)
        return self.made

    def colour(self) -> bool:
        return self.made is not None and self.made.colour


def _open_papers(settings: Config, printer: _Printer, now: Callable[[], datetime]) -> Papers:
    # Imported in the render lane: the first frame does not wait for it.
    from kiosk.print.papers import TerminalPapers  # noqa: PLC0415

    return TerminalPapers(settings.terminal, printer.colour, now)
