"""What a CV or a letter may hold at most."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kiosk.errors import BadData

TITLE = 200
TEXT = 20_000
ITEMS = 200
PHOTO_BYTES = 10_000_000
_TEXTS = frozenset({"summary", "description", "text", "highlights", "courses", "notes", "paragraphs", "mobility"})


def most_characters(name: str) -> int:
    """Say how long a text in the field of this name may be."""
    return TEXT if name in _TEXTS else TITLE


def check(document: object) -> None:
    """Hold a CV or a letter against the limits.

    Raises:
        BadData: names the field.
    """
    for problem in _problems(document, "", ""):
        raise BadData(f"{type(document).__name__}: {problem}.")


def _problems(value: object, path: str, name: str) -> Iterator[str]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _problems(getattr(value, field.name), f"{path}.{field.name}".lstrip("."), field.name)
    elif isinstance(value, tuple):
        if len(value) > ITEMS:
            yield f"{path}: {len(value)} items, at most {ITEMS}"
        for index, item in enumerate(value):
            yield from _problems(item, f"{path}[{index}]", name)
    elif isinstance(value, str):
        most = most_characters(name)
        if len(value) > most:
            yield f"{path}: {len(value)} characters, at most {most}"
    elif isinstance(value, bytes) and len(value) > PHOTO_BYTES:
        yield f"{path}: {len(value)} bytes, at most {PHOTO_BYTES}"
