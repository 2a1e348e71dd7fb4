"""Languages under the name that their speakers give them."""

from collections.abc import Iterable

from babel import Locale, UnknownLocaleError

# Not in CLDR, or not drawable on paper.
_NAMES = {"vgt": "Vlaamse Gebarentaal", "zh": "Zhōngwén"}


def language_names(codes: Iterable[str]) -> str:
    """Name some languages in a line."""
    return ", ".join(_name(code) for code in codes if code.isascii() and code.isalpha())


def _name(code: str) -> str:
    if code in _NAMES:
        return _NAMES[code]
    try:
        name = Locale.parse(code).get_display_name() or code
    except (UnknownLocaleError, ValueError):
        return code
    return name[:1].upper() + name[1:]
