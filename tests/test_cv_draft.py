"""The steps of a CV, what was changed in it, the gaps in it, and its words in another language."""

from dataclasses import replace
from datetime import date

import pytest
from replica_file import OCCUPATIONS

from kiosk.catalogue.competences import called, tasks
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.dossier.contents import Contents
from kiosk.dossier.entry import Entry
from kiosk.model.competence import Certificate, Competence, CompetenceKind, LanguageSkill, Level, Licence
from kiosk.model.cv import Ability, Cv, Earned, Job, Month, Period, Person, Study, Tongue
from kiosk.model.cv_draft import STEPS, Draft, Gap, Step, capitalised, gaps, months_of, newest_first, ready
from kiosk.model.dossier import Profile
from kiosk.model.taxonomy import Occupation
from kiosk.ui.cv_passport import gained, joined
from kiosk.ui.cv_phrases import groups
from kiosk.ui.cv_wording import LANGUAGES, Trade, own_words, split, translated
from kiosk.words import Words

TODAY = date(2026, 5, 13)
WAREHOUSE = next(each for each in OCCUPATIONS if each.id == "4321.warehouse_worker")
TRADE = Trade(occupation=WAREHOUSE, tasks=WAREHOUSE.competences)


def job(start: tuple[int, int], end: tuple[int, int] | None, position: str = "Kok") -> Job:
    return Job(position=position, period=Period(Month(*start), Month(*end) if end else None))


def phrase(group: str, at: int, language: str) -> str:
    return groups(Words(language).context("paper"))[group][at]


def test_one_can_jump_to_any_step_and_stops_at_both_ends() -> None:
    draft = Draft(cv=Cv(language="nl"))
    assert draft.beside(-1).step is Step.WHO
    assert draft.at(Step.CHECK).beside(1).step is Step.CHECK
    for step in STEPS:
        assert draft.at(step).step is step


def test_what_was_never_filled_in_goes_with_the_next_step() -> None:
    draft = Draft(cv=Cv(language="nl"), step=Step.WORK).with_job(Job(position="Kok")).more_work(Job())
    assert [each.position for each in draft.cv.work] == ["", "Kok"]
    moved = draft.at(Step.STUDY)
    assert [each.position for each in moved.cv.work] == ["Kok"]
    assert moved.with_study(Study(area="Koken")).more_study(Study()).at(Step.WORK).cv.education == (
        Study(area="Koken"),
    )


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("an van den berg", "An Van den Berg"),
        ("marie-claire", "Marie-Claire"),
        ("de smet An", "de smet An"),
        ("عمر", "عمر"),
    ],
)
def test_a_name_in_small_letters_gets_its_capitals_with_the_next_step(typed: str, named: str) -> None:
    assert capitalised(typed) == named
    assert Draft(cv=Cv(language="nl", person=Person(name=typed))).beside(1).cv.person.name == named


def test_letters_of_one_field_are_taken_back_together() -> None:
    draft = Draft(cv=Cv(language="nl"))
    for name in ("S", "Sa", "Sam"):
        draft = draft.changed(replace(draft.cv, person=Person(name=name)), "name")
    draft = draft.changed(replace(draft.cv, notes=("x",)))
    assert draft.undone().cv.person.name == "Sam"
    assert draft.undone().undone().cv == Cv(language="nl")
    assert draft.undone().undone().undone().cv == Cv(language="nl")


def test_taking_back_leaves_an_open_job_that_is_there() -> None:
    draft = Draft(cv=Cv(language="nl")).with_job(Job(position="Kok"))
    draft = replace(draft.more_work(Job(position="Ober")), job=1)
    assert draft.undone().job == 0
    assert draft.without_job().cv.work == (Job(position="Ober"),)


def test_a_long_time_without_anything_is_a_gap() -> None:
    cv = Cv(language="nl", work=(job((2022, 5), None), job((2018, 1), (2020, 3))))
    assert gaps(cv, TODAY) == (Gap(Month(2020, 4), Month(2022, 4)),)
    studied = replace(cv, education=(Study(area="Heftruck", period=Period(None, Month(2021))),))
    assert gaps(studied, TODAY) == ()


def test_half_a_year_is_no_gap_and_the_time_until_today_can_be_one() -> None:
    assert gaps(Cv(language="nl", work=(job((2022, 5), None), job((2018, 1), (2021, 11)))), TODAY) == ()
    assert gaps(Cv(language="nl", work=(job((2018, 1), (2025, 3)),)), TODAY) == (Gap(Month(2025, 4), Month(2026, 4)),)
    assert gaps(Cv(language="nl"), TODAY) == ()


def test_jobs_stand_in_the_order_of_a_cv() -> None:
    work = (job((2018, 1), (2020, 3), "A"), job((2022, 5), None, "B"), job((2020, 4), (2022, 4), "C"))
    assert [each.position for each in newest_first(Cv(language="nl", work=work)).work] == ["B", "C", "A"]


def test_it_is_ready_when_an_employer_can_do_something_with_it() -> None:
    cv = Cv(language="nl", person=Person(name="Sam", phone="0470"), work=(Job(position="Kok"),))
    assert ready(cv)
    assert not ready(replace(cv, person=Person(name="Sam")))
    assert not ready(replace(cv, work=()))


def test_a_period_is_told_in_months() -> None:
    assert months_of(Period(Month(2022, 5), Month(2025, 2)), TODAY) == 33
    assert months_of(Period(Month(2026, 5), None), TODAY) == 1
    assert months_of(Period(), TODAY) == 0


def test_what_was_chosen_is_translated_and_own_words_stay() -> None:
    cv = Cv(
        language="nl",
        person=Person(
            role="Magazijnmedewerker",
            summary=f"{phrase('profile', 1, 'nl')} Ik hou van koffie. {phrase('profile', 0, 'nl')}",
        ),
        work=(Job(position="Magazijnmedewerker", code=WAREHOUSE.id, highlights=("Voorraad tellen", "Katten aaien")),),
        education=(Study(kind=phrase("diplomas", 2, "nl"), area="Lassen"),),
        skills=(Ability(name=phrase("soft", 0, "nl")),),
        mobility=phrase("mobility", 0, "nl"),
        notes=(phrase("notes", 0, "nl"),),
    )
    french = translated(cv, (TRADE,), "fr")
    assert french.person.role == "Magasinier"
    assert french.person.summary == f"{phrase('profile', 1, 'fr')} Ik hou van koffie. {phrase('profile', 0, 'fr')}"
    assert french.work[0].highlights == ("Compter le stock", "Katten aaien")
    assert french.education[0].kind == phrase("diplomas", 2, "fr")
    assert french.notes == (phrase("notes", 0, "fr"),)
    assert own_words(french, (TRADE,)) == ("Ik hou van koffie.", "Katten aaien", "Lassen")
    assert translated(french, (TRADE,), "nl") == cv


def test_no_two_phrases_of_a_language_are_the_same() -> None:
    for language in LANGUAGES:
        for name, phrases in groups(Words(language).context("paper")).items():
            assert len(set(phrases)) == len(phrases), (language, name)


def test_a_text_is_taken_apart_into_the_sentences_that_are_known() -> None:
    known = {each: each for each in ("Ik leer snel.", "Ik help.", "")}
    assert split(" Ik help. En dan? Ik leer snel.", known) == ("Ik help.", "En dan?", "Ik leer snel.")
    assert split("", known) == ()


def test_an_occupation_is_found_in_any_language() -> None:
    taxonomy = Taxonomy(OCCUPATIONS)
    assert called(taxonomy, "пек", "ar", {}, 5)[0].id == "7512.baker"
    assert called(taxonomy, "orderpi", "uk", {}, 5)[0].id == "4321.warehouse_worker"
    assert called(taxonomy, "  ", "nl", {}, 5) == []


def test_who_has_no_tasks_gets_those_of_the_nearest_in_isco() -> None:
    near = replace(WAREHOUSE, id="near", isco="4322")
    bare = Occupation(id="bare", rev=1, labels={"nl": "Iets"}, isco="4321")
    far = Occupation(id="far", rev=1, labels={"nl": "Anders"}, isco="9999")
    taxonomy = Taxonomy((near, bare, far))
    assert tasks(taxonomy, "bare", 2) == WAREHOUSE.competences[:2]
    assert tasks(taxonomy, "far", 2) == ()
    assert tasks(taxonomy, "nobody", 2) == ()


NAMED = {"Voorraad tellen": {"nl": "Voorraad tellen", "fr": "Compter le stock"}}


def held(*values: Profile | Competence | Certificate) -> Contents:
    return Contents({bytes([at]): Entry.of(value, at) for at, value in enumerate(values)})


def test_a_cv_gets_what_the_passport_gained_in_its_own_language_and_only_once() -> None:
    profile = Profile(
        first_name="Noor",
        languages=(LanguageSkill(lang="nl", speaking=Level.B1), LanguageSkill(lang="ar", speaking=Level.NATIVE)),
        licences=(Licence(category="B"), Licence(category="C")),
    )
    contents = held(
        profile,
        Competence(kind=CompetenceKind.SELF, text="Voorraad tellen"),
        Competence(kind=CompetenceKind.SELF, text="Soep koken"),
        Certificate(title="Lassen", year="2020"),
        Certificate(title="vca  basis"),
    )
    cv = Cv(
        language="fr",
        skills=(Ability(name="Soep koken"),),
        languages=(Tongue(code="nl", level=Level.A2), Tongue(code="fr", level=Level.C1)),
        licences=(Licence(category="B"),),
        certificates=(Earned(title="VCA basis"),),
    )
    new = gained(contents, cv, NAMED)
    assert [each.name for each in new.skills] == ["Compter le stock"]
    assert [each.title for each in new.certificates] == ["Lassen"]
    assert [each.category for each in new.licences] == ["C"]
    whole = joined(cv, new)
    assert [(each.code, each.level) for each in whole.languages] == [
        ("nl", Level.B1),
        ("fr", Level.C1),
        ("ar", Level.NATIVE),
    ]
    assert gained(contents, whole, NAMED) == Cv(language="fr")
    assert translated(whole, (), "nl", NAMED.values()).skills[-1].name == "Voorraad tellen"
