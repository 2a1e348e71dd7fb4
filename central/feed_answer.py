"""What is answered to a request for a file of the public feed: ETag, one Range, how long it may be kept."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from pathlib import Path

_CHUNK = 256 * 1024
_RANGE = re.compile(r"bytes=(\d+)-(\d*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class FeedAnswer:
    """Status, headers, and which part of which file; or the content itself, where another may take its place."""

    status: HTTPStatus
    headers: Mapping[str, str]
    path: Path | None = None
    start: int = 0
    length: int = 0
    content: bytes | None = None

    def chunks(self) -> Iterator[bytes]:
        """The body, piece by piece."""
        left = self.length
        if self.path is None or not left:
            return
        if self.content is not None:
            yield self.content[self.start : self.start + left]
            return
        with self.path.open("rb") as file:
            file.seek(self.start)
            while left > 0 and (chunk := file.read(min(left, _CHUNK))):
                left -= len(chunk)
                yield chunk


def file_of(public: Path, asked: str) -> Path | None:
    """The file in the folder `public` that is asked for, None if there is none."""
    try:
        path = (public / asked.lstrip("/")).resolve()
        return path if path.is_relative_to(public.resolve()) and path.is_file() else None
    except (OSError, ValueError):
        return None


def answer(public: Path, asked: str, headers: Mapping[str, str] | Message) -> FeedAnswer:
    """Answer a request for the path `asked` with these headers."""
    path = file_of(public, asked)
    if path is None:
        return FeedAnswer(HTTPStatus.NOT_FOUND, _sized(0) | {"Cache-Control": "max-age=60"})
    # Immutable files are told apart by name, the timestamp by content.
    content = path.read_bytes() if path.name == "timestamp.json" else None
    size = path.stat().st_size if content is None else len(content)
    tag = f'"{hashlib.sha256(path.name.encode() if content is None else content).hexdigest()[:32]}"'
    always = {"ETag": tag, "Accept-Ranges": "bytes", "Cache-Control": _cache(path)}
    if tag in headers.get("If-None-Match", ""):
        return FeedAnswer(HTTPStatus.NOT_MODIFIED, always)
    wanted = _RANGE.fullmatch(headers.get("Range", ""))
    if not wanted or headers.get("If-Range", tag) != tag:
        return FeedAnswer(HTTPStatus.OK, _sized(size) | always, path, 0, size, content)
    start = int(wanted[1])
    stop = min(int(wanted[2]) + 1, size) if wanted[2] else size
    if start >= stop:
        refused = _sized(0) | always | {"Content-Range": f"bytes */{size}"}
        return FeedAnswer(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, refused)
    part = _sized(stop - start) | always | {"Content-Range": f"bytes {start}-{stop - 1}/{size}"}
    return FeedAnswer(HTTPStatus.PARTIAL_CONTENT, part, path, start, stop - start, content)


def _sized(length: int) -> dict[str, str]:
    return {"Content-Length": str(length), "Content-Type": "application/octet-stream"}


def _cache(path: Path) -> str:
    return "max-age=60" if path.name == "timestamp.json" else "public, max-age=31536000, immutable"
