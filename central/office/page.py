"""One answer of the form: a template in the language of the reader, with headers that let nothing else in."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from babel.dates import format_date, format_datetime
from babel.dates import get_timezone as timezone
from fastapi import HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, PackageLoader, StrictUndefined

from central.office.login import Login, Session
from central.office.staff import Staff, staff_file
from central.office.texts import LANGUAGES, language_of, say_in
from central.vault.service import Service
from kiosk.envelope.base64url import as_text

COOKIE, _LANGUAGE = "wis-office", "wis-language"
STYLE = Path(__file__).parent / "templates" / "style.css"
_MOST_FORM = 256 * 1024
_MOST_FIELDS, _MOST_PART = 800, 32 * 1024
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
BRUSSELS = timezone("Europe/Brussels")
_PAGES = Environment(loader=PackageLoader("central.office"), autoescape=True, undefined=StrictUndefined)
_PAGES.filters["text"] = as_text

Fields = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks: the request, its session if there is one, and the language."""

    request: Request
    session: Session | None
    language: str

    def page(self, template: str, status: HTTPStatus = HTTPStatus.OK, **values: Any) -> Response:
        """Answer with a page."""
        common = {
            "t": say_in(self.language),
            "language": self.language,
            "languages": LANGUAGES,
            "session": self.session,
            "path": self.request.url.path,
            "day": lambda day: format_date(day, "long", self.language),
            "moment": lambda at: format_datetime(at, "d MMMM HH:mm", BRUSSELS, self.language),
        }
        html = _PAGES.get_template(template).render(common | values)
        answer = HTMLResponse(html, status, _HEADERS)
        if self.request.query_params.get("lang") in LANGUAGES:
            set_cookie(answer, self.request, _LANGUAGE, self.language)
        return answer


def visitor(request: Request) -> Visitor:
    """Say who asks."""
    asked = request.query_params.get("lang", request.cookies.get(_LANGUAGE, ""))
    language = language_of(asked, request.headers.get("accept-language", ""))
    cookie = request.cookies.get(COOKIE, "")
    return Visitor(request, login_of(request).session(cookie) if cookie else None, language)


def member(request: Request) -> Visitor:
    """Say who asks; who is not logged in is sent to do so.

    Raises:
        HTTPException: nobody is.
    """
    found = visitor(request)
    if found.session is None:
        raise HTTPException(HTTPStatus.SEE_OTHER, "Log in first", {"Location": "/office/login"})
    return found


async def fields(request: Request) -> Fields:
    """Read a form that was sent from a page of this site.

    Raises:
        HTTPException: another site sent it, or it is too large.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(HTTPStatus.FORBIDDEN, "Another site sent this form")
    length = request.headers.get("content-length", "")
    if not length.isdigit() or int(length) > _MOST_FORM:
        raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The form is too large")
    form = await request.form(max_files=0, max_fields=_MOST_FIELDS, max_part_size=_MOST_PART)
    found: dict[str, list[str]] = {}
    for name, value in form.multi_items():
        if isinstance(value, str):
            found.setdefault(name, []).append(value.replace("\r\n", "\n"))
    if sum(map(len, found.values())) > _MOST_FIELDS:
        raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The form has too many fields")
    return found


def own_form(who: Visitor, sent: Fields) -> None:
    """Refuse a form that was not made for this session.

    Raises:
        HTTPException: it was not.
    """
    token = first(sent, "form")
    if who.session is None or not hmac.compare_digest(token.encode(), who.session.form.encode()):
        raise HTTPException(HTTPStatus.FORBIDDEN, "The form is too old. Go back, load the page again and send it again")


def first(sent: Fields, name: str) -> str:
    """The text of a field, without space around it; empty if it is not there."""
    return sent.get(name, [""])[0].strip()


def to(path: str) -> Response:
    """Go on to another page."""
    return RedirectResponse(path, HTTPStatus.SEE_OTHER, _HEADERS)


def set_cookie(answer: Response, request: Request, name: str, value: str) -> None:
    """Set a cookie that no script and no other site can use."""
    secure = request.url.scheme == "https"
    answer.set_cookie(name, value, path="/", httponly=True, samesite="strict", secure=secure)


def login_of(request: Request) -> Login:
    """The logins of the application."""
    service: Service = request.app.state.service
    return Login(service.database, Staff(staff_file(service.store)), service.clock)
