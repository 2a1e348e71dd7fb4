import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from replica_file import OCCUPATIONS, PUBLISHED, ReplicaFile, vacancy

from kiosk.advice.suggest import MOST, Why, suggest
from kiosk.catalogue.catalogue import Catalogue
from kiosk.model.application import Application, Event, EventKind, Summary
from kiosk.model.competence import Competence, CompetenceKind, Level, Licence
from kiosk.model.dossier import (
    Dossier,
    Profile,
    Saved,
    SavedKind,
    SavedSearch,
    SuggestedBy,
    Suggestion,
    SuggestionStatus,
)
from kiosk.model.related import Related, RelatedVacancy
from kiosk.model.search import Filters, Origin, Query
from kiosk.model.vacancy import Employer, LanguageNeed, Location, OccupationRef, Requirements, Vacancy

TODAY = date(2026, 5, 14)
GENT = Origin(lat=51.05, lon=3.72)
BAKER, DRIVER, PICKER = (occupation.id for occupation in OCCUPATIONS[:3])
SKILLS = ("Deeg kneden", "Klanten bedienen")


def plain(id: str, code: str, employer: str, **more: Any) -> Vacancy:
    fields: dict[str, Any] = {
        "id": id,
        "occupation": OccupationRef(scheme="wis", code=code),
        "employer": Employer(name=employer),
        "title": f"Werk {id}",
        "locations": (Location(lat=51.05, lon=3.72, city="Gent"),),
        "published": PUBLISHED,
        "valid_until": "2026-05-31",
        "req": Requirements(),
        "duplicate_of": "",
    }
    return replace(vacancy(0, random.Random(0)), **{**fields, **more})


VACANCIES = (
    plain("kept1", BAKER, "A"),
    plain("kept2", BAKER, "B"),
    plain("driven", DRIVER, "C"),
    plain("can", BAKER, "D", req=Requirements(competences=SKILLS)),
    plain("cannot", BAKER, "E", req=Requirements(competences=("Lassen", "Frezen"))),
    plain("far", BAKER, "F", locations=(Location(lat=51.22, lon=4.4),)),
    plain("dutch", BAKER, "G", req=Requirements(languages=(LanguageNeed(lang="nl", level="B2"),))),
    plain("licence", BAKER, "H", req=Requirements(licences=("B",))),
    plain("gone", BAKER, "I", valid_until="2026-05-13"),
    plain("old", BAKER, "N", published="2026-05-01T02:10:00Z"),
    plain("again", BAKER, "D", title="WERK can"),
    plain("same", BAKER, "J", duplicate_of="kept1"),
    plain("drive", DRIVER, "K"),
    plain("pick", PICKER, "L", title="Orderpicker haven"),
    plain("others", PICKER, "M"),
)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    file = ReplicaFile(tmp_path_factory.mktemp("data"))
    file.put("occupations", OCCUPATIONS)
    file.put("vacancies", VACANCIES)
    seen = tuple(RelatedVacancy(id=id, visits=visits) for id, visits in (("others", 25), ("gone", 15), ("lost", 10)))
    file.put("related", [Related(id=BAKER, rev=1, vacancies=seen)])
    file.close()
    found = Catalogue.open(file.data_dir)
    yield found
    found.close()


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    file = ReplicaFile(tmp_path_factory.mktemp("data"))
    chance = random.Random(1)
    file.put("occupations", OCCUPATIONS)
    file.put("vacancies", [vacancy(number, chance) for number in range(400)])
    file.close()
    found = Catalogue.open(file.data_dir)
    yield found
    found.close()


def saved(*ids: str) -> tuple[Saved, ...]:
    return tuple(Saved(kind=SavedKind.VACANCY, item_id=id, summary=Summary(title="x")) for id in ids)


def applied(*ids: str) -> tuple[Application, ...]:
    event = Event(at="2026-05-01", kind=EventKind.APPLIED)
    return tuple(Application(summary=Summary(title="x"), events=(event,), vacancy_id=id) for id in ids)


def profile(**more: Any) -> Profile:
    return Profile(first_name="Samira", **more)


def why(catalogue: Catalogue, dossier: Dossier) -> dict[str, tuple[Why, int, str]]:
    found = suggest(dossier, catalogue, GENT, TODAY)
    return {one.card.id: (one.reason.why, one.reason.count, one.reason.name) for one in found}


def test_an_empty_file_gets_no_suggestions(catalogue: Catalogue) -> None:
    assert suggest(Dossier(profile=profile()), catalogue, GENT, TODAY) == ()
    everything = SavedSearch(query=Query(text=" "))
    assert suggest(Dossier(profile=profile(), searches=(everything,)), catalogue, GENT, TODAY) == ()


def test_each_suggestion_says_what_it_follows_from(catalogue: Catalogue) -> None:
    search = SavedSearch(query=Query(text="haven", today="2020-01-01"))
    course = SavedSearch(query=Query(text="werk", filters=Filters(domains=frozenset({"kitchen"}))))
    dossier = Dossier(
        profile=profile(occupations=(BAKER,)),
        saved=saved("kept1", "kept2", "lost"),
        applications=applied("driven", ""),
        searches=(course, search),
    )
    found = why(catalogue, dossier)
    assert found.pop("drive") == (Why.LIKE_APPLIED, 1, "")
    assert found.pop("pick") == (Why.SEARCH, 0, "haven")
    assert found.pop("others") == (Why.SIMILAR, 25, "")
    assert set(found) == {"again", "cannot", "far", "dutch", "licence", "old"}
    assert set(found.values()) == {(Why.LIKE_KEPT, 2, "")}
    by = {one.card.id: one.by for one in suggest(dossier, catalogue, GENT, TODAY)}
    assert {id for id, one in by.items() if one is SuggestedBy.SIMILAR_PROFILES} == {"others"}
    wanted = why(catalogue, replace(dossier, saved=saved("kept1")))
    assert wanted["again"] == (Why.WANTED, 0, BAKER)


def test_what_fits_better_comes_first(catalogue: Catalogue) -> None:
    known = tuple(Competence(kind=CompetenceKind.SELF, text=text) for text in ("deeg KNEDEN", "zingen"))
    dossier = Dossier(profile=profile(occupations=(BAKER,), dutch=Level.A2, similar=False), competences=known)
    found = suggest(dossier, catalogue, GENT, TODAY)
    ids = [one.card.id for one in found]
    assert ids[0] == "can"
    assert ids[-1] == "dutch"
    assert ids.index("far") > ids.index("cannot")
    assert ids.index("old") > ids.index("cannot")
    assert ids.index("licence") > ids.index("far")
    first = found[0].reason
    assert (first.has, first.asked) == (1, 2)
    assert first.km == pytest.approx(0, abs=0.1)
    able = replace(dossier, profile=replace(dossier.profile, dutch=Level.NATIVE, licences=(Licence(category="b"),)))
    able_ids = [one.card.id for one in suggest(able, catalogue, GENT, TODAY)]
    assert able_ids.index("far") > max(able_ids.index("licence"), able_ids.index("dutch"))


def test_distance_is_kept_to_and_is_that_from_here(catalogue: Catalogue) -> None:
    near = Dossier(profile=profile(occupations=(BAKER,), radius_km=10, similar=False))
    assert "far" not in why(catalogue, near)
    elsewhere = SavedSearch(query=Query(text="far", origin=Origin(lat=51.22, lon=4.4)))
    found = suggest(replace(near, searches=(elsewhere,)), catalogue, GENT, TODAY)
    (far,) = [one for one in found if one.card.id == "far"]
    assert far.reason.km == pytest.approx(50.9, abs=1)
    nowhere = suggest(replace(near, searches=(elsewhere,)), catalogue, None, TODAY)
    assert {one.reason.km for one in nowhere} == {None}


def test_people_with_a_similar_profile_can_be_switched_off(catalogue: Catalogue) -> None:
    dossier = Dossier(profile=profile(occupations=(BAKER,)))
    assert "others" in why(catalogue, dossier)
    assert "others" not in why(catalogue, replace(dossier, profile=profile(occupations=(BAKER,), similar=False)))
    assert "others" not in why(
        catalogue, replace(dossier, profile=profile(occupations=(PICKER,), similar=True), saved=saved("others"))
    )


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_nothing_comes_that_was_kept_or_put_away_or_is_over(crowded: Catalogue, data: st.DataObject) -> None:
    ids = st.lists(st.integers(0, 399).map("test:{}".format), max_size=6, unique=True)
    kept, sent, put_away = (data.draw(ids) for _ in range(3))
    dossier = Dossier(
        profile=profile(
            occupations=tuple(data.draw(st.lists(st.sampled_from([BAKER, DRIVER, "strange", ""]), max_size=3))),
            dutch=data.draw(st.none() | st.sampled_from(Level)),
            radius_km=data.draw(st.sampled_from([None, 5, 30])),
        ),
        saved=saved(*kept),
        applications=applied(*sent),
        searches=tuple(
            SavedSearch(query=Query(text=text))
            for text in data.draw(st.lists(st.sampled_from(["bakker", "", "ober"]), max_size=2))
        ),
        suggestions=tuple(
            Suggestion(item_id=id, by=SuggestedBy.COUNSELLOR, reason="", status=SuggestionStatus.DISMISSED)
            for id in put_away
        ),
    )
    found = suggest(dossier, crowded, GENT, TODAY)
    here = [one.card.id for one in found]
    assert len(here) <= MOST
    assert len(set(here)) == len(here)
    assert not set(here) & {*kept, *sent, *put_away}
    for one in found:
        record = crowded.vacancy(one.card.id)
        assert record
        assert record.valid_until >= "2026-05-14"
        code = record.occupation.code if record.occupation else ""
        if one.reason.why is Why.LIKE_KEPT:
            alike = [crowded.vacancy(id) for id in kept]
            assert one.reason.count == sum(bool(v and v.occupation and v.occupation.code == code) for v in alike)
        if one.reason.why is Why.WANTED:
            assert one.reason.name == code
            assert code in dossier.profile.occupations
        assert 0 <= one.reason.has <= one.reason.asked
    assert found == suggest(dossier, crowded, GENT, TODAY)
