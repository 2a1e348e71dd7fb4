"""The pages of an open dossier, touched: its parts, what was kept, and keeping it anywhere in the kiosk."""

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from replica_file import vacancy as sample_vacancy
from touched_screen import PANELS, TouchedScreen

from kiosk.advice.owned import Owned, owned
from kiosk.catalogue.catalogue import Catalogue
from kiosk.dossier.session import Begun
from kiosk.model.application import Application, Event, EventKind, Summary
from kiosk.model.appointment import Appointment
from kiosk.model.competence import Certificate, Competence, CompetenceKind, Level, Licence
from kiosk.model.cv import Ability, Cv, Tongue
from kiosk.model.dossier import Dossier, Profile, Saved, SavedKind, SavedSearch, SuggestedBy, Suggestion
from kiosk.model.search import Filters, Query
from kiosk.model.task import Task, TaskKind, TaskStatus
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import LanguageNeed, Requirements, Vacancy

Screen = Callable[..., TouchedScreen]


@pytest.fixture
def data(tmp_path: Path, replica: Path) -> Path:
    """A folder of its own: what one test keeps is not there in the next."""
    shutil.copytree(replica / "replica", tmp_path / "replica", symlinks=True)
    return tmp_path


def opened(street: TouchedScreen, profile: Profile | None = None) -> TouchedScreen:
    """Start a dossier as the page for it does."""
    begun: list[object] = []
    street.kiosk.app.dossier.start("502839", profile or Profile(first_name="Noor"), begun.append)
    street.qtbot.waitUntil(lambda: bool(begun))
    assert isinstance(begun[0], Begun)
    return street


def first_vacancy(street: TouchedScreen) -> str:
    """Give the id of one that is there."""
    found: list[str] = []
    street.kiosk.lanes.query.run("first", lambda all: all.cards(all.search(Query()), 0, 1)[0].id, found.append)
    street.qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.parametrize("panel", PANELS)
def test_door_three_leads_to_the_open_dossier(screen: Screen, data: Path, panel: str) -> None:
    street = opened(screen(data, panel=panel))
    street.tap("door3")
    assert street.sees("dossierPage")
    street.tap("tab-dossierSaved" if street.sees("tab-dossierSaved") else "tile-dossierSaved")
    assert street.sees("dossierSavedPage")
    # Where no tab says which page it is, its title does.
    assert street.sees("tab-dossierSaved") or "Bewaard" in street.texts()
    street.tap("doorstepBack")
    assert street.sees("dossierPage")


@pytest.mark.parametrize(("door", "kind"), [("door1", SavedKind.VACANCY), ("door2", SavedKind.TRAINING)])
def test_what_is_kept_in_the_list_is_kept_on_its_page(screen: Screen, data: Path, door: str, kind: SavedKind) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    street.tap(door)
    street.tap("keep0")
    street.qtbot.waitUntil(lambda: len(dossier.contents.saved) == 1)
    (kept,) = dossier.contents.saved
    assert kept.value.kind is kind
    assert kept.value.summary.title
    assert kept.value.summary.by
    assert not street.sees("toast")
    assert street.item("keep0").property("checked")
    assert not street.item("keep1").property("checked")
    street.tap("result0")
    street.qtbot.waitUntil(lambda: street.sees("keepButton"))
    assert street.item("keepButton").property("checked")
    street.tap("keepButton")
    assert not dossier.contents.saved
    assert not street.item("keepButton").property("checked")
    street.tap("doorstepBack")
    assert not street.item("keep0").property("checked")


def test_without_a_dossier_it_is_kept_for_the_visit_which_is_said_once(screen: Screen, data: Path) -> None:
    street = screen(data)
    dossier = street.kiosk.app.dossier
    street.tap("door1")
    street.tap("keep0")
    street.qtbot.waitUntil(lambda: street.sees("toast"))
    street.tap("keep1")
    street.qtbot.waitUntil(lambda: len(dossier.contents.saved) == 2)
    assert not street.sees("toast")
    opened(street)
    assert len(dossier.contents.saved) == 2


def test_a_search_is_kept_with_its_place_and_only_once(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    street.tap("door1")
    street.tap("cell-contracts-permanent")
    street.tap("keepSearch")
    street.qtbot.waitUntil(lambda: len(dossier.contents.searches) == 1)
    (kept,) = dossier.contents.searches
    assert kept.value.query.filters.contracts == {"permanent"}
    assert kept.value.query.origin
    assert kept.value.query.origin.name == "Gent"
    assert kept.value.last_seen > 0
    assert street.item("keepSearch").property("checked")
    street.tap("cell-contracts-permanent")
    assert not street.item("keepSearch").property("checked")
    street.tap("cell-contracts-permanent")
    street.tap("keepSearch")
    assert not dossier.contents.searches


def test_what_is_gone_is_told_and_can_be_removed(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    gone = Summary(title="Inpakker", by="Groothandel Noord", city="Evergem", day="2026-05-08")
    dossier.put(Saved(kind=SavedKind.VACANCY, item_id="vacancy:gone", summary=gone))
    street.tap("door1")
    street.tap("keep0")
    street.qtbot.waitUntil(lambda: len(dossier.contents.saved) == 2)
    street.tap("doorstepBegin")
    street.tap("door3")
    street.tap("tab-dossierSaved")
    street.qtbot.waitUntil(lambda: street.sees("saved1"))
    assert street.item("saved0").property("available")
    assert not street.item("saved1").property("available")
    assert "8 mei" in street.item("saved1").property("gone")
    street.tap("saved1")
    assert street.sees("dossierSavedPage")
    street.tap("drop1")
    street.qtbot.waitUntil(lambda: not street.sees("saved1"))
    street.tap("saved0")
    assert street.sees("vacancyPage")


def test_what_is_kept_twice_is_shown_once_and_leaves_as_a_whole(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    for day in ("2026-05-08", "2026-05-09"):
        summary = Summary(title="Inpakker", day=day)
        dossier.put(Saved(kind=SavedKind.VACANCY, item_id="vacancy:gone", summary=summary))
    street.tap("door3")
    street.tap("tab-dossierSaved")
    street.qtbot.waitUntil(lambda: street.sees("saved0"))
    assert not street.sees("saved1")
    street.tap("drop0")
    assert not dossier.contents.saved
    street.qtbot.waitUntil(lambda: street.sees("savedToVacancies"))


def test_a_kept_search_counts_what_is_new_and_shows_it(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    query = Query(filters=Filters(contracts=frozenset({"permanent"})))
    at = dossier.put(SavedSearch(query=query, last_seen=1))
    street.tap("door3")
    street.tap("tab-dossierSaved")
    street.qtbot.waitUntil(lambda: street.sees("search0"))
    total, fresh = (street.item("search0").property(name).split()[0] for name in ("total", "fresh"))
    assert total == fresh
    street.tap("search0")
    street.qtbot.waitUntil(lambda: street.sees("searchPage"))
    street.qtbot.waitUntil(lambda: street.item("found").property("text").split()[0] == total)
    assert dossier.contents.value(at) == SavedSearch(
        query=query, last_seen=dossier.contents.searches[0].value.last_seen
    )
    street.tap("doorstepBack")
    street.qtbot.waitUntil(lambda: not street.item("search0").property("anyFresh"))
    street.tap("dropSearch0")
    assert not dossier.contents.searches


def test_the_list_is_printed(screen: Screen, data: Path) -> None:
    street = screen(data)
    street.tap("door2")
    street.tap("keep0")
    street.qtbot.waitUntil(lambda: len(street.kiosk.app.dossier.contents.saved) == 1)
    street.tap("doorstepBegin")
    street.tap("door3")
    street.tap("keptForNow")
    street.qtbot.waitUntil(lambda: street.sees("printSaved"))
    assert street.sees("savedToFile")
    street.tap("printSaved")
    street.qtbot.waitUntil(lambda: street.sees("printDialog"))


@pytest.mark.parametrize("panel", PANELS)
def test_the_overview_says_what_to_do_first_when_nothing_is_in_it(screen: Screen, data: Path, panel: str) -> None:
    street = opened(screen(data, panel=panel))
    street.tap("door3")
    assert any("Noor" in text for text in street.texts())
    street.tap("overviewToVacancies")
    assert street.sees("searchPage")


def test_the_overview_shows_what_is_due_and_what_comes(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    dossier = street.kiosk.app.dossier
    dossier.put(Task(kind=TaskKind.COUNSELLOR, title="Bel de werkgever", due="2026-05-13"))
    dossier.put(Task(kind=TaskKind.COUNSELLOR, title="Klaar", status=TaskStatus.DONE))
    coming = Appointment(starts="2026-05-21T10:30", ends="2026-05-21T11:00", subject="Je cv", place_id="place:0")
    dossier.put(coming)
    dossier.put(replace(coming, starts="2026-05-01T10:30", ends="2026-05-01T11:00"))
    applied = Event(at="2026-05-06", kind=EventKind.APPLIED)
    dossier.put(Application(summary=Summary(title="Orderpicker", by="Frigo Ost"), events=(applied,)))
    for item in ("vacancy:gone", first_vacancy(street)):
        dossier.put(Suggestion(item_id=item, by=SuggestedBy.COUNSELLOR, reason="", from_first_name="Nele"))
    street.tap("door3")
    street.qtbot.waitUntil(lambda: street.sees("suggestion0"))
    assert street.item("todo0").property("title") == "Bel de werkgever"
    assert not street.sees("todo1")
    assert street.item("meeting0").property("line").startswith("Werkwinkel")
    assert not street.sees("meeting1")
    assert "Orderpicker" in street.texts()
    assert "Nele" in street.item("suggestion0").property("tag")
    assert not street.sees("suggestion1")
    counts = {row.page: row.count for row in street.kiosk.app.dossierTabs.rows.rows}
    assert (counts["dossierTasks"], counts["dossierAppointments"], counts["dossierApplications"]) == ("1", "1", "1")
    new = {row.page: row.fresh for row in street.kiosk.app.dossierTabs.rows.rows}
    assert (new["dossierTasks"], new["dossierSuggestions"], new["dossierSaved"]) == ("1 nieuw", "2 nieuw", "")
    street.tap("suggestion0")
    street.qtbot.waitUntil(lambda: street.sees("vacancyPage"))


def test_nothing_of_a_dossier_stays_on_its_pages_once_it_is_closed(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    app = street.kiosk.app
    app.dossier.put(Appointment(starts="2026-05-21T10:30", ends="2026-05-21T11:00", subject="Je cv"))
    street.tap("door1")
    street.tap("keep0")
    street.tap("doorstepBegin")
    street.tap("door3")
    street.qtbot.waitUntil(lambda: len(app.overview.meetings.rows) == 1)
    street.kiosk.navigation.goHome()
    app.dossier.forget()
    street.settle(200)
    shown = (app.overview.meetings, app.overview.suggestions, app.overview.tasks, app.saved.rows, app.saved.searches)
    assert [list(rows.rows) for rows in shown] == [[]] * len(shown)
    assert "Noor" not in app.overview.greeting


def test_a_vacancy_says_what_the_open_dossier_has_of_what_it_asks(screen: Screen, data: Path) -> None:
    profile = Profile(first_name="Noor", licences=(Licence(category="CE"),), dutch=Level.B1)
    street = screen(data)
    found: list[Vacancy] = []

    def asking(catalogue: Catalogue) -> Vacancy:
        cards = catalogue.cards(catalogue.search(Query(text="chauffeur")), 0, 400)
        records = (catalogue.vacancy(card.id) for card in cards)
        return next(one for one in records if one and "CE" in one.req.licences and one.req.competences)

    street.kiosk.lanes.query.run("asking", asking, found.append)
    street.qtbot.waitUntil(lambda: bool(found))
    street.kiosk.navigation.open("vacancy", found[0].id)
    street.qtbot.waitUntil(lambda: street.sees("vacancyTitle"))
    assert not street.sees("owned")
    opened(street, profile)
    street.qtbot.waitUntil(lambda: street.sees("owned"))
    owned = [row.text for row in street.kiosk.app.vacancy.owned.rows]
    assert "Rijbewijs CE" in owned
    first = found[0].req.competences[0]
    assert first not in owned
    street.kiosk.app.dossier.put(Competence(kind=CompetenceKind.SELF, text=first.upper()))
    street.qtbot.waitUntil(lambda: first in [row.text for row in street.kiosk.app.vacancy.owned.rows])
    street.kiosk.app.dossier.forget()
    assert not street.sees("owned")


def test_of_what_is_asked_only_what_is_known_is_there() -> None:
    asked = Requirements(
        languages=(LanguageNeed(lang="nl", level="B2"), LanguageNeed(lang="fr"), LanguageNeed(lang="de", level="A1")),
        licences=("B", "C"),
        certificates=("VCA", "Heftruck"),
        competences=("Laden en lossen", "Tellen"),
    )
    cv = Cv(language="nl", languages=(Tongue(code="fr"),), skills=(Ability(name="tellen"),))
    dossier = Dossier(
        profile=Profile(first_name="Noor", licences=(Licence(category="C"),), dutch=Level.B1),
        certificates=(Certificate(title="vca"),),
        cvs=(cv,),
    )
    vacancy = replace(sample_vacancy(0, random.Random(1)), req=asked)
    assert owned(vacancy, dossier, NoOccupations()) == Owned(
        licences=("B", "C"), languages=("fr",), certificates=("VCA",), competences=("Tellen",)
    )
    better = replace(dossier, profile=replace(dossier.profile, dutch=Level.C1))
    assert owned(vacancy, better, NoOccupations()).languages == ("nl", "fr")
    assert owned(vacancy, Dossier(profile=Profile(first_name="")), NoOccupations()) == Owned()


class NoOccupations:
    """A taxonomy without any."""

    def occupation(self, code: str) -> Occupation | None:
        return None
