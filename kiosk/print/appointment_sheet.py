"""The sheet of an appointment, in Dutch and in the language of the visitor (PAPER, document 6)."""

from dataclasses import replace

from kiosk.model.calendar_event import calendar_event
from kiosk.model.paper import AppointmentPaper
from kiosk.model.printing import Document
from kiosk.print import qr
from kiosk.print.appointment_hero import AppointmentHero
from kiosk.print.appointment_words import AppointmentWords, Told
from kiosk.print.both import DUTCH
from kiosk.print.box import Rule
from kiosk.print.context import SheetContext
from kiosk.print.frame import Code
from kiosk.print.leaflet import Leaflet
from kiosk.print.pair import PAIR_WIDTH, Pair, arabic, mirrored
from kiosk.print.palette import Section
from kiosk.print.paragraph import heading, item, paragraph, tick
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.style import Scale
from kiosk.words import Words

_ABOVE_PAIRS, _UNDER_LANGUAGE, _UNDER_PAIR, _UNDER_TICK, _UNDER_TICKS = 19.0, 7.0, 16.0, 4.5, 11.0
# Version 5 at level M, the most that the doorstep holds.
_CODE_BYTES = 84


def appointment_sheet(request: AppointmentPaper, context: SheetContext) -> Document:
    """Make the sheet; its frame is Dutch, because the desk reads it too."""
    dutch = replace(context, words=Words(DUTCH))
    paper = dutch.words.context("paper")
    event = calendar_event(request.appointment, request.place, _CODE_BYTES)
    modules = qr.matrix(event) if event else None
    leaflet = Leaflet(
        section=Section.DOSSIER,
        icon="calendar-check",
        name=paper.tr("Appointment"),
        title=paper.tr("Appointment"),
        number=request.appointment.confirm_code,
        code=Code(modules=modules, caption=paper.tr("put it in your calendar")) if modules else None,
    )
    return leaflet.document(_pieces(request, context), dutch)


def _pieces(request: AppointmentPaper, context: SheetContext) -> list[Piece]:
    scale = context.scale
    own, dutch = AppointmentWords(request, context.words), AppointmentWords(request, Words(DUTCH))
    hero = AppointmentHero(dutch=dutch, own=own, scale=scale)
    if context.words.language == DUTCH:
        return [hero, *_column(dutch, scale)]
    if scale.large:
        told = [*_named(own, scale), *_column(own, scale)]
        mine = map(mirrored, told) if own.words.rtl else told
        return [hero, *mine, *_named(dutch, scale), *_column(dutch, scale)]
    return [hero, *_pairs(dutch, own, scale)]


def _named(words: AppointmentWords, scale: Scale) -> list[Piece]:
    """Say in which language the rest is."""
    return [heading(_name(words.words), scale, gap=2 * scale.gap), Rule(heavy=True, gap=2.0, keep=True)]


def _column(words: AppointmentWords, scale: Scale) -> list[Piece]:
    """Stand the blocks of one language under each other."""
    pieces: list[Piece] = []
    for told in words.blocks():
        first, *rest = _block(told, scale, TEXT_WIDTH)
        pieces += [replace(first, gap=1.5 * scale.gap), *rest]
    return pieces


def _pairs(dutch: AppointmentWords, own: AppointmentWords, scale: Scale) -> list[Piece]:
    """Stand the blocks of two languages side by side, each thing to tick beside the same."""
    rtl = own.words.rtl
    beside = replace(scale, h2=arabic(scale.h2), body=arabic(scale.body)) if rtl else scale
    line = Rule(heavy=True, width=PAIR_WIDTH, gap=4.0)
    left, right = (
        (paragraph(_name(words.words), scale.label_strong.lead_of(15), PAIR_WIDTH), line) for words in (dutch, own)
    )
    made = [Pair(dutch=left, other=right, under=_UNDER_LANGUAGE, rtl=rtl, gap=_ABOVE_PAIRS, keep=True)]
    for told, again in zip(dutch.blocks(), own.blocks(), strict=True):
        blocks = list(zip(_block(told, scale, PAIR_WIDTH), _block(again, beside, PAIR_WIDTH), strict=True))
        for index, (one, other) in enumerate(blocks, 1):
            last = index == len(blocks)
            made.append(
                Pair(
                    dutch=(replace(one, gap=0.0, keep=False),),
                    other=(replace(other, gap=0.0, keep=False),),
                    under=(_UNDER_TICKS if told.ticks else _UNDER_PAIR) if last else _UNDER_TICK,
                    rtl=rtl,
                    keep=one.keep,
                )
            )
    return list(made)


def _block(told: Told, scale: Scale, width: float) -> list[Piece]:
    """Give the heading of a block and what stands under it; the confirmation has a line above it instead."""
    if not told.heading:
        return [Rule(width=width, keep=True), paragraph(told.text, scale.body, width, gap=scale.small)]
    made: list[Piece] = [heading(told.heading, scale, width)]
    if told.ticks:
        ticked = [item(thing, scale, width, tick(scale), indent=scale.tick_indent) for thing in told.ticks]
        return made + [replace(each, gap=scale.under_heading) for each in ticked]
    return [*made, paragraph(told.text, scale.body, width, gap=scale.under_heading)]


def _name(words: Words) -> str:
    """Name a language in its own script."""
    name: str = words.locale.languages[words.locale.language]
    return name[0].upper() + name[1:]
