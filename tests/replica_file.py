"""A replica built by hand, as sync builds it, and records to put into it."""

import random
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import create_engine

from kiosk.catalogue.index import INDEXED, mark_dead, write_occupations, write_segment
from kiosk.feed.record import Record, encode_body
from kiosk.model.taxonomy import Municipality, Occupation
from kiosk.model.training import Cost, Mode, Session, Training
from kiosk.model.vacancy import (
    Contract,
    ContractKind,
    Education,
    Employer,
    Experience,
    LanguageNeed,
    Location,
    OccupationRef,
    Regime,
    Requirements,
    Schedule,
    Vacancy,
)
from kiosk.tables import replica

PUBLISHED = "2026-05-14T02:10:00Z"

OCCUPATIONS = (
    Occupation(
        id="7512.baker",
        rev=1,
        labels={"nl": "Bakker", "fr": "Boulanger", "en": "Baker", "ar": "خباز", "uk": "Пекар", "tr": "Fırıncı"},
        synonyms={"nl": ("banketbakker",), "fr": ("boulangère", "artisan du pain")},
        sector="kitchen",
        icon="bread",
    ),
    Occupation(
        id="8332.truck_driver",
        rev=1,
        labels={"nl": "Vrachtwagenchauffeur", "fr": "Chauffeur poids lourd", "en": "Truck driver", "ar": "سائق شاحنة"},
        synonyms={"nl": ("trucker",), "en": ("lorry driver", "HGV driver")},
        sector="logistics",
        icon="truck",
        shortage=True,
    ),
    Occupation(
        id="4321.warehouse_worker",
        rev=1,
        labels={"nl": "Magazijnmedewerker", "fr": "Magasinier", "en": "Warehouse worker", "ar": "عامل مستودع"},
        synonyms={"nl": ("magazijnier", "orderpicker"), "en": ("order picker",)},
        sector="logistics",
        icon="package",
        competences=(
            {"nl": "Bestellingen verzamelen", "fr": "Préparer des commandes", "en": "Pick orders"},
            {"nl": "Goederen scannen", "fr": "Scanner les marchandises", "en": "Scan goods"},
            {"nl": "Voorraad tellen", "fr": "Compter le stock", "en": "Count stock"},
            {"nl": "Veilig tillen", "fr": "Soulever en sécurité", "en": "Lift safely"},
        ),
    ),
    Occupation(
        id="5131.waiter",
        rev=1,
        labels={"nl": "Ober", "fr": "Serveur", "en": "Waiter", "pl": "Kelner"},
        synonyms={"nl": ("zaalmedewerker",)},
        competences=(
            {"nl": "Bestellingen opnemen", "fr": "Prendre les commandes", "en": "Take orders"},
            {"nl": "Gasten ontvangen", "fr": "Accueillir les clients", "en": "Welcome guests"},
            {"nl": "Tafels dekken", "fr": "Dresser les tables", "en": "Lay tables"},
            {"nl": "Afrekenen", "fr": "Encaisser", "en": "Take payment"},
        ),
        sector="kitchen",
    ),
)

MUNICIPALITIES = (
    Municipality(
        id="44021", rev=1, name={"nl": "Gent", "fr": "Gand"}, province="OV", lat=51.05, lon=3.72, postcodes=("9000",)
    ),
    Municipality(id="11002", rev=1, name={"nl": "Antwerpen", "fr": "Anvers"}, province="AN", lat=51.22, lon=4.4),
    Municipality(
        id="44083",
        rev=1,
        name={"nl": "Deinze"},
        province="OV",
        lat=50.98,
        lon=3.53,
        former={"44011": "Nevele"},
        villages={"Bachte": (51.02, 3.5), "Sint-Maria-Leerne": (51.03, 3.59)},
    ),
    Municipality(id="31005", rev=1, name={"nl": "Brugge", "fr": "Bruges"}, province="WV", lat=51.2, lon=3.22),
)

TITLES = {
    "7512.baker": ("Bakker", "Hulpbakker", "Brood- en banketbakker", "Boulanger-pâtissier"),
    "8332.truck_driver": ("Vrachtwagenchauffeur", "Chauffeur CE", "Koelwagenchauffeur nacht", "Truck driver"),
    "4321.warehouse_worker": ("Magazijnier", "Magazijnmedewerker koeling", "Orderpicker", "Stockmedewerker"),
    "5131.waiter": ("Ober", "Zaalmedewerker", "Kelner brasserie", "Oproepkracht bediening oktober"),
    "": ("Medewerker", "Allround klusser", "Verpleegkundige", "Poetshulp"),
}
EMPLOYERS = ("Frigo Ost", "Bakkerij Van Damme", "Portus Logistics", "Café d'Hondt", "Staalhandel Zeekanaal")
SKILLS = ("Deeg kneden", "Heftruck besturen", "Klanten bedienen", "Orders verzamelen", "Rijden met aanhangwagen")
TEXTS = (
    "Je werkt in een klein team en houdt je werkplek proper.",
    "Je rijdt met de vrachtwagen naar de haven.",
    "We zoeken een bakker die graag vroeg opstaat.",
    "Nous cherchons un collègue motivé à l'atelier.",
    "You load pallets and keep the warehouse tidy.",
    *(f"Nu en dan maak je {dish} klaar." for dish in ("kroketten", "stoofvlees", "vol-au-vent", "garnalen")),
    "Ervaring met kassa is een plus, maar hoeft niet.",
)


def vacancy(number: int, chance: random.Random) -> Vacancy:
    """Invent a vacancy, sparse or rich."""
    code = chance.choice([*TITLES])
    label = chance.choice(["", "Beroep in de bediening", "Chauffeur"])
    occupation = OccupationRef(scheme="wis", code=code, label=label) if code else None
    sector = next((known.sector for known in OCCUPATIONS if known.id == code), chance.choice(["care", "cleaning"]))
    day = chance.randint(1, 14)
    return Vacancy(
        id=f"test:{number}",
        source="test",
        source_id=str(number),
        rev=1,
        title=chance.choice(TITLES[code]),
        lang="nl",
        description=" ".join(chance.sample(TEXTS, chance.randint(1, 3))),
        requirements_text=chance.choice(["", *TEXTS]),
        locations=tuple(_location(chance) for _ in range(chance.choice((0, 1, 1, 1, 2)))),
        employer=Employer(name=chance.choice(EMPLOYERS)),
        contract=Contract(kind=chance.choice(list(ContractKind))),
        published=f"2026-05-{day:02}T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:00Z",
        updated=PUBLISHED,
        valid_until=f"2026-05-{chance.randint(10, 31)}",
        occupation=occupation,
        sectors=(sector,) if chance.random() < 0.8 else (),
        regime=chance.choice([None, *Regime]),
        schedule=tuple(chance.sample(list(Schedule), chance.randint(0, 3))),
        hours_min=chance.choice([None, 20.0, 38.0]),
        req=Requirements(
            languages=tuple(
                LanguageNeed(
                    lang=lang, level=chance.choice(["", "A1", "A2", "B1", "B2", "C1"]), must=chance.random() < 0.8
                )
                for lang in chance.sample(["nl", "fr", "en"], chance.randint(0, 2))
            ),
            licences=chance.choice(((), ("B",), ("C", "CE"))),
            education=tuple(chance.sample(list(Education), chance.randint(0, 2))),
            experience=chance.choice([None, *Experience]),
            competences=tuple(chance.sample(SKILLS, chance.randint(0, 3))),
        ),
    )


def _location(chance: random.Random) -> Location:
    town = chance.choice(MUNICIPALITIES)
    if chance.random() < 0.3:
        return Location(nis=chance.choice([town.id, "44011", "99999"]), city=town.name["nl"])
    lat, lon = town.lat + chance.uniform(-0.2, 0.2), town.lon + chance.uniform(-0.3, 0.3)
    return Location(nis=town.id, city=town.name["nl"], postcode="9000", lat=round(lat, 4), lon=round(lon, 4))


def training(number: int, chance: random.Random) -> Training:
    """Invent a training with sessions before and after mid May 2026."""
    code = chance.choice([*TITLES])
    return Training(
        id=f"course:{number}",
        rev=1,
        title=f"{chance.choice(TITLES[code])} worden",
        provider_id="partner:1",
        description=" ".join(chance.sample(TEXTS, 2)),
        language=chance.choice(["nl", "fr"]),
        mode=chance.choice(list(Mode)),
        published=PUBLISHED,
        updated=PUBLISHED,
        valid_until=f"2026-05-{chance.randint(10, 31)}",
        domains=tuple(chance.sample(["kitchen", "logistics", "care"], chance.randint(0, 2))),
        competences=tuple(chance.sample(SKILLS, chance.randint(0, 2))),
        min_dutch=chance.choice(["", "none", "B1", "C1"]),
        sessions=tuple(
            Session(
                start=chance.choice(["", "soon", f"2026-{chance.randint(4, 8):02}-{chance.randint(1, 28):02}"]),
                place_id=chance.choice(["", "place:0", "place:1", "place:9"]),
                schedule=chance.choice(["day", "evening"]),
                places=chance.choice([None, 0, 4]),
                enrol_until=chance.choice(["", "2026-05-13", "2026-06-01"]),
            )
            for _ in range(chance.randint(0, 3))
        ),
        occupations=(code,) if code else (),
        cost=chance.choice((None, Cost(), Cost(amount=90), Cost(amount=90, free_jobseeker=True))),
    )


class ReplicaFile:
    """A replica under `data_dir` and, beside it, the records that are in it."""

    def __init__(self, data_dir: Path) -> None:
        folder = data_dir / "replica"
        folder.mkdir(parents=True)
        self.data_dir = data_dir
        self.path = folder / "replica-1-1.sqlite"
        (folder / "current").symlink_to(self.path.name)
        engine = create_engine(f"sqlite:///{self.path}")
        replica.create_all(engine)
        engine.dispose()
        self.connection = sqlite3.connect(self.path, check_same_thread=False)
        self.connection.execute("PRAGMA journal_mode=WAL")
        self.records: dict[tuple[str, str], Record] = {}
        self.docs: dict[tuple[str, str], int] = {}

    def close(self) -> None:
        self.connection.close()

    def put(self, dataset: str, records: Iterable[Record]) -> None:
        """Put records as one delta."""
        rows = []
        with self.connection:
            self._publish(dataset)
            for record in records:
                self._remove(dataset, record.id)
                cursor = self.connection.execute(
                    "INSERT INTO record (dataset, id, rev, bucket, hash, body) VALUES (?, ?, ?, 0, x'', ?)",
                    (dataset, record.id, record.rev, encode_body(record)),
                )
                assert cursor.lastrowid
                self.docs[dataset, record.id] = cursor.lastrowid
                self.records[dataset, record.id] = record
                rows.append((cursor.lastrowid, record))
            if dataset in INDEXED:
                write_segment(self.connection, dataset, rows)
            if dataset == "occupations":
                write_occupations(self.connection)

    def remove(self, dataset: str, ids: Iterable[str]) -> None:
        """Delete records as one delta."""
        with self.connection:
            for id in ids:
                self._remove(dataset, id)
            if dataset == "occupations":
                write_occupations(self.connection)

    def _remove(self, dataset: str, id: str) -> None:
        if doc := self.docs.pop((dataset, id), None):
            del self.records[dataset, id]
            self.connection.execute("DELETE FROM record WHERE doc = ?", (doc,))
            mark_dead(self.connection, dataset, [doc])

    def _publish(self, dataset: str) -> None:
        self.connection.execute(
            'INSERT OR REPLACE INTO dataset (name, schema, epoch, seq, root, "count", published, next_publish) '
            "VALUES (?, 1, 1, 1, '', 0, ?, '')",
            (dataset, PUBLISHED),
        )
