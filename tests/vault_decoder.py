"""A second reader of vaults, written from docs/vault.md alone: it shares no line with kiosk.dossier."""

import hashlib
import hmac
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS = {b"profile", b"saved", b"search", b"application", b"task", b"appointment", b"suggestion", b"competence"}
KINDS |= {b"certificate", b"cv", b"letter", b"request"}
COSTS = bytes.fromhex("00000003 00010000 00000001")
MIB = 1024 * 1024


class Refused(Exception):
    """The bytes are not what the page says."""


def check(holds: object, why: str) -> None:
    if not holds:
        raise Refused(why)


@dataclass(frozen=True)
class Stored:
    """What a terminal has of one vault."""

    terminal_key: bytes
    vault: bytes
    access: bytes
    recovery: bytes
    access_gate: bytes
    recovery_gate: bytes
    signs: bytes
    receives: bytes
    epoch: int
    keyring: bytes
    wraps: dict[int, bytes]
    counter: int
    manifest: bytes
    records: dict[bytes, bytes]


def read(data: Path) -> Stored:
    """Read the only vault of a terminal."""
    with closing(sqlite3.connect(data / "vault.sqlite")) as db:
        row = "id, access, recovery, access_gate, recovery_gate, signs, receives, epoch, keyring"
        (vault,) = db.execute(f"SELECT {row} FROM vault")
        ((counter, manifest),) = db.execute("SELECT counter, body FROM manifest")
        wraps = dict(db.execute("SELECT way, body FROM wrap").fetchall())
        records = dict(db.execute("SELECT record, body FROM sealed").fetchall())
    every: list[Any] = [(data / "terminal.key").read_bytes(), *vault, wraps, counter, manifest, records]
    return Stored(*every)


def hkdf(secret: bytes, info: bytes, length: int, salt: bytes = b"") -> bytes:
    return HKDF(hashes.SHA256(), length, salt, info).derive(secret)


def u64(field: bytes) -> int:
    return int.from_bytes(field, "big")


def frame(magic: bytes, *fields: bytes) -> bytes:
    return magic + b"\1" + b"".join(len(field).to_bytes(4, "big") + field for field in fields)


def fields(magic: bytes, data: bytes) -> list[bytes]:
    check(data[:5] == magic + b"\1", "magic or version")
    found, rest = [], data[5:]
    while rest:
        length = int.from_bytes(rest[:4], "big")
        check(len(rest) >= 4 + length, "a field ends too early")
        found.append(rest[4 : 4 + length])
        rest = rest[4 + length :]
    return found


def lengths(found: list[bytes], *wanted: int | range) -> None:
    check(len(found) == len(wanted), "number of fields")
    for field, length in zip(found, wanted, strict=True):
        check(len(field) in length if isinstance(length, range) else len(field) == length, "length of a field")


def unbox(magic: bytes, data: bytes, secret: bytes, info: bytes, *context: int | range) -> tuple[list[bytes], bytes]:
    found = fields(magic, data)
    lengths(found, *context, 32, 12, 32, range(16, 2 * MIB))
    shown, (salt, nonce, commitment, closed) = found[: len(context)], found[len(context) :]
    keys = hkdf(secret, info, 64, salt)
    check(hmac.compare_digest(keys[32:], commitment), "another secret")
    try:
        return shown, ChaCha20Poly1305(keys[:32]).decrypt(nonce, closed, frame(magic, *shown))
    except InvalidTag:
        raise Refused("a box was changed") from None


def unsigned(data: bytes, public: bytes) -> bytes:
    found = fields(b"WISS", data)
    lengths(found, range(2 * MIB + 1), 64)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(found[1], found[0])
    except InvalidSignature:
        raise Refused("signature") from None
    return found[0]


def unpad(data: bytes) -> bytes:
    check(256 <= len(data) <= MIB, "size of what is padded")
    length = int.from_bytes(data[:4], "big")
    sizes = [256, 1024, 4096, *range(16384, MIB + 1, 16384)]
    check(len(data) == next((size for size in sizes if size >= 4 + length), 0), "size of the padding")
    check(not any(data[4 + length :]), "padding")
    return data[4 : 4 + length]


def version(data: bytes) -> None:
    counts = [(data[at : at + 16], u64(data[at + 16 : at + 24])) for at in range(0, len(data), 24)]
    actors = [actor for actor, _ in counts]
    check(1 <= len(counts) <= 1024 and len(data) == 24 * len(counts), "size of a version")
    check(actors == sorted(set(actors)) and all(count for _, count in counts), "actors")


def secret_of(code: str, prefix: str) -> bytes:
    check(code[:5] == prefix and len(code) == 33 and set(code[5:]) <= set(LETTERS), "code of a card")
    bits = 0
    for letter in code[5:]:
        bits = bits * 32 + LETTERS.index(letter)
    secret, tail = (bits >> 12).to_bytes(16, "big"), bits & 0xFFF
    check(tail == (int.from_bytes(hashlib.sha256(secret).digest()[:2], "big") >> 6) << 2, "check bits of a card")
    return secret


def pair_of(way: int, access: str = "", recovery: str = "", pin: str = "") -> bytes:
    """What opens the wrap of a way."""
    if way == 3:
        cards = secret_of(recovery, "WISR-"), secret_of(access, "WIS1-")
        return b"".join(hkdf(card, b"wis/1/beside-card", 32) for card in cards)
    card = secret_of(access, "WIS1-") if way == 1 else secret_of(recovery, "WISR-")
    p = hash_secret_raw(pin.encode(), hkdf(card, b"wis/1/salt", 16), 3, 65536, 1, 32, Type.ID)
    return hkdf(card, b"wis/1/beside-pin", 32) + p


def card_ids(code: str, prefix: str) -> tuple[bytes, bytes]:
    """Id and gate of a card."""
    secret = secret_of(code, prefix)
    gate = Ed25519PrivateKey.from_private_bytes(hkdf(secret, b"wis/1/gate", 32))
    return hkdf(secret, b"wis/1/id", 16), gate.public_key().public_bytes_raw()


def vault_key(stored: Stored, way: int, pair: bytes) -> bytes:
    shown, wrap = unbox(b"WIST", stored.wraps[way], stored.terminal_key, b"wis/1/cached" + stored.vault, 16, 1)
    check(shown == [stored.vault, bytes([way])], "wrap of another vault or way")
    info = b"wis/1/wrap" + bytes([way]) + stored.vault
    shown, key = unbox(b"WISW", wrap, pair, info, 1, 16, 16, 16, 12, 8)
    epoch = stored.epoch.to_bytes(8, "big")
    check(shown == [bytes([way]), stored.vault, stored.access, stored.recovery, COSTS, epoch], "wrap of another vault")
    check(len(key) == 32, "size of the key")
    return key


def contents(stored: Stored, key: bytes) -> dict[bytes, tuple[str, int, Any]]:
    """Every record: kind, when it was written, its JSON or None."""
    epoch = stored.epoch.to_bytes(8, "big")
    shown, ring = unbox(b"WISK", stored.keyring, key, b"wis/1/keyring" + stored.vault, 16, 8)
    check(shown == [stored.vault, epoch] and len(ring) == 224 + 32 * (stored.epoch - 1), "keyring")
    signs = Ed25519PrivateKey.from_private_bytes(ring[:32]).public_key().public_bytes_raw()
    check(signs == stored.signs, "the key that signs")
    receives = X25519PrivateKey.from_private_bytes(ring[32:64]).public_key().public_bytes_raw()
    check(receives == stored.receives, "the key that opens messages")
    body = unsigned(stored.manifest, signs)
    shown, whole = unbox(b"WISM", body, key, b"wis/1/manifest" + stored.vault, 16, 8, 8)
    check(shown == [stored.vault, epoch, stored.counter.to_bytes(8, "big")], "manifest of another time")
    count, *lines = fields(b"WISN", unpad(whole))
    check(len(count) == 8 and u64(count) == len(lines) <= 4096, "number of lines")
    found = {}
    for line in lines:
        named = fields(b"WISL", line)
        lengths(named, 16, range(24, 24577), 32)
        found[named[0]] = named[1:]
    check(len(found) == len(lines) and list(found) == sorted(found), "order of lines")
    check(found.keys() == stored.records.keys(), "records that are missing or too many")
    return {at: entry(stored, key, at, *found[at]) for at in found}


def entry(stored: Stored, key: bytes, at: bytes, listed: bytes, digest: bytes) -> tuple[str, int, Any]:
    data, epoch = stored.records[at], stored.epoch.to_bytes(8, "big")
    check(hashlib.sha256(data).digest() == digest, "hash of a record")
    version(listed)
    info = b"wis/1/record" + stored.vault + at
    shown, whole = unbox(b"WISR", unsigned(data, stored.signs), key, info, 16, 16, range(24, 24577), 8)
    check(shown == [stored.vault, at, listed, epoch], "record of another place")
    kind, written, body = fields(b"WISP", unpad(whole))
    check(1 <= len(kind) <= 32 and not kind.strip(b"abcdefghijklmnopqrstuvwxyz_"), "kind of a record")
    check(len(written) == 8, "moment of a record")
    return kind.decode(), u64(written), (json.loads(body) if kind in KINDS else body) if body else None
