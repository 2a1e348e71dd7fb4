"""The applications of the visitor, and the proof of them."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.envelope.commitment import code, committed
from kiosk.model.application import Application
from kiosk.model.paper import ProofPaper
from kiosk.ui.application_words import ApplicationWords
from kiosk.ui.component_rows import ChoiceRow, EntryRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Span:
    """Days, both included."""

    start: date
    end: date

    def holds(self, application: Application) -> bool:
        """Whether an application began in it."""
        return self.start.isoformat() <= application.applied.at[:10] <= self.end.isoformat()


@qml_type
class ApplicationsController(QObject):
    """The list, newest first, and which part of it the proof shows."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        navigation: Navigation,
        printout: Printout,
        language: Language,
        check_page: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._navigation, self._printout = dossier, navigation, printout
        self._check_page, self._now = check_page, now
        self._words = ApplicationWords(language, self)
        self._rows = Rows(EntryRow, self)
        self._periods = Rows(ChoiceRow, self)
        self._period = 0
        language.changed.connect(self._show)
        dossier.changed.connect(self._show)
        self._show()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The applications."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._dossier.contents.applications)

    @Property(str, notify=changed)
    def since(self) -> str:
        """How many since the start of the year."""
        year = self._now().date().replace(month=1, day=1)
        found = sum(kept.value.applied.at[:10] >= year.isoformat() for kept in self._dossier.contents.applications)
        return self.tr("%n since %1", "", found).replace("%1", self._words.language.day(year)) if found else ""

    @Property(Rows, constant=True)
    def periods(self) -> Rows:
        """The periods that a proof can show, with the number of applications in each."""
        return self._periods

    @Property(bool, notify=changed)
    def provable(self) -> bool:
        """Whether there is anything in the chosen period."""
        return bool(self._proved())

    @Slot(int)
    def open(self, row: int) -> None:
        """Show one."""
        self._navigation.open("dossierApplication", self._dossier.contents.applications[row].at.hex())

    @Slot()
    def askProof(self) -> None:
        """Ask which period the proof shows."""
        self._period = next((at for at, span in enumerate(self._spans()) if self._held(span)), 0)
        self._show()
        self._navigation.openSheet("proof")

    @Slot(int)
    def choosePeriod(self, row: int) -> None:
        """Take a period."""
        self._period = row
        self._show()

    @Slot()
    def printProof(self) -> None:
        """Open the print dialog with the proof; each opening has a code of its own."""
        applications, span = self._proved(), self._spans()[self._period]
        if not applications:
            return
        salt = os.urandom(_SALT_BYTES)

        def offers(stamp: Stamp) -> list[PrintOffer]:
            paper = ProofPaper(
                **stamp.fields,
                first_name=self._dossier.firstName,
                start=span.start,
                end=span.end,
                applications=applications,
                code=code(salt) if self._check_page else "",
                check_page=self._check_page,
            )
            return [PrintOffer(label=self.tr("My applications"), request=paper)]

        self._navigation.closeSheet()
        self._printout.open_list(lambda: self.tr("Proof of applications"), offers)
        if self._check_page:
            made = self._now().date()
            self._dossier.commit(committed(salt, made, span.start, span.end, applications), made)

    def _proved(self) -> tuple[Application, ...]:
        return self._held(self._spans()[self._period])

    def _held(self, span: Span) -> tuple[Application, ...]:
        """Give those of a period; what reached nobody proves nothing."""
        kept = (one.value for one in self._dossier.contents.applications)
        return tuple(one for one in kept if span.holds(one) and not one.lost)

    def _spans(self) -> tuple[Span, ...]:
        """This month, the last one, three months, this year, all."""
        today = self._now().date()
        month = today.replace(day=1)
        before = month - timedelta(days=1)
        third = (before.replace(day=1) - timedelta(days=1)).replace(day=1)
        first = min((kept.value.applied.at[:10] for kept in self._dossier.contents.applications), default="")
        return (
            Span(month, today),
            Span(before.replace(day=1), before),
            Span(third, today),
            Span(today.replace(month=1, day=1), today),
            Span(date.fromisoformat(first) if first else today, today),
        )

    def _show(self) -> None:
        here, spans = self._words.language, self._spans()
        self._rows.show([self._words.row(kept.value) for kept in self._dossier.contents.applications])
        names = (
            self.tr("This month"),
            self.tr("Last month"),
            self.tr("Three months"),
            self.tr("This year"),
            self.tr("All"),
        )
        self._periods.show(
            [
                ChoiceRow(text=name, note=here.number(len(self._held(span))), chosen=at == self._period)
                for at, (name, span) in enumerate(zip(names, spans, strict=True))
            ]
        )
        self.changed.emit()
