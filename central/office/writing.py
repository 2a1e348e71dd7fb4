"""From a form to what is sent: a task, an appointment, a suggestion, each mistake at its field."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from central.office.page import BRUSSELS, Fields, first
from central.office.staff import Member, Role
from central.store import Store
from kiosk.model.appointment import Appointment, AppointmentStatus, Bring
from kiosk.model.appointment import Role as With
from kiosk.model.dossier import SuggestedBy, Suggestion
from kiosk.model.partner import Place
from kiosk.model.task import Evidence, Task, TaskKind, TaskStep
from kiosk.model.vacancy import Vacancy

_SHORT, _LONG = 120, 1000
_MOST_STEPS, _MOST_BRING = 10, 10
MINUTES = (15, 30, 45, 60, 90, 120)


class Mistakes(Exception):
    """What is wrong, in Dutch, by the name of the field."""

    def __init__(self, found: dict[str, str]) -> None:
        super().__init__(", ".join(found))
        self.found = found


class Reader:
    """Reads fields and gathers the mistakes."""

    def __init__(self, sent: Fields) -> None:
        self.sent = sent
        self.mistakes: dict[str, str] = {}

    def text(self, name: str, most: int = _SHORT, *, needed: bool = True) -> str:
        """A text."""
        text = first(self.sent, name)
        if needed and not text:
            self.mistakes[name] = "Vul dit in."
        elif len(text) > most:
            self.mistakes[name] = "Dit is te lang."
        return text

    def day(self, name: str, *, needed: bool = True) -> date | None:
        """A day as browsers send it."""
        text = first(self.sent, name)
        if not text and not needed:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.mistakes[name] = "Vul een dag in."
            return None

    def one_of(self, name: str, known: Callable[[str], object]) -> str:
        """One of the words of an enumeration."""
        text = first(self.sent, name)
        try:
            known(text)
        except ValueError:
            self.mistakes[name] = "Kies iets."
        return text

    def done(self) -> None:
        """Say what was wrong.

        Raises:
            Mistakes: something was.
        """
        if self.mistakes:
            raise Mistakes(self.mistakes)


def task(sent: Fields, member: Member, today: date) -> Task:
    """Make a task.

    Raises:
        Mistakes: a field is wrong.
    """
    reader = Reader(sent)
    title, text = reader.text("title"), reader.text("text", _LONG, needed=False)
    due = reader.day("due", needed=False)
    if due and due < today:
        reader.mistakes["due"] = "Die dag is voorbij."
    steps = [line.strip() for line in first(sent, "steps").split("\n") if line.strip()]
    if len(steps) > _MOST_STEPS or any(len(step) > _SHORT for step in steps):
        reader.mistakes["steps"] = "Hoogstens 10 stappen, elk van hoogstens 120 tekens."
    evidence = reader.one_of("evidence", Evidence)
    reader.done()
    return Task(
        kind=TaskKind.COUNSELLOR,
        title=title,
        text=text,
        due=due.isoformat() if due else "",
        steps=tuple(TaskStep(text=step) for step in steps),
        evidence=Evidence(evidence),
        from_first_name=member.first_name,
    )


def appointment(sent: Fields, member: Member, now: datetime, store: Path) -> Appointment:
    """Make an appointment, by the clock on the walls of Brussels.

    Raises:
        Mistakes: a field is wrong.
    """
    reader = Reader(sent)
    day, subject = reader.day("day"), reader.text("subject")
    minutes = first(sent, "minutes")
    if minutes not in map(str, MINUTES):
        reader.mistakes["minutes"] = "Kies iets."
    starts = None
    try:
        clock = datetime.strptime(first(sent, "time"), "%H:%M").time()
        starts = datetime.combine(day, clock, BRUSSELS) if day else None
    except ValueError:
        reader.mistakes["time"] = "Vul een uur in."
    if starts and starts <= now:
        reader.mistakes["day"] = "Dat moment is voorbij."
    place, phone = first(sent, "place"), reader.text("phone", 40, needed=False)
    if bool(place) == bool(phone):
        reader.mistakes["place"] = "Kies een plaats, of vul een telefoonnummer in."
    elif place:
        with Store.open(store) as records:
            if not isinstance(records.get("places", place), Place):
                reader.mistakes["place"] = "Die plaats is er niet meer."
    if len(phone) and not all(one.isdigit() or one in " +()/.-" for one in phone):
        reader.mistakes["phone"] = "Dit is geen telefoonnummer."
    bring = [one for one in sent.get("bring", []) if one in set(Bring)]
    own = [line.strip() for line in first(sent, "bring_own").split("\n") if line.strip()]
    if len(bring) + len(own) > _MOST_BRING or any(len(line) > _SHORT for line in own):
        reader.mistakes["bring_own"] = "Hoogstens 10 dingen, elk van hoogstens 120 tekens."
    reader.done()
    assert starts is not None
    return Appointment(
        starts=starts.isoformat(timespec="minutes"),
        ends=(starts + timedelta(minutes=int(minutes))).isoformat(timespec="minutes"),
        subject=subject,
        place_id=place,
        phone=phone,
        with_role=With.EMPLOYER if member.role is Role.EMPLOYER else With.COUNSELLOR,
        from_first_name=member.first_name,
        bring=(*dict.fromkeys(bring), *own),
        status=AppointmentStatus.PROPOSED,
    )


def suggestion(sent: Fields, member: Member, store: Path) -> Suggestion:
    """Make a suggestion of a vacancy or training that there is; an employer suggests its own vacancies only.

    Raises:
        Mistakes: a field is wrong.
    """
    reader = Reader(sent)
    asked, reason = reader.text("item"), reader.text("reason", 240)
    employer = member.role is Role.EMPLOYER
    item = ""
    if asked and "item" not in reader.mistakes:
        with Store.open(store) as records:
            item = _item(records, asked, ("vacancies",) if employer else ("vacancies", "trainings"))
            known = records.get("vacancies", item) if employer and item else None
        if not item:
            reader.mistakes["item"] = "Dit nummer is er niet."
        elif employer and not _is_own(known, member):
            reader.mistakes["item"] = "Dit is geen vacature van uw bedrijf."
    reader.done()
    by = SuggestedBy.EMPLOYER if employer else SuggestedBy.COUNSELLOR
    return Suggestion(item_id=item, by=by, reason=reason, from_first_name=member.first_name)


def places(store: Path) -> list[tuple[str, str]]:
    """Ids and names of the places of the feed, in the order of the names."""
    with Store.open(store) as records:
        found = [records.get("places", id) for id in records.ids("places")]
    return sorted(
        ((one.id, f"{one.name}, {one.address.city}") for one in found if isinstance(one, Place)),
        key=lambda place: place[1].casefold(),
    )


def _is_own(record: object, member: Member) -> bool:
    if not isinstance(record, Vacancy) or record.employer is None:
        return False
    return record.employer.name.casefold() == member.employer.casefold()


def _item(records: Store, asked: str, datasets: tuple[str, ...]) -> str:
    """The id of a record by its id, or by the number that sheets show; empty if there is none, or several."""
    for dataset in datasets:
        if records.get(dataset, asked) is not None:
            return asked
    number = asked.replace(" ", "").replace("\u00a0", "")
    found = [id for dataset in datasets for id in records.ids(dataset) if id.split(":", 1)[-1] == number]
    return found[0] if len(found) == 1 else ""
