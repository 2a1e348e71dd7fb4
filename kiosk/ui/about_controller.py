"""About this kiosk: what data it shows, how old that is, who made it, and of what the program is made."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from kiosk import __version__
from kiosk.model.taxonomy import FeedText
from kiosk.ui.fact_row import FactRow
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.record import Record
from kiosk.ui.rows import Rows
from kiosk.ui.vacancy_words import local_day

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

# What the ids of the texts begin with that say what the data is and where it comes from, in this order.
_SAID = ("notice", "attribution")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """What the feed says of its data, such as who made it; `lang` when it is not that of the screen."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class _Data:
    counts: dict[str, int]
    day: date | None
    sources: tuple[FeedText, ...]


@qml_type
class AboutController(Record):
    """Reads what the replica says about itself; what the program is made of is known without."""

    # PySide takes no inherited signal for notify.
    worded = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__("about", lane=lane, navigation=navigation, language=language, parent=parent)
        self.changed.connect(self.worded)
        self._language = language
        self._now = now
        self._facts = Rows(FactRow, self)
        self._sources = Rows(SourceRow, self)
        self._parts = Rows(FactRow, self)
        self._say()

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        """Of which day the data is, and how much of it there is."""
        return self._facts

    @Property(Rows, constant=True)
    def sources(self) -> Rows:
        """Who made the data, and what allows to show it."""
        return self._sources

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        """The program and what it is made of, with their licences."""
        return self._parts

    def _question(self, key: str) -> "Callable[[Catalogue], _Data]":
        now = self._now()

        def ask(catalogue: "Catalogue") -> _Data:
            published = catalogue.published()
            return _Data(
                counts=catalogue.counts(now.date().isoformat()),
                day=local_day(published, now) if published else None,
                sources=tuple(text for kind in _SAID for text in catalogue.texts(kind) if text.text),
            )

        return ask

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("There is no data on this kiosk yet."), self.tr(
            "You did nothing wrong. Ask for help at the desk."
        )

    def _say(self) -> None:
        self._parts.show(
            [
                FactRow(icon="desktop", label=self.tr("Program"), value=f"WIS {__version__} (EUPL 1.2)"),
                FactRow(icon="code", label=self.tr("Made with"), value="Qt (LGPL 3), ReportLab (BSD)"),
                FactRow(icon="text-aa", label=self.tr("Letters"), value="IBM Plex Sans (SIL OFL 1.1)"),
                FactRow(icon="squares-four", label=self.tr("Pictures"), value="Phosphor Icons (MIT)"),
                FactRow(icon="speaker-high", label=self.tr("Voice"), value="eSpeak NG (GPL 3)"),
            ]
        )
        super()._say()

    def _fill(self) -> None:
        data, language = cast(_Data, self._found), self._language
        counted = (
            ("briefcase", self.tr("Vacancies"), "vacancies"),
            ("graduation-cap", self.tr("Trainings"), "trainings"),
            ("squares-four", self.tr("Occupations"), "occupations"),
            ("map-pin", self.tr("Places"), "places"),
            ("handshake", self.tr("Partners"), "partners"),
            ("buildings", self.tr("Municipalities"), "municipalities"),
        )
        facts = [
            FactRow(icon=icon, label=label, value=language.number(data.counts[dataset]))
            for icon, label, dataset in counted
            if data.counts.get(dataset)
        ]
        if data.day:
            day = language.day(data.day, with_year=True)
            facts.insert(0, FactRow(icon="calendar-blank", label=self.tr("Data of"), value=day))
        self._facts.show(facts)
        self._sources.show([self._source(text) for text in data.sources])

    def _source(self, text: FeedText) -> SourceRow:
        code = next(code for code in (self._language.code, "nl", "en", *text.text) if code in text.text)
        return SourceRow(text=text.text[code], lang="" if code == self._language.code else code)
