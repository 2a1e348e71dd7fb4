import os
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import BadData
from kiosk.print import ipp
from kiosk.print.ipp import decode, encode
from kiosk.print.ipp_values import Attribute, Collection, Group, GroupTag, Message, Tag, Value, attribute

STEADY = settings(derandomize=True, deadline=None)

names = st.text(st.characters(codec="ascii", categories=["Ll", "Nd"], include_characters="-"), min_size=1, max_size=40)
words = st.builds(Value, st.sampled_from([Tag.TEXT, Tag.NAME, Tag.KEYWORD, Tag.URI, Tag.MIME]), st.text(max_size=80))
numbers = st.builds(Value, st.sampled_from([Tag.INTEGER, Tag.ENUM]), st.integers(-(2**31), 2**31 - 1))
booleans = st.builds(Value, st.just(Tag.BOOLEAN), st.booleans())
octets = st.builds(Value, st.sampled_from([Tag.OCTETS, Tag.NO_VALUE, Tag.TEXT_WITH_LANGUAGE]), st.binary(max_size=80))
ranges = st.builds(Value, st.just(Tag.RANGE), st.binary(min_size=8, max_size=8))
plain = st.one_of(words, numbers, booleans, octets, ranges)


def attributes(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Attribute]:
    return st.builds(Attribute, names, st.lists(values, min_size=1, max_size=4).map(tuple))


def collections(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    members = st.lists(attributes(values), max_size=3).map(tuple)
    return st.builds(Value, st.just(Tag.COLLECTION), st.builds(Collection, members))


values = st.recursive(plain, lambda inner: st.one_of(inner, collections(inner)), max_leaves=6)
messages = st.builds(
    Message,
    st.integers(0, 0x7FFF),
    st.integers(1, 2**31 - 1),
    st.lists(
        st.builds(Group, st.sampled_from(GroupTag), st.lists(attributes(values), max_size=5).map(tuple)), max_size=4
    ).map(tuple),
)


@STEADY
@given(messages, st.binary(max_size=64))
def test_messages_survive_the_wire(message: Message, document: bytes) -> None:
    assert decode(encode(message) + document) == message


@STEADY
@given(st.binary(max_size=400))
def test_random_bytes_are_a_message_or_bad_data(data: bytes) -> None:
    with suppress(BadData):
        assert isinstance(decode(data), Message)


@STEADY
@given(messages, st.data())
def test_damaged_messages_are_a_message_or_bad_data(message: Message, data: st.DataObject) -> None:
    wire = bytearray(encode(message))
    for _ in range(data.draw(st.integers(1, 4))):
        wire[data.draw(st.integers(0, len(wire) - 1))] = data.draw(st.integers(0, 255))
    wire = wire[: data.draw(st.integers(0, len(wire)))]
    with suppress(BadData):
        decode(bytes(wire))


def test_the_bytes_of_rfc_8010() -> None:
    request = Message(
        0x0002,
        1,
        (Group(GroupTag.OPERATION, (attribute("attributes-charset", Tag.CHARSET, "utf-8"),)),),
        version=(1, 1),
    )
    assert encode(request) == b"\x01\x01\x00\x02\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8\x03"


HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x04",
        b"\x21\x00\x01a\x00\x04\x00\x00\x00\x01\x03",
        b"\x04\x21\x00\x00\x00\x04\x00\x00\x00\x01\x03",
        b"\x04\x21\x00\x01a\x00\x03\x00\x00\x01\x03",
        b"\x04\x22\x00\x01a\x00\x01\x02\x03",
        b"\x04\x21\x00\x01a\xff\xff\x00",
        b"\x04\x34\x00\x01a\x00\x00\x03",
        b"\x04\x34\x00\x01a\x00\x00\x21\x00\x00\x00\x04\x00\x00\x00\x01\x37\x00\x00\x00\x00\x03",
        b"\x04\x4a\x00\x01a\x00\x01b\x03",
        b"\x04\x7f\x00\x01a\x00\x04\x00\x00\x00\x01\x03",
        b"\x04" + b"\x34\x00\x01a\x00\x00" + b"\x4a\x00\x00\x00\x01b\x34\x00\x00\x00\x00" * 100,
    ],
)
def test_broken_structure_is_refused(body: bytes) -> None:
    with pytest.raises(BadData):
        decode(HEAD + body)


def test_size_and_count_are_limited_and_fast() -> None:
    with pytest.raises(BadData, match="allowed"):
        decode(os.urandom(ipp.MAX_BYTES + 1))
    start = time.monotonic()
    many = b"\x04\x21\x00\x01a\x00\x04\x00\x00\x00\x01" + b"\x21\x00\x00\x00\x04\x00\x00\x00\x01" * 100_000
    with pytest.raises(BadData, match="values"):
        decode(HEAD + many + b"\x03")
    nested = b"\x04\x34\x00\x01a\x00\x00" + b"\x4a\x00\x00\x00\x01b" * 100_000
    with pytest.raises(BadData, match="values"):
        decode(HEAD + nested)
    assert time.monotonic() - start < 3


def test_unknown_tags_are_kept_and_odd_characters_do_not_matter() -> None:
    message = decode(HEAD + b"\x04\x41\x00\x01a\x00\x02\xe9A\x6e\x00\x01b\x00\x01x\x03")
    (group,) = message.groups
    assert group.words("a") == ("\ufffdA",)
    assert group.values("b") == (Value(0x6E, b"x"),)
    assert group.integer("a", 7) == 7
    assert group.boolean("a", True)
    assert message.first(GroupTag.JOB).words("x") == ()


def test_a_value_too_long_for_the_wire_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="longer"):
        encode(Message(2, 1, (Group(GroupTag.OPERATION, (attribute("a", Tag.TEXT, "x" * 70_000),)),)))
