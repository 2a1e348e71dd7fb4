"""How far what was sent to the office is, in this visit and in later ones."""

import time
from dataclasses import replace

import pytest

from kiosk.dossier.answers import Receipt
from kiosk.dossier.contents import Contents
from kiosk.dossier.entry import Entry
from kiosk.dossier.round import Round
from kiosk.errors import BadData
from kiosk.model.office import Answer, CallBack, Caller, Reply
from kiosk.model.posted import Posted, PostedKind
from kiosk.ui.posting import Posting, Progress

ID, AT = b"r" * 16, b"a" * 16
CALL = CallBack(caller=Caller(phone="1"))
REPLY = Reply(caller=Caller(), about=AT.hex(), answer=Answer.ACCEPTED)


def test_it_waits_here_then_is_on_its_way_then_there_then_done() -> None:
    posting = Posting()
    posted = posting.add(ID, REPLY)
    contents = Contents().with_value(ID, posted, 1)
    assert posting.progress(ID, posted) is Progress.WAITS
    assert posting.waits(contents)
    assert posting.learn(Round(waiting=frozenset({ID})), contents) == []
    assert posting.progress(ID, posted) is Progress.WAITS
    posting.learn(Round(), contents)
    assert posting.progress(ID, posted) is Progress.GOES
    [(id, known)] = posting.learn(Round(receipts={ID: Receipt(1_800_000_000, False)}), contents)
    assert (id, known) == (ID, replace(posted, received=1_800_000_000))
    assert posting.progress(ID, known) is Progress.THERE
    contents = contents.with_value(ID, known, 2)
    assert posting.followed(contents) == (ID,)
    [(_, known)] = posting.learn(Round(receipts={ID: Receipt(1_800_000_000, True)}), contents)
    assert posting.progress(ID, known) is Progress.DONE
    assert posting.followed(contents.with_value(ID, known, 3)) == ()
    assert posting.about(AT, contents) == (ID, contents.value(ID))


def test_in_a_later_visit_it_is_on_its_way_until_the_terminal_or_the_office_says_more() -> None:
    posting = Posting()
    posted = Posted(kind=PostedKind.CALLBACK, asked=int(time.time()) - 86400)
    contents = Contents().with_value(ID, posted, 1)
    assert posting.progress(ID, posted) is Progress.GOES
    assert posting.open(contents) == [(ID, posted)]
    posting.learn(Round(waiting=frozenset({ID})), contents)
    assert posting.progress(ID, posted) is Progress.WAITS
    old = replace(posted, asked=posted.asked - 30 * 86400)
    assert posting.followed(contents.with_value(ID, old, 2)) == ()
    assert posting.open(contents.with_value(ID, old, 2)) == []


def test_without_a_dossier_it_is_followed_until_the_visitor_goes() -> None:
    posting, nothing = Posting(), Contents()
    posting.add(ID, CALL)
    assert posting.followed(nothing) == (ID,)
    assert posting.learn(Round(receipts={ID: Receipt(5, False)}), nothing) == []
    known = posting.posted(ID, nothing)
    assert known
    assert posting.progress(ID, known) is Progress.THERE
    posting.forget()
    assert posting.posted(ID, nothing) is None


def test_as_a_record_it_is_read_again_and_nothing_that_is_not_known() -> None:
    entry = Entry.of(Posted(kind=PostedKind.REPLY, about=AT.hex(), asked=1, received=2, done=True), 7)
    assert Entry.decode(entry.encode()) == entry
    assert entry.kind == "request"
    with pytest.raises(BadData):
        Entry.decode(entry.encode().replace(b'"done":true', b'"gone":true'))
