from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from replica_file import training, vacancy
from small_replica import PLACES

from kiosk.model.training import Contact
from kiosk.model.vacancy import Apply, Employer, Vacancy
from kiosk.ui.phone_code import (
    MOST_BYTES,
    contact_code,
    employer_code,
    geo_code,
    place_code,
    training_code,
    vacancy_code,
)

PLAIN = vacancy(1, Random(1))
texts = st.text(max_size=400)


def version(text: str) -> int:
    code = QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(text)
    best: int = code.best_fit()
    return best


def applied(apply: Apply) -> Vacancy:
    return replace(PLAIN, apply=apply)


def test_the_limit_is_that_of_version_10() -> None:
    assert version("é" * (MOST_BYTES // 2)) == 10
    assert version("é" * (MOST_BYTES // 2 + 1)) == 11


@given(texts, texts, texts, texts, texts)
def test_no_code_is_finer_than_version_10(title: str, name: str, phone: str, email: str, url: str) -> None:
    hostile = replace(
        PLAIN,
        title=title,
        employer=Employer(name=name),
        apply=Apply(phone=phone, email=email, url=f"https://{url}"),
    )
    for text in (vacancy_code(hostile), employer_code(hostile)):
        assert len(text.encode()) <= MOST_BYTES
        assert not text or version(text) <= 10


def test_a_vacancy_with_a_page_is_that_page() -> None:
    assert vacancy_code(applied(Apply(url="https://werk.example/v/1"))) == "https://werk.example/v/1"


def test_no_other_scheme_reaches_a_phone() -> None:
    code = vacancy_code(applied(Apply(url="javascript:alert(1)", phone="09 1")))
    assert code.startswith(PLAIN.title)
    assert "javascript" not in code


def test_without_a_page_it_tells_what_to_remember() -> None:
    lines = vacancy_code(applied(Apply(phone="09 250 18 40"))).split("\n")
    assert lines[0] == PLAIN.title
    assert "09 250 18 40" in lines
    assert lines[-1] == "WIS 1"


def test_a_contact_is_a_card_whose_values_cannot_end_a_line() -> None:
    vacancy = replace(applied(Apply(phone="09 1\nURL:evil")), employer=Employer(name="Bakkerij A, B; C"))
    assert employer_code(vacancy).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Bakkerij A\\, B\\; C",
        "FN:Bakkerij A\\, B\\; C",
        "TEL:09 1 URL:evil",
        f"NOTE:{vacancy.title}",
        "END:VCARD",
    ]


def test_nobody_to_reach_is_no_contact() -> None:
    assert employer_code(applied(Apply())) == ""


def test_a_place_is_a_card_with_its_address() -> None:
    assert "ADR:;;Markt 1;Gent;;9000;BE" in place_code(PLACES[0]).split("\r\n")


def test_a_point_opens_a_map() -> None:
    assert geo_code((51.05, 3.7234567)) == "geo:51.05000,3.72346"


def test_a_training_is_its_page_or_what_to_remember() -> None:
    course = training(1, Random(1))
    assert training_code(course, Contact(url="https://leren.example/1")) == "https://leren.example/1"
    lines = training_code(course, Contact(url="javascript:x", phone="09 1", email="a@leren.example")).split("\n")
    assert lines == [course.title, "09 1", "a@leren.example", "WIS course:1"]
    assert training_code(course, None) == f"{course.title}\nWIS course:1"


def test_who_cannot_be_reached_has_no_card() -> None:
    assert contact_code("Leercentrum", None) == ""
    assert contact_code("Leercentrum", Contact(url="https://leren.example")) == ""
    assert "TEL:09 1" in contact_code("Leercentrum", Contact(phone="09 1"))
