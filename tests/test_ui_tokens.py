import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
QML = sorted((ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"))
TOKENS = json.loads((ROOT / "assets" / "tokens.json").read_text(encoding="utf-8"))

COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|Qt\.(rgba|hsla|darker|lighter|tint)|color: *"(?!transparent")\w+"')
# Python alone turns design pixels into pixels: QML takes what has a name.
CONVERTED = re.compile(r"\bpx\(")
DURATION = re.compile(r"\b(duration|interval|longPressThreshold) *: *[\d.]+ *$")
SIZE = re.compile(
    r"^\s*(?:readonly )?(?:property \w+ )?((?:[\w.]*\.)?"
    r"(?:x|y|width|height|spacing|radius|size|side|gap|padding|\w*(?:Width|Height|Spacing|Radius|Size|Padding|Margin)|"
    r"margins|\w+Margins?|pixelSize)) *: *(.+)$"
)
NUMBER = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)(?![\w.])")


def bare_numbers(value: str) -> list[str]:
    """Numbers that are neither a size of the theme, nor a share or a count of something that is."""
    value = re.sub(r"[*/] *\([^()]*\)|[*/] *\(?[\w.]+\)?|\b\d+ *\*", "", value)
    value = re.sub(r'"[^"]*"|[=!<>]=+ *\d+|[<>] *\d+', "", value)
    return [number for number in NUMBER.findall(value) if float(number) > 1]


@pytest.mark.parametrize("path", QML, ids=lambda path: path.name)
def test_qml_takes_colours_sizes_and_durations_from_the_theme(path: Path) -> None:
    wrong = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith("//"):
            continue
        size = SIZE.match(line)
        if COLOUR.search(line) or DURATION.search(line) or CONVERTED.search(line) or (size and bare_numbers(size[2])):
            wrong.append(f"{path.name}:{number}: {line.strip()}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "line",
    [
        "width: 300",
        "anchors.margins: 12",
        "height: root.theme.space2 + 40",
        "font.pixelSize: 26",
        "width: theme.px(30)",
    ],
)
def test_the_check_sees_a_literal_size(line: str) -> None:
    size = SIZE.match(line)
    assert size
    assert bare_numbers(size[2])


def test_every_theme_has_the_same_colours_and_names_are_used_once() -> None:
    light = TOKENS["color"]["light"]
    assert all(set(colours) == set(light) for colours in TOKENS["color"].values())
    names = [
        name for group in ("space", "radius", "border", "size", "icon", "motion", "time") for name in TOKENS[group]
    ]
    names += [*light, *TOKENS["layout"]["landscape"]]
    assert len(names) == len(set(names))


# Pairs of text and ground, and the least contrast: 7 for text, 4.5 for outlines of controls.
PAIRS = [
    *[(text, ground, 7.0) for text in ("text", "textSoft") for ground in ("bg", "surface", "bgDeep", "primaryTint")],
    *[("onPrimary", f"sec{door}", 7.0) for door in range(1, 6)],
    *[(f"sec{door}", f"sec{door}Tint", 7.0) for door in range(1, 6)],
    *[(kind, f"{kind}Tint", 7.0) for kind in ("success", "warning", "danger", "info")],
    ("onPrimary", "primary", 7.0),
    ("onDanger", "danger", 7.0),
    ("onMarigold", "marigold", 7.0),
    ("textOnDark", "plinthBtn", 7.0),
    ("textOnDarkSoft", "plinth", 7.0),
    ("control", "surface", 4.5),
    ("control", "bg", 4.5),
    ("plinthLine", "plinth", 4.5),
]


@pytest.mark.parametrize("theme", TOKENS["color"])
def test_contrast(theme: str) -> None:
    colours = TOKENS["color"][theme]
    low = [
        (text, ground, round(contrast(colours[text], colours[ground]), 2))
        for text, ground, least in PAIRS
        if contrast(colours[text], colours[ground]) < least
    ]
    assert not low


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
