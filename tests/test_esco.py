import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from replica_file import ReplicaFile
from test_demo import TODAY

from central import esco_files
from central.__main__ import main
from central.demo import generate
from central.esco import Export, load_sectors
from central.esco_command import run
from central.importer import run as run_import
from central.mapping import load
from central.store import Store
from kiosk.catalogue.catalogue import Catalogue
from kiosk.errors import BadData
from kiosk.feed.limits import LINE_BYTES, OCCUPATION_DESCRIPTION
from kiosk.feed.record import decode_line, encode_put
from kiosk.model.search import Query
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import Vacancy

ROOT = Path(__file__).resolve().parents[1]
OFFICIAL = Path(os.environ.get("WIS_SAMPLE_DATA", ROOT.parent / "shared" / "data")) / "esco"

URI = "http://data.europa.eu/esco/occupation/"
GROUP = "http://data.europa.eu/esco/isco/C"
SKILL = "http://data.europa.eu/esco/skill/"
HEADER = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code"


def row(id: str, label: str, *, isco: str = "7512", other: str = "", hidden: str = "", status: str = "released") -> str:
    return f'Occupation,{URI}{id},{isco},{label},"{other}",{hidden},{status},"Twee\nregels.",{isco}.1'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small export as the portal gives it: one language of today, one in the old format."""
    folder = tmp_path / "esco"
    folder.mkdir()
    write(
        folder / "occupations_nl.csv",
        HEADER,
        row("b-1", "broodmaker", other="deegwerker\ndeegwerkster\n", hidden="broodmakr"),
        row("s-2", "weefster/wever", isco=GROUP + "8152"),
    )
    write(
        folder / "occupations_fr.csv",
        "conceptUri,preferredLabel,altLabels",
        f"{URI}b-1,faiseur de pain/faiseuse de pain,faiseur de pain|pétrisseur",
    )
    return folder


def write(path: Path, *lines: str) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "store") as store:
        yield store


def occupation(store: Store, id: str) -> Occupation:
    record = store.get("occupations", id)
    assert isinstance(record, Occupation)
    return record


def test_an_export_becomes_occupations_with_names_in_its_languages(store: Store, folder: Path) -> None:
    counts = run(store, Export(folder))
    assert counts["labels"] == {"nl": 2, "fr": 1}
    assert counts["strange"] == {}
    baker = occupation(store, "esco:b-1")
    assert baker.labels == {"nl": "broodmaker", "fr": "faiseur de pain/faiseuse de pain"}
    assert baker.synonyms == {
        "nl": ("deegwerker", "deegwerkster", "broodmakr"),
        "fr": ("faiseur de pain", "faiseuse de pain", "pétrisseur"),
    }
    assert baker.descriptions == {"nl": "Twee regels."}
    assert (baker.isco, baker.sector, baker.icon) == ("7512", "kitchen", "cooking-pot")
    weaver = occupation(store, "esco:s-2")
    assert (weaver.isco, weaver.sector) == ("8152", "factory")
    assert weaver.synonyms == {"nl": ("weefster", "wever")}


def test_the_same_export_twice_changes_nothing(store: Store, folder: Path) -> None:
    assert run(store, Export(folder))["changed"] == 2
    assert run(store, Export(folder))["changed"] == 0
    write(folder / "occupations_pl.csv", HEADER, row("s-2", "tkacz"))
    assert run(store, Export(folder))["changed"] == 1
    assert occupation(store, "esco:s-2").isco == "8152", "the Dutch file goes first"


def test_what_was_in_the_store_stays_and_the_demo_leaves_esco_alone(store: Store, folder: Path) -> None:
    run(store, Export(folder))
    assert generate(store, 0, TODAY, vacancies=50) >= 120
    both, texts = store.ids("occupations"), store.ids("texts")
    assert {"esco:b-1", "esco:s-2", "7512.baker"} <= both
    assert {"attribution", "attribution.esco"} <= texts
    run(store, Export(folder))
    assert store.ids("occupations") == both
    assert store.ids("texts") == texts


def test_strange_rows_are_counted_and_the_others_arrive(folder: Path) -> None:
    write(
        folder / "occupations_nl.csv",
        HEADER,
        row("b-1", "broodmaker", other="\u202edeegwerker|" + "x" * 201 + "|BROODMAKER", isco="bakkers"),
        row("b-1", "nog eens"),
        row("c-1", " "),
        row("d-1", "x" * 201),
        row("e-1", "vervallen", status="obsolete"),
        f"ISCOGroup,{GROUP}7512,7512,Bakkers,,,released,,7512",
        "Occupation,http://example.org/bakker,7512,bakker,,,released,,7512.1",
        "Occupation,te weinig",
        "",
        row("many", "veel", other="\n".join(f"naam {n}" for n in range(150))),
    )
    export = Export(folder)
    found = {one.id: one for one in export.occupations()}
    assert set(found) == {"esco:b-1", "esco:many"}
    assert found["esco:b-1"].synonyms["nl"] == ("deegwerker",)
    assert (found["esco:b-1"].isco, found["esco:b-1"].sector) == ("", "")
    assert len(found["esco:many"].synonyms["nl"]) == 100
    assert export.odd.counts == {
        "the same address again": 1,
        "no label": 1,
        "too long a label": 1,
        "not released": 1,
        "no occupation": 1,
        "no address of an occupation": 1,
        "wrong number of cells": 1,
        "too long a synonym": 1,
        "too many synonyms": 1,
        "no ISCO group": 1,
    }
    assert f"occupations_nl.csv:4: the same address again: '{URI}b-1'" in export.odd.told


def test_obsolete_in_one_language_is_obsolete_in_all(folder: Path) -> None:
    write(folder / "occupations_nl.csv", HEADER, row("b-1", "oud", status="obsolete"), row("s-2", "wever"))
    assert [one.id for one in Export(folder).occupations()] == ["esco:s-2"]


def test_the_hierarchy_gives_groups_that_occupations_lack_and_isco_must_know_them(folder: Path) -> None:
    (folder / "occupations_nl.csv").unlink()
    write(
        folder / "broaderRelationsOccPillar_fr.csv",
        "conceptType,conceptUri,broaderType,broaderUri",
        f"Occupation,{URI}b-1,Occupation,{URI}b-0",
        f"Occupation,{URI}b-0,ISCOGroup,{GROUP}7512",
    )
    assert [one.isco for one in Export(folder).occupations()] == ["7512"]
    write(
        folder / "ISCOGroups_fr.csv", "conceptType,conceptUri,code,preferredLabel", f"ISCOGroup,{GROUP}1,1,Directeurs"
    )
    export = Export(folder)
    assert [one.isco for one in export.occupations()] == [""]
    assert export.odd.told == ["occupations_fr.csv:2: no ISCO group: '7512'"]


def test_hierarchy_in_circles_ends(folder: Path) -> None:
    (folder / "occupations_nl.csv").unlink()
    write(folder / "broaderRelationsOccPillar.csv", "conceptUri,broaderUri", f"{URI}b-1,{URI}b-1")
    assert [one.isco for one in Export(folder).occupations()] == [""]


def test_essential_skills_become_competences(folder: Path) -> None:
    write(
        folder / "occupationSkillRelations_nl.csv",
        "occupationUri,relationType,skillType,skillUri",
        f"{URI}b-1,essential,skill/competence,{SKILL}1",
        f"{URI}b-1,optional,skill/competence,{SKILL}2",
        f"{URI}b-1,essential,knowledge,{SKILL}3",
        *[f"{URI}other,essential,skill/competence,{SKILL}4"] * 130_000,
    )
    write(folder / "skills_nl.csv", "conceptUri,preferredLabel", f"{SKILL}1,deeg kneden", f"{SKILL}2,bestellen")
    write(folder / "skills_fr.csv", "conceptUri,preferredLabel,altLabels", f"{SKILL}1,pétrir,")
    baker, weaver = Export(folder).occupations()
    assert baker.competences == ({"nl": "deeg kneden", "fr": "pétrir"},)
    assert weaver.competences == ()


def test_of_a_description_whole_words_at_its_beginning_come_along(folder: Path) -> None:
    told = "deeg kneden, " * 40
    write(folder / "occupations_nl.csv", HEADER, row("b-1", "broodmaker").replace("Twee\nregels.", told))
    write(folder / "occupations_en.csv", HEADER, row("b-1", "baker").replace("Twee\nregels.", "x" * 300))
    (baker,) = Export(folder).occupations()
    assert baker.descriptions == {"nl": "deeg kneden, " * 15 + "deeg", "en": "x" * OCCUPATION_DESCRIPTION}
    assert decode_line("occupations", encode_put(baker))


def test_a_record_always_fits_a_line_of_the_feed(folder: Path) -> None:
    languages = [first + second for first in "abcde" for second in "klmno"]
    for language in languages:
        names = "\n".join(f"{language} {n} " + "ж" * 150 for n in range(90))
        write(folder / f"occupations_{language}.csv", HEADER, row("big", "ж" * 190, other=names))
    export = Export(folder)
    (big,) = (one for one in export.occupations() if one.id == "esco:big")
    assert len(encode_put(big)) <= LINE_BYTES
    assert set(languages) == set(big.labels)
    assert big.descriptions == {}, "names go before them"
    assert export.odd.counts["too long for the feed"] == 1


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (
            "occupations_nl.csv",
            b"conceptUri,altLabels\n",
            r"occupations_nl\.csv:1: there is no column 'preferredLabel'",
        ),
        ("occupations_nl.csv", b"", r"occupations_nl\.csv:1: there is no column 'conceptUri'\. The columns are: none"),
        ("occupations_nl.csv", b"conceptUri,preferredLabel\n\xff,x\n", "occupations_nl.csv: cannot be read as UTF-8"),
        (
            "occupations_nl.csv",
            b'conceptUri,preferredLabel\nx,"' + b"y" * 300_000 + b'"\n',
            "after row 0: this is no CSV",
        ),
        (
            "occupations_nl.csv",
            b"conceptUri,preferredLabel\n" + b"x,y\n" * 20_001,
            "occupations_nl.csv:20002: more than",
        ),
        ("ISCOGroups_nl.csv", b"conceptUri\n", r"ISCOGroups_nl\.csv:1: there is no column 'code'"),
        ("broaderRelationsOccPillar.csv", b"a,b\n", "there is no column 'conceptUri'"),
        ("occupationSkillRelations.csv", b"a,b\n", "there is no column 'occupationUri'"),
    ],
)
def test_a_file_that_cannot_be_trusted_is_refused(folder: Path, name: str, content: bytes, message: str) -> None:
    (folder / name).write_bytes(content)
    with pytest.raises(BadData, match=message):
        Export(folder).occupations()


def test_a_file_of_another_size_than_expected_is_refused(folder: Path) -> None:
    with (folder / "occupations_de.csv").open("wb") as file:
        file.truncate(esco_files.MOST_BYTES + 1)
    with pytest.raises(BadData, match=r"occupations_de\.csv: 268435457 bytes"):
        Export(folder).occupations()


def test_a_folder_without_occupations_is_refused(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(BadData, match="there is no occupations_<language>.csv"):
        Export(tmp_path)
    for path in folder.iterdir():
        write(path, HEADER)
    with pytest.raises(BadData, match="not one occupation"):
        Export(folder).occupations()


def test_a_wrong_table_of_sectors_is_named(tmp_path: Path) -> None:
    path = tmp_path / "sectors.toml"
    path.write_text('[space]\nicon = "star"\nisco = ["9"]\n', encoding="utf-8")
    with pytest.raises(BadData, match=r"sectors\.toml:1: space: is none of: care"):
        load_sectors(path)
    path.write_text('[care]\nicon = "star"\nisco = ["9"]\n[shop]\nicon = "key"\nisco = ["9"]\n', encoding="utf-8")
    with pytest.raises(BadData, match="'9' is in care too"):
        load_sectors(path)


def test_the_command_says_what_it_did(
    store: Store, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["import-esco", "--store", str(store.folder)]
    (folder / "occupations_fr.csv").write_text("conceptUri,preferredLabel\nnothing,rien\n", encoding="utf-8")
    assert main([*words, str(folder)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["occupations"] == 2
    assert json.loads(out)["strange"] == {"no address of an occupation": 1}
    assert "occupations_fr.csv:2: no address of an occupation: 'nothing'" in err
    assert main([*words, str(tmp_path / "nowhere")]) == 65
    assert "nowhere: there is no occupations_<language>.csv" in capsys.readouterr().err


MAPPING = """
dataset = "vacancies"
source = "acme"
[input]
format = "json"
[let]
esco = { from = "occupation", match = "esco/occupation/(.+)" }
[fields]
"source_id" = { from = "id" }
"title" = { from = "title" }
"lang" = { value = "nl" }
"description" = { from = "title" }
"employer.name" = { value = "Acme" }
"contract.kind" = { value = "other" }
"published" = { value = "2026-05-14T00:00:00Z" }
"updated" = { value = "2026-05-14T00:00:00Z" }
"valid_until" = { value = "2026-12-31" }
"occupation.scheme" = { value = "esco" }
"occupation.code" = { first = [{ from = "own", codes = "occupations", quiet = true }, { template = ["esco:{esco}"] }] }
[codes.occupations]
"weaving" = "esco:s-2"
"""


def test_vacancies_with_codes_of_esco_are_found_by_its_names(store: Store, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "acme.toml").write_text(MAPPING, encoding="utf-8")
    jobs = [
        {"id": "1", "title": "Nachtploeg", "occupation": URI + "b-1"},
        {"id": "2", "title": "X", "own": "weaving"},
        {"id": "3", "title": "Y"},
    ]
    (tmp_path / "jobs.json").write_text(json.dumps(jobs), encoding="utf-8")
    run(store, Export(folder))
    run_import(store, tmp_path / "jobs.json", load(tmp_path / "acme.toml"), lambda *_: None)
    data = tmp_path / "data"
    data.mkdir()
    file = ReplicaFile(data)
    file.put("occupations", [occupation(store, id) for id in sorted(store.ids("occupations"))])
    assert store.ids("vacancies") == {"acme:1", "acme:2", "acme:3"}
    records = [store.get("vacancies", id) for id in ("acme:1", "acme:2")]
    file.put("vacancies", [record for record in records if isinstance(record, Vacancy)])
    file.close()
    catalogue = Catalogue.open(data)
    for text, id in (("pétrisseur", "acme:1"), ("wever", "acme:2")):
        result = catalogue.search(Query(text=text, today=TODAY.isoformat()))
        assert [card.id for card in catalogue.cards(result, 0, 9)] == [id]
    catalogue.close()


@pytest.mark.skipif(not (OFFICIAL / "occupations_nl.csv").exists(), reason=f"there is no export of ESCO in {OFFICIAL}")
def test_the_official_export_becomes_three_thousand_occupations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signed = ["--store", str(tmp_path / "signed")]
    assert main(["init", *signed]) == 0
    assert main(["import-esco", str(OFFICIAL), *signed]) == 0
    assert main(["import-esco", str(OFFICIAL), *signed]) == 0
    assert main(["publish", *signed]) == 0
    _, first, second, published = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["occupations"] == first["changed"] >= 3000
    assert {"nl", "fr", "en", "es"} <= first["labels"].keys()
    assert sum(first["strange"].values()) < 20
    assert second == {**first, "changed": 0}
    assert published["changed"] == {"occupations": 1, "texts": 1}
    with Store.open(tmp_path / "signed") as store:
        stored = [occupation(store, id) for id in sorted(store.ids("occupations"))[::50]]
    assert all(one.sector and one.icon for one in stored)
