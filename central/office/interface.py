"""What terminals send to the office over HTTP: requests, commitments; and the keys of the service."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from central.office.desk import Desk
from central.vault.bodies import MOST_STATES, Body
from central.vault.fields import Base64, Id
from central.vault.limit import Limit
from central.vault.rates import Rate
from central.vault.routes import problems
from central.vault.service import Used
from kiosk.envelope import commitment, request
from kiosk.envelope.frame import KEY_BYTES
from kiosk.errors import ConfigError, EnvironmentFault

router = APIRouter(prefix="/v1", tags=["office"])
# Nobody proves anything here, so one address may write little: a town hall, in a busy hour.
_WRITES = Limit("writes", Rate(60, 0.05))


class Asking(Body):
    """A sealed request to the office."""

    request: Annotated[bytes, Base64(1, request.MOST_BYTES)]


class Committing(Body):
    """The commitment of a printed proof, and the day on which it was printed."""

    commitment: Annotated[bytes, Base64(commitment.BYTES, commitment.BYTES)]
    day: date


class Following(Body):
    """Requests that somebody sent and asks about; whoever did not send them does not know their ids."""

    requests: Annotated[list[Id], Field(max_length=MOST_STATES)]


class StateOf(Body):
    """How far a request is; `received` (seconds since 1970) is 0 if it is not known."""

    request: Id
    state: Literal["unknown", "kept", "done"]
    received: int


class Key(Body):
    """One key of the service, in use from one day up to and including another."""

    id: Id
    signs: Annotated[bytes, Base64(KEY_BYTES, KEY_BYTES)]
    seals: Annotated[bytes, Base64(KEY_BYTES, KEY_BYTES)]
    office: str
    start: date = Field(alias="from")
    until: date


class Keys(Body):
    """service.json, without the signature that makes terminals believe it."""

    version: int
    keys: list[Key]


class Taken(Body):
    """That it is kept."""

    state: str = "kept"


@contextmanager
def configured() -> Iterator[None]:
    """Say "later" while the operator has something to mend."""
    try:
        yield
    except ConfigError as error:
        raise EnvironmentFault(str(error)) from error


@router.get(
    "/service",
    operation_id="service",
    response_model=Keys,
    responses=problems(),
)
def service_keys(service: Used) -> Response:
    """Give the keys of the service; a terminal believes only what the offline role signed."""
    with configured():
        return Response(Desk(service).service_file, media_type="application/json")


@router.post(
    "/requests",
    operation_id="ask_office",
    dependencies=[Depends(_WRITES)],
    responses=problems(HTTPStatus.CONFLICT),
)
def ask(service: Used, body: Asking) -> Taken:
    """Keep a sealed request for the office. The same again is the same."""
    with configured():
        Desk(service).take_request(body.request)
    return Taken()


@router.post("/requests/states", operation_id="request_states", responses=problems())
def states(service: Used, body: Following) -> list[StateOf]:
    """Say of requests, in the order asked, whether the office has them, since when, and whether it dealt with them."""
    found = Desk(service).standings(body.requests)
    return [StateOf(request=one.id, state=one.state, received=one.received) for one in found]


@router.post("/commitments", operation_id="commit_proof", dependencies=[Depends(_WRITES)], responses=problems())
def commit(service: Used, body: Committing) -> Taken:
    """Keep the commitment of a printed proof. The same again is the same."""
    Desk(service).commit(body.commitment, body.day)
    return Taken()
