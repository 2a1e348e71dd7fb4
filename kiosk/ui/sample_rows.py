"""What the gallery puts in the components."""

from typing import Any

from kiosk.ui.advice_words import AdviceRow
from kiosk.ui.component_rows import (
    ChoiceRow,
    EntryRow,
    LineRow,
    ProofRow,
    StepRow,
    WindowRow,
)
from kiosk.ui.fact_row import FactRow, WayRow
from kiosk.ui.filter_controller import CellRow
from kiosk.ui.search import SortRow
from kiosk.ui.suggest_controller import SuggestionRow

_FILE_STEPS = ("Wie ben je?", "Werk", "Opleiding", "Talen", "Wat je kunt", "Rijbewijs", "Nakijken")
SAMPLE_ROWS: dict[str, tuple[Any, ...]] = {
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
    "cells": (
        CellRow(group="radius", value="5", label="5 km", count="12", leaves="12 vacatures", chosen=False, none=False),
        CellRow(group="radius", value="25", label="25 km", count="38", leaves="38 vacatures", chosen=True, none=False),
        CellRow(group="radius", value="night", label="Nacht", count="0", leaves="0 vacatures", chosen=False, none=True),
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
        SuggestionRow(
            icon="briefcase", text="Magazijnier, 238 vacatures", marked="<b>Magaz</b>ijnier", note="238 vacatures"
        ),
        SuggestionRow(
            icon="buildings",
            text="Magazijn Noord (werkgever), 4 vacatures",
            marked="<b>Magaz</b>ijn Noord (werkgever)",
            note="4 vacatures",
        ),
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
