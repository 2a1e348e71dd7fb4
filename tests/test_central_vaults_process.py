import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests
from postgresql import postgresql
from vault_service import CardOf, Client, Vault, b64, raw, version

from central import init
from central.office.access_log import AccessLog, Act
from central.vault.database import Database
from central.vault.pepper import Pepper
from central.vault.service import Service, Settings
from central.vault.sweep import sweep
from kiosk.errors import ConfigError, EnvironmentFault
from migrations import schema
from migrations.__main__ import TABLES

ROOT = Path(__file__).parents[1]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    init.create(tmp_path / "store", datetime.now(UTC))
    return tmp_path / "store"


class Process:
    """`central serve`."""

    def __init__(self, store: Path, *words: str, **environment: str) -> None:
        self._log = store.with_name("central.log").open("a")
        command = [sys.executable, "-m", "central", "serve", "--store", str(store), "--port", "0", *words]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=self._log, text=True, env={**os.environ, **environment}
        )
        assert self.process.stdout
        line = self.process.stdout.readline()
        self.url = str(json.loads(line)["url"]) if line else ""

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(10)
        assert self.process.stdout
        self.process.stdout.close()
        self._log.close()
        return code


@contextmanager
def serving(store: Path, *words: str, **environment: str) -> Iterator[Client]:
    running = Process(store, *words, **environment)
    client = Client(running.url)
    try:
        yield client
    finally:
        client.close()
        assert running.end() == 0


def log(store: Path) -> str:
    return store.with_name("central.log").read_text(encoding="utf-8")


def test_the_feed_and_the_vaults_on_one_port(store: Path) -> None:
    with serving(store) as central:
        root = central.get("/tuf/1.root.json")
        assert root.content == (store / "root.json").read_bytes()
        assert "immutable" in root.headers["Cache-Control"]
        part = central.get("/tuf/1.root.json", Range="bytes=5-9")
        assert (part.status_code, part.content) == (206, root.content[5:10])
        assert central.get("/tuf/1.root.json", **{"If-None-Match": root.headers["ETag"]}).status_code == 304
        head = central.session.head(f"{central.url}/tuf/1.root.json", timeout=5)
        assert (head.headers["Content-Length"], head.content) == (str(len(root.content)), b"")
        for wrong in ("/", "/tuf", "/%2e%2e/central.sqlite", "/..%2fkeys/vaults.pepper", "/keys/vaults.pepper", "/%00"):
            assert central.get(wrong).status_code == 404
        vault = Vault()
        central.register(vault)
        assert central.unlock(vault.access).json()["left"] == 9
    assert " WARNING " not in log(store)


def test_the_feed_alone(store: Path) -> None:
    process = Process(store, "--no-vaults")
    assert requests.get(f"{process.url}/tuf/1.root.json", timeout=5).status_code == 200
    assert requests.get(f"{process.url}/v1/health", timeout=5).status_code == 404
    assert process.end(signal.SIGINT) == 0
    assert not (store / "vaults.sqlite").exists()


def test_a_killed_central_has_forgotten_nothing_it_answered(store: Path) -> None:
    vault, at = Vault(), b"r" * 16
    record, new = vault.record(at, version(a=1)), vault.renewed(access=CardOf())

    def first(central: Client) -> None:
        central.register(vault)
        central.ok(f"{vault.path}/records", records=[record], manifest=vault.manifest(1))
        for left in range(9, 5, -1):
            assert central.unlock(vault.access).json()["left"] == left

    def second(central: Client) -> None:
        assert central.unlock(vault.access).json()["left"] == 5
        assert central.unlock(vault.access).json()["error"] == "wait"
        token = central.token(vault)
        assert record in central.everything(vault, token)
        central.ok(f"{vault.path}/epochs", registration=new.registration(), manifest=new.manifest(2))
        known.extend([token, b64(central.challenge(new.access.id))])

    def third(central: Client) -> None:
        token, challenge = known
        # A challenge from before the kill is good, once.
        assert central.unlock(new.access, raw(challenge)).json()["left"] == 9
        assert central.unlock(new.access, raw(challenge)).status_code == 403
        assert central.unlock(vault.access).status_code == 403
        assert central.get(f"{vault.path}/changes", Authorization=f"Bearer {token}").status_code == 401
        assert record in central.everything(new, central.token(new))

    known: list[str] = []
    for act in (first, second, third):
        process = Process(store)
        with closing(Client(process.url)) as central:
            act(central)
        assert process.end(signal.SIGKILL) == -signal.SIGKILL
    said = log(store)
    assert not any(secret in said for secret in (b64(vault.id), vault.id.hex(), b64(new.access.id), *known))


def test_without_its_pepper_central_does_not_start(store: Path) -> None:
    pepper = store / "keys" / "vaults.pepper"
    Service.open(Settings(store)).close()
    kept = pepper.read_bytes()
    pepper.write_bytes(bytes(32))
    with pytest.raises(ConfigError, match="Restore it"):
        Service.open(Settings(store))
    pepper.unlink()
    with pytest.raises(ConfigError, match="restore it"):
        Service.open(Settings(store))
    process = Process(store)
    assert (process.url, process.process.wait(10)) == ("", 78)
    process.end()
    elsewhere = store / "pepper"
    elsewhere.write_bytes(kept)
    Service.open(Settings(store, pepper=elsewhere)).close()


@pytest.mark.parametrize(
    "url", ["nonsense", "mysql://localhost/wis", "postgresql://localhost/wis", "sqlite://", "postgresql+psycopg://"]
)
def test_a_database_that_cannot_hold_vaults(url: str) -> None:
    with pytest.raises(ConfigError):
        Database(url)


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "vaults.sqlite"
    Database(f"sqlite:///{path}").close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE central_vaults_version SET version_num = '9999'")
    with pytest.raises(EnvironmentFault, match="newer"):
        Database(f"sqlite:///{path}")
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(EnvironmentFault, match="prepared"):
        Database(f"sqlite:///{path}")


@pytest.mark.long
def test_postgresql_does_all_of_it(store: Path) -> None:
    with postgresql() as url:
        env = {"WIS_VAULT_DATABASE": url}
        with serving(store, **env) as central:
            vault = Vault()
            body = vault.registration()
            for _ in range(2):
                assert central.ok("/v1/vaults", registration=body) == {"epoch": 1}
            assert raw(central.unlock(vault.access).json()["registration"]) == body
            token, at = central.token(vault), b"r" * 16
            forms = [vault.record(at, version(**{letter: 1})) for letter in "ab"]
            central.ok(f"{vault.path}/records", records=forms, manifest=vault.manifest(1))
            united = vault.record(at, version(a=1, b=1))
            central.ok(f"{vault.path}/records", records=[united])
            assert united in central.everything(vault, token)
            assert central.ok(f"{vault.path}/number", wish=vault.wish(1))["number"]
            new = vault.renewed()
            central.ok(f"{vault.path}/epochs", registration=new.registration(), manifest=new.manifest(2))
        with serving(store, **env) as central:
            thief = central.unlock(new.access)
            for number in range(4):
                assert thief.json()["left"] == 9 - number
                thief = central.unlock(new.access)
            assert central.unlock(new.access).json()["error"] == "wait"
            taken = Vault(recovery=new.access)
            assert central.post("/v1/vaults", registration=taken.registration()).json()["error"] == "taken"
            central.ok("/v1/erasures", erasure=new.erasure())
            assert central.ok("/v1/states", vaults=[vault.id])[0]["state"] == "erased"
        database = Database(url)
        with closing(database):
            log = AccessLog(database, time.time)
            log.note("an", Act.TASK, "482 170 635")
            assert [(one.who, one.act) for one in log.entries(about="482170635")] == [("an", Act.TASK)]
            sweep(database, time.time() + 181 * 86400)
            assert list(log.entries()) == []
            database.tidy()
            Pepper.of(store / "keys" / "vaults.pepper", database)
            with database.reading() as connection:
                assert schema.version(connection, "central_vaults") == schema.head("central_vaults")
    assert not (store / "vaults.sqlite").exists()
    assert "central_vaults" in TABLES
