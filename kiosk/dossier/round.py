"""What a courier does in one go: it brings what waits, fetches what came, and asks how far requests are."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from kiosk.dossier.answers import Receipt
from kiosk.dossier.exchange import Handed
from kiosk.dossier.vaults import Vaults
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.card import Card


@dataclass(frozen=True, slots=True)
class Round:
    """What central handed out and says of requests, and those that still wait on this terminal."""

    handed: Handed | None = None
    receipts: Mapping[bytes, Receipt] = field(default_factory=dict)
    waiting: frozenset[bytes] = frozenset()


def go_round(vaults: Vaults, vault: bytes, card: Card | None, asked: Sequence[bytes]) -> Round:
    """Go to central for a vault, or for none; where central fails is nobody's worry, as the next round does it.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    handed: Handed | None = None
    receipts: Mapping[bytes, Receipt] = {}
    try:
        # What central breaks of the contract is for the log of sync: the visitor has what is here.
        with suppress(BadData):
            handed = vaults.carry(vault, card)
        receipts = vaults.receipts(asked)
    except (BadData, EnvironmentFault):
        pass
    return Round(handed, receipts, vaults.waiting)
