import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from desk_hook import DeskHook, desk_hook
from receipt_printer import FakeSlipPrinter, slip_printer
from replication_world import central

from kiosk import config
from kiosk.__main__ import main
from kiosk.config import Config
from kiosk.model.readiness import CheckState, Finding, Subject
from kiosk.reach import reach
from kiosk.state_file import open_state

NOWHERE = "127.0.0.1:9"


def found(settings: Config) -> dict[Subject, tuple[Finding, CheckState]]:
    return {check.subject: (check.finding, check.state) for check in reach(settings)}


@pytest.fixture
def slips() -> Iterator[FakeSlipPrinter]:
    with slip_printer() as printer:
        yield printer


def test_what_is_not_set_is_no_fault() -> None:
    assert found(Config()) == dict.fromkeys(
        (Subject.DESK, Subject.SLIP, Subject.STICK, Subject.CENTRAL), (Finding.NOT_SET, CheckState.GOOD)
    )


def test_the_desk_is_reached_and_told_nothing() -> None:
    with desk_hook(DeskHook()) as hook:
        for desk in (config.Desk(webhook=hook.url), config.Desk(smtp_host="127.0.0.1", smtp_port=hook.port)):
            assert found(replace(Config(), desk=desk))[Subject.DESK] == (Finding.ANSWERS, CheckState.GOOD)
        assert hook.bodies == []
    for desk in (config.Desk(webhook=f"http://{NOWHERE}/x"), config.Desk(smtp_host="127.0.0.1", smtp_port=9)):
        assert found(replace(Config(), desk=desk))[Subject.DESK] == (Finding.NO_ANSWER, CheckState.FAULT)


def test_the_slip_printer_says_what_it_lacks(slips: FakeSlipPrinter) -> None:
    settings = replace(Config(), slip=config.Slip(address=slips.address, timeout_s=1))
    assert found(settings)[Subject.SLIP] == (Finding.ANSWERS, CheckState.GOOD)
    slips.paper = False
    assert found(settings)[Subject.SLIP] == (Finding.NO_PAPER, CheckState.FAULT)
    slips.paper, slips.cover_open = True, True
    assert found(settings)[Subject.SLIP] == (Finding.TAKES_NOTHING, CheckState.FAULT)
    away = replace(Config(), slip=config.Slip(address=f"tcp://{NOWHERE}", timeout_s=1))
    assert found(away)[Subject.SLIP] == (Finding.NO_ANSWER, CheckState.FAULT)
    assert slips.slips == []


def test_only_a_stick_shows_that_the_port_is_the_right_one(tmp_path: Path) -> None:
    port = tmp_path / "port"
    settings = replace(Config(), usb=config.Usb(port=str(port)))
    assert found(settings)[Subject.STICK] == (Finding.NO_STICK, CheckState.ATTENTION)
    port.touch()
    assert found(settings)[Subject.STICK] == (Finding.THERE, CheckState.GOOD)


def test_central_that_is_away_is_no_fault_of_the_terminal(tmp_path: Path) -> None:
    with central(tmp_path / "store") as running:
        settings = replace(Config(), central=config.Central(vaults=running.url))
        assert found(settings)[Subject.CENTRAL] == (Finding.ANSWERS, CheckState.GOOD)
    assert found(settings)[Subject.CENTRAL] == (Finding.NO_ANSWER, CheckState.ATTENTION)


def status(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    file = folder / "kiosk.toml"
    file.write_text('[storage]\ndata_dir = "data"\n')
    code = main(["status", "--config", str(file)])
    return code, dict(json.loads(capsys.readouterr().out))


def test_before_the_first_sync_status_says_so_and_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, line = status(tmp_path, capsys)
    assert (code, line["published"], line["sync"], line["printer"]) == (75, None, None, {})
    assert not (tmp_path / "data").exists()


def test_status_says_how_the_last_sync_ended(replica: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "replica").symlink_to((replica / "replica").resolve())
    state = open_state(data)
    for outcome in ("updated", "no_connection"):
        started = datetime.now(UTC).isoformat()
        state.execute("INSERT INTO sync_run VALUES (NULL, ?, 1.0, ?, 0, 0, 0, 0, 'why')", (started, outcome))
    state.close()
    code, line = status(tmp_path, capsys)
    assert (code, line["sync"]) == (0, {"started": started, "outcome": "no_connection", "message": "why"})
    assert {"vacancies", "published", "sample", "desk"} <= set(line)
