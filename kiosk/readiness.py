"""Looks at a terminal before visitors come: every line of the report is measured, none is assumed."""

import platform
import shutil
import subprocess
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from babel import Locale

from kiosk import __version__
from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import LANGUAGES, Config
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.readiness import Check, CheckState, Finding, Readiness, Subject
from kiosk.print.face import drawable
from kiosk.print.outlet import Capabilities
from kiosk.print.route import Route
from kiosk.reach import reach
from kiosk.ui.sound import player

_GIB = 1024**3
_SCARCE_DISK, _NO_DISK = 2 * _GIB, _GIB // 4
_SCARCE_MEMORY = _GIB // 2
_FRESH = timedelta(days=2)
_ASK_S = 5.0
_GOOD, _ATTENTION, _FAULT = CheckState.GOOD, CheckState.ATTENTION, CheckState.FAULT


def readiness(settings: Config, now: Callable[[], datetime]) -> Readiness:
    """Make every check; what cannot be measured says so."""
    started, begin = now(), perf_counter()
    checks = tuple(_checks(settings, started))
    mark = zlib.crc32(settings.terminal.id.encode()) & 0xFF
    return Readiness(
        terminal=settings.terminal.id,
        version=__version__,
        number=f"R-{started:%m%d-%H%M}-{mark:02X}",
        started=started,
        seconds=perf_counter() - begin,
        checks=checks,
    )


def _checks(settings: Config, now: datetime) -> Iterator[Check]:
    published, content = _data(settings.storage.data_dir, now)
    yield _disk(settings.storage.data_dir)
    yield _memory()
    yield _clock(now, published)
    yield _sound(settings.sound.device)
    yield _voice()
    yield _path(Subject.HEADPHONES, settings.sound.headphones)
    yield _path(Subject.SCANNER, settings.input.scanner)
    yield from _printer(settings)
    yield from content
    yield from reach(settings)
    yield _visit(settings.storage.runtime_dir)
    yield Check(subject=Subject.SETTINGS, finding=Finding.READ, state=_GOOD, values={"path": settings.source.name})
    yield _fonts()
    yield _versions()


def _disk(folder: Path) -> Check:
    try:
        usage = shutil.disk_usage(next(path for path in (folder, *folder.absolute().parents) if path.exists()))
    except OSError:
        return Check(subject=Subject.DISK, finding=Finding.UNKNOWN, state=_FAULT)
    state = _FAULT if usage.free < _NO_DISK else _ATTENTION if usage.free < _SCARCE_DISK else _GOOD
    return _free(Subject.DISK, usage.free, usage.total, state)


def _memory() -> Check:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        sizes = {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines)}
        free, total = sizes["MemAvailable"], sizes["MemTotal"]
    except (OSError, ValueError, KeyError, IndexError):
        return Check(subject=Subject.MEMORY, finding=Finding.UNKNOWN, state=_ATTENTION)
    return _free(Subject.MEMORY, free, total, _ATTENTION if free < _SCARCE_MEMORY else _GOOD)


def _free(subject: Subject, free: int, total: int, state: CheckState) -> Check:
    values = {"free": str(free), "total": str(total)}
    return Check(subject=subject, finding=Finding.FREE, state=state, values=values)


def _clock(now: datetime, published: datetime | None) -> Check:
    """Look whether the clock can be right: never before the data were published, and set by a time server."""
    if published and now.astimezone(UTC) < published - timedelta(minutes=10):
        return Check(subject=Subject.CLOCK, finding=Finding.BEHIND_DATA, state=_FAULT)
    command = ["timedatectl", "show", "--property", "NTPSynchronized", "--value"]
    try:
        answer = subprocess.run(command, check=True, capture_output=True, text=True, timeout=_ASK_S).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return Check(subject=Subject.CLOCK, finding=Finding.UNKNOWN, state=_ATTENTION)
    served = answer == "yes"
    finding = Finding.SET_BY_SERVER if served else Finding.SET_BY_NOBODY
    return Check(subject=Subject.CLOCK, finding=finding, state=_GOOD if served else _ATTENTION)


def _sound(device: str) -> Check:
    command = player(device)
    if not command:
        return Check(subject=Subject.SOUND, finding=Finding.NOTHING_TO_PLAY_ON, state=_ATTENTION)
    values = {"name": Path(command[0]).name}
    return Check(subject=Subject.SOUND, finding=Finding.PLAYS, state=_GOOD, values=values)


def _voice() -> Check:
    found = shutil.which("espeak-ng")
    finding = Finding.SPEAKS if found else Finding.NOT_INSTALLED
    return Check(subject=Subject.VOICE, finding=finding, state=_GOOD if found else _ATTENTION)


def _path(subject: Subject, path: str) -> Check:
    if not path:
        return Check(subject=subject, finding=Finding.NOT_SET, state=_GOOD)
    there = Path(path).exists()
    finding = Finding.THERE if there else Finding.NOT_THERE
    return Check(subject=subject, finding=finding, state=_GOOD if there else _FAULT, values={"path": path})


def _printer(settings: Config) -> Iterator[Check]:
    if not settings.printer.uri:
        yield Check(subject=Subject.CONNECTION, finding=Finding.NOT_SET, state=_ATTENTION)
        return
    route = Route(settings.printer, settings.terminal.id)
    try:
        _, found = route.choose()
        state = _GOOD if found.takes else _FAULT
        yield Check(subject=Subject.CONNECTION, finding=_able(found), state=state)
        left = route.left()
        finding = Finding.JOBS if left else Finding.EMPTY
        state = _ATTENTION if left else _GOOD
        yield Check(subject=Subject.QUEUE, finding=finding, state=state, values={"count": str(left)})
    except (EnvironmentFault, BadData):
        yield Check(subject=Subject.CONNECTION, finding=Finding.NO_ANSWER, state=_FAULT)
    finally:
        route.close()


def _able(found: Capabilities) -> Finding:
    if not found.pdf:
        return Finding.NO_PDF
    if not found.a4:
        return Finding.NO_A4
    if not found.accepts:
        return Finding.TAKES_NOTHING
    return Finding.COLOUR if found.colour else Finding.BLACK


def _data(folder: Path, now: datetime) -> tuple[datetime | None, list[Check]]:
    """Open the replica; give when it was published, and what is to be said of it."""
    try:
        catalogue = Catalogue.open(folder)
    except (EnvironmentFault, BadData):
        return None, [Check(subject=Subject.PUBLISHED, finding=Finding.NO_DATA, state=_FAULT)]
    try:
        counts = catalogue.counts(now.date().isoformat())
        published = datetime.fromisoformat(catalogue.published())
        sample = catalogue.sample
    except (EnvironmentFault, BadData, ValueError):
        return None, [Check(subject=Subject.PUBLISHED, finding=Finding.NO_DATA, state=_FAULT)]
    finally:
        catalogue.close()
    fresh = now.astimezone(UTC) <= published + _FRESH
    values = {"at": published.astimezone(now.tzinfo).isoformat()}
    finding = Finding.FRESH if fresh else Finding.OLD
    age = Check(subject=Subject.PUBLISHED, finding=finding, state=_GOOD if fresh else _ATTENTION, values=values)
    vacancies = counts.get("vacancies", 0)
    state = _FAULT if not vacancies else _ATTENTION if sample else _GOOD
    content = Check(
        subject=Subject.CONTENT,
        finding=Finding.INVENTED if sample else Finding.COUNTS,
        state=state,
        values={"vacancies": str(vacancies), "trainings": str(counts.get("trainings", 0))},
    )
    return published, [age, content]


def _visit(folder: Path) -> Check:
    """Look whether what a visit writes stands in memory only."""
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines()]
    except OSError:
        return Check(subject=Subject.VISIT, finding=Finding.UNKNOWN, state=_ATTENTION)
    kinds = dict(mounts)
    where = folder.absolute()
    kind = next((kinds[str(path)] for path in (where, *where.parents) if str(path) in kinds), "")
    memory = kind in ("tmpfs", "ramfs")
    finding = Finding.IN_MEMORY if memory else Finding.ON_DISK
    return Check(subject=Subject.VISIT, finding=finding, state=_GOOD if memory else _ATTENTION)


def _fonts() -> Check:
    """Look whether paper can draw the letters of every language."""
    good = [language for language in LANGUAGES if all(map(drawable, _letters(language)))]
    finding = Finding.LETTERS if len(good) == len(LANGUAGES) else Finding.NO_LETTERS
    state = _GOOD if finding is Finding.LETTERS else _FAULT
    return Check(subject=Subject.FONTS, finding=finding, state=state, values={"count": str(len(good))})


def _letters(language: str) -> set[str]:
    """Give the letters that the names of the days and months of a language are written with."""
    locale = Locale(language)
    names = [*locale.days["format"]["wide"].values(), *locale.months["format"]["wide"].values()]
    return {letter for name in names for letter in name if letter.isalpha()}


def _versions() -> Check:
    parts = [f"WIS {__version__}", f"Python {platform.python_version()}"]
    parts += [
        f"{name} {version(package)}" for name, package in (("Qt", "PySide6-Essentials"), ("ReportLab", "reportlab"))
    ]
    return Check(subject=Subject.VERSIONS, finding=Finding.VERSIONS, state=_GOOD, values={"names": " · ".join(parts)})
