"""Every text of the screen and of paper, in every language: there, translated, in its script, with its placeholders."""

import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.config import LANGUAGES
from kiosk.words.linguist import PLURAL_FORMS

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "assets" / "i18n"
PLACEHOLDER = re.compile(r"%n|%L?\d|\{\w*\}")
SCRIPTS = {"ar": "ARABIC", "uk": "CYRILLIC", "bg": "CYRILLIC"}
# Latin words that stay in other scripts: names, abbreviations, levels of the CEFR, and what stands on Flemish doors.
KEPT = re.compile(
    r"%L?\d|%n|\{\w*\}|\b(WIS|VDAB|OCMW|Ligo|CVO|IBO|[Ww]erkwinkel|Flexi-job|QR|PDF|CV|USB|A4|IPP|GSM|SMS|ABC|abc|[ABC][12]"
    r"|PIN|OK|GB|JSON|Resume|Europass|espeak-ng|mtools|kiosk sync|tmpfs)\b"
)
# What may equal its source, by language ("" for every one): cognates, and names of Belgian things.
SAME = {
    "": {"Flexi-job", "± {minutes} min", "euro", "plus"},
    "nl": {
        *("Student", "Weekend", "Diploma", "Mail", "Website", "Open", "Route (QR)", "in", "In {month}", "Transport"),
        *("School", "Contract", "Start", "bachelor", "master", "letters", "link", "open", "Volume %1", "Contact"),
        *("Curriculum vitae", "in {place}"),
    },
    "fr": {
        "%n suggestions",
        "Transport",
        "master",
        "Pause",
        "Volume %1",
        "apostrophe",
        "Publications",
        "Curriculum vitae",
    },
    "es": {"No"},
    "tr": {"Normal", "Diploma"},
    "ro": {"Weekend", "Transport", "Cost", "Contract", "master", "link", "Curriculum vitae"},
    "pl": {"Transport", "link"},
    "de": {"Normal", "Website", "Start", "in", "in {place}", "Transport", "Pause"},
}


@dataclass(frozen=True, slots=True)
class Text:
    """One message of a .ts file."""

    context: str
    source: str
    forms: tuple[str, ...]
    numerus: bool
    finished: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def texts(path: Path) -> Iterator[Text]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            numerus = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            )
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                numerus,
                translation.get("type") is None,
            )


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take the texts of the sources again, into copies of what is kept."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in LANGUAGES:
        shutil.copy(I18N / f"kiosk_{language}.ts", folder)
    found = [path for part in ("ui", "print", "words") for path in (ROOT / "kiosk" / part).rglob("*")]
    sources = [str(path) for path in sorted(found) if path.suffix in (".py", ".qml")]
    update: list[str | Path] = [
        Path(sys.executable).with_name("pyside6-lupdate"),
        *sources,
        "-locations",
        "none",
        "-silent",
        "-no-obsolete",
    ]
    others = [folder / f"kiosk_{language}.ts" for language in LANGUAGES if language != "en"]
    subprocess.run([*update, "-ts", *others], check=True, capture_output=True)
    subprocess.run([*update, "-pluralonly", "-ts", folder / "kiosk_en.ts"], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(fresh: Path, language: str) -> None:
    now = list(texts(fresh / f"kiosk_{language}.ts"))
    missing = [text.key for text in now if not text.finished or not all(text.forms)]
    assert not missing, f"run script/i18n, then translate: {missing}"
    kept = {text.key for text in texts(I18N / f"kiosk_{language}.ts")}
    assert kept == {text.key for text in now}, "run script/i18n: texts came or went"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_to_the_rules(language: str) -> None:
    wrong = [
        f"{text.context}: {text.source!r}: {complaint}"
        for text in texts(I18N / f"kiosk_{language}.ts")
        for complaint in complaints(language, text)
    ]
    assert not wrong, "\n".join(wrong)


def complaints(language: str, text: Text) -> Iterator[str]:
    """Say what is wrong with a translation."""
    if text.numerus and len(text.forms) != len(PLURAL_FORMS[language]):
        yield f"has {len(text.forms)} plural forms instead of {len(PLURAL_FORMS[language])}"
    wanted = sorted(PLACEHOLDER.findall(text.source))
    for form in text.forms:
        got = sorted(PLACEHOLDER.findall(form))
        # A form for one or two may say the number in the word.
        if got != wanted and not (text.numerus and got == [mark for mark in wanted if mark != "%n"]):
            yield f"{form!r} has the placeholders {got} instead of {wanted}"
        if language != "en" and form == text.source and not may_be_same(language, text.source):
            yield "is not translated: it equals its source"
        if strange := wrong_script(language, form):
            yield f"{form!r} has {strange!r} in the wrong script"
        if (form[:1] == " ", form[-1:] == " ") != (text.source[:1] == " ", text.source[-1:] == " "):
            yield f"{form!r} lost or gained a space at an end"


def may_be_same(language: str, source: str) -> bool:
    bare = PLACEHOLDER.sub("", source)
    return not re.search(r"[^\W\d_]{2}", bare) or source in SAME[""] or source in SAME.get(language, ())


def wrong_script(language: str, form: str) -> str:
    """Give the letters that do not belong to the script of a language."""
    script = SCRIPTS.get(language, "LATIN")
    if script != "LATIN":
        form = KEPT.sub("", form)
    letters = (letter for letter in form if letter.isalpha())
    return "".join(
        letter for letter in letters if not unicodedata.name(letter).startswith((script, "MODIFIER", "MASCULINE"))
    )


@pytest.mark.parametrize(
    ("language", "text", "complaint"),
    [
        ("fr", Text("A", "Print", ("Print",), False, True), "not translated"),
        ("fr", Text("A", "%n sheets", ("%n feuilles",), True, True), "1 plural forms instead of 2"),
        ("ar", Text("A", "Print", ("Drukuj",), False, True), "wrong script"),
        ("de", Text("A", "Print", ("Печать",), False, True), "wrong script"),
        ("de", Text("A", "In {month}", ("Im Monat",), False, True), "placeholders"),
        ("de", Text("A", " and ", ("und",), False, True), "space"),
    ],
)
def test_the_rules_see_a_mistake(language: str, text: Text, complaint: str) -> None:
    assert any(complaint in found for found in complaints(language, text))


def test_the_list_of_unreviewed_languages_is_complete() -> None:
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    assert all(f"| {language} |" in page for language in LANGUAGES)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
@pytest.mark.parametrize(("word", "cefr"), [("A little", "A2"), ("Reasonably well", "B1"), ("Well", "B2")])
def test_a_level_of_a_language_is_called_the_same_among_choices_on_a_page_and_on_paper(
    language: str, word: str, cefr: str
) -> None:
    said = {text.key: text.forms[0] for text in texts(I18N / f"kiosk_{language}.ts")}
    contexts = ("ChoiceWords", "VacancyWords", "TrainingWords", "LevelWords", "CvTongues")
    names = {said[context, word] for context in contexts}
    assert names == {said["paper", f"{word} ({cefr})"].removesuffix(f" ({cefr})")}
