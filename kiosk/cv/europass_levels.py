"""The levels of a language in Europass: five there, four with us."""

from kiosk.cv.taken import Ledger, Why
from kiosk.model.competence import Level
from kiosk.model.cv import Tongue

_CEFR = {level.value: level for level in Level if level is not Level.NATIVE}


def level_of(text: str, where: str, ledger: Ledger) -> Level | None:
    """Read a CEFR level."""
    if text and text.upper() not in _CEFR:
        ledger.leave(where, text, Why.UNREADABLE)
    return _CEFR.get(text.upper())


def leveled(
    code: str,
    name: str,
    understanding: tuple[Level | None, Level | None],
    speaking: tuple[Level | None, Level | None],
    writing: Level | None,
) -> Tongue:
    """Make a language of listening and reading, interaction and production, and writing.

    Of the two ways of speaking the lower one is taken; where all are the same, it is one level.
    """
    spoken = min((level for level in speaking if level), default=None)
    four = (*understanding, spoken, writing)
    if four[0] and len(set(four)) == 1:
        return Tongue(code=code, name=name, level=four[0])
    return Tongue(code=code, name=name, listening=four[0], reading=four[1], speaking=four[2], writing=four[3])
