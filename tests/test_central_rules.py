import re
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from feed_world import World, vacancies
from replica_file import ReplicaFile

from central.__main__ import main
from central.demo import RULES
from central.rules import load_rules
from central.store import Store
from kiosk.advice.rules import new_tasks, said
from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import LANGUAGES
from kiosk.errors import BadData
from kiosk.feed.rule import read_rule
from kiosk.model.competence import Level
from kiosk.model.dossier import Dossier, Profile
from kiosk.model.related import Related, RelatedVacancy
from kiosk.model.sync import SyncOutcome

TODAY = date(2026, 5, 14)


def test_the_demo_says_every_rule_in_every_language() -> None:
    rules = [read_rule(record) for record in load_rules(RULES)]
    assert len(rules) == 12
    for rule in rules:
        assert rule.way
        assert set(rule.texts) == set(LANGUAGES)
        lines = {language: (text.title, text.text, *text.steps) for language, text in rule.texts.items()}
        for at, dutch in enumerate(lines["nl"]):
            marks = sorted(re.findall("%.", dutch))
            for language in LANGUAGES:
                assert sorted(re.findall("%.", lines[language][at])) == marks, (rule.id, language)
            # Nothing is left in another language.
            assert len({lines[language][at] for language in LANGUAGES}) == len(LANGUAGES), (rule.id, at)


def test_a_new_file_gets_the_first_tasks_of_the_demo(tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    file.put("assignment_rules", load_rules(RULES))
    file.close()
    catalogue = Catalogue.open(tmp_path)
    rules = catalogue.rules()
    newcomer = Dossier(profile=Profile(first_name="Samira", dutch=Level.A2, digital=False))
    tasks = new_tasks(rules, newcomer, catalogue, TODAY, ("ar", "nl"))
    assert [task.rule_id for task in tasks] == [
        "wanted_work",
        "make_cv",
        "save_search",
        "learn_dutch",
        "digital_skills",
    ]
    assert [said(task, rules, ("nl",)).title for task in tasks][3] == "Leer meer Nederlands"
    assert tasks[1].due == "2026-05-28"
    catalogue.close()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (("rules.toml", 'below = "B1"', 'below = "B9"'), r"rule learn_dutch: when .*B9.*below"),
        (("rules.toml", 'is = "unrecognised"', 'is = "python"'), r"rule recognise_diploma: when .*python"),
        (("rules.toml", "rank = 80", "rank = 80\nsecret = 1"), r"keep_applying: secret"),
        (("rules.toml", "rank = 80", "rank = -1"), r"keep_applying: rank"),
        (("rules.toml", 'id = "make_cv"', 'id = "save_search"'), "'save_search' twice"),
        (("nl.toml", "[make_cv]", "[make_cvs]"), "make_cv"),
        (("tr.toml", "[make_cv]\ntitle", "[make_cv]\nheading"), "make_cv: title"),
        (("uk.toml", "%1: цей", "цей"), None),
        (("nl.toml", "Je hebt nog geen cv.", "%1"), r"rule make_cv: texts\.nl has '%1'"),
    ],
)
def test_a_folder_that_is_wrong_is_refused(tmp_path: Path, change: tuple[str, str, str], named: str | None) -> None:
    folder = tmp_path / "rules"
    shutil.copytree(RULES, folder)
    name, old, new = change
    text = (folder / name).read_text()
    assert old in text
    (folder / name).write_text(text.replace(old, new))
    if named is None:
        assert load_rules(folder)
        return
    with pytest.raises(BadData, match=named):
        load_rules(folder)


def test_the_command_replaces_what_was_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "store"
    assert main(["init", "--store", str(store)]) == 0
    folder = tmp_path / "rules"
    shutil.copytree(RULES, folder)
    command = ["rules", str(folder), "--store", str(store)]
    assert main(command) == 0
    for path in folder.glob("*.toml"):
        parts = re.split(r"\n(?=\[)", path.read_text())
        path.write_text("\n".join(part for part in parts if "keep_applying" not in part))
    assert main(command) == 0
    assert "rules: 11, 0 new or changed, 1 removed" in capsys.readouterr().err
    with Store.open(store) as opened:
        assert len(opened.ids("assignment_rules")) == 11


def test_rules_and_statistics_come_with_the_feed_and_bad_ones_do_no_harm(tmp_path: Path) -> None:
    rules = load_rules(RULES)
    with closing(World(tmp_path)) as world:
        world.store.put("vacancies", vacancies(5))
        world.store.put("assignment_rules", [*rules, replace(rules[0], id="tomorrow", when={"is": "mood"})])
        seen = (RelatedVacancy(id="demo:1", visits=15),)
        world.store.put("related", [Related(id="bakker", rev=0, vacancies=seen)])
        world.publish()
        assert world.sync().outcome is SyncOutcome.UPDATED
        with closing(Catalogue.open(world.data)) as catalogue:
            assert {rule.id for rule in catalogue.rules()} == {rule.id for rule in rules}
            related = catalogue.related("bakker")
            assert related is not None
            assert related.vacancies == seen
            assert catalogue.related("kok") is None
            world.store.remove("assignment_rules", ["make_cv"], "withdrawn")
            world.store.remove("related", ["bakker"], "expired")
            world.publish()
            assert world.sync().outcome is SyncOutcome.UPDATED
            assert len(catalogue.rules()) == 11
            assert catalogue.related("bakker") is None
