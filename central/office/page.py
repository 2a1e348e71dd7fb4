"""One answer of the form: a template in the language of the reader, with headers that let nothing else in."""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote, urlencode

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.dates import get_timezone as timezone
from fastapi import Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, PackageLoader, StrictUndefined

from central.office.login import Login, Session
from central.office.staff import Staff, staff_file
from central.office.texts import LANGUAGES, language_of, say_in
from central.vault.service import Service
from kiosk.envelope.base64url import as_text

_SESSION, _LANGUAGE = "wis-office", "wis-language"
# Begun so, no neighbour of this site can set it.
_HOST = "__Host-"
STYLE = Path(__file__).parent / "templates" / "style.css"
_MOST_FORM = 256 * 1024
_MOST_FIELDS, _MOST_PART = 800, 32 * 1024
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
BRUSSELS = timezone("Europe/Brussels")
_PAGES = Environment(loader=PackageLoader("central.office"), autoescape=True, undefined=StrictUndefined)
_PAGES.filters["text"] = as_text

# By status; the answers of the site to programs are in English, those to people in their language.
PROBLEMS = {
    HTTPStatus.BAD_REQUEST: "Hier ging iets mis. Ga terug en probeer het opnieuw.",
    HTTPStatus.FORBIDDEN: "Dit formulier is te oud of komt van elders. Ga terug en laad de pagina opnieuw.",
    HTTPStatus.UNAUTHORIZED: "Dit is alleen voor consulenten.",
    HTTPStatus.NOT_FOUND: "Dit is hier niet, of niet meer.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "Dit is te veel in één keer. Schrijf het korter.",
    HTTPStatus.TOO_MANY_REQUESTS: "Dit ging te vaak na elkaar. Wacht een minuut en probeer het opnieuw.",
    HTTPStatus.SERVICE_UNAVAILABLE: "Er ontbreekt hier iets. Probeer het straks opnieuw of zeg het aan de beheerder.",
}

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
            # A link to another language would lose what was typed.
            "languages": LANGUAGES if self.request.method in ("GET", "HEAD") else {},
            "session": self.session,
            "colon": "\N{NO-BREAK SPACE}:" if self.language == "fr" else ":",
            "address": self._address,
            "labels": {},
            "log_days": self.request.app.state.service.log_days,
            "day": self._day,
            "moment": self._moment,
            "tongues": self._tongues,
            "in_order": _in_order,
        }
        html = _PAGES.get_template(template).render(common | values)
        answer = HTMLResponse(html, status, _HEADERS)
        if self.request.query_params.get("lang") in LANGUAGES:
            set_cookie(answer, self.request, _LANGUAGE, self.language)
        return answer

    def _address(self, language: str) -> str:
        """This page in a language: what it answers, and which of the list it is, stay."""
        asked = {name: text for name, text in self.request.query_params.items() if name in ("answers", "page")}
        return f"{quote(self.request.url.path)}?{urlencode(asked | {'lang': language})}"

    def _tongues(self, codes: Iterable[str]) -> str:
        names = Locale(self.language).languages
        return ", ".join(names.get(code, code) for code in codes)

    def _day(self, at: date | str) -> str:
        """A day in words; as it came if a visitor wrote no day."""
        try:
            return format_date(date.fromisoformat(at) if isinstance(at, str) else at, "long", self.language)
        except (ValueError, OverflowError):
            return str(at)

    def _moment(self, at: datetime | str) -> str:
        """A moment on the clocks of Brussels; as it came if a visitor wrote none."""
        try:
            moment = datetime.fromisoformat(at) if isinstance(at, str) else at
            return format_datetime(moment, "d MMMM HH:mm", BRUSSELS, self.language)
        except (ValueError, OverflowError):
            return str(at)


def visitor(request: Request) -> Visitor:
    """Say who asks."""
    asked = request.query_params.get("lang", request.cookies.get(_LANGUAGE, ""))
    language = language_of(asked, request.headers.get("accept-language", ""))
    cookie = session_cookie(request)
    return Visitor(request, login_of(request).session(cookie) if cookie else None, language)


def problem(request: Request, status: HTTPStatus, why: str = "") -> Response:
    """Say what went wrong, on a page, without asking the database."""
    language = language_of(request.cookies.get(_LANGUAGE, ""), request.headers.get("accept-language", ""))
    text = why if why in PROBLEMS.values() else PROBLEMS.get(status, PROBLEMS[HTTPStatus.BAD_REQUEST])
    return Visitor(request, None, language).page("problem.html", status, text=text)


def is_page(path: str) -> bool:
    """Whether people look at what is there."""
    return path.partition("?")[0].split("/")[1] in ("office", "check")


def member(request: Request) -> Visitor:
    """Say who asks; who is not logged in is sent to do so.

    Raises:
        HTTPException: nobody is.
    """
    found = visitor(request)
    if found.session is None:
        raise HTTPException(HTTPStatus.SEE_OTHER, "Log in first", _HEADERS | {"Location": "/office/login"})
    return found


async def fields(request: Request) -> Fields:
    """Read a form that was sent from a page of this site.

    Raises:
        HTTPException: another site sent it, or it is too large.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(HTTPStatus.FORBIDDEN, PROBLEMS[HTTPStatus.FORBIDDEN])
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


# What a page takes: anybody, or only staff who are logged in; and the form that was sent.
Anybody = Annotated[Visitor, Depends(visitor)]
StaffMember = Annotated[Visitor, Depends(member)]
SentForm = Annotated[Fields, Depends(fields)]


def is_own_form(session: Session, sent: Fields) -> bool:
    """Whether a form was made for this session."""
    return hmac.compare_digest(first(sent, "form").encode(), session.form.encode())


def own_form(who: Visitor, sent: Fields) -> None:
    """Refuse a form that was not made for this session.

    Raises:
        HTTPException: it was not.
    """
    if who.session is None or not is_own_form(who.session, sent):
        raise HTTPException(HTTPStatus.FORBIDDEN, PROBLEMS[HTTPStatus.FORBIDDEN])


def first(sent: Fields, name: str) -> str:
    """The text of a field, without space around it; empty if it is not there."""
    return sent.get(name, [""])[0].strip()


def to(path: str) -> Response:
    """Go on to another page."""
    return RedirectResponse(path, HTTPStatus.SEE_OTHER, _HEADERS)


def set_cookie(answer: Response, request: Request, name: str, value: str) -> None:
    """Set a cookie that no script and no other site can use."""
    answer.set_cookie(name, value, path="/", httponly=True, samesite="strict", secure=_is_secure(request))


def begin_session(answer: Response, request: Request, cookie: str) -> None:
    """Give the browser the cookie of a session."""
    set_cookie(answer, request, _name(request), cookie)


def session_cookie(request: Request) -> str:
    """The cookie of a session, empty if there is none."""
    return request.cookies.get(_name(request), "")


def end_session(answer: Response, request: Request) -> None:
    """Take the cookie of the session away."""
    secure = _is_secure(request)
    answer.delete_cookie(_name(request), path="/", httponly=True, samesite="strict", secure=secure)


def login_of(request: Request) -> Login:
    """The logins of the application."""
    service: Service = request.app.state.service
    return Login(service.database, Staff(staff_file(service.store)), service.clock)


def _in_order(mistakes: Mapping[str, str], labels: Mapping[str, str]) -> list[tuple[str, str]]:
    """Mistakes in the order of their fields on the page, those of the whole form first."""
    order = {name: at for at, name in enumerate(labels, 1)} | {"form": 0}
    return sorted(mistakes.items(), key=lambda one: order.get(one[0], len(order)))


def _is_secure(request: Request) -> bool:
    return request.url.scheme == "https"


def _name(request: Request) -> str:
    return f"{_HOST}{_SESSION}" if _is_secure(request) else _SESSION
