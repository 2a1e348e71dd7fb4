"""What a dossier knows for a CV: who, languages, licences, certificates and competences."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.dossier.contents import Contents
from kiosk.model.competence import Certificate, LanguageSkill, Level
from kiosk.model.cv import Ability, Cv, Earned, Month, Person, Tongue
from kiosk.model.taxonomy import name_in

_YEAR = 4
_LEVELS = (None, *Level)


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


def gained(contents: Contents, cv: Cv, named: Mapping[str, dict[str, str]]) -> Cv:
    """Give what is there and not in a CV, as a CV with nothing else; `named` are names of competences by the Dutch one.

    A language is new too where it is spoken better by now.
    """
    new = begun(contents, cv.language)
    levels = {each.code: each.level for each in cv.languages}
    kinds = {each.category for each in cv.licences}
    titles = {
        _same(title) for title in (*(each.title for each in cv.certificates), *(each.area for each in cv.education))
    }
    shown = {each.name for each in cv.skills} | {text for job in cv.work for text in job.highlights}
    return Cv(
        language=cv.language,
        languages=tuple(
            each
            for each in new.languages
            if each.code not in levels or _LEVELS.index(each.level) > _LEVELS.index(levels[each.code])
        ),
        licences=tuple(each for each in new.licences if each.category not in kinds),
        certificates=tuple(each for each in new.certificates if _same(each.title) not in titles),
        skills=tuple(
            replace(each, name=name_in(named.get(each.name, {}), cv.language) or each.name)
            for each in new.skills
            if shown.isdisjoint({each.name, *named.get(each.name, {}).values()})
        ),
    )


def joined(cv: Cv, new: Cv) -> Cv:
    """Put what is new behind what a CV has; a language that it has gets the new level."""
    better = {each.code: each for each in new.languages}
    kept = tuple(better.pop(each.code, each) for each in cv.languages)
    return replace(
        cv,
        languages=(*kept, *better.values()),
        licences=(*cv.licences, *new.licences),
        certificates=(*cv.certificates, *new.certificates),
        skills=(*cv.skills, *new.skills),
    )


def _same(title: str) -> str:
    return " ".join(title.split()).casefold()


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
