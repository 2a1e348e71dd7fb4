import hashlib
import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from kiosk.feed.digest import BUCKETS, bucket_digests, bucket_of, record_hash, root_of


def test_a_bucket_is_the_first_six_bits_of_the_hash_of_the_id() -> None:
    id = "vdab:51489354"
    assert bucket_of(id) == int(hashlib.sha256(id.encode()).hexdigest()[:2], 16) // 4


def test_the_empty_dataset_has_a_root_that_never_changes() -> None:
    nothing = bucket_digests([])
    assert len(nothing) == BUCKETS
    assert root_of(nothing) == hashlib.sha256(hashlib.sha256().digest() * 64).hexdigest()


_RECORDS = st.dictionaries(
    st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=12).filter(lambda id: "\0" not in id),
    st.binary(max_size=20),
    max_size=40,
)


def root(records: dict[str, bytes]) -> str:
    rows = sorted((bucket_of(id), id, record_hash(body)) for id, body in records.items())
    return root_of(bucket_digests((bucket, digest) for bucket, _, digest in rows))


@given(_RECORDS, _RECORDS)
def test_roots_are_equal_exactly_when_the_records_are(one: dict[str, bytes], other: dict[str, bytes]) -> None:
    # The id is part of every real body; bodies alone could be swapped within a bucket.
    first = {id: id.encode() + b"\0" + body for id, body in one.items()}
    second = {id: id.encode() + b"\0" + body for id, body in other.items()}
    assert (root(first) == root(second)) == (first == second)


@given(_RECORDS)
def test_sqlite_and_python_sort_ids_alike(records: dict[str, bytes]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (id TEXT)")
    connection.executemany("INSERT INTO t VALUES (?)", [(id,) for id in records])
    assert [id for (id,) in connection.execute("SELECT id FROM t ORDER BY id")] == sorted(records)
    connection.close()
