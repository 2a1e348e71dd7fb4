import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.errors import BadData
from kiosk.words import Words
from kiosk.words.linguist import PLURAL_FORMS, read

ROOT = Path(__file__).parents[1]
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context><name>paper</name>
<message><source>Sheet {{number}}</source><translation>Blad {{number}}</translation></message>
<message><source>Draft</source><translation type="unfinished"></translation></message>
<message><source>Old</source><translation type="vanished">Oud</translation></message>
<message><source>Open</source><comment>door</comment><translation>Doe open</translation></message>
<message numerus="yes"><source>%n sheet(s)</source><translation>{forms}</translation></message>
</context></TS>
"""


def write(folder: Path, language: str, *forms: str, **replaced: str) -> Path:
    text = TS.format(language=language, forms="".join(f"<numerusform>{form}</numerusform>" for form in forms))
    for old, new in replaced.items():
        text = text.replace(old, new)
    path = folder / f"kiosk_{language}.ts"
    path.write_text(text, encoding="utf-8")
    return folder


def test_text_is_found_by_context_source_and_disambiguation(tmp_path: Path) -> None:
    words = Words("nl", write(tmp_path, "nl", "%n blad", "%n bladen"))
    assert words.text("paper", "Sheet {number}") == "Blad {number}"
    assert words.text("paper", "Open", disambiguation="door") == "Doe open"
    assert words.text("paper", "Open") == "Open"
    assert words.text("elsewhere", "Sheet {number}") == "Sheet {number}"


def test_unfinished_and_vanished_messages_fall_back_to_the_source(tmp_path: Path) -> None:
    words = Words("nl", write(tmp_path, "nl", "%n blad", "%n bladen"))
    assert words.text("paper", "Draft") == "Draft"
    assert words.text("paper", "Old") == "Old"


@pytest.mark.parametrize(
    ("language", "forms", "expected"),
    [
        ("nl", ("%n blad", "%n bladen"), {0: "0 bladen", 1: "1 blad", 2: "2 bladen"}),
        ("pl", ("%n a", "%n b", "%n c"), {1: "1 a", 2: "2 b", 5: "5 c", 22: "22 b"}),
        ("ar", ("z", "one", "two", "%n few", "%n many", "%n other"), {0: "z", 2: "two", 3: "3 few", 100: "100 other"}),
        ("tr", ("%n yaprak",), {1: "1 yaprak", 7: "7 yaprak"}),
        ("fr", ("%n feuille", "%n feuilles"), {0: "0 feuille", 2: "2 feuilles", 1_000_000: "1000000 feuilles"}),
    ],
)
def test_plurals_follow_the_language(
    tmp_path: Path, language: str, forms: tuple[str, ...], expected: dict[int, str]
) -> None:
    paper = Words(language, write(tmp_path, language, *forms)).context("paper")
    assert {n: paper.tr("%n sheet(s)", "", n) for n in expected} == expected


def test_the_number_of_forms_is_what_lupdate_writes(tmp_path: Path) -> None:
    source = tmp_path / "source.py"
    source.write_text('paper.tr("%n sheet(s)", "", n)\n')
    for language, forms in PLURAL_FORMS.items():
        target = tmp_path / f"{language}.ts"
        subprocess.run([LUPDATE, source, "-ts", target, "-target-language", language], check=True, capture_output=True)
        assert len(list(ElementTree.parse(target).iter("numerusform"))) == len(forms), language


@pytest.mark.parametrize(
    "change",
    [
        {"Blad {number}": "Blad {nummer}"},
        {"Blad {number}": "Blad"},
        {'language="nl"': 'language="fr"'},
        {"</TS>": ""},
        {"<numerusform>%n bladen</numerusform>": ""},
        {"%n bladen": "%1 bladen"},
    ],
)
def test_a_file_that_breaks_the_rules_is_refused(tmp_path: Path, change: dict[str, str]) -> None:
    with pytest.raises(BadData, match="kiosk_nl.ts"):
        read(write(tmp_path, "nl", "%n blad", "%n bladen", **change) / "kiosk_nl.ts", "nl")


def test_a_language_without_a_file_or_rules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadData):
        Words("nl", tmp_path)
    with pytest.raises(BadData, match="xx"):
        Words("xx")


def test_every_text_on_paper_is_translated(tmp_path: Path) -> None:
    target = tmp_path / "kiosk_nl.ts"
    sources = sorted((ROOT / "kiosk" / "print").glob("*.py"))
    subprocess.run([LUPDATE, *sources, "-ts", target, "-target-language", "nl"], check=True, capture_output=True)
    found = [
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ElementTree.parse(target).iter("context")
        for message in context.iter("message")
    ]
    assert len(found) > 90
    # lupdate names the context after the variable; a call on anything but `paper` would be lost.
    assert {context for context, _, _ in found} == {"paper"}
    calls = sum(len(re.findall(r"\.tr\(", path.read_text(encoding="utf-8"))) for path in sources)
    assert calls == sum(len(re.findall(r"\bpaper\.tr\(", path.read_text(encoding="utf-8"))) for path in sources)
    translated = read(ROOT / "assets" / "i18n" / "kiosk_nl.ts", "nl")
    assert [key for key in found if key not in translated] == []


def test_english_has_its_plurals() -> None:
    paper = Words("en").context("paper")
    assert paper.tr("%n sheet(s) to take along", "", 1) == "1 sheet to take along"
    assert paper.tr("%n sheet(s) to take along", "", 3) == "3 sheets to take along"
