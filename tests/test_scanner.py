"""Scans as event streams of the kernel; not tried on a real scanner."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
import recorded_scans
from hypothesis import given
from hypothesis import strategies as st
from jack import Jack
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from recorded_scans import stream
from recorded_sound import RecordedSound
from replica_file import MUNICIPALITIES, OCCUPATIONS, ReplicaFile, training, vacancy
from scan_port import Port
from small_replica import HELPERS, PARTNER, PLACES
from test_reader import Ear
from touched_screen import NOW, PANELS, TouchedScreen

from central.demo.employers import Employers
from central.demo.market import Market
from central.demo.occupations import load_occupations
from central.demo.phrases import load_phrases
from kiosk.app import compose
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.index import compact
from kiosk.config import Config, Sound, Storage, Visit, parse
from kiosk.errors import ConfigError, EnvironmentFault
from kiosk.model.sheet_code import code_in, codes_of
from kiosk.model.training import Contact
from kiosk.model.vacancy import Apply, Employer
from kiosk.print import qr
from kiosk.print.apply_steps import code
from kiosk.ui import evdev
from kiosk.ui.attract import Rest
from kiosk.ui.evdev import Event, Sync, events, packed
from kiosk.ui.phone_code import training_code, vacancy_code
from kiosk.ui.scan_decoder import MOST_LETTERS, QUIET_S, Decoder
from kiosk.ui.scan_keys import DIGITS, PLAIN, SHIFTED, Key
from kiosk.ui.scanner import Scanner, opened
from kiosk.words import Words

Screen = Callable[..., TouchedScreen]
PAGE = "https://www.bakkerij-molen.example/jobs/7341208"
SCANS = {
    recorded_scans.QUICK: PAGE,
    recorded_scans.SLOW: "Bakker\nFrigo Ost, Gent\n09 111 22 33\nWIS 7 341 208",
    recorded_scans.IDENTIFIED: "]Q1WIS1-000G40R40M30E209185GR38E1YZ4",
    recorded_scans.BY_NUMBERS: "WIS 7\u00a0341\u00a0208",
    recorded_scans.CALL: "tel:091112233",
}


def decoded(told: bytes) -> list[str]:
    """Give the scans in a stream, after which there is silence."""
    decoder, scans = Decoder(), []
    for event in events(told):
        decoder, scan = decoder.after(event)
        scans += [scan] if scan else []
    _, last = decoder.silent()
    return [scan.text for scan in (*scans, *([last] if last else []))]


def pressed(*codes: int, at: float = 0.0) -> bytes:
    return packed(*(Event(evdev.Kind.KEY, code, value, at) for code in codes for value in (1, 0)))


@pytest.mark.parametrize("scan", SCANS)
def test_a_stream_is_one_scan(scan: str) -> None:
    assert decoded(stream(scan)) == [SCANS[scan]]


def test_scans_are_parted_by_silence() -> None:
    second = stream(recorded_scans.CALL, start_ms=3000)
    assert decoded(stream(recorded_scans.QUICK) + second) == [PAGE, "tel:091112233"]


def test_a_scanner_of_another_layout_leads_nowhere() -> None:
    (text,) = decoded(stream(recorded_scans.AZERTY))
    assert text
    assert code_in(text) == ""


def test_a_key_without_a_letter_spoils_the_whole_scan_and_no_other() -> None:
    f1, left, caps = 59, 105, 58
    for key in (f1, left, caps):
        told = pressed(2, key, 3) + pressed(4, 5, at=9)
        assert decoded(told) == ["", "34"]


def test_a_scan_that_is_too_long_is_spoiled() -> None:
    assert decoded(pressed(*[30] * MOST_LETTERS)) == ["a" * MOST_LETTERS]
    assert decoded(pressed(*[30] * (MOST_LETTERS + 1))) == [""]


def test_lost_events_spoil_a_scan() -> None:
    dropped = packed(Event(evdev.Kind.SYNC, Sync.DROPPED, 0))
    rest = packed(Event(evdev.Kind.KEY, Key.LEFT_SHIFT, 1), Event(evdev.Kind.SYNC, Sync.REPORT, 0))
    assert decoded(pressed(2, 3) + dropped + rest + pressed(4) + pressed(30, at=5)) == ["", "a"]


def test_a_held_key_counts_once_and_modifiers_alone_are_no_scan() -> None:
    held = packed(*(Event(evdev.Kind.KEY, 30, value) for value in (1, 2, 2, 0)))
    assert decoded(held) == ["a"]
    assert decoded(pressed(Key.LEFT_SHIFT, Key.RIGHT_CTRL, Key.LEFT_ALT)) == []
    assert decoded(pressed(Key.ENTER, Key.TAB)) == []


def test_control_writes_line_ends_only() -> None:
    def with_control(key: int) -> bytes:
        ctrl = Event(evdev.Kind.KEY, Key.LEFT_CTRL, 1), Event(evdev.Kind.KEY, Key.LEFT_CTRL, 0)
        return pressed(30) + packed(ctrl[0]) + pressed(key) + packed(ctrl[1]) + pressed(48)

    assert decoded(with_control(36)) == ["a\nb"]
    assert decoded(with_control(30)) == [""]


@pytest.mark.parametrize(
    ("digits", "letter"),
    [("111", "o"), ("087", "W"), ("0233", "\u00e9"), ("0160", "\u00a0"), ("130", "\u00e9")]
    + [(digits, "") for digits in ("0129", "7", "0300", "999", "00065")],
)
def test_letters_come_by_their_number_too(digits: str, letter: str) -> None:
    keypad = {digit: code for code, digit in DIGITS.items()}
    alt = [packed(Event(evdev.Kind.KEY, Key.LEFT_ALT, value)) for value in (1, 0)]
    told = pressed(30) + alt[0] + pressed(*(keypad[digit] for digit in digits)) + alt[1] + pressed(48)
    assert decoded(told) == [f"a{letter}b" if letter else ""]


@given(st.text(alphabet=sorted({*PLAIN.values(), *SHIFTED.values()}), min_size=1, max_size=60), st.integers(0, 90))
def test_whatever_a_keyboard_can_write_is_read(text: str, gap_ms: int) -> None:
    keys = {letter: (code, False) for code, letter in PLAIN.items()}
    keys |= {letter: (code, True) for code, letter in SHIFTED.items() if letter not in keys}
    told, at = b"", 0
    for letter in text:
        code, shifted = keys[letter]
        word = f"+42 +{code} -{code} -42" if shifted else f"+{code} -{code}"
        told += stream(word, at)
        at += gap_ms
    assert decoded(told) == [text]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 0x2FF), st.integers(-1, 3), st.floats(0, 9)), max_size=80))
def test_no_events_break_it(told: list[tuple[int, int, int, float]]) -> None:
    for text in decoded(packed(*(Event(*event) for event in told))):
        assert len(text) <= MOST_LETTERS


@given(st.binary(max_size=2000))
def test_no_bytes_break_it(rubbish: bytes) -> None:
    told, rest = evdev.whole(rubbish)
    assert told + rest == rubbish
    decoded(told)


def test_only_the_screen_that_has_it_alone_reads_a_device(port: "Port") -> None:
    with pytest.raises(EnvironmentFault, match="cannot be had alone: .*scanner"):
        opened(str(port.path), evdev.grab)
    with pytest.raises(EnvironmentFault, match="cannot be opened: .*nothing"):
        opened(str(port.path.parent / "nothing"), evdev.grab)


@pytest.fixture
def port(tmp_path: Path) -> Iterator[Port]:
    port = Port(tmp_path)
    yield port
    with suppress(OSError):
        port.unplug()


@pytest.fixture
def scanner(qtbot: QtBot, port: Port) -> Iterator[Scanner]:
    scanner = Scanner(str(port.path), keep=lambda _: None)
    scanner.start()
    yield scanner
    scanner.close()


@pytest.mark.parametrize("scan", SCANS)
def test_the_scanner_tells_what_a_device_sends(qtbot: QtBot, scanner: Scanner, port: Port, scan: str) -> None:
    with qtbot.waitSignal(scanner.scanned) as heard:
        port.scan(scan)
    assert heard.args == [SCANS[scan]]


def test_half_an_event_waits_for_the_rest_and_rubbish_for_silence(qtbot: QtBot, scanner: Scanner, port: Port) -> None:
    told = stream(recorded_scans.CALL)
    with qtbot.waitSignal(scanner.scanned) as heard:
        port.tell(told[:100])
        port.tell(told[100:1001])
        port.tell(told[1001:])
    assert heard.args == ["tel:091112233"]
    port.tell(b"rubbish")
    time.sleep(3 * QUIET_S)
    with qtbot.waitSignal(scanner.scanned) as heard:
        port.scan(recorded_scans.CALL)
    assert heard.args == ["tel:091112233"]


def test_a_scanner_is_there_again_when_it_is_plugged_in_again(
    qtbot: QtBot, scanner: Scanner, port: Port, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(scanner.scanned):
        port.scan(recorded_scans.QUICK)
    port.unplug()
    qtbot.waitUntil(lambda: "the scanner is gone" in caplog.text)
    time.sleep(0.4)
    port.plug()
    with qtbot.waitSignal(scanner.scanned, timeout=8000) as heard:
        port.scan(recorded_scans.CALL)
    assert heard.args == ["tel:091112233"]
    assert len(caplog.records) == 1
    assert "bakkerij" not in caplog.text


def test_a_scanner_that_is_not_there_is_told_once(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    scanner = Scanner(str(tmp_path / "event9"))
    scanner.start()
    qtbot.waitUntil(lambda: bool(caplog.records))
    time.sleep(1)
    scanner.close()
    assert [record.message for record in caplog.records] == [
        f"the scanner cannot be opened: {tmp_path / 'event9'}: No such file or directory"
    ]


def test_without_a_device_there_is_no_scanner() -> None:
    scanner = Scanner("")
    scanner.start()
    scanner.close()


def test_the_setting_names_an_input_device() -> None:
    assert Config().input.scanner == ""
    path = "/dev/input/by-id/usb-Maker_Scanner-event-kbd"
    assert parse(f'[input]\nscanner = "{path}"\n', Path("k.toml")).input.scanner == path
    with pytest.raises(ConfigError, match=r"^k\.toml:2: input\.scanner: .* Write a device in /dev/input"):
        parse('[input]\nscanner = "/dev/ttyACM0"\n', Path("k.toml"))


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        (PAGE, PAGE),
        (f"]Q1{PAGE}", PAGE),
        ("tel:+3291112233", "tel:+3291112233"),
        ("mailto:jobs@molen.example", "mailto:jobs@molen.example"),
        ("Bakker\nWIS 7\u00a0341\u00a0208", "no:7341208"),
        ("Bakker 09 111 22 33WIS 7 341 208", "no:7341208"),
        ("WIS demo:t0014", "no:demo:t0014"),
        ("WIS1-000G40R40M30E209185GR38E1YZ", ""),
        ("5410228142089", ""),
        ("javascript:alert(1)", ""),
        ("https://a.example and more", ""),
        ("", ""),
    ],
)
def test_a_code_is_found_in_what_was_scanned(scan: str, code: str) -> None:
    assert code_in(scan) == code


TODAY = date(2026, 5, 14)


def test_every_sheet_of_the_demo_leads_back(tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    market = Market(load_occupations(), Employers(), load_phrases(), today=TODAY, total=120)
    demo = {vacancy.id: vacancy for vacancy in market}
    file.put("vacancies", demo.values())
    catalogue = Catalogue.open(tmp_path)
    paper = Words("nl").context("paper")
    alone = 0
    for id, known in demo.items():
        for text in codes_of(known):
            found = {item.id for item in catalogue.coded(text, "2026-05-14")}
            assert id in found
            assert found == {other for other, item in demo.items() if text in codes_of(item)}
        alone += len(catalogue.coded(f"no:{known.source_id}", "2026-05-14")) == 1
        sheet = code(known.apply, "1", paper)
        assert sheet is not None
        (printed,) = (text for text in codes_of(known) if qr.matrix(text) == sheet.modules)
        assert code_in(printed) == printed
        assert code_in(vacancy_code(known)) in codes_of(known)
    assert alone == len(demo)
    catalogue.close()
    file.close()


def test_codes_outlive_a_compaction_and_end_with_their_record(tmp_path: Path) -> None:
    file = street_replica(tmp_path)
    catalogue = Catalogue.open(tmp_path)
    assert [item.id for item in catalogue.coded(PAGE, "2026-05-13")] == ["test:0"]
    file.remove("vacancies", ["test:0"])
    assert catalogue.coded(PAGE, "2026-05-13") == []
    with file.connection:
        compact(file.connection, "vacancies")
    assert catalogue.coded(PAGE, "2026-05-13") == []
    assert [item.id for item in catalogue.coded("no:3", "2026-05-13")] == ["test:3"]
    assert [item.id for item in catalogue.coded("no:4", "2026-05-13")] == []
    catalogue.close()
    file.close()


def test_a_replica_of_an_older_program_knows_no_codes(tmp_path: Path) -> None:
    file = street_replica(tmp_path)
    with file.connection:
        file.connection.execute("DELETE FROM col WHERE name IN ('code', 'code_of')")
    catalogue = Catalogue.open(tmp_path)
    assert catalogue.coded(PAGE, "2026-05-13") == []
    catalogue.close()
    file.close()


def street_replica(data_dir: Path) -> ReplicaFile:
    """Vacancies 0 with a page, 1 to 3 with one telephone, and 4 that has expired; two trainings with one telephone."""
    chance = random.Random(5)
    file = ReplicaFile(data_dir)
    file.put("occupations", OCCUPATIONS)
    file.put("municipalities", MUNICIPALITIES)
    file.put("places", PLACES)
    file.put("partners", [PARTNER, *HELPERS])
    ways = [Apply(url=PAGE), *[Apply(phone="09 111 22 33")] * 3, Apply(email="jobs@molen.example")]
    last = ["2026-05-31"] * 4 + ["2026-05-12"]
    file.put(
        "vacancies",
        [
            replace(vacancy(n, chance), apply=way, valid_until=day, employer=Employer(name="Frigo Ost"))
            for n, (way, day) in enumerate(zip(ways, last, strict=True))
        ],
    )
    courses = [training(number, chance) for number in range(2)]
    contact = Contact(phone="09 222 33 44")
    file.put("trainings", [replace(course, valid_until="2026-05-31", contact=contact) for course in courses])
    return file


@pytest.fixture(scope="module")
def street_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("scans")
    street_replica(data).close()
    return data


@pytest.fixture
def scanning(screen: Screen, street_data: Path, port: Port) -> Callable[..., TouchedScreen]:
    def make(**more: object) -> TouchedScreen:
        return screen(street_data, scanner=Scanner(str(port.path), keep=lambda _: None), **more)

    return make


def notice(street: TouchedScreen, text: str) -> bool:
    """Whether a text is on screen as a short message."""
    return street.sees("toast") and street.item("toast").property("text") == street.kiosk.app.scan.tr(text)


def test_a_sheet_opens_its_vacancy_from_any_page_and_back_works(
    scanning: Callable[..., TouchedScreen], port: Port
) -> None:
    street = scanning()
    for page_ in ("doors", "search", "places"):
        if page_ != "doors":
            street.kiosk.navigation.open(page_, "")
        street.kiosk.navigation.openSheet("language")
        port.scan(recorded_scans.QUICK)
        street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "vacancy")
        assert street.kiosk.visit.active
        assert street.kiosk.navigation.sheet == ""
        street.qtbot.waitUntil(lambda: bool(street.kiosk.app.vacancy.known))
        assert street.kiosk.app.vacancy.employer == "Frigo Ost"
        street.tap("doorstepBack")
        assert street.kiosk.navigation.page == page_


def test_a_text_opens_its_training(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    port.write(training_code(training(0, random.Random(5)), Contact(phone="09 1")))
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "training")


def test_a_telephone_of_many_vacancies_lists_them(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    port.scan(recorded_scans.CALL)
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "search")
    street.qtbot.waitUntil(lambda: notice(street, "More than one vacancy has this code. Choose yours."))
    street.qtbot.waitUntil(lambda: street.sees("result0"))
    assert street.kiosk.app.search.text == "Frigo Ost"


def test_a_telephone_of_many_trainings_leads_to_who_gives_them(
    scanning: Callable[..., TouchedScreen], port: Port
) -> None:
    street = scanning()
    port.write("tel:092223344")
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "partner")
    street.qtbot.waitUntil(lambda: notice(street, "More than one training has this code. This is who gives them."))
    street.qtbot.waitUntil(lambda: PARTNER.name in street.texts())


def test_what_is_not_there_is_said(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    for scan, words in (
        ("WIS 4", "We do not find this. The vacancy or training may no longer be there."),
        ("5410228142089", "This code is not from WIS."),
        ("https://elsewhere.example/", "We do not find this. The vacancy or training may no longer be there."),
        ("a\x1bb", "This code is not from WIS."),
    ):
        port.write(scan)
        street.qtbot.waitUntil(partial(notice, street, words))
        assert street.kiosk.navigation.home
        time.sleep(2 * QUIET_S)


def test_a_card_leads_to_its_file_from_any_page(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    street.kiosk.navigation.open("search", "")
    for _ in range(2):
        port.scan(recorded_scans.IDENTIFIED)
        street.qtbot.waitUntil(lambda: street.sees("pinKeys"))
        time.sleep(2 * QUIET_S)
        street.settle()
        assert street.kiosk.navigation.pages == ["doors", "search", "dossierEnter"]


def test_the_next_scan_takes_a_notice_away(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    port.write("5410228142089")
    street.qtbot.waitUntil(lambda: street.sees("toast"))
    time.sleep(2 * QUIET_S)
    port.scan(recorded_scans.QUICK)
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "vacancy")
    assert not street.sees("toast")


def test_a_scan_is_heard(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    heard = Ear(street)
    street.kiosk.reader.setOn(True)
    heard.hush()
    port.write("5410228142089")
    heard.hear(street.kiosk.app.scan.tr("This code is not from WIS."))
    heard.hush()
    port.scan(recorded_scans.QUICK)
    street.qtbot.waitUntil(lambda: bool(street.kiosk.app.vacancy.known))
    heard.hear(street.kiosk.app.scan.tr("You scanned: {title}").format(title=street.kiosk.app.vacancy.title))


def test_a_scan_ends_the_rest_of_the_doors_and_begins_a_visit(
    scanning: Callable[..., TouchedScreen], port: Port
) -> None:
    street = scanning(rest=Rest(after_ms=50))
    street.qtbot.waitUntil(lambda: bool(street.kiosk.app.attract.on))
    assert not street.kiosk.visit.active
    port.scan(recorded_scans.QUICK)
    street.qtbot.waitUntil(lambda: bool(street.kiosk.visit.active))
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "vacancy")
    assert not street.kiosk.app.attract.on


def test_a_scan_only_answers_the_question(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning(visit=Visit(idle_s=1, countdown_s=30))
    street.tap("door1")
    street.qtbot.waitUntil(lambda: street.sees("timeOutPage"), timeout=3000)
    port.scan(recorded_scans.QUICK)
    street.qtbot.waitUntil(lambda: not street.kiosk.visit.asking)
    street.settle(200)
    assert street.kiosk.navigation.page == "search"


def test_a_scan_behind_the_curtain_is_a_sign_of_life_only(
    scanning: Callable[..., TouchedScreen], port: Port, tmp_path: Path, qtbot: QtBot
) -> None:
    jack = Jack(tmp_path)
    street = scanning(sound=Sound(headphones=str(jack.path)))
    street.tap("door1")
    jack.plug()
    street.qtbot.waitUntil(lambda: bool(street.kiosk.reader.headphones))
    street.kiosk.reader.setCurtain(True)
    assert street.kiosk.reader.curtain
    with qtbot.waitSignal(street.kiosk.visit.touched):
        port.scan(recorded_scans.QUICK)
    street.settle(200)
    assert street.kiosk.navigation.page == "search"
    jack.close()


def test_a_scan_after_the_end_changes_nothing(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    street.tap("door1")
    street.kiosk.visit.stop()
    port.scan(recorded_scans.QUICK)
    street.settle(500)
    assert street.kiosk.visit.ending
    assert street.kiosk.navigation.page != "vacancy"


def test_other_keyboards_are_never_a_scan(scanning: Callable[..., TouchedScreen], port: Port) -> None:
    street = scanning()
    for letter in PAGE:
        QTest.keyClick(street.window, ord(letter.upper()))
    QTest.keyClick(street.window, Qt.Key.Key_Return)
    street.settle(300)
    assert street.kiosk.navigation.page != "vacancy"
    assert not street.sees("toast")


def test_the_hidden_spare_leaves_the_device_to_the_screen_that_is_shown(
    qtbot: QtBot, generated: Path, street_data: Path, port: Port
) -> None:
    scanner = Scanner(str(port.path), keep=lambda _: None)
    settings = Config(storage=Storage(data_dir=street_data))
    spare = compose(settings, PANELS["landscape"], now=lambda: NOW, sound=RecordedSound(), scanner=scanner)
    with qtbot.waitSignal(spare.feed.loaded):
        spare.load()
    port.scan(recorded_scans.QUICK)
    with qtbot.assertNotEmitted(scanner.scanned, wait=300):
        pass
    spare.window.show(fullscreen=False)
    qtbot.waitUntil(lambda: spare.navigation.page == "vacancy")
    spare.close()
