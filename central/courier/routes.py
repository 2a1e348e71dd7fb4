"""Applications over HTTP: a terminal hands over a CV and a letter, and hears at once how they stand."""

from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import AfterValidator, Field

from central.courier.addresses import published
from central.courier.letter import Letter
from central.courier.queue import Full
from central.reports import FeedId, TerminalToken, pseudonym
from central.vault.bodies import Body
from central.vault.fields import Base64, Id
from central.vault.refused import Refused
from central.vault.routes import problems
from central.vault.service import Used
from kiosk.model.sending import is_address

MOST_CV = 2_000_000
MOST_LETTER = 800_000
MOST_ASKED = 20
router = APIRouter(prefix="/v1", tags=["applications"])


def _printable(text: str) -> str:
    if not text.isprintable() or not text.strip():
        raise ValueError("must be one line of text")
    return text


def _address(text: str) -> str:
    if text and not is_address(text):
        raise ValueError("must be one e-mail address, or empty")
    return text


def _pdf(data: bytes) -> bytes:
    if not data.startswith(b"%PDF-"):
        raise ValueError("must be a PDF")
    return data


class Applying(Body):
    """An application that the visitor agreed to send to `address`; `id` is random, of 16 bytes."""

    terminal: TerminalToken
    id: Id
    vacancy: FeedId
    address: Annotated[str, Field(max_length=320)]
    language: Literal["nl", "fr", "en", "de"]
    name: Annotated[str, Field(max_length=120), AfterValidator(_printable)]
    reply: Annotated[str, Field(max_length=320), AfterValidator(_address)] = ""
    cv: Annotated[bytes, Base64(5, MOST_CV), AfterValidator(_pdf)]
    letter: Annotated[bytes, Base64(5, MOST_LETTER), AfterValidator(_pdf)] | None = None


class Applied(Body):
    """How it stands: the mail server of central has it, it waits for that, or it will never go."""

    state: Literal["sent", "waits", "cannot"]


class Asking(Body):
    """Which applications somebody wants to hear of; only who sent them knows their ids."""

    terminal: TerminalToken
    ids: Annotated[list[Id], Field(min_length=1, max_length=MOST_ASKED)]


class Standing(Body):
    """How each stands, in the order in which they were asked for; `unknown` never was here, or ended long ago."""

    states: list[Literal["sent", "waits", "cannot", "unknown"]]


@router.post(
    "/applications/states",
    operation_id="applicationStates",
    responses=problems(HTTPStatus.FORBIDDEN),
)
def states(service: Used, body: Asking) -> Standing:
    """Say what became of applications that were handed over before."""
    pseudonym(service, body.terminal)
    return Standing(states=[service.courier.state(id) or "unknown" for id in body.ids])  # type: ignore[misc]


@router.post(
    "/applications",
    operation_id="apply",
    responses=problems(HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.CONFLICT, HTTPStatus.NOT_IMPLEMENTED),
)
def take(service: Used, body: Applying) -> Applied:
    """Send a CV and a letter to the address of a published vacancy. The same again says how it stands."""
    terminal = pseudonym(service, body.terminal)
    if not service.courier.sends:
        raise Refused(HTTPStatus.NOT_IMPLEMENTED, "no_mail", "This central sends no mail. Give it a mail server.")
    if known := service.courier.state(body.id):
        return Applied(state=known)  # type: ignore[arg-type]
    vacancy = published(service.store, body.vacancy)
    if vacancy is None:
        raise Refused(HTTPStatus.NOT_FOUND, "unknown", "No published vacancy with this id has an e-mail address.")
    if vacancy.apply.email != body.address:
        raise Refused(HTTPStatus.CONFLICT, "address", "The vacancy has another address now. Ask the visitor again.")
    letter = Letter(
        language=body.language,
        job=" ".join(vacancy.title.split()),
        to=vacancy.apply.email,
        name=body.name.strip(),
        reply=body.reply,
        cv=body.cv,
        letter=body.letter or b"",
    )
    try:
        state = service.courier.take(body.id, terminal, letter)
    except Full:
        text = "Too many applications. Try again later."
        raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "slow", text, wait_s=3600) from None
    return Applied(state=state)  # type: ignore[arg-type]
