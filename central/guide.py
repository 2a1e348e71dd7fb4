"""The guided choice "Who can help me with …?": a folder with its tree and its words becomes texts of the feed.

`tree.toml` says which tile leads where and who the answers are, `nl.toml` and its like say all of it in one language.
"""

import argparse
import sys
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from central.entry import Entry
from central.store import Store
from kiosk.config import LANGUAGES
from kiosk.feed.guide import ICONS, read_guide
from kiosk.model.guide import PREFIX, TileKind
from kiosk.model.partner import Partner
from kiosk.model.taxonomy import FeedText

TREE = "tree.toml"
START = "start"


def load_guide(folder: Path, partners: Iterable[Partner]) -> tuple[FeedText, ...]:
    """Read the choice in every language that the folder has.

    Raises:
        BadData: a file breaks the format, names a partner that is not among `partners`, or lacks a word.
    """
    tree = _Tree(folder / TREE, tuple(partners))
    found = (folder / f"{language}.toml" for language in LANGUAGES)
    texts = tuple(
        FeedText(id=PREFIX + path.stem, rev=1, data=tree.said(_Words(path))) for path in found if path.exists()
    )
    for text in texts:
        read_guide(text)
    return texts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which folder."""
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="the folder with tree.toml and nl.toml and its like"
    )


def main(arguments: argparse.Namespace) -> int:
    """Put the choice into the store, in the place of the one that is there, and say in how many languages."""
    with Store.open(arguments.store) as store:
        found = (store.get("partners", id) for id in sorted(store.ids("partners")))
        texts = load_guide(arguments.folder, (partner for partner in found if isinstance(partner, Partner)))
        gone = {id for id in store.ids("texts") if id.startswith(PREFIX)} - {text.id for text in texts}
        store.remove("texts", sorted(gone), "withdrawn")
        changes = store.put("texts", texts)
    sys.stderr.write(f"guide: {len(texts)} languages, {changes.changed} new or changed, {len(gone)} removed\n")
    return 0


@dataclass(frozen=True, slots=True)
class _Answer:
    words: str
    bring: tuple[str, ...]
    who: dict[str, tuple[str, ...]]


class _Words:
    """What one language says; `done` refuses what nothing asks for."""

    def __init__(self, path: Path) -> None:
        self._file = Entry.load(path)
        self._questions, self._tiles = self._file.entry("question"), self._file.entry("tile")
        self._answers, self._bring = self._file.entry("answer"), self._file.entry("bring", required=False)

    def question(self, id: str) -> dict[str, Any]:
        return {"title": self._questions.text(id)}

    def tile(self, id: str) -> dict[str, Any]:
        return dict(zip(("title", "line"), self._few(self._tiles, id, 2), strict=False))

    def answer(self, id: str) -> dict[str, Any]:
        why, *does = self._few(self._answers, id, 6)
        return {"why": why, "does": does}

    def bring(self, id: str) -> str:
        return self._bring.text(id)

    def done(self) -> None:
        for entry in (self._questions, self._tiles, self._answers, self._bring, self._file):
            entry.done()

    @staticmethod
    def _few(entry: Entry, id: str, most: int) -> tuple[str, ...]:
        texts = entry.texts(id, 1)
        return texts if len(texts) <= most else entry.refuse(id, f"has {len(texts)} texts; {most} are allowed")


class _Tree:
    """Which tile leads where; without words."""

    def __init__(self, path: Path, partners: tuple[Partner, ...]) -> None:
        file = Entry.load(path)
        self._answers = {entry.text("id"): _answer(entry, partners) for entry in file.entries("answer", named="id")}
        tiles = file.entries("tile", named="id")
        questions = file.entries("question", named="id")
        names = {entry.text("id") for entry in questions}
        self._tiles = {entry.text("id"): _tile(entry, names, self._answers) for entry in tiles}
        self._questions = {entry.text("id"): entry.texts("tiles", 1, known=self._tiles) for entry in questions}
        for entry in questions:
            entry.done()
        file.done()
        if START not in names:
            file.refuse("question", f"has none with the id {START!r}, where the choice begins")
        self._check_ways(file, START, ())

    def said(self, words: _Words) -> dict[str, Any]:
        """Give the whole choice in one language."""
        said = self._question(START, words)
        words.done()
        return said

    def _question(self, id: str, words: _Words) -> dict[str, Any]:
        return {**words.question(id), "tiles": [self._tile(tile, words) for tile in self._questions[id]]}

    def _tile(self, id: str, words: _Words) -> dict[str, Any]:
        facts = dict(self._tiles[id])
        own = facts.pop("words")
        ask, answer = facts.pop("ask"), self._answers.get(facts.pop("answer"))
        leads = {"ask": self._question(ask, words)} if ask else {}
        if answer:
            bring = [words.bring(item) for item in answer.bring]
            leads = {"answer": {**words.answer(answer.words), "bring": bring, **answer.who}}
        return {"id": id, **facts, **words.tile(own), **leads}

    def _check_ways(self, file: Entry, id: str, way: tuple[str, ...]) -> None:
        if id in way:
            file.refuse("question", f"{id!r} comes back to itself")
        for tile in self._questions[id]:
            if ask := self._tiles[tile]["ask"]:
                self._check_ways(file, ask, (*way, id))


def _tile(entry: Entry, questions: Collection[str], answers: Collection[str]) -> dict[str, str]:
    facts = {
        "words": entry.text("words", entry.text("id")),
        "icon": entry.choice("icon", ICONS),
        "kind": entry.choice("kind", tuple(TileKind)) if entry.has("kind") else TileKind.WINDOW.value,
        "ask": entry.choice("ask", questions) if entry.has("ask") else "",
        "answer": entry.choice("answer", answers) if entry.has("answer") else "",
    }
    if bool(facts["ask"]) == bool(facts["answer"]):
        entry.refuse("id", "leads to one thing: ask or answer")
    entry.done()
    return facts


def _answer(entry: Entry, partners: tuple[Partner, ...]) -> _Answer:
    ids, kinds = {partner.id for partner in partners}, {partner.kind for partner in partners}
    who = {
        "partners": entry.texts("partners", known=ids),
        "kinds": entry.texts("kinds", known=kinds),
        "also": entry.texts("also", known=ids),
    }
    if not who["partners"] and not who["kinds"]:
        entry.refuse("partners", "and kinds are empty: nobody helps")
    answer = _Answer(entry.text("words", entry.text("id")), entry.texts("bring"), who)
    entry.done()
    return answer
