"""A central and a terminal on loopback, with a web server that can do everything wrong that networks do."""

import sqlite3
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import numpy as np
from pyroaring import BitMap

from central import init
from central.feed_answer import file_of
from central.publish import Published, publish
from central.serve import FeedHandler, FeedServer
from central.store import Store
from kiosk.catalogue.names import names_of
from kiosk.catalogue.tokens import tokens
from kiosk.config import Central, Config, Storage
from kiosk.feed.digest import bucket_digests, bucket_of, record_hash, root_of
from kiosk.feed.record import read_body
from kiosk.model.partner import Address, Place, PlaceKind
from kiosk.model.sync import SyncProgress, SyncReport
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import Contract, ContractKind, Employer, Location, OccupationRef, Vacancy
from kiosk.sync.run import run

Fault = Callable[["FaultyHandler"], bool]

_WORDS = ("lasser", "magazijnier", "kok", "verpleger", "bakker", "chauffeur", "boekhouder", "schilder", "monteur")


def vacancy(number: int, text: str = "") -> Vacancy:
    word = _WORDS[number % len(_WORDS)]
    return Vacancy(
        id=f"demo:{number}",
        source="demo",
        source_id=str(number),
        rev=0,
        title=f"{word.capitalize()} {number}",
        lang="nl",
        description=f"Wij zoeken een {word} voor ons team in Gent. {text}",
        locations=(Location(postcode="9000", city="Gent", nis="44021", lat=51.05, lon=3.72),),
        employer=Employer(name=f"Bedrijf {number % 17}"),
        contract=Contract(kind=ContractKind.PERMANENT),
        occupation=OccupationRef(scheme="wis", code=word),
        published="2026-11-01T08:00:00Z",
        updated="2026-11-01T08:00:00Z",
        valid_until="2027-11-01",
    )


def vacancies(count: int, start: int = 0, text: str = "") -> list[Vacancy]:
    return [vacancy(number, text) for number in range(start, start + count)]


def place(number: int) -> Place:
    return Place(
        id=f"place:{number}",
        rev=0,
        name=f"Jobwinkel {number}",
        kind=PlaceKind.JOB_SHOP,
        address=Address(street="Botermarkt 1", postcode="9000", city="Gent"),
        lat=51.05,
        lon=3.72,
        hours=(),
    )


def occupations() -> list[Occupation]:
    return [Occupation(id=word, rev=0, labels={"nl": word}) for word in _WORDS]


class FaultyHandler(FeedHandler):
    """Asks the fault of its server first; it answers itself and says True, or leaves the answer to the feed."""

    def do_GET(self) -> None:
        fault = self.server.fault  # type: ignore[attr-defined]
        self.server.requests.append(self.path)  # type: ignore[attr-defined]
        if not (fault and fault(self)):
            super().do_GET()

    def content(self) -> bytes:
        path = file_of(self.server.public, unquote(urlsplit(self.path).path))
        return path.read_bytes() if path else b""

    def reply(self, status: int, body: bytes, length: int | None = None, **headers: str) -> bool:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)
        if length is not None:
            self.wfile.flush()
            self.close_connection = True
        return True


def only(part: str, answer: Callable[[FaultyHandler], bool], times: int = 10**9) -> Fault:
    """A fault for paths with `part` in them, so many times."""
    left = [times]

    def fault(handler: FaultyHandler) -> bool:
        if part not in handler.path or left[0] <= 0:
            return False
        left[0] -= 1
        return answer(handler)

    return fault


class World:
    """One store, one server, one terminal; `now` is central's clock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = datetime.now(UTC).replace(microsecond=0)
        init.create(folder / "store", self.now)
        self.store = Store.open(folder / "store")
        self.server = FeedServer(self.store.public)
        self.server.RequestHandlerClass = FaultyHandler
        self.server.fault = None  # type: ignore[attr-defined]
        self.server.requests = []  # type: ignore[attr-defined]
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.data = folder / "data"

    def close(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()
        self.store.close()

    @property
    def requests(self) -> list[str]:
        requests: list[str] = self.server.requests  # type: ignore[attr-defined]
        return requests

    def fault(self, fault: Fault | None) -> None:
        self.server.fault = fault  # type: ignore[attr-defined]

    def publish(self, *, bulk_ok: bool = False) -> Published:
        return publish(self.store, self.now, bulk_ok=bulk_ok)

    def config(self, data: Path | None = None) -> Config:
        storage = Storage(data_dir=data or self.data, runtime_dir=self.folder / "runtime")
        central = Central(url=self.server.url, root=self.folder / "store" / "root.json", timeout_s=2.0)
        return replace(Config(), storage=storage, central=central)

    def sync(self, report: Callable[[SyncProgress], None] = lambda _: None, data: Path | None = None) -> SyncReport:
        return run(self.config(data), report)

    def replica(self, data: Path | None = None) -> Path:
        return ((data or self.data) / "replica" / "current").resolve()

    def ids(self, dataset: str = "vacancies") -> set[str]:
        with closing(sqlite3.connect(self.replica())) as connection:
            return {id for (id,) in connection.execute("SELECT id FROM record WHERE dataset = ?", (dataset,))}

    def query(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.replica())) as connection:
            return connection.execute(statement, values).fetchall()


def prove(replica: Path) -> dict[str, int]:
    """Prove a replica whole from its bodies alone and return the sequence of each dataset."""
    with closing(sqlite3.connect(replica)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        sequences = {}
        for name, seq, root, count in connection.execute("SELECT name, seq, root, count FROM dataset").fetchall():
            rows = [
                (bucket_of(id), id, record_hash(body))
                for id, body in connection.execute("SELECT id, body FROM record WHERE dataset = ?", (name,))
            ]
            rows += [
                (bucket_of(id), id, digest)
                for id, digest in connection.execute("SELECT id, hash FROM quarantine WHERE dataset = ?", (name,))
            ]
            assert len(rows) == count
            assert root_of(bucket_digests((bucket, digest) for bucket, _, digest in sorted(rows))) == root
            sequences[name] = seq
        assert _indexed(connection) == _docs(connection, ("vacancies", "trainings"))
        assert _meant(connection) == _called(connection) == _named(connection)
        return sequences


def _docs(connection: sqlite3.Connection, datasets: Iterable[str]) -> set[int]:
    return {
        doc for name in datasets for (doc,) in connection.execute("SELECT doc FROM record WHERE dataset = ?", (name,))
    }


def _indexed(connection: sqlite3.Connection) -> set[int]:
    """Documents of all segments without the dead ones."""
    columns = connection.execute("SELECT dtype, data FROM col WHERE name = 'doc'").fetchall()
    docs = {int(doc) for dtype, data in columns for doc in np.frombuffer(data, dtype)}
    for (bitmap,) in connection.execute("SELECT bm FROM dead"):
        docs -= set(BitMap.deserialize(bitmap))
    return docs


def _meant(connection: sqlite3.Connection) -> tuple[set[str], set[str]]:
    """Occupations, and words of their names, of which the replica keeps what they mean."""
    words = {word for (word,) in connection.execute("SELECT SUBSTR(t, 2) FROM piece WHERE t LIKE '=%'")}
    return {code for (code,) in connection.execute("SELECT code FROM sense")}, words


def _called(connection: sqlite3.Connection) -> tuple[set[str], set[str]]:
    """Occupations of which the replica keeps names, and the words of these."""
    codes = {code for (code,) in connection.execute("SELECT code FROM occupation_name")}
    return codes, {word[::-1] for (word,) in connection.execute("SELECT reversed FROM name_word")}


def _named(connection: sqlite3.Connection) -> tuple[set[str], set[str]]:
    bodies = [body for (body,) in connection.execute("SELECT body FROM record WHERE dataset = 'occupations'")]
    found = [one for body in bodies if isinstance(one := read_body("occupations", body), Occupation)]
    return {one.id for one in found}, {word for one in found for _, _, name in names_of(one) for word in tokens(name)}
