"""The form on which somebody writes to a dossier, and what stood in it when the session was over."""

from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Self

from fastapi.responses import Response

from central.office import writing
from central.office.desk import Asked
from central.office.page import Fields, Visitor, first
from central.office.staff import Role
from central.vault.service import Service
from kiosk.model.appointment import Bring
from kiosk.model.task import Evidence

KINDS = {Role.COUNSELLOR: ("task", "appointment", "suggestion"), Role.EMPLOYER: ("suggestion", "appointment")}
_KIND, _BEFORE = "draft", "draft-"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not sent: the page with the login carries it, so that it lies nowhere here."""

    kind: str
    fields: Fields

    @classmethod
    def of(cls, kind: str, sent: Fields) -> Self:
        """Keep all but the token of the session that is over."""
        return cls(kind, {name: many for name, many in sent.items() if name != "form"})

    @classmethod
    def carried(cls, sent: Fields) -> Self | None:
        """Read it from the form of the login; None if there is none."""
        kind = first(sent, _KIND)
        own = {name.removeprefix(_BEFORE): many for name, many in sent.items() if name.startswith(_BEFORE)}
        return cls(kind, own) if kind else None

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Give the hidden fields of the form of the login."""
        yield _KIND, self.kind
        for name, many in self.fields.items():
            for text in many:
                yield f"{_BEFORE}{name}", text


def form_page(
    who: Visitor,
    service: Service,
    kind: str,
    sent: Fields,
    *,
    asked: Asked | None,
    mistakes: dict[str, str] | None = None,
    status: HTTPStatus = HTTPStatus.OK,
    kept: bool = False,
) -> Response:
    """Show the form of a kind with what was typed, the mistakes first; `kept` if it came through a login."""
    values: dict[str, Any] = {"sent": sent, "mistakes": mistakes or {}, "asked": asked, "kind": kind, "kept": kept}
    if kind == "appointment":
        values |= {"places": writing.places(service.store), "minutes": writing.MINUTES, "things": list(Bring)}
    if kind == "task":
        values |= {"evidences": list(Evidence)}
    return who.page(f"{kind}.html", status, **values)
