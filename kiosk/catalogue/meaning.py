"""What texts mean: a point for each occupation and each piece of a word, as a replica keeps them (see learning).

Pieces are looked up as words of the index are: of tens of thousands a search reads the few dozen that its text has.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from kiosk.catalogue import sql
from kiosk.catalogue.postings import Numbers
from kiosk.catalogue.tokens import tokens

DIRECTIONS = 96
NO_PIECE = ""
"""Stands for what is in no name."""

STORED = np.dtype("<f2")
"""Numbers of points: of more bytes they find no more."""

_MOST_WORDS = 12
_RUN = 4
_NOTHING = 1e-9


@dataclass(frozen=True, slots=True)
class Learnt:
    """Points, in rows of `DIRECTIONS`, of occupations by code and of pieces, as `STORED`, and how rare those are."""

    codes: Sequence[str]
    senses: Numbers
    pieces: Sequence[str]
    rarity: Numbers
    points: Numbers


class Meaning:
    """The points of occupations and of texts; those that mean the same have a product of nearly 1.

    Where one language alone taught them, occupations lie half as far out, and the product is half as much.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take a replica, which every call reads."""
        self._connection = connection

    def among(self, codes: Sequence[str]) -> Numbers:
        """Return the points of occupations, each in a row; one that nothing is known of has none, which is 0."""
        known = dict(self._connection.execute(sql.SENSES).fetchall())
        return _numbers([known.get(code, bytes(DIRECTIONS * STORED.itemsize)) for code in codes])

    def of(self, text: str) -> Numbers:
        """Return the point of a text, 0 if it has no known piece."""
        words = [pieces_of(word) for word in words_of(text)]
        asked = json.dumps([NO_PIECE, *chain.from_iterable(words)])
        known = {piece: row for piece, *row in self._connection.execute(sql.PIECES, (asked,))}
        shares, points = [np.zeros(0)], []
        for word, *runs in words:
            if found := [known[piece] for piece in (word, *runs) if piece in known]:
                rarity = np.array([rare for rare, _ in found])
                # A word that nobody is called is as rare as what is in no name.
                rare, _ = known.get(word, known[NO_PIECE])
                shares.append(rarity * rare / np.sqrt(rarity @ rarity))
                points += [point for _, point in found]
        return unit(np.concatenate(shares).astype(np.float32) @ _numbers(points))


def write(connection: sqlite3.Connection, learnt: Learnt) -> None:
    """Put what was learnt into a replica, in place of what was there; nothing is committed."""
    for statement in sql.DROP_MEANING:
        connection.execute(statement)
    senses, points = (
        [row.tobytes() for row in rows.astype(STORED, copy=False)] for rows in (learnt.senses, learnt.points)
    )
    connection.executemany(sql.ADD_SENSE, zip(learnt.codes, senses, strict=True))
    pieces = zip(learnt.pieces, learnt.rarity.tolist(), points, strict=True)
    connection.executemany(sql.ADD_PIECE, sorted(pieces))


def words_of(text: str) -> list[str]:
    """Return the words of a text that count."""
    return tokens(text)[:_MOST_WORDS]


def pieces_of(word: str) -> list[str]:
    """Return a word itself, marked at both ends, and its runs of letters, each once."""
    marked = f" {word} "
    return [f"={word}", *dict.fromkeys(marked[at : at + _RUN] for at in range(len(marked) - _RUN + 1))]


def unit(points: Numbers) -> Numbers:
    """Return points at a distance of 1 in the same direction."""
    lengths = np.sqrt((points * points).sum(axis=-1, keepdims=True))
    return np.asarray(points / np.maximum(lengths, np.float32(_NOTHING)), np.float32)


def _numbers(points: Sequence[bytes]) -> Numbers:
    return np.frombuffer(b"".join(points), STORED).reshape(-1, DIRECTIONS).astype(np.float32)
