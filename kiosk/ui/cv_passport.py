"""What a dossier knows for a CV that begins: who, languages, licences, certificates and competences."""

from kiosk.dossier.contents import Contents
from kiosk.model.competence import Certificate, LanguageSkill
from kiosk.model.cv import Ability, Cv, Earned, Month, Person, Tongue

_YEAR = 4


def begun(contents: Contents, language: str) -> Cv:
    """Begin a CV with what is there; with nothing it is empty."""
    profile = contents.profile.value if contents.profile else None
    latest = contents.cvs[0].value.person if contents.cvs else None
    person = Person(name=profile.first_name) if profile else Person()
    if latest:
        person = Person(name=latest.name, email=latest.email, phone=latest.phone, address=latest.address)
    return Cv(
        language=language,
        person=person,
        languages=tuple(_tongue(each) for each in profile.languages) if profile else (),
        licences=profile.licences if profile else (),
        certificates=tuple(_earned(each.value) for each in contents.certificates),
        skills=tuple(
            Ability(name=each.value.text, code=each.value.code) for each in contents.competences if each.value.text
        ),
    )


def _tongue(skill: LanguageSkill) -> Tongue:
    level = skill.speaking or skill.listening or skill.reading or skill.writing
    return Tongue(
        code=skill.lang,
        level=level,
        listening=skill.listening,
        reading=skill.reading,
        speaking=skill.speaking,
        writing=skill.writing,
    )


def _earned(certificate: Certificate) -> Earned:
    year = certificate.year[:_YEAR]
    when = Month(int(year)) if len(year) == _YEAR and year.isascii() and year.isdigit() else None
    return Earned(title=certificate.title, giver=certificate.provider, when=when)
