"""What a sheet says of an appointment, in one language; the words of the service stay as they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.model.paper import AppointmentPaper
from kiosk.print.both import DUTCH
from kiosk.print.frame import clock_time, long_date
from kiosk.print.text import Span, strong
from kiosk.words import Texts, Words
from kiosk.words.appointment_names import status_word, thing_word, whom


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One block: a heading (the last has none), and a text or things to tick."""

    heading: str
    text: Sequence[Span] = ()
    ticks: tuple[str, ...] = ()


class AppointmentWords:
    """The words of one language; every language gives as many blocks."""

    def __init__(self, request: AppointmentPaper, words: Words) -> None:
        """Tell of the appointment in `words`."""
        self.words = words
        self._alone = request.language == DUTCH
        self.code = request.appointment.confirm_code
        self._appointment = request.appointment
        self._place = request.place
        self.starts = datetime.fromisoformat(self._appointment.starts)
        self.minutes = max(
            1, round((datetime.fromisoformat(self._appointment.ends) - self.starts).total_seconds() / 60)
        )

    @property
    def day(self) -> str:
        """The day, with its weekday."""
        return long_date(self.starts, self.words)

    @property
    def time(self) -> str:
        """The time it starts."""
        return clock_time(self.starts, self.words)

    @property
    def takes(self) -> str:
        """How long it takes."""
        paper = self.words.context("paper")
        return paper.tr("takes about %n minutes", "", self.minutes)

    def blocks(self) -> Iterator[Told]:
        """Give what it is about, with whom, where, what to bring, the way, and what if one cannot come."""
        paper, appointment, place = self.words.context("paper"), self._appointment, self._place
        if appointment.subject:
            yield Told(heading=paper.tr("What the talk is about"), text=(Span(appointment.subject),))
        if somebody := whom(appointment.from_first_name, appointment.with_role, paper):
            yield Told(heading=paper.tr("You speak with"), text=(Span(somebody),))
        if place:
            address = f"{place.address.street}, {place.address.postcode} {place.address.city}"
            yield Told(heading=paper.tr("Where is it?"), text=(Span(f"{place.name}, {address}"),))
        elif appointment.phone:
            phone = strong(paper.tr("By phone: **{phone}**"), phone=appointment.phone)
            yield Told(heading=paper.tr("Where is it?"), text=phone)
        if appointment.bring:
            things = tuple(thing_word(thing, paper) for thing in appointment.bring)
            yield Told(heading=paper.tr("Bring with you"), ticks=things)
        if place and place.transit:
            yield Told(heading=paper.tr("How to get there"), text=(Span(place.transit),))
        yield Told(heading=paper.tr("Can you not come?"), text=self._excuse(paper))
        yield Told(heading="", text=(Span(f"{status_word(appointment.status, paper)} {self._doubt(paper)}".strip()),))

    def _excuse(self, paper: Texts) -> Sequence[Span]:
        phone = self._place.phone if self._place else self._appointment.phone
        if phone and self.code:
            return strong(paper.tr("Call **{phone}**. Say your code: **{code}**."), phone=phone, code=self.code)
        if phone:
            return strong(paper.tr("Call **{phone}**"), phone=phone)
        return strong(paper.tr("Say it at the **desk**. Show this sheet."))

    def _doubt(self, paper: Texts) -> str:
        return "" if self._alone else paper.tr("If in doubt, the Dutch text counts.")
