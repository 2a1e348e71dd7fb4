"""What a terminal does not believe of central, and what central never holds up."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from recorded_desk import RecordedDesk
from vault_world import OTHER_PIN, PIN, PROFILE, WRONG_PIN, Clock, opened

from kiosk.config import Config, Storage
from kiosk.dossier.central import Central, Refused, WentBack
from kiosk.dossier.lockout import Lockout, Refusal, Why
from kiosk.dossier.mail import Arrival, Came, Mail
from kiosk.dossier.union import united
from kiosk.dossier.vaults import Vaults, new_card
from kiosk.envelope.base64url import as_text
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.card import Kind
from kiosk.model.desk import Call
from kiosk.sync.files import exchange_files

VAULT = b"v" * 16
Answer = tuple[int, str, bytes]


class Odd(ThreadingHTTPServer):
    """Answers whatever a test says."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Odd)
        self.answer: Answer = (200, "application/json", b"{}")
        self.drips = 0.0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Odd(BaseHTTPRequestHandler):
    server: Odd

    def do_GET(self) -> None:
        status, kind, body = self.server.answer
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Location", "/elsewhere")
        self.end_headers()
        step = 1 if self.server.drips else max(1, len(body))
        for at in range(0, len(body), step):
            self.wfile.write(body[at : at + step])
            self.wfile.flush()
            time.sleep(self.server.drips)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def odd() -> Iterator[Odd]:
    with Odd() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def told(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


PAGE = {"epoch": 1, "records": [], "manifests": [], "messages": [], "next": 7, "more": False}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ((200, "text/html", b"<form>log in</form>"), EnvironmentFault),
        ((302, "text/html", b""), EnvironmentFault),
        ((500, "text/plain", b"oops"), EnvironmentFault),
        ((503, "application/json", told(error="later")), EnvironmentFault),
        ((429, "application/json", told(error="slow", wait_s=3)), EnvironmentFault),
        ((404, "application/json", told(error="unknown")), Refused),
        ((401, "application/json", told(error="token")), Refused),
        ((200, "application/json", b""), BadData),
        ((200, "application/json", b"[" * 100_000), BadData),
        ((200, "application/json", b"\xff"), BadData),
        ((200, "application/json", b" " * (5 << 20)), BadData),
        ((200, "application/json", told(**PAGE | {"next": 6})), WentBack),
        ((200, "application/json", told(**PAGE | {"more": True})), BadData),
        ((200, "application/json", told(**PAGE | {"records": [{"seq": 8, "body": "a b"}]})), BadData),
        ((200, "application/json", told(**PAGE | {"messages": [{"seq": 8, "id": "AAAA", "body": ""}]})), BadData),
        ((200, "application/json", told(epoch=1)), BadData),
    ],
)
def test_an_answer_that_is_none_is_refused_in_one_of_two_ways(odd: Odd, answer: Answer, kind: type[Exception]) -> None:
    odd.answer = answer
    with Central(odd.url) as central, pytest.raises(kind) as error:
        central.changes(VAULT, "token", 7)
    # The address names the vault, and logs must not.
    assert as_text(VAULT) not in str(error.value)
    assert (kind is BadData) == (type(error.value) is BadData)


def test_no_log_names_a_vault_however_central_answers() -> None:
    program = (
        "from kiosk import log; log.start()\n"
        "from kiosk.dossier.central import Central\n"
        "from kiosk.errors import EnvironmentFault\n"
        "try: Central('http://127.0.0.1:%d').changes(%r, 'token', 0)\n"
        "except EnvironmentFault: print('no answer')"
    )
    with socket.create_server(("127.0.0.1", 0)) as server:
        asked = program % (server.getsockname()[1], VAULT)
        with subprocess.Popen([sys.executable, "-c", asked], stdout=-1, stderr=subprocess.STDOUT) as terminal:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nno header\r\n\r\n{}")
            told = terminal.communicate(timeout=20)[0].decode()
    assert "no answer" in told
    assert as_text(VAULT) not in told


def test_an_answer_that_drips_is_given_up(odd: Odd) -> None:
    odd.answer, odd.drips = (200, "application/json", b" " * 100), 0.05
    with Central(odd.url, whole_s=0.3) as central, pytest.raises(EnvironmentFault, match="slowly"):
        central.challenge(VAULT)
    odd.drips = 0.0


@pytest.mark.parametrize(
    "ask",
    [
        lambda central: central.states([VAULT]),
        lambda central: central.number(VAULT, b"wish"),
        lambda central: central.challenge(VAULT),
    ],
)
@pytest.mark.parametrize(
    "body",
    [
        told(),
        b"[]",
        told(number="4711", challenge="AAAA"),
        json.dumps([{"vault": as_text(VAULT), "state": "lost", "epoch": 1}]).encode(),
        json.dumps([{"vault": as_text(b"w" * 16), "state": "known", "epoch": 1}]).encode(),
    ],
)
def test_every_answer_has_its_form(odd: Odd, ask: Callable[[Central], object], body: bytes) -> None:
    odd.answer = (200, "application/json", body)
    with Central(odd.url) as central, pytest.raises(BadData):
        ask(central)


def test_a_wait_that_central_gives_has_limits(odd: Odd) -> None:
    with Central(odd.url) as central:
        for wait, shown in ((-5, 0.0), (10**12, 86400.0), (31, 31.0)):
            odd.answer = (423, "application/json", told(error="wait", wait_s=wait, left=4))
            assert central.unlock(VAULT, bytes(32), {}) == Refusal(Why.WAIT, shown, 4)


def test_a_terminal_opens_what_it_has_when_central_answers_nonsense(odd: Odd, tmp_path: Path) -> None:
    central = Central(odd.url)
    terminal = Vaults(tmp_path, Clock(), central)
    started = terminal.start(PIN)
    started.vault.put(PROFILE)
    with pytest.raises(BadData):
        terminal.carry(started.vault.vault, started.access)
    assert opened(terminal.open_with_pin(started.access, PIN)).entries == started.vault.entries
    odd.answer = (200, "application/json", told(challenge="AAAA"))
    with pytest.raises(BadData):
        terminal.open_with_pin(new_card(Kind.ACCESS), PIN)
    terminal.close()
    central.close()


def test_a_set_that_lacks_a_record_or_has_an_old_one_is_not_taken(tmp_path: Path) -> None:
    terminal = Vaults(tmp_path, Clock())
    started = terminal.start(PIN)
    file, vault = terminal.file, started.vault
    at = vault.put(PROFILE)
    old = file.records(vault.vault)[at]
    vault.remove(at)
    other = vault.put(PROFILE)
    new, listed = file.records(vault.vault), file.manifest(vault.vault)
    assert listed
    whole = [Arrival(Came.MANIFEST, b"", listed[1])]
    every = {one: Arrival(Came.RECORD, one, body) for one, body in new.items()}
    assert united(vault._seal, {}, [*whole, *every.values()]).records.keys() == {at, other}
    for arrivals in ([*whole, every[at]], [*whole, Arrival(Came.RECORD, at, old), every[other]]):
        with pytest.raises(BadData, match="old ones"):
            united(vault._seal, {}, arrivals)
    # What is missing may be here already, under the same keys.
    known = {other: vault._versioned(other)}
    assert united(vault._seal, known, [*whole, every[at]]).records.keys() == {at}
    terminal.close()


def test_an_incomplete_set_keeps_what_was_there_until_the_rest_comes(tmp_path: Path) -> None:
    terminal = Vaults(tmp_path, Clock())
    started = terminal.start(PIN)
    vault, mail = started.vault, Mail(terminal.file)
    at = vault.put(PROFILE)
    before = dict(vault.entries)
    listed = terminal.file.manifest(vault.vault)
    assert listed
    lines = vault._seal.open_manifest(listed[1])[2]
    more = Arrival(Came.MANIFEST, b"", vault._seal.manifest(9, lines | {b"m" * 16: lines[at]}))
    with terminal.file.transaction():
        mail.take_in(vault.vault, [more])
    with pytest.raises(BadData, match="all records"):
        vault.take()
    assert dict(vault.entries) == before
    # Who opens the vault gets what is here, and the list goes on waiting for the rest.
    assert opened(terminal.open_with_cards(started.access, started.recovery)).entries == before
    assert mail.arrivals(vault.vault) == [more]
    terminal.close()


def test_a_central_that_is_gone_never_fails_a_run_of_sync(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    url = "http://127.0.0.1:9"
    terminal = Vaults(tmp_path, central=Central(url))
    terminal.start(PIN).vault.put(PROFILE)
    terminal.close()
    for vaults, events in (("", []), (url, ["files_not_exchanged: EnvironmentFault"])):
        config = Config(central=replace(Config().central, vaults=vaults), storage=Storage(data_dir=tmp_path))
        exchange_files(config)
        assert [record.getMessage() for record in caplog.records] == events
    (tmp_path / "terminal.key").write_bytes(b"damaged")
    exchange_files(config)


def test_the_desk_hears_of_many_wrong_pins_once_and_that_it_is_over(tmp_path: Path) -> None:
    clock, desk = Clock(), RecordedDesk()
    terminal = Vaults(tmp_path, clock, desk=desk)
    started = terminal.start(PIN)
    for number in range(19):
        assert isinstance(terminal.file.count_try(bytes([number % 5]), clock()), Lockout)
        clock.passes(60 if number % 5 == 4 else 1)
    assert isinstance(terminal.open_with_pin(started.access, WRONG_PIN), Refusal)
    assert desk.sent == [Call.PINS]
    assert terminal.open_with_pin(started.access, PIN) == Refusal(Why.TERMINAL_PAUSED, 900.0)
    assert desk.sent == [Call.PINS]
    clock.passes(901)
    started.vault.renew(OTHER_PIN)
    opened(terminal.open_with_pin(started.access, OTHER_PIN))
    assert not desk.open
    terminal.close()
