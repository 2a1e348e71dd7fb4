"""Signing keys of the feed: three offline keys for each role that decides who is trusted, one online for the rest.

Move `keys/offline` to safe places after `central init`; publishing needs only `keys/online`.
"""

from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner

from kiosk.errors import ConfigError

OFFLINE = ("root", "targets", "software")
ONLINE = ("data", "snapshot", "timestamp")
OFFLINE_KEYS = 3
THRESHOLD = 2

Signers = dict[str, list[CryptoSigner]]


def create(folder: Path) -> Signers:
    """Make all keys in `folder`, readable for their owner alone, and return them by role."""
    offline = _create(folder / "offline", {f"{role}-{n}": role for role in OFFLINE for n in range(1, OFFLINE_KEYS + 1)})
    return offline | _create(folder / "online", {role: role for role in ONLINE})


def online(folder: Path) -> Signers:
    """Read the keys that publishing needs.

    Raises:
        ConfigError: a key is missing or no key.
    """
    return {role: [_read(folder / "online" / f"{role}.pem")] for role in ONLINE}


def offline(folder: Path, role: str) -> list[CryptoSigner]:
    """Read those keys of an offline role that are here.

    Raises:
        ConfigError: one is no key.
    """
    return [_read(path) for path in sorted((folder / "offline").glob(f"{role}-*.pem"))]


def _create(folder: Path, roles: dict[str, str]) -> Signers:
    folder.mkdir(parents=True, mode=0o700)
    signers: Signers = {}
    for name, role in roles.items():
        signer = CryptoSigner.generate_ed25519()
        path = folder / f"{name}.pem"
        path.touch(mode=0o600, exist_ok=False)
        path.write_bytes(signer.private_bytes)
        signers.setdefault(role, []).append(signer)
    return signers


def _read(path: Path) -> CryptoSigner:
    try:
        return CryptoSigner(load_pem_private_key(path.read_bytes(), password=None))
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ConfigError(f"{path} is no signing key: {error}. Restore it, or make a new store.") from error
