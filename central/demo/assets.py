"""Where the texts of the demo are."""

from pathlib import Path

DEMO = Path(__file__).parents[2] / "assets" / "demo"
