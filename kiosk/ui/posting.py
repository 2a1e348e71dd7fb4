"""How far what was sent to the office is: it waits here, it is on its way, or the office has it."""

import time
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.dossier.contents import Contents
from kiosk.model.office import AppointmentWish, CallBack, Move, OfficeRequest, Reply, Share
from kiosk.model.posted import Posted, PostedKind

if TYPE_CHECKING:
    from kiosk.dossier.round import Round

_KINDS = {
    AppointmentWish: PostedKind.APPOINTMENT,
    CallBack: PostedKind.CALLBACK,
    Move: PostedKind.MOVE,
    Reply: PostedKind.REPLY,
    Share: PostedKind.SHARE,
}
# Central keeps a request no longer.
_FOLLOWED_S = 30 * 86400


class Progress(StrEnum):
    """What is known of a request."""

    WAITS = "waits"
    GOES = "goes"
    THERE = "there"
    DONE = "done"


class Posting(QObject):
    """Requests of an open dossier are followed in it, also in later visits; those of nobody only in this visit.

    One that left this terminal, or another, is on its way until central says that it has it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: frozenset[bytes] = frozenset()
        self._loose: dict[bytes, Posted] = {}

    def add(self, id: bytes, wish: OfficeRequest) -> Posted:
        """Follow a request that was sealed now."""
        about = wish.about if isinstance(wish, Move | Reply) else ""
        posted = Posted(kind=_KINDS[type(wish)], about=about, asked=int(time.time()))
        self._waiting |= {id}
        self._loose[id] = posted
        return posted

    def forget(self) -> None:
        """Follow nothing any more."""
        self._loose.clear()

    def followed(self, contents: Contents) -> tuple[bytes, ...]:
        """Give the requests that central is to be asked about, the newest first."""
        since = time.time() - _FOLLOWED_S
        return tuple(id for id, posted in self._every(contents) if not posted.done and posted.asked >= since)

    def learn(self, brought: "Round", contents: Contents) -> list[tuple[bytes, Posted]]:
        """Take in what a courier brought; give what is to be written anew in the dossier."""
        self._waiting = brought.waiting
        found = []
        for id, posted in self._every(contents):
            receipt = brought.receipts.get(id)
            known = replace(posted, received=receipt.received, done=receipt.done) if receipt else posted
            if known != posted and id in self._loose:
                self._loose[id] = known
            if known != posted and id in contents:
                found.append((id, known))
        self.changed.emit()
        return found

    def waits(self, contents: Contents) -> bool:
        """Whether anything waits here for a network."""
        return any(id in self._waiting for id, _ in self._every(contents))

    def posted(self, id: bytes, contents: Contents) -> Posted | None:
        """Give what is known of a request, None if nothing is."""
        value = contents.value(id)
        return value if isinstance(value, Posted) else self._loose.get(id)

    def about(self, at: bytes, contents: Contents) -> tuple[bytes, Posted] | None:
        """Give the newest request about a record, None if there is none."""
        kept = next((kept for kept in contents.requests if kept.value.about == at.hex()), None)
        return (kept.at, kept.value) if kept else None

    def open(self, contents: Contents) -> list[tuple[bytes, Posted]]:
        """Give what was asked of late, about no record, and is not answered."""
        since = time.time() - _FOLLOWED_S
        return [
            (kept.at, kept.value) for kept in contents.requests if not kept.value.about and kept.value.asked >= since
        ]

    def progress(self, id: bytes, posted: Posted) -> Progress:
        """Say how far a request is."""
        if posted.received:
            return Progress.DONE if posted.done else Progress.THERE
        return Progress.WAITS if id in self._waiting else Progress.GOES

    def _every(self, contents: Contents) -> Iterator[tuple[bytes, Posted]]:
        for kept in contents.requests:
            yield kept.at, kept.value
        for id, posted in tuple(self._loose.items()):
            if id not in contents:
                yield id, posted
