"""The desk as a web address."""

import hashlib
import hmac
from urllib.parse import urlsplit

import requests

from kiosk import secret_file
from kiosk.config import Desk
from kiosk.desk.message import Message
from kiosk.errors import EnvironmentFault

SIGNATURE = "X-Wis-Signature"


class Webhook:
    """Posts a call as JSON; an answer 2xx acknowledges it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def send(self, message: Message) -> None:
        """Post the message, signed if there is a secret.

        Raises:
            EnvironmentFault: the address does not answer, or not with 2xx.
        """
        body = message.json
        headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": message.id}
        try:
            if self._desk.secret_file.name:
                headers[SIGNATURE] = sign(body, secret_file.read(self._desk.secret_file))
            with requests.post(
                self._desk.webhook,
                data=body,
                headers=headers,
                timeout=self._desk.timeout_s,
                allow_redirects=False,
                stream=True,
            ) as answer:
                code = answer.status_code
        except (requests.RequestException, OSError, UnicodeDecodeError) as error:
            raise EnvironmentFault(f"{self._place} does not answer: {type(error).__name__}.") from error
        if not 200 <= code < 300:
            raise EnvironmentFault(f"{self._place} answered {code} instead of 2xx.")

    @property
    def _place(self) -> str:
        """Where it is, by its machine alone: the rest of the address may hold a key, as may the text of an error."""
        parts = urlsplit(self._desk.webhook)
        return f"The web address of the desk at {parts.hostname}" + (f":{parts.port}" if parts.port else "")


def sign(body: bytes, secret: str) -> str:
    """Give the signature that goes with a body."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
