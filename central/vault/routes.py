"""The vault service over HTTP; docs/central-api.md says what terminals may rely on."""

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from central.vault import bodies
from central.vault.door import TOKEN_BYTES, Shown
from central.vault.drawer import Delivery
from central.vault.fields import Base64, Id
from central.vault.limit import Limit
from central.vault.pepper import FRESH_S
from central.vault.rates import Rate
from central.vault.refused import Refused
from central.vault.service import Used
from kiosk import __version__
from kiosk.envelope.proof import Purpose
from kiosk.envelope.registration import MOST
from kiosk.errors import BadData

# None is given twice, so nobody may use them up: a town hall, in a busy hour.
_NUMBERS = Limit("numbers", Rate(60, 0.05))
_TOKEN = Base64(TOKEN_BYTES, TOKEN_BYTES)
_BEARER = HTTPBearer(auto_error=False, description="the token of /v1/unlock")


_ALWAYS = (
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNPROCESSABLE_ENTITY,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.SERVICE_UNAVAILABLE,
)


def problems(*statuses: HTTPStatus) -> dict[int | str, dict[str, Any]]:
    """Say in the description of the interface how a route may refuse."""
    every = (*statuses, *_ALWAYS)
    return {int(status): {"model": bodies.Problem, "description": status.phrase} for status in every}


router = APIRouter(prefix="/v1", tags=["vaults"])
_NOT_THERE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)


def _limited(service: Used, vault: Id) -> bytes:
    """Give the vault of the path, unless it was asked for too often."""
    service.vaults.take(vault)
    return vault


Vault = Annotated[bytes, Depends(_limited)]


@router.get("/health", operation_id="health", tags=["service"], responses=problems())
def health(service: Used) -> bodies.Health:
    """Say that the service and its database work."""
    service.registry.states([])
    return bodies.Health(status="ok", version=__version__)


@router.post(
    "/vaults",
    operation_id="register",
    responses={
        201: {"model": bodies.Registered, "description": "The vault is new."},
        **problems(HTTPStatus.CONFLICT, HTTPStatus.GONE),
    },
)
def register(service: Used, body: bodies.Registering, response: Response) -> bodies.Registered:
    """Take a vault in; the same again says which epoch it is under now."""
    new, epoch = service.registry.register(body.registration)
    response.status_code = HTTPStatus.CREATED if new else HTTPStatus.OK
    return bodies.Registered(epoch=epoch)


@router.post("/vaults/{vault}/epochs", operation_id="renew", responses=problems(HTTPStatus.CONFLICT, *_NOT_THERE))
def renew(service: Used, vault: Vault, body: bodies.Renewing) -> bodies.Registered:
    """Put a vault under new keys: old wraps and tokens are destroyed. The same again is the same."""
    epoch = service.registry.renew(vault, body.registration, Delivery(body.records, body.manifest))
    return bodies.Registered(epoch=epoch)


@router.post("/challenges", operation_id="challenge", responses=problems())
def challenge(service: Used, body: bodies.Asking) -> bodies.Asked:
    """Give a challenge, also for a card that nobody has."""
    return bodies.Asked(challenge=service.door.challenge(body.card), expires_s=FRESH_S)


@router.post("/unlock", operation_id="unlock", responses=problems(HTTPStatus.FORBIDDEN, HTTPStatus.LOCKED))
def unlock(service: Used, body: bodies.Unlocking) -> bodies.Unlocked:
    """Count a try and hand out what the PIN opens, to a card that proves that it is there; a challenge works once."""
    shown = [Shown(body.card, body.proof)]
    if body.card2 is not None and body.proof2 is not None:
        shown.append(Shown(body.card2, body.proof2))
    if len(shown) != {Purpose.OPEN: 1, Purpose.CARDS: 2}[body.purpose]:
        raise BadData("the purpose `open` takes one card, `cards` takes two")
    found = service.door.unlock(body.challenge, *shown)
    return bodies.Unlocked(registration=found.registration, token=found.token, left=found.left)


@router.post("/vaults/{vault}/opened", operation_id="opened", responses=problems(*_NOT_THERE))
def opened(service: Used, vault: Vault, body: bodies.Opening) -> bodies.Opened:
    """Take back the try that a challenge counted, and those before it."""
    return bodies.Opened(left=service.door.opened(vault, body.opened))


@router.get(
    "/vaults/{vault}/changes",
    operation_id="changes",
    responses=problems(HTTPStatus.UNAUTHORIZED, *_NOT_THERE),
)
def changes(
    service: Used,
    vault: Vault,
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEARER)],
    after: Annotated[int, Query(ge=0, le=MOST)] = 0,
) -> bodies.Changes:
    """Give what came into the vault behind the item `after`, at most about 1 MiB at once."""
    try:
        token = _TOKEN.read(bearer.credentials if bearer else "")
    except ValueError:
        raise Refused(HTTPStatus.UNAUTHORIZED, "token", "Give the token of /v1/unlock as Bearer.") from None
    service.door.admit(vault, token)
    page = service.drawer.page(vault, after)
    sealed: dict[str, list[bodies.Sealed]] = {"record": [], "manifest": []}
    messages = []
    for item in page.items:
        if item.kind in sealed:
            sealed[item.kind].append(bodies.Sealed(seq=item.seq, body=item.body))
        else:
            messages.append(bodies.Message(seq=item.seq, id=item.id, body=item.body))
    return bodies.Changes(
        epoch=page.epoch,
        records=sealed["record"],
        manifests=sealed["manifest"],
        messages=messages,
        next=page.next,
        more=page.more,
    )


@router.post("/vaults/{vault}/records", operation_id="deliver", responses=problems(HTTPStatus.CONFLICT, *_NOT_THERE))
def deliver(service: Used, vault: Vault, body: bodies.Delivering) -> bodies.Delivered:
    """Keep records, their list and what is done, all or nothing; the vault's signature is the only ticket."""
    return bodies.Delivered(next=service.drawer.deliver(vault, Delivery(body.records, body.manifest, body.done)))


@router.post(
    "/vaults/{vault}/number",
    operation_id="number",
    dependencies=[Depends(_NUMBERS)],
    responses=problems(*_NOT_THERE),
)
def number(service: Used, vault: Vault, body: bodies.Wishing) -> bodies.Numbered:
    """Give the vault a new number or none; an old wish changes nothing."""
    return bodies.Numbered(number=service.registry.number(vault, body.wish))


@router.post("/erasures", operation_id="erase", responses=problems())
def erase(service: Used, body: bodies.Erasing) -> bodies.Erased:
    """Destroy a vault; again is the same. A vault that never was here has nothing to erase."""
    return bodies.Erased(state="erased" if service.registry.erase(body.erasure) else "unknown")


@router.post("/states", operation_id="states", responses=problems())
def states(service: Used, body: bodies.Polling) -> list[bodies.StateOf]:
    """Say which vaults are known, under which epoch, and which were erased, in the order asked."""
    found = service.registry.states(body.vaults)
    return [bodies.StateOf(vault=one.vault, state=one.state, epoch=one.epoch) for one in found]
