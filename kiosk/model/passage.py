"""A text of the feed as paragraphs and list items, however the source marked them."""

import re
from dataclasses import dataclass

# What may begin a word needs a space after it.
_MARK = re.compile(r"^\s*(?:[-*–—·]\s+|[•▪●○►✓✔]\s*)(?=\S)")


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text first, then a list."""

    paragraphs: tuple[str, ...]
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text; `item` when the source marked it as part of a list."""

    text: str
    item: bool = False


def lines(text: str) -> tuple[Line, ...]:
    """Give the lines in their order, without the marks."""
    found = (line.strip() for line in text.splitlines())
    return tuple(Line(_MARK.sub("", line), bool(_MARK.match(line))) for line in found if line)


def told(text: str) -> Passage:
    """Split running text; marked lines at its end are a list, those within it have one mark."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    end = len(lines)
    while end and _MARK.match(lines[end - 1]):
        end -= 1
    return Passage(
        tuple(_MARK.sub("• ", line) for line in lines[:end]), tuple(_MARK.sub("", line) for line in lines[end:])
    )


def listed(text: str) -> Passage:
    """Split a text that is a list by nature: several lines are its items, a single one is a paragraph."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and not _MARK.match(lines[0]):
        return Passage(tuple(lines), ())
    return Passage((), tuple(_MARK.sub("", line) for line in lines))
