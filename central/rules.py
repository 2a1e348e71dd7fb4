"""The rules that give tasks: a folder with the rules and their words becomes the dataset `assignment_rules`.

`rules.toml` says when each holds, `nl.toml` and its like say all of them in one language; see docs/feed.md.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

from central.entry import Entry
from central.store import Store
from kiosk.config import LANGUAGES
from kiosk.errors import BadData
from kiosk.feed.rule import MOST_DAYS, read_rule
from kiosk.model.rule import AssignmentRule
from kiosk.model.task import Evidence

RULES = "rules.toml"
DATASET = "assignment_rules"


def load_rules(folder: Path) -> tuple[AssignmentRule, ...]:
    """Read the rules in every language of the kiosk.

    Raises:
        BadData: a file breaks the format, a rule is none that a terminal would use, or a word is missing.
    """
    file = Entry.load(folder / RULES)
    entries = file.entries("rule", named="id")
    file.done()
    ids = [entry.text("id") for entry in entries]
    if twice := next((id for id in ids if ids.count(id) > 1), ""):
        file.refuse("rule", f"has {twice!r} twice")
    words = {language: _words(folder / f"{language}.toml", ids) for language in LANGUAGES}
    rules = tuple(
        _rule(entry, {language: said[entry.text("id")] for language, said in words.items()}) for entry in entries
    )
    for rule in rules:
        try:
            read_rule(rule)
        except BadData as error:
            raise BadData(f"{folder}: {error}") from error
    return rules


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which folder."""
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="the folder with rules.toml and nl.toml and its like"
    )


def main(arguments: argparse.Namespace) -> int:
    """Put the rules into the store, in the place of those that are there, and say how many."""
    with Store.open(arguments.store) as store:
        rules = load_rules(arguments.folder)
        gone = store.ids(DATASET) - {rule.id for rule in rules}
        store.remove(DATASET, sorted(gone), "withdrawn")
        changes = store.put(DATASET, rules)
    sys.stderr.write(f"rules: {len(rules)}, {changes.changed} new or changed, {len(gone)} removed\n")
    return 0


def _rule(entry: Entry, texts: dict[str, dict[str, Any]]) -> AssignmentRule:
    when = entry.entry("when")
    way = entry.entry("way", required=False)
    rule = AssignmentRule(
        id=entry.text("id"),
        rev=1,
        when=when.tree,
        texts=texts,
        way={key: way.text(key) for key in way.names()},
        evidence=entry.choice("evidence", tuple(Evidence)) if entry.has("evidence") else Evidence.NONE.value,
        due_days=entry.number("due_days", 0, MOST_DAYS, 0),
        again_days=entry.number("again_days", 0, MOST_DAYS, 0),
        rank=entry.number("rank", 0, MOST_DAYS, 0),
    )
    entry.done()
    return rule


def _words(path: Path, ids: list[str]) -> dict[str, dict[str, Any]]:
    file = Entry.load(path)
    said: dict[str, dict[str, Any]] = {}
    for id in ids:
        entry = file.entry(id)
        said[id] = {"title": entry.text("title"), "text": entry.text("text"), "steps": list(entry.texts("steps"))}
        entry.done()
    file.done()
    return said
