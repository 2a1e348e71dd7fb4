"""How to apply for a vacancy, as steps that one can do, and as a QR code."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from kiosk.model.vacancy import Apply, Vacancy
from kiosk.print import qr
from kiosk.print.contact_steps import bare, dialled
from kiosk.print.desk_step import desk_step
from kiosk.print.frame import Code
from kiosk.print.next_step import Step
from kiosk.print.text import Span, strong
from kiosk.words import Texts

_LONGEST_ADDRESS = 120
_LONGEST_NOTE = 180


# What says no more than the address that it stands beside, in the languages that employers write.
_FILLER = (
    "bel cv de deze e e-mail een email en het je jouw kan kandidatuur kunt link mail mailen mailtje naar of om"
    " onderstaande online op per sollicitatie solliciteer solliciteren stuur tel telefoon telefonisch uw via"
    " vacature vacaturepagina volgende web webpagina website http https www"
    " a apply at by call candidature ce cette ci-dessous courriel envoyez et ici l la le lien mailto on ou"
    " page par phone postuler postulez pour send site sur tél téléphone the this to un une à votre your vous"
)


def number(vacancy: Vacancy) -> str:
    """Give the number of a vacancy as people read it: 7 341 208."""
    known = vacancy.source_id or vacancy.id
    return f"{int(known):,}".replace(",", "\u00a0") if re.fullmatch(r"[1-9]\d{0,14}", known) else known


def steps(vacancy: Vacancy, paper: Texts) -> list[Step]:
    """Give the ways to apply, what to say, and the employer's note if it is short."""
    ways = contact_steps_of(vacancy, paper)
    if not ways:
        ways = [desk_step(lambda paper: paper.tr("Ask the **desk** how to apply"), paper)]
    say = strong(paper.tr("Say: vacancy **{number}**, found on WIS"), number=number(vacancy))
    note = [Step(icon="calendar-blank", text=(Span(vacancy.apply.instructions),))] if _short(vacancy.apply) else []
    return [*ways, Step(icon="note", text=say), *note]


def contact_steps_of(vacancy: Vacancy, paper: Texts) -> list[Step]:
    """Give the ways to apply alone, maybe none."""
    return list(_ways(vacancy.apply, paper))


def long_note(vacancy: Vacancy) -> str:
    """Give the employer's note on applying if it is too long for the box."""
    return "" if _short(vacancy.apply) or _repeats(vacancy.apply) else vacancy.apply.instructions


def _short(apply: Apply) -> bool:
    short = 0 < len(apply.instructions) <= _LONGEST_NOTE and "\n" not in apply.instructions
    return short and not _repeats(apply)


def _repeats(apply: Apply) -> bool:
    """Whether the note only gives the addresses that are told already."""
    note = left = apply.instructions.casefold()
    pages = (apply.url, bare(apply.url)) if len(apply.url) <= _LONGEST_ADDRESS else ()
    # The longest first: a page holds the name of its site.
    for address in sorted((*pages, apply.email, apply.phone), key=len, reverse=True):
        if 0 < len(address) <= _LONGEST_ADDRESS:
            left = left.replace(address.casefold(), " ")
    return left != note and set(re.findall(r"[\w'’-]+", left)) <= set(_FILLER.split())


def _ways(apply: Apply, paper: Texts) -> Iterator[Step]:
    if apply.phone and len(apply.phone) <= _LONGEST_ADDRESS:
        named = 0 < len(apply.contact) <= _LONGEST_ADDRESS
        call = paper.tr("Call **{phone}** and ask for **{contact}**") if named else paper.tr("Call **{phone}**")
        yield Step(icon="phone", text=strong(call, phone=apply.phone, contact=apply.contact), phone=apply.phone)
    if apply.email and len(apply.email) <= _LONGEST_ADDRESS:
        mail = paper.tr("Or mail your CV to **{email}**") if apply.phone else paper.tr("Mail your CV to **{email}**")
        yield Step(icon="envelope-simple", text=strong(mail, email=apply.email))
    if apply.address and len(apply.address) <= _LONGEST_NOTE:
        visit = paper.tr("Go to **{address}**") if apply.in_person else paper.tr("Write to **{address}**")
        yield Step(icon="map-pin" if apply.in_person else "envelope-open", text=strong(visit, address=apply.address))
    elif apply.in_person:
        yield Step(icon="map-pin", text=strong(paper.tr("Go there **in person**")))
    if apply.url and len(apply.url) <= _LONGEST_ADDRESS:
        yield Step(icon="desktop", text=strong(paper.tr("Apply on **{page}**"), page=bare(apply.url)))


def code(apply: Apply, known_as: str, paper: Texts) -> Code | None:
    """Give the QR code that helps most: the page to apply on, else a call, else a mail; `known_as` is the number."""
    for data, caption in _targets(apply, paper):
        modules = qr.matrix(data)
        if modules:
            return Code(modules=modules, caption=caption, number=paper.tr("No. {number}").format(number=known_as))
    return None


def _targets(apply: Apply, paper: Texts) -> Iterator[tuple[str, str]]:
    if apply.url.startswith(("https://", "http://")):
        yield apply.url, paper.tr("apply online")
    if phone := dialled(apply.phone):
        yield f"tel:{phone}", paper.tr("call the employer")
    if apply.email:
        yield f"mailto:{quote(apply.email, safe='@')}", paper.tr("mail the employer")
