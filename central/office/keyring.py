"""The private keys of the office: one folder each in `keys/office`, readable for their owner alone.

Who signs for the service or reads what visitors ask needs this folder; no database and no terminal has them.
"""

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.message import Signer
from kiosk.envelope.service_keys import ServiceKey, ServiceKeys
from kiosk.errors import ConfigError

VALID = timedelta(days=2 * 365)
_SIGNS, _SEALS = "signs.pem", "seals.pem"


@dataclass(frozen=True, slots=True)
class OfficeKey:
    """One key of the service with its private halves."""

    public: ServiceKey
    signs: Ed25519PrivateKey = field(repr=False)
    seals: X25519PrivateKey = field(repr=False)

    @property
    def signer(self) -> Signer:
        """What signs a message."""
        return Signer(self.public.id, self.signs)


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys that the offline role names and whose private halves are here."""

    keys: tuple[OfficeKey, ...]

    @classmethod
    def read(cls, folder: Path, service: ServiceKeys) -> "Keyring":
        """Read the private halves in `folder` of the keys in `service`; those elsewhere belong to other offices.

        Raises:
            ConfigError: a key cannot be read, or is another one than the service names.
        """
        return cls(tuple(_read(folder / key.id.hex(), key) for key in service.keys if (folder / key.id.hex()).exists()))

    def signing(self, now: datetime) -> OfficeKey:
        """The key to sign with at a moment (aware).

        Raises:
            ConfigError: none is in use.
        """
        newest = ServiceKeys(tuple(key.public for key in self.keys)).newest(now)
        if newest is None:
            raise ConfigError("No key of the office is in use today. Renew them with: central dossier renew-keys")
        return next(key for key in self.keys if key.public == newest)

    def opening(self, id: bytes) -> OfficeKey | None:
        """The key that something was sealed to, None if it is not here."""
        return next((key for key in self.keys if key.public.id == id), None)


def create(folder: Path, office: str, now: datetime) -> ServiceKey:
    """Make a key for two years from the day of `now` (aware) on, and return its public halves."""
    signs, seals = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
    day = now.astimezone(UTC).date()
    key = ServiceKey(
        id=os.urandom(ID_BYTES),
        signs=signs.public_key().public_bytes_raw(),
        seals=seals.public_key().public_bytes_raw(),
        office=office,
        start=day,
        until=day + VALID,
    )
    own = folder / key.id.hex()
    own.mkdir(parents=True, mode=0o700)
    folder.chmod(0o700)
    for name, private in ((_SIGNS, signs), (_SEALS, seals)):
        path = own / name
        path.touch(mode=0o600, exist_ok=False)
        path.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return key


def _read(folder: Path, key: ServiceKey) -> OfficeKey:
    try:
        signs, seals = (load_pem_private_key((folder / name).read_bytes(), None) for name in (_SIGNS, _SEALS))
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ConfigError(f"{folder} holds no key of the office: {error}. Restore it.") from error
    if not isinstance(signs, Ed25519PrivateKey) or not isinstance(seals, X25519PrivateKey):
        raise ConfigError(f"{folder} holds keys of another kind. Restore them.")
    publics = signs.public_key().public_bytes_raw(), seals.public_key().public_bytes_raw()
    if publics != (key.signs, key.seals):
        raise ConfigError(f"{folder} holds another key than terminals trust. Restore it.")
    return OfficeKey(key, signs, seals)
