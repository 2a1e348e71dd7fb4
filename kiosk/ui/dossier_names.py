"""What the codes and ids in a dossier are called, for its sheet."""

from typing import TYPE_CHECKING

from kiosk.model.dossier import Dossier

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def read_names(catalogue: "Catalogue", dossier: Dossier) -> dict[str, dict[str, str]]:
    """Give the names in each language by code or id; what has one name in all languages has it as that of Dutch."""
    names: dict[str, dict[str, str]] = {}
    for code in {*dossier.profile.occupations, *(each.code for each in dossier.competences if each.code)}:
        if occupation := catalogue.occupation(code):
            names[code] = dict(occupation.labels)
    for item in {each.item_id for each in dossier.suggestions}:
        if found := catalogue.vacancy(item) or catalogue.training(item):
            names[item] = {"nl": found.title}
    for id in {each.place_id for each in dossier.appointments if each.place_id}:
        if place := catalogue.place(id):
            names[id] = {"nl": place.name}
    return names
