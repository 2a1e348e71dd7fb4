import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from itertools import product
from pathlib import Path

import pypdfium2
import pytest
from dossier_papers import (
    APPLICATIONS,
    APPOINTMENT,
    DOSSIER,
    LONG,
    NAMES,
    PLACE,
    PROOF,
    REFUSED,
    REPORT,
    SENT,
    application,
    began,
    empty,
    hostile,
    requests,
    then,
)
from ipp_printer import IppPrinterStub, serving
from paper import context, pages
from paper_checks import check_layout, fill

from kiosk import config
from kiosk.__main__ import main
from kiosk.model.application import Application, EventKind, Summary, Way
from kiosk.model.appointment import AppointmentStatus
from kiosk.model.calendar_event import calendar_event
from kiosk.model.card import Kind, decode, typed
from kiosk.model.competence import Certificate, LanguageSkill, Licence, Recognition
from kiosk.model.dossier import Dossier, Profile
from kiosk.model.paper import AppointmentPaper, CardPaper, ExportPaper, FileRequest, PassportPaper, ReadinessPaper
from kiosk.model.printing import Document
from kiosk.model.readiness import Check, CheckState, Finding, Subject
from kiosk.print import qr
from kiosk.print.calendar_tile import SMALL
from kiosk.print.cut_card import groups
from kiosk.print.device import Device
from kiosk.print.papers import document
from kiosk.print.proof_sheet import way_word
from kiosk.print.readiness_words import finding_word, subject_word
from kiosk.print.style import LARGE, NORMAL, Scale
from kiosk.print.text import Text
from kiosk.readiness import readiness
from kiosk.words import Words

NAMED = tuple(requests("nl"))
HOSTILE = tuple(hostile("nl"))
LAST = re.findall(r"Zin \d+ ", LONG[:19_900])[-2].strip()
TEMPORARY, WRONG_SETTING = 75, 78
PT_PER_MM = 72 / 25.4


def made(request: FileRequest, *, large: bool = False, colour: bool = True) -> Document:
    return document(request, context(request.language, colour=colour, scale=LARGE if large else NORMAL))


def text_of(made: Document) -> str:
    return " ".join(pages(made.pdf))


@pytest.mark.parametrize("name", [name for name in NAMED if name != "printer"])
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize(("language", "colour"), [("nl", False), ("ar", True)])
def test_a_document_is_whole_in_every_print(name: str, language: str, large: bool, colour: bool) -> None:
    request = requests(language)[name]
    first, again = (made(request, large=large, colour=colour) for _ in range(2))
    check_layout(first.pdf, colour=colour)
    assert first.sheets == len(pages(first.pdf))
    assert first.pdf == again.pdf
    assert b"Helvetica" not in first.pdf
    # The frame of an appointment is Dutch: the desk reads it.
    assert f"/Lang ({'nl' if name == 'appointment' else language})".encode() in first.pdf


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize(
    ("language", "scale"),
    [
        ("ar", NORMAL),
        pytest.param("uk", LARGE, marks=pytest.mark.long),
        pytest.param("nl", NORMAL, marks=pytest.mark.long),
        pytest.param("fr", LARGE, marks=pytest.mark.long),
    ],
)
def test_hostile_text_covers_nothing_and_loses_nothing(name: str, language: str, scale: Scale) -> None:
    request = hostile(language)[name]
    printed = document(request, context(language, scale=scale))
    check_layout(printed.pdf, most_ink=None)
    if name in ("appointment", "tasks", "passport", "export", "sent"):
        assert LAST in text_of(printed)


@pytest.mark.parametrize("name", tuple(empty("nl")))
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_what_is_missing_is_left_out(name: str, large: bool) -> None:
    printed = made(empty("fr")[name], large=large)
    if name != "printer":
        check_layout(printed.pdf)
    assert "None" not in text_of(printed)


def lines(pdf: bytes) -> Iterator[tuple[float, float, str]]:
    """Give each text of the first sheet with its left edge and its baseline, in points from the bottom."""
    sheet = pypdfium2.PdfDocument(pdf)
    page = sheet[0]
    words = page.get_textpage()
    for item in page.get_objects(textpage=words):
        if item.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT:
            matrix = item.get_matrix()
            yield matrix.e, matrix.f, item.extract().strip()
    sheet.close()


def test_an_appointment_says_the_same_in_two_languages_on_the_same_lines() -> None:
    found = list(lines(made(requests("uk")["appointment"]).pdf))
    dutch = next((x, y) for x, y, text in found if text == "Waar")
    other = next((x, y) for x, y, text in found if text == "Де")
    assert dutch[1] == other[1]
    assert dutch[0] < 100
    assert 290 < other[0] < 330
    phones = [y for _, y, text in found if "265" in text]
    assert len(phones) == 2
    assert phones[0] == phones[1]


def test_arabic_stands_at_the_right_of_its_column_and_the_frame_stays() -> None:
    found = list(lines(made(requests("ar")["appointment"]).pdf))
    assert next(x for x, _, text in found if "Blad" in text) > 450
    assert next(x for x, _, text in found if text.startswith("Nederlands")) < 60


def test_arabic_in_large_print_keeps_to_the_right_of_the_dutch_sheet() -> None:
    found = list(lines(made(requests("ar")["appointment"], large=True).pdf))
    assert next(x for x, _, text in found if text == "العربية") > 450
    assert next(x for x, _, text in found if text == "vacatures.") > 450
    assert next(x for x, _, text in found if text == "Afspraak") < 150


@pytest.mark.parametrize(
    ("name", "words"), [("proof", "Bewijs van sollicitaties"), ("passport", "Paspoort van wat ik kan")]
)
@pytest.mark.parametrize("language", ["ar", "uk"])
def test_what_others_check_says_in_dutch_what_it_is(name: str, words: str, language: str) -> None:
    assert words in pages(made(requests(language)[name]).pdf)[0]
    assert pages(made(requests("nl")[name]).pdf)[0].count(words) == 1


@pytest.mark.parametrize(("name", "words"), [("access-card", "Toegangskaart"), ("recovery-card", "Herstelkaart")])
def test_the_desk_can_tell_which_card_it_holds(name: str, words: str) -> None:
    assert words in text_of(made(requests("ar")[name]))


def test_a_dutch_reason_ends_in_its_full_stop_on_an_arabic_sheet() -> None:
    assert "Je zoekt werk als magazijnier." in text_of(made(requests("ar")["tasks"]))


def test_an_appointment_in_dutch_has_one_column() -> None:
    (text,) = pages(made(requests("nl")["appointment"]).pdf)
    assert text.count("09 265 47 10") == 1
    assert text.count("Waar is het?") == 1


def test_every_state_of_an_appointment_has_its_words() -> None:
    told = {
        text_of(made(AppointmentPaper(language="en", appointment=replace(APPOINTMENT, status=status), place=PLACE)))
        for status in AppointmentStatus
    }
    assert len(told) == len(AppointmentStatus)


def test_an_event_says_as_much_as_there_is_room_for() -> None:
    whole = calendar_event(APPOINTMENT, PLACE, 400)
    assert whole.splitlines() == [
        "BEGIN:VEVENT",
        "DTSTART:20260312T103000",
        "DURATION:PT45M",
        "SUMMARY:WIS: Je cv en drie vacatures.",
        "LOCATION:Werkwinkel Gent-Zuid\\, Woodrow Wilsonplein 4\\, 9000 Gent",
        "END:VEVENT",
    ]
    small = calendar_event(APPOINTMENT, PLACE, 84)
    assert "SUMMARY:WIS Gent" in small
    assert "LOCATION" not in small
    modules = qr.matrix(small)
    assert modules is not None
    assert len(modules) <= 37
    assert calendar_event(APPOINTMENT, PLACE, 40) == ""
    injected = calendar_event(replace(APPOINTMENT, subject="a\nEND:VEVENT\nX;"), None, 400)
    assert "SUMMARY:WIS: a END:VEVENT X\\;" in injected.splitlines()
    assert injected.splitlines().count("END:VEVENT") == 1


def test_the_tasks_stand_under_when_they_must_be_done_and_cancelled_ones_are_gone() -> None:
    text = text_of(made(requests("en")["tasks"]))
    order = [
        "Kom langs",
        "Maak je cv klaar",
        "Bel Kadelaars",
        "Solliciteer nog",
        "Vraag een uittreksel",
        "Heftruckattest",
    ]
    assert sorted(order, key=text.index) == order
    assert "Vergeten taak" not in text
    assert "the first is for Thursday 12 March" in text
    assert "Late" in text
    assert "From your counsellor Nele" in text


def test_a_month_that_a_tile_cannot_hold_is_shortened() -> None:
    found = [text for _, _, text in lines(made(requests("uk")["tasks"]).pdf)]
    assert "березень" not in found
    assert Text("берез.", SMALL.month, 100).used_width < SMALL.width


def test_the_totals_of_a_proof_are_those_of_its_rows() -> None:
    text = text_of(made(requests("en")["proof"]))
    counts = {"Applications": 11, "Waiting for an answer": 1, "Called": 3, "Interview": 2, "Not chosen": 5}
    assert re.search(".*?".join(f"{count} {name}" for name, count in counts.items()), text)
    # Once under its number, and once in each row; interviews carry their day.
    for name in ("Waiting for an answer", "Called", "Not chosen"):
        assert text.count(name) - 1 == counts[name]
    assert PROOF.code in text
    assert "Mevrouw belt terug" not in text


def test_a_proof_goes_on_with_its_head_and_is_signed_once() -> None:
    many = replace(PROOF, language="en", applications=APPLICATIONS * 4)
    sheets = pages(made(many).pdf)
    assert len(sheets) > 2
    assert [("Job and employer" in sheet) for sheet in sheets].count(True) >= len(sheets) - 1
    assert [("Check code" in sheet) for sheet in sheets] == [False] * (len(sheets) - 1) + [True]
    assert "44" in sheets[0]
    assert "Applications" not in " ".join(sheets[1:])


def test_eleven_applications_fit_one_sheet_in_dutch() -> None:
    assert made(requests("nl")["proof"]).sheets == 1


# In large print a row with two scripts and the signature are higher than a sheet.
@pytest.mark.parametrize(("language", "large"), [("nl", False), ("ar", False), ("uk", False), ("nl", True)])
def test_nobody_signs_a_sheet_without_applications(language: str, large: bool) -> None:
    ways = {way_word(way, Words(language).context("paper")) for way in Way}
    for count in range(2, 12):
        proof = replace(PROOF, language=language, applications=APPLICATIONS[:count])
        last = pages(made(proof, large=large).pdf)[-1]
        assert PROOF.code in last
        # Each row tells how, once.
        assert sum(last.count(way) for way in ways) >= 2, count


def test_a_passport_tells_of_everything_what_proves_it() -> None:
    profile = replace(
        DOSSIER.profile,
        languages=(LanguageSkill(lang="fr", proven=True), LanguageSkill(lang="nl")),
        licences=(Licence(category="B", proven=True), Licence(category="C")),
    )
    certificates = (
        Certificate(title="Lassen", proven=False),
        Certificate(title="Koken"),
        Certificate(title="Verpleging", recognition=Recognition.RECOGNISED),
    )
    dossier = Dossier(profile=profile, certificates=certificates)
    text = " ".join(text_of(made(PassportPaper(language="nl", dossier=dossier, names={}))).split())
    for told in ("Lassen Zegt zelf", "Koken Met attest", "Frans Met attest", "Nederlands Zegt zelf"):
        assert told in text
    for told in ("Verpleging Erkend Erkend", "B · Met attest", "C · Zegt zelf"):
        assert told in text


def test_a_receipt_says_whether_it_went_and_what_went_along() -> None:
    went, waits = (text_of(made(replace(SENT, language="en", sent=sent, letter=sent))) for sent in (True, False))
    assert "You applied by e-mail" in went
    assert "CV and letter" in went
    assert "waits to be sent" in waits
    assert "CV and letter" not in waits


def test_an_export_tells_everything_that_can_happen_to_an_application() -> None:
    events = (began("2026-02-01", Way.MAIL), *(then("2026-02-02", kind) for kind in EventKind))
    dossier = Dossier(profile=Profile(first_name=""), applications=(application("Kok", "Zon", "Gent", *events),))
    text = text_of(made(ExportPaper(language="en", dossier=dossier, names={})))
    for told in ("Answered", "Interview", "Hired", "Note", "Not delivered"):
        assert told in text


def test_a_proof_of_another_period_is_refused() -> None:
    stray = Application(summary=Summary(title="Kok"), events=(began("2025-12-31", Way.MAIL), REFUSED))
    with pytest.raises(ValueError, match="outside the period"):
        made(replace(PROOF, applications=(*APPLICATIONS, stray)))
    early = replace(PROOF, start=date(2025, 12, 1), applications=(*APPLICATIONS, stray))
    text = text_of(made(replace(early, language="en")))
    assert text.index("Kok") < text.index("Orderpicker")


@pytest.mark.parametrize("name", ["access-card", "recovery-card"])
def test_a_card_can_be_typed_from_its_sheet_and_is_alone_on_it(name: str) -> None:
    request = requests("en")[name]
    assert isinstance(request, CardPaper)
    text = text_of(made(request))
    code = groups(request.card)
    assert all(group in text for group in code)
    assert typed(" ".join(code)) == request.card
    assert decode(f"{code[0]}-{''.join(code[1:])}") == request.card
    other = "WISR" if request.card.kind is Kind.ACCESS else "WIS1"
    assert other not in text
    assert made(request).sheets == 1


def strings(value: object) -> Iterator[str]:
    """Give every text of a value that its owner wrote."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name))


def test_an_export_holds_every_text_of_the_file() -> None:
    text = text_of(made(ExportPaper(language="en", dossier=DOSSIER, names=NAMES)))
    codes = {"sample:7341208", "gent-zuid", "scan", "ar", "fr", "nl", "apply-twice", *NAMES}
    missing = [
        each
        for each in strings(DOSSIER)
        if each not in codes and not re.match(r"\d{4}-\d\d", each) and " ".join(each.split()) not in text
    ]
    assert missing == []


def test_every_finding_has_words_in_every_subject() -> None:
    paper = Words("en").context("paper")
    values = {
        "free": "1073741824",
        "total": "2147483648",
        "count": "2",
        "at": "2026-03-10T02:12:00+00:00",
        "vacancies": "12",
        "trainings": "3",
        "name": "aplay",
        "names": "Qt 6",
        "path": "/dev/input/x",
    }
    for subject, finding in product(Subject, Finding):
        check = Check(subject=subject, finding=finding, state=CheckState.GOOD, values=values)
        assert finding_word(check, paper).strip()
        assert subject_word(subject, paper).strip()


@pytest.mark.parametrize(
    ("states", "verdict"),
    [
        ((CheckState.GOOD,), "Ready for visitors Report"),
        ((CheckState.GOOD, CheckState.ATTENTION), "Ready for visitors, 1"),
        ((CheckState.ATTENTION, CheckState.FAULT, CheckState.FAULT), "Not ready for visitors: 2"),
    ],
)
def test_the_verdict_is_that_of_the_worst_line(states: tuple[CheckState, ...], verdict: str) -> None:
    checks = tuple(replace(REPORT.checks[0], state=state) for state in states)
    text = text_of(made(ReadinessPaper(language="en", report=replace(REPORT, checks=checks))))
    assert verdict in text
    assert "R-0310-1024-7F" in text


@pytest.mark.parametrize("colour", [True, False])
def test_the_test_page_reaches_for_the_edges_and_has_colour_only_where_it_can(colour: bool) -> None:
    printed = made(requests("ar")["printer"], colour=colour)
    sheet = pypdfium2.PdfDocument(printed.pdf)
    assert len(sheet) == printed.sheets == 1
    bounds, colours = [], set()
    for item in sheet[0].get_objects():
        bounds.append(item.get_bounds())
        colours.add(fill(item)[:3])
    sheet.close()
    for nearest in (
        min(left for left, *_ in bounds),
        min(bottom for _, bottom, *_ in bounds),
        595.276 - max(right for *_, right, _ in bounds),
        841.89 - max(top for *_, top in bounds),
    ):
        assert nearest == pytest.approx(2 * PT_PER_MM, abs=1)
    assert any(len(set(each)) > 1 for each in colours) is colour


def settings(folder: Path, uri: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(
        f'[terminal]\nid = "demo-1"\nlanguage = "en"\n\n[storage]\ndata_dir = "{folder}/data"\n\n'
        f'[printer]\nuri = "{uri}"\ntimeout_s = 1.0\n'
    )
    return file


def test_the_test_page_comes_out_of_the_printer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(IppPrinterStub(colour=False)) as stub:
        assert main(["print-test", "--config", str(settings(tmp_path, stub.uri))]) == 0
        (job,) = stub.jobs.values()
    assert "There is no colour on this page." in pages(job.pdf)[0]
    assert job.user != "demo-1", "the purge of a visit would cancel it, and it the sheets of the visitor"
    assert capsys.readouterr().out.endswith("done: 1 of 1 sheets\n")


@pytest.mark.parametrize("fault", ["refuses", "gone", "none"])
def test_a_test_page_that_does_not_come_out_is_not_called_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fault: str
) -> None:
    with serving(IppPrinterStub(accepts=False)) as stub:
        uri = {"refuses": stub.uri, "gone": "ipp://127.0.0.1:9/ipp/print", "none": ""}[fault]
        wanted = WRONG_SETTING if fault == "none" else TEMPORARY
        assert main(["print-test", "--config", str(settings(tmp_path, uri))]) == wanted
    said = capsys.readouterr()
    assert "done" not in said.out
    assert said.err.splitlines()[-1].startswith("kiosk: ")
    assert fault != "gone" or "127.0.0.1:9" in said.err


def test_a_report_measures_and_writes_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(IppPrinterStub()) as stub:
        out = tmp_path / "report.pdf"
        assert main(["report", "--config", str(settings(tmp_path, stub.uri)), "--out", str(out)]) == 1
    text = " ".join(pages(out.read_bytes()))
    assert "answers, prints colour" in text
    assert "nothing left on the printer" in text
    assert "no data yet: run kiosk sync" in text
    assert "11 languages can be printed" in text
    counts = dict(re.findall(r"(\w+)=(\d+)", capsys.readouterr().out))
    assert int(counts["fault"]) >= 1
    assert sum(map(int, counts.values())) > 10


@pytest.mark.parametrize(
    ("printer", "said"),
    [
        (IppPrinterStub(media=("na_letter_8.5x11in",)), "takes no A4"),
        (IppPrinterStub(formats=("image/pwg-raster",)), "takes no PDF"),
        (IppPrinterStub(accepts=False), "takes no jobs now"),
    ],
    ids=["no A4", "no PDF", "no jobs"],
)
def test_a_report_says_why_a_printer_is_of_no_use_unless_its_queue_is(printer: IppPrinterStub, said: str) -> None:
    terminal = config.parse('[terminal]\nid = "demo-1"\n', Path("kiosk.toml"))
    with serving(printer) as stub, serving(IppPrinterStub()) as queue:
        alone = config.Printer(uri=stub.uri, timeout_s=1.0)
        with_queue = replace(alone, queue=queue.uri.replace("/ipp/print", "/printers/wis"))
        found = {
            each: readiness(replace(terminal, printer=each), lambda: datetime.now().astimezone())
            for each in (alone, with_queue)
        }
    (of_one,) = (check for check in found[alone].checks if check.subject is Subject.CONNECTION)
    (of_both,) = (check for check in found[with_queue].checks if check.subject is Subject.CONNECTION)
    assert finding_word(of_one, Words("en").context("paper")) == said
    assert of_one.state is CheckState.FAULT
    assert of_both.finding is Finding.COLOUR


def test_a_report_counts_what_a_visit_left_on_the_device_and_in_the_queue() -> None:
    terminal = config.parse('[terminal]\nid = "demo-1"\n', Path("kiosk.toml"))
    sheet = made(requests("en")["tasks"])
    with serving(IppPrinterStub(frozen=True)) as stub, serving(IppPrinterStub(frozen=True)) as queue:
        addresses = (stub.uri, queue.uri.replace("/ipp/print", "/printers/wis"))
        for uri in addresses:
            device = Device(uri, "demo-1", 1.0)
            device.print(sheet, 1, True)
            device.close()
        printer = config.Printer(uri=addresses[0], queue=addresses[1], timeout_s=1.0)
        report = readiness(replace(terminal, printer=printer), lambda: datetime.now().astimezone())
    (left,) = (check for check in report.checks if check.subject is Subject.QUEUE)
    assert left.values == {"count": "2"}
    assert left.state is CheckState.ATTENTION


def test_a_report_comes_out_of_the_printer(tmp_path: Path) -> None:
    with serving(IppPrinterStub()) as stub:
        assert main(["report", "--config", str(settings(tmp_path, stub.uri)), "--print"]) == 1
        (job,) = stub.jobs.values()
    assert "Not ready for visitors" in pages(job.pdf)[0]
