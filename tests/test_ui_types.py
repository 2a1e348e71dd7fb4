import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINT = Path(sys.executable).with_name("pyside6-qmllint")


def lint(*files: Path) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [LINT, "-W", "0", "-I", ROOT / "build" / "qml", *files]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.usefixtures("generated")
@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ("text: app.feed.vacanciez", 'Member "vacanciez" not found on type "FeedInfo"'),
        ("width: app.theme.controlHigh", 'Member "controlHigh" not found on type "Theme"'),
        ("Component.onCompleted: app.navigation.fly()", 'Member "fly" not found on type "Navigation"'),
    ],
)
def test_qmllint_rejects_what_python_does_not_give(tmp_path: Path, wrong: str, complaint: str) -> None:
    page = tmp_path / "Wrong.qml"
    page.write_text(f"import QtQuick\nimport Kiosk\nText {{\n    required property App app\n    {wrong}\n}}\n")
    done = lint(page)
    assert done.returncode != 0
    assert complaint in done.stdout + done.stderr
