"""The web application: the vault service, what others hang beside it, and the public feed behind."""

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus

from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response, StreamingResponse
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Receive, Scope, Send

from central import feed_answer, reports
from central.courier import routes as courier
from central.drops import page as drop_page
from central.drops import routes as drops
from central.office import check, entrance, interface, page, pages
from central.vault import routes
from central.vault.rates import Rates, network
from central.vault.refused import Refused
from central.vault.service import Service
from kiosk import __version__
from kiosk.errors import BadData, ConfigError, EnvironmentFault

_LOG = logging.getLogger(__name__)
MOST_BODY = 4 * 1024 * 1024
# Another part of central hangs its router in here; its routes take `central.vault.service.Used`.
ROUTERS: tuple[APIRouter, ...] = (
    routes.router,
    interface.router,
    entrance.router,
    pages.router,
    check.router,
    reports.router,
    courier.router,
    drops.router,
    drop_page.router,
)
# Its lines would name vaults.
_NO_TELEMETRY = TelemetryConfig(tracing=False, metrics=False, logs=False, operation_spans=False, auto_configure=False)
# A terminal fetches hundreds of blobs in a row.
_FEED = ("/tuf/", "/targets/", "/blobs/")
_DESCRIPTION = "Keeps personal files of visitors as ciphertext. Bytes are base64url without padding."
_TOO_LARGE = {"error": "large", "text": f"A request has at most {MOST_BODY} bytes. Send less at once."}


def create_app(service: Service, routers: Sequence[APIRouter] = ROUTERS) -> FastAPI:
    """Build the application around a service; the sweeper runs while it is served."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        service.sweeper.start()
        service.courier.start()
        yield
        service.sweeper.stop()
        service.courier.stop()

    app = FastAPI(
        title="Central of the WIS kiosk",
        description=_DESCRIPTION,
        version=__version__,
        openapi_url="/v1/openapi.json",
        # They load scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        max_body_size=MOST_BODY,
        telemetry=_NO_TELEMETRY,
    )
    app.state.service = service
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(BadData, _bad_data)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(EnvironmentFault, _fault)
    app.add_exception_handler(ConfigError, _fault)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _bug)
    app.add_middleware(_Gate, rates=service.addresses)
    for router in routers:
        app.include_router(router)
    app.add_api_route("/{asked:path}", _feed, methods=["GET", "HEAD"], include_in_schema=False)
    return app


class _Gate:
    """Turns away who asks too often, before anything is read. The feed is for everybody."""

    def __init__(self, app: ASGIApp, rates: Rates) -> None:
        self._app, self._rates = app, rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it."""
        if scope["type"] == "http" and not scope["path"].startswith(_FEED):
            try:
                self._rates.take(network(scope["client"][0]) if scope.get("client") else "")
            except Refused as refused:
                return await _refused(Request(scope), refused)(scope, receive, send)
        return await self._app(scope, receive, send)


def _feed(asked: str, request: Request) -> Response:
    if asked.startswith("v1/") or page.is_page(request.url.path):
        raise HTTPException(HTTPStatus.NOT_FOUND)
    service: Service = request.app.state.service
    found = feed_answer.answer(service.store / "public", asked, request.headers)
    headers = dict(found.headers)
    if request.method == "HEAD" or not found.length:
        return Response(status_code=found.status, headers=headers)
    return StreamingResponse(found.chunks(), found.status, headers)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    if error.status in (HTTPStatus.LOCKED, HTTPStatus.TOO_MANY_REQUESTS):
        _LOG.warning("refused: %s", error.answer["error"])
    wait = error.answer.get("wait_s")
    is_page = page.is_page(request.url.path)
    answer = page.problem(request, error.status) if is_page else JSONResponse(error.answer, error.status)
    if wait:
        answer.headers["Retry-After"] = str(wait)
    return answer


def _bad_data(request: Request, error: Exception) -> Response:
    if page.is_page(request.url.path):
        return page.problem(request, HTTPStatus.BAD_REQUEST)
    return JSONResponse({"error": "bad_data", "text": f"{error}."}, HTTPStatus.UNPROCESSABLE_ENTITY)


def _invalid(request: Request, error: Exception) -> Response:
    """Say what is wrong and where, without what was sent."""
    assert isinstance(error, RequestValidationError)
    if page.is_page(request.url.path):
        return page.problem(request, HTTPStatus.NOT_FOUND)
    first = error.errors()[0]
    text = f"{'.'.join(map(str, first['loc']))}: {first['msg'].removeprefix('Value error, ')}."
    return JSONResponse({"error": "invalid", "text": text}, HTTPStatus.UNPROCESSABLE_ENTITY)


def _fault(request: Request, error: Exception) -> Response:
    _LOG.error("fault: %s", error)
    if page.is_page(request.url.path):
        return page.problem(request, HTTPStatus.SERVICE_UNAVAILABLE)
    answer = {"error": "later", "text": "Something is missing here. Try again later."}
    return JSONResponse(answer, HTTPStatus.SERVICE_UNAVAILABLE, {"Retry-After": "60"})


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    status = HTTPStatus(error.status_code)
    if page.is_page(request.url.path) and status >= HTTPStatus.BAD_REQUEST:
        return page.problem(request, status, error.detail)
    if status is HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return JSONResponse(_TOO_LARGE, status)
    word = status.phrase.lower().replace(" ", "_")
    return JSONResponse({"error": word, "text": f"{error.detail}."}, status, error.headers)


def _bug(request: Request, error: Exception) -> Response:
    # The traceback is logged by the server; it holds no ids, as the database hides what it was asked with.
    if page.is_page(request.url.path):
        return page.problem(request, HTTPStatus.INTERNAL_SERVER_ERROR)
    answer = {"error": "bug", "text": "Something went wrong here, and was logged."}
    return JSONResponse(answer, HTTPStatus.INTERNAL_SERVER_ERROR)
