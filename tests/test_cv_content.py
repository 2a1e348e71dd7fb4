from dataclasses import replace
from io import BytesIO

import pytest
from cvs import LONG, TYPICAL
from PIL import Image

from kiosk.errors import BadData
from kiosk.model.competence import Level
from kiosk.model.cv import Cv, Job, Month, Period, Person, Study, Tongue
from kiosk.print.cv.bearer import grouped
from kiosk.print.cv.content import content
from kiosk.print.cv.photo import ready
from kiosk.print.cv.when import span
from kiosk.words import Words


@pytest.mark.parametrize(
    ("period", "written"),
    [
        (Period(Month(2022), Month(2025)), "2022 – 2025"),
        (Period(Month(2022, 11), Month(2025, 2)), "2022 – 2025"),
        (Period(Month(2026, 1), Month(2026, 3)), "jan – mrt 2026"),
        (Period(Month(2026, 3), Month(2026, 3)), "mrt 2026"),
        (Period(Month(2026), Month(2026, 3)), "2026"),
        (Period(None, Month(2014, 6)), "2014"),
        (Period(), ""),
    ],
)
def test_dates_are_years_unless_they_are_in_one_year(period: Period, written: str) -> None:
    assert span(period, Words("nl")) == written


def test_what_goes_on_says_so() -> None:
    assert span(Period(Month(2020, 5)), Words("nl")).startswith("2020 – ")


def test_languages_are_named_in_the_language_of_the_cv_and_never_better_than_they_are() -> None:
    tongues = (
        Tongue(code="ar", level=Level.NATIVE),
        Tongue(code="fr", listening=Level.B2, reading=Level.B2, speaking=Level.B1, writing=Level.A2),
        Tongue(name="Tamazight", fluency="elke dag"),
        Tongue(),
    )
    spoken = content(Cv(language="nl", languages=tongues), Words("nl")).spoken
    assert [each.name for each in spoken] == ["Arabisch", "Frans", "Tamazight"]
    assert [each.cefr for each in spoken] == ["", "B1", ""]
    assert spoken[0].native
    assert spoken[1].skills == ("B2", "B2", "B1", "A2")
    assert spoken[2].told == "elke dag"
    assert content(Cv(language="fr", languages=tongues), Words("fr")).spoken[0].name == "Arabe"


def test_contact_leaves_out_what_says_nothing() -> None:
    assert [line.text for line in content(TYPICAL, Words("nl")).bearer.contact] == [
        "0470 12 34 56",
        "samira.b@mail.example",
        "Dampoortstraat 88, 9000 Gent",
    ]
    assert content(Cv(language="nl"), Words("nl")).bearer.contact == ()


def test_what_no_head_has_room_for_is_kept_apart() -> None:
    person = Person(name="A", url="https://www.a.example/", email="e" * 100 + "@a.example")
    bearer = content(Cv(language="nl", person=person), Words("nl")).bearer
    assert [line.text for line in bearer.contact] == ["a.example"]
    assert bearer.more_contact == ("e" * 100 + "@a.example",)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("0470123456", "0470 12 34 56"),
        ("+32470123456", "+32 470 12 34 56"),
        ("091234567", "09 123 45 67"),
        ("052123456", "052 12 34 56"),
        ("0470/12 34 56", "0470/12 34 56"),
        ("+33612345678", "+33612345678"),
        ("047", "047"),
    ],
)
def test_a_belgian_number_gets_the_spaces_that_the_keys_do_not_have(typed: str, written: str) -> None:
    assert grouped(typed) == written


def test_transport_is_a_car_only_for_who_may_drive() -> None:
    assert content(LONG, Words("nl")).transport_icon == "car"
    assert content(Cv(language="nl", mobility="Ik kom met de bus"), Words("nl")).transport == "Ik kom met de bus."
    assert content(Cv(language="nl"), Words("nl")).transport == ""


def test_a_photo_becomes_upright_small_and_forgets_its_camera() -> None:
    wide = Image.new("RGB", (1600, 1200), "white")
    wide.paste((200, 0, 0), (0, 0, 1600, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera of somebody"
    stream = BytesIO()
    wide.save(stream, "JPEG", exif=exif)
    jpeg = ready(stream.getvalue(), 136, 147, colour=True)
    assert b"Camera" not in jpeg
    with Image.open(BytesIO(jpeg)) as picture:
        assert picture.size == (472, 510)
        right = picture.getpixel((470, 250))
        assert isinstance(right, tuple)
        assert right[0] > 150 > right[1]
    with Image.open(BytesIO(ready(stream.getvalue(), 136, 147, colour=False))) as picture:
        assert picture.mode == "L"


def test_what_is_transparent_becomes_paper() -> None:
    stream = BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(stream, "PNG")
    with Image.open(BytesIO(ready(stream.getvalue(), 20, 20, colour=True))) as picture:
        assert picture.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("photo", [b"", b"%PDF-1.4", b"\xff\xd8\xff\xe0broken", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_photo_is_refused(photo: bytes) -> None:
    with pytest.raises(BadData, match="photo: cannot be read"):
        ready(photo, 100, 100, colour=True)


def test_a_photo_of_a_wall_is_refused() -> None:
    stream = BytesIO()
    Image.new("1", (9000, 9000)).save(stream, "PNG")
    with pytest.raises(BadData, match="at most 60000000"):
        ready(stream.getvalue(), 100, 100, colour=True)


def test_entries_without_a_word_are_left_out_and_the_others_keep_their_place() -> None:
    said = content(replace(TYPICAL, work=(Job(), TYPICAL.work[0]), education=(Study(),)), Words("nl"))
    assert [(entry.place, entry.title) for entry in said.work] == [(1, "Orderpicker")]
    assert said.studies == ()
