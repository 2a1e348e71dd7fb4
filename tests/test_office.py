import json
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from fastapi import Request, Response
from feed_world import place, vacancies
from office_browser import Browser, Page
from proven import APPLICATIONS
from sqlalchemy import insert
from vault_service import Clock, Vault, World, b64, raw, world

from central import init, office
from central.office import tables
from central.office.access_log import AccessLog, Act
from central.office.desk import Desk
from central.office.page import PROBLEMS, begin_session, session_cookie
from central.office.staff import Role, Staff
from central.store import Store
from central.vault.number import new_number
from central.vault.rates import Rate, Rates
from central.vault.refused import Refused
from central.vault.service import Service, Settings
from central.vault.sweep import sweep
from kiosk.envelope.base64url import as_text
from kiosk.envelope.commitment import code, committed
from kiosk.envelope.message import Message, open_message
from kiosk.envelope.request import Sender, request_head, seal_request
from kiosk.envelope.service_keys import ServiceKeys
from kiosk.model.application import Application, Event, EventKind, Summary
from kiosk.model.appointment import Appointment
from kiosk.model.cv import Cv, Person
from kiosk.model.dossier import Dossier, Profile, SuggestedBy, Suggestion
from kiosk.model.office import Answer, AppointmentWish, CallBack, Caller, Move, OfficeRequest, Reply, Share, Topic
from kiosk.model.task import Evidence, Task, TaskStep

START = datetime.fromtimestamp(1_800_000_000, UTC)
PASSWORD = "een lang wachtwoord"
MOST_S = 20


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with keys, some of the feed, and two people in the office."""
    store = tmp_path_factory.mktemp("office") / "store"
    init.create(store, START, "Dienst Gent")
    with Store.open(store) as records:
        records.put("vacancies", vacancies(3))
        records.put("places", [place(1)])
    staff = Staff(store / "keys" / "office" / "staff.json")
    staff.put("an", Role.COUNSELLOR, "An", PASSWORD)
    staff.put("bert", Role.EMPLOYER, "Bert", PASSWORD, employer="Bedrijf 1")
    Service.open(Settings(store)).close()
    (store / "vaults.sqlite").rename(store / "empty.sqlite")
    return store


@pytest.fixture
def central(made: Path) -> Iterator[World]:
    for path in made.glob("vaults.sqlite*"):
        path.unlink()
    shutil.copy(made / "empty.sqlite", made / "vaults.sqlite")
    with world(made) as running:
        yield running


class Visitor:
    """A visitor with a vault that central knows, and a number."""

    def __init__(self, central: World) -> None:
        self._central = central
        self.key = X25519PrivateKey.generate()
        self.vault = Vault(receives=self.key.public_key().public_bytes_raw())
        central.register(self.vault)
        self.number = central.ok(f"{self.vault.path}/number", wish=self.vault.wish(1))["number"]

    def messages(self) -> list[Message]:
        """What lies in the vault, opened."""
        keys = ServiceKeys.decode(self._central.get("/v1/service").content)
        now = datetime.fromtimestamp(self._central.clock(), UTC)
        page = self._central.changes(self.vault, self._central.token(self.vault))
        return [open_message(raw(one["body"]), self.key, keys, self.vault.id, now) for one in page["messages"]]

    def ask(self, value: OfficeRequest, signed: bool = True) -> bytes:
        office = ServiceKeys.decode(self._central.get("/v1/service").content).keys[0]
        sealed = seal_request(value, office, Sender(self.vault.id, self.vault.signer) if signed else None)
        assert self._central.post("/v1/requests", request=sealed).json() == {"state": "kept"}
        return sealed


@pytest.fixture
def visitor(central: World) -> Visitor:
    return Visitor(central)


@pytest.fixture
def browser(central: World) -> Iterator[Browser]:
    with closing(Browser(central.url)) as one:
        yield one


@pytest.fixture
def counsellor(browser: Browser) -> Browser:
    assert browser.log_in("an", PASSWORD).title == "Wat wil je doen?"
    return browser


@pytest.fixture
def employer(browser: Browser) -> Browser:
    browser.log_in("bert", PASSWORD)
    return browser


def test_a_counsellor_sends_a_task_that_only_the_vault_can_read(counsellor: Browser, visitor: Visitor) -> None:
    menu = counsellor.visit("/office")
    page = counsellor.visit(menu.links["Een taak sturen"])
    sent = counsellor.submit(
        page,
        "/office/send/task",
        number=visitor.number.replace(" ", ""),
        title="Breng <b>je</b> diploma mee",
        text="Dan kijken we\nsamen.",
        due="2027-02-01",
        steps="Zoek het\n\n Breng het mee ",
        evidence="visit",
    )
    assert sent.title == "Verstuurd"
    (message,) = visitor.messages()
    assert isinstance(message.value, Task)
    assert (message.value.title, message.value.text) == ("Breng <b>je</b> diploma mee", "Dan kijken we\nsamen.")
    assert message.value.steps == (TaskStep(text="Zoek het"), TaskStep(text="Breng het mee"))
    assert (message.value.due, message.value.evidence) == ("2027-02-01", Evidence.VISIT)
    assert message.value.from_first_name == "An"
    assert message.answers is None
    assert message.expires == START + timedelta(days=180)


def test_an_appointment_is_by_the_clock_of_brussels(counsellor: Browser, visitor: Visitor) -> None:
    page = counsellor.visit("/office/send/appointment")
    counsellor.submit(
        page,
        "/office/send/appointment",
        number=visitor.number,
        subject="Je cv",
        day="2027-07-01",
        time="09:30",
        minutes="45",
        place="place:1",
        bring=["identity_card", "cv"],
        bring_own="Een pen",
    )
    (message,) = visitor.messages()
    assert message.value == Appointment(
        starts="2027-07-01T09:30+02:00",
        ends="2027-07-01T10:15+02:00",
        subject="Je cv",
        place_id="place:1",
        from_first_name="An",
        bring=("identity_card", "cv", "Een pen"),
    )


def test_a_counsellor_suggests_by_the_number_on_the_sheet(counsellor: Browser, visitor: Visitor) -> None:
    page = counsellor.visit("/office/send/suggestion")
    for item in ("demo:2", "2"):
        counsellor.submit(page, "/office/send/suggestion", number=visitor.number, item=item, reason="Dicht bij huis")
    wanted = Suggestion(item_id="demo:2", by=SuggestedBy.COUNSELLOR, reason="Dicht bij huis", from_first_name="An")
    assert [message.value for message in visitor.messages()] == [wanted, wanted]


def test_an_employer_suggests_its_own_vacancies_and_nothing_else(employer: Browser, visitor: Visitor) -> None:
    menu = employer.visit("/office")
    assert "Een taak sturen" not in menu.links
    assert "Vragen van bezoekers" not in menu.links
    page = employer.visit("/office/send/suggestion")
    assert "Bedrijf 1" in page.text
    other = employer.submit(page, "/office/send/suggestion", number=visitor.number, item="demo:2", reason="Kom")
    assert (other.status, "geen vacature van uw bedrijf" in other.text) == (422, True)
    assert visitor.messages() == []
    employer.submit(page, "/office/send/suggestion", number=visitor.number, item="demo:1", reason="Kom")
    (message,) = visitor.messages()
    assert isinstance(message.value, Suggestion)
    assert (message.value.item_id, message.value.by) == ("demo:1", SuggestedBy.EMPLOYER)
    for path in ("/office/send/task", "/office/requests", f"/office/requests/{'A' * 22}"):
        assert employer.raw(path).status_code in (403, 404)
    form = page.form("/office/send/suggestion").fields["form"][0]
    assert employer.post("/office/send/task", {"form": form, "number": visitor.number}).status_code == 404


def test_mistakes_stand_at_their_fields_and_nothing_is_lost(counsellor: Browser, visitor: Visitor) -> None:
    page = counsellor.visit("/office/send/appointment")
    action = "/office/send/appointment"
    wrong = counsellor.submit(
        page, action, number="482 170 636", subject="<script>", day="2027-01-10", time="9u", phone="bel mij"
    )
    assert wrong.status == 422
    for text in ("Dit nummer klopt niet", "Vul een uur in", "geen telefoonnummer"):
        assert wrong.text.count(text) == 2
    assert wrong.form(action).fields["subject"] == ["<script>"]
    mended = counsellor.submit(wrong, action, number=visitor.number, time="09:30", phone="0400 00 00 00")
    assert "Dat moment is voorbij" in mended.text
    assert counsellor.submit(mended, action, day="2027-01-20").title == "Verstuurd"
    assert len(visitor.messages()) == 1


def test_a_number_that_was_taken_back_leads_nowhere(central: World, counsellor: Browser, visitor: Visitor) -> None:
    central.ok(f"{visitor.vault.path}/number", wish=visitor.vault.wish(2, new=False))
    page = counsellor.visit("/office/send/task")
    wrong = counsellor.submit(page, "/office/send/task", number=visitor.number, title="x")
    assert (wrong.status, "geldt niet meer" in wrong.text) == (422, True)
    assert visitor.messages() == []


def test_requests_are_read_answered_and_done(counsellor: Browser, visitor: Visitor) -> None:
    sealed = visitor.ask(
        AppointmentWish(caller=Caller(first_name="Kanarie<i>", language="ar"), topic=Topic.DUTCH, note="Op <dinsdag>")
    )
    assert b"Kanarie" not in sealed
    listed = counsellor.visit("/office/requests")
    (link,) = [href for href in listed.links.values() if href.startswith("/office/requests/")]
    page = counsellor.visit(link)
    assert page.title == "Wil een afspraak"
    for text in ("Kanarie<i>", "Nederlands leren", "Op <dinsdag>", "de handtekening ervan klopt"):
        assert text in page.text
    form = counsellor.visit(page.links["Een afspraak voorstellen"])
    # The answer goes to the file that asked: no number is needed.
    assert "number" not in form.form("/office/send/appointment").fields
    action = "/office/send/appointment"
    counsellor.submit(form, action, subject="Nederlands", day="2027-02-01", time="09:30", phone="09 000 00 00")
    (message,) = visitor.messages()
    assert message.answers == sealed[9:25]
    done = counsellor.submit(page, link, done="yes")
    assert done.text.count("Klaar") == 1
    again = counsellor.submit(counsellor.visit(link), link)
    assert "Klaar" not in again.text


@pytest.mark.parametrize(
    ("value", "signed", "texts"),
    [
        (
            CallBack(caller=Caller(phone="0400 00 00 00")),
            False,
            ["Wil gebeld worden", "0400 00", "niemand heeft"],
        ),
        (Move(caller=Caller(), starts="2027-02-01T09:30+01:00", confirm_code="K7M"), True, ["1 februari 09:30", "K7M"]),
        (Move(caller=Caller(), starts="0001-01-01T00:00+14:00"), True, ["0001-01-01T00"]),
        (Reply(caller=Caller(), about="07" * 16, answer=Answer.DECLINED, title="Diploma"), True, ["Nee", "Diploma"]),
        (
            Share(
                caller=Caller(),
                dossier=Dossier(
                    profile=Profile(first_name="Kanarie"),
                    applications=(
                        Application(
                            summary=Summary(title="Bakker", by="Bakkerij"),
                            events=(Event(at="2026-12-01", kind=EventKind.APPLIED),),
                        ),
                    ),
                    cvs=(Cv(language="nl", person=Person(role="Hulpkok", photo=b"\xff" * 40_000)),),
                ),
            ),
            True,
            ["Toont het dossier", "Kanarie", "Bakker, Bakkerij", "Hulpkok"],
        ),
    ],
)
def test_every_kind_of_request_is_shown(
    counsellor: Browser, visitor: Visitor, value: OfficeRequest, signed: bool, texts: list[str]
) -> None:
    visitor.ask(value, signed)
    listed = counsellor.visit("/office/requests")
    (link,) = [href for href in listed.links.values() if href.startswith("/office/requests/")]
    page = counsellor.visit(link)
    for text in texts:
        assert text in page.text
    assert ("Een afspraak voorstellen" in page.links) == signed
    counsellor.visit(f"{link}?lang=fr")


def test_requests_go_after_thirty_days(central: World, counsellor: Browser, visitor: Visitor) -> None:
    visitor.ask(CallBack(caller=Caller(phone="1")))
    central.clock.now += 30 * 86400 + 1
    counsellor.log_in("an", PASSWORD)
    assert "Er zijn geen vragen." in counsellor.visit("/office/requests").text
    visitor.ask(CallBack(caller=Caller(phone="2")))
    with closing(sqlite3.connect(central.service.store / "vaults.sqlite")) as connection:
        assert connection.execute("SELECT count(*) FROM office_request").fetchone() == (1,)


def test_who_asked_hears_since_when_the_office_has_it_and_that_it_is_done(
    central: World, counsellor: Browser, visitor: Visitor
) -> None:
    id, _ = request_head(visitor.ask(CallBack(caller=Caller(phone="1"))))
    nobody = bytes(16)

    def told(*ids: bytes) -> list[tuple[bytes, str, int]]:
        found = central.ok("/v1/requests/states", requests=list(ids))
        return [(raw(one["request"]), one["state"], one["received"]) for one in found]

    came = int(central.clock.now)
    assert told(nobody, id) == [(nobody, "unknown", 0), (id, "kept", came)]
    Desk(central.service).mark(id, True)
    assert told(id) == [(id, "done", came)]
    central.clock.now += 30 * 86400 + 1
    assert told(id) == [(id, "unknown", 0)]
    assert central.post("/v1/requests/states", requests=[nobody] * 201).status_code == 422


def test_the_same_request_again_is_the_same_and_another_under_its_id_is_refused(
    central: World, visitor: Visitor
) -> None:
    sealed = visitor.ask(CallBack(caller=Caller(phone="1")))
    assert central.ok("/v1/requests", request=sealed) == {"state": "kept"}
    other = sealed[:-1] + bytes([sealed[-1] ^ 1])
    assert central.post("/v1/requests", request=other).status_code == 409
    strange = sealed[:29] + bytes(16) + sealed[45:]
    for wrong in (strange, sealed[:60], b"WISX\x01", b"x" * 100):
        answer = central.post("/v1/requests", request=wrong)
        assert (answer.status_code, answer.json()["error"]) == (422, "bad_data")
    assert central.post("/v1/requests", request=bytes(900_000)).status_code == 422


def test_an_address_that_writes_too_often_must_wait(central: World, visitor: Visitor) -> None:
    sealed = visitor.ask(CallBack(caller=Caller(phone="1")))
    answers = [central.post("/v1/requests", request=sealed).status_code for _ in range(60)]
    assert answers == [200] * 59 + [429]
    central.clock.now += 21
    assert central.post("/v1/requests", request=sealed).status_code == 200


def test_a_flood_of_requests_hides_none(central: World, counsellor: Browser, visitor: Visitor) -> None:
    office = ServiceKeys.decode(central.get("/v1/service").content).keys[0]
    first = visitor.ask(CallBack(caller=Caller(first_name="Eerste", phone="1")))
    flood = [seal_request(CallBack(caller=Caller(phone="1")), office) for _ in range(100)]
    rows = [{"id": request_head(one)[0], "body": one, "received": central.clock.now + 1, "done": None} for one in flood]
    with central.service.database.writing(b"flood".ljust(16)) as db:
        db.execute(insert(tables.request), rows)
    central.clock.now += 1
    page = counsellor.visit("/office/requests")
    assert "Eerste" not in page.text
    last = counsellor.visit(page.links["Oudere"])
    assert f"/office/requests/{as_text(first[9:25])}" in last.links.values()
    assert "Oudere" not in last.links
    assert "page=2" in last.links["Français"]
    assert counsellor.visit(last.links["Nieuwere"]).links["Oudere"] == page.links["Oudere"]
    for wrong in ("0", "x", "201"):
        assert counsellor.visit(f"/office/requests?page={wrong}").status == 404


def test_damaged_requests_are_shown_as_such(central: World, counsellor: Browser, visitor: Visitor) -> None:
    sealed = visitor.ask(CallBack(caller=Caller(phone="1")))
    with closing(sqlite3.connect(central.service.store / "vaults.sqlite")) as connection, connection:
        damaged = sealed[:-1] + bytes([sealed[-1] ^ 1])
        connection.execute("UPDATE office_request SET body = ?", (damaged,))
    assert "Niet te openen" in counsellor.visit("/office/requests").text


def test_nothing_of_a_request_or_message_is_in_the_database(
    central: World, counsellor: Browser, visitor: Visitor
) -> None:
    visitor.ask(CallBack(caller=Caller(first_name="Kanarie", phone="0477 66 55 44")))
    page = counsellor.visit("/office/send/task")
    counsellor.submit(page, "/office/send/task", number=visitor.number, title="Zilverlingbakker")
    counsellor.visit("/office/requests")
    stored = b"".join(path.read_bytes() for path in central.service.store.glob("vaults.sqlite*"))
    keys = b"".join(path.read_bytes() for path in (central.service.store / "keys" / "office").glob("*/*.pem"))
    for secret in (b"Kanarie", b"0477", b"Zilverling", PASSWORD.encode(), *keys.splitlines()[1::3]):
        assert secret not in stored


def test_who_reads_or_sends_what_is_logged_without_contents(
    central: World, counsellor: Browser, visitor: Visitor
) -> None:
    id = visitor.ask(CallBack(caller=Caller(first_name="Kanarie", phone="0400 11 22 33")))[9:25].hex()
    (link,) = [href for href in counsellor.visit("/office/requests").links.values() if "requests/" in href]
    page = counsellor.visit(link)
    counsellor.submit(page, link, done="yes")
    counsellor.submit(counsellor.visit(page.links["Een taak sturen"]), "/office/send/task", title="Kanarietaak")
    form = counsellor.visit("/office/send/suggestion")
    typed = visitor.number.replace(" ", "")
    counsellor.submit(form, "/office/send/suggestion", number=typed, item="demo:1", reason="Kanariereden")
    counsellor.submit(form, "/office/send/suggestion", number="0400 112233", item="demo:1", reason="Wrong number")
    counsellor.submit(counsellor.visit("/office"), "/office/logout")
    counsellor.log_in("an", "fout wachtwoord!")
    counsellor.log_in("an", PASSWORD)
    log = AccessLog(central.service.database, central.clock)
    told = [(one.who, one.act, one.about) for one in log.entries()]
    assert told == [
        ("an", Act.LOGIN, ""),
        ("an", Act.LIST, ""),
        ("an", Act.READ, id),
        ("an", Act.DONE, id),
        ("an", Act.LIST, ""),
        ("an", Act.TASK, id),
        ("an", Act.SUGGESTION, visitor.number),
        ("an", Act.LOGOUT, ""),
        ("an", Act.LOGIN, "1 wrong before"),
    ]
    assert [one.act for one in log.entries(about=typed)] == [Act.SUGGESTION]
    assert not list(log.entries(who="bert"))
    assert not list(log.entries(START + timedelta(seconds=1)))
    with closing(sqlite3.connect(central.service.store / "vaults.sqlite")) as database:
        rows = repr(database.execute("SELECT * FROM office_access").fetchall())
    assert not any(word in rows for word in ("anarie", "0400", "Wrong"))


def test_the_log_is_kept_as_long_as_it_is_set_and_staff_are_told(made: Path, central: World, browser: Browser) -> None:
    assert "180 dagen" in browser.visit("/office/login").text
    with world(made, log_days=30) as running, closing(Browser(running.url)) as other:
        assert "30 dagen" in other.visit("/office/login").text
    browser.log_in("an", PASSWORD)
    log = AccessLog(central.service.database, central.clock)
    for days, left in ((29, 1), (31, 0)):
        sweep(central.service.database, central.clock.now + days * 86400, 30)
        assert len(list(log.entries())) == left


def test_what_cannot_be_logged_is_not_shown(central: World, counsellor: Browser, visitor: Visitor) -> None:
    visitor.ask(CallBack(caller=Caller(first_name="Kanarie", phone="1")))
    (link,) = [href for href in counsellor.visit("/office/requests").links.values() if "requests/" in href]
    with closing(sqlite3.connect(central.service.store / "vaults.sqlite")) as database, database:
        database.execute("ALTER TABLE office_access RENAME TO away")
    for path in (link, "/office/requests"):
        answer = counsellor.raw(path)
        assert (answer.status_code, "Kanarie" in answer.text) == (503, False)


def test_who_is_not_logged_in_is_sent_to_the_login(browser: Browser) -> None:
    for path in ("/office", "/office/send/task", "/office/requests", f"/office/requests/{'A' * 22}", "/office/sent"):
        assert browser.visit(path).title == "Aanmelden"
    answer = browser.post("/office/send/task", {"number": "1"})
    assert Page(answer).title == "Aanmelden"


def test_the_cookie_is_for_this_site_and_no_script(central: World, browser: Browser) -> None:
    fields = {"name": "an", "password": PASSWORD}
    answer = browser.session.post(f"{central.url}/office/login", data=fields, allow_redirects=False, timeout=MOST_S)
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "samesite=strict" in cookie.lower()
    assert "Domain" not in cookie


def test_forms_of_other_sites_and_sessions_are_refused(counsellor: Browser, visitor: Visitor) -> None:
    page = counsellor.visit("/office/send/task")
    fields = dict(page.form("/office/send/task").fields, number=visitor.number, title="x")
    assert counsellor.post("/office/send/task", fields, Sec_Fetch_Site="cross-site").status_code == 403
    assert counsellor.post("/office/send/task", fields, Sec_Fetch_Site="same-site").status_code == 403
    assert counsellor.post("/office/send/task", dict(fields, form="")).status_code == 403
    assert counsellor.post("/office/send/task", dict(fields, form="é" * 43)).status_code == 403
    old = page.form("/office/send/task").fields["form"]
    counsellor.log_in("an", PASSWORD)
    assert counsellor.post("/office/send/task", dict(fields, form=old)).status_code == 403
    assert visitor.messages() == []


def test_an_employer_sees_no_request_under_its_answer(employer: Browser, visitor: Visitor) -> None:
    sealed = visitor.ask(AppointmentWish(caller=Caller(first_name="Kanarie"), topic=Topic.DUTCH, note="dinsdag"))
    asked = employer.raw(f"/office/send/appointment?answers={b64(sealed[9:25])}")
    assert asked.status_code == 403
    assert "Kanarie" not in asked.text


def test_a_flood_of_logins_from_one_address_is_turned_away(central: World, browser: Browser) -> None:
    fields = dict(browser.visit("/office/login").form("/office/login").fields, name="nobody", password="y")
    for _ in range(30):
        assert browser.post("/office/login", fields).status_code in (403, 429)
    assert browser.log_in("an", PASSWORD).status == 429
    central.clock.now += 5
    assert browser.log_in("an", PASSWORD).title == "Wat wil je doen?"


def test_a_clock_that_was_set_back_makes_nobody_wait_longer(central: World, browser: Browser) -> None:
    for _ in range(5):
        assert browser.log_in("an", "fout wachtwoord!").status == 403
    central.clock.now -= 365 * 86400
    assert browser.log_in("an", PASSWORD).status == 429
    central.clock.now += 901
    assert browser.log_in("an", PASSWORD).title == "Wat wil je doen?"


def test_a_limit_goes_on_after_the_clock_was_set_back() -> None:
    clock = Clock()
    rates = Rates(Rate(1, 1), clock)
    rates.take("one")
    clock.now -= 1000
    with pytest.raises(Refused):
        rates.take("one")
    clock.now += 1
    rates.take("one")


def test_nobody_finds_a_number_by_trying(central: World, employer: Browser, visitor: Visitor) -> None:
    action = "/office/send/appointment"
    page = employer.visit(action).form(action).fields
    mistyped = f"{visitor.number[:-1]}{(int(visitor.number[-1]) + 1) % 10}"
    # A digit that is wrong leads nowhere, so it counts for nothing; nor does a number that is right.
    for one in [mistyped] * 10 + [visitor.number] * 25 + [new_number() for _ in range(20)]:
        assert employer.post(action, dict(page, number=one)).status_code == 422
    refused = Page(employer.post(action, dict(page, number=visitor.number, subject="Kom langs")))
    assert (refused.status, refused.form(action).fields["subject"]) == (429, ["Kom langs"])
    log = Desk(central.service).log
    assert [one.act for one in log.entries(who="bert")][1:] == [Act.WRONG_NUMBER] * 20
    central.clock.now += 1800
    employer.log_in("bert", PASSWORD)
    page = employer.visit(action).form(action).fields
    assert employer.post(action, dict(page, number=visitor.number)).status_code == 422
    assert employer.post(action, dict(page, number=new_number())).status_code == 422
    assert employer.post(action, dict(page, number=visitor.number)).status_code == 429


def test_sessions_end_by_leaving_idling_a_new_password_and_taking_out(central: World, counsellor: Browser) -> None:
    cookie = counsellor.session.cookies["wis-office"]
    counsellor.submit(counsellor.visit("/office"), "/office/logout")
    counsellor.session.cookies.set("wis-office", cookie, path="/")
    assert counsellor.visit("/office").title == "Aanmelden"
    counsellor.session.cookies.clear()
    counsellor.log_in("an", PASSWORD)
    central.clock.now += 29 * 60
    assert counsellor.visit("/office").title == "Wat wil je doen?"
    central.clock.now += 31 * 60
    assert counsellor.visit("/office").title == "Aanmelden"
    counsellor.log_in("an", PASSWORD)
    staff = Staff(central.service.store / "keys" / "office" / "staff.json")
    staff.put("an", Role.COUNSELLOR, "An", "een ander wachtwoord")
    try:
        assert counsellor.visit("/office").title == "Aanmelden"
    finally:
        staff.put("an", Role.COUNSELLOR, "An", PASSWORD)
    counsellor.log_in("an", PASSWORD)
    staff.remove("an")
    try:
        assert counsellor.visit("/office").title == "Aanmelden"
    finally:
        staff.put("an", Role.COUNSELLOR, "An", PASSWORD)


def test_wrong_passwords_cost_time_for_that_name_only(central: World, browser: Browser) -> None:
    for _ in range(4):
        assert browser.log_in("an", "fout wachtwoord!").status == 403
    assert browser.log_in("an", "fout wachtwoord!").status == 403
    waiting = browser.log_in("an", PASSWORD)
    assert (waiting.status, "Wacht even. 15 s" in waiting.text) == (429, True)
    assert browser.log_in("bert", PASSWORD).title == "Wat wil je doen?"
    central.clock.now += 15
    browser.log_in("an", "fout wachtwoord!")
    assert "30 s" in browser.log_in("an", PASSWORD).text
    central.clock.now += 30
    assert browser.log_in("an", PASSWORD).title == "Wat wil je doen?"
    assert browser.log_in("an", "fout wachtwoord!").status == 403


@pytest.mark.parametrize(
    "name", ["nobody", "", "x" * 64, "an\0", "' OR 1=1 --", "<script>alert(1)</script>", "../../staff"]
)
def test_hostile_names_are_wrong_names(browser: Browser, name: str) -> None:
    page = browser.log_in(name, "fout wachtwoord!")
    assert page.status == 403
    assert page.form("/office/login").fields["name"] == [name.strip()]


def test_hostile_forms_are_refused(counsellor: Browser, visitor: Visitor) -> None:
    page = counsellor.visit("/office/send/task")
    fields = dict(page.form("/office/send/task").fields, number=[visitor.number], title=["x"])
    assert counsellor.post("/office/send/task", dict(fields, text=["x" * 300_000])).status_code == 413
    many = [(name, one) for name, value in fields.items() for one in value] + [("bring", "cv")] * 900
    assert counsellor.post("/office/send/task", many).status_code in (400, 413)
    for change in ({"title": "x" * 121}, {"evidence": "gold"}, {"steps": "a\n" * 11}, {"due": "2027-13-01"}):
        assert counsellor.post("/office/send/task", fields | change).status_code == 422
    assert counsellor.post("/office/send/task", fields | {"title": "a\x1b[2J"}).status_code == 422
    for path in (
        "/office/send/cv",
        "/office/requests/x",
        f"/office/requests/{'A' * 22}",
        "/office/send/task?answers=x",
    ):
        assert counsellor.visit(path).status == 404
    files = {"title": ("a.txt", b"x", "text/plain")}
    answer = counsellor.session.post(f"{counsellor.url}/office/send/task", data=fields, files=files, timeout=MOST_S)
    assert answer.status_code == 400
    assert visitor.messages() == []


def test_what_goes_wrong_is_said_on_a_page(central: World, employer: Browser) -> None:
    fields = {"form": "", "number": "1", "title": "x"}
    assert "laad de pagina opnieuw" in Page(employer.post("/office/logout", fields)).text
    assert "consulenten" in employer.visit("/office/requests").text
    for path in ("/office/unknown", "/office/send/cv", "/check/a/b"):
        assert (employer.visit(path).status, employer.visit(path).title) == (404, "Dat lukt niet")
    with closing(Browser(central.url, "fr")) as other:
        assert other.visit("/office/unknown").title == "Cela ne marche pas"
    assert central.get("/v1/nothing").json()["error"] == "not_found"


def test_a_form_that_answers_a_request_still_does_in_another_language(counsellor: Browser, visitor: Visitor) -> None:
    id = as_text(visitor.ask(CallBack(caller=Caller(phone="1")))[9:25])
    page = counsellor.visit(f"/office/send/task?answers={id}")
    other = counsellor.visit(page.links["Français"])
    assert other.language == "fr"
    assert other.form("/office/send/task").fields["answers"] == [id]


def test_mistakes_are_listed_by_the_names_and_in_the_order_of_their_fields(counsellor: Browser) -> None:
    page = counsellor.visit("/office/send/appointment")
    wrong = counsellor.submit(page, "/office/send/appointment", number="1", phone="abc", time="9")
    links = [label for label, href in wrong.links.items() if href in ("#number", "#subject", "#time", "#phone")]
    assert links == [
        "Dossiernummer: Dit nummer klopt niet of geldt niet meer. Vraag het aan de bezoeker.",
        "Waarover? Vul dit in.",
        "Uur: Vul een uur in.",
        "Of op dit telefoonnummer: Dit is geen telefoonnummer.",
    ]


def test_a_session_that_is_over_is_told(central: World, counsellor: Browser) -> None:
    central.clock.now += 31 * 60
    assert "te lang weg" in counsellor.visit("/office").text


TYPED: dict[str, str | list[str]] = {
    "title": 'Breng <b>je</b> "diploma"',
    "text": "Dan kijken we\nsamen.",
    "steps": "Zoek het\nBreng het",
    "evidence": "visit",
}


def test_what_was_typed_when_the_session_ended_comes_back_with_the_login(
    central: World, counsellor: Browser, visitor: Visitor
) -> None:
    action = "/office/send/task"
    page = counsellor.visit(action)
    central.clock.now += 31 * 60
    over = counsellor.submit(page, action, number=visitor.number, **TYPED)
    assert (over.status, over.title) == (403, "Aanmelden")
    # A link to another language would lose it.
    assert "Français" not in over.links
    wrong = counsellor.submit(over, "/office/login", name="an", password="een fout wachtwoord")
    assert wrong.status == 403
    assert visitor.messages() == []
    # Nothing of it lies at central meanwhile.
    for path in central.service.store.glob("*.sqlite*"):
        assert b"Dan kijken" not in path.read_bytes()
    back = counsellor.submit(wrong, "/office/login", name="an", password=PASSWORD)
    fields = back.form(action).fields
    assert {name: fields[name][0] for name in TYPED} == TYPED
    assert fields["number"] == [visitor.number]
    assert counsellor.submit(back, action).title == "Verstuurd"
    (message,) = visitor.messages()
    assert isinstance(message.value, Task)
    assert (message.value.title, message.value.text) == (TYPED["title"], TYPED["text"])


def test_an_answer_goes_on_after_the_login_and_several_ticks_stay(
    central: World, counsellor: Browser, visitor: Visitor
) -> None:
    sealed = visitor.ask(AppointmentWish(caller=Caller(), topic=Topic.DUTCH))
    page = counsellor.visit(f"/office/send/appointment?answers={b64(sealed[9:25])}")
    central.clock.now += 31 * 60
    action = "/office/send/appointment"
    over = counsellor.submit(page, action, subject="Nederlands", bring=["cv", "diploma"])
    back = counsellor.submit(over, "/office/login", name="an", password=PASSWORD)
    assert "number" not in back.form(action).fields
    assert back.form(action).fields["bring"] == ["cv", "diploma"]
    sent = counsellor.submit(back, action, day="2027-02-01", time="10:00", phone="09 1")
    assert sent.title == "Verstuurd"
    (message,) = visitor.messages()
    assert message.answers == sealed[9:25]


def test_whoever_logs_in_then_gets_no_form_that_is_not_theirs(
    central: World, counsellor: Browser, visitor: Visitor
) -> None:
    sealed = visitor.ask(AppointmentWish(caller=Caller(first_name="Kanarie"), topic=Topic.DUTCH))
    for kind, title in (("task", "Wat wil je doen?"), ("appointment", "Een afspraak voorstellen")):
        counsellor.log_in("an", PASSWORD)
        page = counsellor.visit(f"/office/send/{kind}?answers={b64(sealed[9:25])}")
        central.clock.now += 31 * 60
        over = counsellor.submit(page, f"/office/send/{kind}")
        other = counsellor.submit(over, "/office/login", name="bert", password=PASSWORD)
        assert other.title == title
        assert "dossier waaruit de vraag kwam" not in other.text
    draft = {"name": "an", "password": PASSWORD, "draft": "login", "draft-answers": "?"}
    assert Page(counsellor.post("/office/login", draft)).title == "Wat wil je doen?"
    assert Page(counsellor.post("/office/login", draft | {"draft": "task"})).title == "Een taak sturen"


def test_a_form_of_an_earlier_session_is_not_sent_but_shown_again(counsellor: Browser, visitor: Visitor) -> None:
    page = counsellor.visit("/office/send/task")
    counsellor.log_in("an", PASSWORD)
    again = counsellor.submit(page, "/office/send/task", number=visitor.number, **TYPED)
    assert (again.status, visitor.messages()) == (403, [])
    assert "te oud" in again.text
    assert counsellor.submit(again, "/office/send/task").title == "Verstuurd"


@pytest.mark.parametrize(
    ("scheme", "begins", "secure"), [("https", "__Host-wis-office=", True), ("http", "wis-", False)]
)
def test_behind_https_no_neighbour_can_set_the_cookie(scheme: str, begins: str, secure: bool) -> None:
    cookie = b"__Host-wis-office=old; wis-office=neighbour"
    scope = {"type": "http", "scheme": scheme, "server": ("wis.example", 443), "path": "/", "query_string": b""}
    request, answer = Request(scope | {"headers": [(b"cookie", cookie)]}), Response()
    begin_session(answer, request, "new")
    assert answer.headers["Set-Cookie"].startswith(begins)
    assert ("secure" in answer.headers["Set-Cookie"].lower()) == secure
    assert session_cookie(request) == ("old" if secure else "neighbour")


def test_every_page_is_in_french_too(central: World, visitor: Visitor) -> None:
    visitor.ask(CallBack(caller=Caller(phone="1")))
    with closing(Browser(central.url, "fr")) as browser:
        assert browser.visit("/office/login").language == "fr"
        assert browser.log_in("an", PASSWORD).title == "Que voulez-vous faire ?"
        for path in ("/office/send/task", "/office/send/appointment", "/office/send/suggestion", "/office/requests"):
            assert browser.visit(path).language == "fr"
        page = browser.visit("/office/send/task")
        assert "Donnez" in browser.submit(page, "/office/send/task", due="x").text
        assert browser.visit("/check").title == "Vérifier une preuve de candidatures"
        assert browser.visit("/office?lang=nl").language == "nl"
        assert browser.visit("/office").language == "nl"


def test_every_text_has_its_french_and_no_french_is_left_over() -> None:
    folder = Path(office.__file__).parent
    sources = [path.read_text() for path in [*folder.glob("templates/*.html"), *folder.glob("*.py")]]
    said = {text for source in sources for text in re.findall(r"""\bt\(["']([^"']+)["']\)""", source)}
    mistakes = {text for source in sources for text in re.findall(r"""mistakes\[[^]]+\] = "([^"]+)\"""", source)}
    assert len(said) > 100
    assert len(mistakes) > 15
    assert set(json.loads((folder / "french.json").read_text())) == said | mistakes | set(PROBLEMS.values())


SALT = bytes(range(16))
DAYS = (date(2027, 1, 15), date(2026, 12, 1), date(2027, 1, 15))
SHEET: dict[str, str | list[str]] = {"made": "2027-01-15", "start": "2026-12-01", "end": "2027-01-15"}
TOTALS: dict[str, str | list[str]] = {"total_applied": "1", "total_refused": "1"}


def test_a_checker_sees_whether_a_sheet_is_as_it_was_printed(central: World, browser: Browser) -> None:
    body = committed(SALT, *DAYS, APPLICATIONS)
    # Just after midnight in Brussels: the sheet bears the new day, so it is not known since the old one.
    central.clock.now = datetime(2027, 1, 14, 23, 30, tzinfo=UTC).timestamp()
    for _ in range(2):
        assert central.ok("/v1/commitments", commitment=body, day="2027-01-15") == {"state": "kept"}
    page = browser.visit(f"/check/{code(SALT).replace(' ', '')}")
    assert page.form("/check").fields["code"] == [code(SALT)]
    good = browser.submit(page, "/check", **SHEET, **TOTALS)
    assert "zijn die van het blad" in good.text
    assert "15 januari 2027" in good.text
    rows: dict[str, str | list[str]] = {
        "day_1": "2026-12-02",
        "job_1": "hulpbakker",
        "where_1": "bakkerij oz, gent",
        "way_1": "phone",
        "state_1": "applied",
        "day_2": "2026-12-09",
        "job_2": "KOK",
        "way_2": "mail",
        "state_2": "refused",
    }
    assert "Het hele blad" in browser.submit(good, "/check", **rows).text
    assert "de rijen niet" in browser.submit(good, "/check", **dict(rows, job_2="Chef-kok")).text
    wrong = browser.submit(page, "/check", **SHEET, **dict(TOTALS, total_applied="2"))
    assert "niet wat er gedrukt werd" in wrong.text
    unknown = browser.submit(page, "/check", **SHEET, **TOTALS, code=code(bytes(16)))
    assert "geen blad met deze code" in unknown.text
    stored = b"".join(path.read_bytes() for path in central.service.store.glob("vaults.sqlite*"))
    assert b"ulpbakker" not in stored
    assert SALT not in stored


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"code": "0123"}, "een fout"),
        ({"made": "gisteren"}, "Vul een dag in"),
        ({"end": "2026-11-30"}, "komt voor de eerste"),
        ({"total_applied": "-1"}, "Vul een getal in"),
        ({"total_applied": "٣"}, "Vul een getal in"),
        ({"total_hired": "10000"}, "Vul een getal in"),
    ],
)
def test_mistakes_on_the_check_page_are_named(
    central: World, browser: Browser, change: dict[str, str | list[str]], text: str
) -> None:
    page = browser.visit(f"/check/{code(SALT)}")
    wrong = browser.submit(page, "/check", **(SHEET | TOTALS | change))
    assert (wrong.status, text in wrong.text) == (422, True)


def test_a_commitment_has_a_size_and_a_day(central: World) -> None:
    for body, day in (
        (bytes(31), "2027-01-15"),
        (bytes(33), "2027-01-15"),
        (bytes(32), "x"),
        (bytes(32), "2027-02-01"),
    ):
        assert central.post("/v1/commitments", commitment=body, day=day).status_code == 422
    assert central.post("/v1/commitments", commitment=bytes(32), day="2025-12-01").status_code == 422


def test_checking_too_often_must_wait(central: World, browser: Browser) -> None:
    fields = {"code": code(SALT), **SHEET}
    answers = [browser.post("/check", fields).status_code for _ in range(61)]
    assert answers == [200] * 60 + [429]


def test_without_its_keys_the_office_says_so(made: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    init.create(store, START)
    Staff(store / "keys" / "office" / "staff.json").put("an", Role.COUNSELLOR, "An", PASSWORD)
    with world(store) as running, closing(Browser(running.url)) as browser:
        browser.log_in("an", PASSWORD)
        one = Visitor(running)
        page = browser.visit("/office/send/task")
        for path in sorted((store / "keys" / "office").glob("*/*")):
            path.unlink()
        for path in (store / "keys" / "office").iterdir():
            if path.is_dir():
                path.rmdir()
        wrong = browser.submit(page, "/office/send/task", number=one.number, title="x")
        assert "De sleutel van de dienst ontbreekt" in wrong.text
        for path in (store / "public" / "targets").glob("*.service.json"):
            path.unlink()
        assert running.get("/v1/service").status_code == 503


def test_the_request_of_a_vault_that_is_gone_proves_nothing(
    central: World, counsellor: Browser, visitor: Visitor
) -> None:
    visitor.ask(CallBack(caller=Caller(phone="1")))
    central.ok("/v1/erasures", erasure=visitor.vault.erasure())
    (link,) = [href for href in counsellor.visit("/office/requests").links.values() if "requests/" in href]
    page = counsellor.visit(link)
    assert "hier niet bekend" in page.text
    assert "Een afspraak voorstellen" not in page.links
