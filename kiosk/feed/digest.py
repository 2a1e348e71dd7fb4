"""Digests that prove a replica whole: record, bucket, root; all SHA-256.

A bucket is the first six bits of the hash of an id. Its digest is the hash over its record hashes in the order of ids
(UTF-8 bytes, which is how SQLite and Python both sort text); the root is the hash over the 64 bucket digests.
"""

import hashlib
from collections.abc import Iterable, Sequence

BUCKETS = 64
EMPTY = hashlib.sha256().digest()


def bucket_of(id: str) -> int:
    """The bucket of a record, 0 to 63."""
    return hashlib.sha256(id.encode()).digest()[0] >> 2


def record_hash(body: bytes) -> bytes:
    """The hash of a record's bytes."""
    return hashlib.sha256(body).digest()


def bucket_digests(rows: Iterable[tuple[int, bytes]]) -> list[bytes]:
    """The 64 bucket digests of (bucket, record hash) rows that come in the order of bucket and id."""
    hashers = [hashlib.sha256() for _ in range(BUCKETS)]
    for bucket, digest in rows:
        hashers[bucket].update(digest)
    return [hasher.digest() for hasher in hashers]


def root_of(buckets: Sequence[bytes]) -> str:
    """The root over 64 bucket digests, in hexadecimal."""
    return hashlib.sha256(b"".join(buckets)).hexdigest()
