"""The way in and out of the office: logging in, also in the middle of a form, and logging out."""

from dataclasses import replace
from http import HTTPStatus

from fastapi import APIRouter, Depends
from fastapi.responses import FileResponse, Response

from central.office.access_log import Act
from central.office.desk import Desk
from central.office.form import KINDS, Draft, form_page
from central.office.login import Session, Wait
from central.office.page import (
    STYLE,
    Anybody,
    SentForm,
    StaffMember,
    Visitor,
    begin_session,
    end_session,
    first,
    login_of,
    own_form,
    session_cookie,
    to,
)
from central.office.staff import Role
from central.vault.limit import Limit
from central.vault.rates import Rate
from central.vault.service import Service, Used
from kiosk.envelope.base64url import as_bytes
from kiosk.errors import BadData

router = APIRouter(prefix="/office", include_in_schema=False)
# Each password takes a tenth of a second, one after the other.
_LOGINS = Limit("logins", Rate(30, 0.2))


@router.get("/style.css")
def style() -> Response:
    """Give how the pages look."""
    return FileResponse(STYLE, media_type="text/css", headers={"Cache-Control": "max-age=3600"})


@router.get("/login")
def ask_login(who: Anybody) -> Response:
    """Ask for name and password."""
    over = bool(session_cookie(who.request)) and who.session is None
    return login_page(who, wrong="over" if over else "")


@router.post("/login", dependencies=[Depends(_LOGINS)])
def log_in(who: Anybody, service: Used, sent: SentForm) -> Response:
    """Begin a session, with the form that was not sent if there is one; or say why not."""
    name, draft = first(sent, "name"), Draft.carried(sent)
    login = login_of(who.request)
    got = login.enter(name, sent.get("password", [""])[0])
    if isinstance(got, Wait):
        return login_page(who, HTTPStatus.TOO_MANY_REQUESTS, wrong="wait", wait=got.seconds, name=name, draft=draft)
    if got is None:
        return login_page(who, HTTPStatus.FORBIDDEN, wrong="wrong", name=name, draft=draft)
    session = login.session(got)
    answer = _draft_page(who, service, session, draft) if session and draft else to("/office")
    begin_session(answer, who.request, got)
    return answer


@router.post("/logout")
def log_out(who: StaffMember, service: Used, sent: SentForm) -> Response:
    """End the session."""
    own_form(who, sent)
    assert who.session is not None
    Desk(service).log.note(who.session.member.name, Act.LOGOUT)
    login_of(who.request).leave(session_cookie(who.request))
    answer = to("/office/login")
    end_session(answer, who.request)
    return answer


def login_page(
    who: Visitor,
    status: HTTPStatus = HTTPStatus.OK,
    *,
    wrong: str,
    wait: int = 0,
    name: str = "",
    draft: Draft | None = None,
) -> Response:
    """Ask for name and password; what was typed before goes along."""
    return who.page("login.html", status, wrong=wrong, wait=wait, name=name, draft=draft)


def _draft_page(who: Visitor, service: Service, session: Session, draft: Draft) -> Response:
    """The form as it was; whoever logs in now may be another person than before."""
    role = session.member.role
    if draft.kind not in KINDS[role]:
        return to("/office")
    try:
        id = as_bytes(first(draft.fields, "answers")) if role is Role.COUNSELLOR else b""
    except BadData:
        id = b""
    asked = Desk(service).request(id) if id else None
    return form_page(replace(who, session=session), service, draft.kind, draft.fields, asked=asked, kept=True)
