import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from touched_screen import NOW

from kiosk.ui.language import Language

ROOT = Path(__file__).resolve().parents[1]
NARROW = "\N{NARROW NO-BREAK SPACE}"
SOLID = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_is_translated(language: str, tmp_path: Path) -> None:
    kept = ROOT / "assets" / "i18n" / f"kiosk_{language}.ts"
    fresh = tmp_path / kept.name
    fresh.write_bytes(kept.read_bytes())
    sources = [
        path for folder in ("ui", "print", "words") for path in (ROOT / "kiosk" / folder).rglob("*") if path.is_file()
    ]
    listed = [str(path) for path in sorted(sources) if path.suffix in (".py", ".qml")]
    plural = ["-pluralonly"] if language == "en" else []
    update: list[str | Path] = [
        Path(sys.executable).with_name("pyside6-lupdate"),
        *listed,
        "-locations",
        "none",
        "-silent",
        *plural,
    ]
    subprocess.run([*update, "-no-obsolete", "-ts", fresh], check=True, capture_output=True)
    messages = {
        (context.findtext("name"), message.findtext("source")): message
        for context in ET.parse(fresh).getroot().iter("context")
        for message in context.iter("message")
    }
    missing = [key for key, message in messages.items() if not complete(message)]
    assert not missing, f"run script/i18n, then translate: {missing}"
    here = {
        (context.findtext("name"), m.findtext("source"))
        for context in ET.parse(kept).iter("context")
        for m in context.iter("message")
    }
    assert here == set(messages), "run script/i18n: texts came or went"


def complete(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform")
    return all(form.text for form in forms) if forms else bool(translation.text)


@pytest.fixture
def dutch(generated: Path, qapp: QGuiApplication) -> Language:
    return Language("nl")


def test_dutch_numbers_money_and_times(dutch: Language) -> None:
    assert dutch.number(12408) == f"12{NARROW}408"
    assert dutch.counted("12408 vacatures", 12408) == f"12{NARROW}408 vacatures"
    assert dutch.euro(16.2) == f"€{SOLID}16,20"
    assert dutch.euro(2350) == f"€{SOLID}2{NARROW}350"
    assert dutch.hour(datetime(2026, 3, 10, 17)) == f"17{SOLID}uur"
    assert dutch.hour(datetime(2026, 3, 10, 10, 30)) == f"10.30{SOLID}uur"
    assert dutch.weekday(date(2026, 3, 10)) == "dinsdag 10 maart"
    assert dutch.day_name(7) == "zondag"


def test_english_says_it_its_own_way(dutch: Language, qapp: QGuiApplication) -> None:
    heard = []
    dutch.changed.connect(lambda: heard.append(str(dutch.code)))
    dutch.use("en")
    dutch.use("en")
    assert heard == ["en"]
    assert dutch.euro(16.2) == f"€{SOLID}16.20"
    assert dutch.hour(datetime(2026, 3, 10, 10, 30)) == "10:30"
    assert dutch.weekday(NOW.date()) == "Wednesday 13 May"
