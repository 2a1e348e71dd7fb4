from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import config
from kiosk.accent import Accent, contrast, fault, faults, nearest
from kiosk.errors import ConfigError


def test_the_usual_accent_passes_with_its_own_shades() -> None:
    assert faults("#0B4A57") == []
    usual = Accent("#0B4A57")
    assert (usual.edge, usual.tint) == ("#072C34", "#E2E9EB")


@pytest.mark.parametrize(
    ("colour", "why"),
    [
        ("#F5B53A", "white (contrast 1.8, 7 is asked)"),
        ("#1F3F7A", "door 3 (hue 0 degrees away, 25 are asked)"),
        ("#2F5121", "door 5"),
        ("#00A0B0", "its own tint"),
    ],
)
def test_a_colour_that_cannot_be_told_apart_is_refused_and_another_proposed(colour: str, why: str) -> None:
    assert any(why in found for found in faults(colour))
    proposed = nearest(colour)
    assert faults(proposed) == []
    what, right = fault(colour) or ("", "")
    assert colour in what
    assert proposed in right


def test_grey_has_no_hue_to_be_mistaken_for() -> None:
    assert faults("#333333") == []


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 0xFFFFFF))
def test_every_colour_has_a_nearest_one_that_passes(number: int) -> None:
    assert faults(nearest(f"#{number:06X}")) == []


def test_the_settings_name_the_shade_that_would_do(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigError, match=r':2: brand\.accent: #F5B53A cannot be told apart from white .*Write "#[0-9A-F]{6}"\.'
    ):
        config.parse('[brand]\naccent = "#F5B53A"\n', tmp_path / "kiosk.toml")
    good = config.parse(
        '[brand]\naccent = "#333333"\n[brand.greeting]\nfr = "Soyez les bienvenus"\n', tmp_path / "k.toml"
    )
    assert good.brand.accent == "#333333"
    assert good.brand.greeting.fr == "Soyez les bienvenus"


def test_a_logo_must_be_a_picture_that_is_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"brand\.logo: .*none\.svg is not there\."):
        config.parse('[brand]\nlogo = "none.svg"\n', tmp_path / "kiosk.toml")
    (tmp_path / "logo.txt").write_text("no")
    with pytest.raises(ConfigError, match=r"brand\.logo: .*logo\.txt is no picture\."):
        config.parse('[brand]\nlogo = "logo.txt"\n', tmp_path / "kiosk.toml")
