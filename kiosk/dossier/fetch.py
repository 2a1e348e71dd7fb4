"""Getting a vault from central onto a terminal that does not know it, or not as it is now."""

from dataclasses import dataclass, field, replace

from kiosk.dossier.central import Central
from kiosk.dossier.exchange import Handed, Page, ask, pages
from kiosk.dossier.keys import Keyring, card_id
from kiosk.dossier.lockout import Refusal, Why
from kiosk.dossier.mail import Errand
from kiosk.dossier.open_vault import wipe
from kiosk.dossier.seal import Seal
from kiosk.dossier.vault_file import Held
from kiosk.dossier.way_in import Wraps, with_cards, with_pin
from kiosk.dossier.whole import Terminal
from kiosk.dossier.wrap import Way
from kiosk.envelope.opened import opened
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.card import Card


@dataclass(frozen=True, slots=True)
class Fetched:
    """A vault that is stored here now, and its key."""

    held: Held
    key: bytearray = field(repr=False)


class Fetch:
    """Blocks for seconds: never on the thread that draws."""

    def __init__(self, terminal: Terminal, central: Central) -> None:
        self._terminal, self._central = terminal, central

    def with_pin(self, card: Card, pin: str) -> Fetched | Refusal:
        """Fetch a vault with a card and the PIN; central counts the try, and so does this terminal.

        Raises:
            EnvironmentFault: the disk refuses.
            BadData: what central gives is damaged or belongs elsewhere.
        """
        handed = self._ask(card)
        if isinstance(handed, Refusal):
            return handed
        key = with_pin(self._terminal, _wraps(handed), card, pin)
        if isinstance(key, Refusal):
            # The fewer of the tries here and at central.
            return replace(key, left=min(key.left, handed.left)) if key.why is Why.WRONG_PIN else key
        return self._store(handed, key)

    def with_cards(self, access: Card, recovery: Card) -> Fetched | Refusal:
        """Fetch a vault with both cards.

        Raises:
            EnvironmentFault: the disk refuses.
            BadData: what central gives is damaged or belongs elsewhere.
        """
        handed = self._ask(access, recovery)
        if isinstance(handed, Refusal):
            return handed
        return self._store(handed, with_cards(self._terminal, _wraps(handed), access, recovery))

    def _ask(self, card: Card, other: Card | None = None) -> Handed | Refusal:
        # Central gives out what was erased here until it hears of it.
        erased = {one.vault for one in self._terminal.mail.outbox() if one.kind is Errand.ERASURE}
        if card_id(card) in erased:
            return Refusal(Why.UNKNOWN_CARD)
        try:
            handed = ask(self._central, card, other)
        except EnvironmentFault:
            return Refusal(Why.OFFLINE)
        if isinstance(handed, Handed) and handed.held.vault in erased:
            return Refusal(Why.UNKNOWN_CARD)
        return handed

    def _store(self, handed: Handed, key: bytearray) -> Fetched | Refusal:
        """Store a vault that opened: all that central has of it, or nothing, and then no key either."""
        stored: Fetched | Refusal | None = None
        try:
            stored = self._stored(handed, key)
        finally:
            if not isinstance(stored, Fetched):
                wipe(key)
        return stored

    def _stored(self, handed: Handed, key: bytearray) -> Fetched | Refusal:
        held, file, mail = handed.held, self._terminal.file, self._terminal.mail
        seal = Seal(held, Keyring.open(held.keyring, held.vault, held.epoch, key), key)
        try:
            came = self._everything(handed, opened(held.vault, handed.challenge, seal.ring.signer))
        except EnvironmentFault:
            return Refusal(Why.OFFLINE)
        bound = {
            int(way): self._terminal.key.close(held.vault, way, wrap) for way, wrap in _wraps(handed).bodies.items()
        }
        moment = self._terminal.clock()
        with file.transaction():
            known = file.held(held.vault)
            if known is not None and known.epoch > held.epoch:
                raise BadData("central gives an older vault than this terminal has")
            # What this terminal had of an earlier epoch is united too.
            mail.set_aside(held.vault)
            mail.drop_registration(held.vault)
            file.put_vault(held, bound, moment)
            file.put_manifest(held.vault, 0, seal.manifest(0, {}))
            for page in came:
                mail.take_in(held.vault, page.arrivals)
            link = replace(mail.link(held.vault), offered=True, known=True, contact=moment.wall)
            mail.put_link(held.vault, replace(link, seen=came[-1].next if came else 0, token=handed.token))
        file.truncate()
        return Fetched(held, key)

    def _everything(self, handed: Handed, answer: bytes) -> list[Page]:
        """Tell central that the PIN was right, and get all it has."""
        vault = handed.registration.vault
        try:
            self._central.opened(vault, answer)
        except EnvironmentFault:
            with self._terminal.file.transaction():
                self._terminal.mail.send(vault, Errand.OPENED, answer)
            raise
        return list(pages(self._central, handed.held, handed.token, 0))


def _wraps(handed: Handed) -> Wraps:
    return Wraps(handed.held, dict(zip(Way, handed.registration.wraps, strict=True)))
