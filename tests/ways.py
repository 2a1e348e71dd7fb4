"""The ways from the doors to every screen, and the visitor that goes them with one finger, in this process."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from counsellor import MEETING, TASK
from desk_hook import DeskHook, desk_hook
from ipp_printer import IppPrinterStub
from jack import Jack
from post_counter import PostCounter, post_counter
from PySide6.QtCore import QEventLoop, QPointF, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from recorded_sound import RecordedSound
from stillness import Stillness, wait

from kiosk.app import compose
from kiosk.config import Central, Config, Desk, Usb
from kiosk.cv import exporter
from kiosk.cv.taken import Format
from kiosk.model.cv import Cv, Job, Person
from kiosk.model.dossier import Profile
from kiosk.model.vacancy import Apply, Vacancy
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.panel import Panel
from kiosk.ui.tokens import CONTRASTS, TEXT_SCALES, TOKENS

TEXTS = [f"{scale:g}" for scale in TEXT_SCALES]
PANELS = {
    "1920x1080": Panel(width=1920, height=1080, diagonal_inch=24.0),
    "1080x1920": Panel(width=1080, height=1920, diagonal_inch=24.0),
    "1280x1024": Panel(width=1280, height=1024, diagonal_inch=19.0),
    "1920x1080-15.6": Panel(width=1920, height=1080, diagonal_inch=15.6),
    "1920x1080-22": Panel(width=1920, height=1080, diagonal_inch=22.0),
    "1080x1920-32": Panel(width=1080, height=1920, diagonal_inch=32.0),
}
SIZES = list(PANELS)[:3]

_NOTHING_LEFT = (
    "moreFilters|filterButton",
    "choice-radius_km-5",
    "choice-contracts-student",
    "choice-dutch-good",
    "sheetDone",
)

_NAMED = ("door4", "cv-new", "cv-name", "+sam", "key-close")
_WORKED = (*_NAMED, "step1", "cv-position", "+magaz", "suggestion0", "pause", "task0", "task2")
_APPLYING = ("cv-letter", "pause", "sentence0", "letter-apply|letter-applyBelow", "pause")
_SPOKEN = (*_WORKED, "step3", "cv-addTongue0", "cv-addTongue1", "cv-level1-1")

_DOORS = ("doorstepBegin",)
_CODE = (*(f"newPinKeys-{digit}" for digit in "274918"), "newPinKeys-done")
_CALLED = ("door3", "makeFile", "startNext", "+sam", "key-go")
_CARDS = (*_CALLED, *_CODE, *_CODE, "pause")
_FILED = ("filed", "door3")
_TO_PASSPORT = ("tab-dossierPassport|tile-dossierPassport",)
_TO_SUGGESTIONS = ("doorstepBack", "tab-dossierSuggestions|tile-dossierSuggestions")
_WANTED = ("wantedField", "+magaz", "suggestion0")
_ABLE = (
    *_TO_PASSPORT,
    "add-licence",
    "offer0",
    "proof1",
    "passportSave",
    "add-language",
    "offer3",
    "level1",
    "passportSave",
)

_NOTED = (
    *_FILED,
    "tab-dossierApplications|tile-dossierApplications",
    "applicationAdd",
    "appliedJob",
    "+kok",
    "key-close",
    "appliedWay2",
    "appliedDay1",
    "appliedYes",
)
_SENT = (*_FILED, "sent")
_TO_TASKS = ("tab-dossierTasks|tile-dossierTasks",)
_TO_APPOINTMENTS = ("tab-dossierAppointments|tile-dossierAppointments",)

# Names of what is touched, in turn; "+text" is typed, "empty" takes the paper away, "idle" lets the time run out,
# "pause" waits for the printer, "deaf" lets the desk take no more calls, "later" lets days pass without new data,
# "plug" puts headphones in, "curtain" covers the screen, "filed" starts a file without its pages, for there are many
# ways behind it, and "sent" is what a counsellor gives; "?name" is touched only if it is there.
WAYS: dict[str, tuple[str, ...]] = {
    "doors": (),
    "curtain": ("plug", "curtain"),
    "language": ("doorstepLanguage",),
    "access": ("doorstepAccess",),
    "search": ("door1", "searchField", "+magazijn", "key-go"),
    "search-all": ("door1",),
    "old-data": ("later", "door1"),
    "old-vacancy": ("later", "door1", "result0"),
    "keyboard": ("door1", "searchField", "+magaz"),
    "filters": ("door1", "moreFilters|filterButton"),
    "origin": ("door1", "originButton"),
    "origin-keyboard": ("door1", "originButton", "originField", "+brug"),
    "sort": ("door1", "sortButton"),
    "zero-results": ("door1", "searchField", "+kok", "key-go", *_NOTHING_LEFT),
    "sectors": ("door1", "picturesButton"),
    "occupations": ("door1", "picturesButton", "sector-logistics|sector-kitchen"),
    "pictured": ("door1", "picturesButton", "sector-logistics|sector-kitchen", "occupation0"),
    "vacancy": ("door1", "result0"),
    "vacancy-below": ("door1", "result0", "?railDown|pagerDown"),
    "print": ("door1", "result0", "printButton", "pause"),
    "print-no-paper": ("door1", "result0", "printButton", "pause", "empty", "printNow", "pause"),
    "take-along": ("door1", "result0", "takeAlongButton"),
    "trainings": ("door2",),
    "training": ("door2", "result0"),
    "training-below": ("door2", "result0", "?railDown|pagerDown"),
    "domains": ("door2", "picturesButton"),
    "learned": ("door2", "picturesButton", "sector-logistics|sector-kitchen"),
    "places": ("door5",),
    "place": ("door5", "place1|place0"),
    "partners": ("door5", "viewPartners"),
    "partner": ("door5", "viewPartners", "partner1|partner0"),
    "guide": ("door5", "openGuide"),
    "guide-deeper": ("door5", "openGuide", "guide-dutch", "guide-speak"),
    "guide-answer": ("door5", "openGuide", "guide-diploma", "guide-recognise"),
    "cv": ("door4",),
    "cv-who": _NAMED,
    "cv-work": _WORKED,
    "cv-study": (*_NAMED, "step2", "cv-kind2"),
    "cv-tongues": _SPOKEN,
    "cv-skills": (*_WORKED, "step4", "cv-soft1", "cv-trade0"),
    "cv-mobility": (*_WORKED, "step5", "cv-licences0"),
    "cv-extras": (*_WORKED, "step6", "cv-profile1"),
    "cv-check": (*_SPOKEN, "step7", "pause"),
    "cv-look": (*_SPOKEN, "step7", "cv-look", "pause"),
    "cv-sheet": (*_SPOKEN, "step7", "pause", "cv-sheet|cv-show", "pause"),
    "cvs": ("door1", "result0", "doorstepBegin", *_SPOKEN, "doorstepBack", "pause"),
    "cv-letter": (*_SPOKEN, "doorstepBack", "cv-letter", "pause", "sentence0"),
    "cv-read": ("door4", "cv-read", "pause"),
    "cv-read-taken": ("door4", "cv-read", "pause", "cvFile0", "pause"),
    "cv-write": (*_NAMED, "doorstepBack", "cv-write"),
    "cv-phone": (*_NAMED, "doorstepBack", "cv-phone", "pause"),
    "cv-gained": (*_FILED, *_DOORS, *_NAMED, *_DOORS, "door3", *_ABLE, *_DOORS, "door4", "pause"),
    "apply": ("door1", "result0", "mail", *_DOORS, *_NAMED, "doorstepBack", *_APPLYING),
    "apply-sent": ("door1", "result0", "mail", *_DOORS, *_NAMED, "doorstepBack", *_APPLYING, "applyYes", "pause"),
    "apply-away": ("door1", "result0", "mail", "away", *_DOORS, *_NAMED, "doorstepBack", *_APPLYING),
    "about": ("doorstepAccess", "about"),
    "time-out": ("door1", "idle"),
    "goodbye": ("door1", "doorstepStop"),
    "print-list": ("door1", "printList", "pause", "sheetAfter"),
    "print-training": ("door2", "result0", "printButton", "pause"),
    "print-large": ("door1", "result0", "printButton", "pause", "lettersLarge", "pause"),
    "dossier-enter": ("door3",),
    "dossier-start": ("door3", "makeFile"),
    "dossier-name": ("door3", "makeFile", "startNext", "+sam"),
    "dossier-code": (*_CALLED, *_CODE, "newPinKeys-2"),
    "dossier-card": _CARDS,
    "dossier-empty": (*_CARDS, "cardConfirm", "pause", "pause", "cardConfirm", "pause"),
    "dossier": (*_FILED, "doorstepBegin", "door1", "?keepSearch", "result0", "keepButton", "doorstepBegin", "door3"),
    "dossier-saved": ("door1", "?keepSearch", "result0", "keepButton", "doorstepBegin", "door3", "keptForNow"),
    "dossier-settings": (*_FILED, "tab-dossierSettings|tile-dossierSettings"),
    "dossier-passport": (*_FILED, *_ABLE, "dutch2", "radius2"),
    "dossier-able": (*_FILED, *_TO_PASSPORT, "add-competence", "ableField", "+magaz", "suggestion0", "offer1"),
    "dossier-share": (*_FILED, *_ABLE, "passportShare", "share0"),
    "dossier-suggestions": (*_FILED, *_TO_PASSPORT, *_WANTED, *_TO_SUGGESTIONS, "pause", "why1"),
    "dossier-tasks": (*_SENT, *_TO_TASKS),
    "dossier-task": (*_SENT, *_TO_TASKS, "task0"),
    "dossier-appointments": (*_SENT, *_TO_APPOINTMENTS),
    "dossier-appointment": (*_SENT, *_TO_APPOINTMENTS, "appointment0"),
    "dossier-applied": _NOTED[:-4],
    "dossier-applications": _NOTED,
    "dossier-application": (*_NOTED, "application0", "event2"),
    "dossier-proof": (*_NOTED, "applicationProof"),
    "dossier-change": (*_FILED, "tab-dossierSettings|tile-dossierSettings", "changeCode"),
    "desk": ("doorstepAccess", "callDesk"),
    "desk-away": ("deaf", "doorstepAccess", "callDesk"),
}

STICKS = ("cv-read", "cv-read-taken", "cv-write")
"""The ways on which a stick is plugged in."""
POSTS = ("cv-phone", "apply", "apply-sent", "apply-away")
"""The ways on which central takes applications and files."""

_IDLE_S = 1
_MARGIN = 24
# Longer than any timer of the screen that a visitor waits for: a CV is kept after 800 ms.
_TIMERS_MS = 900
_PAUSE_MS, _STILL_MS = 2500, 3000
_FRAME_MS = 2000
_FINGERS: list[QPointingDevice] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one picture of a screen depends on."""

    size: str = SIZES[0]
    language: str = "nl"
    contrast: str = CONTRASTS[0]
    text: str = TEXTS[0]
    low: bool = False

    def __str__(self) -> str:
        parts = (self.size, self.language, self.contrast, self.text, "low" if self.low else "")
        return " ".join(part for part in parts if part)


@dataclass(slots=True)
class Clock:
    """Time that stands still until somebody moves it: a visit lasts as long as it is looked at."""

    now: float = field(default=0.0)

    def __call__(self) -> float:
        return self.now


class Visitor:
    """One visit in this process, with one finger."""

    def __init__(
        self,
        settings: Config,
        printer: IppPrinterStub,
        look: Look,
        *,
        way: str = "",
        now: datetime | None = None,
        calm: bool = False,
    ) -> None:
        self.clock = Clock()
        self._touched = ""
        self._passed = timedelta()
        self._day = (now or datetime.now()).date()
        self._printer = printer
        self._folder = TemporaryDirectory()
        self._open = ExitStack()
        self._desk = self._open.enter_context(desk_hook(DeskHook()))
        # Calls to the desk are kept beside the replica, and every visitor starts without any.
        (Path(self._folder.name) / "replica").symlink_to(settings.storage.data_dir.resolve() / "replica")
        self._jack = Jack(Path(self._folder.name))
        if way in STICKS:
            settings = replace(settings, usb=Usb(port=str(_stick(Path(self._folder.name) / "stick"))))
        if way in POSTS:
            self._post = self._open.enter_context(post_counter(PostCounter()))
            token = Path(self._folder.name) / "token"
            token.write_text("token")
            settings = replace(settings, central=Central(vaults=self._post.url, token_file=token))
        settings = replace(
            settings,
            storage=replace(settings.storage, data_dir=Path(self._folder.name)),
            printer=replace(settings.printer, uri=printer.uri),
            desk=Desk(webhook=self._desk.url),
            visit=replace(settings.visit, idle_s=_IDLE_S),
            sound=replace(settings.sound, headphones=str(self._jack.path)),
        )
        self.kiosk = compose(
            settings,
            PANELS[look.size],
            now=lambda: (now or datetime.now()) + self._passed,
            clock=self.clock,
            sound=RecordedSound(),
        )
        self.kiosk.access.setCalm(calm)
        self.window = self.kiosk.window.quick
        loaded: list[bool] = []
        self.kiosk.feed.loaded.connect(lambda: loaded.append(True))
        self.kiosk.load()
        self._until(lambda: bool(loaded))
        self.kiosk.window.show(fullscreen=False)
        self._stillness = Stillness(self.window)
        self.take_on(look)

    def take_on(self, look: Look) -> None:
        """Show the screen where the visitor is in another look; the size stays."""
        self.kiosk.access.useContrast(look.contrast)
        self.kiosk.access.useTextScale(float(look.text))
        self.kiosk.access.setLow(look.low)
        self.kiosk.language.use(look.language)
        self.settle()

    def go(self, way: tuple[str, ...]) -> None:
        """Do what a visitor does."""
        for step in way:
            match step:
                case "empty":
                    self._printer.reasons = ("media-empty-error",)
                case "mail":
                    self._until(lambda: self.kiosk.app.cv.vacancy.title != "")
                    self.kiosk.app.cv.vacancy.know(_mailed(self.kiosk.app.cv.vacancy.seen))
                case "away":
                    self._post.status = 503
                case "deaf":
                    self._desk.status = 500
                case "idle":
                    self.clock.now += _IDLE_S + 0.5
                    wait(1200 * _IDLE_S)
                case "later":
                    self._passed = timedelta(days=5)
                    self._until(lambda: self.kiosk.feed.property("old"))
                case "plug":
                    self._jack.plug()
                    self._until(lambda: self.kiosk.reader.on)
                case "curtain":
                    self.kiosk.reader.setCurtain(True)
                case "filed":
                    self.kiosk.app.dossier.start("274918", Profile(first_name="Sam"), lambda _: None)
                    self._until(lambda: self.kiosk.app.dossier.isOpen)
                case "sent":
                    soon = self._day + timedelta(days=8)
                    meeting = replace(MEETING, starts=f"{soon}T10:30", ends=f"{soon}T11:15")
                    for given in (TASK, meeting):
                        self.kiosk.app.dossier.put(given)
                case "pause":
                    wait(_TIMERS_MS)
                    self._until(lambda: self.kiosk.printing.held or not self.kiosk.printing.busy)
                    self._stillness.await_it(_PAUSE_MS, self.kiosk.lanes.query, self.kiosk.lanes.render)
                case _ if step.startswith("+"):
                    if not self._find(f"key-{step[1]}"):
                        self._tap("key-script")
                    for letter in step[1:]:
                        self._tap(f"key-{letter}")
                case _ if step.startswith("?") and not self._find(step[1:]):
                    pass
                case _:
                    self._tap(step.removeprefix("?"))
        self.settle()

    def items(self, name: str = "") -> Iterator[QQuickItem]:
        """Give the visible items, those called `name` if given."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if not name or item.objectName() == name:
                    yield item
                waiting += item.childItems()

    def settle(self) -> QImage:
        """Wait until what was asked of the catalogue is there and the picture stands still, and give it."""
        answered: list[object] = []
        self.kiosk.lanes.query.run("settle", lambda _: True, answered.append, answered.append)
        self._until(lambda: bool(answered))
        wait(40)
        before = self.window.grabWindow()
        for _ in range(50):
            wait(60)
            now = self.window.grabWindow()
            if now == before:
                break
            before = now
        return before

    def frame(self) -> None:
        """Wait for a new frame: what follows frames, such as the focus ring, is then in its place."""
        loop = QEventLoop()
        self.window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(_FRAME_MS, loop.quit)
        self.window.update()
        loop.exec()
        self.window.frameSwapped.disconnect(loop.quit)

    def leave(self) -> None:
        """End the visit; what is still on the printer is purged, or its lane would ask for it for ever."""
        self.kiosk.printing.wipe()
        self._until(lambda: self.kiosk.printing.clean)
        del self.window
        self.kiosk.close()
        self._open.close()
        self._jack.close()
        self._folder.cleanup()
        QGuiApplication.processEvents()

    def _until(self, happened: Callable[[], bool]) -> None:
        """Wait, 15 s at most: two cores may have much else to do."""
        for _ in range(750):
            if happened():
                break
            wait(20)

    def _find(self, names: str) -> QQuickItem | None:
        return next((item for name in names.split("|") for item in self.items(name)), None)

    def _tap(self, names: str) -> None:
        # Behind the printer and a new code it comes when they are ready.
        self._until(lambda: self._find(names) is not None)
        found = self._find(names)
        assert found is not None, f"there is nothing called {names} to touch"
        if not _FINGERS:
            _FINGERS.append(QTest.createTouchDevice())
        if names == self._touched:
            # Not so soon that it counts as the same touch.
            wait(TOKENS["time"]["touchGuard"])
        self._touched = names
        # As with the rail: what is further down comes into view first.
        scroll_to(found, _MARGIN)
        wait(1)
        point = found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()
        QTest.touchEvent(self.window, _FINGERS[0]).press(0, point, self.window)
        wait(30)
        QTest.touchEvent(self.window, _FINGERS[0]).release(0, point, self.window)
        self._stillness.await_it(_STILL_MS, self.kiosk.lanes.query)


def _mailed(vacancy: Vacancy | None) -> Vacancy | None:
    """Give a vacancy to which one applies by mail."""
    return replace(vacancy, apply=Apply(email="jobs@bakkerij.example")) if vacancy else None


def _stick(path: Path) -> Path:
    """Make a stick with a CV on it."""
    cv = Cv(language="nl", person=Person(name="Sam Peeters", phone="0470"), work=(Job(position="Bakker"),))
    with path.open("wb") as image:
        image.truncate(4 << 20)
    subprocess.run(["mformat", "-i", path, "::"], check=True)
    data = exporter.write(cv, Format.JSON_RESUME)
    subprocess.run(["mcopy", "-i", path, "-", "::mijn cv.json"], input=data, check=True)
    return path
