"""What is suggested to the visitor: by a counsellor or employer, or found here from what is in the dossier."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.contents import Kept
from kiosk.errors import EnvironmentFault
from kiosk.model.dossier import SavedKind, SuggestedBy, Suggestion, SuggestionStatus
from kiosk.ui.component_rows import LineRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.keep_controller import KeepController, once
from kiosk.ui.lane import Lane
from kiosk.ui.listed import ListedTraining, ListedVacancy
from kiosk.ui.navigation import Navigation
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.saved_reading import There
from kiosk.ui.suggestion_words import Pointed, SuggestedRow, SuggestionWords, seen
from kiosk.ui.suggestions_reading import read_suggestions

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

PAGE = "dossierSuggestions"


@qml_type
class SuggestionsController(QObject):
    """The list, what explains one of them, and putting one aside, which `aside` tells so that it can be undone."""

    changed = Signal()
    aside = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        keep: KeepController,
        lane: "Lane[Catalogue]",
        origin: OriginController,
        navigation: Navigation,
        words: SuggestionWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._keep, self._lane, self._origin = dossier, keep, lane, origin
        self._navigation, self._words, self._now = navigation, words, now
        self._all: list[Pointed] = []
        self._ready = False
        self._why = ""
        self._last: tuple[bytes, Suggestion | None] = (b"", None)
        self._rows, self._reasons = Rows(SuggestedRow, self), Rows(LineRow, self)
        navigation.opened.connect(lambda page, key: self._open() if page == PAGE else None)
        dossier.changed.connect(self._follow)
        keep.changed.connect(self._say)
        words.language.changed.connect(self._say)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The suggestions."""
        return self._rows

    @Property(Rows, constant=True)
    def reasons(self) -> Rows:
        """Why the chosen one is there."""
        return self._reasons

    @Property(bool, notify=changed)
    def none(self) -> bool:
        """Whether there is nothing, and it is known that there is nothing."""
        return self._ready and not self._shown

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many there are, in words."""
        n = len(self._shown)
        return self._words.language.counted(self.tr("%n suggestions for you", "", n), n) if n else ""

    @Property(int, notify=changed)
    def chosenRow(self) -> int:
        """Which row is explained, or -1."""
        return next((at for at, row in enumerate(self._rows.rows) if row.chosen), -1)

    @Property(str, notify=changed)
    def chosenItem(self) -> str:
        """What is explained, by its id, or empty."""
        return self._chosen.item if self._chosen else ""

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What is explained, or empty."""
        return self._words.subject(self._chosen) if self._chosen else ""

    @Property(str, notify=changed)
    def promise(self) -> str:
        """What nobody knows of it."""
        return self._words.promise(self._chosen.suggestion.by) if self._chosen else ""

    @Property(bool, notify=changed)
    def training(self) -> bool:
        """Whether the one that is explained is a training."""
        return bool(self._chosen and isinstance(self._chosen.there.listed, ListedTraining))

    @Property(bool, notify=changed)
    def ofOthers(self) -> bool:
        """Whether the one that is explained follows from what others chose, so that this can be switched off."""
        return bool(self._chosen and self._chosen.suggestion.by is SuggestedBy.SIMILAR_PROFILES)

    @Property(bool, notify=changed)
    def similar(self) -> bool:
        """Whether what others chose is shown."""
        profile = self._dossier.contents.profile
        return profile is not None and profile.value.similar

    @Slot(str)
    def explain(self, item: str) -> None:
        """Say why one is there; once more for the same closes that."""
        self._why = "" if item == self._why else item
        self._note(item)
        self._say()

    @Slot(str)
    def open(self, item: str) -> None:
        """Read it."""
        pointed = self._one(item)
        if pointed is None or pointed.there.listed is None:
            return
        self._note(item)
        vacancy = isinstance(pointed.there.listed, ListedVacancy)
        self._navigation.open("vacancy" if vacancy else "training", item)

    @Slot(str)
    def toggleKept(self, item: str) -> None:
        """Keep it, or keep it no longer."""
        pointed = self._one(item)
        if pointed is None or pointed.there.listed is None:
            return
        kind = SavedKind.VACANCY if isinstance(pointed.there.listed, ListedVacancy) else SavedKind.TRAINING
        if pointed.at:
            held = self._keep.holds(kind, item)
            status = SuggestionStatus.SEEN if held else SuggestionStatus.KEPT
            self._dossier.put(replace(pointed.suggestion, status=status), pointed.at)
        self._keep.toggle(kind.value, item)

    @Slot(str)
    def decline(self, item: str) -> None:
        """Put one aside for good."""
        pointed = self._one(item)
        if pointed is None:
            return
        self._why = ""
        at = self._dossier.put(replace(pointed.suggestion, status=SuggestionStatus.DISMISSED), pointed.at or None)
        self._last = (at, pointed.suggestion if pointed.at else None)
        self.aside.emit()

    @Slot()
    def undo(self) -> None:
        """Take back what was put aside last."""
        (at, before), self._last = self._last, (b"", None)
        if at not in self._dossier.contents:
            return
        if before:
            self._dossier.put(before, at)
        else:
            self._dossier.remove(at)

    @Slot(bool)
    def setSimilar(self, on: bool) -> None:
        """Show what others chose, or not."""
        kept = self._dossier.contents.profile
        if kept and kept.value.similar != on:
            self._why = ""
            self._dossier.put(replace(kept.value, similar=on), kept.at)
            self._read()

    @property
    def _records(self) -> list[Kept[Suggestion]]:
        return once(self._dossier.contents.suggestions, lambda suggestion: suggestion.item_id)

    @property
    def _shown(self) -> list[Pointed]:
        """What was read, as its record says now: what was put aside meanwhile is left out."""
        now = {kept.value.item_id: kept for kept in self._records}
        shown = []
        for pointed in self._all:
            kept = now.get(pointed.item)
            if kept is None and not pointed.at:
                shown.append(pointed)
            elif kept and kept.value.status is not SuggestionStatus.DISMISSED:
                shown.append(replace(pointed, suggestion=kept.value, at=kept.at))
        return [pointed for pointed in shown if pointed.there.known]

    @property
    def _chosen(self) -> Pointed | None:
        return self._one(self._why)

    def _one(self, item: str) -> Pointed | None:
        return next((pointed for pointed in self._shown if pointed.item == item), None)

    def _note(self, item: str) -> None:
        pointed = self._one(item)
        if pointed and pointed.at and seen(pointed.suggestion) != pointed.suggestion:
            self._dossier.put(seen(pointed.suggestion), pointed.at)

    def _open(self) -> None:
        self._why = ""
        self._read()

    def _follow(self) -> None:
        if not self._dossier.isOpen and not self._dossier.contents.entries:
            self._all, self._why, self._ready, self._last = [], "", False, (b"", None)
        known = {pointed.item for pointed in self._all}
        if self._navigation.page == PAGE and any(kept.value.item_id not in known for kept in self._wanted):
            self._read()
        self._say()

    @property
    def _wanted(self) -> list[Kept[Suggestion]]:
        return [kept for kept in self._records if kept.value.status is not SuggestionStatus.DISMISSED]

    def _read(self) -> None:
        records, dossier = self._wanted, self._dossier.contents.dossier
        origin, today = self._origin.origin, self._now().date()

        def know(found: list[Pointed]) -> None:
            if not self._dossier.isOpen and not self._dossier.contents.entries:
                return
            self._all, self._ready = found, True
            self._say()

        def miss(fault: EnvironmentFault) -> None:
            know([Pointed(suggestion=kept.value, there=There(known=False), at=kept.at) for kept in records])

        self._lane.run(
            "suggestions", lambda catalogue: read_suggestions(catalogue, dossier, records, origin, today), know, miss
        )

    def _say(self) -> None:
        kinds = (SavedKind.VACANCY, SavedKind.TRAINING)
        self._rows.show(
            [
                self._words.row(
                    pointed,
                    kept=any(self._keep.holds(kind, pointed.item) for kind in kinds),
                    chosen=pointed.item == self._why,
                )
                for pointed in self._shown
            ]
        )
        profile = self._dossier.contents.profile
        radius = profile.value.radius_km if profile else None
        self._reasons.show(self._words.reasons(self._chosen, radius) if self._chosen else [])
        self.changed.emit()
