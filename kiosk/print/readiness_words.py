"""The lines of the readiness report in words."""

from datetime import datetime

from babel.dates import format_datetime
from babel.numbers import format_decimal

from kiosk.model.readiness import Check, CheckGroup, CheckState, Finding, Subject
from kiosk.words import Texts

_GIB = 1024**3


def group_word(group: CheckGroup, paper: Texts) -> str:
    """Name a group of lines."""
    return {
        CheckGroup.DEVICE: paper.tr("Device"),
        CheckGroup.PRINTER: paper.tr("The printer"),
        CheckGroup.DATA: paper.tr("Data"),
        CheckGroup.SETTINGS: paper.tr("Settings"),
    }[group]


def state_word(state: CheckState, paper: Texts) -> str:
    """Name a state."""
    return {
        CheckState.GOOD: paper.tr("Good"),
        CheckState.ATTENTION: paper.tr("Look at this"),
        CheckState.FAULT: paper.tr("Fault"),
    }[state]


def subject_word(subject: Subject, paper: Texts) -> str:
    """Name what was looked at."""
    return {
        Subject.DISK: paper.tr("Disk"),
        Subject.MEMORY: paper.tr("Memory"),
        Subject.CLOCK: paper.tr("Clock"),
        Subject.SOUND: paper.tr("Sound"),
        Subject.VOICE: paper.tr("Reading aloud"),
        Subject.HEADPHONES: paper.tr("Headphones"),
        Subject.SCANNER: paper.tr("Card reader"),
        Subject.STICK: paper.tr("USB port"),
        Subject.DESK: paper.tr("Calls to the desk"),
        Subject.CONNECTION: paper.tr("Connection"),
        Subject.QUEUE: paper.tr("After a visit"),
        Subject.SLIP: paper.tr("Slip printer"),
        Subject.PUBLISHED: paper.tr("Last data"),
        Subject.CONTENT: paper.tr("Content"),
        Subject.CENTRAL: paper.tr("Dossiers at central"),
        Subject.SETTINGS: paper.tr("Settings file"),
        Subject.VISIT: paper.tr("Files of a visit"),
        Subject.FONTS: paper.tr("Alphabets"),
        Subject.VERSIONS: paper.tr("Version numbers"),
    }[subject]


def finding_word(check: Check, paper: Texts) -> str:
    """Say what was found."""
    values, locale = check.values, paper.words.locale
    match check.finding:
        case Finding.FREE:
            free, total = (
                format_decimal(round(int(values[key]) / _GIB, 1), locale=locale) for key in ("free", "total")
            )
            return paper.tr("{free} GB free of {total} GB").format(free=free, total=total)
        case Finding.JOBS:
            return paper.tr("%n jobs left on the printer", "", int(values["count"]))
        case Finding.LETTERS | Finding.NO_LETTERS:
            return paper.tr("%n languages can be printed", "", int(values["count"]))
        case Finding.FRESH | Finding.OLD:
            moment = datetime.fromisoformat(values["at"])
            return str(format_datetime(moment, "d MMMM y, HH:mm", locale=locale))
        case Finding.INVENTED | Finding.COUNTS:
            counts = paper.tr("{vacancies} vacancies, {trainings} trainings").format(**values)
            only = paper.tr("examples only")
            return f"{counts} · {only}" if check.finding is Finding.INVENTED else counts
        case Finding.PLAYS | Finding.VERSIONS:
            return values.get("name", values.get("names", ""))
        case Finding.THERE | Finding.READ:
            return values["path"]
        case _:
            return _fixed(check.finding, paper).format(**values)


def _fixed(finding: Finding, paper: Texts) -> str:
    return {
        Finding.UNKNOWN: paper.tr("cannot be measured"),
        Finding.SET_BY_SERVER: paper.tr("set by a time server"),
        Finding.SET_BY_NOBODY: paper.tr("no time server sets it"),
        Finding.BEHIND_DATA: paper.tr("earlier than the data: set the clock"),
        Finding.NOTHING_TO_PLAY_ON: paper.tr("there is nothing to play sound on"),
        Finding.SPEAKS: paper.tr("the voices are installed"),
        Finding.NOT_INSTALLED: paper.tr("espeak-ng is not installed"),
        Finding.NOT_THERE: paper.tr("{path} is not there"),
        Finding.NOT_SET: paper.tr("not set"),
        Finding.COLOUR: paper.tr("answers, prints colour"),
        Finding.BLACK: paper.tr("answers, prints black only"),
        Finding.NO_ANSWER: paper.tr("does not answer"),
        Finding.ANSWERS: paper.tr("answers"),
        Finding.NO_PAPER: paper.tr("has no paper"),
        Finding.LOW_PAPER: paper.tr("has little paper left"),
        Finding.NO_MTOOLS: paper.tr("mtools is not installed"),
        Finding.NO_STICK: paper.tr("put a stick in it to try it"),
        Finding.NO_PDF: paper.tr("takes no PDF"),
        Finding.NO_A4: paper.tr("takes no A4"),
        Finding.TAKES_NOTHING: paper.tr("takes no jobs now"),
        Finding.EMPTY: paper.tr("nothing left on the printer"),
        Finding.NO_DATA: paper.tr("no data yet: run kiosk sync"),
        Finding.IN_MEMORY: paper.tr("only in memory, gone without power"),
        Finding.ON_DISK: paper.tr("on the disk: use a tmpfs"),
    }[finding]
