import random
from dataclasses import replace

import pytest
from replica_file import MUNICIPALITIES, OCCUPATIONS, ReplicaFile, vacancy

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.either import alternatives, last_alternative
from kiosk.catalogue.sentence import around
from kiosk.catalogue.tokens import tokens
from kiosk.model.search import Query
from kiosk.model.vacancy import (
    Contract,
    ContractKind,
    Education,
    Experience,
    Location,
    OccupationRef,
    Regime,
    Requirements,
    Vacancy,
)

TODAY = "2026-05-14"
BAKER, PICKER, WAITER = ("7512.baker", "4321.warehouse_worker", "5131.waiter")


def job(id: str, title: str, code: str = "", city: str = "Gent", text: str = "", **fields: object) -> Vacancy:
    said: dict[str, object] = {
        "occupation": OccupationRef(scheme="wis", code=code) if code else None,
        "sectors": (),
        "locations": (Location(city=city),),
        "contract": Contract(kind=ContractKind.PERMANENT),
        "regime": Regime.FULL,
        "schedule": (),
        "req": Requirements(licences=("B",)),
        "description": text,
        "requirements_text": "",
        "offer_text": "",
        "published": "2026-05-10T08:00:00Z",
        "valid_until": "2026-06-30",
        "duplicate_of": "",
    }
    return replace(vacancy(0, random.Random(0)), id=id, title=title, **{**said, **fields})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    file = ReplicaFile(tmp_path_factory.mktemp("data"))
    file.put("occupations", OCCUPATIONS)
    file.put("municipalities", MUNICIPALITIES)
    file.put(
        "vacancies",
        [
            job("bread", "Bakker", BAKER, text="Je hebt een rijbewijs C."),
            job("cake", "Bakker", BAKER, "Brugge", regime=Regime.PART),
            job("table", "Ober", WAITER),
            job("bar", "Ober", WAITER, "Antwerpen", text="Soms help je de bakker."),
            job("stock", "Magazijnmedewerker", PICKER, req=Requirements(education=(Education.NONE,))),
            job("clothes", "Hulp", text="Je kan wassen en strijken.", req=Requirements(experience=Experience.NONE)),
            job("wash", "Hulp", text="Je zal wassen."),
            job("cook", "Hulp", text="Je zal koken."),
        ],
    )
    file.close()
    return Catalogue.open(file.data_dir)


def found(catalogue: Catalogue, typed: str, language: str = "") -> list[str]:
    result = catalogue.search(Query(text=typed, language=language, today=TODAY))
    return [card.id for card in catalogue.cards(result, 0, 10)]


@pytest.mark.parametrize(
    ("typed", "either"),
    [
        ("bakker of ober in Gent", "bread table"),
        ("baker or waiter in Gent ", "bread table"),
        ("boulanger ou serveur à Gand", "bread table"),
        ("fırıncı veya kelner", "bread cake table bar"),
        ("fırıncı ya da kelner", "bread cake table bar"),
        ("пекар або kelner", "bread cake table bar"),
        ("خباز أو kelner", "bread cake table bar"),
        ("bakker en/of ober", "bread cake table bar"),
        ("bakker / ober", "bread cake table bar"),
        ("bakker - ober", "bread cake table bar"),
        ("bakker, ober, orderpicker Gent", "bread table stock"),
        ("bakker, banketbakker", "bread cake bar"),
        ("bakker en ober", "bread cake table bar"),
        ("bakker ober", "bar"),
        ("magazijnmedewerker of obber in Gent", "table stock"),
        ("kelnerr, magazijnnier in Gent ", "table stock"),
        ("order picker of bakker", "bread cake bar stock"),
        ("bakker of order picker in Gent", "bread stock"),
        ("bakker in Gent of Brugge", "bread cake"),
        ("bakker in Gent of omgeving", "bread"),
        ("bakker, Gent", "bread"),
        ("ober, Gent of Antwerpen", "table bar"),
        ("bakker voltijds of deeltijds", "bread cake bar"),
        ("bakker of iets met koken", "bread cake bar cook"),
        ("wassen en strijken", "clothes"),
        ("wassen, strijken", "clothes"),
        ("strijken, koken", "clothes cook"),
        ("koken en strijken in Gent", "clothes cook"),
        ("koken strijken", ""),
        ("ober orderpicker Gent", "table stock"),
        ("koken, zonder diploma", ""),
        ("wassen of koken", "clothes wash cook"),
        ("strijken, wassen of koken", "clothes wash cook"),
        ("bakker met rijbewijs C/CE", "bread"),
        ("zonder diploma of zonder ervaring", "stock clothes"),
        ("zonder diploma en zonder ervaring", ""),
        ("of bakker of", "bread cake bar"),
    ],
)
def test_alternatives_find_either(catalogue: Catalogue, typed: str, either: str) -> None:
    assert set(found(catalogue, typed)) == set(either.split())


def test_what_is_both_comes_first(catalogue: Catalogue) -> None:
    assert found(catalogue, "bakker of ober in Antwerpen of Brugge") == ["bar", "cake"]


@pytest.mark.parametrize(
    ("typed", "language", "either"),
    [
        ("strijken of wassen", "nl", "clothes wash"),
        ("strijken of wassen", "fr", "clothes wash"),
        ("strijken of wassen", "en", "clothes"),
        ("bakker of ober", "en", "bread cake table bar"),
        ("Gent of Antwerpen ober", "en", "table bar"),
        ("wassen o strijken", "es", "clothes wash"),
        ("wassen o strijken", "ro", "clothes"),
    ],
)
def test_what_is_no_or_in_the_language_of_the_screen_is_one_between_likes(
    catalogue: Catalogue, typed: str, language: str, either: str
) -> None:
    assert set(found(catalogue, typed, language)) == set(either.split())


@pytest.mark.parametrize(
    ("typed", "language", "before", "last"),
    [
        ("kok of kel", "nl", "kok of ", "kel"),
        ("Ik zoek werk als kok of hulp", "nl", "Ik zoek werk als kok of ", "hulp"),
        ("kok, ober,  kel", "nl", "kok, ober,  ", "kel"),
        ("kok/kel", "de", "kok/", "kel"),
        ("cook or shop ass", "en", "cook or ", "shop ass"),
        ("head of sa", "en", "", "head of sa"),
        ("طباخ أو ناد", "ar", "طباخ أو ", "ناد"),
        ("kok of", "nl", "", "kok of"),
        ("kok", "nl", "", "kok"),
        ("", "nl", "", ""),
    ],
)
def test_the_last_alternative_is_told_from_those_before(typed: str, language: str, before: str, last: str) -> None:
    assert last_alternative(typed, language) == (before, last)


def test_the_last_alternative_is_suggested_with_those_before(catalogue: Catalogue) -> None:
    def suggested(typed: str) -> list[tuple[str, int, str]]:
        found = catalogue.suggest(typed, "nl", None, today=TODAY)
        return [(one.text, one.count, one.text[slice(*one.match)]) for one in found]

    assert suggested("bakker of ob") == [("bakker of Ober", 4, "Ob")]
    assert suggested("ik zoek werk als bakker, magaz") == [("bakker, Magazijnmedewerker", 4, "Magaz")]
    assert suggested("Gent of ob") == [("Gent of Ober", 7, "Ob")]
    assert [text for text, _, _ in suggested("ober of ob")] == ["Ober"]


def test_a_name_with_or_in_it_stays_whole() -> None:
    words = tokens("hulp of knecht of bakker")
    named = {("occupation", "helper")}
    things = [named, named, named, set(), {("occupation", "baker")}]
    assert alternatives(words, around(words), frozenset(), things) == [[range(3), range(4, 5)]]
