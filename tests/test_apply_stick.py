"""Files of a visitor's stick: found, read, and never more of them than may be."""

import subprocess
from pathlib import Path

import pytest
from test_stick import formatted, stick

from kiosk.model.stick import StickState

ENDINGS = (".json", ".xml", ".pdf")


def put(port: Path, name: str, content: bytes) -> None:
    subprocess.run(["mcopy", "-i", port, "-", f"::{name}"], input=content, check=True)


def test_files_that_may_be_a_cv_are_found_in_folders_too(tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    subprocess.run(["mmd", "-i", port, "::Mijn map"], check=True)
    for name in ("holiday.jpg", "brief.pdf", "Mijn map/CV van Sam.PDF", "europass.xml"):
        put(port, name, name.encode())
    before = port.read_bytes()
    found = stick(port).names(ENDINGS)
    assert found.state is StickState.DONE
    assert found.names == ("Mijn map/CV van Sam.PDF", "brief.pdf", "europass.xml")
    for name in found.names:
        assert stick(port).read(name, 1000).data == name.encode()
    assert port.read_bytes() == before


def test_too_large_a_file_is_left(tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    put(port, "cv.json", b"x" * 3_000_000)
    assert stick(port).read("cv.json", 2_999_999).data == b""
    assert len(stick(port).read("cv.json", 3_000_000).data) == 3_000_000


@pytest.mark.parametrize("name", ["../etc/passwd.pdf", "-n.pdf", "*.pdf", "a[bc].pdf", "a\nb.pdf", "/cv.pdf", "no.pdf"])
def test_no_name_leads_elsewhere(tmp_path: Path, name: str) -> None:
    port = formatted(tmp_path / "port")
    put(port, "cv.pdf", b"mine")
    content = stick(port).read(name, 1000)
    assert content.state is not StickState.DONE
    assert content.data == b""


@pytest.mark.parametrize("bytes_on_it", [b"", b"\0" * 1_000_000, b"EXFAT   " * 100_000, bytes(range(256)) * 4_000])
def test_a_stick_of_another_format_gives_nothing(tmp_path: Path, bytes_on_it: bytes) -> None:
    port = tmp_path / "port"
    port.write_bytes(bytes_on_it)
    assert stick(port).names(ENDINGS).state in {StickState.UNREADABLE, StickState.FAILED}


def test_without_a_stick_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert stick(tmp_path / "port").names(ENDINGS).state is StickState.MISSING
    assert stick(tmp_path / "port").read("cv.pdf", 10).state is StickState.MISSING
