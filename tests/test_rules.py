import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from replica_file import OCCUPATIONS, ReplicaFile, vacancy

from kiosk.advice.answer import answer
from kiosk.advice.rules import MOST_OPEN, doubles, new_tasks, said, way
from kiosk.catalogue.catalogue import Catalogue
from kiosk.dossier.entry import Entry
from kiosk.envelope.frame import number, pack
from kiosk.errors import BadData
from kiosk.feed.condition import Condition
from kiosk.feed.record import decode_body, encode_body
from kiosk.feed.rule import Rule, read_rule
from kiosk.model.application import Application, EventKind, Summary
from kiosk.model.application import Event as Step
from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.competence import Certificate, Competence, CompetenceKind, Level, Licence, Recognition
from kiosk.model.cv import Cv
from kiosk.model.dossier import Dossier, Profile, Saved, SavedKind
from kiosk.model.rule import AssignmentRule, Destination, RuleWay
from kiosk.model.task import Evidence, Task, TaskKind, TaskStatus, TaskStep
from kiosk.model.vacancy import Requirements

TODAY = date(2026, 5, 14)
CV = {"is": "few", "of": "cvs"}
SKILL = {"is": "asked", "what": "competence", "least": 2}
WORDS = {"title": "Maak een cv", "text": "Je hebt nog geen cv.", "steps": ["Kies je cv.", "Druk het af."]}
ENGLISH = {"title": "Make a CV", "text": "You have no CV yet.", "steps": ["Choose your CV.", "Print it."]}
SUMMARY = Summary(title="Bakker", by="Bakkerij Zon")
NEEDS = (("Deeg kneden", "Klanten bedienen"), ("Klanten bedienen",), ("Rijden",))


def record(id: str = "make_cv", **more: Any) -> AssignmentRule:
    fields = {"when": CV, "texts": {"nl": WORDS, "en": ENGLISH}, "way": {"to": "cv"}, "evidence": "print"}
    return AssignmentRule(id=id, rev=1, **{**fields, "due_days": 14, **more})


def rule(id: str = "make_cv", **more: Any) -> Rule:
    return read_rule(record(id, **more))


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    file = ReplicaFile(tmp_path_factory.mktemp("data"))
    baker = replace(OCCUPATIONS[0], competences=({"nl": "Klanten bedienen", "fr": "Servir les clients"},))
    file.put("occupations", [baker, *OCCUPATIONS[1:]])
    file.put(
        "vacancies",
        [
            replace(
                vacancy(number, random.Random(number)),
                req=Requirements(competences=needs, licences=("B", "C"), certificates=("Heftruckattest",)),
            )
            for number, needs in enumerate(NEEDS)
        ],
    )
    file.put("assignment_rules", [record("b_rule", rank=2), record("a_rule", rank=3), record("new", when={"is": "?"})])
    file.close()
    found = Catalogue.open(file.data_dir)
    yield found
    found.close()


def saved(*numbers: int) -> tuple[Saved, ...]:
    return tuple(Saved(kind=SavedKind.VACANCY, item_id=f"test:{one}", summary=SUMMARY) for one in numbers)


def dossier(**more: Any) -> Dossier:
    return Dossier(**{"profile": Profile(first_name="Samira"), **more})


def applied(at: str, *later: Step, by: str = "Bakkerij Zon") -> Application:
    return Application(summary=replace(SUMMARY, by=by), events=(Step(at=at, kind=EventKind.APPLIED), *later))


ALL = {
    "nobody": dossier(),
    "kept": dossier(saved=saved(0, 1, 2, 99)),
    "can": dossier(
        profile=Profile(first_name="A", occupations=("7512.baker",), licences=(Licence(category="b"),)),
        saved=saved(0, 1, 2),
        competences=(Competence(kind=CompetenceKind.SELF, text="servir les CLIENTS"),),
        cvs=(Cv(language="nl"),),
    ),
    "driver": dossier(profile=Profile(first_name="A", occupations=("8332.truck_driver", "gone"), dutch=Level.A2)),
    "native": dossier(profile=Profile(first_name="A", dutch=Level.NATIVE, digital=False)),
    "waits": dossier(
        applications=(
            applied("2026-05-01", by="Frigo Ost"),
            applied("2026-04-01"),
            applied("2026-03-01", Step(at="2026-04-30", kind=EventKind.REFUSED)),
        )
    ),
    "papers": dossier(
        certificates=(
            Certificate(title="VCA", valid_until="2026-06-01"),
            Certificate(title="Heftruckattest", valid_until="2026-05-20"),
            Certificate(title="Oud", valid_until="2026-05-13"),
            Certificate(title="Ingenieur", valid_until="2027", recognition=Recognition.NOT_RECOGNISED),
        ),
        appointments=(
            Appointment(
                starts="2026-05-15T10:00", ends="2026-05-15T11:00", subject="x", status=AppointmentStatus.CONFIRMED
            ),
            Appointment(starts="2026-05-15T12:00", ends="2026-05-15T13:00", subject="y"),
        ),
    ),
}


@pytest.mark.parametrize(
    ("when", "holds"),
    [
        (CV, {name: (0, "") for name in ALL if name != "can"}),
        ({"is": "few", "of": "applications", "below": 3}, {name: (0, "") for name in ALL if name != "waits"}),
        (SKILL, {"kept": (2, "Klanten bedienen")}),
        (
            {"is": "asked", "what": "competence", "least": 1, "only": ["RIJDEN"]},
            dict.fromkeys(("kept", "can"), (1, "Rijden")),
        ),
        ({"is": "asked", "what": "licence", "least": 3}, {"kept": (3, "B"), "can": (3, "C")}),
        ({"is": "asked", "what": "certificate", "least": 4}, {}),
        ({"is": "dutch", "below": "B1"}, {"driver": (0, "")}),
        (
            {"is": "dutch", "below": "A1", "unknown": True},
            {name: (0, "") for name in ALL if name not in ("driver", "native")},
        ),
        ({"is": "digital", "answer": "no"}, {"native": (0, "")}),
        ({"is": "wanted", "shortage": True}, {"driver": (0, "")}),
        ({"is": "wanted", "sectors": ["kitchen"]}, {"can": (0, "")}),
        ({"is": "wanted", "occupations": ["gone"]}, {"driver": (0, "")}),
        ({"is": "waiting", "days": 14}, {"waits": (1, "Bakkerij Zon")}),
        ({"is": "waiting", "days": 13}, {"waits": (2, "Bakkerij Zon")}),
        ({"is": "quiet", "days": 13}, {}),
        ({"is": "quiet", "days": 12}, {"waits": (0, "")}),
        ({"is": "unrecognised"}, {"papers": (1, "Ingenieur")}),
        ({"is": "expiring", "days": 30}, {"papers": (2, "Heftruckattest")}),
        ({"is": "meeting", "days": 2}, {"papers": (1, "")}),
        ({"is": "all", "of": [CV, SKILL]}, {"kept": (2, "Klanten bedienen")}),
        (
            {"is": "any", "of": [{"is": "digital", "answer": "no"}, SKILL]},
            {"native": (0, ""), "kept": (2, "Klanten bedienen")},
        ),
        ({"is": "all", "of": [SKILL, {"is": "not", "of": CV}]}, {}),
    ],
)
def test_a_condition_holds_for_whom_it_speaks_of(catalogue: Catalogue, when: Any, holds: dict[str, Any]) -> None:
    condition: Condition = msgspec.convert(when, Condition)
    found = {name: answer(condition, one, catalogue, TODAY) for name, one in ALL.items()}
    assert {name: (fact.count, fact.name) for name, fact in found.items() if fact} == holds


def test_a_task_says_why_what_and_until_when_in_the_language_of_the_screen(catalogue: Catalogue) -> None:
    texts = {"title": "Leer %1", "text": "%n van je vacatures vragen %1.", "steps": ["Kies."]}
    asked = rule(
        "learn",
        when=SKILL,
        texts={"nl": texts, "en": {**texts, "title": "Learn %1"}},
        evidence="none",
        way={"to": "trainings", "key": "%1"},
    )
    (task,) = new_tasks([asked], ALL["kept"], catalogue, TODAY, ("tr", "en", "nl"))
    assert task == Task(
        kind=TaskKind.RULE,
        title="Learn Klanten bedienen",
        text="2 van je vacatures vragen Klanten bedienen.",
        due="2026-05-28",
        steps=(TaskStep(text="Kies."),),
        evidence=Evidence.NONE,
        rule_id="learn",
        count=2,
        name="Klanten bedienen",
    )
    assert said(task, [asked], ("nl",)).title == "Leer Klanten bedienen"
    assert said(task, [], ("nl",)).title == "Learn Klanten bedienen"
    assert said(replace(task, kind=TaskKind.COUNSELLOR), [asked], ("nl",)).title == "Learn Klanten bedienen"
    assert way(task, [asked]) == RuleWay(to=Destination.TRAININGS, key="Klanten bedienen")
    assert way(task, []) is None


def test_what_stands_in_a_vacancy_is_no_mark(catalogue: Catalogue) -> None:
    words = {"title": "Leer %1 (%n)", "text": "x", "steps": []}
    asked = rule("learn", when=SKILL, texts={"nl": words, "en": words})
    task = Task(kind=TaskKind.RULE, title="", rule_id="learn", count=3, name="%n %1")
    assert said(task, [asked], ("nl",)).title == "Leer %n %1 (3)"


def closed(task: Task, status: TaskStatus) -> Task:
    return replace(task, status=status)


def test_a_rule_gives_its_task_once(catalogue: Catalogue) -> None:
    once, again = rule(), rule("again", again_days=30)
    tasks = new_tasks([again, once], dossier(), catalogue, TODAY, ("nl",))
    assert [task.rule_id for task in tasks] == ["again", "make_cv"]
    for status in TaskStatus:
        has = dossier(tasks=tuple(closed(task, status) for task in tasks))
        later = new_tasks([once, again], has, catalogue, date(2026, 6, 26), ("nl",))
        assert not later
        much_later = new_tasks([once, again], has, catalogue, date(2026, 6, 27), ("nl",))
        assert [task.rule_id for task in much_later] == (["again"] if status is TaskStatus.DONE else [])


def test_the_last_round_says_when_a_rule_gives_its_task_again(catalogue: Catalogue) -> None:
    again = rule("again", again_days=30)
    rounds = tuple(
        Task(kind=TaskKind.RULE, title=title, due=due, status=TaskStatus.DONE, rule_id="again")
        for title, due in (("a", "2026-03-01"), ("b", "2026-05-01"), ("c", "2026-04-01"), ("z", "2026-02-01"))
    )
    for day, count in ((30, 0), (31, 1)):
        assert len(new_tasks([again], dossier(tasks=rounds), catalogue, date(2026, 5, day), ("nl",))) == count


def test_few_tasks_of_rules_are_open_at_a_time(catalogue: Catalogue) -> None:
    rules = [rule(f"rule_{at}", rank=9 - at) for at in range(8)]
    tasks = new_tasks(rules, dossier(), catalogue, TODAY, ("nl",))
    assert [task.rule_id for task in tasks] == ["rule_7", "rule_6", "rule_5", "rule_4", "rule_3"]
    assert len(tasks) == MOST_OPEN
    by_hand = Task(kind=TaskKind.COUNSELLOR, title="Bel")
    has = dossier(tasks=(by_hand, closed(tasks[0], TaskStatus.DONE), *tasks[1:]))
    assert [task.rule_id for task in new_tasks(rules, has, catalogue, TODAY, ("nl",))] == ["rule_2"]


def test_what_two_terminals_gave_apart_stays_once(catalogue: Catalogue) -> None:
    rules = (rule(), rule("again", again_days=10))
    one, other = new_tasks(rules, dossier(), catalogue, TODAY, ("nl",))[::-1]
    begun = replace(one, steps=(TaskStep(text="Kies je cv.", done=True), one.steps[1]))
    assert doubles([one, begun, other], rules) == (0,)
    assert doubles([one, one, one], rules) == (1, 2)
    assert doubles([one, closed(begun, TaskStatus.CANCELLED)], rules) == (0,)
    assert doubles([closed(one, TaskStatus.DONE), closed(one, TaskStatus.DONE)], rules) == ()
    second = replace(other, due="2026-06-07")
    assert doubles([closed(other, TaskStatus.DONE), second], rules) == ()
    assert doubles([closed(other, TaskStatus.DONE), replace(second, due="2026-06-06")], rules) == (1,)
    by_hand = Task(kind=TaskKind.COUNSELLOR, title="Bel")
    assert doubles([by_hand, by_hand], rules) == ()


def test_a_terminal_leaves_out_rules_for_newer_ones(catalogue: Catalogue) -> None:
    assert [one.id for one in catalogue.rules()] == ["b_rule", "a_rule"]


def words(**more: Any) -> dict[str, Any]:
    return {"nl": {**WORDS, **more}, "en": ENGLISH}


def nested(depth: int) -> dict[str, Any]:
    return CV if depth == 1 else {"is": "not", "of": nested(depth - 1)}


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"when": {}}, "when"),
        ({"when": {"is": "eval", "code": "1"}}, "eval"),
        ({"when": {**CV, "code": "1"}}, "code"),
        ({"when": {"is": "few", "of": "__class__"}}, "__class__"),
        ({"when": {"is": "few", "of": "cvs", "below": 0}}, "below"),
        ({"when": {"is": "few", "of": "cvs", "below": "1"}}, "below"),
        ({"when": {"is": "all", "of": []}}, "of"),
        ({"when": {"is": "any", "of": [CV, {"is": "dutch", "below": "D1"}]}}, r"of\[1\]\.below"),
        ({"when": {"is": "wanted"}}, "wanted"),
        ({"when": {"is": "all", "of": [CV] * 24}}, "24 parts"),
        ({"when": nested(5)}, "4 deep"),
        ({"when": nested(400)}, "when"),
        ({"texts": {"nl": WORDS}}, "lacks the language en"),
        ({"texts": words() | {"dutch": WORDS}}, "texts.dutch"),
        ({"texts": words(title="")}, r"texts\.nl\.title"),
        ({"texts": words(title="x" * 61)}, r"texts\.nl\.title"),
        ({"texts": words(text="x" * 201)}, r"texts\.nl\.text"),
        ({"texts": words(text="a\nb")}, r"texts\.nl\.text"),
        ({"texts": words(text="a\u202eb")}, r"texts\.nl\.text"),
        ({"texts": words(text="Bij %1")}, "%1"),
        ({"texts": words(text="100 % zeker")}, "% "),
        ({"texts": words(steps=["a"])}, r"texts\.en\.steps"),
        ({"texts": words(steps=["a"] * 6)}, r"texts\.nl\.steps"),
        ({"texts": words(url="http://x")}, "url"),
        ({"texts": words(steps="ab")}, r"texts\.nl"),
        ({"way": {"to": "file:///etc"}}, "way"),
        ({"way": {"to": "cv", "script": "x"}}, "script"),
        ({"way": {"key": "x"}}, "way"),
        ({"way": {"to": "search", "key": "%1"}}, r"way\.key"),
        ({"evidence": "trust"}, "evidence"),
        ({"due_days": -1}, "due_days"),
        ({"due_days": 366}, "due_days"),
        ({"due_days": 0, "again_days": 5}, "again_days"),
    ],
)
def test_a_hostile_rule_is_refused_by_name_and_key(changes: dict[str, Any], named: str) -> None:
    with pytest.raises(BadData, match=named) as caught:
        rule(**changes)
    assert str(caught.value).startswith("rule make_cv: ")
    with pytest.raises(BadData, match=r"rule '\.\./x'"):
        rule("../x")


def test_marks_need_a_condition_that_always_fills_them() -> None:
    texts = words(text="%1 bij %n.")
    assert rule(when=SKILL, texts=texts).texts["nl"].text == "%1 bij %n."
    assert rule(when={"is": "all", "of": [CV, SKILL]}, texts=texts)
    for condition in (CV, {"is": "any", "of": [SKILL, CV]}, {"is": "not", "of": SKILL}):
        with pytest.raises(BadData, match="%1"):
            rule(when=condition, texts=texts)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 400) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_DAYS = st.builds(
    lambda kind, days: {"is": kind, "days": days},
    st.sampled_from(["waiting", "quiet", "expiring", "meeting"]),
    st.integers(1, 365),
)
_LEAF = st.one_of(
    st.builds(
        lambda of, below: {"is": "few", "of": of, "below": below},
        st.sampled_from(
            [
                "cvs",
                "letters",
                "saved",
                "searches",
                "applications",
                "competences",
                "certificates",
                "languages",
                "occupations",
            ]
        ),
        st.integers(1, 20),
    ),
    st.builds(
        lambda below, unknown: {"is": "dutch", "below": below, "unknown": unknown},
        st.sampled_from(Level),
        st.booleans(),
    ),
    st.builds(lambda word: {"is": "digital", "answer": word}, st.sampled_from(["yes", "no", "unknown"])),
    st.builds(
        lambda what, least: {"is": "asked", "what": what, "least": least},
        st.sampled_from(["competence", "certificate", "licence"]),
        st.integers(1, 20),
    ),
    st.just({"is": "wanted", "shortage": True}),
    st.just({"is": "unrecognised"}),
    _DAYS,
)
_TREE = st.recursive(
    _LEAF,
    lambda inner: (
        st.builds(
            lambda kind, of: {"is": kind, "of": of},
            st.sampled_from(["all", "any"]),
            st.lists(inner, min_size=1, max_size=3),
        )
        | st.builds(lambda of: {"is": "not", "of": of}, inner)
    ),
    max_leaves=5,
)
_DAY = st.sampled_from(["", "2026", "2026-05-14", "2026-02-30", "soon", "2026-05-01T10:00", "9999-12-31", "0001-01-01"])
_TASKS = st.builds(
    Task,
    kind=st.sampled_from(TaskKind),
    title=st.text(max_size=3),
    due=_DAY,
    status=st.sampled_from(TaskStatus),
    rule_id=st.sampled_from(["make_cv", "other", ""]),
)
_DOSSIERS = st.builds(
    Dossier,
    profile=st.builds(
        Profile,
        first_name=st.just(""),
        occupations=st.lists(st.sampled_from(["7512.baker", "gone", ""]), max_size=2).map(tuple),
        dutch=st.none() | st.sampled_from(Level),
        digital=st.none() | st.booleans(),
    ),
    saved=st.lists(st.integers(0, 4), max_size=4).map(lambda found: saved(*found)),
    applications=st.lists(st.builds(applied, _DAY), max_size=2).map(tuple),
    certificates=st.lists(st.builds(Certificate, title=st.text(max_size=3), valid_until=_DAY), max_size=2).map(tuple),
    tasks=st.lists(_TASKS, max_size=4).map(tuple),
)


@given(st.dictionaries(st.sampled_from(sorted(AssignmentRule.__dataclass_fields__)), _JSON, max_size=3))
@settings(deadline=None)
def test_any_rule_is_read_or_refused(changes: dict[str, Any]) -> None:
    body = msgspec.json.encode(msgspec.to_builtins(record()) | changes)
    try:
        found = decode_body("assignment_rules", body)
        assert isinstance(found, AssignmentRule)
        read_rule(found)
    except BadData as error:
        assert len(str(error)) < 600


@settings(max_examples=200)
@given(_TREE, _DOSSIERS)
def test_every_rule_has_an_answer_and_its_opposite(catalogue: Catalogue, when: dict[str, Any], one: Dossier) -> None:
    condition: Condition = msgspec.convert(when, Condition)
    opposite: Condition = msgspec.convert({"is": "not", "of": when}, Condition)
    fact = answer(condition, one, catalogue, TODAY)
    assert (fact is None) == (answer(opposite, one, catalogue, TODAY) is not None)
    try:
        given_rule = rule(when=when)
    except BadData as error:
        assert "deep" in str(error)
        return
    tasks = new_tasks([given_rule], one, catalogue, TODAY, ("nl",))
    assert not (tasks and fact is None)
    both = (*one.tasks, *tasks)
    assert not new_tasks([given_rule], replace(one, tasks=both), catalogue, TODAY, ("nl",))
    assert doubles([task for at, task in enumerate(both) if at not in doubles(both, [given_rule])], [given_rule]) == ()


def test_rules_travel_and_old_files_stay_readable() -> None:
    assert decode_body("assignment_rules", encode_body(record())) == record()
    for kind, old in ((b"profile", b'{"first_name":"Samira"}'), (b"task", b'{"kind":"rule","title":"x"}')):
        entry = Entry.decode(pack(b"WISP", kind, number(1), old))
        assert entry.value in (Profile(first_name="Samira"), Task(kind=TaskKind.RULE, title="x"))
    assert Profile(first_name="x").digital is None
    assert not Profile(first_name="x").share
