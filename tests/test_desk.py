import hashlib
import hmac
import json
import re
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from email import message_from_string
from email.header import decode_header, make_header
from pathlib import Path
from typing import Any

import pytest
from desk_hook import DeskHook, desk_hook
from mail_server import MailServer, mail_server

from kiosk import config
from kiosk.config import Config
from kiosk.desk.desk import Desk, back_off, messenger
from kiosk.desk.incidents import HELP_S, Incidents
from kiosk.desk.message import Message
from kiosk.desk.webhook import SIGNATURE, Webhook
from kiosk.errors import ConfigError, EnvironmentFault
from kiosk.model.desk import Call, DeskService, DeskState
from kiosk.state_file import SCHEMA, open_state
from migrations import schema

SOON_S = 0.05
PAGE = (Path(__file__).parents[1] / "docs" / "desk.md").read_text(encoding="utf-8")


def settings(folder: Path, *, timeout_s: float = 8, **desk: Any) -> Config:
    return Config(
        storage=config.Storage(data_dir=folder),
        desk=config.Desk(timeout_s=timeout_s, **desk),
    )


@contextmanager
def calling(folder: Path, *, first_wait_s: float = SOON_S, **more: Any) -> Iterator[Desk]:
    others = set(threading.enumerate())
    desk = Desk(settings(folder, **more), first_wait_s=first_wait_s)
    own = set(threading.enumerate()) - others
    try:
        yield desk
    finally:
        desk.close()
        for thread in own:
            if thread.name == "desk":
                thread.join(10)


@pytest.fixture
def hook() -> Iterator[DeskHook]:
    with desk_hook(DeskHook()) as knobs:
        yield knobs


def until(true: Callable[[], object], timeout_s: float = 10) -> None:
    deadline = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_the_screen_asks_for_the_newest_schema() -> None:
    assert schema.head("state") == SCHEMA


def test_a_call_is_sent_once_and_known_when_acknowledged(tmp_path: Path, hook: DeskHook) -> None:
    heard: list[tuple[Call, DeskState]] = []
    with calling(tmp_path, webhook=hook.url) as desk:
        as_protocol: DeskService = desk
        as_protocol.watch(lambda what, state: heard.append((what, state)))
        assert desk.available
        assert desk.state(Call.JAM) is DeskState.NONE
        for _ in range(3):
            as_protocol.call(Call.JAM)
        until(lambda: desk.state(Call.JAM) is DeskState.KNOWN)
        as_protocol.call(Call.JAM)
        as_protocol.call(Call.HELP)
        until(lambda: desk.state(Call.HELP) is DeskState.KNOWN)
        as_protocol.solve(Call.JAM)
        assert desk.state(Call.JAM) is DeskState.NONE
        as_protocol.call(Call.JAM)
        until(lambda: hook.kinds == ["jam", "help", "jam"])
    assert heard[:2] == [(Call.JAM, DeskState.SENDING), (Call.JAM, DeskState.KNOWN)]
    assert len({json.loads(body)["id"] for body in hook.bodies}) == 3


def test_a_message_is_about_the_kiosk_alone_and_signed(tmp_path: Path, hook: DeskHook) -> None:
    secret = tmp_path / "secret"
    secret.write_text("only the two of us\n")
    with calling(tmp_path, webhook=hook.url, secret_file=secret) as desk:
        desk.call(Call.PAPER_OUT)
        until(lambda: hook.bodies)
    (body,), (headers,) = hook.bodies, hook.headers
    said = json.loads(body)
    assert set(said) == {"id", "kind", "at", "terminal", "place", "text"}
    assert (said["kind"], said["terminal"]) == ("paper_out", "demo-1")
    assert said["text"].startswith("Het papier van de WIS-kiosk is op.")
    assert headers["X-Wis-Signature"] == "sha256=" + hmac.new(b"only the two of us", body, hashlib.sha256).hexdigest()
    assert headers["Idempotency-Key"] == said["id"]


@pytest.mark.parametrize("what", Call)
def test_every_call_has_words(what: Call) -> None:
    assert Message(id="1", what=what, opened=0, terminal=config.Terminal()).text.endswith(".")


@pytest.mark.parametrize("status", [302, 404, 500])
def test_only_2xx_is_an_acknowledgement_and_it_is_tried_again(tmp_path: Path, hook: DeskHook, status: int) -> None:
    hook.status = status
    with calling(tmp_path, webhook=hook.url) as desk:
        desk.call(Call.HELP)
        until(lambda: desk.state(Call.HELP) is DeskState.FAILED)
        until(lambda: len(hook.bodies) > 1)
        assert desk.state(Call.HELP) is DeskState.FAILED
        hook.status = 200
        until(lambda: desk.state(Call.HELP) is DeskState.KNOWN)
    assert len(set(hook.bodies)) == 1


def test_the_wait_between_two_attempts_doubles_up_to_five_minutes() -> None:
    assert [back_off(5, tries) for tries in (1, 2, 3, 7, 8, 5000)] == [5, 10, 20, 300, 300, 300]


def test_a_desk_that_is_away_or_silent_holds_up_nobody(tmp_path: Path, hook: DeskHook) -> None:
    port = free_port()
    with calling(tmp_path / "away", webhook=f"http://127.0.0.1:{port}/") as desk:
        start = time.monotonic()
        desk.call(Call.HELP)
        assert time.monotonic() - start < 0.1
        until(lambda: desk.state(Call.HELP) is DeskState.FAILED)
        with desk_hook(DeskHook(port=port)):
            until(lambda: desk.state(Call.HELP) is DeskState.KNOWN)
    hook.delay_s = 2
    with calling(tmp_path / "silent", timeout_s=1, webhook=hook.url) as desk:
        desk.call(Call.HELP)
        until(lambda: hook.bodies)
        start = time.monotonic()
        desk.call(Call.JAM)
        desk.solve(Call.JAM)
        assert time.monotonic() - start < 0.1
        until(lambda: desk.state(Call.HELP) is DeskState.FAILED)


def test_what_was_not_heard_is_sent_by_the_next_screen_and_what_was_known_is_not(
    tmp_path: Path, hook: DeskHook
) -> None:
    with calling(tmp_path, webhook=hook.url) as first:
        first.call(Call.PAPER_OUT)
        until(lambda: first.state(Call.PAPER_OUT) is DeskState.KNOWN)
        hook.status = 500
        first.call(Call.JAM)
        until(lambda: first.state(Call.JAM) is DeskState.FAILED)
    hook.status = 200
    hook.bodies.clear()
    with calling(tmp_path, webhook=hook.url) as second:
        second.call(Call.PAPER_OUT)
        until(lambda: second.state(Call.JAM) is DeskState.KNOWN)
        until(lambda: second.state(Call.PAPER_OUT) is DeskState.KNOWN)
    assert set(hook.kinds) == {"jam"}


def test_screens_share_the_calls_and_one_of_them_sends(tmp_path: Path, hook: DeskHook) -> None:
    hook.delay_s = 0.1
    with calling(tmp_path, webhook=hook.url) as one, calling(tmp_path, webhook=hook.url) as other:
        for desk in (one, other):
            desk.call(Call.TONER_LOW)
        until(lambda: {desk.state(Call.TONER_LOW) for desk in (one, other)} == {DeskState.KNOWN})
    assert hook.kinds == ["toner_low"]


def test_a_call_that_is_solved_before_it_was_heard_is_not_sent_again(tmp_path: Path, hook: DeskHook) -> None:
    hook.status = 500
    with calling(tmp_path, first_wait_s=1, webhook=hook.url) as desk:
        desk.call(Call.JAM)
        until(lambda: desk.state(Call.JAM) is DeskState.FAILED)
        desk.solve(Call.JAM)
        hook.status = 200
        desk.call(Call.HELP)
        until(lambda: desk.state(Call.HELP) is DeskState.KNOWN)
        time.sleep(1.2)
        assert desk.state(Call.JAM) is DeskState.NONE
    assert hook.kinds == ["jam", "help"]


def test_help_is_asked_anew_after_a_while_and_an_old_question_is_dropped(tmp_path: Path) -> None:
    incidents = Incidents(tmp_path)
    incidents.open(Call.HELP, 1000)
    first = incidents.claim(1000, 60)
    assert first is not None
    incidents.heard(first.id, 1001)
    incidents.open(Call.HELP, 1000 + HELP_S)
    assert incidents.known() == {Call.HELP: True}
    incidents.open(Call.HELP, 1001 + HELP_S)
    assert incidents.known() == {Call.HELP: False}
    assert incidents.claim(1002 + 2 * HELP_S, 60) is None
    assert incidents.known() == {}
    incidents.close()


def test_a_claim_is_its_own_until_the_lease_is_over_or_the_clock_was_set_back(tmp_path: Path) -> None:
    incidents = Incidents(tmp_path)
    incidents.open(Call.JAM, 50_000)
    assert incidents.claim(50_000, 60) is not None
    assert incidents.claim(50_059, 60) is None
    again = incidents.claim(50_061, 60)
    assert again is not None
    assert again.tries == 2
    assert incidents.claim(10_000, 60) is not None
    incidents.close()


def test_a_state_that_cannot_be_written_is_a_failed_call_until_it_can(tmp_path: Path, hook: DeskHook) -> None:
    data = tmp_path / "data"
    data.write_text("no folder")
    with calling(data, webhook=hook.url) as desk:
        desk.call(Call.HELP)
        until(lambda: desk.state(Call.HELP) is DeskState.FAILED)
        data.unlink()
        until(lambda: desk.state(Call.HELP) is DeskState.KNOWN)
    assert hook.kinds == ["help"]


def test_an_older_state_is_migrated_and_its_rows_stay(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as old, old:
        old.execute(
            "CREATE TABLE counter (day TEXT NOT NULL, name TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (day, name))"
        )
        old.execute("INSERT INTO counter VALUES ('2026-11-22', 'x', 3)")
        old.execute("CREATE TABLE state_version (version_num VARCHAR(32) NOT NULL)")
        old.execute("INSERT INTO state_version VALUES ('0001')")
    with closing(open_state(tmp_path)) as state:
        assert state.execute("SELECT n FROM counter").fetchall() == [(3,)]
        assert state.execute("SELECT * FROM incident").fetchall() == []


def test_without_a_way_to_the_desk_nothing_is_kept(tmp_path: Path) -> None:
    with calling(tmp_path) as desk:
        desk.call(Call.HELP)
        desk.solve(Call.HELP)
        assert not desk.available
        assert desk.state(Call.HELP) is DeskState.NONE
    assert list(tmp_path.iterdir()) == []


MAIL: dict[str, Any] = {
    "smtp_host": "127.0.0.1",
    "smtp_tls": "none",
    "mail_from": "kiosk@stad.example",
    "mail_to": "balie@stad.example",
}


def test_a_mail_is_taken_with_250(tmp_path: Path) -> None:
    with mail_server(MailServer()) as server, calling(tmp_path, smtp_port=server.port, **MAIL) as desk:
        desk.call(Call.TONER_OUT)
        until(lambda: desk.state(Call.TONER_OUT) is DeskState.KNOWN)
        ((sender, recipient, text),) = server.mails
    assert "<kiosk@stad.example>" in sender
    assert "<balie@stad.example>" in recipient
    mail = message_from_string(text)
    assert "inkt van de WIS-kiosk is op" in str(make_header(decode_header(mail["Subject"])))
    assert mail["Message-ID"].endswith("@demo-1.wis-kiosk.invalid>")
    assert mail["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(("command", "answer"), [("END", "451 later"), ("RCPT", "550 nobody"), ("EHLO", "garbage")])
def test_a_mail_that_is_not_taken_is_tried_again(tmp_path: Path, command: str, answer: str) -> None:
    knobs = MailServer(answers={command: answer, "HELO": answer})
    with mail_server(knobs) as server, calling(tmp_path, smtp_port=server.port, **MAIL) as desk:
        desk.call(Call.JAM)
        until(lambda: desk.state(Call.JAM) is DeskState.FAILED)
        assert server.mails == []
        server.answers.clear()
        until(lambda: desk.state(Call.JAM) is DeskState.KNOWN)
        assert len(server.mails) == 1


@pytest.mark.parametrize("starttls", [False, True])
def test_a_server_that_cannot_encrypt_gets_no_mail(tmp_path: Path, starttls: bool) -> None:
    with mail_server(MailServer(starttls=starttls)) as server:
        way = messenger(settings(tmp_path, smtp_port=server.port, **MAIL | {"smtp_tls": "starttls"}).desk)
        assert way is not None
        with pytest.raises(EnvironmentFault):
            way.send(Message(id="1", what=Call.TEST, opened=0, terminal=config.Terminal()))
        assert server.mails == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('webhook = "https://a"\nsmtp_host = "b"', "both set"),
        ('smtp_host = "b"', "mail_from or mail_to"),
        (
            'smtp_host = "b"\nmail_from = "a@b"\nmail_to = "c@d"\nsmtp_user = "u"\nsmtp_tls = "none"',
            "the password could be read",
        ),
        ('mail_to = "a@b\\nBcc: c@d"', "desk.mail_to"),
        ('secret_file = "nowhere"', "k.toml:2: desk.secret_file"),
        ('webhook = "ftp://a"', "desk.webhook"),
    ],
)
def test_settings_that_cannot_work_are_refused(text: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        config.parse(f"[desk]\n{text}\n", Path("k.toml"))


def test_the_command_says_whether_the_desk_acknowledged(tmp_path: Path, hook: DeskHook) -> None:
    assert desk_test(tmp_path, hook.url) == (0, "The desk has acknowledged the test message.\n")
    assert hook.kinds == ["test"]
    hook.status = 500
    code, said = desk_test(tmp_path, hook.url)
    assert code == 75
    assert "answered 500" in said
    code, said = desk_test(tmp_path, "")
    assert code == 78
    assert "neither webhook nor smtp_host" in said


def desk_test(folder: Path, webhook: str) -> tuple[int, str]:
    file = folder / "kiosk.toml"
    file.write_text(f'[desk]\nwebhook = "{webhook}"\ntimeout_s = 2.0\n')
    command = [sys.executable, "-m", "kiosk", "desk-test", "--config", str(file)]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    return run.returncode, run.stdout or run.stderr


def test_the_page_for_the_desk_tells_of_every_field_and_every_call() -> None:
    example = json.loads(re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)[0])
    opened = datetime.fromisoformat(example["at"]).timestamp()
    message = Message(id=example["id"], what=Call(example["kind"]), opened=opened, terminal=config.Terminal())
    assert json.loads(message.json) == example
    kinds = PAGE.partition("| kind | when |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`([a-z_]+)`", kinds)) == set(Call)


def test_the_check_on_the_page_for_the_desk_takes_what_is_ours_and_nothing_else(hook: DeskHook, tmp_path: Path) -> None:
    told: dict[str, Any] = {}
    exec(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)[0], told)
    secret = tmp_path / "secret"
    secret.write_text("geheim\n")
    Webhook(config.Desk(webhook=hook.url, secret_file=secret)).send(
        Message(id="a", what=Call.TEST, opened=0, terminal=config.Terminal())
    )
    signature = hook.headers[0][SIGNATURE]
    assert told["is_ours"](hook.bodies[0], signature, "geheim")
    assert not told["is_ours"](hook.bodies[0] + b" ", signature, "geheim")
    assert not told["is_ours"](hook.bodies[0], signature, "other")


def test_what_fails_names_the_machine_and_not_the_key_in_the_address(tmp_path: Path) -> None:
    test = Message(id="a", what=Call.TEST, opened=0, terminal=config.Terminal())
    for desk in (
        config.Desk(webhook="http://user:geheim@127.0.0.1:9/geheim?key=geheim", timeout_s=1),
        config.Desk(
            smtp_host="127.0.0.1", smtp_port=9, smtp_user="geheim", mail_from="a@b", mail_to="c@d", timeout_s=1
        ),
    ):
        way = messenger(desk)
        assert way is not None
        with pytest.raises(EnvironmentFault, match=r"127\.0\.0\.1:9") as fault:
            way.send(test)
        assert "geheim" not in str(fault.value)
