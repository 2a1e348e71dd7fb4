"""Languages that somebody speaks, in JSON Resume: a name and free text for everybody, codes and levels for us."""

from typing import Any

from babel import Locale

from kiosk.cv.fields import Fields
from kiosk.cv.taken import Why
from kiosk.model.competence import Level
from kiosk.model.cv import Tongue

OWN = "x-wis"
_TEXTS = ("code", "name", "fluency")
_LEVELS = ("level", "listening", "reading", "speaking", "writing")


class Tongues:
    """Reads and writes languages for a CV in `language`."""

    def __init__(self, language: str) -> None:
        self._names = Locale.parse(language).languages

    def write(self, tongue: Tongue) -> dict[str, Any]:
        """Write a language."""
        levels = {name: level for name in _LEVELS if (level := getattr(tongue, name))}
        known = tongue.level or next(iter(levels.values()), None)
        plain = {
            "language": tongue.name or self._names.get(tongue.code, tongue.code),
            "fluency": tongue.fluency or (known.value if known else ""),
        }
        found: dict[str, Any] = {key: text for key, text in plain.items() if text}
        if tongue.code or levels:
            own = {name: text for name in _TEXTS if (text := getattr(tongue, name))}
            found[OWN] = own | {name: level.value for name, level in levels.items()}
        return found

    def read(self, data: Fields) -> Tongue:
        """Read a language."""
        name, fluency = data.text("language") if "language" in data else "", ""
        if "fluency" in data:
            fluency = data.text("fluency")
        if OWN not in data:
            return Tongue(name=name, fluency=fluency)
        own = data.one(OWN)
        found: dict[str, Any] = {key: own.text(key) for key in _TEXTS if key in own}
        found |= {key: level for key in _LEVELS if key in own and (level := _level(own, key))}
        return Tongue(**found)


def _level(own: Fields, key: str) -> Level | None:
    text = own.text(key)
    if text in set(Level):
        return Level(text)
    own.ledger.leave(own.place(key), text, Why.UNREADABLE)
    return None
