"""The real vault service on loopback, and vaults that talk to it, made of kiosk.envelope alone."""

import base64
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Thread
from typing import Any

import requests
from api_description import Description
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.vault.app import create_app
from central.vault.server import Server
from central.vault.service import Service, Settings
from kiosk.envelope import manifest, record, signature
from kiosk.envelope.box import Box
from kiosk.envelope.frame import number
from kiosk.envelope.number_wish import NumberWish
from kiosk.envelope.opened import opened
from kiosk.envelope.proof import Purpose, prove
from kiosk.envelope.record import Place
from kiosk.envelope.registration import Registration
from kiosk.envelope.version import Version

_PATIENCE_S = 20


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def version(**counts: int) -> Version:
    """A version by actors with a letter each."""
    return Version(tuple(sorted((name.encode() * 16, count) for name, count in counts.items())))


@dataclass
class Clock:
    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class CardOf:
    """A card as central sees it."""

    id: bytes = field(default_factory=lambda: os.urandom(16))
    gate: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def public(self) -> bytes:
        return self.gate.public_key().public_bytes_raw()


@dataclass(frozen=True)
class Vault:
    """A vault of a visitor, without a PIN: central cannot tell."""

    access: CardOf = field(default_factory=CardOf)
    recovery: CardOf = field(default_factory=CardOf)
    signer: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    receives: bytes = field(default_factory=lambda: os.urandom(32))
    key: bytes = field(default_factory=lambda: os.urandom(32))
    epoch: int = 1
    id: bytes = b""

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", self.id or self.access.id)

    @property
    def path(self) -> str:
        return f"/v1/vaults/{b64(self.id)}"

    def renewed(self, **changes: Any) -> "Vault":
        return replace(self, epoch=self.epoch + 1, key=os.urandom(32), **changes)

    def registration(self) -> bytes:
        ids = self.id, self.access.id, self.recovery.id
        wraps = []
        for way in (1, 2, 3):
            shown = (bytes([way]), *ids, bytes(12), number(self.epoch))
            wraps.append(Box.close(b"WISW", shown, b"a pair", b"a way", self.key).encode())
        keyring = Box.close(b"WISK", (self.id, number(self.epoch)), self.key, b"", bytes(224)).encode()
        gates = self.access.public, self.recovery.public
        signs = self.signer.public_key().public_bytes_raw()
        one = Registration(*ids, *gates, signs, self.receives, self.epoch, keyring, tuple(wraps))
        return one.sign(self.signer)

    def record(self, at: bytes, of: Version, size: int = 100) -> bytes:
        return record.seal(Place(self.id, at, of, self.epoch), bytes(size), self.key, self.signer)

    def manifest(self, counter: int) -> bytes:
        return manifest.seal(manifest.Head(self.id, self.epoch, counter), {}, self.key, self.signer)

    def wish(self, moment: int, new: bool = True) -> bytes:
        return NumberWish(self.id, moment, new).sign(self.signer)

    def erasure(self) -> bytes:
        return signature.erasure(self.id, 1, self.signer)

    def opened(self, challenge: bytes) -> bytes:
        return opened(self.id, challenge, self.signer)


class Client:
    """What a terminal sends."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()
        self.description = Description(self.session.get(f"{url}/v1/openapi.json", timeout=_PATIENCE_S).json())

    def close(self) -> None:
        self.session.close()

    def post(self, path: str, **fields: Any) -> requests.Response:
        coded = {name: _coded(value) for name, value in fields.items() if value is not None}
        answer = self.session.post(self.url + path, json=coded, timeout=_PATIENCE_S)
        self.description.check(answer)
        return answer

    def get(self, path: str, **headers: str) -> requests.Response:
        answer = self.session.get(self.url + path, headers=headers, timeout=_PATIENCE_S)
        self.description.check(answer)
        return answer

    def ok(self, path: str, **fields: Any) -> Any:
        answer = self.post(path, **fields)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()

    def register(self, vault: Vault) -> None:
        assert self.ok("/v1/vaults", registration=vault.registration()) == {"epoch": vault.epoch}

    def challenge(self, card: bytes) -> bytes:
        return raw(self.ok("/v1/challenges", card=card)["challenge"])

    def unlock(self, card: CardOf, challenge: bytes | None = None, other: CardOf | None = None) -> requests.Response:
        asked = challenge or self.challenge(card.id)
        purpose = Purpose.CARDS if other else Purpose.OPEN
        proof = prove(card.id, asked, purpose, card.gate)
        second = {"card2": other.id, "proof2": prove(other.id, asked, purpose, other.gate)} if other else {}
        return self.post("/v1/unlock", card=card.id, challenge=asked, purpose=str(purpose), proof=proof, **second)

    def token(self, vault: Vault) -> str:
        return str(self.unlock(vault.access, other=vault.recovery).json()["token"])

    def changes(self, vault: Vault, token: str, after: int = 0) -> Any:
        answer = self.get(f"{vault.path}/changes?after={after}", Authorization=f"Bearer {token}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def everything(self, vault: Vault, token: str) -> list[bytes]:
        """All records and manifests, page by page."""
        found, after, more = [], 0, True
        while more:
            page = self.changes(vault, token, after)
            found += [raw(one["body"]) for one in page["records"] + page["manifests"]]
            after, more = page["next"], page["more"]
        return found


def _coded(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64(value)
    return [_coded(one) for one in value] if isinstance(value, list) else value


class World(Client):
    """A service in this process, behind real HTTP."""

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.service = Service.open(settings, self.clock)
        self._server = Server(create_app(self.service))
        self._thread = Thread(target=self._server.run)
        self._thread.start()
        super().__init__(self._server.url)

    def close(self) -> None:
        super().close()
        self._server.stop()
        self._thread.join()
        self.service.close()


@contextmanager
def world(folder: Path, **settings: Any) -> Iterator[World]:
    with closing(World(replace(Settings(folder), **settings))) as running:
        yield running
