"""Applying by touch: through a real central and a real mail server on loopback, and without either."""

import random
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from ink import squeezed, told
from ipp_printer import IppPrinterStub, serving
from mail_server import MailServer, mail_server
from replica_file import MUNICIPALITIES, OCCUPATIONS, ReplicaFile, vacancy
from sqlalchemy import update
from test_apply_central import central as central_with_mail
from test_apply_central import read
from touched_screen import TouchedScreen
from vault_service import World, raw

from central.store import Store
from central.tables import record
from central.terminals import Terminals
from kiosk.config import Central, Printer
from kiosk.cv import importer
from kiosk.cv.post import Post
from kiosk.model.application import EventKind, Way
from kiosk.model.cv import Cv, Job, Person
from kiosk.model.dossier import Profile
from kiosk.model.sending import Sending
from kiosk.model.vacancy import Apply

Screen = Callable[..., TouchedScreen]
_PATIENCE_MS = 20_000
JOBS = "jobs@bakkerij.example"
VACANCY = replace(vacancy(1, random.Random(1)), apply=Apply(email=JOBS))
MUTE = replace(vacancy(2, random.Random(1)), apply=Apply(phone="09 000 00 00"))
MINE = Cv(
    language="nl",
    person=Person(name="Sam Peeters", phone="0470", email="sam@post.example", role="Bakker"),
    work=(Job(position="Bakker", employer="De Zon"),),
)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    file = ReplicaFile(folder)
    file.put("occupations", OCCUPATIONS)
    file.put("municipalities", MUNICIPALITIES)
    file.put("vacancies", [VACANCY, MUTE])
    file.close()
    return folder


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store")
    with Store.create(folder) as store:
        store.put("vacancies", [VACANCY])
        with store.transaction() as db:
            db.execute(update(record).values(published_rev=1))
    (folder / "token").write_text(Terminals.made(folder / "keys").token("demo-1"))
    return folder


@pytest.fixture
def store(stored: Path, tmp_path: Path) -> Path:
    return shutil.copytree(stored, tmp_path / "store")


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server(MailServer()) as running:
        yield running


@contextmanager
def there(store: Path, server: MailServer, **mail: float) -> Iterator[tuple[World, Central]]:
    with central_with_mail(store, server.port, **mail) as running:
        yield running, Central(vaults=running.url, token_file=store / "token")


def waits(page: TouchedScreen, is_so: Callable[[], bool]) -> None:
    page.qtbot.waitUntil(is_so, timeout=_PATIENCE_MS)
    page.settle(60)


def stage(page: TouchedScreen, *names: str) -> None:
    waits(page, lambda: page.kiosk.app.cvExits.apply.stage in names)


def lettered(page: TouchedScreen, id: str = VACANCY.id, cv: Cv = MINE) -> None:
    """Come from a vacancy with a CV, and write a letter for it."""
    app = page.kiosk.app
    page.kiosk.navigation.open("vacancy", id)
    waits(page, lambda: app.cv.vacancy.title != "")
    page.kiosk.navigation.open("cv", "")
    app.cv.shelf.add(cv)
    app.cv.write()
    waits(page, lambda: page.sees("letter-apply"))
    app.cv.letter.toggle(0)
    page.settle(60)


def test_cv_and_letter_go_to_the_employer_after_a_yes(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    with serving(IppPrinterStub()) as printer, there(store, server) as (_, central):
        page = screen(data, central=central, printer=Printer(uri=printer.uri))
        lettered(page)
        page.tap("letter-apply")
        stage(page, "asking")
        assert any(JOBS in text for text in page.texts())
        assert any("sam@post.example" in text for text in page.texts())
        assert not server.mails
        page.tap("applyYes")
        stage(page, "done")
        (mail,) = [read(one) for one in server.mails]
        assert (mail["To"], mail["Reply-To"]) == (JOBS, "sam@post.example")
        cv, letter = [part.get_content() for part in mail.iter_attachments()]
        assert importer.read(cv, "cv.pdf").cv.person == MINE.person
        assert squeezed("Sam Peeters") in told(letter)
        (kept,) = page.kiosk.app.dossier.contents.applications
        applied, sent = kept.value.events
        assert (applied.kind, applied.way, sent.kind) == (EventKind.APPLIED, Way.MAIL, EventKind.NOTE)
        assert not kept.value.pending
        assert kept.value.vacancy_id == VACANCY.id
        page.tap("applyReceipt")
        waits(page, lambda: page.sees("printNow") and bool(page.item("printNow").property("available")))
        page.tap("printNow")
        waits(page, lambda: page.kiosk.printing.stage == "done")
        paper = told(list(printer.jobs.values())[-1].pdf)
        assert squeezed(JOBS) in paper
        assert squeezed(VACANCY.title) in paper


def test_what_waits_is_said_to_wait_and_is_sent_once(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    server.answers["MAIL"] = "451 later"
    with there(store, server, patience_s=0.2) as (running, central):
        page = screen(data, central=central)
        lettered(page)
        page.tap("letter-apply")
        stage(page, "asking")
        page.tap("applyYes")
        stage(page, "trouble")
        apply = page.kiosk.app.cvExits.apply
        assert apply._delivery.ended is Sending.WAITS
        (kept,) = page.kiosk.app.dossier.contents.applications
        assert len(kept.value.pending) == 1
        server.answers.clear()
        running.clock.now += 60
        waits(page, lambda: len(server.mails) == 1)
        page.tap("applyAgain")
        stage(page, "done")
        (kept,) = page.kiosk.app.dossier.contents.applications
        assert [event.kind for event in kept.value.events] == [EventKind.APPLIED, EventKind.NOTE]
        assert not kept.value.pending
    assert len(server.mails) == 1


def test_who_leaves_the_dialog_while_it_goes_finds_it_again(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    with there(store, server) as (_, central):
        page = screen(data, central=central)
        lettered(page)
        page.tap("letter-apply")
        stage(page, "asking")
        apply = page.kiosk.app.cvExits.apply
        apply.send()
        page.kiosk.navigation.closeSheet()
        apply.begin()
        stage(page, "done")
        assert page.sees("applyReceipt")
        assert len(page.kiosk.app.dossier.contents.applications) == 1
    assert len(server.mails) == 1


def test_who_leaves_the_dialog_for_good_has_sent_it_all_the_same(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    with there(store, server) as (_, central):
        page = screen(data, central=central)
        lettered(page)
        page.tap("letter-apply")
        stage(page, "asking")
        apply = page.kiosk.app.cvExits.apply
        apply.send()
        page.kiosk.navigation.closeSheet()
        stage(page, "done", "trouble")
        assert apply._delivery.ended is Sending.SENT
    assert len(server.mails) == 1


def test_what_the_employer_refuses_is_said_to_be_refused(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    server.answers["RCPT"] = "550 nobody"
    with there(store, server) as (_, central):
        page = screen(data, central=central)
        lettered(page)
        page.tap("letter-apply")
        stage(page, "asking")
        page.tap("applyYes")
        stage(page, "trouble")
    apply = page.kiosk.app.cvExits.apply
    assert apply._delivery.ended is Sending.CANNOT
    assert apply.fact in page.texts()
    assert not page.sees("applyReceipt")
    (kept,) = page.kiosk.app.dossier.contents.applications
    assert kept.value.lost


def test_without_central_nothing_is_sent_and_paper_is_offered(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    with there(store, server) as (_, central):
        pass
    page = screen(data, central=central)
    lettered(page)
    page.tap("letter-apply")
    stage(page, "away")
    assert not page.sees("applyYes")
    page.tap("applyPrint")
    assert page.kiosk.navigation.sheet == "print"


def test_central_that_goes_away_leaves_it_unknown_until_it_is_back(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    with there(store, server) as (_, central):
        page = screen(data, central=central)
        lettered(page)
        page.tap("letter-apply")
        stage(page, "asking")
    page.tap("applyYes")
    stage(page, "trouble")
    assert page.kiosk.app.cvExits.apply._delivery.ended is Sending.UNKNOWN
    (kept,) = page.kiosk.app.dossier.contents.applications
    assert len(kept.value.pending) == 1


def test_what_is_given_up_later_is_said_when_the_dossier_opens(
    screen: Screen, data: Path, store: Path, server: MailServer
) -> None:
    server.answers["MAIL"] = "451 later"
    with there(store, server, patience_s=0.2) as (running, central):
        page = screen(data, central=central)
        dossier, begun = page.kiosk.app.dossier, list[object]()
        lettered(page)
        page.tap("letter-apply")
        stage(page, "asking")
        page.tap("applyYes")
        stage(page, "trouble")
        page.kiosk.navigation.closeSheet()
        server.answers["RCPT"] = "550 nobody"
        del server.answers["MAIL"]
        running.clock.now += 600
        (kept,) = dossier.contents.applications
        (sending,) = kept.value.pending
        page.qtbot.waitUntil(
            lambda: Post(running.url, central.token_file).stands([sending])[sending] is Sending.CANNOT,
            timeout=_PATIENCE_MS,
        )
        dossier.start("502839", Profile(first_name="Sam"), begun.append)
        waits(page, lambda: dossier.contents.applications[0].value.lost)
        (kept,) = dossier.contents.applications
        assert [event.kind for event in kept.value.events] == [EventKind.APPLIED, EventKind.LOST]
        assert page.kiosk.app.applications.rows.rows[0].kind == "error"
        assert not page.kiosk.app.applications.provable


@pytest.mark.parametrize("id", [VACANCY.id, MUTE.id])
def test_without_a_way_to_send_the_same_button_prints(screen: Screen, data: Path, id: str) -> None:
    page = screen(data)
    lettered(page, id)
    assert page.item("letter-apply").property("text") == page.kiosk.app.cvExits.apply.label
    page.tap("letter-apply")
    assert page.kiosk.navigation.sheet == "print"
    assert not page.kiosk.app.dossier.contents.applications


def test_nobody_applies_without_a_name(screen: Screen, data: Path, store: Path, server: MailServer) -> None:
    with there(store, server) as (_, central):
        page = screen(data, central=central)
        lettered(page, cv=replace(MINE, person=replace(MINE.person, name=" ")))
        page.tap("letter-apply")
        stage(page, "asking")
        assert not page.item("applyYes").property("available")
        page.kiosk.app.cvExits.apply.send()
        assert page.kiosk.app.cvExits.apply.stage == "asking"
    assert not server.mails


def test_a_phone_takes_the_cv_along_once(screen: Screen, data: Path, store: Path, server: MailServer) -> None:
    with there(store, server) as (running, central):
        page = screen(data, central=central)
        page.kiosk.navigation.open("cv", "")
        page.kiosk.app.cv.shelf.add(MINE)
        page.settle(60)
        page.tap("cv-phone")
        phone = page.kiosk.app.cvExits.phone
        waits(page, lambda: phone.stage == "ready")
        assert page.item("cvPhoneCode").property("content") == phone.code
        address, id, key = re.fullmatch(r"(\S+)/drop#nl\.([\w-]{22})\.([\w-]{43})", phone.code).groups()  # type: ignore[union-attr]
        assert address == running.url
        assert len(phone.code) < 213
        assert raw(key) not in (store / "drops.sqlite").read_bytes()
        sealed = raw(running.ok("/v1/drops/fetch", id=raw(id))["sealed"])
        pdf = AESGCM(raw(key)).decrypt(sealed[:12], sealed[12:], b"wis/1/drop" + raw(id))
        assert importer.read(pdf, "cv.pdf").cv.person == MINE.person
        page.tap("cvPhoneDone")
        assert phone.code == ""
    page.tap("cv-phone")
    waits(page, lambda: phone.stage == "away")
    assert page.sees("cvPhoneAgain")
