"""A CV as a document."""

import secrets
from datetime import date
from typing import Protocol

from kiosk.model.cv import Cv
from kiosk.model.cv_limits import check
from kiosk.model.cv_pages import Accent, CvPages, Look, Shortened, Template
from kiosk.model.printing import Document
from kiosk.print.cv.carried import KIND, NAME, carried
from kiosk.print.cv.classic import Classic
from kiosk.print.cv.compact import Compact
from kiosk.print.cv.content import Content, content
from kiosk.print.cv.europass import Europass
from kiosk.print.cv.fitting import Laid, shorter
from kiosk.print.cv.fresh import Fresh
from kiosk.print.cv.sheets import CvSheets
from kiosk.print.cv.warm import Warm
from kiosk.print.palette import Palette, Section
from kiosk.print.sheet import Sheets
from kiosk.words import Words


class _Design(Protocol):
    """One CV in one template."""

    def fit(self) -> Laid:
        """Lay it out."""
        ...

    def begin(self, sheets: Sheets, index: int, count: int) -> None:
        """Draw what stands on a sheet before its columns."""
        ...


_COLOURS = {
    Accent.TEAL: Section.VACANCIES,
    Accent.PLUM: Section.TRAININGS,
    Accent.BLUE: Section.DOSSIER,
    Accent.BRICK: Section.CV,
    Accent.GREEN: Section.PLACES,
}
_OWN = {Template.FRESH: Accent.TEAL, Template.EUROPASS: Accent.BLUE}


def cv_pages(cv: Cv, look: Look, words: Words, *, colour: bool, today: date) -> CvPages:
    """Put a CV on paper in `words` of its language.

    Raises:
        BadData: a text is too long, or the photo is no picture.
    """
    check(cv)
    most = look.template.most_sheets
    for told, lost in shorter(cv, content(cv, words), today):
        design = _design(look.template, told)
        laid, shortened = design.fit(), lost
        if laid.count <= most:
            break
    sheets = CvSheets(palette(look.accent or _OWN.get(look.template), colour), _title(cv, words), words)
    sheets.attach(NAME, KIND, carried(cv, look.template))
    document = _document(design, laid, sheets)
    return CvPages(document=document, most_sheets=most, shortened=_merged(shortened, laid.shortened))


def palette(accent: Accent | None, colour: bool) -> Palette:
    """Give the colours of a CV or a letter; without an accent it is brick."""
    return Palette.of(_COLOURS[accent or Accent.BRICK], colour)


def _design(template: Template, told: Content) -> _Design:
    match template:
        case Template.WARM:
            return Warm(told)
        case Template.CLASSIC:
            return Classic(told)
        case Template.FRESH:
            return Fresh(told)
        case Template.COMPACT:
            return Compact(told)
        case Template.EUROPASS:
            return Europass(told)


def _title(cv: Cv, words: Words) -> str:
    kind = words.context("paper").tr("Curriculum vitae")
    return f"{cv.person.name} · {kind}".removeprefix(" · ")


def _document(design: _Design, laid: Laid, sheets: CvSheets) -> Document:
    for index in range(laid.count):
        if index:
            sheets.next()
        design.begin(sheets, index, laid.count)
        # The main column goes first: who extracts the text reads in the order of drawing.
        laid.main.draw(sheets, index)
        laid.side.draw(sheets, index)
    return Document(name=f"wis-{secrets.token_hex(4)}", pdf=sheets.finish(), sheets=laid.count)


def _merged(first: tuple[Shortened, ...], then: tuple[Shortened, ...]) -> tuple[Shortened, ...]:
    found = {each.index: each for each in (*first, *then)}
    return tuple(found[index] for index in sorted(found))
