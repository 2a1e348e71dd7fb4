import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.envelope import sealing
from kiosk.envelope.base64url import as_bytes, as_text
from kiosk.envelope.commitment import BYTES, Commitment, Proof, ProofRow, code, committed, id_of, salt_of
from kiosk.envelope.frame import number, pack
from kiosk.envelope.message import LONGEST, Message, Sent, Signer, message_head, open_message, seal_message
from kiosk.envelope.padding import padded
from kiosk.envelope.request import Sender, open_request, request_head, seal_request
from kiosk.envelope.service_keys import ServiceKey, ServiceKeys
from kiosk.envelope.signature import signed
from kiosk.errors import BadData
from kiosk.model.application import Application, Event, EventKind, Summary, Way
from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.dossier import Dossier, Profile, SuggestedBy, Suggestion, SuggestionStatus
from kiosk.model.office import Answer, AppointmentWish, CallBack, Caller, Move, OfficeRequest, Reply, Share, Topic, When
from kiosk.model.task import Evidence, Task, TaskKind, TaskStatus, TaskStep

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
VAULT, OTHER, ID = bytes(range(16)), bytes(range(1, 17)), bytes([7]) * 16
TASK = Task(
    kind=TaskKind.COUNSELLOR,
    title="Breng je diploma mee ☂",
    text="Dan kijken we samen.",
    due="2026-12-01",
    steps=(TaskStep(text="Zoek het diploma"), TaskStep(text="Breng het mee")),
    evidence=Evidence.VISIT,
    from_first_name="An",
)
MEETING = Appointment(
    starts="2026-12-03T10:30:00+01:00", ends="2026-12-03T11:00:00+01:00", subject="Je cv", place_id="place:1"
)
SUGGESTION = Suggestion(item_id="demo:7", by=SuggestedBy.EMPLOYER, reason="Je werkte al in een bakkerij")


@dataclass
class Service:
    """A service with one key, and a vault that listens to it."""

    def __post_init__(self) -> None:
        self.receives = X25519PrivateKey.generate()
        self.seals = X25519PrivateKey.generate()
        self.signer = Signer(b"k" * 16, Ed25519PrivateKey.generate())
        self.key = ServiceKey(
            id=self.signer.id,
            signs=self.signer.key.public_key().public_bytes_raw(),
            seals=self.seals.public_key().public_bytes_raw(),
            office="Dienst Gent",
            start=date(2026, 1, 1),
            until=date(2027, 12, 31),
        )
        self.keys = ServiceKeys((self.key,))

    @property
    def public(self) -> bytes:
        return self.receives.public_key().public_bytes_raw()

    def send(self, value: Sent = TASK, **more: Any) -> bytes:
        message = Message(id=ID, vault=VAULT, expires=NOW + timedelta(days=30), value=value)
        return seal_message(replace(message, **more), self.public, self.signer)

    def take(self, sealed: bytes, now: datetime = NOW, vault: bytes = VAULT) -> Message:
        return open_message(sealed, self.receives, self.keys, vault, now)

    def raw(self, body: bytes, **more: Any) -> bytes:
        """A message rightly signed and sealed, whatever it says."""
        values: dict[str, Any] = {
            "vault": VAULT,
            "id": ID,
            "expires": NOW + timedelta(days=1),
            "key": self.signer.id,
        } | more
        micros = (values["expires"] - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
        fields = (values["vault"], values["id"], number(micros), values["key"], body)
        plain = padded(pack(b"WISU", *fields, self.signer.key.sign(pack(b"WISU", *fields))))
        return pack(b"WISH", ID, VAULT, sealing.close(plain, self.public, b"wis/1/message" + VAULT + ID))


@pytest.fixture(scope="module")
def service() -> Service:
    return Service()


@pytest.mark.parametrize("value", [TASK, MEETING, SUGGESTION])
@pytest.mark.parametrize("answers", [None, OTHER])
def test_a_message_says_to_its_vault_what_was_sent(service: Service, value: Sent, answers: bytes | None) -> None:
    sealed = service.send(value, answers=answers)
    assert message_head(sealed) == (ID, VAULT)
    assert b"diploma" not in sealed
    message = service.take(sealed)
    assert (message.value, message.answers, message.id, message.vault) == (value, answers, ID, VAULT)


def test_short_messages_are_of_one_size(service: Service) -> None:
    long = replace(SUGGESTION, reason="Je werkte " + "lang " * 20)
    assert len({len(service.send(value)) for value in (SUGGESTION, long, MEETING)}) == 1


@pytest.mark.parametrize("at", range(0, 5000, 97))
def test_a_message_with_one_changed_bit_is_refused(service: Service, at: int) -> None:
    sealed = bytearray(service.send())
    sealed[at % len(sealed)] ^= 1
    with pytest.raises(BadData):
        service.take(bytes(sealed))


def test_a_message_for_another_vault_is_refused(service: Service) -> None:
    with pytest.raises(BadData, match="another vault"):
        service.take(service.send(), vault=OTHER)
    # The same bytes under the name of another vault, or of another message.
    _, _, closed = (service.send()[9:25], None, service.send()[49:])
    for id, vault in ((ID, OTHER), (OTHER, VAULT)):
        with pytest.raises(BadData, match="does not open"):
            service.take(pack(b"WISH", id, vault, closed), vault=vault)


def test_what_is_signed_for_one_vault_is_worth_nothing_when_sealed_to_another(service: Service) -> None:
    body = b'{"kind":"suggestion","value":{"item_id":"1","by":"employer","reason":"r"}}'
    service.take(service.raw(body))
    with pytest.raises(BadData, match="something else"):
        service.take(service.raw(body, vault=OTHER))
    with pytest.raises(BadData, match="something else"):
        service.take(service.raw(body, id=OTHER))


def test_an_expired_message_is_refused(service: Service) -> None:
    sealed = service.send(expires=NOW + timedelta(hours=1))
    service.take(sealed, NOW + timedelta(minutes=59))
    with pytest.raises(BadData, match="expired"):
        service.take(sealed, NOW + timedelta(hours=1))


def test_only_keys_that_the_list_names_are_believed(service: Service) -> None:
    stranger = Signer(b"s" * 16, Ed25519PrivateKey.generate())
    message = Message(id=ID, vault=VAULT, expires=NOW + timedelta(days=1), value=TASK)
    with pytest.raises(BadData, match="not one of the service"):
        service.take(seal_message(message, service.public, stranger))
    posing = Signer(service.signer.id, stranger.key)
    with pytest.raises(BadData, match="signature of the service"):
        service.take(seal_message(message, service.public, posing))


@pytest.mark.parametrize(
    ("start", "until", "good"),
    [("2026-11-22", "2026-12-31", True), ("2026-11-23", "2026-12-31", False), ("2026-01-01", "2026-12-21", False)],
)
def test_a_key_vouches_for_messages_within_its_days_only(service: Service, start: str, until: str, good: bool) -> None:
    key = replace(service.key, start=date.fromisoformat(start), until=date.fromisoformat(until))
    sealed = service.send(expires=NOW + timedelta(days=30))
    if good:
        open_message(sealed, service.receives, ServiceKeys((key,)), VAULT, NOW)
        return
    with pytest.raises(BadData, match="not in use"):
        open_message(sealed, service.receives, ServiceKeys((key,)), VAULT, NOW)


@pytest.mark.parametrize(
    "value",
    [
        replace(TASK, kind=TaskKind.RULE),
        replace(TASK, rule_id="cv"),
        replace(TASK, title=" "),
        replace(TASK, status=TaskStatus.DONE),
        replace(TASK, due="1.12.2026"),
        replace(TASK, steps=(TaskStep(text="x", done=True),)),
        replace(TASK, steps=(TaskStep(text="x"),) * 21),
        replace(TASK, text="x" * 1001),
        replace(TASK, text="a\x1b[2J"),
        replace(TASK, text="a\x00"),
        replace(MEETING, ends="2026-12-03T10:29:00+01:00"),
        replace(MEETING, starts="2026-12-03"),
        replace(MEETING, starts="soon"),
        replace(MEETING, place_id=""),
        replace(MEETING, status=AppointmentStatus.ATTENDED),
        replace(SUGGESTION, by=SuggestedBy.SIMILAR_PROFILES),
        replace(SUGGESTION, reason=""),
        replace(SUGGESTION, status=SuggestionStatus.KEPT),
    ],
)
def test_what_no_message_may_say_is_neither_sent_nor_taken(service: Service, value: Sent) -> None:
    with pytest.raises(BadData):
        service.send(value)
    kind = type(value).__name__.lower()
    with pytest.raises(BadData):
        service.take(service.raw(msgspec.json.encode({"kind": kind, "value": value})))


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{}",
        b"null",
        b"\xff\xff",
        b"[" * 5000,
        b'{"kind":"cv","value":{}}',
        b'{"kind":[],"value":{}}',
        b'{"kind":"task","value":{}}',
        b'{"kind":"task","value":{"kind":"counsellor","title":"a","new":1}}',
        b'{"kind":"task","value":{"kind":"counsellor","title":"a"},"more":1}',
        b'{"kind":"task","value":{"kind":"counsellor","title":"a"},"answers":1}',
        b'{"kind":"task","value":{"kind":"counsellor","title":"a"},"answers":"AAAA"}',
        b'{"kind":"task","value":{"kind":"counsellor","title":"\\ud800"}}',
    ],
)
def test_a_signed_message_of_nonsense_is_refused(service: Service, body: bytes) -> None:
    with pytest.raises(BadData):
        service.take(service.raw(body))


WISH = AppointmentWish(caller=Caller(first_name="Kanarie", language="ar"), topic=Topic.DUTCH, days=("2026-12-01",))
REQUESTS: list[OfficeRequest] = [
    WISH,
    CallBack(caller=Caller(phone="0400 00 00 00"), when=When.MORNING),
    Move(caller=Caller(), starts=MEETING.starts, about="07" * 16, note="Ik werk dan"),
    Reply(caller=Caller(), about="07" * 16, answer=Answer.DECLINED),
    Share(caller=Caller(), dossier=Dossier(profile=Profile(first_name="Kanarie")), note="cv"),
]


@pytest.mark.parametrize("value", REQUESTS)
@pytest.mark.parametrize("from_file", [True, False])
def test_the_office_reads_what_was_asked_and_from_which_file(
    service: Service, value: OfficeRequest, from_file: bool
) -> None:
    signs = Ed25519PrivateKey.generate()
    sealed = seal_request(value, service.key, Sender(VAULT, signs) if from_file else None, ID)
    assert request_head(sealed) == (ID, service.key.id)
    assert b"Kanarie" not in sealed
    assert VAULT not in sealed
    public = signs.public_key().public_bytes_raw()
    request = open_request(sealed, service.seals, {VAULT: public}.get)
    assert (request.value, request.id) == (value, ID)
    assert (request.vault, request.proved) == ((VAULT, True) if from_file else (None, False))
    if from_file:
        # A vault that is not known here: the request is read, and proves nothing.
        assert not open_request(sealed, service.seals, lambda _: None).proved
        with pytest.raises(BadData, match="signature"):
            open_request(sealed, service.seals, lambda _: service.key.signs)


@pytest.mark.parametrize("at", range(0, 1500, 53))
def test_a_request_with_one_changed_bit_is_refused(service: Service, at: int) -> None:
    sealed = bytearray(seal_request(WISH, service.key))
    sealed[at % len(sealed)] ^= 1
    with pytest.raises(BadData):
        open_request(bytes(sealed), service.seals, lambda _: None)


@pytest.mark.parametrize(
    "value",
    [
        CallBack(caller=Caller(phone=" ")),
        replace(WISH, note="x" * 501),
        replace(WISH, days=("2026-12-01",) * 33),
        Reply(caller=Caller(), about="7", answer=Answer.DONE),
        Move(caller=Caller(), starts="", about="G" * 32),
        Share(
            caller=Caller(),
            dossier=Dossier(
                profile=Profile(first_name=""), applications=(Application(summary=Summary(title=""), events=()),)
            ),
        ),
    ],
)
def test_what_no_request_may_say_is_neither_sent_nor_read(service: Service, value: OfficeRequest) -> None:
    with pytest.raises(BadData):
        seal_request(value, service.key)
    kinds = {CallBack: "callback", AppointmentWish: "appointment", Reply: "reply", Move: "move", Share: "share"}
    kind = kinds[type(value)]
    body = msgspec.json.encode({"kind": kind, "value": value})
    closed = sealing.close(padded(pack(b"WISV", ID, body)), service.key.seals, b"wis/1/request" + service.key.id + ID)
    with pytest.raises(BadData):
        open_request(pack(b"WISX", ID, service.key.id, closed), service.seals, lambda _: None)


def test_no_depth_of_lists_breaks_who_reads_a_request(service: Service) -> None:
    for depth in (1, 30, *range(900, 1001), 3000):
        body = b'{"kind":"callback","value":%b"a"%b}' % (b"[" * depth, b"]" * depth)
        plain = padded(pack(b"WISV", ID, body))
        closed = sealing.close(plain, service.key.seals, b"wis/1/request" + service.key.id + ID)
        with pytest.raises(BadData):
            open_request(pack(b"WISX", ID, service.key.id, closed), service.seals, lambda vault: None)


def test_a_signature_for_one_request_is_worth_nothing_for_another(service: Service) -> None:
    signs = Ed25519PrivateKey.generate()
    body = json.dumps({"kind": "callback", "value": {"caller": {"phone": "1"}}}).encode()
    plain = padded(signed(pack(b"WISY", VAULT, OTHER, body), signs))
    closed = sealing.close(plain, service.key.seals, b"wis/1/request" + service.key.id + ID)
    with pytest.raises(BadData, match="something else"):
        open_request(pack(b"WISX", ID, service.key.id, closed), service.seals, lambda _: None)


def test_the_list_of_keys_comes_back_and_knows_the_one_to_use(service: Service) -> None:
    later = replace(service.key, id=b"l" * 16, start=date(2026, 11, 1), until=date(2028, 1, 1))
    old = replace(service.key, id=b"o" * 16, until=date(2026, 2, 1))
    keys = ServiceKeys((old, service.key, later))
    assert ServiceKeys.decode(keys.encode()) == keys
    assert keys.newest(NOW) == later
    assert keys.newest(datetime(2026, 1, 15, tzinfo=UTC)) == service.key
    assert keys.newest(datetime(2030, 1, 1, tzinfo=UTC)) is None
    assert keys.get(b"?" * 16) is None


def test_messages_end_before_the_key_does(service: Service) -> None:
    assert service.key.end == datetime(2028, 1, 1, tzinfo=UTC)
    assert timedelta(days=180) == LONGEST


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"version": 2}, "version"),
        ({"more": 1}, "more"),
        ({"keys": "x"}, "keys"),
        ({"id": "AAAA"}, "key 1"),
        ({"signs": "?"}, "key 1"),
        ({"seals": "A" * 44}, "key 1"),
        ({"until": "2025-01-01"}, "until is before from"),
        ({"from": "soon"}, "from"),
        ({"office": ""}, "office"),
        ({"extra": "x"}, "extra"),
    ],
)
def test_a_wrong_list_of_keys_is_refused_with_the_reason(service: Service, change: dict[str, Any], says: str) -> None:
    file = json.loads(service.keys.encode())
    (file if change.keys() & {"version", "more", "keys"} else file["keys"][0]).update(change)
    with pytest.raises(BadData, match=says):
        ServiceKeys.decode(json.dumps(file).encode())


def test_no_key_stands_in_the_list_twice(service: Service) -> None:
    with pytest.raises(BadData, match="same id"):
        ServiceKeys.decode(ServiceKeys((service.key, service.key)).encode())


@given(st.binary(max_size=70))
@settings(derandomize=True, deadline=None, database=None, max_examples=60)
def test_bytes_are_written_in_one_way(data: bytes) -> None:
    text = as_text(data)
    assert as_bytes(text) == data
    for wrong in (text + "=", text + "\n", text[:-1] + "é", " " + text, text[:-1] + "+"):
        with pytest.raises(BadData):
            as_bytes(wrong)


SALT = bytes(range(50, 66))
ROWS = (
    Application(
        summary=Summary(title="Hulpbakker (m/v/x)", by="Bakkerij Öztürk", city="Gent", day="2026-10-01"),
        events=(
            Event(at="2026-10-02", kind=EventKind.APPLIED, way=Way.PHONE),
            Event(at="2026-10-09", kind=EventKind.REFUSED),
        ),
    ),
    Application(
        summary=Summary(title="Kok", by="Zorg"), events=(Event(at="2026-10-05", kind=EventKind.APPLIED, way=None),)
    ),
)
PROOF = Proof(
    made=date(2026, 11, 22),
    start=date(2026, 10, 1),
    end=date(2026, 11, 22),
    totals={EventKind.APPLIED: 1, EventKind.REFUSED: 1},
)
TYPED = (
    ProofRow(day=date(2026, 10, 5), job="kok", where="zorg", way=None, state=EventKind.APPLIED),
    ProofRow(
        day=date(2026, 10, 2),
        job="HULPBAKKER m v x",
        where="bakkerij ozturk gent",
        way=Way.PHONE,
        state=EventKind.REFUSED,
    ),
)


def test_a_sheet_is_recognised_as_people_type_it() -> None:
    kept = committed(SALT, PROOF.made, PROOF.start, PROOF.end, ROWS)
    assert len(kept) == BYTES
    assert kept == committed(SALT, PROOF.made, PROOF.start, PROOF.end, ROWS[::-1])
    found = Commitment.decode(kept)
    assert found.id == id_of(SALT)
    assert found.fits_totals(SALT, PROOF)
    assert found.fits_rows(SALT, PROOF, TYPED)


@pytest.mark.parametrize(
    "change",
    [
        {"made": date(2026, 11, 21)},
        {"start": date(2026, 10, 2)},
        {"end": date(2026, 11, 21)},
        {"totals": {EventKind.APPLIED: 2}},
        {"totals": {EventKind.APPLIED: 1, EventKind.REFUSED: 1, EventKind.HIRED: 1}},
    ],
)
def test_other_days_or_totals_are_another_sheet(change: dict[str, Any]) -> None:
    found = Commitment.decode(committed(SALT, PROOF.made, PROOF.start, PROOF.end, ROWS))
    other = replace(PROOF, **change)
    assert not found.fits_totals(SALT, other)
    assert not found.fits_rows(SALT, other, TYPED)


@pytest.mark.parametrize(
    "change",
    [{"day": date(2026, 10, 6)}, {"job": "Kok 2"}, {"where": ""}, {"way": Way.MAIL}, {"state": EventKind.HIRED}],
)
def test_another_row_is_another_sheet(change: dict[str, Any]) -> None:
    found = Commitment.decode(committed(SALT, PROOF.made, PROOF.start, PROOF.end, ROWS))
    assert not found.fits_rows(SALT, PROOF, (replace(TYPED[0], **change), TYPED[1]))
    assert not found.fits_rows(SALT, PROOF, TYPED[:1])


def test_the_same_rows_under_another_salt_look_different() -> None:
    one, two = (committed(salt, PROOF.made, PROOF.start, PROOF.end, ROWS) for salt in (SALT, bytes(16)))
    assert not {one[:8], one[8:20], one[20:]} & {two[:8], two[8:20], two[20:]}


def test_the_code_of_a_sheet_is_read_as_people_type_it() -> None:
    written = code(SALT)
    assert [len(group) for group in written.split()] == [4] * 7
    assert salt_of(written.lower().replace(" ", "-").replace("0", "o").replace("1", "l")) == SALT
    with pytest.raises(BadData, match="check code"):
        salt_of(("0" if written[0] != "0" else "2") + written[1:])
