"""The pages of the office behind its login: sending, and what visitors asked."""

from datetime import UTC, datetime
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query
from fastapi.responses import Response

from central.office import writing
from central.office.access_log import Act, act_of
from central.office.desk import MOST_PAGES, Asked, Desk
from central.office.entrance import login_page
from central.office.form import KINDS, Draft, form_page
from central.office.page import (
    BRUSSELS,
    PROBLEMS,
    Anybody,
    Fields,
    SentForm,
    StaffMember,
    Visitor,
    first,
    is_own_form,
    own_form,
    to,
)
from central.office.staff import Member, Role
from central.office.writing import Mistakes
from central.vault.limit import Limit
from central.vault.number import parse_number
from central.vault.rates import Rate
from central.vault.refused import Refused
from central.vault.service import Used
from kiosk.envelope.base64url import as_bytes
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.message import Sent
from kiosk.errors import BadData, ConfigError

router = APIRouter(prefix="/office", include_in_schema=False)
# Numbers that lead nowhere: so few that trying finds hardly any dossier.
_WRONG_NUMBERS = Limit("wrong numbers", Rate(20, 1 / 1800))


@router.get("")
def menu(who: StaffMember) -> Response:
    """Show what there is to do here."""
    return who.page("menu.html", kinds=KINDS[_member(who).role])


@router.get("/send/{kind}")
def write(who: StaffMember, service: Used, kind: str, answers: str = "") -> Response:
    """Show an empty form of a kind."""
    _may(who, kind)
    if answers:
        _counsellor(who)
    asked = _asked(Desk(service), _id(answers)) if answers else None
    return form_page(who, service, kind, {"answers": [answers]}, asked=asked)


@router.post("/send/{kind}")
def send(who: Anybody, service: Used, kind: str, sent: SentForm) -> Response:
    """Send what was filled in, or show it again with the mistakes."""
    if who.session is None:
        return login_page(who, HTTPStatus.FORBIDDEN, wrong="over", draft=Draft.of(kind, sent))
    _may(who, kind)
    desk, answers = Desk(service), first(sent, "answers")
    if answers:
        _counsellor(who)
    asked = _asked(desk, _id(answers)) if answers else None
    mistakes: dict[str, str] = {}
    if not is_own_form(who.session, sent):
        mistakes["form"] = "Dit formulier was te oud en is niet verstuurd. Kijk alles na en verstuur het nu."
        return form_page(who, service, kind, sent, asked=asked, mistakes=mistakes, status=HTTPStatus.FORBIDDEN)
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    value = vault = None
    about = ""
    try:
        value = _value(service, kind, sent, _member(who))
    except Mistakes as found:
        mistakes |= found.found
    try:
        vault, about = _vault(who, desk, asked, sent)
    except BadData:
        mistakes["number"] = "Dit nummer klopt niet of geldt niet meer. Vraag het aan de bezoeker."
    except Refused as refused:
        mistakes["number"] = "Te veel foute nummers. Vraag het nummer na, en probeer het later."
        status = refused.status
    if value is not None and vault is not None:
        desk.log.note(_member(who).name, act_of(value), about)
        try:
            desk.send(vault, value, asked.id if asked else None)
            return to("/office/sent")
        except (BadData, Refused):
            mistakes["form"] = "Dit kan nu niet naar dit dossier. Kijk alles na, of probeer het morgen."
        except ConfigError:
            mistakes["form"] = "De sleutel van de dienst ontbreekt of is verlopen. Vraag het aan de beheerder."
    return form_page(who, service, kind, sent, asked=asked, mistakes=mistakes, status=status)


@router.get("/sent")
def sent_page(who: StaffMember) -> Response:
    """Say that it is on its way."""
    return who.page("sent.html")


@router.get("/requests")
def requests(who: StaffMember, service: Used, page: Annotated[int, Query(ge=1, le=MOST_PAGES)] = 1) -> Response:
    """Show what visitors asked, page by page: who floods the office hides nobody."""
    _counsellor(who)
    desk = Desk(service)
    desk.log.note(_member(who).name, Act.LIST)
    asked, more = desk.requests(page)
    return who.page("requests.html", asked=asked, page=page, more=more)


@router.get("/requests/{id}")
def request(who: StaffMember, service: Used, id: str) -> Response:
    """Show one request."""
    _counsellor(who)
    desk = Desk(service)
    asked = _asked(desk, _id(id))
    desk.log.note(_member(who).name, Act.READ, asked.id.hex())
    places = dict(writing.places(service.store))
    return who.page("request.html", one=asked, place=lambda id: places.get(id, id))


@router.post("/requests/{id}")
def mark(who: StaffMember, service: Used, id: str, sent: SentForm) -> Response:
    """Mark a request as done or not done."""
    _counsellor(who)
    own_form(who, sent)
    desk, done = Desk(service), first(sent, "done") == "yes"
    asked = _asked(desk, _id(id))
    desk.log.note(_member(who).name, Act.DONE if done else Act.UNDONE, asked.id.hex())
    desk.mark(asked.id, done)
    return to("/office/requests")


def _value(service: Used, kind: str, sent: Fields, member: Member) -> Sent:
    now = datetime.fromtimestamp(service.clock(), UTC)
    if kind == "task":
        return writing.task(sent, member, now.astimezone(BRUSSELS).date())
    if kind == "appointment":
        return writing.appointment(sent, member, now, service.store)
    return writing.suggestion(sent, member, service.store)


def _vault(who: Visitor, desk: Desk, asked: Asked | None, sent: Fields) -> tuple[bytes, str]:
    """The vault that a proved request came from, or that the number leads to; and by what the log calls it."""
    if asked and asked.request and asked.request.proved and asked.request.vault:
        return asked.request.vault, asked.id.hex()
    number, name = parse_number(first(sent, "number")), _member(who).name
    _WRONG_NUMBERS.take(who.request, name)
    try:
        vault = desk.vault_of(number)
    except BadData:
        desk.log.note(name, Act.WRONG_NUMBER)
        raise
    _WRONG_NUMBERS.give_back(who.request, name)
    return vault, number


def _member(who: Visitor) -> Member:
    assert who.session is not None
    return who.session.member


def _counsellor(who: Visitor) -> None:
    if _member(who).role is not Role.COUNSELLOR:
        raise HTTPException(HTTPStatus.FORBIDDEN, PROBLEMS[HTTPStatus.UNAUTHORIZED])


def _may(who: Visitor, kind: str) -> None:
    if kind not in KINDS[_member(who).role]:
        raise HTTPException(HTTPStatus.NOT_FOUND, PROBLEMS[HTTPStatus.NOT_FOUND])


def _id(text: str) -> bytes:
    try:
        id = as_bytes(text)
    except BadData:
        id = b""
    if len(id) != ID_BYTES:
        raise HTTPException(HTTPStatus.NOT_FOUND, PROBLEMS[HTTPStatus.NOT_FOUND])
    return id


def _asked(desk: Desk, id: bytes) -> Asked:
    found = desk.request(id)
    if found is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, PROBLEMS[HTTPStatus.NOT_FOUND])
    return found
