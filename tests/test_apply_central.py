"""Applications and files for the phone at central: a real mail server on loopback, and the page in real JavaScript."""

import email
import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from feed_world import vacancy
from mail_server import MailServer, mail_server
from sqlalchemy import update
from vault_service import Clock, World, b64, world

from central.courier.letter import Letter
from central.courier.queue import MOST_A_DAY, Queue
from central.courier.settings import MailSettings, load
from central.drops.shelf import KEPT_S, Shelf
from central.store import Store
from central.tables import record
from central.terminals import Terminals
from central.vault.service import Settings
from kiosk.errors import ConfigError
from kiosk.model.vacancy import Apply

PDF = b"%PDF-1.7 a page of Sam"
LETTER = b"%PDF-1.7 a letter"
JOBS = "jobs@bakkerij.example"
TWO = "jobs@bakkerij.example, all@world.example"


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a vacancy that has an address, one without and one that was never published."""
    folder = tmp_path_factory.mktemp("store")
    init_store(folder)
    return folder


def init_store(folder: Path) -> None:
    with Store.create(folder) as store:
        with_mail = [replace(vacancy(number), apply=Apply(email=JOBS)) for number in (1, 3)]
        to_two = replace(vacancy(4), apply=Apply(email=TWO))
        store.put("vacancies", [*with_mail, vacancy(2), to_two])
        with store.transaction() as db:
            db.execute(update(record).where(record.c.id != "demo:3").values(published_rev=1))


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server(MailServer()) as running:
        yield running


@contextmanager
def central(folder: Path, port: int, **mail: Any) -> Iterator[World]:
    fast = {"retry_s": 0.05, "timeout_s": 2.0, **mail}
    settings = MailSettings(host="127.0.0.1", port=port, tls="none", sender="kiosk@central.example", **fast)
    with world(folder, mail=settings) as running:
        yield running


@pytest.fixture
def store(stored: Path, tmp_path: Path) -> Path:
    return shutil.copytree(stored, tmp_path / "store")


def token(store: Path, name: str = "demo-1") -> str:
    return Terminals.made(store / "keys").token(name)


def wish(store: Path, **changed: Any) -> dict[str, Any]:
    return {
        "terminal": token(store),
        "id": os.urandom(16),
        "vacancy": "demo:1",
        "address": JOBS,
        "language": "nl",
        "name": "Sam Peeters",
        "reply": "sam@post.example",
        "cv": PDF,
        "letter": LETTER,
        **changed,
    }


def read(mail: tuple[str, str, str]) -> EmailMessage:
    found = email.message_from_string(mail[2].removesuffix(".\r\n"), policy=default)
    assert isinstance(found, EmailMessage)
    return found


def kept(store: Path) -> bytes:
    return b"".join(path.read_bytes() for path in store.glob("courier.sqlite*"))


def soon(is_so: Callable[[], bool], running: World) -> None:
    for _ in range(200):
        if is_so():
            return
        running.ok("/v1/states", vaults=[])
    raise AssertionError("it took too long")


def test_an_application_reaches_the_employer_and_leaves_nothing(store: Path, server: MailServer) -> None:
    with central(store, server.port) as running:
        one = wish(store)
        assert running.ok("/v1/applications", **one) == {"state": "sent"}
        assert running.ok("/v1/applications", **one) == {"state": "sent"}
    ((sender, recipient, _),) = server.mails
    assert "kiosk@central.example" in sender
    assert JOBS in recipient
    mail = read(server.mails[0])
    assert (mail["To"], mail["Reply-To"], mail["From"]) == (JOBS, "sam@post.example", "kiosk@central.example")
    assert mail["Subject"] == "Sollicitatie: Kok 1" or "1" in mail["Subject"]
    body = mail.get_body()
    assert body is not None
    assert "Sam Peeters" in body.get_content()
    assert [part.get_content() for part in mail.iter_attachments()] == [PDF, LETTER]
    assert [part.get_filename() for part in mail.iter_attachments()] == ["CV Sam Peeters.pdf", "Brief Sam Peeters.pdf"]
    left = kept(store)
    for trace in (b"Sam", b"sam@", JOBS.encode(), PDF, b"demo-1", one["id"]):
        assert trace not in left


def test_a_name_is_no_path_in_the_names_of_files(store: Path, server: MailServer) -> None:
    with central(store, server.port) as running:
        assert running.ok("/v1/applications", **wish(store, name='../S/a\\m"')) == {"state": "sent"}
    names = [part.get_filename() for part in read(server.mails[0]).iter_attachments()]
    assert names == ["CV .. S a m.pdf", "Brief .. S a m.pdf"]


WRONG: tuple[tuple[dict[str, Any], int, str], ...] = (
    ({"terminal": "demo-1.00"}, 403, "unknown"),
    ({"vacancy": "demo:2"}, 404, "unknown"),
    ({"vacancy": "demo:3"}, 404, "unknown"),
    ({"vacancy": "demo:99"}, 404, "unknown"),
    ({"vacancy": "demo:4", "address": TWO}, 404, "unknown"),
    ({"address": "somebody@else.example"}, 409, "address"),
    ({"name": "Sam\r\nBcc: all@world.example"}, 422, "invalid"),
    ({"name": " "}, 422, "invalid"),
    ({"reply": "sam@post.example, all@world.example"}, 422, "invalid"),
    ({"reply": "sam@post.example\r\nBcc: a@b.example"}, 422, "invalid"),
    ({"reply": "sam(all)@post.example"}, 422, "invalid"),
    ({"language": "ar"}, 422, "invalid"),
    ({"cv": b"MZ program"}, 422, "invalid"),
    ({"cv": b"%PDF-" + bytes(2_000_000)}, 422, "invalid"),
    ({"letter": b"<html>"}, 422, "invalid"),
)


def test_what_is_no_application_goes_nowhere(store: Path, server: MailServer) -> None:
    with central(store, server.port) as running:
        for changed, status, word in WRONG:
            refused = running.post("/v1/applications", **wish(store, **changed))
            assert (refused.status_code, refused.json()["error"]) == (status, word), changed
    assert not server.mails
    assert b"Sam" not in kept(store)


def test_it_waits_for_the_mail_server_also_across_a_restart(store: Path, server: MailServer) -> None:
    server.answers["END"] = "451 later"
    one = wish(store)
    with central(store, server.port, retry_s=3600, patience_s=0.2) as running:
        assert running.ok("/v1/applications", **one) == {"state": "waits"}
    server.answers.clear()
    with central(store, server.port) as running:
        running.clock.now += 7200
        soon(lambda: bool(running.ok("/v1/applications", **one) == {"state": "sent"}), running)
    assert len(server.mails) == 1
    assert b"Sam" not in kept(store)


def test_what_the_mail_server_refuses_for_good_is_given_up_at_once(store: Path, server: MailServer) -> None:
    server.answers["RCPT"] = "550 nobody here"
    with central(store, server.port) as running:
        assert running.ok("/v1/applications", **wish(store)) == {"state": "cannot"}
    assert b"Sam" not in kept(store)


def test_an_application_that_makes_no_mail_stops_no_other(store: Path, server: MailServer) -> None:
    mine = Terminals.made(store / "keys").pseudonym(token(store))
    assert mine
    Queue(store).add(b"no mail", mine, Letter(language="nl", job="Kok", to='"', name="Sam", reply="", cv=PDF), 0.0)
    with central(store, server.port) as running:
        assert running.ok("/v1/applications", **wish(store)) == {"state": "sent"}
        assert Queue(store).state(b"no mail") == "cannot"
    assert b"Sam" not in kept(store)


def test_what_waits_too_long_is_given_up_and_destroyed(store: Path, server: MailServer) -> None:
    server.answers["MAIL"] = "451 later"
    one = wish(store)
    with central(store, server.port, patience_s=0.2) as running:
        assert running.ok("/v1/applications", **one) == {"state": "waits"}
        running.clock.now += 49 * 3600
        soon(lambda: bool(running.ok("/v1/applications", **one) == {"state": "cannot"}), running)
        asked = {"terminal": token(store), "ids": [wish(store)["id"], one["id"]]}
        assert running.ok("/v1/applications/states", **asked) == {"states": ["unknown", "cannot"]}
        assert running.post("/v1/applications/states", **asked | {"terminal": "no"}).status_code in (403, 422)
        assert running.post("/v1/applications/states", **asked | {"ids": []}).status_code == 422
    assert b"Sam" not in kept(store)


def test_a_terminal_sends_so_many_a_day(store: Path, server: MailServer) -> None:
    letter = Letter(language="nl", job="Kok", to=JOBS, name="Sam", reply="", cv=PDF)
    with central(store, server.port) as running:
        mine = Terminals.made(store / "keys").pseudonym(token(store))
        assert mine
        queue = Queue(store)
        for number in range(MOST_A_DAY):
            queue.add(bytes([number]), mine, letter, running.clock.now)
        assert running.post("/v1/applications", **wish(store)).status_code == 429
        assert running.post("/v1/applications", **wish(store, terminal=token(store, "demo-2"))).status_code == 200
        running.clock.now += 90_000
        assert running.post("/v1/applications", **wish(store)).status_code == 200


def test_what_waits_when_the_mail_server_is_taken_away_is_destroyed_too(store: Path, server: MailServer) -> None:
    server.answers["MAIL"] = "451 later"
    one = wish(store)
    with central(store, server.port, patience_s=0.0) as running:
        assert running.ok("/v1/applications", **one) == {"state": "waits"}

    def asked(running: World) -> list[str]:
        answer = running.ok("/v1/applications/states", terminal=one["terminal"], ids=[one["id"]])
        return list(answer["states"])

    with world(store) as running:
        assert asked(running) == ["waits"]
    assert PDF in kept(store)
    with closing(World(Settings(store), Clock(Clock().now + 49 * 3600))) as running:
        soon(lambda: asked(running) == ["cannot"], running)
    assert b"Sam" not in kept(store)


def test_without_a_mail_server_central_says_so(store: Path) -> None:
    with world(store) as running:
        refused = running.post("/v1/applications", **wish(store))
    assert (refused.status_code, refused.json()["error"]) == (501, "no_mail")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "host and sender"),
        ('host = "mail"\nsender = "a@b.example"\ntls = "none"\nuser = "me"', "could be read"),
        ('host = "mail"\nsender = "nobody"', "sender"),
        ('host = "mail"\nhots = "x"', "hots"),
    ],
)
def test_wrong_settings_of_mail_are_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "mail.toml").write_text(text)
    with pytest.raises(ConfigError, match=told):
        load(tmp_path / "mail.toml")


def sealed(id: bytes, key: bytes, plain: bytes = PDF) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, plain, b"wis/1/drop" + id)


def test_a_file_is_fetched_once_within_a_day(store: Path) -> None:
    with world(store) as running:
        id, body = os.urandom(16), sealed(os.urandom(16), os.urandom(32))
        for _ in range(2):
            assert running.ok("/v1/drops", terminal=token(store), id=id, sealed=body) == {"expires_s": KEPT_S}
        assert running.post("/v1/drops", terminal="demo-1.0", id=id, sealed=body).status_code == 403
        assert running.ok("/v1/drops/fetch", id=id) == {"sealed": b64(body)}
        assert running.post("/v1/drops/fetch", id=id).status_code == 410
        running.ok("/v1/drops", terminal=token(store), id=id, sealed=body)
        assert running.post("/v1/drops/fetch", id=id).status_code == 410
        old = os.urandom(16)
        running.ok("/v1/drops", terminal=token(store), id=old, sealed=body)
        running.clock.now += KEPT_S
        assert running.post("/v1/drops/fetch", id=old).status_code == 410
    with closing(sqlite3.connect(store / "drops.sqlite")) as connection:
        assert connection.execute("SELECT count(*) FROM 'drop'").fetchone() == (0,)
    assert body[:60] not in (store / "drops.sqlite").read_bytes()


_BROWSER = """
const vm = require("vm"), [base, hash] = process.argv.slice(1);
class Element {
  constructor() { this.hidden = true; this.heard = {}; }
  addEventListener(what, then) { this.heard[what] = then; }
  click() { this.clicked = true; }
}
const parts = { title: new Element(), say: new Element(), fetch: new Element(), open: new Element() };
let blob = null;
class Url extends URL { static createObjectURL(made) { blob = made; return "blob:made"; } }
const window = { crypto };
const world = {
  window, crypto, TextEncoder, Blob, Uint8Array, atob, URL: Url, location: { hash },
  document: { documentElement: {}, getElementById: (id) => parts[id] },
  fetch: (path, how) => fetch(new URL(path, base + "/drop"), how),
};
(async () => {
  vm.runInNewContext(await (await fetch(base + "/drop.js")).text(), world);
  const before = parts.say.textContent, hidden = parts.fetch.hidden;
  if (!hidden) await parts.fetch.heard.click();
  const file = blob ? Buffer.from(await blob.arrayBuffer()).toString("latin1") : "";
  process.stdout.write(JSON.stringify({
    before, hidden, file, after: parts.say.textContent, name: parts.open.download, clicked: !!parts.open.clicked,
    again: !parts.fetch.hidden, direction: world.document.documentElement.dir, title: parts.title.textContent,
  }));
})();
"""


def browse(url: str, fragment: str) -> dict[str, Any]:
    done = subprocess.run(
        ["node", "-e", _BROWSER, url, f"#{fragment}"], capture_output=True, text=True, check=True, timeout=30
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node, whose WebCrypto is that of browsers")
def test_the_page_opens_a_file_with_the_key_that_only_the_code_has(store: Path) -> None:
    with world(store) as running:
        id, key = os.urandom(16), os.urandom(32)
        running.ok("/v1/drops", terminal=token(store), id=id, sealed=sealed(id, key))
        told = browse(running.url, f"nl.{b64(id)}.{b64(key)}")
        assert (told["file"], told["name"], told["clicked"]) == (PDF.decode(), "CV.pdf", True)
        assert "één keer" in told["before"]
        gone = browse(running.url, f"ar.{b64(id)}.{b64(key)}")
        assert (gone["file"], gone["again"], gone["direction"]) == ("", False, "rtl")
        other = os.urandom(16)
        running.ok("/v1/drops", terminal=token(store), id=other, sealed=sealed(id, key))
        assert browse(running.url, f"en.{b64(other)}.{b64(key)}")["file"] == ""
        assert browse(running.url, "en.short.key")["hidden"]
        for path in ("/drop", "/drop.js", "/drop.css"):
            answer = running.get(path)
            assert answer.status_code == 200
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
            assert "http" not in answer.text


def test_the_shelf_is_not_a_store_for_one_terminal(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, lambda: 0.0)
    assert shelf.put(b"1", b"t", b"sealed")
    assert not shelf.put(b"1", b"t", b"other")
    assert shelf.take(b"1") == b"sealed"


def test_a_file_that_nobody_fetches_goes_by_itself(tmp_path: Path) -> None:
    moment = 0.0
    shelf = Shelf(tmp_path, lambda: moment)
    shelf.put(b"1", b"t", b"sealed bytes")
    moment = KEPT_S + 1
    shelf.sweep()
    assert b"sealed bytes" not in b"".join(path.read_bytes() for path in tmp_path.glob("drops.sqlite*"))
