"""Files to fetch once, over HTTP: a terminal leaves one, whoever scanned the code fetches it."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter

from central.drops.shelf import KEPT_S, Full
from central.reports import TerminalToken, pseudonym
from central.vault.bodies import Body
from central.vault.fields import Base64, Id
from central.vault.refused import Refused
from central.vault.routes import problems
from central.vault.service import Used

# A nonce and a tag around the file.
_AROUND = 28
MOST_SEALED = 2_900_000
Sealed = Annotated[bytes, Base64(_AROUND, MOST_SEALED)]

router = APIRouter(prefix="/v1", tags=["drops"])


class Dropping(Body):
    """A sealed file; `id` is random, of 16 bytes."""

    terminal: TerminalToken
    id: Id
    sealed: Sealed


class Dropped(Body):
    """For how long it can be fetched."""

    expires_s: int


class Fetching(Body):
    """A file that stands in a code."""

    id: Id


class Fetched(Body):
    """The sealed file; central has it no longer."""

    sealed: Sealed


@router.post("/drops", operation_id="drop", responses=problems(HTTPStatus.FORBIDDEN))
def put(service: Used, body: Dropping) -> Dropped:
    """Keep a sealed file until it is fetched, for a day at most. The same again changes nothing."""
    terminal = pseudonym(service, body.terminal)
    try:
        service.shelf.put(body.id, terminal, body.sealed)
    except Full:
        text = "Too many files. Try again later."
        raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "slow", text, wait_s=3600) from None
    return Dropped(expires_s=KEPT_S)


@router.post("/drops/fetch", operation_id="fetch_drop", responses=problems(HTTPStatus.GONE))
def fetch(service: Used, body: Fetching) -> Fetched:
    """Give a sealed file, once."""
    sealed = service.shelf.take(body.id)
    if sealed is None:
        raise Refused(HTTPStatus.GONE, "gone", "This file was fetched before, or it is over.")
    return Fetched(sealed=sealed)
