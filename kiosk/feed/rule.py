"""Strict reading of the rules that give tasks.

As with the guided choice, central publishes no rule that breaks this and a terminal uses none; sync lets it pass, for
a rule made for newer terminals must not keep vacancies from older ones.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.errors import BadData
from kiosk.feed.condition import MOST_DEPTH, MOST_PARTS, Condition, Wanted, counts, names, parts
from kiosk.model.rule import AssignmentRule, RuleText, RuleWay
from kiosk.model.task import Evidence

TITLE = 60
TEXT = 200
STEP = 100
MOST_STEPS = 5
MOST_DAYS = 365
KEY = 200
NEEDED = ("nl", "en")
"""Languages that every rule has: those of a screen in a language that it lacks."""

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}", re.ASCII)
_SPACES = {" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{ZERO WIDTH NON-JOINER}"}
_MARK = re.compile("%.?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule that keeps to the contract; `due_days` 0 is no deadline, `again_days` 0 only once, low `rank` first."""

    id: str
    when: Condition
    texts: Mapping[str, RuleText]
    way: RuleWay | None
    evidence: Evidence
    due_days: int
    again_days: int
    rank: int

    def said(self, languages: Iterable[str]) -> RuleText:
        """Give what it says in the first of these languages that it has, or else in Dutch."""
        return next((self.texts[language] for language in languages if language in self.texts), self.texts["nl"])


def read_rule(record: AssignmentRule) -> Rule:
    """Read a rule.

    Raises:
        BadData: it breaks the contract or a limit; names rule and key.
    """
    if not _NAME.fullmatch(record.id):
        raise BadData(f"rule {record.id[:40]!r}: id is no lower-case word.")
    rule = Rule(
        id=record.id,
        when=_read(record, "when", record.when, Condition),
        texts={language: _said(record, language, text) for language, text in record.texts.items()},
        way=_way(record),
        evidence=_read(record, "evidence", record.evidence, Evidence),
        due_days=_days(record, "due_days", record.due_days),
        again_days=_days(record, "again_days", record.again_days),
        rank=_days(record, "rank", record.rank),
    )
    if rule.again_days and not rule.due_days:
        raise _bad(record, "again_days", "needs due_days: it counts from the day on which the task was due")
    _check_condition(record, rule.when)
    _check_texts(record, rule)
    return rule


def _check_condition(record: AssignmentRule, condition: Condition) -> None:
    found = list(parts(condition))
    if len(found) > MOST_PARTS or max(depth for _, depth in found) > MOST_DEPTH:
        raise _bad(record, "when", f"has over {MOST_PARTS} parts, or lies over {MOST_DEPTH} deep")
    for part, _ in found:
        if isinstance(part, Wanted) and not (part.occupations or part.sectors or part.shortage):
            raise _bad(record, "when", "has a wanted that names neither occupations nor sectors nor shortage")


def _check_texts(record: AssignmentRule, rule: Rule) -> None:
    if missing := [language for language in NEEDED if language not in rule.texts]:
        raise _bad(record, "texts", f"lacks the language {missing[0]}")
    known = {mark for mark, given in (("%n", counts(rule.when)), ("%1", names(rule.when))) if given}
    steps = len(rule.texts["nl"].steps)
    if rule.way and (strange := [mark for mark in _MARK.findall(rule.way.key) if mark not in known]):
        raise _bad(record, "way.key", f"has {strange[0]!r}, for which the condition gives nothing")
    for language, text in rule.texts.items():
        if len(text.steps) != steps:
            raise _bad(record, f"texts.{language}.steps", f"has {len(text.steps)} steps; Dutch has {steps}")
        for line in (text.title, text.text, *text.steps):
            if strange := [mark for mark in _MARK.findall(line) if mark not in known]:
                raise _bad(record, f"texts.{language}", f"has {strange[0]!r}, for which the condition gives nothing")


def _said(record: AssignmentRule, language: str, tree: dict[str, Any]) -> RuleText:
    at = f"texts.{language[:10]}"
    if not _LANGUAGE.fullmatch(language):
        raise _bad(record, at, "is no language, like nl")
    if unknown := tree.keys() - {"title", "text", "steps"}:
        raise _bad(record, at, f"has a key that is not known: {min(unknown)[:40]!r}")
    said: RuleText = _read(record, at, tree, RuleText)
    _check_line(record, f"{at}.title", said.title, TITLE)
    _check_line(record, f"{at}.text", said.text, TEXT)
    if len(said.steps) > MOST_STEPS:
        raise _bad(record, f"{at}.steps", f"has {len(said.steps)} steps; {MOST_STEPS} are allowed")
    for step in said.steps:
        _check_line(record, f"{at}.steps", step, STEP)
    return said


def _way(record: AssignmentRule) -> RuleWay | None:
    if not record.way:
        return None
    if unknown := record.way.keys() - {"to", "key"}:
        raise _bad(record, "way", f"has a key that is not known: {min(unknown)[:40]!r}")
    way: RuleWay = _read(record, "way", record.way, RuleWay)
    if way.key:
        _check_line(record, "way.key", way.key, KEY)
    return way


def _days(record: AssignmentRule, key: str, days: int) -> int:
    if not 0 <= days <= MOST_DAYS:
        raise _bad(record, key, f"is not from 0 to {MOST_DAYS}")
    return days


def _check_line(record: AssignmentRule, key: str, line: str, most: int) -> None:
    if not line.strip() or len(line) > most or not all(sign.isprintable() or sign in _SPACES for sign in line):
        raise _bad(record, key, f"is no line of 1 to {most} characters: {line[:40]!r}")


def _read(record: AssignmentRule, key: str, tree: object, kind: Any) -> Any:
    try:
        return msgspec.convert(tree, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        raise _bad(record, key, f"cannot be read: {error}") from error


def _bad(record: AssignmentRule, key: str, what: str) -> BadData:
    return BadData(f"rule {record.id}: {key} {what}.")
