"""Bringing to central what waits for it, vault by vault, each in order; whatever fails is tried again."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kiosk.dossier.answers import Delivered
from kiosk.dossier.central import MOST_DONE, MOST_RECORDS, MOST_SENT, Central, Refused
from kiosk.dossier.mail import Errand, Outgoing
from kiosk.dossier.whole import Terminal
from kiosk.envelope.frame import KEY_BYTES
from kiosk.errors import BadData

_GONE = 410
_LOG = logging.getLogger(__name__)


class Delivery:
    """Each method blocks for as long as central takes, and raises EnvironmentFault when it cannot be reached."""

    def __init__(self, terminal: Terminal, central: Central) -> None:
        self._terminal, self._central, self._mail = terminal, central, terminal.mail

    def vault(self, vault: bytes) -> None:
        """Bring all that waits of a vault: its registration, its records, then the rest.

        Raises:
            BadData: central does not take something.
        """
        try:
            waiting = self._mail.outbox(vault)
            for one in waiting:
                if one.kind is Errand.REGISTRATION:
                    self._register(one)
            if not any(one.kind is Errand.ERASURE for one in waiting):
                self._records(vault)
            for one in self._mail.outbox(vault):
                if one.kind not in (Errand.REGISTRATION, Errand.DONE):
                    self._bring(one)
        except Refused as refused:
            self._learn(vault, refused)
            raise

    def _register(self, one: Outgoing) -> None:
        signed = self._terminal.key.open(one.vault, 0, one.body)
        with self._terminal.file.transaction():
            if one not in self._mail.outbox(one.vault):
                # Erased a moment ago, as one of which central never heard: it must not hear of it now.
                return
            self._mail.put_link(one.vault, replace(self._mail.link(one.vault), offered=True))
        try:
            self._central.register(signed)
        except Refused as refused:
            if refused.word != "epoch":
                raise
            # It has newer keys elsewhere: what this terminal has goes there all the same.
        with self._terminal.file.transaction():
            self._mail.delivered([one])
        self._note(one.vault, known=True)

    def _records(self, vault: bytes) -> None:
        unsent = self._mail.unsent(vault)
        done = [one for one in self._mail.outbox(vault) if one.kind is Errand.DONE][:MOST_DONE]
        if not unsent and not done:
            return
        manifest = self._terminal.file.manifest(vault)
        batches = list(portions(unsent))
        for number, batch in enumerate(batches, 1):
            last = number == len(batches)
            # Before the last, the list would name what is not there yet.
            listed = manifest[1] if last and manifest else None
            messages = [one.body for one in done] if last else []
            self._central.deliver(vault, Delivered(list(batch.values()), listed, messages))
            with self._terminal.file.transaction():
                self._mail.sent(vault, batch)
                self._mail.delivered(done if last else [])
        self._note(vault)

    def _bring(self, one: Outgoing) -> None:
        central = self._central
        try:
            match one.kind:
                case Errand.OPENED:
                    central.opened(one.vault, one.body)
                case Errand.NUMBER:
                    central.number(one.vault, one.body)
                case Errand.ERASURE:
                    central.erase(one.body)
                case Errand.REQUEST:
                    central.request(one.body)
                case Errand.COMMITMENT:
                    central.commit(one.body[:KEY_BYTES], one.body[KEY_BYTES:].decode("ascii"))
        except Refused as refused:
            if refused.status == _GONE:
                raise
            # Nobody can mend it: it would stop what is behind it for ever.
            _LOG.warning("errand_refused: %s %d", one.kind, refused.status)
        with self._terminal.file.transaction():
            self._mail.delivered([one])

    def _learn(self, vault: bytes, refused: Refused) -> None:
        """Believe central about vaults that it does not have."""
        with self._terminal.file.transaction():
            if refused.status == _GONE:
                self._terminal.file.forget(vault)
            elif refused.word == "unknown":
                self._mail.put_link(vault, replace(self._mail.link(vault), offered=False, known=False))

    def _note(self, vault: bytes, *, known: bool = False) -> None:
        """Note that central answered about a vault, unless it was erased meanwhile."""
        with self._terminal.file.transaction():
            link = self._mail.link(vault)
            if link.offered or self._terminal.file.held(vault) is not None:
                now, known = self._terminal.clock().wall, known or link.known
                self._mail.put_link(vault, replace(link, offered=True, known=known, contact=now))


def portions(records: Mapping[bytes, bytes]) -> Iterator[dict[bytes, bytes]]:
    """Divide records into what one request holds; one, empty, if there are none."""
    portion: dict[bytes, bytes] = {}
    size = 0
    for at, body in records.items():
        # In base64.
        length = len(body) * 4 // 3 + 8
        if portion and (size + length > MOST_SENT or len(portion) == MOST_RECORDS):
            yield portion
            portion, size = {}, 0
        portion[at] = body
        size += length
    yield portion


def deliver(terminal: Terminal, vault: bytes) -> bool:
    """Bring what waits of a vault if central can be reached now; say whether all went."""
    if terminal.central is None:
        return False
    try:
        Delivery(terminal, terminal.central).vault(vault)
    except BadData:
        _LOG.warning("delivery_refused")
        return False
    return True
