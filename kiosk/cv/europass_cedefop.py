"""The XML of the Europass of Cedefop (SkillsPassport, version 3): read only, nobody writes it any more."""

from collections.abc import Iterator

from kiosk.config import LANGUAGES
from kiosk.cv import html
from kiosk.cv.codes import two_letters
from kiosk.cv.europass_levels import level_of, leveled
from kiosk.cv.photo import photo_of
from kiosk.cv.taken import Format, Ledger, Taken, Why
from kiosk.cv.xml import Node
from kiosk.errors import BadData
from kiosk.model.competence import Level, Licence
from kiosk.model.cv import (
    Ability,
    Address,
    Cv,
    Earned,
    Job,
    Month,
    OnlineProfile,
    Period,
    Person,
    Project,
    Study,
    Tongue,
)
from kiosk.model.cv_limits import TITLE

NAMESPACE, ROOT = "http://europass.cedefop.europa.eu/Europass", "SkillsPassport"
_SKILLS = ("Communication", "Organisational", "JobRelated", "Computer", "Other")


def read(passport: Node, language: str) -> Taken:
    """Read a CV; `language` is that of one that does not say.

    Raises:
        BadData: it has no CV in it.
    """
    learner = passport.one("LearnerInfo")
    if not learner.children:
        raise BadData("Europass XML: it has no LearnerInfo.")
    ledger = Ledger()
    for name in ("DocumentInfo", "PrintingPreferences"):
        passport.one(name).ignore()
    for attachment in passport.every("AttachmentList/Attachment"):
        attachment.one("Data").ignore()
    said = passport.attribute("locale")[:2].lower()
    cv = _cv(learner, said if said in LANGUAGES else language, ledger)
    passport.leave_rest(ledger)
    return ledger.taken(cv, Format.EUROPASS_CEDEFOP)


def _cv(learner: Node, language: str, ledger: Ledger) -> Cv:
    skills = list(_skills(learner))
    achieved = list(learner.every("AchievementList/Achievement"))
    return Cv(
        language=language,
        person=_person(learner, ledger),
        work=tuple(_job(each, ledger) for each in learner.every("WorkExperienceList/WorkExperience")),
        education=tuple(_study(each, ledger) for each in learner.every("EducationList/Education")),
        languages=(
            *(_mother(each) for each in learner.every("Skills/Linguistic/MotherTongueList/MotherTongue")),
            *(_tongue(each, ledger) for each in learner.every("Skills/Linguistic/ForeignLanguageList/ForeignLanguage")),
        ),
        certificates=tuple(_certificates(learner)),
        skills=tuple(Ability(name=line) for line in skills if 0 < len(line) <= TITLE),
        licences=tuple(
            Licence(category=each.said)
            for path in ("Description/Licence", "Licence")
            for each in learner.every(f"Skills/Driving/{path}")
        ),
        projects=tuple(
            Project(description=html.plain(each.text("Description")), name=_label(each.one("Title")))
            for each in achieved
            if each.text("Title/Code") == "projects"
        ),
        publications=tuple(
            Earned(title=_label(each.one("Title")), summary=html.plain(each.text("Description")))
            for each in achieved
            if each.text("Title/Code") == "publications"
        ),
        notes=(
            *(line for line in skills if len(line) > TITLE),
            *(_note(each) for each in achieved if each.text("Title/Code") not in ("projects", "publications")),
        ),
    )


def _person(learner: Node, ledger: Ledger) -> Person:
    identity = learner.one("Identification")
    contact = identity.one("ContactInfo")
    pages = [*contact.every("WebsiteList/Website"), *contact.every("Website")]
    phones = [*contact.every("TelephoneList/Telephone"), *contact.every("Telephone")]
    talks = [*contact.every("InstantMessagingList/InstantMessaging")]
    mime, data = identity.text("Photo/MimeType"), identity.text("Photo/Data")
    identity.one("Photo/MetadataList").ignore()
    headline = learner.one("Headline")
    headline.one("Type").ignore()
    described = _label(headline.one("Description"))
    statement = headline.text("Type/Code") == "personal_statement"
    return Person(
        name=" ".join(part for name in ("FirstName", "Surname") if (part := identity.text(f"PersonName/{name}"))),
        role="" if statement else html.plain(described),
        summary=html.plain(described) if statement else "",
        email=contact.text("Email/Contact"),
        phone=phones[0].text("Contact") if phones else "",
        url=pages[0].text("Contact") if pages else "",
        address=_address(contact.one("Address/Contact")),
        profiles=(
            *(OnlineProfile(network=_use(each), url=each.text("Contact")) for each in pages[1:]),
            *(OnlineProfile(network=_use(each), username=each.text("Contact")) for each in talks),
        ),
        photo=photo_of(f"data:{mime};base64,{data}", identity.one("Photo").where, ledger) if data else b"",
    )


def _address(contact: Node) -> Address:
    lines = (contact.text("AddressLine"), contact.text("AddressLine2"))
    code = contact.text("Country/Code")
    # With a code its name says nothing more.
    name = contact.text("Country/Label")
    return Address(
        street=", ".join(line for line in lines if line),
        postcode=contact.text("PostalCode"),
        city=contact.text("Municipality"),
        region="" if code else name,
        country={"UK": "GB", "EL": "GR"}.get(code, code),
    )


def _place(contact: Node) -> str:
    street = (contact.text("AddressLine"), contact.text("AddressLine2"), contact.text("PostalCode"))
    city, code, country = contact.text("Municipality"), contact.text("Country/Code"), contact.text("Country/Label")
    town = " ".join(part for part in (street[2], city) if part)
    return ", ".join(part for part in (street[0], street[1], town, country or code) if part)


def _job(work: Node, ledger: Ledger) -> Job:
    employer = work.one("Employer")
    summary, points = html.told(work.text("Activities"))
    sector = employer.one("Sector")
    sector.one("Code").ignore()
    position = work.one("Position")
    position.one("Code").ignore()
    return Job(
        position=_label(position),
        employer=employer.text("Name"),
        location=_place(employer.one("ContactInfo/Address/Contact")),
        description=sector.text("Label"),
        url=employer.text("ContactInfo/Website/Contact"),
        period=_period(work.one("Period"), ledger),
        summary=summary,
        highlights=points,
    )


def _study(education: Node, ledger: Ledger) -> Study:
    organisation = education.one("Organisation")
    summary, points = html.told(education.text("Activities"))
    field, level = education.one("Field"), education.one("Level")
    field.one("Code").ignore()
    level.one("Code").ignore()
    title, area = education.text("Title"), field.text("Label")
    return Study(
        institution=organisation.text("Name"),
        location=_place(organisation.one("ContactInfo/Address/Contact")),
        area=area or title,
        kind=title if area else "",
        url=organisation.text("ContactInfo/Website/Contact"),
        period=_period(education.one("Period"), ledger),
        score=level.text("Label"),
        courses=(*(line for line in summary.split("\n") if line), *points),
    )


def _period(period: Node, ledger: Ledger) -> Period:
    still = period.text("Current") == "true"
    start, end = (_month(period.one(name), ledger) for name in ("From", "To"))
    return Period(start, None if still else end)


def _month(date: Node, ledger: Ledger) -> Month | None:
    year, month = date.attribute("year"), date.attribute("month").lstrip("-")
    if not year:
        return None
    if not year.isdecimal() or (month and not month.isdecimal()) or int(month or 0) > 12 or len(year) != 4:
        ledger.leave(date.where, f"{year} {month}", Why.UNREADABLE)
        return None
    if day := date.attribute("day").lstrip("-"):
        ledger.leave(date.where, f"{year}-{month}-{day}", Why.DAY)
    return Month(int(year), int(month or 0))


def _mother(language: Node) -> Tongue:
    code, name = _names(language)
    return Tongue(code=code, name=name, level=Level.NATIVE)


def _tongue(language: Node, ledger: Ledger) -> Tongue:
    skills = language.one("ProficiencyLevel")
    found = {
        name: level_of(skills.text(name), skills.one(name).where, ledger)
        for name in ("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")
    }
    code, name = _names(language)
    listening, reading, talking, telling, writing = found.values()
    return leveled(code, name, (listening, reading), (talking, telling), writing)


def _names(language: Node) -> tuple[str, str]:
    described = language.one("Description")
    code, name = two_letters(described.text("Code")), described.text("Label")
    return code, "" if code else name


def _certificates(learner: Node) -> Iterator[Earned]:
    for language in learner.every("Skills/Linguistic/ForeignLanguageList/ForeignLanguage"):
        for each in [*language.every("VerifiedBy/Certificate"), *language.every("Certificate")]:
            yield Earned(title=each.text("Title"), giver=each.text("AwardingBody"), summary=each.text("Level"))


def _skills(learner: Node) -> Iterator[str]:
    for name in _SKILLS:
        yield from html.plain(_label(learner.one(f"Skills/{name}/Description"))).split("\n")


def _note(achievement: Node) -> str:
    title, text = _label(achievement.one("Title")), html.plain(achievement.text("Description"))
    return ": ".join(part for part in (title, text) if part)


def _use(contact: Node) -> str:
    code, label = contact.text("Use/Code"), contact.text("Use/Label")
    return label or code


def _label(node: Node) -> str:
    """Give the words of what may be a text, or a code with a label."""
    return node.text("Label") or node.said
