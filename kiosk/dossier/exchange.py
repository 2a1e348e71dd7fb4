"""Asking central for a vault: with a card that proves that it is there, and later with the token that it got."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kiosk.dossier.answers import Changes
from kiosk.dossier.central import Central, Refused, WentBack
from kiosk.dossier.keys import card_id, gate, gate_public
from kiosk.dossier.lockout import Refusal
from kiosk.dossier.mail import Arrival, Came
from kiosk.dossier.vault_file import Held
from kiosk.dossier.whole import Terminal
from kiosk.envelope import manifest, record
from kiosk.envelope.base64url import as_text
from kiosk.envelope.message import message_head
from kiosk.envelope.proof import Purpose, prove
from kiosk.envelope.registration import Registration
from kiosk.errors import BadData
from kiosk.model.card import Card, Kind

_UNAUTHORISED = 401
# Far more than a vault may hold: who sends more is no central.
_MOST_PAGES = 256


@dataclass(frozen=True, slots=True)
class Handed:
    """What central handed out for cards: the vault, its wraps, a token, and the challenge to answer when it opens."""

    registration: Registration
    token: str = field(repr=False)
    challenge: bytes
    left: int

    @property
    def held(self) -> Held:
        """The vault as a terminal holds it."""
        one = self.registration
        cards = one.access, one.recovery, one.access_gate, one.recovery_gate
        return Held(one.vault, *cards, one.signs, one.receives, one.epoch, one.keyring)


def ask(central: Central, card: Card, other: Card | None = None) -> Handed | Refusal:
    """Show central a card, or both. With one it counts a try with the PIN, until it hears that the vault was opened.

    Raises:
        EnvironmentFault: central cannot be reached.
        BadData: what it hands out is not the vault of the cards.
    """
    purpose = Purpose.CARDS if other else Purpose.OPEN
    challenge = central.challenge(card_id(card))
    proofs = {"purpose": purpose.value, "proof": as_text(prove(card_id(card), challenge, purpose, gate(card)))}
    if other:
        proofs["card2"] = as_text(card_id(other))
        proofs["proof2"] = as_text(prove(card_id(other), challenge, purpose, gate(other)))
    unlocked = central.unlock(card_id(card), challenge, proofs)
    if isinstance(unlocked, Refusal):
        return unlocked
    handed = Handed(Registration.decode(unlocked.registration), unlocked.token, challenge, unlocked.left)
    if not all(is_of(handed.held, one) for one in (card, other) if one):
        raise BadData("central hands out the vault of another card")
    return handed


def is_of(held: Held, card: Card) -> bool:
    """Whether a card is one of the two of a vault."""
    own = (held.access, held.access_gate) if card.kind is Kind.ACCESS else (held.recovery, held.recovery_gate)
    return own == (card_id(card), gate_public(card))


@dataclass(frozen=True, slots=True)
class Page:
    """What a page of changes brought, checked, and where the next begins."""

    arrivals: list[Arrival]
    next: int


def pages(central: Central, held: Held, token: str, after: int) -> Iterator[Page]:
    """Fetch what came for a vault after a place in the order, signatures checked.

    Raises:
        EnvironmentFault: central cannot be reached.
        BadData: something is damaged, of another vault, or of an earlier epoch than this terminal knows.
    """
    for _ in range(_MOST_PAGES):
        changes = central.changes(held.vault, token, after)
        if changes.epoch < held.epoch:
            raise BadData("central gives an older vault than this terminal has")
        after = changes.next
        yield Page(list(_arrivals(held, changes)), after)
        if not changes.more:
            return
    raise BadData("central gives more than a vault can hold")


def pull(terminal: Terminal, central: Central, held: Held) -> None:
    """Bring what came for a vault into this terminal, as far as its token lets it, page by page.

    If central was put back from a copy, all is delivered and fetched again the next time.

    Raises:
        EnvironmentFault: central cannot be reached; what was brought stays.
        BadData: central breaks the contract; what was brought stays.
    """
    mail = terminal.mail
    link = mail.link(held.vault)
    if not link.token:
        return
    try:
        for page in pages(central, held, link.token, link.seen):
            with terminal.file.transaction():
                if terminal.file.held(held.vault) is None:
                    return
                mail.take_in(held.vault, page.arrivals)
                now = terminal.clock().wall
                mail.put_link(held.vault, replace(mail.link(held.vault), seen=page.next, contact=now))
    except WentBack:
        with terminal.file.transaction():
            mail.begin_anew(held.vault)
    except Refused as refused:
        if refused.status != _UNAUTHORISED:
            raise
        with terminal.file.transaction():
            mail.put_link(held.vault, replace(mail.link(held.vault), token=""))


def _arrivals(held: Held, changes: Changes) -> Iterator[Arrival]:
    for body in changes.records:
        place = record.place(body, held.signs)
        _belongs(place.vault == held.vault)
        yield Arrival(Came.RECORD, place.record, body)
    for body in changes.manifests:
        _belongs(manifest.head(body, held.signs).vault == held.vault)
        yield Arrival(Came.MANIFEST, b"", body)
    for message in changes.messages:
        _belongs(message_head(message.body) == (message.id, held.vault))
        yield Arrival(Came.MESSAGE, message.id, message.body)


def _belongs(here: bool) -> None:
    if not here:
        raise BadData("central gives what belongs to another vault")
