"""Composes the screen: makes every part once and hands it to those that need it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.accent import Accent
from kiosk.config import Config
from kiosk.doors import cv_door, cv_exits, help_door, training_door, vacancy_door
from kiosk.dossier_doors import dossier_door
from kiosk.entrance import entrance
from kiosk.hall import Hall, exits
from kiosk.lanes import Lanes, open_lanes
from kiosk.model.visit import Patience
from kiosk.ui.about_controller import AboutController
from kiosk.ui.access import Access
from kiosk.ui.announcer import Announcer
from kiosk.ui.app_controller import App, Parts
from kiosk.ui.attract import Attract, Rest
from kiosk.ui.brand import Brand
from kiosk.ui.desk_controller import DeskController
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.feed_info import FeedInfo
from kiosk.ui.focus import Focus
from kiosk.ui.fonts import load_fonts
from kiosk.ui.garbage import Garbage
from kiosk.ui.headphones import Headphones
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.panel import Panel
from kiosk.ui.printing_controller import PrintingController
from kiosk.ui.reader import Reader
from kiosk.ui.scan_controller import ScanController
from kiosk.ui.scanner import Scanner
from kiosk.ui.search_news import SearchNews
from kiosk.ui.sound import CommandSound, SoundDevice, player
from kiosk.ui.speech import Speech
from kiosk.ui.theme import Theme
from kiosk.ui.themes import Themes
from kiosk.ui.visit_controller import VisitController
from kiosk.ui.window import KioskWindow


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
    scanner: Scanner
    app: App
    printing: PrintingController
    lanes: Lanes
    window: KioskWindow
    garbage: Garbage

    def load(self) -> None:
        """Ask the replica for what the first pages show."""
        self.feed.load()
        self.app.help.guide.load()
        self.app.origin.load()
        self.app.search.search()
        self.app.trainings.search()
        self.printing.load()
        self.app.suggest.prepare()

    def close(self) -> None:
        """End the lanes, destroy the engine, and leave the controllers to the caller."""
        self.scanner.close()
        self.lanes.close()
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
    scanner: Scanner | None = None,
) -> Kiosk:
    """Make every part once and hand it to those that need it.

    Raises:
        EnvironmentFault: a font, a translation or QML is missing.
    """
    garbage = Garbage()
    load_fonts()
    language = Language(settings.terminal.language)
    accent = Accent(settings.brand.accent) if settings.brand.accent else None
    themes = Themes(*(Theme(panel, door, accent) for door in range(6)))
    patience = Patience(
        idle_s=settings.visit.idle_s,
        more_time_s=settings.visit.more_time_s,
        countdown_s=settings.visit.countdown_s,
    )
    visit = VisitController(patience, clock)
    lanes = open_lanes(settings, now)
    feed = FeedInfo(lanes.query, settings.terminal, language, now)
    navigation = Navigation()
    keyboard = Keyboard(language, themes.street)
    for moved in (navigation.changed, navigation.sheetChanged):
        moved.connect(keyboard.close)
    access = Access(themes.every, visit)
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
    out = exits(settings, lanes, navigation, language, feed, access=access)
    dossier = DossierController(lanes.dossier, lanes.courier)
    hall = Hall(
        settings=settings,
        lanes=lanes,
        navigation=navigation,
        language=language,
        exits=out,
        dossier=dossier,
        now=now,
    )
    vacancies = vacancy_door(hall)
    trainings = training_door(hall, vacancies)
    help = help_door(hall)
    cv = cv_door(hall)
    scanner = scanner or Scanner(settings.input.scanner)
    scan = ScanController(
        lane=lanes.query,
        visit=visit,
        navigation=navigation,
        reader=reader,
        search=vacancies.search,
        now=now,
    )
    scanner.scanned.connect(scan.take)
    way_in = entrance(hall, visit, scan, clock)
    about = AboutController(lane=lanes.query, navigation=navigation, language=language, now=now)
    parts = Parts(
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
        printing=out.printing,
        take_along=out.along,
        vacancy_door=vacancies,
        training_door=trainings,
        help=help,
        desk=DeskController(lanes.desk, settings.terminal.desk, language),
        scan=scan,
        about=about,
        dossier_door=dossier_door(hall, vacancies, trainings, cv.drawn),
        entrance=way_in,
        cv=cv,
        cv_exits=cv_exits(hall, cv),
    )
    app = App(parts)
    _as_time_goes_on(app)
    app.task.guideWanted.connect(help.guide.go)
    app.task.cardWanted.connect(lambda: way_in.settings.change.begin("recovery"))
    out.printing.cameOut.connect(visit.note_paper)
    visit.changed.connect(lambda: out.printing.wipe() if visit.ending else None)
    window = KioskWindow(app, panel)
    focus.watch(window.quick)
    window.quick.visibleChanged.connect(lambda shown: scanner.start() if shown else None)
    language.changed.connect(window.engine.retranslate)
    reader.watch(window.quick, themes.street)
    announcer = Announcer(
        reader=reader,
        headphones=headphones,
        visit=visit,
        navigation=navigation,
        keyboard=keyboard,
        focus=focus,
        language=language,
        tellers=(
            out.printing,
            SearchNews(vacancies.search, "search", navigation=navigation, keyboard=keyboard, suggest=vacancies.suggest),
            SearchNews(
                trainings.trainings, "trainings", navigation=navigation, keyboard=keyboard, suggest=trainings.suggest
            ),
            vacancies.vacancy,
            trainings.training,
            help.place,
            help.partner,
            help.places,
            help.partners,
            *help.guide.steps,
            about,
            app.share,
            app.ask,
            *app.cv.builder.tellers,
            *way_in.tellers,
        ),
        theme=themes.street,
        window=window.quick,
    )
    scan.found.connect(announcer.tell_there)
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
        scanner=scanner,
        app=app,
        printing=out.printing,
        lanes=lanes,
        window=window,
        garbage=garbage,
    )


def _as_time_goes_on(app: App) -> None:
    """Keep what is shown true while somebody looks."""
    app.feed.minutePassed.connect(app.help.look_again)
    # What a delta changed is gathered again before anybody types; else this has nothing to do.
    app.feed.minutePassed.connect(app.suggest.prepare)
    app.feed.dayPassed.connect(app.vacancy.look_again)
    app.feed.dayPassed.connect(app.training.look_again)
    app.feed.dayPassed.connect(app.search.search)
    app.feed.dayPassed.connect(app.trainings.search)
