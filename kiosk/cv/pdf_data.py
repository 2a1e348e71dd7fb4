"""The files inside a PDF, read by a process of its own: whatever a stranger's PDF does to it, it ends.

`python -m kiosk.cv.pdf_data` takes a PDF on standard input and gives what it found, as MessagePack, on standard output.
"""

import logging
import resource
import subprocess
import sys
from io import BytesIO

import msgspec
import pypdf
from pypdf.errors import PyPdfError
from pypdf.generic import EmbeddedFile

from kiosk.errors import BadData

MOST_FILES = 20
MOST_PAGES = 100
_MOST_BYTES = 20_000_000
_MOST_MEMORY = 1_000_000_000
_MOST_S = 10
_PATIENCE_S = 20
_TOO_MUCH = "PDF: reading it takes too much time or memory."


class _Found(msgspec.Struct):
    files: list[bytes] = []
    error: str = ""


def attached(data: bytes) -> list[bytes]:
    """Give the files that stand in a PDF, those that a CV can be read from.

    Raises:
        BadData: it is broken, takes a password, or is too large.
    """
    command = [sys.executable, "-m", "kiosk.cv.pdf_data"]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=_PATIENCE_S, check=True)
        found = msgspec.msgpack.decode(done.stdout, type=_Found)
    except (subprocess.SubprocessError, msgspec.DecodeError):
        raise BadData(_TOO_MUCH) from None
    if found.error:
        raise BadData(found.error)
    return found.files


def _found(data: bytes) -> _Found:
    # It may quote what stands in the file.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    pypdf.overwrite_configuration(
        maximum_declared_stream_length=_MOST_BYTES,
        zlib_maximum_output_length=_MOST_BYTES,
        lzw_maximum_output_length=_MOST_BYTES,
        run_length_maximum_output_length=_MOST_BYTES,
        brotli_maximum_output_length=_MOST_BYTES,
    )
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return _Found(error="PDF: it is locked with a password.")
        if reader.get_num_pages() > MOST_PAGES:
            return _Found(error=f"PDF: more than {MOST_PAGES} pages.")
        return _Found(files=_files(reader))
    # Broken files end in errors of every kind there, which is one of the reasons for the process.
    except (PyPdfError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return _Found(error="PDF: it is broken.")
    except (MemoryError, OSError):
        return _Found(error=_TOO_MUCH)


def _files(reader: pypdf.PdfReader) -> list[bytes]:
    found: list[bytes] = []
    for number, file in enumerate(reader.attachment_list):
        if number >= MOST_FILES:
            break
        content = _content(file)
        if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"<"):
            found.append(content)
    return found


def _content(file: EmbeddedFile) -> bytes:
    try:
        return file.content
    except PyPdfError:
        return b""


def _main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_S, _MOST_S))
    sys.stdout.buffer.write(msgspec.msgpack.encode(_found(sys.stdin.buffer.read())))


if __name__ == "__main__":
    _main()
