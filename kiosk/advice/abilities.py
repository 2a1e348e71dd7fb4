"""What the visitor can do, by every name it has, so that it is found in vacancies of other languages too."""

from typing import Protocol

from kiosk.catalogue.tokens import tokens
from kiosk.model.dossier import Dossier
from kiosk.model.taxonomy import Occupation


class Occupations(Protocol):
    """Where occupations are looked up."""

    def occupation(self, code: str) -> Occupation | None:
        """Return an occupation."""


def fold(name: str) -> str:
    """Write a name without what people leave out: capitals, accents and signs."""
    return " ".join(tokens(name)) or name.casefold()


def abilities(dossier: Dossier, known: Occupations) -> set[str]:
    """Give names and codes of competences, certificates and what the CVs say, folded.

    A competence of a wanted occupation counts under its names in all languages.
    """
    own = {fold(text) for one in dossier.competences for text in (one.code, one.text) if text}
    own |= {fold(one.title) for one in dossier.certificates if one.title}
    for cv in dossier.cvs:
        own |= {fold(text) for one in cv.skills for text in (one.code, one.name) if text}
        own |= {fold(one.title) for one in cv.certificates if one.title}
    for code in dossier.profile.occupations:
        occupation = known.occupation(code)
        for names in occupation.competences if occupation else ():
            folded = {fold(name) for name in names.values() if name}
            if folded & own:
                own |= folded
    return own
