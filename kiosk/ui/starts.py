"""The runs of a training that one can still join, read in the query lane."""

from datetime import date
from typing import TYPE_CHECKING

from kiosk.model.paper import Start
from kiosk.model.search import Origin
from kiosk.model.training import Session, Training

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def starts_of(catalogue: "Catalogue", training: Training, origin: Origin, today: date) -> tuple[Start, ...]:
    """Give the runs of a training that one can still join, with their places."""
    from kiosk.catalogue.cards import joinable  # noqa: PLC0415 numpy must not delay the first frame

    return tuple(_start(catalogue, session, origin) for session in joinable(training, today))


def _start(catalogue: "Catalogue", session: Session, origin: Origin) -> Start:
    from kiosk.catalogue.geography import kilometres  # noqa: PLC0415 numpy must not delay the first frame

    place = catalogue.place(session.place_id)
    if place is None:
        return Start(session=session)
    return Start(session=session, place=place, km=float(kilometres(origin, place.lat, place.lon)))
