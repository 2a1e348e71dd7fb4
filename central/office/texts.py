"""The words of the form: Dutch in the templates, French from a list."""

import json
from collections.abc import Callable
from pathlib import Path

LANGUAGES = {"nl": "Nederlands", "fr": "Français"}
_FRENCH: dict[str, str] = json.loads((Path(__file__).parent / "french.json").read_text(encoding="utf-8"))

Say = Callable[[str], str]


def say_in(language: str) -> Say:
    """Give what turns a Dutch text into one in a language."""
    return (lambda text: _FRENCH[text]) if language == "fr" else (lambda text: text)


def language_of(chosen: str, accepted: str) -> str:
    """The language that was chosen, or else the first one that the browser asks for and that there is."""
    if chosen in LANGUAGES:
        return chosen
    wanted = (part.split(";")[0].strip()[:2].lower() for part in accepted[:200].split(","))
    return next((one for one in wanted if one in LANGUAGES), "nl")
