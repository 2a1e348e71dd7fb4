"""What somebody did and earned, in the XML of Europass, written."""

from xml.etree.ElementTree import Element

from kiosk.cv import html
from kiosk.cv.dates import month_text
from kiosk.cv.europass import ESCO
from kiosk.cv.europass_elements import add, date, joined, period_of, reach, say
from kiosk.model.cv import Earned, Job, Project, Study


def job(work: Element, job: Job) -> None:
    """Write a job."""
    found = add(work, "EmployerHistory")
    say(found, "hr:OrganizationName", job.employer)
    if job.url:
        reach(add(found, "OrganizationContact"), "Web", "oa:URI", job.url)
    position = add(found, "PositionHistory")
    known = {"typeCode": "URI", "languageID": job.code} if job.code.startswith(ESCO) else {}
    if job.position or known:
        add(position, "PositionTitle", job.position, **known)
    period_of(position, job.period, "eures:EmploymentPeriod", "eures", "hr:CurrentIndicator")
    say(position, "oa:Description", html.written(joined(job.description, job.summary), job.highlights))
    say(position, "City", job.location)


def voluntary(works: Element, job: Job) -> None:
    """Write volunteer work."""
    title = ", ".join(part for part in (job.position, job.employer) if part)
    text = html.written(joined(job.description, job.summary), job.highlights)
    found = add(works, "VoluntaryWork")
    say(found, "Title", title)
    period_of(found, job.period, "Date", "", "Ongoing")
    say(found, "Location", job.location)
    say(found, "Description", text)
    say(found, "Link", job.url)


def study(schools: Element, study: Study) -> None:
    """Write a training."""
    found = add(schools, "EducationOrganizationAttendance")
    say(found, "hr:OrganizationName", study.institution)
    if study.location or study.url:
        contact = add(found, "OrganizationContact")
        if study.location:
            add(add(add(contact, "Communication"), "Address"), "oa:CityName", study.location)
        if study.url:
            reach(contact, "Web", "oa:URI", study.url)
    period_of(found, study.period, "AttendancePeriod", "", "Ongoing")
    degree = add(found, "EducationDegree")
    say(degree, "hr:DegreeName", study.kind or study.area)
    if study.kind and study.area:
        field = add(add(degree, "FieldOfStudy", "", typeCode="FREETEXT"), "MainFieldOfStudy")
        add(field, "ProgramConcentration", study.area)
    say(degree, "OccupationalSkillsCovered", html.written("", study.courses))
    if study.score:
        add(add(degree, "FinalGrade"), "hr:ScoreText", study.score)


def certificate(certificates: Element, earned: Earned) -> None:
    """Write a certificate."""
    found = add(certificates, "Certification")
    say(found, "hr:CertificationName", earned.title)
    if earned.when:
        date(found, "hr:FirstIssuedDate", earned.when)
    if earned.giver:
        add(add(found, "IssuingAuthority"), "hr:Name", earned.giver)
    say(found, "oa:Description", html.written(earned.summary))
    say(found, "Link", earned.url)


def publication(publications: Element, earned: Earned) -> None:
    """Write a publication."""
    found = add(publications, "Publication")
    say(found, "Title", earned.title)
    say(found, "Year", month_text(earned.when))
    say(found, "Reference", earned.giver)
    say(found, "Description", html.written(earned.summary))
    say(found, "Link", earned.url)


def project(projects: Element, project: Project) -> None:
    """Write a project."""
    lines = (", ".join(project.roles), project.entity, project.kind, project.description, ", ".join(project.keywords))
    found = add(projects, "Project")
    say(found, "Title", project.name)
    period_of(found, project.period, "Date", "", "Ongoing")
    say(found, "Description", html.written(joined(*lines), project.highlights))
    say(found, "Link", project.url)
