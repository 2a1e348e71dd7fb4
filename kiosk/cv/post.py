"""What leaves through central: an application to an employer, a sealed file for a phone."""

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import requests
import urllib3
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk import __version__
from kiosk.envelope.base64url import as_text
from kiosk.errors import EnvironmentFault
from kiosk.model.sending import Sending, Sent
from kiosk.secret_file import read

_CONNECT_S, _READ_S = 3.0, 9.0
_ID_BYTES, _KEY_BITS, _NONCE_BYTES = 16, 256, 12
_MOST_ANSWER, _CHUNK = 64 * 1024, 8192
_ANSWER_S = 15.0
"""A whole answer, however slowly it drips."""
MOST_ASKED = 20


class Post:
    """Central with the token of this terminal. Every method blocks for seconds: never on the thread that draws.

    Each raises EnvironmentFault when central cannot be reached or cannot answer now.
    """

    def __init__(self, url: str, token_file: Path) -> None:
        self._url, self._token_file = url.rstrip("/"), token_file
        self._session = requests.Session()
        self._session.headers["User-Agent"] = f"wis-kiosk/{__version__}"

    def reach(self) -> None:
        """Ask whether central is there."""
        status, _ = self._ask("GET", "health", None)
        if status != requests.codes.ok:
            raise EnvironmentFault(f"Central cannot answer now: {status}.")

    def apply(self, what: Sent) -> Sending:
        """Hand an application over; the same again is never sent twice."""
        body = {
            "id": as_text(what.id),
            "vacancy": what.vacancy,
            "address": what.address,
            "language": what.language,
            "name": what.name,
            "reply": what.reply,
            "cv": as_text(what.cv),
            "letter": as_text(what.letter) if what.letter else None,
        }
        status, answer = self._post("applications", body)
        match status, answer.get("state"):
            case requests.codes.ok, ("sent" | "waits" | "cannot") as state:
                return Sending(state)
            case ((404 | 409), _):
                return Sending.CHANGED
            case ((403 | 422 | 501), _):
                return Sending.CANNOT
        raise EnvironmentFault(f"Central cannot answer now: {status}.")

    def stands(self, ids: Sequence[str]) -> dict[str, Sending]:
        """Ask what became of applications, by their ids in hex; one that never arrived is `cannot`."""
        asked = list(ids[:MOST_ASKED])
        body = {"ids": [as_text(bytes.fromhex(id)) for id in asked]}
        status, answer = self._post("applications/states", body)
        states = answer.get("states")
        if status != requests.codes.ok or not isinstance(states, list) or len(states) != len(asked):
            raise EnvironmentFault(f"Central cannot answer now: {status}.")
        known = {"sent": Sending.SENT, "waits": Sending.WAITS, "cannot": Sending.CANNOT, "unknown": Sending.CANNOT}
        return {id: known[state] for id, state in zip(asked, states, strict=True) if state in known}

    def leave(self, pdf: bytes, language: str) -> str:
        """Leave a file to be fetched once; what opens it stands only in the address that this gives."""
        id, key, nonce = os.urandom(_ID_BYTES), AESGCM.generate_key(_KEY_BITS), os.urandom(_NONCE_BYTES)
        sealed = nonce + AESGCM(key).encrypt(nonce, pdf, b"wis/1/drop" + id)
        status, _ = self._post("drops", {"id": as_text(id), "sealed": as_text(sealed)})
        if status != requests.codes.ok:
            raise EnvironmentFault(f"Central does not take the file: {status}.")
        return f"{self._url}/drop#{language}.{as_text(id)}.{as_text(key)}"

    def _post(self, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        try:
            token = read(self._token_file)
        except (OSError, UnicodeDecodeError):
            raise EnvironmentFault("The token of this terminal cannot be read.") from None
        return self._ask("POST", path, {"terminal": token, **body})

    def _ask(self, method: str, path: str, body: dict[str, Any] | None) -> tuple[int, dict[str, Any]]:
        deadline = time.monotonic() + _ANSWER_S
        try:
            with self._session.request(
                method,
                f"{self._url}/v1/{path}",
                json=body,
                timeout=(_CONNECT_S, _READ_S),
                allow_redirects=False,
                stream=True,
            ) as response:
                data = _whole(response, deadline)
                return response.status_code, msgspec.json.decode(data, type=dict[str, Any])
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError):
            raise EnvironmentFault("Central cannot be reached.") from None
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise EnvironmentFault(
                "Central does not answer in its own words: does this network ask to log in?"
            ) from None


def _whole(response: requests.Response, deadline: float) -> bytes:
    data = b""
    while chunk := response.raw.read1(_CHUNK, decode_content=True):
        data += chunk
        if len(data) > _MOST_ANSWER or time.monotonic() > deadline:
            raise EnvironmentFault("Central answers too slowly, or with more than it may.")
    return data
