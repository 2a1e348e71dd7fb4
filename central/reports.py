"""What terminals report over HTTP, one visit at a time and only with consent: an occupation and a vacancy."""

from datetime import UTC, datetime
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import AfterValidator, Field

from central.report_file import ReportFile
from central.terminals import Terminals
from central.vault.bodies import Body
from central.vault.fields import Id
from central.vault.refused import Refused
from central.vault.routes import problems
from central.vault.service import Service, Used
from kiosk.feed import limits
from kiosk.model.related import Interest

MOST_REPORTS = 200
_TOKEN = 200

router = APIRouter(prefix="/v1", tags=["reports"])


def _is_id(text: str) -> str:
    if not limits.is_id(text):
        raise ValueError("must be an id of the feed")
    return text


TerminalToken = Annotated[str, Field(max_length=_TOKEN)]
FeedId = Annotated[str, Field(max_length=limits.ID), AfterValidator(_is_id)]


class Report(Body):
    """That somebody who wants an occupation took an interest in a vacancy; `id` is random, of 16 bytes."""

    id: Id
    occupation: FeedId
    vacancy: FeedId


class Reporting(Body):
    """Reports of one terminal, in no order."""

    terminal: TerminalToken
    reports: Annotated[list[Report], Field(min_length=1, max_length=MOST_REPORTS)]


class Counting(Body):
    """That the reports are kept."""

    state: str = "kept"


def pseudonym(service: Service, token: str) -> bytes:
    """Give what a terminal is counted by.

    Raises:
        Refused: it has no token.
    """
    terminals = Terminals.of(service.store / "keys")
    found = terminals.pseudonym(token) if terminals else None
    if found is None:
        raise Refused(HTTPStatus.FORBIDDEN, "unknown", "This is no token of a terminal. Make one: central terminal.")
    return found


@router.post(
    "/reports",
    operation_id="report_interests",
    responses=problems(HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE),
)
def take(service: Used, asked: Request, body: Reporting) -> Counting:
    """Keep reports until they are counted. The same again is the same."""
    terminal = pseudonym(service, body.terminal)
    state = asked.app.state
    if not hasattr(state, "report_file"):
        state.report_file = ReportFile.open(service.store)
    found: ReportFile = state.report_file
    today = datetime.fromtimestamp(service.clock(), UTC).date()
    if not found.add(terminal, today, ((one.id, Interest(one.occupation, one.vacancy)) for one in body.reports)):
        raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "slow", "Too many reports for one day.", wait_s=86400)
    return Counting()
