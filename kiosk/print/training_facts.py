"""The key facts of a training in words; what the feed does not say is left out."""

from datetime import date

from kiosk.model.paper import TrainingPaper, next_start
from kiosk.model.training import NO_DUTCH, Cost, Mode, Session, free_of_charge
from kiosk.model.vacancy import Schedule
from kiosk.print.context import SheetContext, written_day
from kiosk.print.fact_grid import Fact
from kiosk.print.vacancy_facts import dutch_level, money
from kiosk.words import Texts


def facts(request: TrainingPaper, context: SheetContext) -> list[Fact]:
    """Give the facts, the most important first; that it is free is no fact but a mark over the title."""
    paper, training = context.words.context("paper"), request.training
    start = next_start(request.starts)
    session = start.session if start else None
    found = (
        ("hourglass", paper.tr("How long"), length(training.hours, paper)),
        ("sun", paper.tr("When"), schedule(session.schedule, paper) if session else ""),
        ("currency-eur", paper.tr("Cost"), "" if free_of_charge(training.cost) else cost(training.cost, paper)),
        ("translate", paper.tr("Dutch"), _dutch(training.min_dutch, paper)),
        ("chats-circle", paper.tr("Language"), _taught_in(training.language, paper)),
        ("certificate", paper.tr("You get"), training.certificate),
        ("users", paper.tr("Free places"), places(session, paper)),
        ("chalkboard-teacher", paper.tr("How"), _mode(training.mode, paper)),
    )
    return [Fact(icon=icon, label=label, value=value) for icon, label, value in found if value.strip()]


def _dutch(level: str, paper: Texts) -> str:
    return paper.tr("None needed") if level == NO_DUTCH else dutch_level(level.upper(), paper)


def _taught_in(language: str, paper: Texts) -> str:
    name = "" if language == "nl" else paper.words.locale.languages.get(language, "")
    return name[:1].upper() + name[1:]


def length(hours: int | None, paper: Texts) -> str:
    """Say how long it takes."""
    return "" if hours is None else paper.tr("%n hours", "", hours)


def schedule(known: str, paper: Texts) -> str:
    """Name the part of the day; another word of the feed stays as it is."""
    names: dict[str, str] = {
        Schedule.DAY: paper.tr("by day"),
        Schedule.EVENING: paper.tr("in the evening"),
        Schedule.WEEKEND: paper.tr("at the weekend"),
        Schedule.FLEXIBLE: paper.tr("Whenever you want"),
    }
    told = names.get(known, known)
    return told[:1].upper() + told[1:]


def cost(known: Cost | None, paper: Texts) -> str:
    """Say what a job seeker pays."""
    if known is None:
        return ""
    if known.amount == 0:
        return paper.tr("Free")
    return paper.tr("Free for job seekers") if known.free_jobseeker else money(known.amount, paper.words.locale)


def places(session: Session | None, paper: Texts) -> str:
    """Say how many places are left in a run."""
    if session is None or session.places is None:
        return ""
    if session.places == 0:
        return paper.tr("Full")
    return paper.tr("Last place") if session.places == 1 else str(session.places)


def start_day(session: Session, context: SheetContext) -> str:
    """Write the day on which a run starts; a text that is no day stays as it is."""
    return day_or_text(session.start, context)


def day_or_text(iso: str, context: SheetContext) -> str:
    """Write an ISO day; a text that is none stays as it is."""
    try:
        return written_day(date.fromisoformat(iso[:10]), context)
    except ValueError:
        return iso


def _mode(mode: Mode, paper: Texts) -> str:
    return {
        # That is how people expect it.
        Mode.CLASS: "",
        Mode.DISTANCE: paper.tr("From home"),
        Mode.MIXED: paper.tr("Partly from home"),
        Mode.WORKPLACE: paper.tr("In a company"),
    }[mode]
