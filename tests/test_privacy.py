"""What docs/privacy.md promises, held against the code."""

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import MetaData
from vault_world import PIN, PROFILE, Clock, vaults

from central import report_file
from central.courier import queue as courier
from central.courier.tables import central_courier
from central.drops import shelf
from central.drops.tables import central_drops
from central.office import login
from central.office.tables import ACCESS_DAYS, COMMITMENTS_S, REQUESTS_S
from central.report_tables import central_reports
from central.vault import sweep
from central.vault.app import MOST_BODY
from central.vault.door import TOKEN_S
from central.vault.tables import central_vaults
from kiosk import interests, tables
from kiosk.config import Config, Storage
from kiosk.desk import incidents
from kiosk.dossier import lockout, moment, vault_file
from kiosk.envelope import message
from kiosk.sync.files import exchange_files

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
_DAY_S = 86400


@pytest.mark.parametrize(
    ("heading", "database"),
    [
        ("vault.sqlite", tables.vaults),
        ("state.sqlite", tables.state),
        ("Central: personal files", central_vaults),
        ("Central: interests", central_reports),
        ("Central: applications by mail", central_courier),
        ("Central: files for a phone", central_drops),
    ],
)
def test_every_table_that_is_kept_is_told_of(heading: str, database: MetaData) -> None:
    section = PAGE.partition(f"\n## {heading}")[2].partition("\n## ")[0]
    told = set(re.findall(r"`(\w+)`", section))
    assert set(database.tables) <= told


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("30 days", vault_file.UNUSED_DAYS * _DAY_S),
        ("30 days", interests.KEPT_DAYS * _DAY_S),
        ("30 days", sweep.ATTEMPTS_S),
        ("30 days", TOKEN_S),
        ("30 days", REQUESTS_S),
        ("30 days", courier._KEPT_S),
        ("24 months", sweep.UNUSED_S),
        ("24 months", COMMITMENTS_S),
        ("180 days", message.LONGEST.total_seconds()),
        ("180 days", ACCESS_DAYS * _DAY_S),
        ("one hour", lockout.TERMINAL_WINDOW_S),
        ("10 minutes", incidents.HELP_S),
        ("ten hours", login.LASTS_S),
        ("a day", shelf.KEPT_S),
        ("four whole weeks", report_file.WEEKS * 7 * _DAY_S),
    ],
)
def test_every_period_is_that_of_the_code(told: str, kept: float) -> None:
    seconds = {
        "30 days": 30 * _DAY_S,
        "24 months": 730 * _DAY_S,
        "180 days": 180 * _DAY_S,
        "one hour": 3600,
        "10 minutes": 600,
        "ten hours": 36000,
        "a day": _DAY_S,
        "four whole weeks": 28 * _DAY_S,
    }
    assert told in PAGE
    assert kept == seconds[told]


def test_a_terminal_without_central_forgets_unused_files_although_nobody_opens_one(tmp_path: Path) -> None:
    clock = Clock(replace(moment.now(), wall=moment.now().wall - vault_file.UNUSED_DAYS * _DAY_S + 60))
    with closing(vaults(tmp_path, clock)) as terminal:
        terminal.start(PIN).vault.put(PROFILE)
        config = Config(central=replace(Config().central, vaults=""), storage=Storage(data_dir=tmp_path))
        exchange_files(config)
        assert terminal.file.all_held()
        clock.passes(-120)
        terminal.start(PIN)
        exchange_files(config)
        assert len(terminal.file.all_held()) == 1


def test_a_terminal_without_files_gets_none_from_sync(tmp_path: Path) -> None:
    exchange_files(Config(central=replace(Config().central, vaults=""), storage=Storage(data_dir=tmp_path)))
    assert not list(tmp_path.iterdir())


def test_the_web_server_keeps_no_body_in_a_file() -> None:
    site = (ROOT / "deploy" / "central" / "nginx.conf").read_text(encoding="utf-8")
    limits = re.findall(r"client_(max_body|body_buffer)_size (\d+[km]);", site)
    assert limits == [(name, size) for size in ("256k", f"{MOST_BODY >> 20}m") for name in ("max_body", "body_buffer")]
    assert "proxy_max_temp_file_size 0;" in site
    assert re.findall(r"^\s*access_log (\w+);", site, re.MULTILINE) == ["off", "off"]
