"""What is kept of a vacancy or training for when it is gone, read in the query lane."""

from datetime import date
from typing import TYPE_CHECKING

from kiosk.model.application import Summary
from kiosk.model.dossier import SavedKind
from kiosk.model.search import Origin
from kiosk.ui.starts import starts_of
from kiosk.ui.vacancy_reading import nearest

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def read_summary(catalogue: "Catalogue", kind: SavedKind, id: str, origin: Origin, today: date) -> Summary | None:
    """Read the lasting facts, None if the record is gone: its day is the last one to apply, or that of the start."""
    if kind is SavedKind.VACANCY:
        vacancy = catalogue.vacancy(id)
        if vacancy is None:
            return None
        site = nearest(catalogue, vacancy, origin)
        return Summary(
            title=vacancy.title,
            by=vacancy.employer.name,
            city=site.location.city if site else "",
            day=vacancy.valid_until,
        )
    training = catalogue.training(id)
    if training is None:
        return None
    provider = catalogue.partner(training.provider_id)
    start = next(iter(starts_of(catalogue, training, origin, today)), None)
    return Summary(
        title=training.title,
        by=provider.name if provider else "",
        city=start.place.address.city if start and start.place else "",
        day=start.session.start if start else "",
    )
