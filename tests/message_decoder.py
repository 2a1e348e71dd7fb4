"""A second reader of messages, requests and proofs, written from docs/vault.md and RFC 9180 alone."""

import hashlib
import hmac
import json
import unicodedata
from base64 import urlsafe_b64decode
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from vault_decoder import MIB, Refused, check, fields, frame, hkdf, lengths, secret_of, u64, unpad, unsigned

_KEM, _SUITE = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"
_SEALED = range(48 + 256, MIB + 49)


def _mac(key: bytes, data: bytes) -> bytes:
    return hmac.digest(key, data, hashlib.sha256)


def _extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    return _mac(salt or bytes(32), b"HPKE-v1" + suite + label + secret)


def _expand(suite: bytes, secret: bytes, label: bytes, info: bytes, size: int) -> bytes:
    # No length here is more than that of one hash.
    return _mac(secret, size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info + b"\x01")[:size]


def unseal(sealed: bytes, key: X25519PrivateKey, info: bytes) -> bytes:
    """Section 5 of RFC 9180, base mode, one message."""
    begins, closed = sealed[:32], sealed[32:]
    try:
        shared = key.exchange(X25519PublicKey.from_public_bytes(begins))
    except ValueError:
        raise Refused("no key of X25519") from None
    whom = begins + key.public_key().public_bytes_raw()
    secret = _expand(_KEM, _extract(_KEM, b"", b"eae_prk", shared), b"shared_secret", whom, 32)
    context = b"\x00" + _extract(_SUITE, b"", b"psk_id_hash", b"") + _extract(_SUITE, b"", b"info_hash", info)
    secret = _extract(_SUITE, secret, b"secret", b"")
    box = ChaCha20Poly1305(_expand(_SUITE, secret, b"key", context, 32))
    try:
        return box.decrypt(_expand(_SUITE, secret, b"base_nonce", context, 12), closed, b"")
    except InvalidTag:
        raise Refused("sealed to another key, or changed") from None


def message(data: bytes, vault: bytes, receive: X25519PrivateKey, service: bytes) -> tuple[int, Any]:
    """When a message ends, and what it says."""
    found = fields(b"WISH", data)
    lengths(found, 16, 16, _SEALED)
    id, whose, sealed = found
    check(whose == vault, "another vault")
    said = fields(b"WISU", unpad(unseal(sealed, receive, b"wis/1/message" + vault + id)))
    lengths(said, 16, 16, 8, 16, range(2, 12289), 64)
    check(said[:2] == [vault, id], "ids that differ")
    keys = {one["id"]: one for one in json.loads(service)["keys"]}
    key = next((one for id, one in keys.items() if urlsafe_b64decode(id + "==") == said[3]), None)
    check(key, "a key that is not in the list")
    assert key is not None
    try:
        Ed25519PublicKey.from_public_bytes(urlsafe_b64decode(key["signs"] + "=")).verify(
            said[5], frame(b"WISU", *said[:5])
        )
    except InvalidSignature:
        raise Refused("signature of the service") from None
    return u64(said[2]), json.loads(said[4])


def request(data: bytes, seals: X25519PrivateKey, signs: Callable[[bytes], bytes]) -> tuple[bytes, Any]:
    """The vault that asks, empty if none does, and what it asks."""
    found = fields(b"WISX", data)
    lengths(found, 16, 16, _SEALED)
    id, key, sealed = found
    asked = unpad(unseal(sealed, seals, b"wis/1/request" + key + id))
    vault = b""
    if asked.startswith(b"WISS"):
        lengths(fields(b"WISS", asked), range(2 * MIB), 64)
        vault = fields(b"WISY", fields(b"WISS", asked)[0])[0]
        said = fields(b"WISY", unsigned(asked, signs(vault)))[1:]
    else:
        said = fields(b"WISV", asked)
    check(len(said) == 2 and said[0] == id, "ids that differ")
    return vault, json.loads(said[1])


def _typed(text: str) -> bytes:
    plain = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one)).casefold()
    return "".join(one for one in plain if one.isalnum()).encode()


def commitment(
    code: str, days: Sequence[str], totals: Mapping[str, int], rows: Sequence[tuple[str, str, str, str, str]]
) -> bytes:
    """What central gets of a sheet; a row is day, state, way, job, employer and town."""
    salt = secret_of("WIS1-" + code.replace(" ", ""), "WIS1-")
    counts = (state.encode() + count.to_bytes(8, "big") for state, count in sorted(totals.items()) if count)
    head = frame(b"WISD", *(day.encode() for day in days), *counts)
    lines = (
        frame(b"WISJ", day.encode(), state.encode(), way.encode(), _typed(job), _typed(where))
        for day, state, way, job, where in rows
    )
    every = frame(b"WISF", len(rows).to_bytes(8, "big"), *sorted(lines))
    return (
        hkdf(salt, b"wis/1/proof/id", 8)
        + hkdf(salt, b"wis/1/proof/totals" + head, 12)
        + hkdf(salt, b"wis/1/proof/rows" + head + every, 12)
    )
