import json
import subprocess
import sys
import time
import zlib
from contextlib import suppress
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pypdf
import pytest
from cv_papers import LETTER
from cvs import ARABIC, LONG, SPARSE, TYPICAL
from europass_samples import CANDIDATE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ink import told
from paper import pages
from PIL import Image

from kiosk.config import Terminal
from kiosk.cv import exporter, importer
from kiosk.cv.photo import tidy
from kiosk.cv.taken import Format
from kiosk.errors import BadData
from kiosk.model.cv import Cv, Person
from kiosk.model.cv_pages import Accent, Look, Template
from kiosk.model.paper import ApplyPaper, CvPaper, LetterPaper
from kiosk.model.printing import Papers
from kiosk.print.cv.document import cv_pages
from kiosk.print.papers import TerminalPapers
from kiosk.words import Words

TODAY = date(2026, 3, 10)
LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><Candidate>&c;</Candidate>"""
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><Candidate>&x;</Candidate>'
YAML_LAUGHS = b"cv: {a: &a [x, x], b: &b [*a, *a, *a], name: *b}"


def printed(cv: Cv, template: Template = Template.WARM) -> bytes:
    return cv_pages(cv, Look(template=template), Words(cv.language), colour=True, today=TODAY).document.pdf


def carrying(files: dict[str, bytes], password: str = "", pages: int = 1) -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(100, 100)
    for name, content in files.items():
        writer.add_attachment(name, content)
    if password:
        writer.encrypt(password)
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b" \n", "empty"),
    "100 MB": (b"{" * 100_000_000, "100000000 bytes, at most 5000000"),
    "billion laughs": (LAUGHS, "document type or entities"),
    "file from outside": (OUTSIDE, "document type or entities"),
    "laughs in YAML": (YAML_LAUGHS, "anchors or aliases"),
    "deep JSON": (b'{"basics":' * 100_000 + b"1" + b"}" * 100_000, "too many levels"),
    "less deep JSON": (b'{"basics":{"x":' + b"[" * 200 + b"]" * 200 + b"}}", "levels deep"),
    "deep XML": (b"<Candidate>" * 200_000, "more than 32 levels"),
    "many elements": (b"<Candidate>" + b"<a/>" * 60_000 + b"</Candidate>", "more than 50000 elements"),
    "deep YAML": (b"cv: " + b"[" * 5000, "too deep"),
    "much YAML": (b"cv:\n" + b"  a: b\n" * 200_000, "at most 1000000"),
    "broken JSON": (b'{"basics": {"name": "Y', "JSON"),
    "broken XML": (b"<Candidate><a></Candidate>", "broken at line 1"),
    "broken YAML": (b"cv: [a\n", "broken at line 2"),
    "wrong encoding": ('{"basics": {"name": "Zoë"}}'.encode("latin-1"), "JSON"),
    "unknown encoding": (b'<?xml version="1.0" encoding="klingon"?><Candidate/>', "XML"),
    "half UTF-16": (b"\xff\xfe{\x00}", "encoding"),
    "other JSON": (b'{"title": "Cook", "skills": []}', "no JSON Resume"),
    "list": (b"[1, 2]", "no object"),
    "other XML": (b"<html><body/></html>", "no Europass"),
    "no candidate": (b'<Candidate xmlns="http://www.europass.eu/1.0"/>', "neither"),
    "other YAML": (b"name: x\n", "no `cv`"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no JSON Resume"),
    "broken PDF": (b"%PDF-1.7\n1 0 obj << /Type /Catalog", "broken"),
    "locked PDF": (carrying({"cv.json": b"{}"}, password="x"), "password"),
    "PDF without CV": (carrying({"a.txt": b"hello"}), "carries no CV"),
    "PDF of a book": (carrying({}, pages=101), "more than 100 pages"),
    "PDF with laughs": (carrying({"a.xml": LAUGHS}), "document type or entities"),
}


@pytest.mark.parametrize(("data", "says"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_with_its_name_and_what_is_wrong(data: bytes, says: str) -> None:
    start = time.monotonic()
    with pytest.raises(BadData) as refused:
        importer.read(data, "mijn-cv")
    assert str(refused.value).startswith("mijn-cv: ")
    assert says in str(refused.value)
    assert str(refused.value).endswith(".")
    assert time.monotonic() - start < 10


def test_a_bomb_inside_a_pdf_does_not_unpack() -> None:
    pdf = carrying({"cv.json": b"{" + b" " * 200_000})
    bomb = zlib.compress(b"{" * 150_000_000, 9)
    reader = pypdf.PdfReader(BytesIO(pdf))
    writer = pypdf.PdfWriter(clone_from=reader)
    (file,) = writer.attachment_list
    stream = file._embedded_file
    stream._data = bomb
    stream[pypdf.generic.NameObject("/Filter")] = pypdf.generic.NameObject("/FlateDecode")
    out = BytesIO()
    writer.write(out)
    with pytest.raises(BadData, match="PDF"):
        importer.read(out.getvalue(), "cv.pdf")


@given(st.binary(max_size=300), st.sampled_from([b"", b"{", b"<Candidate>", b"cv:\n  ", b'{"basics":']))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    with suppress(BadData):
        importer.read(start + data, "x")


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=4))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_cv_is_read_or_refused(at: int, damage: bytes) -> None:
    for whole in (CANDIDATE, exporter.write(TYPICAL, Format.JSON_RESUME)):
        place = at % len(whole)
        with suppress(BadData):
            importer.read(whole[:place] + damage + whole[place + len(damage) :], "x")


@pytest.mark.parametrize("template", Template)
def test_a_printed_cv_is_read_back_from_its_pdf(template: Template) -> None:
    pdf = printed(LONG, template)
    taken = importer.read(pdf, "cv.pdf")
    assert taken.cv == LONG
    assert taken.left == ()
    (file,) = pypdf.PdfReader(BytesIO(pdf)).attachment_list
    assert (file.name, file.subtype, file.associated_file_relationship) == ("resume.json", "/application/json", "/Data")
    root: Any = pypdf.PdfReader(BytesIO(pdf)).root_object
    assert root["/AF"][0]["/UF"] == "resume.json"


def test_an_arabic_cv_is_read_back_from_its_pdf_byte_for_byte_the_same() -> None:
    pdf = printed(ARABIC)
    assert importer.read(pdf, "cv.pdf").cv == ARABIC
    assert printed(ARABIC) == pdf


def test_europass_is_read_from_the_attachment_of_its_pdf() -> None:
    pdf = carrying({"notes.json": b'{"a": 1}', "attachment.xml": CANDIDATE})
    assert importer.read(pdf, "cv.pdf").cv == importer.read(CANDIDATE, "cv.xml").cv


def test_only_a_pdf_that_shows_the_photo_carries_it_and_never_what_the_camera_wrote() -> None:
    stream, exif = BytesIO(), Image.Exif()
    exif[0x010F] = "SecretCamera"
    Image.new("RGB", (2000, 1500), (90, 120, 200)).save(stream, "JPEG", exif=exif)
    cv = Cv(language="nl", person=Person(name="Yusuf", photo=stream.getvalue()))
    carried = importer.read(printed(cv), "cv.pdf").cv.person.photo
    assert b"SecretCamera" not in carried
    with Image.open(BytesIO(carried)) as seen:
        assert max(seen.size) == 1200
    assert tidy(carried) == carried
    assert importer.read(printed(cv, Template.CLASSIC), "cv.pdf").cv.person.photo == b""


def test_a_photo_that_is_none_is_left_out_and_listed() -> None:
    data = {"basics": {"name": "Y", "image": "data:image/png;base64,AAAA"}}
    taken = importer.read(json.dumps(data).encode(), "cv.json")
    assert taken.cv.person.photo == b""
    assert [each.where for each in taken.left] == ["basics.image"]
    linked = importer.read(b'{"basics": {"image": "http://127.0.0.1/me.png"}}', "cv.json")
    assert [each.text for each in linked.left] == ["http://127.0.0.1/me.png"]


def test_the_reader_of_pdfs_ends_when_it_takes_too_much() -> None:
    code = "import sys; from kiosk.cv import pdf_data as p; p._MOST_MEMORY = 50_000_000; p._main()"
    done = subprocess.run([sys.executable, "-c", code], input=b"%PDF-" * 9_000_000, capture_output=True, check=False)
    assert done.returncode != 0 or b"too much" in done.stdout


def papers() -> Papers:
    return TerminalPapers(Terminal(), lambda: True, lambda: datetime(2026, 3, 10, 10, 24))


def test_a_cv_and_a_letter_are_asked_of_paper_like_any_document() -> None:
    look = Look(template=Template.FRESH, accent=Accent.PLUM)
    request: Any = CvPaper(language="nl", cv=TYPICAL, look=look)
    made = papers().make(request)
    assert papers().cv(request).document.pdf == made.pdf
    assert not request.enlargeable
    assert importer.read(made.pdf, "cv.pdf").cv == TYPICAL
    assert papers().preview(made, 0, 300).width >= 300
    letter = LetterPaper(language="nl", letter=LETTER)
    assert papers().letter(letter).document.pdf == papers().make(letter).pdf
    assert "PortusLogistics" in told(papers().make(letter).pdf)
    assert papers().make(CvPaper(language="nl", cv=SPARSE)).sheets == 1


def test_a_letter_lies_on_its_cv_and_what_the_cv_carries_stays() -> None:
    letter, cv = LetterPaper(language="nl", letter=LETTER), CvPaper(language="nl", cv=TYPICAL)
    both = papers().make(ApplyPaper(language="nl", letter=letter, cv=cv))
    assert both.sheets == papers().make(letter).sheets + papers().make(cv).sheets
    first, *others = pages(both.pdf)
    assert "Portus Logistics" in first
    assert "Orderpicker" in " ".join(others)
    assert importer.read(both.pdf, "cv.pdf").cv == TYPICAL
