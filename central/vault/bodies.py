"""What requests and answers hold."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from central.vault.fields import Challenge, Id, Proof, Signed, Token
from kiosk.envelope.proof import Purpose

MOST_RECORDS = 1024
MOST_DONE = 256
MOST_STATES = 200


class Body(BaseModel):
    """A body whose every field is known."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Problem(Body):
    """Why something was refused: a word for programs, a sentence for people."""

    error: str
    text: str
    epoch: int | None = Field(default=None, description="with `epoch`: the present one")
    wait_s: int | None = Field(default=None, description="with `wait` and `slow`: seconds until the next try")
    left: int | None = Field(default=None, description="with `wait`: tries until only both cards open the vault")


class Registering(Body):
    """A vault to take in."""

    registration: Signed


class Registered(Body):
    """The epoch under which a vault is registered."""

    epoch: int


class Delivering(Body):
    """Records and their list, and the messages that became records."""

    records: Annotated[list[Signed], Field(max_length=MOST_RECORDS)] = []
    manifest: Signed | None = None
    done: Annotated[list[Id], Field(max_length=MOST_DONE)] = []


class Delivered(Body):
    """The seq of the last item of the vault; not what to ask changes after, as others may have written too."""

    next: int


class Renewing(Body):
    """New keys, with what was sealed anew under them."""

    registration: Signed
    records: Annotated[list[Signed], Field(max_length=MOST_RECORDS)] = []
    manifest: Signed


class Asking(Body):
    """A card that will prove that it is there."""

    card: Id


class Asked(Body):
    """What its gate must sign, and for how long that is good."""

    challenge: Challenge
    expires_s: int


class Unlocking(Body):
    """The proof; for the purpose `cards` the other card and its proof too."""

    card: Id
    challenge: Challenge
    purpose: Purpose
    proof: Proof
    card2: Id | None = None
    proof2: Proof | None = None


class Unlocked(Body):
    """What opens the vault with the PIN or both cards, a token for its ciphertext, and how many tries are left."""

    registration: Signed
    token: Token
    left: int


class Opening(Body):
    """A vault says that it was opened."""

    opened: Signed


class Opened(Body):
    """How many tries are left."""

    left: int


class Sealed(Body):
    """A record or a list."""

    seq: int
    body: Signed


class Message(Body):
    """A message of the service."""

    seq: int
    id: Id
    body: Signed


class Changes(Body):
    """What came into a vault; go on with `next` while there is `more`."""

    epoch: int
    records: list[Sealed]
    manifests: list[Sealed]
    messages: list[Message]
    next: int
    more: bool


class Wishing(Body):
    """A wish for a number or for none."""

    wish: Signed


class Numbered(Body):
    """The number of the vault."""

    number: str | None


class Erasing(Body):
    """A wish to be erased."""

    erasure: Signed


class Erased(Body):
    """That a vault is gone, or never was here."""

    state: Literal["erased", "unknown"]


class StateOf(Body):
    """What central knows of a vault; `epoch` is 0 unless it is known."""

    vault: Id
    state: Literal["known", "unknown", "erased"]
    epoch: int


class Polling(Body):
    """Vaults whose state is asked for."""

    vaults: Annotated[list[Id], Field(max_length=MOST_STATES)]


class Health(Body):
    """That it works, and which version it is."""

    status: Literal["ok"]
    version: str
