"""Strict reading of the guided choice that a text of the feed carries in its `data`: a question, with all below it.

It is held against limits that keep every screen of it usable: few questions, few tiles, short texts, known pictures.
Central publishes no other, and a terminal shows no other; sync lets it pass, for a choice made for newer terminals must
not keep vacancies from older ones.
"""

import re

import msgspec

from kiosk.errors import BadData
from kiosk.model.guide import MOST_BARS, MOST_QUESTIONS, MOST_WINDOWS, PREFIX, Answer, Question, Tile, TileKind
from kiosk.model.taxonomy import FeedText

TITLE = 60
LINE = 60
SENTENCE = 160
MOST_LINES = 5
MOST_PARTNERS = 20
ICONS = frozenset(
    (
        *("address-book", "baby", "bicycle", "books", "briefcase", "buildings", "bus", "calculator", "calendar-check"),
        *("car", "certificate", "chalkboard-teacher", "chart-line", "chat-circle-text", "chats-circle"),
        *("clipboard-text", "clock", "currency-eur", "desktop", "device-mobile-camera", "envelope-open", "file-text"),
        *("files", "first-aid-kit", "folder-user", "gear", "graduation-cap", "hammer", "hand-coins", "hand-heart"),
        *("hand-waving", "handshake", "hard-hat", "headset", "heart", "house", "identification-card", "info", "key"),
        *("laptop", "lightbulb", "list-checks", "lock-key", "magnifying-glass", "map-pin", "medal", "microphone"),
        *("note", "package", "paper-plane-tilt", "pencil-simple", "phone", "plant", "question", "read-cv-logo"),
        *("scales", "seal-check", "share-network", "shield-check", "star", "storefront", "student", "text-aa"),
        *("translate", "trend-up", "truck", "user-circle", "users", "users-three", "wheelchair", "wrench"),
    )
)
"""Pictures that every terminal has."""

_NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}", re.ASCII)
_SPACES = {" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"}
_PARTNER_ID = 200


def read_guide(text: FeedText) -> Question:
    """Read the choice in `text`.

    Raises:
        BadData: it breaks the contract or a limit.
    """
    try:
        question: Question = msgspec.convert(text.data, Question)
    except (msgspec.ValidationError, RecursionError) as error:
        raise BadData(f"{text.id}: no guided choice: {error}.") from error
    if not _LANGUAGE.fullmatch(text.id.removeprefix(PREFIX)):
        raise BadData(f"{text.id}: the id ends in no language, like {PREFIX}nl.")
    _check_question(question, text.id, MOST_QUESTIONS)
    return question


def _check_question(question: Question, at: str, left: int) -> None:
    if not left:
        raise BadData(f"{at}: there are more than {MOST_QUESTIONS} questions in a row.")
    _check_text(question.title, at, "title", TITLE)
    windows = sum(tile.kind is TileKind.WINDOW for tile in question.tiles)
    bars = len(question.tiles) - windows
    if not 0 < windows <= MOST_WINDOWS or bars > MOST_BARS:
        raise BadData(f"{at}: {windows} windows and {bars} bars; 1 to {MOST_WINDOWS} and {MOST_BARS} are allowed.")
    if len({tile.id for tile in question.tiles}) < len(question.tiles):
        raise BadData(f"{at}: two tiles have the same id.")
    for tile in question.tiles:
        _check_tile(tile, f"{at}/{tile.id[:40]}", left)


def _check_tile(tile: Tile, at: str, left: int) -> None:
    if not _NAME.fullmatch(tile.id):
        raise BadData(f"{at}: the id is no lower-case word.")
    if tile.icon not in ICONS:
        raise BadData(f"{at}: the icon {tile.icon[:40]!r} is not known.")
    _check_text(tile.title, at, "title", TITLE)
    if tile.line:
        _check_text(tile.line, at, "line", LINE)
    if (tile.ask is None) == (tile.answer is None):
        raise BadData(f"{at}: it leads to one thing: ask or answer.")
    if tile.ask:
        _check_question(tile.ask, at, left - 1)
    if tile.answer:
        _check_answer(tile.answer, at)


def _check_answer(answer: Answer, at: str) -> None:
    _check_text(answer.why, at, "why", SENTENCE)
    for name, texts in (("does", answer.does), ("bring", answer.bring)):
        if len(texts) > MOST_LINES:
            raise BadData(f"{at}: {name} has {len(texts)} lines; {MOST_LINES} are allowed.")
        for line in texts:
            _check_text(line, at, name, LINE)
    if not answer.partners and not answer.kinds:
        raise BadData(f"{at}: nobody helps: partners and kinds are empty.")
    for name, ids in (("partners", answer.partners), ("kinds", answer.kinds), ("also", answer.also)):
        # The ids of partners are checked where partners come in; here it only must be possible that there is one.
        if len(ids) > MOST_PARTNERS or any(not 0 < len(id) <= _PARTNER_ID or not id.isprintable() for id in ids):
            raise BadData(f"{at}: {name} are not up to {MOST_PARTNERS} ids.")


def _check_text(text: str, at: str, name: str, most: int) -> None:
    if not text.strip() or len(text) > most or not all(sign.isprintable() or sign in _SPACES for sign in text):
        raise BadData(f"{at}: {name} is no line of 1 to {most} characters: {text[:40]!r}.")
