"""What people in an occupation do, as the taxonomy tells, and occupations by the beginning of any of their names."""

from collections.abc import Collection, Iterator, Mapping, Sized

from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.catalogue.tokens import tokens
from kiosk.model.taxonomy import Occupation

_LONGEST = 100
_LEAST_ALIKE, _DIGITS = 2, 4


def called(taxonomy: Taxonomy, text: str, language: str, members: Mapping[str, Sized], limit: int) -> list[Occupation]:
    """Return occupations with a name that begins as `text` in any language or resembles it, most `members` first."""
    typed = " ".join(tokens(text[:_LONGEST]))
    if not typed:
        return []
    codes = taxonomy.suggested(typed, language, members) or taxonomy.resembling(typed, language)
    return [taxonomy.occupations[code] for code in codes[:limit]]


def tasks(taxonomy: Taxonomy, code: str, limit: int) -> tuple[dict[str, str], ...]:
    """Return what is done in an occupation, each in several languages.

    Where nobody wrote that down, it is what those do who stand nearest to it in ISCO.
    """
    found: dict[tuple[tuple[str, str], ...], dict[str, str]] = {}
    for names in _tasks(taxonomy, code):
        found.setdefault(tuple(sorted(names.items())), names)
        if len(found) == limit:
            break
    return tuple(found.values())


def named(taxonomy: Taxonomy, names: Collection[str]) -> dict[str, dict[str, str]]:
    """Return what has one of these Dutch names, in several languages."""
    found: dict[str, dict[str, str]] = {}
    for occupation in taxonomy.occupations.values():
        for each in occupation.competences:
            if (name := each.get("nl", "")) in names:
                found.setdefault(name, each)
    return found


def _tasks(taxonomy: Taxonomy, code: str) -> Iterator[dict[str, str]]:
    occupation = taxonomy.occupations.get(code)
    if occupation is None:
        return
    if occupation.competences:
        yield from occupation.competences
        return
    for digits in range(_DIGITS, _LEAST_ALIKE - 1, -1):
        alike = [
            each
            for each in taxonomy.occupations.values()
            if each.competences and occupation.isco and each.isco[:digits] == occupation.isco[:digits]
        ]
        if alike:
            for each in alike:
                yield from each.competences
            return
