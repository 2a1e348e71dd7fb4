"""Blobs: fetched once, resumed where they broke off, believed only by length and hash."""

import hashlib
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from kiosk.errors import BadData
from kiosk.sync.transport import CutOff, HttpStatus, Transport

_RESUMES = 5
_PAUSE_S = 0.2


class Blob(Protocol):
    """What an index says about a blob."""

    @property
    def sha256(self) -> str:
        """Its name."""
        ...

    @property
    def length(self) -> int:
        """Its bytes."""
        ...

    @property
    def raw(self) -> int:
        """Its bytes when unpacked."""
        ...


class Blobs:
    """The cache of blobs in `folder`, filled from `url`."""

    def __init__(self, folder: Path, url: str, transport: Transport) -> None:
        self._folder = folder
        self._url = url
        self._transport = transport

    def missing(self, blobs: Iterable[Blob]) -> list[Blob]:
        """Those that must be fetched, each once."""
        return list({blob.sha256: blob for blob in blobs if not self._path(blob).exists()}.values())

    def fetch(self, blob: Blob, progress: Callable[[int], None]) -> Path:
        """The file of a blob, from the cache or the server; `progress` gets the bytes that are there.

        Raises:
            NoConnection: the server does not answer, or breaks off time and again.
            BadData: what it sends twice is not the blob.
        """
        path = self._path(blob)
        if path.exists() and _is_blob(path, blob):
            progress(blob.length)
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.part")
        for _ in range(2):
            if self._complete(part, blob, progress):
                part.replace(path)
                return path
            part.unlink(missing_ok=True)
        raise BadData(f"Blob {blob.sha256[:12]} came twice with other bytes than the index says.")

    def keep(self, blobs: Iterable[Blob]) -> None:
        """Remove all blobs but these, and what was fetched in part."""
        names = {blob.sha256 for blob in blobs}
        for path in self._folder.glob("*/*"):
            if path.name not in names:
                path.unlink(missing_ok=True)

    def _path(self, blob: Blob) -> Path:
        return self._folder / blob.sha256[:2] / blob.sha256

    def _complete(self, part: Path, blob: Blob, progress: Callable[[int], None]) -> bool:
        """Bring `part` to its length, resuming after every cut, and say whether it is the blob."""
        for attempt in range(_RESUMES):
            try:
                return self._append(part, blob, progress) and _is_blob(part, blob)
            except HttpStatus as error:
                # The part is longer than the file: it cannot be its beginning.
                if error.status == 416:
                    return False
                raise
            except CutOff:
                if attempt == _RESUMES - 1:
                    raise
                time.sleep(_PAUSE_S * 2**attempt)
        raise AssertionError("unreachable")

    def _append(self, part: Path, blob: Blob, progress: Callable[[int], None]) -> bool:
        """Add what is missing of `part`, and say False when more comes, or other bytes than were asked for."""
        have = part.stat().st_size if part.exists() else 0
        if have >= blob.length:
            return True
        with self._transport.get(f"{self._url}/blobs/{blob.sha256[:2]}/{blob.sha256}", have) as body:
            if body.start not in (0, have):
                return False
            with part.open("r+b" if body.start else "wb") as file:
                file.seek(body.start)
                size = body.start
                for chunk in body.chunks:
                    size += len(chunk)
                    if size > blob.length:
                        return False
                    file.write(chunk)
                    progress(size)
        return True


def _is_blob(path: Path, blob: Blob) -> bool:
    if path.stat().st_size != blob.length:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == blob.sha256
