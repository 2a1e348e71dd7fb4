import math
from itertools import product

import pytest

from kiosk.ui.panel import Panel
from kiosk.ui.theme import Look, Theme
from kiosk.ui.tokens import CONTRASTS, TEXT_SCALES, TOKENS

SIZES = ((1920, 1080), (1080, 1920), (1280, 1024))
INCHES = (15.6, 19.0, 22.0, 24.0, 32.0)
PANELS = [
    Panel(width=width, height=height, diagonal_inch=inch, viewing_distance_mm=distance)
    for (width, height), inch, distance in product(SIZES, INCHES, (500, 600, 700))
]


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_targets_gaps_and_letters_derive_from_millimetres(panel: Panel) -> None:
    theme = Theme(panel)
    mm = 25.4 / panel.dpi
    assert theme.px(TOKENS["size"]["touchMinimum"]) * mm >= 12.7
    assert int(theme.touchGap) * mm >= 2.54  # type: ignore[call-overload]
    capital_mm = theme.fontOf("body", TEXT_SCALES[-1]).pixelSize() * TOKENS["reach"]["capHeight"] * mm
    degrees = math.degrees(2 * math.atan(capital_mm / 2 / panel.viewing_distance_mm))
    assert degrees >= 0.7 * 0.99


@pytest.mark.parametrize(
    ("size", "inch", "arranged"),
    [
        ((1920, 1080), 24.0, [(False, False), (False, False), (True, False), (True, False)]),
        ((1280, 1024), 19.0, [(True, False), (True, False), (True, True), (True, True)]),
        ((1080, 1920), 24.0, [(False, False), (False, True), (False, True), (False, True)]),
    ],
)
def test_larger_text_is_arranged_as_a_smaller_panel(
    size: tuple[int, int], inch: float, arranged: list[tuple[bool, bool]]
) -> None:
    theme = Theme(Panel(width=size[0], height=size[1], diagonal_inch=inch))
    found = []
    for scale in TEXT_SCALES:
        theme.show(Look(text_scale=scale))
        found.append((bool(theme.small), bool(theme.single)))
    assert found == arranged


def test_only_what_changed_is_drawn_anew() -> None:
    theme = Theme(PANELS[0])
    heard: list[str] = []
    theme.coloursChanged.connect(lambda: heard.append("colours"))
    theme.reflowed.connect(lambda: heard.append("flow"))
    theme.paceChanged.connect(lambda: heard.append("pace"))
    theme.focusShownChanged.connect(lambda: heard.append("focus"))
    theme.show(Look())
    theme.show(Look(contrast=CONTRASTS[1]))
    theme.show(Look(contrast=CONTRASTS[1], text_scale=1.5))
    theme.show(Look(contrast=CONTRASTS[1], text_scale=1.5, calm=True))
    assert heard == ["colours", "flow", "pace"]
    assert theme.property("slow") == 0
    assert theme.property("toast") == TOKENS["time"]["toast"]


def test_more_time_forgives_a_second_touch_longer() -> None:
    theme = Theme(PANELS[0])
    usual = theme.property("repeatGuard"), theme.property("keyGuard")
    theme.show(Look(patient=True))
    assert usual == (250, 120)
    assert theme.property("repeatGuard") == theme.property("keyGuard") == 500
