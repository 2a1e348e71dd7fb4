"""Lines of a blob, with a cap on what it may unpack to: nothing that central did not sign is ever unpacked."""

from collections.abc import Iterator
from pathlib import Path

import zstandard

from kiosk.errors import BadData
from kiosk.feed.limits import LINE_BYTES
from kiosk.sync.fetch import Blob

_CHUNK = 1024 * 1024
_WINDOW = 32 * 1024 * 1024


def lines(path: Path, blob: Blob) -> Iterator[bytes]:
    """Unpack the blob in `path` into lines, without line ends.

    Raises:
        BadData: it is no zstd, unpacks to other than `blob.raw` bytes, or has a line over 64 KiB.
    """
    total, rest = 0, b""
    with path.open("rb") as file:
        reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(file, read_across_frames=False)
        try:
            while chunk := reader.read(_CHUNK):
                total += len(chunk)
                if total > blob.raw:
                    raise BadData(f"Blob {blob.sha256[:12]} unpacks to more than the {blob.raw} bytes it may.")
                *whole, rest = (rest + chunk).split(b"\n")
                if len(rest) > LINE_BYTES:
                    raise BadData(f"Blob {blob.sha256[:12]} has a line over {LINE_BYTES} bytes.")
                yield from whole
        except zstandard.ZstdError as error:
            raise BadData(f"Blob {blob.sha256[:12]} cannot be unpacked: {error}.") from error
    if total != blob.raw or rest:
        raise BadData(f"Blob {blob.sha256[:12]} unpacks to {total} bytes; the index says {blob.raw}.")
