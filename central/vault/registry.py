"""Which vaults there are: registered, under new keys, reachable by a number, erased."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from central.vault import tables
from central.vault.database import Database
from central.vault.drawer import Delivery, Drawer
from central.vault.erasures import Erasures
from central.vault.number import new_number
from central.vault.pepper import Pepper
from central.vault.refused import another_epoch, erased_vault, taken
from central.vault.rows import destroy, digest, find, is_erased, remove_rest
from kiosk.envelope.frame import ID_BYTES, unpack
from kiosk.envelope.number_wish import NumberWish
from kiosk.envelope.registration import Registration
from kiosk.envelope.signature import erased_vault as vault_of_erasure
from kiosk.envelope.signature import unverified
from kiosk.errors import BadData, EnvironmentFault

_NO_VAULT = bytes(ID_BYTES)


@dataclass(frozen=True, slots=True)
class State:
    """What is known of a vault; `epoch` is 0 unless it is there."""

    vault: bytes
    state: Literal["known", "unknown", "erased"]
    epoch: int


class Registry:
    """The vaults as wholes."""

    def __init__(
        self, database: Database, pepper: Pepper, drawer: Drawer, erasures: Erasures, clock: Callable[[], float]
    ) -> None:
        self._database, self._pepper, self._drawer, self._clock = database, pepper, drawer, clock
        self._erasures = erasures

    def register(self, data: bytes) -> tuple[bool, int]:
        """Take a vault in; give whether it is new, and its epoch.

        Raises:
            BadData: it is no registration.
            Refused: the vault was erased, is another one, or is under another epoch.
        """
        one = Registration.decode(data)
        with _clashes(), self._database.writing(one.vault) as db:
            if is_erased(db, one.vault):
                raise erased_vault()
            row = db.execute(select(tables.vault).where(tables.vault.c.id == one.vault)).one_or_none()
            if row is None:
                db.execute(insert(tables.vault).values(id=one.vault, last=0, wished=0, **self._values(one, data)))
                _put_cards(db, one)
                return True, one.epoch
            _check_keys(row, one)
            if one.epoch > row.epoch or (one.epoch == row.epoch and digest(data) != row.digest):
                raise another_epoch(row.epoch)
            return False, int(row.epoch)

    def renew(self, vault: bytes, data: bytes, delivery: Delivery) -> int:
        """Put a vault under new keys, with what was sealed anew; what opened it before is destroyed. Give its epoch.

        Raises:
            BadData: something of it is damaged or of another vault.
            Refused: there is no such vault, or it is under another epoch.
        """
        one = Registration.decode(data)
        if one.vault != vault:
            raise BadData("the registration is that of another vault")
        checked = self._drawer.check(vault, one.signs, delivery)
        with _clashes(), self._database.writing(vault) as db:
            row = find(db, vault)
            _check_keys(row, one)
            if one.epoch == row.epoch + 1:
                db.execute(update(tables.vault).where(tables.vault.c.id == vault).values(**self._values(one, data)))
                db.execute(delete(tables.token).where(tables.token.c.vault == vault))
                db.execute(delete(tables.card).where(tables.card.c.vault == vault))
                _put_cards(db, one)
            elif digest(data) != row.digest:
                raise another_epoch(row.epoch)
            self._drawer.store(db, vault, checked)
        self._database.forget()
        return one.epoch

    def number(self, vault: bytes, data: bytes) -> str | None:
        """Give a vault a number, or take it away; an old wish changes nothing. Give the number that it has then.

        Raises:
            BadData: it is no wish of this vault.
            Refused: there is no such vault.
        """
        with self._database.reading() as db:
            wish = NumberWish.decode(data, vault, find(db, vault).signs)
        with self._database.writing(vault) as db:
            own = tables.number.c.vault == vault
            now, last = self._clock(), find(db, vault).wished
            # A terminal whose clock is ahead must not have the last word until then: any other wish has it meanwhile.
            if wish.moment > last or (last > now * 1e6 and wish.moment != last):
                used = {"wished": wish.moment, "used": now}
                db.execute(update(tables.vault).where(tables.vault.c.id == vault).values(**used))
                db.execute(update(tables.number).where(own).values(vault=None))
                if wish.new:
                    db.execute(insert(tables.number).values(number=_free_number(db), vault=vault))
            return db.execute(select(tables.number.c.number).where(own)).scalar()

    def reached(self, number: str) -> State | None:
        """The vault that a number leads to, None if it leads nowhere."""
        with self._database.reading() as db:
            found = select(tables.vault.c.id, tables.vault.c.epoch).join(
                tables.number, tables.number.c.vault == tables.vault.c.id
            )
            row = db.execute(found.where(tables.number.c.number == number)).one_or_none()
        return State(row.id, "known", row.epoch) if row else None

    def receives(self, vault: bytes) -> bytes:
        """The public key that messages to a vault are sealed with.

        Raises:
            Refused: there is no such vault.
        """
        with self._database.reading() as db:
            return bytes(find(db, vault).receives)

    def erase(self, data: bytes) -> bool:
        """Destroy what opens a vault, then the vault; again does nothing. Give whether there ever was one.

        Raises:
            BadData: it is no erasure, or that vault did not sign it.
        """
        vault, _ = unpack(b"WISE", unverified(data), ID_BYTES, 8)
        with self._database.writing(vault) as db:
            row = db.execute(select(tables.vault).where(tables.vault.c.id == vault)).one_or_none()
            if row is None:
                return is_erased(db, vault)
            vault_of_erasure(data, row.signs)
            self._erasures.add(digest(vault), self._clock())
            destroy(db, vault, self._clock())
        self._remove_rest(vault)
        return True

    def erase_again(self) -> None:
        """Destroy what was erased since the copy was made from which the database was put back.

        Raises:
            EnvironmentFault: the database does not answer, or the list of what was erased cannot be read.
        """
        known = self._erasures.known()
        with self._database.reading() as db:
            told = set(db.execute(select(tables.erased.c.digest)).scalars())
            back = {digest(vault): vault for vault in db.execute(select(tables.vault.c.id)).scalars()} if known else {}
        for gone in known.keys() - told:
            vault = back.get(gone, _NO_VAULT)
            with self._database.writing(vault) as db:
                if gone in back:
                    destroy(db, vault, known[gone])
                else:
                    # Terminals that were away still hear of it.
                    db.execute(insert(tables.erased).values(digest=gone, at=known[gone]))
            if gone in back:
                self._remove_rest(vault)

    def _remove_rest(self, vault: bytes) -> None:
        self._database.forget()
        with self._database.writing(vault) as db:
            remove_rest(db, vault)
        self._database.forget()

    def states(self, vaults: Sequence[bytes]) -> list[State]:
        """What is known of each of these vaults."""
        with self._database.reading() as db:
            known = select(tables.vault.c.id, tables.vault.c.epoch).where(tables.vault.c.id.in_(vaults))
            epochs = {row.id: row.epoch for row in db.execute(known)}
            gone = select(tables.erased.c.digest).where(tables.erased.c.digest.in_([digest(one) for one in vaults]))
            erased = set(db.execute(gone).scalars())
        return [
            State(one, "known", epochs[one])
            if one in epochs
            else State(one, "erased" if digest(one) in erased else "unknown", 0)
            for one in vaults
        ]

    def _values(self, one: Registration, data: bytes) -> dict[str, Any]:
        """What a registration says, PINs starting anew."""
        closed = self._pepper.close(one.vault, data)
        keys = {"signs": one.signs, "receives": one.receives, "epoch": one.epoch}
        fresh = {"failures": 0, "waits_until": 0.0, "used": self._clock()}
        return {**keys, **fresh, "registration": closed, "digest": digest(data)}


def _check_keys(row: Row[Any], one: Registration) -> None:
    if (row.signs, row.receives) != (one.signs, one.receives):
        raise taken()


def _put_cards(db: Connection, one: Registration) -> None:
    cards = {one.access: one.access_gate, one.recovery: one.recovery_gate}
    db.execute(insert(tables.card), [{"id": card, "vault": one.vault, "gate": gate} for card, gate in cards.items()])


def _free_number(db: Connection) -> str:
    for _ in range(100):
        number = new_number()
        if not db.execute(select(tables.number.c.number).where(tables.number.c.number == number)).scalar():
            return number
    raise EnvironmentFault("There are hardly any dossier numbers left.")


@contextmanager
def _clashes() -> Iterator[None]:
    """Say what it means that the database has an id or a card already."""
    try:
        yield
    except IntegrityError as error:
        raise taken() from error
