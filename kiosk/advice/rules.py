"""Which tasks the rules of the feed give to a file today, and in which words they are shown."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk.advice.answer import Fact, Known, answer
from kiosk.feed.rule import Rule
from kiosk.model.dossier import Dossier
from kiosk.model.rule import RuleText, RuleWay
from kiosk.model.task import Task, TaskKind, TaskStatus, TaskStep

MOST_OPEN = 5
"""Most tasks of rules that are open at a time: more of them help nobody."""

_CLOSED = (TaskStatus.DONE, TaskStatus.CANCELLED)


def new_tasks(
    rules: Iterable[Rule], dossier: Dossier, known: Known, today: date, languages: Sequence[str]
) -> tuple[Task, ...]:
    """Give the tasks that rules add to a file, the first in rank first, each at most once unless its rule says so."""
    given: dict[str, list[Task]] = {}
    for task in dossier.tasks:
        if task.kind is TaskKind.RULE:
            given.setdefault(task.rule_id, []).append(task)
    free = MOST_OPEN - sum(_open(task) for tasks in given.values() for task in tasks)
    found: list[Task] = []
    for rule in sorted(rules, key=lambda rule: (rule.rank, rule.id)):
        if len(found) >= free:
            break
        if not _wants(rule, given.get(rule.id, ()), today):
            continue
        if fact := answer(rule.when, dossier, known, today):
            found.append(_task(rule, fact, today, languages))
    return tuple(found)


def said(task: Task, rules: Iterable[Rule], languages: Sequence[str]) -> RuleText:
    """Give the words of a task in the first of these languages, or those that it was given in if its rule is gone."""
    rule = _rule_of(task, rules)
    own = RuleText(title=task.title, text=task.text, steps=tuple(step.text for step in task.steps))
    if rule is None:
        return own
    text = _filled(rule.said(languages), Fact(task.count, task.name))
    # A rule that says other steps by now would not fit those that are ticked.
    return text if len(text.steps) == len(task.steps) else own


def way(task: Task, rules: Iterable[Rule]) -> RuleWay | None:
    """Give where on the kiosk a task is done, None if it is not, or its rule is gone."""
    rule = _rule_of(task, rules)
    if rule is None or rule.way is None:
        return None
    return replace(rule.way, key=_fill(rule.way.key, Fact(task.count, task.name)))


def doubles(tasks: Sequence[Task], rules: Iterable[Rule]) -> tuple[int, ...]:
    """Give the places of open tasks that are there twice, since two terminals gave them by the same rule.

    Kept is what is closed, or has most steps done, or else the first.
    """
    again = {rule.id: rule.again_days for rule in rules}
    ruled = [at for at, task in enumerate(tasks) if task.kind is TaskKind.RULE]
    ruled.sort(key=lambda at: (_open(tasks[at]), -sum(step.done for step in tasks[at].steps), at))
    kept: dict[str, list[Task]] = {}
    found = []
    for at in ruled:
        task = tasks[at]
        others = kept.setdefault(task.rule_id, [])
        if _open(task) and any(_open(one) or not _later_round(task, one, again.get(task.rule_id, 0)) for one in others):
            found.append(at)
        else:
            others.append(task)
    return tuple(sorted(found))


def _later_round(task: Task, closed: Task, again_days: int) -> bool:
    return again_days > 0 and _due(task) >= _due(closed) + timedelta(days=again_days)


def _open(task: Task) -> bool:
    return task.status not in _CLOSED


def _wants(rule: Rule, given: Sequence[Task], today: date) -> bool:
    """Whether a rule may give a task, after those that it gave."""
    if not given:
        return True
    if not rule.again_days or any(task.status is not TaskStatus.DONE for task in given):
        return False
    return today >= _due(max(given, key=lambda task: task.due)) + timedelta(days=rule.again_days)


def _due(task: Task) -> date:
    try:
        return date.fromisoformat(task.due)
    except ValueError:
        return date.max - timedelta(days=366)


def _task(rule: Rule, fact: Fact, today: date, languages: Sequence[str]) -> Task:
    text = _filled(rule.said(languages), fact)
    return Task(
        kind=TaskKind.RULE,
        title=text.title,
        text=text.text,
        due=(today + timedelta(days=rule.due_days)).isoformat() if rule.due_days else "",
        steps=tuple(TaskStep(text=step) for step in text.steps),
        evidence=rule.evidence,
        rule_id=rule.id,
        count=fact.count,
        name=fact.name,
    )


def _rule_of(task: Task, rules: Iterable[Rule]) -> Rule | None:
    return next((rule for rule in rules if rule.id == task.rule_id), None) if task.kind is TaskKind.RULE else None


def _filled(text: RuleText, fact: Fact) -> RuleText:
    steps = tuple(_fill(step, fact) for step in text.steps)
    return RuleText(title=_fill(text.title, fact), text=_fill(text.text, fact), steps=steps)


def _fill(line: str, fact: Fact) -> str:
    # The name comes last: it may be anything that stood in a vacancy, "%n" too.
    return line.replace("%n", str(fact.count)).replace("%1", fact.name)
