"""A CV from a stick and onto it, by touch, with real FAT images; hostile files change nothing."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from test_stick import content, formatted, listed
from touched_screen import TouchedScreen

from kiosk.config import Usb
from kiosk.cv import exporter, importer
from kiosk.cv.taken import Format
from kiosk.model.cv import Ability, Cv, Job, Person

Screen = Callable[..., TouchedScreen]
_PATIENCE_MS = 15_000
MINE = Cv(
    language="nl",
    person=Person(name="Sam Peeters", phone="0470", role="Magazijnier"),
    work=(Job(position="Magazijnier", employer="De Zon"),),
    skills=(Ability(name="Pallets stapelen"),),
)


def waits(page: TouchedScreen, is_so: Callable[[], bool]) -> None:
    page.qtbot.waitUntil(is_so, timeout=_PATIENCE_MS)
    page.settle(60)


def put(port: Path, name: str, data: bytes) -> None:
    subprocess.run(["mcopy", "-o", "-i", port, "-", f"::{name}"], input=data, check=True)


def opened(screen: Screen, port: Path) -> TouchedScreen:
    page = screen(usb=Usb(port=str(port)))
    page.kiosk.navigation.open("cv", "")
    page.settle(60)
    return page


def stage(page: TouchedScreen, name: str) -> None:
    waits(page, lambda: page.kiosk.app.cvExits.stick.stage == name)


def test_a_cv_is_read_and_what_was_left_is_shown(screen: Screen, tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    told = json.loads(exporter.write(MINE, Format.JSON_RESUME))
    told["basics"]["favouriteColour"] = "petrol blue"
    put(port, "mijn cv.json", json.dumps(told).encode())
    put(port, "zomer.pdf", b"%PDF-1.4 no cv")
    page = opened(screen, port)
    page.tap("cv-read")
    stage(page, "files")
    page.tap("cvFile0")
    stage(page, "taken")
    assert "Sam Peeters" in page.texts()
    assert any("petrol blue" in text for text in page.texts())
    page.tap("cvReadTake")
    (kept,) = page.kiosk.app.dossier.contents.cvs
    assert kept.value.person == MINE.person
    assert [job.employer for job in kept.value.work] == ["De Zon"]
    assert page.sees("cv0")


def test_what_is_read_and_not_taken_is_forgotten(screen: Screen, tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    put(port, "cv.json", exporter.write(MINE, Format.JSON_RESUME))
    page = opened(screen, port)
    page.tap("cv-read")
    stage(page, "files")
    page.tap("cvFile0")
    stage(page, "taken")
    assert page.kiosk.app.cvExits.stick.whole
    page.tap("dialogClose")
    page.kiosk.app.cvExits.stick.take()
    assert not page.kiosk.app.dossier.contents.cvs


LAUGHS = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><SkillsPassport>&c;</SkillsPassport>'


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cv.xml", LAUGHS),
        ("cv.json", b"[" * 100_000),
        ("cv.json", b"\xff\xfe\x00"),
        ("cv.pdf", b"%PDF-1.7 broken"),
        ("cv.json", b"x" * 5_100_000),
    ],
    ids=["laughs", "deep", "encoding", "broken", "large"],
)
def test_a_file_without_a_cv_changes_nothing(screen: Screen, tmp_path: Path, name: str, data: bytes) -> None:
    port = formatted(tmp_path / "port", 8 << 20)
    put(port, name, data)
    page = opened(screen, port)
    page.tap("cv-read")
    stage(page, "files")
    page.tap("cvFile0")
    stage(page, "trouble")
    assert page.kiosk.app.cvExits.stick.fact in page.texts()
    assert not page.kiosk.app.dossier.contents.cvs


def test_without_a_stick_or_a_cv_the_screen_says_so(screen: Screen, tmp_path: Path) -> None:
    page = opened(screen, tmp_path / "port")
    page.tap("cv-read")
    stage(page, "trouble")
    assert "Er zit geen stick in" in page.texts()
    put(formatted(tmp_path / "port"), "holiday.jpg", b"sun")
    page.tap("cvReadAgain")
    stick = page.kiosk.app.cvExits.stick
    waits(page, lambda: stick.stage == "trouble" and "Er zit geen stick in" not in page.texts())
    assert "Europass" in stick.meaning
    assert not page.sees("cvReadTake")


def test_a_cv_goes_onto_the_stick_as_both_files(screen: Screen, tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    page = opened(screen, port)
    page.kiosk.app.cv.shelf.add(MINE)
    page.settle(60)
    for kind, format_ in (("json", Format.JSON_RESUME), ("xml", Format.EUROPASS)):
        page.tap("cv-write")
        stage(page, "kinds")
        page.tap(f"cvWrite-{kind}")
        stage(page, "done")
        page.tap("cvWriteDone")
        (name,) = (line.removeprefix("::/") for line in listed(port) if line.endswith(f".{kind}"))
        taken = importer.read(content(port, name), name)
        assert (taken.format, taken.cv.person.name) == (format_, "Sam Peeters")


def test_where_no_stick_may_be_read_nothing_offers_it(screen: Screen) -> None:
    page = screen()
    page.kiosk.navigation.open("cv", "")
    page.kiosk.app.cv.shelf.add(MINE)
    page.settle(60)
    assert page.sees("cv-print")
    for name in ("cv-read", "cv-write", "cv-phone"):
        assert not page.sees(name)
