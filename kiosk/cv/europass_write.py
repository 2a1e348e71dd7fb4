"""The XML of Europass (Candidate, since 2020), written."""

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from xml.etree.ElementTree import Element, register_namespace, tostring

from kiosk.cv import europass_abilities as abilities
from kiosk.cv import europass_history as history
from kiosk.cv import html
from kiosk.cv.europass import GOOD_TO_KNOW, NETWORKS, PREFIXES, PRIZES, ROOT
from kiosk.cv.europass_elements import add, date, joined, person_name, reach, say, tag
from kiosk.cv.photo import photo_uri
from kiosk.model.competence import Level, Licence
from kiosk.model.cv import Cv, Month, Person, Reference
from kiosk.words import Words

_Item = TypeVar("_Item")
_AGENCY = {"schemeID": "WIS", "schemeAgencyName": "EUROPASS"}


def write(cv: Cv) -> bytes:
    """Write a CV."""
    for prefix, namespace in PREFIXES.items():
        register_namespace(prefix, namespace)
    root = Element(tag(ROOT))
    add(root, "hr:DocumentID", "", **_AGENCY, schemeName="DocumentIdentifier", schemeVersionID="4.0")
    _person(add(root, "CandidatePerson"), cv)
    profile = add(root, "CandidateProfile", "", languageCode=cv.language)
    add(profile, "hr:ID", "", **_AGENCY, schemeName="CandidateProfileID", schemeVersionID="1.0")
    _profile(profile, cv)
    found: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return found


def _person(human: Element, cv: Cv) -> None:
    person = cv.person
    person_name(human, person.name)
    if person.email:
        reach(human, "Email", "oa:URI", person.email)
    if person.phone:
        country, space, number = person.phone.partition(" ")
        split = bool(space) and country[:1] == "+" and country[1:].isdecimal()
        way = reach(human, "Telephone")
        say(way, "CountryDialing", country[1:] if split else "")
        add(way, "oa:DialNumber", number if split else person.phone)
    if person.url:
        reach(human, "Web", "oa:URI", person.url)
    for each in person.profiles:
        code = each.network.lower() if each.network.lower() in NETWORKS else "other"
        way = reach(human, "Social Media" if each.url else "InstantMessage")
        add(way, "UseCode", code)
        say(way, "OtherTitle", each.network if each.network != code else "")
        say(way, "oa:URI", each.url or each.username)
    _address(human, person)
    for tongue in cv.languages:
        if tongue.level is Level.NATIVE:
            abilities.tongue_code(human, "PrimaryLanguageCode", "name", tongue)


def _address(human: Element, person: Person) -> None:
    address = person.address
    lines = (
        ("oa:AddressLine", address.street),
        ("oa:CityName", address.city),
        ("oa:CountrySubDivisionCode", address.region),
        ("CountryCode", address.country.lower()),
        ("oa:PostalCode", address.postcode),
    )
    if any(text for _, text in lines):
        place = add(add(human, "Communication"), "Address", "", type="home")
        for name, text in lines:
            say(place, name, text)


def _profile(profile: Element, cv: Cv) -> None:
    words = Words(cv.language).context("paper")
    say(profile, "hr:CandidateObjective", cv.person.role)
    say(profile, "hr:ExecutiveSummary", html.written(cv.person.summary))
    _each(profile, "EmploymentHistory", cv.work, history.job)
    _each(profile, "EducationHistory", cv.education, history.study)
    _each(profile, "eures:Licenses", cv.licences, _licence)
    _each(profile, "Certifications", cv.certificates, history.certificate)
    _each(profile, "PublicationHistory", cv.publications, history.publication)
    qualities = _each(
        profile,
        "PersonQualifications",
        [each for each in cv.languages if each.level is not Level.NATIVE],
        abilities.tongue,
    )
    for skill in cv.skills:
        abilities.skill(qualities, skill)
    _each(profile, "EmploymentReferences", cv.references, _referee)
    if cv.person.photo:
        _photo(profile, cv.person.photo)
    _each(profile, "HobbiesAndInterests", cv.interests, abilities.interest)
    _each(profile, "Projects", cv.projects, history.project)
    _each(profile, "VoluntaryWorks", cv.volunteer, history.voluntary)
    prizes = [_Other(each.title, joined(each.giver, each.summary), each.when, each.url) for each in cv.awards]
    _others(profile, words.tr(PRIZES), prizes)
    notes = [_Other("", text) for text in (cv.mobility, *cv.notes) if text]
    _others(profile, words.tr(GOOD_TO_KNOW), notes)


def _each(profile: Element, name: str, items: Sequence[_Item], write: Callable[[Element, _Item], None]) -> Element:
    found = add(profile, name)
    for item in items:
        write(found, item)
    return found


def _licence(licences: Element, licence: Licence) -> None:
    found = add(licences, "eures:License")
    say(found, "hr:LicenseTypeCode", licence.category)
    if licence.since:
        add(add(found, "hr:FirstIssuedDate"), "hr:FormattedDateTime", licence.since)


def _referee(referees: Element, reference: Reference) -> None:
    found = add(referees, "Referee")
    person_name(found, reference.name)
    say(found, "oa:Comment", html.written(reference.text))


def _photo(profile: Element, photo: bytes) -> None:
    found = add(profile, "eures:Attachment")
    # Europass writes the data URI of the photo, and that once more in base 64.
    add(found, "oa:EmbeddedData", base64.b64encode(photo_uri(photo).encode("ascii")).decode("ascii"))
    add(found, "oa:FileType", "photo")
    add(found, "hr:Instructions", "ProfilePicture")


@dataclass(frozen=True, slots=True)
class _Other:
    title: str
    text: str
    when: Month | None = None
    url: str = ""


def _others(profile: Element, heading: str, items: Sequence[_Other]) -> None:
    if not items:
        return
    section = add(profile, "Others")
    add(section, "Title", heading)
    for each in items:
        found = add(section, "Other")
        say(found, "Title", each.title)
        say(found, "Description", html.written(each.text))
        if each.when:
            date(add(found, "Date"), "StartDate", each.when)
        say(found, "Link", each.url)
