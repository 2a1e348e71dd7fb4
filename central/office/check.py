"""The page on which anybody who has the sheet of a proof checks it: no login, nothing kept."""

from dataclasses import dataclass
from datetime import date, timedelta
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import Response

from central.office.desk import Desk, Found
from central.office.page import BRUSSELS, Fields, Visitor, fields, first, visitor
from central.office.writing import Mistakes, Reader
from central.vault.limit import Limit
from central.vault.rates import Rate
from central.vault.service import Used
from kiosk.envelope.commitment import STATES, Proof, ProofRow, code, salt_of
from kiosk.errors import BadData
from kiosk.model.application import EventKind, Way

router = APIRouter(prefix="/check", include_in_schema=False)
MOST_ROWS = 60
_CHECKS = Limit("checks", Rate(60, 0.2))
_LONGEST = timedelta(days=731)
Anybody = Annotated[Visitor, Depends(visitor)]
Form = Annotated[Fields, Depends(fields)]


@dataclass(frozen=True, slots=True)
class _Typed:
    salt: bytes
    proof: Proof
    rows: tuple[ProofRow, ...] | None


@router.get("")
def ask(who: Anybody) -> Response:
    """Show an empty form."""
    return _page(who, {})


@router.get("/{code}")
def ask_for(who: Anybody, code: str) -> Response:
    """Show a form with the code that was scanned."""
    return _page(who, {"code": [_grouped(code[:80])]})


@router.post("", dependencies=[Depends(_CHECKS)])
def check(who: Anybody, service: Used, sent: Form) -> Response:
    """Say whether what was typed is what was printed."""
    try:
        typed = _typed(sent)
    except Mistakes as wrong:
        return _page(who, sent, mistakes=wrong.found, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    found = Desk(service).check(typed.salt, typed.proof, typed.rows)
    rows = min(sum(typed.proof.totals.values()), MOST_ROWS) if found and found.totals else 0
    return _page(who, sent, found=found, checked=True, rows=rows)


def _page(
    who: Visitor,
    sent: Fields,
    *,
    mistakes: dict[str, str] | None = None,
    found: Found | None = None,
    checked: bool = False,
    rows: int = 0,
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    wrong = mistakes or {}
    rows = rows or _rows_in(sent)
    # By the clock on the wall: the sheet bears a day by that one too.
    since = found.received.astimezone(BRUSSELS).date() if found else None
    values = {"found": found, "since": since, "checked": checked, "rows": rows, "states": STATES, "ways": list(Way)}
    return who.page("check.html", status, sent=sent, mistakes=wrong, **values)


def _typed(sent: Fields) -> _Typed:
    reader = Reader(sent)
    try:
        salt = salt_of(first(sent, "code"))
    except BadData:
        salt = b""
        reader.mistakes["code"] = "In deze code staat een fout. Kijk op het blad."
    made, start, end = reader.day("made"), reader.day("start"), reader.day("end")
    if start and end and not start <= end <= start + _LONGEST:
        reader.mistakes["end"] = "Deze dag komt voor de eerste, of jaren erna."
    totals: dict[EventKind, int] = {kind: _count(reader, f"total-{kind}") for kind in STATES}
    rows = [_row(reader, number) for number in range(1, _rows_in(sent) + 1)]
    if reader.mistakes or made is None or start is None or end is None:
        raise Mistakes(reader.mistakes)
    proof = Proof(made=made, start=start, end=end, totals=totals)
    return _Typed(salt, proof, tuple(row for row in rows if row) if rows else None)


def _count(reader: Reader, name: str) -> int:
    text = first(reader.sent, name) or "0"
    if not (text.isascii() and text.isdecimal() and len(text) <= 4):
        reader.mistakes[name] = "Vul een getal in."
        return 0
    return int(text)


def _rows_in(sent: Fields) -> int:
    """How many rows the form has that was sent."""
    rows = 0
    while rows < MOST_ROWS and f"job-{rows + 1}" in sent:
        rows += 1
    return rows if any(first(sent, f"job-{number}") for number in range(1, rows + 1)) else 0


def _row(reader: Reader, number: int) -> ProofRow | None:
    day: date | None = reader.day(f"day-{number}")
    job = reader.text(f"job-{number}", 400)
    where = reader.text(f"where-{number}", 400, needed=False)
    state = reader.one_of(f"state-{number}", EventKind)
    way = first(reader.sent, f"way-{number}")
    if way:
        way = reader.one_of(f"way-{number}", Way)
    if day is None or any(name.endswith(f"-{number}") for name in reader.mistakes):
        return None
    return ProofRow(day=day, job=job, where=where, way=Way(way) if way else None, state=EventKind(state))


def _grouped(text: str) -> str:
    try:
        return code(salt_of(text))
    except BadData:
        return text
