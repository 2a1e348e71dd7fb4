"""Languages, skills and what somebody likes in the XML of Europass, written."""

from xml.etree.ElementTree import Element

from kiosk.cv import html
from kiosk.cv.codes import three_letters
from kiosk.cv.europass import DIMENSIONS, ESCO
from kiosk.cv.europass_elements import add, say
from kiosk.model.competence import Level
from kiosk.model.cv import Ability, Tongue


def tongue(qualities: Element, tongue: Tongue) -> None:
    """Write a language that is not the own one."""
    found = add(qualities, "PersonCompetency")
    tongue_code(found, "CompetencyID", "schemeName", tongue)
    add(found, "hr:TaxonomyID", "language")
    speaking = tongue.speaking
    levels = [level or tongue.level for level in (tongue.listening, tongue.reading, speaking, speaking, tongue.writing)]
    for name, level in zip(DIMENSIONS, levels, strict=True):
        dimension = add(found, "eures:CompetencyDimension")
        add(dimension, "hr:CompetencyDimensionTypeCode", name)
        if level:
            # Europass has no mother tongue that is better heard than written.
            add(add(dimension, "eures:Score"), "hr:ScoreText", "C2" if level is Level.NATIVE else level.value)


def tongue_code(parent: Element, name: str, kind: str, tongue: Tongue) -> None:
    """Write which language it is."""
    if tongue.code:
        add(parent, name, three_letters(tongue.code), **{kind: "NORMAL"})
    else:
        say(parent, name, tongue.name, **{kind: "FREE_TEXT"})


def skill(qualities: Element, skill: Ability) -> None:
    """Write a skill."""
    name = f"{skill.name} ({skill.level})" if skill.name and skill.level else skill.name or skill.level
    found = add(qualities, "PersonCompetency")
    say(found, "CompetencyID", skill.code if skill.code.startswith(ESCO) else "")
    add(found, "hr:TaxonomyID", "other")
    say(found, "hr:CompetencyName", ": ".join(part for part in (name, ", ".join(skill.keywords)) if part))


def interest(interests: Element, liked: Ability) -> None:
    """Write something that somebody likes."""
    found = add(interests, "HobbyOrInterest")
    say(found, "Title", liked.name or liked.level)
    say(found, "Description", html.written("", liked.keywords))
