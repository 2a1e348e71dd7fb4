import pytest

from kiosk.catalogue.compounds import Compounds


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("vrachtwagenchauffeur", {"vrachtwagen", "chauffeur"}),
        ("schoonmaakmedewerker", {"schoonmaak", "medewerker"}),
        ("onderhoudstechnieker", {"onderhoud", "technieker"}),
        ("boekenverkoper", {"boek", "verkoper"}),
        ("pizzakok", {"pizza", "kok"}),
        ("thuisverpleegkundige", {"thuis", "verpleegkundige"}),
        ("elektrotechnieker", {"technieker"}),
    ],
)
def test_compounds_fall_apart(word: str, parts: set[str]) -> None:
    assert set(Compounds().parts(word)) == parts


@pytest.mark.parametrize(
    "word", ["oktober", "bakker", "chauffeur", "kok", "sober", "gezin", "the", "xkok", "medewerker", "hersteller"]
)
def test_other_words_stay_whole(word: str) -> None:
    assert Compounds().parts(word) == ()


def test_names_of_occupations_teach_heads_and_what_stands_before_them() -> None:
    assert Compounds().parts("kaasaffineur") == ()
    assert set(Compounds(["Affineur", "Kaas"]).parts("kaasaffineur")) == {"kaas", "affineur"}


def test_a_name_teaches_the_long_word_before_its_head() -> None:
    assert set(Compounds().parts("reachtruckbestuurder")) == {"bestuurder"}
    taught = Compounds(["Reachtruckchauffeur"])
    assert set(taught.parts("reachtruckchauffeur")) == {"reachtruck", "chauffeur"}
    assert set(taught.parts("reachtruckbestuurder")) == {"reachtruck", "bestuurder"}
