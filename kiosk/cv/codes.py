"""Codes of languages: of two letters with us, of three in Europass (ISO 639-2/B)."""

from functools import cache

from babel.core import get_global

# Of the two codes of three letters that some languages have, these are the ones that Europass writes.
_BIBLIOGRAPHIC = {
    "sq": "alb",
    "hy": "arm",
    "eu": "baq",
    "my": "bur",
    "zh": "chi",
    "cs": "cze",
    "nl": "dut",
    "fr": "fre",
    "ka": "geo",
    "de": "ger",
    "el": "gre",
    "is": "ice",
    "mk": "mac",
    "ms": "may",
    "fa": "per",
    "ro": "rum",
    "sk": "slo",
    "bo": "tib",
    "cy": "wel",
}
_TWO = {three: two for two, three in _BIBLIOGRAPHIC.items()}


def two_letters(code: str) -> str:
    """Give the short code of a language; one that has none stays as it is."""
    code = code.lower()
    if len(code) != 3:
        return code
    return _TWO.get(code) or _aliases().get(code, code)


def three_letters(code: str) -> str:
    """Give the long code of a language; one that is not known stays as it is."""
    if code in _BIBLIOGRAPHIC:
        return _BIBLIOGRAPHIC[code]
    return next((three for three, two in _aliases().items() if two == code), code)


@cache
def _aliases() -> dict[str, str]:
    found = get_global("language_aliases")
    return {three: two for three, two in found.items() if len(three) == 3 and len(two) == 2}
