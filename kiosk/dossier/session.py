"""The dossier lane of a visit: at most one vault open, everything done on the thread that made it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType

from kiosk.dossier.central import Central
from kiosk.dossier.contents import Contents
from kiosk.dossier.entry import Value
from kiosk.dossier.exchange import Handed
from kiosk.dossier.inbox import service_keys
from kiosk.dossier.lockout import Refusal
from kiosk.dossier.mail import Errand
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.vaults import Vaults
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.request import seal_request
from kiosk.model.card import Card, Kind
from kiosk.model.desk import DeskService
from kiosk.model.dossier import Profile
from kiosk.model.office import OfficeRequest


@dataclass(frozen=True, slots=True)
class Begun:
    """A new dossier: its two cards, and what is in it."""

    access: Card = field(repr=False)
    recovery: Card = field(repr=False)
    contents: Contents = field(repr=False)


class DossierSession:
    """What the screen asks of the vaults. Use it from the thread that made it: the dossier lane."""

    def __init__(self, data_dir: Path, central: Central | None = None, desk: DeskService | None = None) -> None:
        """Open the vaults of the terminal, which exchanges them with central, if there is one.

        Raises:
            EnvironmentFault: the disk refuses.
        """
        self._data_dir, self._reaches_central = data_dir, central is not None
        self._vaults = Vaults(data_dir, central=central, desk=desk)
        self._open: OpenVault | None = None
        self._card: Card | None = None

    def start(
        self,
        pin: str,
        profile: Profile,
        kept: Mapping[bytes, Value] = MappingProxyType({}),
        access: Card | None = None,
    ) -> Begun:
        """Make a dossier with a profile and what the visit kept so far; `access` is a card that is printed already.

        Raises:
            BadData: it is no PIN, or a weak one.
        """
        self.close()
        started = self._vaults.start(pin, access)
        self._open, self._card = started.vault, started.access
        started.vault.put(profile)
        for at, value in kept.items():
            started.vault.put(value, at)
        return Begun(started.access, started.recovery, self.contents)

    def open_with_pin(self, card: Card, pin: str) -> Contents | Refusal:
        """Open a dossier with one card and the PIN.

        Raises:
            BadData: it is no PIN, or the vault is damaged.
        """
        return self._opened(self._vaults.open_with_pin(card, pin), card)

    def open_with_cards(self, access: Card, recovery: Card) -> Contents | Refusal:
        """Open a dossier with both cards; a new PIN should follow.

        Raises:
            BadData: the vault is damaged.
        """
        return self._opened(self._vaults.open_with_cards(access, recovery), access)

    def prove(self, pin: str) -> Contents | Refusal:
        """Open what is open once more, with the card that it was opened with: a try like any other.

        Raises:
            BadData: it is no PIN, or the vault is damaged.
        """
        if self._card is None:
            raise ValueError("no dossier is open")
        return self.open_with_pin(self._card, pin)

    def renew(self, pin: str, *cards: Card) -> None:
        """Set a PIN, and take new cards, one of a kind, in place of the old; what was before opens nothing any more.

        Raises:
            BadData: it is no PIN, or a weak one.
        """
        new = {card.kind: card for card in cards}
        self._vault.renew(pin, new.get(Kind.ACCESS), new.get(Kind.RECOVERY))
        if self._card is not None:
            self._card = new.get(self._card.kind, self._card)

    def put(self, at: bytes, value: Value) -> Contents:
        """Write a record, new or changed."""
        self._vault.put(value, at)
        return self.contents

    def put_once(self, name: str, value: Value) -> Contents:
        """Write a record that is known by `name`, unless it is there or was."""
        at = self._vault.named(name)
        return self.contents if at in self._vault.entries else self.put(at, value)

    def remove(self, at: bytes) -> Contents:
        """Remove a record."""
        self._vault.remove(at)
        return self.contents

    def erase(self) -> None:
        """Destroy the vault, here and, as soon as central hears of it, everywhere."""
        self._vault.erase()
        self._open = self._card = None

    @property
    def errand(self) -> tuple[bytes, Card | None]:
        """For whom a courier goes to central: the vault, and the card that it was opened with."""
        return self._vault.vault, self._card

    def settle(self, handed: Handed | None) -> Contents:
        """Take in what a courier brought.

        Raises:
            BadData: not everything is there; what was there stays.
        """
        self._vaults.settle(self._vault, handed)
        return self.contents

    def commit(self, commitment: bytes, day: date) -> None:
        """Keep for central what a proof of that day is checked against."""
        self._vaults.keep(Errand.COMMITMENT, commitment + day.isoformat().encode("ascii"))

    def ask(self, wish: OfficeRequest) -> bytes:
        """Keep a wish for the office, sealed to it, and signed if a dossier is open; give its id, empty without office.

        Raises:
            BadData: it says more than a request may.
        """
        office = service_keys(self._data_dir).newest(datetime.now(UTC))
        if office is None or not self._reaches_central:
            return b""
        sender = self._open.sender if self._open else None
        id = os.urandom(ID_BYTES)
        self._vaults.keep(Errand.REQUEST, seal_request(wish, office, sender, id))
        return id

    def number(self, *, new: bool) -> str:
        """Get a number by which a counsellor reaches the dossier, or give it back. Blocks for seconds.

        Raises:
            EnvironmentFault: central cannot be reached.
            BadData: central does not do it.
        """
        return self._vault.number(new=new)

    def pause_left(self) -> float:
        """Seconds for which this terminal takes no PIN."""
        return self._vaults.pause_left()

    @property
    def contents(self) -> Contents:
        """What is in the open dossier."""
        return Contents(MappingProxyType(dict(self._vault.entries)))

    def close(self) -> None:
        """Forget the key of what is open."""
        if self._open is not None:
            self._open.close()
        self._open = self._card = None

    def _opened(self, opened: OpenVault | Refusal, card: Card) -> Contents | Refusal:
        if isinstance(opened, Refusal):
            return opened
        self.close()
        self._open, self._card = opened, card
        return self.contents

    @property
    def _vault(self) -> OpenVault:
        if self._open is None:
            raise ValueError("no dossier is open")
        return self._open
