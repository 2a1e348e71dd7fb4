"""The page of a vacancy in words: key facts, the employer's text under plain headings, and how to apply."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from kiosk.model.passage import Passage, listed, told
from kiosk.model.travel import BIKE_LIMIT_KM, bike_minutes, car_minutes
from kiosk.model.vacancy import Apply, Vacancy
from kiosk.ui.contact_words import bare, breakable
from kiosk.ui.fact_row import FactRow, WayRow, key_facts
from kiosk.ui.language import NO_BREAK
from kiosk.ui.sketch import Direction
from kiosk.ui.vacancy_words import VacancyWords, number


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRow:
    """A part of the employer's text under our heading; `note` is what we add to it."""

    heading: str
    text: str
    items: list[str]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelRow:
    """How long it takes; `spoken` says with what."""

    icon: str
    text: str
    spoken: str


class VacancyText(QObject):
    """Turns a vacancy into rows; facts that we lack are left out."""

    def __init__(self, words: VacancyWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def facts(self, vacancy: Vacancy, today: date) -> list[FactRow]:
        """Give the key facts, the most important first."""
        words, req = self._words, vacancy.req
        hours = words.hours(vacancy.hours_min, vacancy.hours_max)
        regime = words.regime(vacancy.regime) if vacancy.regime else ""
        language = words.language
        when = language.listed(language.small(words.schedule(schedule)) for schedule in vacancy.schedule)
        found = (
            ("file-text", self.tr("Contract"), words.contract(vacancy.contract.kind)),
            ("clock", self.tr("Hours"), language.listed((hours, language.small(regime) if hours else regime))),
            ("sun", self.tr("When"), language.capital(when)),
            ("currency-eur", self.tr("Pay"), words.pay(vacancy.salary)),
            ("translate", self.tr("Dutch"), words.dutch(req.languages)),
            ("chats-circle", self.tr("Other languages"), words.tongues(req.languages)),
            ("identification-card", self.tr("You need"), words.papers(vacancy)),
            ("graduation-cap", self.tr("Diploma"), words.education(req.education) if req.education else ""),
            ("briefcase", self.tr("Experience"), words.experience(req.experience)),
            ("calendar-blank", self.tr("Start"), self._start(vacancy.contract.start, today)),
            ("users", self.tr("Places"), language.number(vacancy.positions) if vacancy.positions > 1 else ""),
        )
        return key_facts(found)

    def sections(self, vacancy: Vacancy) -> list[SectionRow]:
        """Give the employer's text; what is asked comes with the competences."""
        asked = listed(vacancy.requirements_text)
        asked = Passage(asked.paragraphs, (*asked.items, *vacancy.req.competences))
        note = self.tr("This text was made from the facts that the employer gave.") if vacancy.generated else ""
        found = (
            (self.tr("What do you do?"), told(vacancy.description), note),
            (self.tr("What must you be able to do?"), asked, ""),
            (self.tr("What do you get?"), listed(vacancy.offer_text), ""),
            (self.tr("What the employer says about applying"), told(vacancy.apply.instructions), ""),
        )
        return [
            SectionRow(heading=heading, text="\n".join(passage.paragraphs), items=list(passage.items), note=note)
            for heading, passage, note in found
            if passage.paragraphs or passage.items or note
        ]

    def ways(self, vacancy: Vacancy, desk: str) -> list[WayRow]:
        """Give the ways to apply, and what to say; without any, the desk helps."""
        found = list(self._ways(vacancy.apply))
        if not found:
            found.append(WayRow(icon="chats-circle", text=self.tr("Ask how to apply:"), strong=desk))
        found.append(WayRow(icon="note", text=self.tr("Say: vacancy"), strong=number(vacancy)))
        return found

    def travel(self, km: float) -> list[TravelRow]:
        """Estimate how long it takes by bicycle, when that is near enough, and by car."""
        ways = [("bicycle", self.tr("Bicycle"), self._time(bike_minutes(km)))] if km <= BIKE_LIMIT_KM else []
        ways.append(("car", self.tr("Car"), self._time(car_minutes(km))))
        return [TravelRow(icon=icon, text=time, spoken=f"{means}: {time}") for icon, means, time in ways]

    def _time(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("± {minutes} min").format(minutes=minutes)
        return self.tr("± {hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")

    def towards(self, direction: Direction) -> str:
        """Name a direction: "to the north"."""
        return {
            Direction.NORTH: self.tr("to the north"),
            Direction.NORTH_EAST: self.tr("to the north-east"),
            Direction.EAST: self.tr("to the east"),
            Direction.SOUTH_EAST: self.tr("to the south-east"),
            Direction.SOUTH: self.tr("to the south"),
            Direction.SOUTH_WEST: self.tr("to the south-west"),
            Direction.WEST: self.tr("to the west"),
            Direction.NORTH_WEST: self.tr("to the north-west"),
        }[direction]

    def _ways(self, apply: Apply) -> Iterator[WayRow]:
        contact = apply.contact
        if apply.phone:
            yield WayRow(icon="phone", text=self.tr("Call"), strong=apply.phone.replace(" ", NO_BREAK), soft=contact)
            contact = ""
        if apply.email:
            yield WayRow(icon="envelope-simple", text="", strong=breakable(apply.email), soft=contact)
            contact = ""
        if apply.address:
            text = self.tr("Go to") if apply.in_person else self.tr("Write to")
            yield WayRow(icon="map-pin", text=text, strong=apply.address, soft=contact)
        elif apply.in_person:
            yield WayRow(icon="map-pin", text=self.tr("Go there yourself"), strong="", soft=contact)
        if apply.url:
            yield WayRow(icon="desktop", text="", strong=breakable(bare(apply.url)))

    def _start(self, start: str, today: date) -> str:
        try:
            day = date.fromisoformat(start)
        except ValueError:
            return self._words.language.capital(start)
        # Without its year a day that is past is taken for the next one.
        return self._words.language.day(day, with_year=day < today or day.year > today.year)
