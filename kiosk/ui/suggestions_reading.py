"""What is read for the list of suggestions: what the records point to, and what else suits."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from kiosk.advice.suggest import Why, suggest
from kiosk.dossier.contents import Kept
from kiosk.model.dossier import Dossier, SuggestedBy, Suggestion
from kiosk.model.search import Origin
from kiosk.ui.saved_reading import read_item
from kiosk.ui.suggestion_words import Pointed

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_PEOPLE_FIRST = (SuggestedBy.COUNSELLOR, SuggestedBy.EMPLOYER)


def read_suggestions(
    catalogue: "Catalogue", dossier: Dossier, records: Sequence[Kept[Suggestion]], origin: Origin, today: date
) -> list[Pointed]:
    """Look up what the records point to, people before machines, and find more that suits."""
    found = [
        Pointed(suggestion=kept.value, there=read_item(catalogue, kept.value.item_id, origin, today), at=kept.at)
        for kept in sorted(records, key=lambda kept: kept.value.by not in _PEOPLE_FIRST)
    ]
    for one in suggest(dossier, catalogue, origin, today):
        wanted = catalogue.occupation(one.reason.name) if one.reason.why is Why.WANTED else None
        found.append(
            Pointed(
                suggestion=Suggestion(item_id=one.card.id, by=one.by, reason=""),
                there=read_item(catalogue, one.card.id, origin, today),
                reason=one.reason,
                names=tuple(wanted.labels.items()) if wanted else (),
            )
        )
    return [pointed for pointed in found if pointed.at or pointed.there.listed]
