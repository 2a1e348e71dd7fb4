"""The colour that an operator may choose, and the shades that follow from it; DESIGN-SYSTEM, section 9.

Contrast is that of WCAG 2.2; nearness is distance in OKLab (B. Ottosson, "A perceptual color space for image
processing", 2020).
"""

import colorsys
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_TOKENS = Path(__file__).parents[1] / "assets" / "tokens.json"
_WHITE = "#FFFFFF"
_TEXT, _CONTROL = 7.0, 4.5
_EDGE_DARKER, _PRESSED_DARKER, _TINT_SHARE = 0.40, 0.20, 0.12
_HUE_APART = 25.0
# Below this saturation a colour is a grey: it has no hue to be mistaken for.
_GREY = 0.12


@dataclass(frozen=True, slots=True)
class Accent:
    """A colour as "#RRGGBB" with its edge (40 % darker), pressed face (20 % darker) and tint (12 % over white)."""

    colour: str

    @property
    def edge(self) -> str:
        """The thick edge below what can be pressed."""
        return _mixed(self.colour, "#000000", _EDGE_DARKER)

    @property
    def pressed(self) -> str:
        """The face of a button while it is pressed."""
        return _mixed(self.colour, "#000000", _PRESSED_DARKER)

    @property
    def tint(self) -> str:
        """The ground of what belongs to the colour."""
        return _mixed(_WHITE, self.colour, _TINT_SHARE)


def faults(colour: str) -> list[str]:
    """Say why a colour cannot be the accent; empty when it can."""
    accent, light = Accent(colour), _light()
    least = (
        ("white", contrast(colour, _WHITE), _TEXT),
        ("its own tint", contrast(colour, accent.tint), _TEXT),
        ("the background", contrast(colour, light["bg"]), _CONTROL),
        ("white when pressed", contrast(accent.pressed, _WHITE), _TEXT),
        ("the background at its edge", contrast(accent.edge, light["bg"]), _CONTROL),
    )
    found = [f"{what} (contrast {got:.1f}, {wanted:g} is asked)" for what, got, wanted in least if got < wanted]
    for door in range(2, 6):
        apart = _hues_apart(colour, light[f"sec{door}"])
        if apart < _HUE_APART:
            found.append(f"door {door} (hue {apart:.0f} degrees away, {_HUE_APART:.0f} are asked)")
    return found


@cache
def nearest(colour: str) -> str:
    """Give the passing shade that looks most like `colour`; `colour` itself when it passes."""
    if not faults(colour):
        return colour
    wanted = _oklab(colour)
    near = sorted(_shades(colour), key=lambda shade: math.dist(_oklab(shade), wanted))
    return next(shade for shade in near if not faults(shade))


def fault(colour: str) -> tuple[str, str] | None:
    """Say what is wrong with an accent of `kiosk.toml`, and what would be right; empty is none."""
    if not colour:
        return None
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
        return f'"{colour}" is no colour', 'Write one as "#0B4A57", or "" for the usual one.'
    wrong = faults(colour)
    return (f"{colour} cannot be told apart from {', '.join(wrong)}", f'Write "{nearest(colour)}".') if wrong else None


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _shades(colour: str) -> Iterator[str]:
    hue, _, saturation = colorsys.rgb_to_hls(*_parts(colour))
    for turn in range(0, 181, 3):
        for way in (-1, 1):
            for part in (saturation, 0.3, 0.45, 0.6, 0.75, 0.9):
                for lightness in range(6, 46):
                    yield _hex(colorsys.hls_to_rgb((hue + way * turn / 360) % 1, lightness / 100, part))


def _hues_apart(one: str, other: str) -> float:
    (first, _, colourful), (second, _, _) = (colorsys.rgb_to_hls(*_parts(colour)) for colour in (one, other))
    if colourful < _GREY:
        return 180.0
    apart = abs(first - second) % 1
    return 360 * min(apart, 1 - apart)


def _mixed(ground: str, over: str, share: float) -> str:
    return _hex(tuple(low + (high - low) * share for low, high in zip(_parts(ground), _parts(over), strict=True)))


def _parts(colour: str) -> tuple[float, float, float]:
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def _hex(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def _linear(colour: str) -> list[float]:
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)]


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def _oklab(colour: str) -> tuple[float, float, float]:
    red, green, blue = _linear(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


@cache
def _light() -> dict[str, str]:
    found: dict[str, str] = json.loads(_TOKENS.read_text(encoding="utf-8"))["color"]["light"]
    return found
