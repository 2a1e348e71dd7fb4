"""The guided choice in central: read from its folder, in every language, every way to a partner of the demo."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from central.__main__ import main
from central.demo import GUIDE
from central.demo.partners import load_partners
from central.guide import load_guide
from central.store import Store
from kiosk.config import LANGUAGES
from kiosk.errors import BadData
from kiosk.feed.guide import read_guide
from kiosk.feed.record import DATASETS, encode_put
from kiosk.model.guide import MOST_QUESTIONS, Answer, Question, helpers, kept
from kiosk.model.partner import Partner

PARTNERS = tuple(sheet.partner for sheet in load_partners())


def answers(question: Question, depth: int = 1) -> Iterator[tuple[str, Answer, int]]:
    for tile in question.tiles:
        if tile.answer:
            yield tile.id, tile.answer, depth
        if tile.ask:
            yield from answers(tile.ask, depth + 1)


def shape(question: Question) -> list[object]:
    return [(tile.id, tile.icon, tile.kind, shape(tile.ask) if tile.ask else None) for tile in question.tiles]


def test_it_is_there_in_every_language_with_the_same_ways() -> None:
    texts = {text.id: text for text in load_guide(GUIDE, PARTNERS)}
    assert set(texts) == {f"guide.{code}" for code in LANGUAGES}
    questions = [read_guide(text) for text in texts.values()]
    assert all(shape(question) == shape(questions[0]) for question in questions)
    assert len({question.title for question in questions}) == len(questions)
    assert DATASETS["texts"] is type(texts["guide.nl"])
    assert max(len(encode_put(text)) for text in texts.values()) < 32 * 1024


def test_every_way_ends_within_three_questions_at_somebody_who_helps() -> None:
    question = read_guide(load_guide(GUIDE, PARTNERS)[0])
    assert kept(question, PARTNERS) == question
    found = list(answers(question))
    assert max(depth for _, _, depth in found) == MOST_QUESTIONS
    firsts = {id: helpers(answer, PARTNERS)[0].id for id, answer, _ in found}
    wanted = {
        "recognise": "naric",
        "skills": "evc",
        "ghent": "in-gent",
        "literacy": "ligo",
        "digital_help": "digibank",
        "fitting_work": "gtb",
        "no_member": "hvw",
        "member": "vakbond",
        "rights": "rva",
        "debts": "ocmw",
        "start": "ondernemingsloket",
        "at_work": "unia",
        "public": "vmri",
        "vacancy": "vdab",
        "unsure": "werkwinkel",
    }
    assert wanted.items() <= firsts.items()


def test_an_employer_is_sent_to_nobody_for_what_is_done_for_who_looks_for_work() -> None:
    question = read_guide(load_guide(GUIDE, PARTNERS)[0])
    employer = next(tile.ask for tile in question.tiles if tile.id == "employer")
    assert employer is not None
    others = {other for _, answer, _ in answers(employer) for other in helpers(answer, PARTNERS)[1:]}
    offered = " ".join(service for other in others for service in other.services)
    assert others
    assert not re.search(r"werkzoekende|werk zoek|vacatures te zoeken|je cv", offered), offered


def test_with_other_partners_of_the_same_kinds_most_ways_stay() -> None:
    others = [Partner(id=f"other:{n}", rev=1, name="Een ander", kind=p.kind) for n, p in enumerate(PARTNERS)]
    left = kept(read_guide(load_guide(GUIDE, PARTNERS)[0]), others)
    assert left is not None
    assert {"diploma", "skills", "dutch", "computer", "disability", "unsure"} <= {tile.id for tile in left.tiles}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GUIDE, tmp_path / "guide"))


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("tree.toml", ('partners = ["naric"]', 'partners = ["norick"]'), "recognise: partners: 'norick' is none of"),
        ("tree.toml", ('kinds = ["welfare"]', 'kinds = ["wellness"]'), "debts: kinds: 'wellness' is none of"),
        ("tree.toml", ('icon = "medal"', 'icon = "coin"'), "skills: icon: 'coin' is none of"),
        ("tree.toml", ('answer = "skills"', 'answer = "skils"'), "skills: answer: 'skils' is none of"),
        ("tree.toml", ('answer = "skills"', 'answer = "skills"\nask = "where"'), "skills: .*leads to one thing"),
        ("tree.toml", ('ask = "where"', 'ask = "dutch"'), "'dutch' comes back to itself"),
        ("tree.toml", ('id = "start"\ntiles', 'id = "begin"\ntiles'), "none with the id 'start'"),
        ("tree.toml", ('tiles = ["speak",', 'tiles = ["speek",'), "dutch: tiles: 'speek' is none of"),
        ("tree.toml", ('kind = "bar"', 'kind = "pub"'), "employer: kind: 'pub' is none of"),
        ("tree.toml", ('icon = "medal"', 'icon = "medal"\ncolour = "red"'), "skills: colour: is no key here"),
        ("tree.toml", ('partners = ["ligo"]', "partners = []"), "partners: and kinds are empty"),
        (
            "tree.toml",
            ('["member", "no_member", ', '["member", "no_member", "unfair", '),
            "lost_work/unfair: .*more than 3",
        ),
        ("fr.toml", ('where = "Où habitez-vous ?"\n', ""), "fr.toml:.*question: where: is missing"),
        ("fr.toml", ("skills = [", "skill = ["), "fr.toml:.*skills: is missing"),
        ("fr.toml", ('phone = "Votre GSM"', 'phone = "Votre GSM"\nkey = "Clé"'), "fr.toml:.*bring: key: is no key"),
        ("fr.toml", ('elsewhere = ["Ailleurs"]', 'elsewhere = ["A", "B", "C"]'), "elsewhere: has 3 texts; 2 are"),
    ],
)
def test_what_is_wrong_is_named(folder: Path, name: str, change: tuple[str, str], message: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert change[0] in text
    (folder / name).write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(BadData, match=message):
        load_guide(folder, PARTNERS)


def test_the_command_puts_it_in_the_place_of_the_one_before(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.create(tmp_path / "store") as store:
        store.put("partners", PARTNERS)
    words = ["guide", str(folder), "--store", str(tmp_path / "store")]
    assert main(words) == 0
    (folder / "bg.toml").unlink()
    text = (folder / "nl.toml").read_text(encoding="utf-8")
    (folder / "nl.toml").write_text(text.replace("Waar woon je?", "Waar is je huis?"), encoding="utf-8")
    assert main(words) == 0
    assert "guide: 10 languages, 1 new or changed, 1 removed" in capsys.readouterr().err
    with Store.open(tmp_path / "store") as store:
        assert "guide.bg" not in store.ids("texts")
    (folder / "tree.toml").write_text("", encoding="utf-8")
    assert main(words) == 65
