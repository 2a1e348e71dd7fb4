from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadData
from kiosk.feed.index import Part
from kiosk.sync.unpack import lines


def packed(folder: Path, content: bytes, raw: int | None = None) -> tuple[Path, Part]:
    path = folder / "blob"
    path.write_bytes(content)
    unpacked = raw if raw is not None else len(zstandard.ZstdDecompressor().decompress(content))
    return path, Part(first=0, last=63, sha256="a" * 64, length=len(content), raw=unpacked, rows=0)


@given(st.lists(st.binary(max_size=500).filter(lambda line: b"\n" not in line), max_size=30))
def test_lines_come_back(tmp_path_factory: pytest.TempPathFactory, given: list[bytes]) -> None:
    content = zstandard.compress(b"".join(line + b"\n" for line in given))
    assert list(lines(*packed(tmp_path_factory.mktemp("unpack"), content))) == given


def test_long_blobs_come_in_pieces(tmp_path: Path) -> None:
    given = [b"%d" % number * 100 for number in range(20_000)]
    assert list(lines(*packed(tmp_path, zstandard.compress(b"\n".join(given) + b"\n")))) == given


def test_a_zip_bomb_stops_at_what_it_may_unpack_to(tmp_path: Path) -> None:
    bomb = zstandard.compress(b"\n" * 100_000_000)
    assert len(bomb) < 20_000
    with pytest.raises(BadData, match="more than"):
        list(lines(*packed(tmp_path, bomb, raw=1_000_000)))


@pytest.mark.parametrize(
    ("content", "raw", "named"),
    [
        (zstandard.compress(b"x" * 10_000_000 + b"\n"), 10_000_001, "line over"),
        (zstandard.compress(b"a\nb"), 3, "unpacks to"),
        (zstandard.compress(b"a\n"), 3, "unpacks to"),
        (zstandard.compress(b"a\n")[:-3], 2, "unpack"),
        (b"no zstandard", 5, "cannot be unpacked"),
    ],
)
def test_other_blobs_are_refused(tmp_path: Path, content: bytes, raw: int, named: str) -> None:
    with pytest.raises(BadData, match=named):
        list(lines(*packed(tmp_path, content, raw)))
