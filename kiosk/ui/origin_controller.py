"""Where distances start: this kiosk, or a municipality that the visitor chose."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.search import Origin
from kiosk.model.taxonomy import Municipality
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_ROWS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TownRow:
    """A municipality to choose; `note` tells by which former name it was found, and how far it is."""

    nis: str
    name: str
    note: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class _Town:
    municipality: Municipality
    former: str
    km: float


@qml_type
class OriginController(QObject):
    """`moved` says that distances start somewhere else, `changed` that its words did, `townsChanged` that towns did."""

    moved = Signal()
    changed = Signal()
    townsChanged = Signal()

    def __init__(
        self, lane: "Lane[Catalogue]", terminal: Terminal, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._language = language
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon, nis=terminal.municipality)
        self._home: Municipality | None = None
        self._chosen: Municipality | None = None
        self._text = ""
        self._towns: list[_Town] = []
        self._rows = Rows(TownRow, self)
        language.changed.connect(self._show)

    def load(self) -> None:
        """Look up where this kiosk stands, and the towns around it."""
        nis = self._kiosk.nis
        self._lane.run("home", lambda catalogue: catalogue.municipality(nis), self._arrive, self._miss)
        self._look_up()

    @property
    def origin(self) -> Origin:
        """Where distances start; without a name it is this kiosk."""
        if self._chosen is None:
            return self._kiosk
        return Origin(lat=self._chosen.lat, lon=self._chosen.lon, name=self.name_of(self._chosen), nis=self._chosen.id)

    @Property(bool, notify=changed)
    def here(self) -> bool:
        """Whether distances start at this kiosk."""
        return self._chosen is None

    @Property(str, notify=changed)
    def place(self) -> str:
        """The municipality around which is searched."""
        town = self._chosen or self._home
        return self._language.isolated(self.name_of(town)) if town else ""

    @Property(str, notify=changed)
    def home(self) -> str:
        """The municipality of this kiosk."""
        return self._language.isolated(self.name_of(self._home)) if self._home else ""

    @Property(str, notify=townsChanged)
    def text(self) -> str:
        """What is typed to find a town."""
        return self._text

    @Property(Rows, constant=True)
    def towns(self) -> Rows:
        """The towns that fit what is typed; the nearest ones while nothing is."""
        return self._rows

    @Property(bool, notify=townsChanged)
    def unknown(self) -> bool:
        """Whether no town fits what is typed."""
        return bool(self._text) and not self._towns

    @Slot(str)
    def setText(self, text: str) -> None:
        """Look for towns whose name or postal code begins so."""
        if text != self._text:
            self._text = text
            self._look_up()

    @Slot(str)
    def choose(self, nis: str) -> None:
        """Measure from a town of the list."""
        self._choose(next(town.municipality for town in self._towns if town.municipality.id == nis))

    @Slot()
    def chooseHere(self) -> None:
        """Measure from this kiosk again."""
        self._choose(None)

    def choose_named(self, nis: str) -> None:
        """Measure from the municipality `nis`, wherever its name was found."""
        self._lane.run("origin", lambda catalogue: catalogue.municipality(nis), self._choose, self._miss)

    def use(self, origin: Origin | None) -> None:
        """Measure from where a search that was kept did."""
        if origin is None or (origin.lat, origin.lon) == (self._kiosk.lat, self._kiosk.lon):
            self._choose(None)
        elif origin.nis:
            self.choose_named(origin.nis)

    def _choose(self, town: Municipality | None) -> None:
        if town is not None and self._home is not None and town.id == self._home.id:
            town = None
        self._chosen = town
        self._text = ""
        self._show()
        self.moved.emit()
        self._look_up()

    def _look_up(self) -> None:
        text, kiosk = self._text, self._kiosk
        self._lane.run("towns", lambda catalogue: _towns(catalogue, text, kiosk), self._offer, self._miss)

    def _offer(self, towns: list[_Town]) -> None:
        self._towns = towns
        self._show_towns()

    def _arrive(self, home: Municipality | None) -> None:
        self._home = home
        self.changed.emit()

    def _miss(self, fault: EnvironmentFault) -> None:
        """Leave the list as it is: without a replica nothing is found either, and that is said there."""

    def _show(self) -> None:
        self._show_towns()
        self.changed.emit()

    def _show_towns(self) -> None:
        chosen = self._chosen.id if self._chosen else ""
        self._rows.show(
            [
                TownRow(
                    nis=town.municipality.id,
                    name=self.name_of(town.municipality),
                    note=" · ".join(filter(None, (town.former, self._language.km(town.km)))),
                    chosen=town.municipality.id == chosen,
                )
                for town in self._towns
            ]
        )
        self.townsChanged.emit()

    def name_of(self, town: Municipality) -> str:
        """Name a town in the language of the screen, if it has a name there."""
        return town.name.get(self._language.code) or town.name.get("nl") or next(iter(town.name.values()))


def _towns(catalogue: "Catalogue", text: str, kiosk: Origin) -> list[_Town]:
    """Find the towns that fit `text`; the nearest first when there is none."""
    from kiosk.catalogue.geography import former_name, kilometres  # noqa: PLC0415 numpy must not delay the first frame

    found = [
        _Town(town, former_name(town, text) if text else "", float(kilometres(kiosk, town.lat, town.lon)))
        for town in catalogue.municipalities(text, _ROWS if text else 1000)
        if text or town.id != kiosk.nis
    ]
    return found if text else sorted(found, key=lambda town: town.km)[:_ROWS]
