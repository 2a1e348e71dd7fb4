"""The dossier of the visit: what is in it, or what the visitor kept while none is open."""

import os
import time
from collections.abc import Callable
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.dossier.contents import Contents
from kiosk.dossier.entry import Value
from kiosk.dossier.lockout import Refusal
from kiosk.model.card import Card
from kiosk.model.dossier import Profile
from kiosk.ui.dossier_courier import DossierCourier
from kiosk.ui.dossier_work import DossierWork, Trouble
from kiosk.ui.lane import Lane
from kiosk.ui.posting import Posting
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

if TYPE_CHECKING:
    from kiosk.dossier.exchange import Handed
    from kiosk.dossier.round import Round
    from kiosk.dossier.session import Begun, DossierSession
    from kiosk.dossier.vaults import Vaults
    from kiosk.model.office import OfficeRequest


@qml_type
class DossierController(QObject):
    """One set of records at a time. A change is seen at once and written in the lane; `broken` if it was not.

    Without an open dossier they live in memory until the end of the visit; starting or opening one takes them in.
    """

    changed = Signal()
    opened = Signal()
    closing = Signal()
    broken = Signal()

    def __init__(
        self, lane: "Lane[DossierSession]", courier: "Lane[Vaults] | None" = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        work = DossierWork(lane)
        self._ask = work.ask
        self._open = False
        self._contents = Contents()
        self._writing = 0
        self.posting = Posting(self)
        self._courier = DossierCourier(work, courier, self)
        self._courier.rested.connect(self._exchange)
        self._courier.returned.connect(self._learn)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a dossier is open."""
        return self._open

    @Property(str, notify=changed)
    def firstName(self) -> str:
        """The first name of whom it is of, empty if none is open."""
        profile = self._contents.profile
        return profile.value.first_name if profile and self._open else ""

    @Property(int, notify=changed)
    def keptForNow(self) -> int:
        """How many things the visitor kept that go with the visit, as no dossier is open."""
        return 0 if self._open else len(self._contents.entries)

    @property
    def contents(self) -> Contents:
        """What is in it, or what the visit keeps."""
        return self._contents

    @property
    def profile(self) -> Profile:
        """Who it is of, and what work is wanted; nothing of that while nobody said it."""
        kept = self._contents.profile
        return kept.value if kept else Profile(first_name="")

    def put_profile(self, profile: Profile) -> None:
        """Say something else of who it is of."""
        kept = self._contents.profile
        self.put(profile, kept.at if kept else None)

    def put(self, value: Value, at: bytes | None = None) -> bytes:
        """Write a value, new or in place of the one `at`; give its id."""
        at = at or os.urandom(16)
        self._show(self._contents.with_value(at, value, time.time_ns() // 1000))
        if self._open:
            self._write(lambda session: session.put(at, value))
        return at

    def put_once(self, name: str, value: Value) -> None:
        """Write into the open dossier what every terminal would write by itself, under the same id everywhere."""
        if self._open:
            self._write(lambda session: session.put_once(name, value))

    def remove(self, at: bytes) -> None:
        """Remove a value that is there."""
        self._show(self._contents.without(at))
        if self._open:
            self._write(lambda session: session.remove(at))

    def start(
        self, pin: str, profile: Profile, done: "Callable[[Begun | Trouble], None]", access: Card | None = None
    ) -> None:
        """Make a dossier, with an access card that is printed already; the PIN must be one that is not weak."""
        kept = self._kept()

        def begun(answer: "Begun | Trouble") -> None:
            if not isinstance(answer, Trouble):
                self._become(answer.contents)
            done(answer)

        self._ask(lambda session: session.start(pin, profile, kept, access), begun)

    def open_with_pin(self, card: Card, pin: str, done: Callable[[Refusal | Trouble | None], None]) -> None:
        """Open one with a card and the PIN; `done` gets why not, or None."""
        self._ask(lambda session: session.open_with_pin(card, pin), lambda answer: self._enter(answer, done))

    def open_with_cards(self, access: Card, recovery: Card, done: Callable[[Refusal | Trouble | None], None]) -> None:
        """Open one with both cards; `done` gets why not, or None."""
        self._ask(lambda session: session.open_with_cards(access, recovery), lambda answer: self._enter(answer, done))

    def prove(self, pin: str, done: Callable[[Refusal | Trouble | None], None]) -> None:
        """Ask for the PIN of the dossier that is open; `done` gets why it is not that, or None."""

        def proved(answer: Contents | Refusal | Trouble) -> None:
            done(None if isinstance(answer, Contents) else answer)

        self._ask(lambda session: session.prove(pin), proved)

    def renew(self, pin: str, cards: tuple[Card, ...], done: Callable[[Trouble | None], None]) -> None:
        """Set a PIN, and take new cards in place of those of their kind."""
        self._ask(lambda session: session.renew(pin, *cards), done)

    def erase(self, done: Callable[[Trouble | None], None]) -> None:
        """Destroy the open dossier; nothing of it stays in memory that can be shown."""

        def erased(answer: Trouble | None) -> None:
            if answer is None:
                self._open = False
                self.posting.forget()
                self._show(Contents())
                # The others wipe it as soon as they hear of it.
                self._exchange()
            done(answer)

        self._ask(lambda session: session.erase(), erased)

    def commit(self, commitment: bytes, day: date) -> None:
        """Let central keep what a proof is checked against."""
        self._ask(lambda session: session.commit(commitment, day), lambda answer: self._courier.wait())

    def ask_office(self, wish: "OfficeRequest", done: Callable[[bytes], None]) -> None:
        """Ask the office for something, sealed to it; `done` gets the id of the request, empty if it does not go."""

        def asked(answer: bytes | Trouble) -> None:
            id = answer if isinstance(answer, bytes) else b""
            if id:
                posted = self.posting.add(id, wish)
                if self._open:
                    self.put(posted, id)
                self._courier.wait()
            done(id)

        self._ask(lambda session: session.ask(wish), asked)

    def number(self, new: bool, done: Callable[[str | Trouble], None]) -> None:
        """Get a number for a counsellor, or give it back: then it is empty."""
        self._ask(lambda session: session.number(new=new), done)

    def forget(self) -> None:
        """Close what is open and drop what was kept; the visit goes on."""
        if self._open:
            self.closing.emit()
            self._ask(lambda session: session.close(), lambda answer: None)
        self._open = False
        self.posting.forget()
        self._show(Contents())

    def _enter(self, answer: Contents | Refusal | Trouble, done: Callable[[Refusal | Trouble | None], None]) -> None:
        if not isinstance(answer, Contents):
            done(answer)
            return
        kept = self._kept()
        self._become(answer)
        for at, value in kept.items():
            self.put(value, at)
        done(None)

    def _become(self, contents: Contents) -> None:
        self._open = True
        self._show(contents)
        self.opened.emit()
        self._exchange()

    def _exchange(self) -> None:
        """Send the courier to central."""
        self._courier.go(self.posting.followed(self._contents), opened=self._open)

    def _learn(self, brought: "Round", ours: bool) -> None:
        """Note in the dossier what central has by now; look again while something of ours waits for a network."""
        for at, posted in self.posting.learn(brought, self._contents):
            self.put(posted, at)
        if self.posting.waits(self._contents):
            self._courier.wait(long=True)
        if self._open and ours:
            handed = brought.handed
            self._ask(lambda session: session.settle(handed), lambda answer: self._settled(answer, handed))

    def _settled(self, answer: Contents | Trouble, handed: "Handed | None") -> None:
        if not self._writing:
            self._restore(answer)
        if handed is not None:
            self._exchange()

    def _kept(self) -> MappingProxyType[bytes, Value]:
        """What the visit keeps in memory, by id; a profile of its own makes way for that of the dossier."""
        if self._open:
            return MappingProxyType({})
        values = ((at, self._contents.value(at)) for at in self._contents.entries)
        return MappingProxyType({at: value for at, value in values if value and not isinstance(value, Profile)})

    def _write(self, work: "Callable[[DossierSession], Contents]") -> None:
        self._writing += 1

        def written(answer: Contents | Trouble) -> None:
            self._writing -= 1
            if isinstance(answer, Trouble):
                self.broken.emit()
                self._ask(lambda session: session.contents, self._restore)
            elif not self._writing and self._open:
                self._show(answer)
                self._courier.wait()

        self._ask(work, written)

    def _restore(self, answer: Contents | Trouble) -> None:
        if isinstance(answer, Contents) and self._open:
            self._show(answer)

    def _show(self, contents: Contents) -> None:
        self._contents = contents
        self.changed.emit()
