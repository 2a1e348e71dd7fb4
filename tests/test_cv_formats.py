import json
from dataclasses import fields, replace
from typing import Any

import pytest
from cv_strategies import CVS
from cvs import ARABIC, DATA, EMPTY, LONG, SPARSE, TYPICAL, WILD
from europass_samples import CANDIDATE, PASSPORT
from hypothesis import HealthCheck, Phase, given, settings

from kiosk.cv import exporter, importer, xml
from kiosk.cv.taken import Format, Left, Taken, Why, texts
from kiosk.model.competence import Level, Licence
from kiosk.model.cv import Ability, Address, Cv, Month, OnlineProfile, Period, Person, Study, Tongue
from kiosk.model.cv_limits import TITLE, check
from kiosk.model.cv_pages import Accent, Look, Template

QUICK: dict[str, Any] = {
    "max_examples": 40,
    "deadline": None,
    "phases": (Phase.explicit, Phase.generate),
    "suppress_health_check": [HealthCheck.too_slow],
}
OWN = {"sparse": SPARSE, "typical": TYPICAL, "long": LONG, "arabic": ARABIC, "wild": WILD, "empty": EMPTY}


def again(cv: Cv, kind: Format) -> Taken:
    return importer.read(exporter.write(cv, kind), f"cv{exporter.SUFFIXES[kind]}")


def real() -> list[Any]:
    paths = [path for path in sorted(DATA.glob("*")) if path.suffix in (".json", ".yaml") and "job" not in path.name]
    skip = pytest.mark.skip("the sample CVs are not on this machine")
    return [pytest.param(path, id=path.stem) for path in paths] or [pytest.param(None, marks=skip)]


@pytest.mark.parametrize("cv", OWN.values(), ids=OWN)
def test_our_own_cvs_come_back_whole_from_json_resume(cv: Cv) -> None:
    taken = again(cv, Format.JSON_RESUME)
    assert taken.cv == cv
    assert taken.left == ()
    assert exporter.lost(cv, Format.JSON_RESUME) == ()


@given(CVS)
@settings(**QUICK)
def test_any_cv_comes_back_whole_from_json_resume(cv: Cv) -> None:
    taken = again(cv, Format.JSON_RESUME)
    assert taken.cv == cv
    assert taken.left == ()


def leaves(value: object, path: str = "") -> dict[str, str]:
    if isinstance(value, dict):
        return {key: text for name, item in value.items() for key, text in leaves(item, f"{path}.{name}").items()}
    if isinstance(value, list):
        return {key: text for at, item in enumerate(value) for key, text in leaves(item, f"{path}[{at}]").items()}
    return {path.lstrip("."): str(value)} if value not in (None, "") else {}


@pytest.mark.parametrize("path", real())
def test_of_a_real_sample_every_value_is_taken_over_or_listed(path: Any) -> None:
    taken = importer.read(path.read_bytes(), path.name)
    check(taken.cv)
    assert again(taken.cv, Format.JSON_RESUME).cv == taken.cv
    if taken.format is not Format.JSON_RESUME:
        assert taken.left == ()
        return
    source = leaves(json.loads(path.read_bytes()))
    written = leaves(json.loads(exporter.write(taken.cv, Format.JSON_RESUME)))
    left = {each.where for each in taken.left if each.why is not Why.DAY}
    missed = {
        place: text
        for place, text in source.items()
        if place not in left
        and not place.startswith(("$schema", "meta."))
        and not text.startswith(written.get(place, "?"))
    }
    assert missed == {}


@pytest.mark.parametrize("path", real())
def test_a_real_sample_keeps_its_words_in_europass(path: Any) -> None:
    cv = importer.read(path.read_bytes(), path.name).cv
    back = again(cv, Format.EUROPASS)
    lost = {
        each.where.split("[")[0] + "." + each.where.rpartition(".")[2] for each in exporter.lost(cv, Format.EUROPASS)
    }
    assert lost <= {"languages.fluency", "person.profiles.username"}
    for each in fields(cv):
        if each.name in ("work", "education", "certificates", "publications", "references"):
            assert len(getattr(back.cv, each.name)) == len(getattr(cv, each.name))


@given(CVS)
@settings(**QUICK)
def test_what_europass_has_a_place_for_comes_back_and_the_rest_is_named(cv: Cv) -> None:
    taken = again(cv, Format.EUROPASS)
    assert taken.left == ()
    back = taken.cv
    assert back.language == cv.language
    for name in ("name", "role", "email", "phone", "url", "summary"):
        assert getattr(back.person, name) == getattr(cv.person, name)
    assert [replace(job, description="", summary="") for job in back.work] == [
        replace(job, description="", summary="") for job in cv.work
    ]
    assert [job.summary for job in back.work] == ["\n".join(filter(None, (j.description, j.summary))) for j in cv.work]
    assert back.certificates == cv.certificates
    assert back.references == cv.references
    assert back.licences == cv.licences
    for study, known in zip(back.education, cv.education, strict=True):
        assert study == (known if known.area else replace(known, area=known.kind, kind=""))
    kept = "\n".join(text for _, text in texts(back))
    lost = {each.text for each in exporter.lost(cv, Format.EUROPASS)}
    assert all(text[:200] in lost or text.strip() in kept for _, text in texts(cv))


def test_levels_of_languages_come_back_from_europass() -> None:
    tongues = (
        Tongue(code="ar", level=Level.NATIVE),
        Tongue(name="Berbers", level=Level.NATIVE),
        Tongue(code="nl", level=Level.A2),
        Tongue(code="fr", listening=Level.C1, reading=Level.B1, speaking=Level.B2, writing=Level.A2),
        Tongue(name="Lingala", listening=Level.B1),
        Tongue(code="en"),
    )
    assert again(Cv(language="nl", languages=tongues), Format.EUROPASS).cv.languages == tongues


def test_the_xml_of_europass_is_what_the_editor_of_europass_writes() -> None:
    root = xml.root(exporter.write(TYPICAL, Format.EUROPASS))
    assert (root.namespace, root.name) == ("http://www.europass.eu/1.0", "Candidate")
    job = root.one("CandidateProfile/EmploymentHistory/EmployerHistory")
    assert job.one("OrganizationName").namespace == "http://www.hr-xml.org/3"
    assert job.one("PositionHistory/EmploymentPeriod").namespace == "http://www.europass_eures.eu/1.0"
    assert job.one("PositionHistory/Description").namespace == "http://www.openapplications.org/oagis/9"
    assert root.one("CandidateProfile").attribute("languageCode") == "nl"


def test_a_candidate_of_the_editor_of_europass() -> None:
    taken = importer.read(CANDIDATE, "cv.xml")
    cv = taken.cv
    assert (taken.format, cv.language) == (Format.EUROPASS, "en")
    assert cv.person == Person(
        name="Yusuf Demirci",
        role="",
        email="yusuf.d@mail.example",
        phone="+32 468112233",
        url="https://example.org/",
        summary="I cook & serve.\nIn a school.",
        address=Address(street="Kerkstraat 1", postcode="9050", city="Gentbrugge", country="BE"),
        profiles=(OnlineProfile(network="linkedin", url="https://linkedin.example/y"),),
    )
    (job,) = cv.work
    assert (job.position, job.employer, job.location) == ("Cook", "De Linde", "Gent, BE")
    assert job.period == Period(Month(2021, 10))
    assert (job.summary, job.highlights) == ("What I did:", ("cut vegetables", "washed up"))
    assert job.code == "http://data.europa.eu/esco/occupation/5ac65daa"
    assert cv.education == (Study(institution="Tech school", area="Cook", period=Period(Month(2018), Month(2020, 6))),)
    assert cv.languages == (
        Tongue(code="tr", level=Level.NATIVE),
        Tongue(code="en", level=Level.C1),
        Tongue(code="fr", listening=Level.B2, reading=Level.C1),
    )
    assert cv.licences == (Licence(category="B"),)
    assert cv.skills == (Ability(name="Teamwork"), Ability(name="Office", keywords=("Word", "Excel")))
    assert cv.notes == ("Prizes of the school: Best cake",)
    assert set(taken.left) == {
        Left("Candidate/CandidatePerson/Communication[1]/URI", "second@mail.example", Why.NO_PLACE),
        Left("Candidate/CandidatePerson/NationalityCode", "tr", Why.NO_PLACE),
        Left("Candidate/CandidatePerson/BirthDate", "2006", Why.NO_PLACE),
    }


def test_a_skills_passport_of_cedefop() -> None:
    taken = importer.read(PASSPORT, "cv.xml")
    cv = taken.cv
    assert (taken.format, cv.language) == (Format.EUROPASS_CEDEFOP, "en")
    assert cv.person == Person(
        name="Yusuf Demirci",
        role="Kitchen help",
        email="yusuf.d@mail.example",
        phone="+32 468 11 22 33",
        url="http://example.org",
        address=Address(street="Kerkstraat 1", postcode="9050", city="Gentbrugge", country="GB"),
        profiles=(OnlineProfile(network="Google Talk", username="yusuf.d"),),
    )
    (job,) = cv.work
    assert (job.position, job.employer, job.location, job.description) == ("Cook", "De Linde", "Japan", "Health")
    assert (job.summary, job.highlights, job.period) == ("I did:", ("Cutting",), Period(Month(2001)))
    assert cv.education == (
        Study(
            institution="Tech school",
            location="1000 Brussel, Belgium",
            kind="Martial arts",
            area="Arts",
            period=Period(Month(1995, 9), Month(1996, 6)),
            score="EQF 6",
        ),
    )
    assert cv.languages == (
        Tongue(code="en", level=Level.NATIVE),
        Tongue(name="Elvish", level=Level.NATIVE),
        Tongue(code="ja", listening=Level.C1, reading=Level.C1, speaking=Level.B1, writing=Level.C1),
    )
    assert [each.title for each in cv.certificates] == ["Cambridge Proficiency"]
    assert cv.skills == (Ability(name="Works in a team"), Ability(name="Word"), Ability(name="Excel"))
    assert cv.licences == (Licence(category="A"), Licence(category="B"))
    assert cv.projects[0].description == "A garden"
    assert cv.notes == ("Theatre: Three plays",)
    places = {each.where.removeprefix("SkillsPassport/LearnerInfo/"): (each.text, each.why) for each in taken.left}
    assert places == {
        "Identification/Demographics/Birthdate": ("1940 --03 ---10", Why.NO_PLACE),
        "Identification/Demographics/Gender/Code": ("M", Why.NO_PLACE),
        "EducationList/Education/Period/From": ("1995-09-21", Why.DAY),
        "SkillsPassport/AttachmentList/Attachment/Name": ("licence.pdf", Why.NO_PLACE),
    }


def test_what_is_too_long_for_a_cv_is_cut_and_listed() -> None:
    data = {"basics": {"name": "n" * 300, "label": 5, "unknown": {"a": [1]}}, "skills": [{"name": "s"}] * 250 + ["x"]}
    taken = importer.read(json.dumps(data).encode(), "cv.json")
    check(taken.cv)
    assert taken.cv.person.name == "n" * (TITLE - 1) + "…"
    assert taken.cv.person.role == "5"
    assert len(taken.cv.skills) == 200
    assert Left("person.name", "n" * 101, Why.TOO_LONG) in taken.left
    assert Left("basics.unknown.a[0]", "1", Why.NO_PLACE) in taken.left
    assert Left("skills[250]", "x", Why.UNREADABLE) in taken.left
    assert sum(each.why is Why.TOO_MANY for each in taken.left) == 50


def test_dates_that_are_none_and_days_are_listed() -> None:
    work = [{"name": "A", "startDate": "2020-13", "endDate": "Present"}, {"name": "B", "startDate": "2019-05-17"}]
    taken = importer.read(json.dumps({"work": work}).encode(), "cv.json")
    assert [job.period for job in taken.cv.work] == [Period(), Period(Month(2019, 5))]
    assert taken.left == (
        Left("work[0].startDate", "2020-13", Why.UNREADABLE),
        Left("work[1].startDate", "2019-05-17", Why.DAY),
    )


def test_rendercv_says_which_language_it_is_in() -> None:
    said = b"cv:\n  name: Jose\n  sections:\n    zomaar:\n    - '**Dit** is [een link](https://a.example)'\n"
    taken = importer.read(said + b"locale:\n  language: dutch\n", "cv.yaml", "fr")
    assert (taken.cv.language, taken.cv.person.name) == ("nl", "Jose")
    assert taken.cv.notes == ("Zomaar: Dit is een link (https://a.example)",)
    assert importer.read(b"cv:\n  name: Jose\n", "cv.yaml", "fr").cv.language == "fr"


def test_how_a_cv_looks_comes_back_too() -> None:
    cv = replace(TYPICAL, look=Look(template=Template.FRESH, accent=Accent.PLUM))
    taken = again(cv, Format.JSON_RESUME)
    assert taken.cv == cv
    # A look says nothing about somebody: no format loses words with it.
    assert exporter.lost(cv, Format.EUROPASS) == exporter.lost(TYPICAL, Format.EUROPASS)
    said = json.loads(exporter.write(cv, Format.JSON_RESUME))
    said["x-wis"] |= {"template": "gothic", "accent": 7}
    odd = importer.read(json.dumps(said).encode(), "cv.json")
    assert odd.cv.look == Look()
    assert [left.where for left in odd.left] == ["x-wis.template", "x-wis.accent"]
