"""docs/vault.md is enough to read a message, a request and a proof: a reader made of it alone agrees, bit by bit."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import message_decoder
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from proven import APPLICATIONS
from vault_decoder import Refused

from kiosk.envelope.commitment import code, committed
from kiosk.envelope.message import Message, Signer, seal_message
from kiosk.envelope.request import Sender, seal_request
from kiosk.envelope.service_keys import ServiceKey, ServiceKeys
from kiosk.model.office import CallBack, Caller
from kiosk.model.task import Task, TaskKind

ROOT = Path(__file__).parents[1]
VAULT, ID, SALT = b"v" * 16, b"m" * 16, bytes(range(16))
SIGNS, SEALS, RECEIVE = Ed25519PrivateKey.generate(), X25519PrivateKey.generate(), X25519PrivateKey.generate()
KEY = ServiceKey(
    id=b"k" * 16,
    signs=SIGNS.public_key().public_bytes_raw(),
    seals=SEALS.public_key().public_bytes_raw(),
    office="Dienst",
    start=date(2026, 1, 1),
    until=date(2028, 1, 1),
)
EXPIRES = datetime(2027, 1, 1, tzinfo=UTC)
TASK = Task(kind=TaskKind.COUNSELLOR, title="Breng je diploma mee")
SERVICE = ServiceKeys((KEY,)).encode()


def sealed_message() -> bytes:
    message = Message(id=ID, vault=VAULT, expires=EXPIRES, value=TASK)
    return seal_message(message, RECEIVE.public_key().public_bytes_raw(), Signer(KEY.id, SIGNS))


def test_the_reader_shares_no_line_with_the_kiosk() -> None:
    assert "kiosk" not in (ROOT / "tests" / "message_decoder.py").read_text(encoding="utf-8")


def test_a_message_is_read_and_every_flipped_bit_refused() -> None:
    sealed = sealed_message()
    expires, said = message_decoder.message(sealed, VAULT, RECEIVE, SERVICE)
    assert datetime.fromtimestamp(0, UTC) + timedelta(microseconds=expires) == EXPIRES
    assert (said["kind"], said["value"]["title"]) == ("task", TASK.title)
    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        # The highest bit of a key of X25519 is not looked at, as its RFC says; HPKE binds it all the same.
        with pytest.raises(Refused):
            message_decoder.message(bytes(changed), VAULT, RECEIVE, SERVICE)


@pytest.mark.parametrize("of_vault", [True, False])
def test_a_request_is_read(of_vault: bool) -> None:
    signs = Ed25519PrivateKey.generate()
    sealed = seal_request(
        CallBack(caller=Caller(first_name="Jo", phone="09 1")), KEY, Sender(VAULT, signs) if of_vault else None, ID
    )
    publics = {VAULT: signs.public_key().public_bytes_raw()}
    vault, asked = message_decoder.request(sealed, SEALS, publics.__getitem__)
    assert vault == (VAULT if of_vault else b"")
    assert (asked["kind"], asked["value"]["caller"]["first_name"]) == ("callback", "Jo")
    with pytest.raises(Refused):
        message_decoder.request(sealed[:-1] + bytes([sealed[-1] ^ 1]), SEALS, publics.__getitem__)


def test_a_proof_commits_to_what_the_page_says() -> None:
    days = ("2027-01-15", "2026-12-01", "2027-01-15")
    rows = (
        ("2026-12-09", "refused", "mail", "Kok", ""),
        ("2026-12-02", "applied", "phone", "hulpbakker", "bakkerij OZ Gent"),
    )
    made, start, end = map(date.fromisoformat, days)
    ours = committed(SALT, made, start, end, APPLICATIONS)
    assert message_decoder.commitment(code(SALT), days, {"applied": 1, "refused": 1, "hired": 0}, rows) == ours
