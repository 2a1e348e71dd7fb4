"""The desk as a web address."""

import hashlib
import hmac

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
            # Not the text of the error: the address may hold a key.
            raise EnvironmentFault(f"The desk's web address does not answer: {type(error).__name__}.") from error
        if not 200 <= code < 300:
            raise EnvironmentFault(f"The desk's web address answered {code} instead of 2xx.")


def sign(body: bytes, secret: str) -> str:
    """Give the signature that goes with a body."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
