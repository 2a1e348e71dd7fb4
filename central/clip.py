"""Cut records down to the limits of the feed, at whole characters and with a mark that something is missing."""

from dataclasses import replace

from kiosk.feed import limits
from kiosk.feed.record import Record
from kiosk.model.taxonomy import Occupation
from kiosk.model.training import Training
from kiosk.model.vacancy import Vacancy

_MARK = "…"


def clip(record: Record) -> Record:
    """`record` with its title and texts within the limits."""
    if isinstance(record, Occupation):
        texts = record.descriptions.items()
        return replace(record, descriptions={name: _cut(text, limits.OCCUPATION_DESCRIPTION) for name, text in texts})
    if not isinstance(record, Vacancy | Training):
        return record
    title = _cut(record.title, limits.TITLE)
    description = _cut(record.description, limits.DESCRIPTION)
    if isinstance(record, Training):
        return replace(record, title=title, description=_share(description)[0])
    description, requirements, offer = _share(description, record.requirements_text, record.offer_text)
    return replace(record, title=title, description=description, requirements_text=requirements, offer_text=offer)


def _cut(text: str, characters: int) -> str:
    return text if len(text) <= characters else text[: characters - 1].rstrip() + _MARK


def _share(*texts: str) -> list[str]:
    """Let the texts take 40 KiB of UTF-8 together; the first ones are served first."""
    left = limits.TEXT_BYTES
    shared = []
    for text in texts:
        fitting = text if len(text.encode()) <= left else _fit(text, left)
        shared.append(fitting)
        left -= len(fitting.encode())
    return shared


def _fit(text: str, size: int) -> str:
    room = size - len(_MARK.encode())
    return text.encode()[:room].decode(errors="ignore").rstrip() + _MARK if room > 0 else ""
