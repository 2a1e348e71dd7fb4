"""A file on a real FAT image, through the real mtools."""

import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.stick import FileKind, StickFile, StickState
from kiosk.print.stick import MOST_BYTES, UsbStick, file_name

NOW = datetime(2026, 3, 10, 10, 24)
SHEET = StickFile(name="vacature 7 341 208", kind=FileKind.PDF, content=b"%PDF-1.4 sheet")


def formatted(path: Path, size: int = 4 << 20) -> Path:
    with path.open("wb") as image:
        image.truncate(size)
    subprocess.run(["mformat", "-i", path, "::"], check=True)
    return path


def listed(path: Path) -> list[str]:
    found = subprocess.run(["mdir", "-i", path, "-b", "::"], capture_output=True, text=True, check=False)
    return found.stdout.splitlines()


def content(path: Path, name: str) -> bytes:
    return subprocess.run(["mcopy", "-i", path, f"::{name}", "-"], capture_output=True, check=True).stdout


def stick(path: Path) -> UsbStick:
    return UsbStick(path, lambda: NOW)


def test_a_file_stands_on_the_stick_when_writing_returns(tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    assert stick(port).present
    assert stick(port).write(SHEET) is StickState.DONE
    assert listed(port) == ["::/WIS vacature 7 341 208 2026-03-10 10.24.pdf"]
    assert content(port, "WIS vacature 7 341 208 2026-03-10 10.24.pdf") == SHEET.content


def test_the_first_partition_comes_before_the_whole_stick(tmp_path: Path) -> None:
    (tmp_path / "port").write_bytes(b"a table of partitions")
    partition = formatted(tmp_path / "port-part1")
    assert stick(tmp_path / "port").write(SHEET) is StickState.DONE
    assert len(listed(partition)) == 1


def test_writing_twice_in_a_minute_leaves_one_file_and_all_others(tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    subprocess.run(["mcopy", "-i", port, "-", "::holiday.jpg"], input=b"mine", check=True)
    assert [stick(port).write(SHEET) for _ in range(2)] == [StickState.DONE] * 2
    assert len(listed(port)) == 2
    assert content(port, "holiday.jpg") == b"mine"


def test_nothing_in_the_port(tmp_path: Path) -> None:
    assert not stick(tmp_path / "port").present
    assert stick(tmp_path / "port").write(SHEET) is StickState.MISSING


def test_a_full_stick_keeps_what_it_had_and_no_part_of_ours(tmp_path: Path) -> None:
    port = formatted(tmp_path / "port")
    large = StickFile(name="large", kind=FileKind.PDF, content=b"x" * 5_000_000)
    assert stick(port).write(large) is StickState.FULL
    assert "large" not in " ".join(listed(port))


@pytest.mark.parametrize("bytes_on_it", [b"", b"\0" * 1_000_000, b"EXFAT   " * 100_000, bytes(range(256)) * 4_000])
def test_a_stick_of_another_format_is_said_to_be_one(tmp_path: Path, bytes_on_it: bytes) -> None:
    port = tmp_path / "port"
    port.write_bytes(bytes_on_it)
    assert stick(port).write(SHEET) in {StickState.UNREADABLE, StickState.FAILED}
    assert port.read_bytes() == bytes_on_it


def test_too_large_a_file_is_not_begun(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    port = formatted(tmp_path / "port")
    before = port.read_bytes()
    assert stick(port).write(StickFile(name="", kind=FileKind.DATA, content=b"x" * (MOST_BYTES + 1))) is (
        StickState.FAILED
    )
    assert port.read_bytes() == before
    assert "too large" in caplog.text
    caplog.clear()


@given(st.text())
def test_names_suit_any_computer_and_lead_nowhere(name: str) -> None:
    made = file_name(StickFile(name=name, kind=FileKind.CONTACT, content=b""), NOW)
    assert made.startswith("WIS ")
    assert made.endswith(" 2026-03-10 10.24.vcf")
    assert len(made) <= 90
    assert not set(made) & set('/\\:*?"<>|')
    assert made.isascii()
    assert made.isprintable()


def test_names_keep_their_letters_without_marks() -> None:
    file = StickFile(name="Bäcker/Bäckerin — café", kind=FileKind.PDF, content=b"")
    assert file_name(file, NOW) == "WIS Backer Backerin cafe 2026-03-10 10.24.pdf"
