"""Phosphor icons as vector outlines."""

import re
from functools import cache
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.svgLib.path import parse_path

DIRECTORY = Path(__file__).parents[2] / "assets" / "icons"
SIZE = 256
"""Icons are drawn in a square of this size, y downwards."""

Outline = tuple[tuple[str, tuple[tuple[float, float], ...]], ...]


@cache
def outlines(name: str, weight: str = "bold") -> tuple[Outline, ...]:
    """Give the outlines of an icon, each a series of moveTo, lineTo, curveTo and closePath with their points."""
    svg = (DIRECTORY / weight / f"{name}.svg").read_text(encoding="utf-8")
    found = []
    for data in re.findall(r'<path d="([^"]+)"', svg):
        pen = DecomposingRecordingPen({})
        parse_path(data, pen)
        found.append(tuple((step, _cubic(step, points)) for step, points in pen.value))
    return tuple(found)


def _cubic(step: str, points: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    if step not in ("moveTo", "lineTo", "curveTo", "closePath", "endPath"):
        raise ValueError(f"an icon uses {step}, which paper does not draw")
    return points
