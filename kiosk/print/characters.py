"""Foreign text made safe for paper: every character that is left has a glyph and cannot turn others round."""

import re
import unicodedata

from kiosk.print.face import UNKNOWN, drawable

_MARKS_PER_LETTER = 2
# Plex draws it as an accent with room around it; names of days in Ukrainian hold it.
_MODIFIER_APOSTROPHE = "\u02bc"
_ZWNJ = "\u200c"
_LINES = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n\u00a0]+")


def printable(text: str) -> str:
    """Keep what the fonts draw.

    Controls (bidi ones too), emoji and private characters go; letters that no font has become their plain
    equivalent (fullwidth, mathematical and circled ones) or one "?" for a whole word; stacked marks are thinned.
    """
    text = _LINES.sub("\n", unicodedata.normalize("NFC", text)).replace(_MODIFIER_APOSTROPHE, "’")
    kept: list[str] = []
    marks = 0
    for index, character in enumerate(text):
        category = unicodedata.category(character)
        if category[0] == "M":
            marks += 1
            if marks <= _MARKS_PER_LETTER and drawable(character):
                kept.append(character)
            continue
        marks = 0
        kept.append(_replacement(text, index, character, category))
    return _SPACES.sub(" ", "".join(kept))


def _replacement(text: str, index: int, character: str, category: str) -> str:
    if character == "\n":
        return character
    if character.isspace():
        return "\u00a0" if character in "\u00a0\u202f" else " "
    if character == _ZWNJ:
        around = text[index - 1 : index] + text[index + 1 : index + 2]
        # Persian needs it between letters; elsewhere it only hides.
        return _ZWNJ if len(around) == 2 and all(unicodedata.bidirectional(each) == "AL" for each in around) else ""
    if category[0] == "C":
        return ""
    if drawable(character):
        return character
    plain = unicodedata.normalize("NFKC", character)
    if plain != character and all(drawable(each) or each == " " for each in plain):
        return plain
    if category[0] in "SP":
        return ""
    before = text[index - 1 : index]
    follows = bool(before) and before.isalnum() and not drawable(before)
    return "" if follows else UNKNOWN
