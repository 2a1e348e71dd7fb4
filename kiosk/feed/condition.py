"""When a rule holds: a tree of a few kinds of question, each a table whose key `is` names the kind.

They ask about the file of one visitor and the vacancies in it. Nothing here computes, and nothing else can be asked.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from kiosk.model.competence import Level

MOST_DEPTH = 4
MOST_PARTS = 24

Several = Annotated[int, msgspec.Meta(ge=1, le=20)]
Days = Annotated[int, msgspec.Meta(ge=1, le=365)]
Word = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Words = Annotated[tuple[Word, ...], msgspec.Meta(max_length=50)]
Listed = Literal[
    "cvs", "letters", "saved", "searches", "applications", "competences", "certificates", "languages", "occupations"
]


class Asking(msgspec.Struct, tag_field="is", frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One question; `COUNTS` says whether its answer has a number for %n, `NAMES` whether it has a name for %1."""

    COUNTS = False
    NAMES = False


class All(Asking, tag="all", frozen=True, kw_only=True):
    """Whether every one of these holds."""

    of: Annotated[tuple["Condition", ...], msgspec.Meta(min_length=1, max_length=MOST_PARTS)]


class Any(Asking, tag="any", frozen=True, kw_only=True):
    """Whether one of these holds; the first that does says count and name."""

    of: Annotated[tuple["Condition", ...], msgspec.Meta(min_length=1, max_length=MOST_PARTS)]


class Not(Asking, tag="not", frozen=True, kw_only=True):
    """Whether this does not hold."""

    of: "Condition"


class Few(Asking, tag="few", frozen=True, kw_only=True):
    """Whether there are fewer than `below` of something in the file; %n is how many there are."""

    COUNTS = True
    of: Listed
    below: Several = 1


class Dutch(Asking, tag="dutch", frozen=True, kw_only=True):
    """Whether the visitor knows less Dutch than `below`; `unknown` is the answer where the file does not say."""

    below: Level
    unknown: bool = False


class Digital(Asking, tag="digital", frozen=True, kw_only=True):
    """Whether this is the answer to "Can you work with a computer or a phone?"."""

    answer: Literal["yes", "no", "unknown"]


class Wanted(Asking, tag="wanted", frozen=True, kw_only=True):
    """Whether the visitor wants one of these occupations, work in one of these sectors, or a shortage occupation."""

    occupations: Words = ()
    sectors: Words = ()
    shortage: bool = False


class Asked(Asking, tag="asked", frozen=True, kw_only=True):
    """Whether `least` saved vacancies ask the same thing (one of `only`, unless it is empty) that the file lacks.

    %1 is what is asked most, %n by how many.
    """

    COUNTS = True
    NAMES = True
    what: Literal["competence", "certificate", "licence"]
    least: Several = 2
    only: Words = ()


class Waiting(Asking, tag="waiting", frozen=True, kw_only=True):
    """Whether nothing was heard of an application for `days`; %n of how many, %1 the employer of the longest ago."""

    COUNTS = True
    NAMES = True
    days: Days


class Quiet(Asking, tag="quiet", frozen=True, kw_only=True):
    """Whether the visitor applied before, and not in the last `days`."""

    days: Days


class Unrecognised(Asking, tag="unrecognised", frozen=True, kw_only=True):
    """Whether a diploma or certificate is not recognised here; %n how many, %1 the first."""

    COUNTS = True
    NAMES = True


class Expiring(Asking, tag="expiring", frozen=True, kw_only=True):
    """Whether a certificate ends in the next `days`; %n how many, %1 the one that ends first."""

    COUNTS = True
    NAMES = True
    days: Days


class Meeting(Asking, tag="meeting", frozen=True, kw_only=True):
    """Whether there is a confirmed appointment in the next `days`; %n how many."""

    COUNTS = True
    days: Days


Condition = (
    All | Any | Not | Few | Dutch | Digital | Wanted | Asked | Waiting | Quiet | Unrecognised | Expiring | Meeting
)


def parts(condition: Condition, depth: int = 1) -> Iterator[tuple[Condition, int]]:
    """Give every part of a condition, and how deep it lies."""
    yield condition, depth
    for one in inner(condition):
        yield from parts(one, depth + 1)


def inner(condition: Condition) -> tuple[Condition, ...]:
    """Give what a condition is made of."""
    match condition:
        case All() | Any():
            return condition.of
        case Not():
            return (condition.of,)
        case _:
            return ()


def counts(condition: Condition) -> bool:
    """Whether it says a number whenever it holds."""
    match condition:
        case All():
            return any(counts(one) for one in condition.of)
        case Any():
            return all(counts(one) for one in condition.of)
        case _:
            return condition.COUNTS


def names(condition: Condition) -> bool:
    """Whether it says a name whenever it holds."""
    match condition:
        case All():
            return any(names(one) for one in condition.of)
        case Any():
            return all(names(one) for one in condition.of)
        case _:
            return condition.NAMES
