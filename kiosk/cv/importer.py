"""A CV from a file of somebody else: its format is known by what stands in it, never by its name."""

from kiosk.cv import europass, europass_cedefop, europass_read, json_resume, rendercv, xml
from kiosk.cv.pdf_data import attached
from kiosk.cv.taken import Taken
from kiosk.errors import BadData

MOST_BYTES = 5_000_000
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_PDF_WITHIN = 1024


def read(data: bytes, name: str, language: str = "nl") -> Taken:
    """Read a CV from a file of this name; `language` is that of a CV that does not say.

    Raises:
        BadData: names the file and what is wrong with it.
    """
    try:
        return _read(data, language)
    except BadData as error:
        raise BadData(f"{name}: {error}") from error.__cause__


def _read(data: bytes, language: str) -> Taken:
    if len(data) > MOST_BYTES:
        raise BadData(f"{len(data)} bytes, at most {MOST_BYTES}.")
    if not data.strip():
        raise BadData("the file is empty.")
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return _inside(data, language)
    return _plain(data, language)


def _inside(data: bytes, language: str) -> Taken:
    files = attached(data)
    for file in files:
        try:
            return _plain(file, language)
        except BadData:
            if file is files[-1]:
                raise
    raise BadData("PDF: it carries no CV; only PDFs of this kiosk and of Europass do.")


def _plain(data: bytes, language: str) -> Taken:
    if len(data) > MOST_BYTES:
        raise BadData(f"{len(data)} bytes, at most {MOST_BYTES}.")
    text = _utf8(data)
    start = text.lstrip()[:1]
    if start == b"<":
        return _xml(data, language)
    if start in (b"{", b"["):
        return json_resume.read(text, language)
    if b"\0" in text:
        raise BadData("it is no JSON Resume, no Europass and no rendercv.")
    return rendercv.read(text, language)


def _xml(data: bytes, language: str) -> Taken:
    root = xml.root(data)
    if root.name == europass.ROOT:
        return europass_read.read(root, language)
    if root.name == europass_cedefop.ROOT:
        return europass_cedefop.read(root, language)
    raise BadData("XML: it is no Europass.")


def _utf8(data: bytes) -> bytes:
    """Give text as UTF-8 without a mark."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            try:
                return data.decode(encoding).encode("utf-8")
            except UnicodeError:
                raise BadData("it is no text in the encoding that it says.") from None
    return data
