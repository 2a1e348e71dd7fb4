"""Text for the eye becomes text for the ear: what a voice would stumble over is taken out, and it is cut in pieces."""

import re

# Soft hyphens, and the marks around text of another direction.
_SILENT = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_IN_NUMBERS = re.compile(r"(?<=\d)[\u202f\u2009](?=\d{3}\b)")
_DECORATION = re.compile(r"\s*[\u2022\u00b7|\u203a\u2192\u2190]\s*")
# Not after the full stop of "1." or of an initial.
_AFTER_SENTENCE = re.compile(r"(?<=[^\W\d]{2}[.!?\u2026\u061f])\s+(?=[^\s\d(])|(?<=[)\"'\u201d%][.!?])\s+|\s*\n\s*")
_LONGEST = 240


def spoken(text: str) -> str:
    """Write `text` in one line as it is said."""
    plain = _IN_NUMBERS.sub("", _SILENT.sub("", text))
    plain = _DECORATION.sub(", ", plain)
    return re.sub(r"\s+", " ", plain).strip(" ,")


def pieces(text: str) -> list[str]:
    """Cut `text` into sentences, and sentences without end at a comma."""
    found = []
    for line in _AFTER_SENTENCE.split(text):
        rest = spoken(line)
        while len(rest) > _LONGEST:
            cut = max(rest.rfind(mark, 0, _LONGEST) for mark in (", ", "; ", ": ", " "))
            if cut <= 0:
                break
            found.append(rest[: cut + 1].strip())
            rest = rest[cut + 1 :].strip()
        if any(letter.isalnum() for letter in rest):
            found.append(rest)
    return found
