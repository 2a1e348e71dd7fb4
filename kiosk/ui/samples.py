"""What the gallery puts in the components, and what its visitor chooses in them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.component_rows import (
    ChoiceRow,
    EntryRow,
    LineRow,
    ProofRow,
    SessionRow,
    StepRow,
    WindowRow,
    only,
    toggled,
)
from kiosk.ui.language import Language
from kiosk.ui.pin import Pin
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.wheel import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRow:
    """A choice of a facet, with the number of results it leaves."""

    value: str
    label: str
    count: str
    chosen: bool = False
    none: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRow:
    """What to drop when nothing was found."""

    icon: str
    title: str
    instead: str
    count: str
    noun: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A key fact."""

    icon: str
    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestRow:
    """Something that may be meant."""

    icon: str
    text: str
    marked: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WayRow:
    """A way to apply."""

    icon: str
    text: str
    strong: str
    soft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SortRow:
    """An order of a list."""

    sort: str
    label: str
    chosen: bool


_FILE_STEPS = ("Wie ben je?", "Werk", "Opleiding", "Talen", "Wat je kunt", "Rijbewijs", "Nakijken")
_ROWS: dict[str, tuple[Any, ...]] = {
    "steps": tuple(
        StepRow(title=title, standing="now" if at == 3 else "problem" if at == 2 else "done" if at < 3 else "todo")
        for at, title in enumerate(_FILE_STEPS)
    ),
    "trail": (
        StepRow(title="Soort werk", standing="done"),
        StepRow(title="Beroep", standing="now"),
        StepRow(title="Vacatures", standing="todo"),
    ),
    "taskSteps": (
        StepRow(title="Zoek je attest", line="Een papier van je opleiding, of een foto.", standing="done"),
        StepRow(title="Zet het in je cv", line="Bij stap 3, opleiding. We openen de juiste plaats.", standing="now"),
        StepRow(title="Druk je cv opnieuw af", line="Breng het mee naar je afspraak.", standing="todo"),
    ),
    "entries": (
        EntryRow(
            icon="chat-circle-text",
            title="Orderpicker",
            date="9 maart",
            line="Groothandel Vandeputte, Evergem",
            kind="ok",
            tag="Gesprek op 16 maart",
        ),
        EntryRow(
            icon="paper-plane-tilt",
            title="Magazijnmedewerker koeling",
            date="6 maart",
            line="Frigo Ost, Lochristi",
            kind="info",
            tag="Verstuurd, wacht op antwoord",
        ),
        EntryRow(icon="phone", title="Heftruckchauffeur", date="3 maart", line="Zelzate", kind="info", tag="Gebeld"),
        EntryRow(icon="note", title="Eigen notitie", date="1 maart", line="“Vraag naar de uren.”"),
        EntryRow(icon="x", title="Productiemedewerker", date="24 februari", line="Wetteren", tag="Niet gekozen"),
    ),
    "sectors": (
        WindowRow(icon="first-aid-kit", title="Zorg & gezondheid", line="1 912 vacatures"),
        WindowRow(icon="truck", title="Logistiek & transport", line="1 684 vacatures"),
        WindowRow(icon="factory", title="Fabriek & productie", line="1 356 vacatures"),
        WindowRow(icon="question", title="Ik weet het niet", line="Help mij kiezen", unsure=True),
    ),
    "answers": (
        WindowRow(icon="certificate", title="Mijn buitenlands diploma", line="Telt het hier ook?"),
        WindowRow(icon="medal", title="Bewijzen wat ik kan", line="Zonder diploma"),
        WindowRow(icon="scales", title="Niet eerlijk behandeld", line="Op het werk of bij sollicitatie"),
    ),
    "chosen": (ChoiceRow(text="Buitenlands diploma"), ChoiceRow(text="Dicht bij Gent")),
    "sessions": (
        SessionRow(
            month="maart",
            day="30",
            title="Overdag",
            line="ma tot vr, tot 19 juni",
            places="Laatste plaats",
            kind="warn",
            chosen=True,
        ),
        SessionRow(month="mei", day="11", title="Overdag", line="ma tot vr, tot 31 juli", places="8 vrij"),
        SessionRow(month="aug", day="31", title="Avond", line="ma en do, 24 weken", places="Volzet", kind="error"),
    ),
    "tasks": tuple(
        ChoiceRow(text=text, chosen=at in {0, 1, 3, 4})
        for at, text in enumerate(
            (
                "Bestellingen klaarmaken",
                "Werken met een scanner",
                "Inpakken",
                "Voorraad tellen",
                "Vrachtwagens lossen",
                "Heftruck rijden",
                "Etiketten kleven",
                "Paletten wikkelen",
            )
        )
    ),
    "events": (
        ChoiceRow(icon="phone", text="Gebeld"),
        ChoiceRow(icon="envelope-simple", text="Antwoord"),
        ChoiceRow(icon="chat-circle-text", text="Gesprek", chosen=True),
        ChoiceRow(icon="confetti", text="Aangenomen"),
        ChoiceRow(icon="x", text="Niet gekozen"),
        ChoiceRow(icon="note", text="Notitie"),
    ),
    "days": (
        ChoiceRow(text="16 maart", note="maandag", chosen=True),
        ChoiceRow(text="Vandaag", note="10 maart"),
        ChoiceRow(text="Andere dag", note="kies"),
    ),
    "reasons": (
        LineRow(icon="users-three", text="14 mensen met een cv als dat van jou bewaarden deze vacature."),
        LineRow(icon="certificate", text="Je hebt 3 van de 4 dingen die ze vragen."),
        LineRow(icon="map-pin", text="Het is 17 km ver. Jij koos tot 25 km."),
    ),
    "proofs": (
        ProofRow(fact="Heftruck", detail="2025", proven=True),
        ProofRow(fact="Eerste hulp", detail="2021", proven=False),
    ),
    "kept": (
        LineRow(icon="read-cv-logo", text="Je 3 cv’s", fact="tot jij ze wist"),
        LineRow(icon="folder-user", text="Je hele dossier", fact="18 maanden niet open: weg"),
    ),
    "templates": (
        ChoiceRow(text="Warm", icon="read-cv-logo"),
        ChoiceRow(text="Fris", icon="identification-card", chosen=True),
        ChoiceRow(text="Klassiek", icon="file-text"),
    ),
    "shades": (
        ChoiceRow(text="Petrol", note="sec1", chosen=True),
        ChoiceRow(text="Rood", note="sec4"),
        ChoiceRow(text="Blauw", note="sec3"),
    ),
    "sentences": (
        ChoiceRow(text="Ik werkte bijna 3 jaar als orderpicker. Ik laad en los vrachtwagens.", chosen=True),
        ChoiceRow(text="Ik heb een heftruckattest. Ik kan meteen beginnen.", chosen=True),
        ChoiceRow(text="Ik leer snel. Op mijn vorige werk leerde ik alles in 2 weken."),
    ),
    "elsewhere": (
        LineRow(icon="map-pin", text="Een ander scherm", line="Bibliotheek, op 400 meter", fact="5 min te voet"),
        LineRow(
            icon="handshake", text="Werkwinkel Gent", line="Burgstraat 42, nu open tot 17 uur", fact="10 min te voet"
        ),
        LineRow(icon="phone", text="Bel gratis", line="0800 55 012, elke dag 8 tot 20 uur"),
    ),
    "cells": (
        CellRow(value="5", label="5 km", count="12"),
        CellRow(value="25", label="25 km", count="38", chosen=True),
        CellRow(value="night", label="Nacht", count="0", none=True),
    ),
    "advice": (
        AdviceRow(icon="map-pin", title="Zoek tot 25 km", instead="in plaats van 5 km", count="21", noun="vacatures"),
        AdviceRow(icon="clock", title="Laat “nacht” weg", instead="alle uren", count="6", noun="vacatures"),
    ),
    "facts": (
        FactRow(icon="clock", label="Uren", value="38 uur, voltijds"),
        FactRow(icon="sun", label="Wanneer", value="Overdag, 7 tot 15.30 u"),
        FactRow(icon="translate", label="Nederlands", value="Een beetje"),
    ),
    "suggestions": (
        SuggestRow(icon="briefcase", text="Magazijnier", marked="<b>Magaz</b>ijnier", note="beroep · 238"),
        SuggestRow(icon="buildings", text="Magazijn Noord", marked="<b>Magaz</b>ijn Noord", note="werkgever · 4"),
    ),
    "sorts": (
        SortRow(sort="near", label="Dichtst bij mij", chosen=True),
        SortRow(sort="new", label="Nieuwste eerst", chosen=False),
    ),
    "ways": (
        WayRow(icon="phone", text="Bel", strong="09 250 18 40", soft="elke dag 9 tot 16 u"),
        WayRow(icon="envelope-simple", text="Mail", strong="jobs@portus-logistics.example", soft=""),
    ),
}


def _rows(name: str) -> Any:
    def read(self: "Samples") -> Rows:
        return self.rows[name]

    return Property(Rows, constant=True)(read)


@qml_type
class Samples(QObject):
    """One model per component that shows rows, with slots for what a hand does in them."""

    changed = Signal()

    for _name in _ROWS:
        locals()[_name] = _rows(_name)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = {name: Rows(type(rows[0]), self) for name, rows in _ROWS.items()}
        for name, rows in _ROWS.items():
            self.rows[name].show(rows)
        self._pin, self._full_pin = Pin(parent=self), Pin(parent=self)
        for digit in "481720":
            self._full_pin.press(digit)
        self._period = Period(
            language,
            first=date(1970, 1, 1),
            last=date(2026, 3, 1),
            begin=date(2022, 5, 1),
            end=date(2025, 2, 1),
            parent=self,
        )

    @Property(Pin, constant=True)
    def pin(self) -> Pin:
        """A code that nobody typed yet."""
        return self._pin

    @Property(Pin, constant=True)
    def fullPin(self) -> Pin:
        """A code that is complete."""
        return self._full_pin

    @Property(Period, constant=True)
    def period(self) -> Period:
        """From May 2022 to February 2025, at first."""
        return self._period

    @Property(int, notify=changed)
    def now(self) -> int:
        """The step of the form where the visitor is."""
        return next(at for at, step in enumerate(self.rows["steps"].rows) if step.standing == "now")

    @Property(str, notify=changed)
    def chosenTasks(self) -> str:
        """How many tasks are chosen, in words."""
        return f"{sum(task.chosen for task in self.rows['tasks'].rows)} gekozen, meer mag"

    @Slot(str, int)
    def choose(self, name: str, at: int) -> None:
        """Choose one row and let go of the others."""
        self._take(name, lambda rows: only(rows, at))

    @Slot(str, int)
    def toggle(self, name: str, at: int) -> None:
        """Choose a row or let go of it."""
        self._take(name, lambda rows: toggled(rows, at))

    @Slot(str)
    def sort(self, sort: str) -> None:
        """Choose an order."""
        self._take("sorts", lambda rows: tuple(replace(row, chosen=row.sort == sort) for row in rows))

    @Slot(int)
    def jump(self, step: int) -> None:
        """Go to another step of the form."""
        self._take(
            "steps",
            lambda rows: tuple(
                replace(row, standing="now" if at == step else "done" if at < step else "todo")
                for at, row in enumerate(rows)
            ),
        )

    def _take(self, name: str, change: Callable[[Any], tuple[Any, ...]]) -> None:
        self.rows[name].show(change(self.rows[name].rows))
        self.changed.emit()
