"""The index of one dataset: what central publishes about it, and the only thing a terminal believes."""

from itertools import pairwise
from typing import Annotated

import msgspec

from kiosk.errors import BadData
from kiosk.feed import limits
from kiosk.feed.digest import BUCKETS
from kiosk.feed.record import DATASETS

SCHEMA = 1
ALGORITHM = "b64-sha256"
INDEX_BYTES = 1024 * 1024
DELTAS = 30

_BLOB_BYTES = 2**31
Count = Annotated[int, msgspec.Meta(ge=0, lt=2**40)]
Size = Annotated[int, msgspec.Meta(ge=0, le=_BLOB_BYTES)]
Bucket = Annotated[int, msgspec.Meta(ge=0, lt=BUCKETS)]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Number = Annotated[int, msgspec.Meta(ge=1, lt=limits.REV)]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One blob of a snapshot: all `rows` records of the buckets `first` to `last` (inclusive), in that order.

    Small datasets put several buckets in one part. `length` is its bytes as fetched, `raw` unpacked.
    """

    first: Bucket
    last: Bucket
    sha256: Sha256
    length: Size
    raw: Size
    rows: Count


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """The whole dataset as it was at `seq`: parts that cover the buckets 0 to 63 without gap, in order."""

    seq: Number
    count: Count
    root: Sha256
    parts: tuple[Part, ...]


class Delta(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One blob that leads from one publication to the next; `root` is that of the state it leads to.

    `bulk_ok` says that central means it when more than 40 % go.
    """

    from_: Number
    to: Number
    sha256: Sha256
    length: Size
    raw: Size
    puts: Count
    dels: Count
    root: Sha256
    bulk_ok: bool = False


class State(msgspec.Struct, frozen=True, kw_only=True):
    """Digests of the dataset now."""

    root: Sha256
    buckets: Annotated[tuple[Sha256, ...], msgspec.Meta(min_length=BUCKETS, max_length=BUCKETS)]
    alg: str = ALGORITHM


class DatasetIndex(msgspec.Struct, frozen=True, kw_only=True):
    """One publication of one dataset. Times are ISO 8601 in UTC."""

    dataset: str
    epoch: Number
    seq: Number
    published: str
    next_publish: str
    count: Count
    state: State
    snapshot: Snapshot
    deltas: tuple[Delta, ...] = ()
    bulk_ok: bool = False
    schema: int = SCHEMA


_INDEX = msgspec.json.Decoder(DatasetIndex)


def parse(dataset: str, data: bytes) -> DatasetIndex:
    """Read the index of `dataset`.

    Raises:
        BadData: it is no index, not of this dataset and schema, or contradicts itself.
    """
    try:
        index = _INDEX.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise BadData(f"The index of {dataset} cannot be read: {error}.") from error
    wrong = _contradiction(dataset, index)
    if wrong:
        raise BadData(f"The index of {dataset} {wrong}.")
    return index


def dump(index: DatasetIndex) -> bytes:
    """The bytes of an index as central publishes it."""
    return msgspec.json.encode(index)


def _contradiction(dataset: str, index: DatasetIndex) -> str:
    snapshot, deltas = index.snapshot, index.deltas
    if index.dataset != dataset or dataset not in DATASETS:
        return f"is about {index.dataset!r}"
    if index.schema != SCHEMA or index.state.alg != ALGORITHM:
        return f"has schema {index.schema} with {index.state.alg!r}; {SCHEMA} with {ALGORITHM!r} is known"
    if not limits.is_time(index.published) or not limits.is_time(index.next_publish):
        return "has a time that is none"
    if [part.first for part in snapshot.parts] != [0, *(part.last + 1 for part in snapshot.parts[:-1])]:
        return "has parts that leave a gap or overlap"
    if any(part.first > part.last for part in snapshot.parts) or snapshot.parts[-1].last != BUCKETS - 1:
        return "has parts that do not cover all buckets"
    if sum(part.rows for part in snapshot.parts) != snapshot.count:
        return "counts other rows than its parts hold"
    if len(deltas) > DELTAS or any(delta.to != delta.from_ + 1 for delta in deltas):
        return "has deltas that skip a publication"
    if any(before.to != after.from_ for before, after in pairwise(deltas)):
        return "has deltas that do not follow each other"
    if deltas and (deltas[-1].to != index.seq or deltas[-1].root != index.state.root):
        return "has deltas that do not lead to its state"
    if snapshot.seq > index.seq or (snapshot.seq < index.seq and (not deltas or deltas[0].from_ > snapshot.seq)):
        return "has a snapshot that its deltas do not continue"
    if snapshot.seq == index.seq and (snapshot.root, snapshot.count) != (index.state.root, index.count):
        return "has a snapshot other than its state"
    return ""
