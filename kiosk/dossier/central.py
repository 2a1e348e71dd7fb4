"""What central answers about personal files: every answer checked, every failure said in one of two ways."""

import re
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

import msgspec
import requests
import urllib3

from kiosk import __version__
from kiosk.dossier.answers import (
    ChallengeAnswer,
    Changes,
    ChangesAnswer,
    Delivered,
    FaultAnswer,
    Message,
    NumberAnswer,
    Receipt,
    ReceiptAnswer,
    State,
    StateAnswer,
    Unlocked,
    UnlockedAnswer,
)
from kiosk.dossier.lockout import Refusal, Why
from kiosk.envelope.base64url import as_bytes, as_text
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.proof import CHALLENGE_BYTES
from kiosk.errors import BadData, EnvironmentFault

CONNECT_S, WHOLE_S = 3.0, 8.0
MOST_STATES = 200
# What a request may hold in all; central refuses bodies of more than 4 MiB.
MOST_SENT = 3 * 1024 * 1024
MOST_RECORDS = 1024
MOST_DONE = 256
_MOST_ANSWER = 4 * 1024 * 1024
_CHUNK = 64 * 1024
_NUMBER = re.compile(r"\d{3} \d{3} \d{3}", re.ASCII)
Answer = TypeVar("Answer")


class Refused(BadData):
    """Central understood, and does not do it: `word` says why."""

    def __init__(self, status: int, word: str) -> None:
        super().__init__(f"central refuses: {status} {word}")
        self.status, self.word = status, word


class WentBack(BadData):
    """Central was put back from a copy: it lacks what was delivered since."""


class Central:
    """The vault service of central. Every method blocks for at most a few seconds: never on the thread that draws.

    Each raises EnvironmentFault when central cannot be reached or cannot answer now, Refused when it does not do what
    was asked, and BadData when its answer is none.
    """

    def __init__(self, url: str, connect_s: float = CONNECT_S, whole_s: float = WHOLE_S) -> None:
        self._url = url.rstrip("/") + "/v1"
        self._connect_s, self._whole_s = connect_s, whole_s
        self._session = requests.Session()
        self._session.headers.update({"User-Agent": f"wis-kiosk/{__version__}", "Accept-Encoding": "identity"})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def register(self, registration: bytes) -> None:
        """Make a vault known."""
        self._post("vaults", {"registration": as_text(registration)})

    def renew(self, vault: bytes, registration: bytes, records: Sequence[bytes], manifest: bytes) -> None:
        """Give a vault new keys: the wraps before are destroyed."""
        body = {"registration": as_text(registration), "records": _texts(records), "manifest": as_text(manifest)}
        self._post(f"vaults/{as_text(vault)}/epochs", body)

    def challenge(self, card: bytes) -> bytes:
        """Ask for what the gate of a card shall sign, once and within a minute."""
        answer = self._post("challenges", {"card": as_text(card)}, ChallengeAnswer)
        return decoded(answer.challenge, CHALLENGE_BYTES)

    def unlock(self, card: bytes, challenge: bytes, proofs: Mapping[str, str]) -> Unlocked | Refusal:
        """Show that a card is there; central counts a try with a PIN until it hears that the vault was opened."""
        body = {"card": as_text(card), "challenge": as_text(challenge), **proofs}
        try:
            answer = self._post("unlock", body, UnlockedAnswer)
        except _Locked as locked:
            return locked.refusal
        except Refused as refused:
            if refused.status == 403:
                return Refusal(Why.UNKNOWN_CARD)
            raise
        return Unlocked(decoded(answer.registration), answer.token, max(0, answer.left))

    def opened(self, vault: bytes, opened: bytes) -> None:
        """Say that the PIN was right."""
        self._post(f"vaults/{as_text(vault)}/opened", {"opened": as_text(opened)})

    def changes(self, vault: bytes, token: str, after: int) -> Changes:
        """Give a page of what was delivered for a vault after a place in the order.

        Raises:
            WentBack: central has not come so far yet (again).
        """
        answer = self._ask(
            "GET",
            f"vaults/{as_text(vault)}/changes?after={after}",
            None,
            ChangesAnswer,
            {"Authorization": f"Bearer {token}"},
        )
        if answer.next < after:
            raise WentBack("central knows less of the vault than it did")
        if answer.more and answer.next == after:
            raise BadData("central answers with changes that were there before")
        return Changes(
            answer.epoch,
            tuple(decoded(row.body) for row in answer.records),
            tuple(decoded(row.body) for row in answer.manifests),
            tuple(Message(decoded(row.id, ID_BYTES), decoded(row.body)) for row in answer.messages),
            answer.next,
            answer.more,
        )

    def deliver(self, vault: bytes, delivered: Delivered) -> None:
        """Hand over records."""
        body = {
            "records": _texts(delivered.records),
            "manifest": as_text(delivered.manifest) if delivered.manifest else None,
            "done": _texts(delivered.done),
        }
        self._post(f"vaults/{as_text(vault)}/records", body)

    def number(self, vault: bytes, wish: bytes) -> str:
        """Wish for a number by which a counsellor reaches the vault, or for none: empty then."""
        number = self._post(f"vaults/{as_text(vault)}/number", {"wish": as_text(wish)}, NumberAnswer).number or ""
        if number and not _NUMBER.fullmatch(number):
            raise BadData("central answers with what is no number of a file")
        return number

    def erase(self, erasure: bytes) -> None:
        """Have a vault destroyed."""
        self._post("erasures", {"erasure": as_text(erasure)})

    def states(self, vaults: Sequence[bytes]) -> dict[bytes, State]:
        """Say what central knows of vaults."""
        found: dict[bytes, State] = {}
        for start in range(0, len(vaults), MOST_STATES):
            asked = vaults[start : start + MOST_STATES]
            for one in self._post("states", {"vaults": [as_text(vault) for vault in asked]}, list[StateAnswer]):
                if one.state not in {"known", "unknown", "erased"} or one.epoch < 0:
                    raise BadData("central answers with a state that does not exist")
                found[decoded(one.vault, ID_BYTES)] = State(one.state, one.epoch)
        if found.keys() != set(vaults):
            raise BadData("central answers with the states of other vaults")
        return found

    def request(self, request: bytes) -> None:
        """Hand over a sealed request to the office."""
        self._post("requests", {"request": as_text(request)})

    def receipts(self, requests: Sequence[bytes]) -> dict[bytes, Receipt]:
        """Say how far requests are, those that central knows, at most MOST_STATES of them."""
        asked = requests[:MOST_STATES]
        answer = self._post("requests/states", {"requests": _texts(asked)}, list[ReceiptAnswer])
        if [decoded(one.request, ID_BYTES) for one in answer] != list(asked):
            raise BadData("central answers with the states of other requests")
        if any(one.state not in {"unknown", "kept", "done"} or one.received < 0 for one in answer):
            raise BadData("central answers with a state that does not exist")
        return {
            decoded(one.request): Receipt(one.received, one.state == "done") for one in answer if one.state != "unknown"
        }

    def commit(self, commitment: bytes, day: str) -> None:
        """Hand over the commitment to an application proof, and its day."""
        self._post("commitments", {"commitment": as_text(commitment), "day": day})

    def _post(self, path: str, body: Mapping[str, Any], kind: type[Answer] = dict) -> Answer:  # type: ignore[assignment]
        return self._ask("POST", path, body, kind, {})

    def _ask(
        self, method: str, path: str, body: Mapping[str, Any] | None, kind: type[Answer], headers: Mapping[str, str]
    ) -> Answer:
        deadline = time.monotonic() + self._whole_s
        try:
            with self._session.request(
                method,
                f"{self._url}/{path}",
                json=body,
                headers=dict(headers),
                timeout=(self._connect_s, self._whole_s),
                allow_redirects=False,
                stream=True,
            ) as response:
                data = _body(response, deadline)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError):
            # Not a word of the address: it names the vault.
            raise EnvironmentFault("Central cannot be reached.") from None
        if response.status_code not in (200, 201):
            raise _refusal(response.status_code, data)
        if not response.headers.get("Content-Type", "").startswith("application/json"):
            raise EnvironmentFault("Central answers with a web page: does this network ask to log in first?")
        try:
            return msgspec.json.decode(data, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise BadData("central does not answer as it must") from None


class _Locked(Refused):
    def __init__(self, fault: FaultAnswer) -> None:
        super().__init__(423, fault.error)
        wait = min(max(0.0, fault.wait_s), 86400.0)
        self.refusal = Refusal(Why.WAIT, wait, fault.left) if fault.error == "wait" else Refusal(Why.BLOCKED)


def decoded(text: str, length: int | None = None) -> bytes:
    """Read bytes from text.

    Raises:
        BadData: it is no base64url, or of another length.
    """
    data = as_bytes(text)
    if length is not None and len(data) != length:
        raise BadData(f"central answers with {len(data)} bytes where {length} must be")
    return data


def _texts(many: Sequence[bytes]) -> list[str]:
    return [as_text(one) for one in many]


def _body(response: requests.Response, deadline: float) -> bytes:
    parts, length = [], 0
    while chunk := response.raw.read1(_CHUNK, decode_content=False):
        parts.append(chunk)
        length += len(chunk)
        if length > _MOST_ANSWER:
            raise BadData("central answers with more than it may")
        if time.monotonic() > deadline:
            raise EnvironmentFault("Central answers too slowly.")
    return b"".join(parts)


def _refusal(status: int, data: bytes) -> Exception:
    try:
        fault = msgspec.json.decode(data, type=FaultAnswer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return EnvironmentFault(f"Central answers {status}, and not in its own words.")
    if status == 423:
        return _Locked(fault)
    if status == 429 or status >= 500:
        return EnvironmentFault(f"Central cannot answer now: {status}.")
    word = fault.error if re.fullmatch(r"[a-z_]{1,32}", fault.error) else ""
    return Refused(status, word)
