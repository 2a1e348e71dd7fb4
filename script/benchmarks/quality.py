"""How well the search finds: occupations (MELO), compounds, typing errors, and a vacancy that one has in mind.

Nothing here was used to tune anything. Compounds and typing errors are of words of the demo's taxonomy: compounds are
learnt from the occupations whose code has an even CRC-32 and asked of the others.
"""

import argparse
import contextlib
import random
import sqlite3
import statistics
import string
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import chain, islice
from pathlib import Path
from zlib import crc32

import numpy as np
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from benchmarks import _records
from benchmarks._lines import say
from benchmarks._melo import FILES, PUBLISHED, CharacterTfIdf, Melo
from benchmarks._timed import percentiles
from benchmarks._typed import flat
from central.demo.occupations import load_occupations
from central.demo.taxonomy import taxonomy
from central.esco import Export
from central.esco_files import PREFIX
from kiosk.catalogue import meaning
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.compounds import Compounds
from kiosk.catalogue.learning import learn
from kiosk.catalogue.likeness import Likeness
from kiosk.catalogue.names import names_of
from kiosk.catalogue.postings import Numbers
from kiosk.catalogue.sentence import around
from kiosk.catalogue.taxonomy import ENGLISH
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.typos import LEAST_LETTERS, candidates
from kiosk.model.search import Query, Sort
from kiosk.model.taxonomy import Occupation
from kiosk.tables import piece, sense

_TOP = 3
_PAGE = 20
_ITEMS = 300
_ALL_VALID = (_records.TODAY - timedelta(days=2)).isoformat()
_NO_COMPOUNDS = """
    oktober sober kober stok bok hok rok gok brok wrok klok slok schok vrok strok kous moker koker roker joker
    bewerker verwerker medewerker hersteller besteller versteller begeleider verleider bediener verdiener
    benadeling boter later water meter beter liter peter zuster meester masker akker bakker lekker wekker
    beker zeker spreker breker bezetter verzetter ontzetter gezang behang gehulp zorg gezorgd verzorger
    ontwerper verwerper beheerder vergaderaar genezer verkoper inkoper gekoper herkauwer verhaler betaler
"""


def main(options: list[str]) -> None:
    """Measure."""
    parser = argparse.ArgumentParser(prog="script/bench quality", description=__doc__)
    parser.add_argument("--melo", type=Path, nargs="*", default=[], help="folders of the MELO benchmark")
    parser.add_argument("--esco", type=Path, help="folder of an ESCO export, for what MELO leaves out")
    parser.add_argument("--rows", type=int, default=3_000, help="vacancies for the known-item search (default 3000)")
    args = parser.parse_args(options)
    if not args.melo:
        say(what="melo", skipped="no folder given with --melo")
    for folder in args.melo:
        if missing := [name for name in FILES if not (folder / name).is_file()]:
            say(what="melo", folder=folder.name, skipped=f"missing: {', '.join(missing)}")
        else:
            occupations(folder, args.esco)
    known = taxonomy(load_occupations())
    compounds(known)
    typos(known)
    with tempfile.TemporaryDirectory() as folder:
        known_item(Path(folder) / "replica.sqlite", args.rows)


def occupations(folder: Path, esco: Path | None) -> None:
    """Rank the names of a MELO folder for each of its queries, as the kiosk does and as its best plain peer does.

    With an export of ESCO the kiosk ranks once more: with names of all its languages but that of the folder, and with
    all its descriptions.
    """
    melo = Melo.read(folder)
    about = {"what": "melo", "folder": folder.name, "queries": len(melo.queries), "names": len(melo.names)}
    say(**about, engine="kiosk", **_kiosk(melo, (), ()))
    if esco:
        known = _known(melo, esco)
        foreign, described = _foreign(melo, known), _described(known)
        with_export = {"other_languages": esco.name, "descriptions": len(described)}
        say(**about, engine="kiosk", **with_export, **_kiosk(melo, foreign, described))
    say(**about, engine="character TF-IDF", **_ranked(melo, CharacterTfIdf(melo.names).worth))
    say(**about, published_mrr_by_name=PUBLISHED.get(melo.language, {}))


def _kiosk(
    melo: Melo, foreign: Sequence[tuple[str, str, str]], described: Sequence[tuple[str, str, str]]
) -> dict[str, float]:
    named = [(name, str(of)) for name, of in zip(melo.names, melo.concepts, strict=True)]
    started = time.thread_time()
    own = [(melo.language, name, code) for name, code in named]
    english = [(name, code) for language, name, code in foreign if language == ENGLISH]
    learnt = learn([*own, *foreign], described)
    learning = time.thread_time() - started
    with contextlib.closing(sqlite3.connect(":memory:")) as replica:
        for table in (sense, piece):
            replica.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        meaning.write(replica, learnt)
        started = time.thread_time()
        likeness = Likeness(named, meaning.Meaning(replica), english)
        built = time.thread_time() - started
        ranked = _ranked(melo, lambda text: _all(likeness.worth(text), melo))
    return {**ranked, "learn_s": round(learning, 2), "build_s": round(built, 2)}


def _known(melo: Melo, esco: Path) -> list[tuple[str, Occupation]]:
    """Return the occupations of an export that are concepts of a folder, with their number there."""
    number = {address.rpartition("/")[2]: str(at) for at, address in enumerate(melo.addresses)}
    every = ((number.get(one.id.removeprefix(PREFIX)), one) for one in Export(esco).occupations())
    return [(code, one) for code, one in every if code]


def _foreign(melo: Melo, known: Sequence[tuple[str, Occupation]]) -> list[tuple[str, str, str]]:
    """Return names in the other languages."""
    return [
        (language, name, code)
        for code, occupation in known
        for language, _, name in names_of(occupation)
        if language != melo.language
    ]


def _described(known: Sequence[tuple[str, Occupation]]) -> list[tuple[str, str, str]]:
    return [(language, text, code) for code, one in known for language, text in one.descriptions.items()]


def _all(worth: Numbers, melo: Melo) -> Numbers:
    """Give names without any word, which the kiosk leaves out, their place back."""
    worded = np.fromiter((bool(tokens(name)) for name in melo.names), bool) if len(worth) < len(melo.names) else None
    if worded is None:
        return worth
    every = np.zeros(len(melo.names))
    every[worded] = worth
    return every


def _ranked(melo: Melo, worth: Callable[[str], Numbers]) -> dict[str, float]:
    times, ranks = [], []
    for number, query in enumerate(melo.queries):
        started = time.thread_time()
        found = worth(query)
        times.append((time.thread_time() - started) * 1000)
        ranks.append(melo.reciprocal(number, found))
    by_name, by_occupation = (round(statistics.mean(part), 4) for part in zip(*ranks, strict=True))
    cuts = percentiles(times, "cpu_ms")
    return {"mrr_by_name": by_name, "mrr_by_occupation": by_occupation, **cuts}


def compounds(known: Sequence[Occupation]) -> None:
    """Ask for the last part of words of which another name of the same occupation has that part by itself.

    Wrong are words of the list above that fall apart although they are no compounds.
    """
    halves: tuple[list[str], list[str]] = ([], [])
    asked: set[tuple[str, str]] = set()
    for occupation in known:
        own = [name for language, _, name in names_of(occupation) if language == "nl"]
        halves[crc32(occupation.id.encode()) % 2].extend(own)
        if crc32(occupation.id.encode()) % 2:
            words = sorted({word for name in own for word in tokens(name) if word.isalpha()})
            asked |= {(long, part) for long in words for part in words if _composed(long, part)}
    asked = {(word, part) for word, part in asked if not any(part == other for other, _ in asked)}
    asked_words = {word for word, _ in asked}
    for taught, names in (
        ("names of other occupations", halves[0]),
        ("all names without these words", [name for name in chain(*halves) if not asked_words & set(tokens(name))]),
    ):
        splitter = Compounds(names)
        found = sum(part in splitter.parts(word) for word, part in asked)
        wrong = [word for word in _NO_COMPOUNDS.split() if splitter.parts(word)]
        measured = {"recall": found / max(1, len(asked)), "precision": found / max(1, found + len(wrong))}
        rounded = {name: round(value, 3) for name, value in measured.items()}
        say(what="compounds", taught=taught, asked=len(asked), **rounded, wrong=wrong)


def _composed(word: str, part: str) -> bool:
    return word != part and word.endswith(part) and len(part) >= 4 and len(word) - len(part) >= 3


def typos(known: Sequence[Occupation]) -> None:
    """Mistype every other word of Dutch names once, and look for it among the first three."""
    chance = random.Random(11)
    words = {word for one in known for language, _, name in names_of(one) if language == "nl" for word in tokens(name)}
    lexicon = sorted(words)
    asked = [word for word in lexicon if crc32(word.encode()) % 2 and len(word) > LEAST_LETTERS and word.isalpha()]
    hits, times = 0, []
    for word in asked:
        mistyped = _mistyped(word, chance)
        started = time.thread_time()
        groups = candidates(mistyped, begins=False, lexicon=lambda start: _starting(lexicon, start), names=())
        best = list(islice(chain.from_iterable(group for group, _ in groups), _TOP))
        times.append((time.thread_time() - started) * 1000)
        hits += mistyped in words or word in best
    say(what="typos", asked=len(asked), top_3=round(hits / len(asked), 4), **percentiles(times, "cpu_ms"))


def _starting(lexicon: list[str], start: str) -> list[str]:
    return [word for word in lexicon if word.startswith(start)]


def _mistyped(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(string.ascii_lowercase)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def known_item(file: Path, rows: int) -> None:
    """Look for one vacancy by a word of its title, of its details and two of its text, beside bm25 of FTS5.

    Words that only lead to what is sought, as "in", are not asked for: the kiosk does not look for them.
    """
    _records.build(file, rows)
    source = sqlite3.connect(file)
    texts = sqlite3.connect(":memory:")
    texts.execute("CREATE VIRTUAL TABLE fts USING fts5(title, detail, body, tokenize=unicode61)")
    rows_of = source.execute("SELECT doc, body, id FROM record WHERE dataset = 'vacancies'").fetchall()
    every = [flat(row[:2]) for row in rows_of]
    texts.executemany("INSERT INTO fts (rowid, title, detail, body) VALUES (?, ?, ?, ?)", every)
    source.close()
    catalogue = Catalogue.open_file(file)
    chance = random.Random(5)
    ours, theirs = [], []
    for at in chance.sample(range(rows), min(rows, _ITEMS)):
        doc, title, detail, body = every[at]
        words = [chance.choice(_sought(title)), chance.choice(_sought(detail)), *chance.sample(_sought(body), 2)]
        result = catalogue.search(Query(text=" ".join(words) + " ", sort=Sort.RELEVANCE, today=_ALL_VALID))
        ours.append(_one_over([card.id for card in catalogue.cards(result, 0, _PAGE)], rows_of[at][2]))
        match = " ".join(f'"{word}"' for word in words)
        statement = "SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY bm25(fts, 10, 4, 1) LIMIT ?"
        theirs.append(_one_over([row for (row,) in texts.execute(statement, (match, _PAGE))], doc))
    catalogue.close()
    texts.close()
    kiosk, bm25 = (round(statistics.mean(ranks), 4) for ranks in (ours, theirs))
    say(what="known item", rows=rows, queries=len(ours), kiosk_mrr=kiosk, fts5_bm25_mrr=bm25)


def _sought(text: str) -> list[str]:
    return [word for word in tokens(text) if not around((word, "bakker"))]


def _one_over(found: Sequence[object], wanted: object) -> float:
    return 1 / (1 + found.index(wanted)) if wanted in found else 0.0
