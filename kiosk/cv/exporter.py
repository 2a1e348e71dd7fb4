"""A CV as a file for others, and what such a file cannot hold of it."""

from kiosk.cv import europass_read, europass_write, json_resume, xml
from kiosk.cv.taken import Format, Left, Taken, Why, texts
from kiosk.model.cv import Cv

FORMATS = (Format.JSON_RESUME, Format.EUROPASS)
SUFFIXES = {Format.JSON_RESUME: ".json", Format.EUROPASS: ".xml"}


def write(cv: Cv, kind: Format) -> bytes:
    """Write a CV in one of the formats that are written."""
    match kind:
        case Format.JSON_RESUME:
            return json_resume.write(cv)
        case Format.EUROPASS:
            return europass_write.write(cv)
        case _:
            raise ValueError(f"{kind} is only read")


def lost(cv: Cv, kind: Format) -> tuple[Left, ...]:
    """Say which words of a CV are in no place of the file, by reading it back."""
    back = _back(cv, kind).cv
    kept = "\n".join(text for _, text in texts(back))
    return tuple(Left(where, text, Why.NO_PLACE) for where, text in texts(cv) if text.strip() not in kept)


def _back(cv: Cv, kind: Format) -> Taken:
    data = write(cv, kind)
    if kind is Format.JSON_RESUME:
        return json_resume.read(data, cv.language)
    return europass_read.read(xml.root(data), cv.language)
