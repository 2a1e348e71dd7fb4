"""Languages and skills in the XML of Europass (Candidate), read."""

from collections.abc import Iterator

from kiosk.cv import html
from kiosk.cv.codes import two_letters
from kiosk.cv.europass import DIMENSIONS, ESCO
from kiosk.cv.europass_levels import level_of, leveled
from kiosk.cv.taken import Ledger
from kiosk.cv.xml import Node
from kiosk.model.competence import Level
from kiosk.model.cv import Ability, Tongue

_GROUPS = (
    "CommunicationAndInterpersonalSkills/CommunicationAndInterpersonalSkill",
    "ManagementAndLeadershipSkills/ManagementAndLeadershipSkill",
    "OrganisationalSkills/OrganisationalSkill",
    "Skills/Skill",
)
_DIGITAL = ("DigitalSkills/DigitalSkillsGroup", "Skills/DigitalSkills/DigitalSkillsGroup")


def languages(candidate: Node, ledger: Ledger) -> Iterator[Tongue]:
    """Read the own languages and the others."""
    for each in candidate.every("CandidatePerson/PrimaryLanguageCode"):
        free = each.attribute("name") == "FREE_TEXT"
        yield Tongue(code="" if free else two_letters(each.said), name=each.said if free else "", level=Level.NATIVE)
    for each in candidate.every("CandidateProfile/PersonQualifications/PersonCompetency"):
        if each.text("TaxonomyID") == "language":
            yield _language(each, ledger)


def _language(competency: Node, ledger: Ledger) -> Tongue:
    identity = competency.one("CompetencyID")
    free = identity.attribute("schemeName") == "FREE_TEXT"
    found: dict[str, Level | None] = {}
    for dimension in competency.every("CompetencyDimension"):
        score = dimension.one("Score/ScoreText")
        found[dimension.text("CompetencyDimensionTypeCode")] = level_of(score.said, score.where, ledger)
    listening, reading, talking, telling, writing = (found.get(name) for name in DIMENSIONS)
    code, name = ("", identity.said) if free else (two_letters(identity.said), "")
    return leveled(code, name, (listening, reading), (talking, telling), writing)


def skills(profile: Node) -> Iterator[Ability]:
    """Read what somebody can do; a name may be longer than that of a skill."""
    for each in profile.every("PersonQualifications/PersonCompetency"):
        if each.text("TaxonomyID") == "language":
            continue
        name, code = each.text("CompetencyName"), each.text("CompetencyID")
        known = code.startswith(ESCO)
        if name or code:
            yield Ability(name=name if known else name or code, code=code if known else "")
    for path in _GROUPS:
        for each in profile.every(path):
            parts = (each.text("Title"), html.plain(each.text("Description")))
            yield Ability(name=": ".join(part for part in parts if part))
    for path in _DIGITAL:
        for each in profile.every(path):
            names = tuple(skill.said for skill in each.every("DigitalSkill"))
            title = each.text("Title")
            yield from (Ability(name=title, keywords=names),) if title else (Ability(name=name) for name in names)
