"""The XML of Europass (Candidate, since 2020), read."""

from collections.abc import Iterator

from kiosk.config import LANGUAGES
from kiosk.cv import html
from kiosk.cv.dates import month_of
from kiosk.cv.europass import ESCO, PRIZES
from kiosk.cv.europass_person import person
from kiosk.cv.europass_skills import languages, skills
from kiosk.cv.taken import Format, Ledger, Taken
from kiosk.cv.xml import Node
from kiosk.errors import BadData
from kiosk.model.competence import Licence
from kiosk.model.cv import Ability, Cv, Earned, Job, Month, Period, Project, Reference, Study
from kiosk.model.cv_limits import TITLE
from kiosk.words import Words

_EVENTS = ("ConferencesAndSeminars/ConferenceAndSeminar", "CreativeWorks/CreativeWork")


def read(candidate: Node, language: str) -> Taken:
    """Read a CV; `language` is that of one that does not say.

    Raises:
        BadData: it has no CV in it.
    """
    if not candidate.one("CandidatePerson").children and not candidate.one("CandidateProfile").children:
        raise BadData("Europass XML: it has neither CandidatePerson nor CandidateProfile.")
    ledger = Ledger()
    for name in ("DocumentID", "CandidateSupplier", "RenderingInformation", "CandidateProfile/ID"):
        candidate.one(name).ignore()
    profile = candidate.one("CandidateProfile")
    said = profile.attribute("languageCode")[:2].lower()
    cv = _Reader(candidate, said if said in LANGUAGES else language, ledger).cv()
    candidate.leave_rest(ledger)
    return ledger.taken(cv, Format.EUROPASS)


class _Reader:
    def __init__(self, candidate: Node, language: str, ledger: Ledger) -> None:
        self._candidate = candidate
        self._profile = candidate.one("CandidateProfile")
        self._language = language
        self._ledger = ledger

    def cv(self) -> Cv:
        candidate, profile = self._candidate, self._profile
        able = list(skills(profile))
        return Cv(
            language=self._language,
            person=person(self._candidate, self._ledger),
            work=tuple(self._job(each) for each in profile.every("EmploymentHistory/EmployerHistory")),
            volunteer=tuple(self._voluntary(each) for each in profile.every("VoluntaryWorks/VoluntaryWork")),
            education=tuple(
                self._study(each) for each in profile.every("EducationHistory/EducationOrganizationAttendance")
            ),
            certificates=tuple(self._certificates()),
            awards=tuple(self._prizes()),
            publications=tuple(self._publication(each) for each in profile.every("PublicationHistory/Publication")),
            projects=tuple(self._project(each) for each in profile.every("Projects/Project")),
            skills=tuple(skill for skill in able if len(skill.name) <= TITLE),
            languages=tuple(languages(candidate, self._ledger)),
            interests=tuple(self._interest(each) for each in profile.every("HobbiesAndInterests/HobbyOrInterest")),
            references=tuple(self._reference(each) for each in profile.every("EmploymentReferences/Referee")),
            licences=tuple(self._licence(each) for each in profile.every("Licenses/License")),
            notes=(*(skill.name for skill in able if len(skill.name) > TITLE), *self._notes()),
        )

    def _job(self, employer: Node) -> Job:
        employer.one("IndustryCode").ignore()
        employer.one("OrganizationContact/Communication/ChannelCode").ignore()
        position = employer.one("PositionHistory")
        title = position.one("PositionTitle")
        code = title.attribute("languageID")
        summary, points = html.told(position.text("Description"))
        city, country = position.text("City"), position.text("Country")
        if city:
            for name in ("CityName", "CountryCode"):
                employer.one(f"OrganizationContact/Communication/Address/{name}").ignore()
        return Job(
            position=title.said,
            employer=employer.text("OrganizationName"),
            location=", ".join(part for part in (city, country.upper()) if part) or _town(employer),
            url=_page(employer) or employer.text("Link"),
            period=self._period(position.one("EmploymentPeriod")),
            summary=summary,
            highlights=points,
            code=code if code.startswith(ESCO) else "",
        )

    def _voluntary(self, event: Node) -> Job:
        summary, points = html.told(event.text("Description"))
        return Job(
            position=event.text("Title"),
            location=event.text("Location"),
            url=event.text("Link"),
            period=self._period(event.one("Date")),
            summary=summary,
            highlights=points,
        )

    def _study(self, school: Node) -> Study:
        school.one("EducationLevelCode").ignore()
        degree = school.one("EducationDegree")
        title, area = degree.text("DegreeName"), ""
        for field in degree.every("FieldOfStudy"):
            if field.attribute("typeCode") != "URI":
                area = area or field.text("MainFieldOfStudy/ProgramConcentration") or field.text("MainFieldOfStudy")
            else:
                field.ignore()
        covered, points = html.told(degree.text("OccupationalSkillsCovered"))
        thesis = html.plain(degree.text("Thesis"))
        return Study(
            institution=school.text("OrganizationName"),
            location=_town(school),
            area=area or title,
            kind=title if area else "",
            url=_page(school) or school.text("Link"),
            period=self._period(school.one("AttendancePeriod")),
            score=degree.text("FinalGrade/ScoreText"),
            courses=tuple(line for line in (*covered.split("\n"), *points, *thesis.split("\n")) if line),
        )

    def _certificates(self) -> Iterator[Earned]:
        for path in ("Certifications/Certification", "CourseCertifications/CourseCertification"):
            for each in self._profile.every(path):
                yield Earned(
                    title=each.text("CertificationName") or each.text("Title"),
                    giver=each.text("IssuingAuthority/Name"),
                    when=self._month(each.one("FirstIssuedDate")) or self._period(each.one("Date")).start,
                    url=each.text("Link"),
                    summary=html.plain(each.text("Description")),
                )

    def _publication(self, publication: Node) -> Earned:
        year = publication.one("Year")
        return Earned(
            title=publication.text("Title") or publication.text("FormattedPublicationDescription/Value"),
            giver=html.plain(publication.text("Reference")),
            when=month_of(year.said, year.where, self._ledger),
            url=publication.text("Link") or publication.text("DOI"),
            summary=html.plain(publication.text("Description")),
        )

    def _project(self, activity: Node) -> Project:
        description, points = html.told(activity.text("Description"))
        return Project(
            name=activity.text("Title"),
            description=description,
            url=activity.text("Link"),
            period=self._period(activity.one("Date")),
            highlights=points,
        )

    def _interest(self, activity: Node) -> Ability:
        _, points = html.told(activity.text("Description"))
        return Ability(name=activity.text("Title"), keywords=points)

    def _reference(self, referee: Node) -> Reference:
        name = [referee.text(f"PersonName/{part}") for part in ("GivenName", "FamilyName")]
        return Reference(name=" ".join(part for part in name if part), text=html.plain(referee.text("Comment")))

    def _licence(self, licence: Node) -> Licence:
        since = self._month(licence.one("FirstIssuedDate"))
        category = licence.text("LicenseTypeCode") or licence.text("LicenseName")
        return Licence(category=category.removeprefix("C-"), since=f"{since.year:04d}" if since else "")

    def _prizes(self) -> Iterator[Earned]:
        for section in self._others(prizes=True):
            for each in section.every("Other"):
                yield Earned(
                    title=each.text("Title"),
                    when=self._period(each.one("Date")).start,
                    url=each.text("Link"),
                    summary=html.plain(each.text("Description")),
                )

    def _notes(self) -> Iterator[str]:
        for section in self._others(prizes=False):
            section.one("Title").ignore()
            for each in section.every("Other"):
                yield self._note(each)
        for path in _EVENTS:
            for each in self._profile.every(path):
                yield self._note(each)

    def _note(self, event: Node) -> str:
        event.one("Date/Ongoing").ignore()
        text = html.plain(event.text("Description"))
        return ": ".join(part for part in (event.text("Title"), text) if part)

    def _others(self, *, prizes: bool) -> Iterator[Node]:
        heading = Words(self._language).context("paper").tr(PRIZES)
        for section in self._profile.every("Others"):
            if (section.text("Title") == heading) is prizes:
                yield section

    def _period(self, period: Node) -> Period:
        still = period.text("CurrentIndicator") == "true" or period.text("Ongoing") == "true"
        start, end = self._month(period.one("StartDate")), self._month(period.one("EndDate"))
        return Period(start, None if still else end)

    def _month(self, date: Node) -> Month | None:
        text = date.text("FormattedDateTime") or date.said
        return month_of(text, date.where, self._ledger)


def _town(organization: Node) -> str:
    for each in organization.every("OrganizationContact/Communication/Address"):
        parts = (
            each.text("AddressLine"),
            " ".join(part for part in (each.text("PostalCode"), each.text("CityName")) if part),
            each.text("CountryCode").upper(),
        )
        return ", ".join(part for part in parts if part)
    return ""


def _page(organization: Node) -> str:
    for each in organization.every("OrganizationContact/Communication"):
        if each.text("ChannelCode") == "Web":
            return each.text("URI")
    return ""
