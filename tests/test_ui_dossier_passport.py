"""Suggestions, what the visitor can do, and showing the file to a counsellor, touched."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from small_replica import small_replica
from touched_screen import TouchedScreen

from kiosk.dossier.session import Begun
from kiosk.model.application import Application, Event, EventKind, Summary
from kiosk.model.competence import Competence, CompetenceKind, Level, Licence
from kiosk.model.dossier import Dossier, Profile, SavedKind, SuggestedBy, Suggestion, SuggestionStatus
from kiosk.model.search import Query
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.share_controller import Part, picked

Screen = Callable[..., TouchedScreen]
NOOR = Profile(first_name="Noor", occupations=("4321.warehouse_worker",), radius_km=25)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    small_replica(tmp_path)
    return tmp_path


def opened(street: TouchedScreen, profile: Profile = NOOR) -> TouchedScreen:
    """Start a dossier as the page for it does."""
    begun: list[object] = []
    street.kiosk.app.dossier.start("502839", profile, begun.append)
    street.qtbot.waitUntil(lambda: bool(begun))
    assert isinstance(begun[0], Begun)
    return street


def shown(street: TouchedScreen, page: str) -> TouchedScreen:
    """Go to a part of the dossier."""
    street.kiosk.navigation.open("dossier", "")
    street.kiosk.navigation.open(page, "")
    street.settle()
    return street


def tap(street: TouchedScreen, *names: str) -> None:
    """Scroll to each item and touch it."""
    for name in names:
        street.qtbot.waitUntil(partial(street.sees, name))
        scroll_to(street.item(name), 40)
        street.settle()
        street.tap(name)


def ids(street: TouchedScreen, kind: str) -> list[str]:
    """Give some ids that are there."""
    found: list[list[str]] = []

    def read(all):  # type: ignore[no-untyped-def]
        if kind == "vacancies":
            return [card.id for card in all.cards(all.search(Query()), 0, 3)]
        return [card.id for card in all.training_cards(all.search_trainings(Query()), 0, 3)]

    street.kiosk.lanes.query.run("ids", read, found.append)
    street.qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.parametrize("panel", ["landscape", "portrait"])
def test_what_suits_is_found_here_explained_and_put_aside(screen: Screen, data: Path, panel: str) -> None:
    street = shown(opened(screen(data, panel=panel)), "dossierSuggestions")
    suggestions = street.kiosk.app.suggestions
    street.qtbot.waitUntil(lambda: street.sees("suggested0"))
    first = suggestions.rows.rows[0].item
    assert all(row.value for row in suggestions.rows.rows)
    tap(street, "why1")
    assert suggestions.chosenRow == 1
    reasons = [row.text for row in suggestions.reasons.rows]
    assert any("magazijnmedewerker" in text for text in reasons)
    assert any("25" in text for text in reasons)
    assert street.sees("reasonOpen")
    assert not street.sees("reasonSwitch")
    tap(street, "why1")
    assert not street.sees("reasonOpen")
    tap(street, "decline0")
    assert first not in [row.item for row in suggestions.rows.rows]
    (kept,) = street.kiosk.app.dossier.contents.suggestions
    assert (kept.value.item_id, kept.value.status) == (first, SuggestionStatus.DISMISSED)
    assert street.sees("asideToast")
    suggestions.undo()
    assert suggestions.rows.rows[0].item == first
    assert not street.kiosk.app.dossier.contents.suggestions


def test_what_people_point_to_comes_first_and_what_is_gone_is_told(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    vacancy, training = ids(street, "vacancies")[0], ids(street, "trainings")[0]
    dossier.put(Suggestion(item_id="vacancy:gone", by=SuggestedBy.EMPLOYER, reason=""))
    dossier.put(Suggestion(item_id=training, by=SuggestedBy.COUNSELLOR, reason="Goed voor jou", from_first_name="Nele"))
    at = dossier.put(Suggestion(item_id=vacancy, by=SuggestedBy.COUNSELLOR, reason="", from_first_name="Nele"))
    shown(street, "dossierSuggestions")
    suggestions = street.kiosk.app.suggestions
    street.qtbot.waitUntil(lambda: len(suggestions.rows.rows) > 3)
    assert {row.item for row in suggestions.rows.rows[:3]} == {"vacancy:gone", vacancy, training}
    rows = {row.item: number for number, row in enumerate(suggestions.rows.rows)}
    gone = rows["vacancy:gone"]
    assert not street.item(f"suggested{gone}").property("available")
    assert not street.sees(f"keepSuggestion{gone}")
    tap(street, f"why{rows[training]}")
    assert "Goed voor jou" in [row.text for row in suggestions.reasons.rows]
    assert suggestions.training
    tap(street, f"why{rows[training]}", f"keepSuggestion{rows[vacancy]}")
    street.qtbot.waitUntil(lambda: len(dossier.contents.saved) == 1)
    (saved,) = dossier.contents.saved
    assert (saved.value.kind, saved.value.item_id) == (SavedKind.VACANCY, vacancy)
    assert {kept.at: kept.value.status for kept in dossier.contents.suggestions}[at] is SuggestionStatus.KEPT
    tap(street, f"decline{gone}")
    assert "vacancy:gone" not in [row.item for row in suggestions.rows.rows]
    rows = {row.item: number for number, row in enumerate(suggestions.rows.rows)}
    tap(street, f"suggested{rows[training]}")
    street.qtbot.waitUntil(lambda: street.sees("trainingPage"))


@pytest.mark.parametrize("share", [True, False])
def test_one_thing_that_was_kept_is_counted_once_and_only_with_consent(
    screen: Screen, data: Path, *, share: bool
) -> None:
    street = screen(data)
    street.tap("door1")
    street.tap("keep0")
    dossier = street.kiosk.app.dossier
    street.qtbot.waitUntil(lambda: len(dossier.contents.saved) == 1)
    opened(street, replace(NOOR, share=share))
    street.tap("keep1")
    street.qtbot.waitUntil(lambda: len(dossier.contents.saved) == 2)
    liked = {kept.value.item_id for kept in dossier.contents.saved}
    dossier.forget()
    done: list[object] = []
    street.kiosk.lanes.dossier.run("after", lambda session: True, done.append)
    street.qtbot.waitUntil(lambda: bool(done))
    if not share:
        assert not (data / "state.sqlite").exists() or not noted(data)
        return
    ((occupation, vacancy),) = noted(data)
    assert occupation == NOOR.occupations[0]
    assert vacancy in liked


def noted(data: Path) -> list[tuple[str, str]]:
    """Give what is there to be counted."""
    connection = sqlite3.connect(data / "state.sqlite")
    try:
        return connection.execute("SELECT occupation, vacancy FROM interest").fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("panel", ["portrait"])
def test_what_one_can_do_is_added_changed_and_taken_away(screen: Screen, data: Path, panel: str) -> None:
    street = shown(opened(screen(data, panel=panel)), "dossierPassport")
    dossier = street.kiosk.app.dossier
    tap(street, "add-certificate")
    assert not street.kiosk.app.passport.form.ready
    tap(street, "passportText")
    street.type("vca")
    street.kiosk.keyboard.close()
    tap(street, "passportYearUp", "proof0", "passportSave")
    (kept,) = dossier.contents.certificates
    assert (kept.value.title.casefold(), kept.value.year, kept.value.proven) == ("vca", "2025", False)
    tap(street, "certificate0", "proof1", "passportSave")
    assert [kept.value.proven for kept in dossier.contents.certificates] == [True]
    tap(street, "add-competence", "offer0", "offer2", "proof1", "passportSave")
    assert {kept.value.text for kept in dossier.contents.competences} == {"Bestellingen verzamelen", "Voorraad tellen"}
    assert {kept.value.kind for kept in dossier.contents.competences} == {CompetenceKind.CERTIFICATE}
    tap(street, "competence0", "passportRemove")
    assert len(dossier.contents.competences) == 1
    tap(street, "add-language", "offer0", "level2", "passportSave")
    (skill,) = dossier.profile.languages
    assert (skill.lang, skill.speaking, dossier.profile.dutch) == ("nl", Level.B2, Level.B2)
    tap(street, "add-licence", "offer0", "proof1", "passportSave")
    assert dossier.profile.licences == (Licence(category="B", proven=True),)
    tap(street, "licence0", "passportRemove")
    assert street.kiosk.app.passport.licences.rows == ()
    assert street.kiosk.app.passport.proven.startswith("2")


def test_what_one_can_do_is_shown_in_the_language_of_the_screen(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    passport = street.kiosk.app.passport
    street.kiosk.app.dossier.put(Competence(kind=CompetenceKind.SELF, text="Voorraad tellen"))
    street.kiosk.app.dossier.put(Competence(kind=CompetenceKind.SELF, text="Zelf bedacht"))
    street.kiosk.language.use("fr")
    street.qtbot.waitUntil(
        lambda: [row.fact for row in passport.competences.rows] == ["Compter le stock", "Zelf bedacht"]
    )


def test_the_questions_that_rules_ask_are_answered_by_touch(screen: Screen, data: Path) -> None:
    street = shown(opened(screen(data), Profile(first_name="Noor")), "dossierPassport")
    dossier, profile = street.kiosk.app.dossier, street.kiosk.app.passport.profile
    tap(street, "radius1", "dutch1", "digital1", "wantedField")
    assert (dossier.profile.radius_km, dossier.profile.dutch, dossier.profile.digital) == (10, Level.A2, False)
    assert [skill.lang for skill in dossier.profile.languages] == ["nl"]
    street.type("magaz")
    street.qtbot.waitUntil(lambda: len(profile.finder.rows.rows) > 0)
    tap(street, "suggestion0")
    assert dossier.profile.occupations == ("4321.warehouse_worker",)
    tap(street, "dutch1", "digital1", "wanted0")
    assert dossier.profile == Profile(first_name="Noor", radius_km=10)


def test_a_passport_is_printed_and_goes_into_a_cv(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    dossier.put_profile(replace(dossier.profile, licences=(Licence(category="B"),)))
    shown(street, "dossierPassport")
    tap(street, "passportPrint")
    street.qtbot.waitUntil(lambda: street.sees("printDialog"))
    street.kiosk.navigation.closeSheet()
    tap(street, "passportToCv")
    assert street.kiosk.navigation.page == "cvBuilder"
    cv = street.kiosk.app.cv
    cv.builder.who.write("name", "Noor Peeters")
    dossier.put(Competence(kind=CompetenceKind.SELF, text="Voorraad tellen"))
    assert [row.text for row in cv.news.rows.rows] == ["Voorraad tellen"]
    street.kiosk.navigation.open("cv", "")
    street.settle()
    scroll_to(street.item("cv-takeNews"), 40)
    tap(street, "cv-takeNews")
    street.qtbot.waitUntil(lambda: not cv.news.any)
    assert [skill.name for skill in dossier.contents.cvs[0].value.skills] == ["Voorraad tellen"]


def test_a_counsellor_sees_only_what_was_chosen_and_nothing_without_asking(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier, share = street.kiosk.app.dossier, street.kiosk.app.share
    dossier.put(Competence(kind=CompetenceKind.SELF, text="Koken"))
    dossier.put(Application(summary=Summary(title="Kok"), events=(Event(at="2026-05-02", kind=EventKind.APPLIED),)))
    whole = dossier.contents.dossier
    assert picked(whole, frozenset()) == Dossier(profile=Profile(first_name="Noor"))
    assert picked(whole, frozenset({Part.APPLICATIONS})) == Dossier(
        profile=Profile(first_name="Noor"), applications=whole.applications
    )
    shown(street, "dossierPassport")
    tap(street, "passportShare")
    assert not share.ready
    tap(street, "share1")
    assert not share.ready
    tap(street, "share0", "shareSend")
    # This terminal knows no office, so nothing can be sealed to it.
    street.qtbot.waitUntil(lambda: share.stage == "failed")
    tap(street, "sharePrint")
    street.qtbot.waitUntil(lambda: street.sees("printDialog"))
    street.kiosk.navigation.closeSheet()
    assert not share.ready
