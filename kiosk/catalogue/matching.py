"""Where in a name the words stand that were typed, to mark them."""

import re

from kiosk.catalogue.tokens import tokens

_WORD = re.compile(r"\w+")


def matching(text: str, typed: str) -> tuple[int, int]:
    """Return where in `text` the words `typed` (folded) stand, from the start of a word; (0, 0) if nowhere."""
    starts = [found.start() for found in _WORD.finditer(text)]
    for start in starts:
        if not " ".join(tokens(text[start:])).startswith(typed):
            continue
        for stop in range(start + 1, len(text) + 1):
            if " ".join(tokens(text[start:stop])).startswith(typed):
                return start, stop
    return 0, 0
