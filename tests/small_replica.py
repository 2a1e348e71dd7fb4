"""A replica of a few hundred records that is quick to make, for tests of the screen."""

import random
from collections.abc import Sequence
from pathlib import Path

from replica_file import MUNICIPALITIES, OCCUPATIONS, ReplicaFile, training, vacancy

from central.demo import GUIDE
from central.demo.partners import load_partners
from central.demo.texts import attribution
from central.guide import load_guide
from kiosk.model.partner import Address, OpenInterval, Partner, Place, PlaceKind
from kiosk.model.rule import AssignmentRule
from kiosk.model.taxonomy import FeedText
from kiosk.model.training import Contact

VACANCIES = 1200
TRAININGS = 80
PLACES = tuple(
    Place(
        id=f"place:{number}",
        rev=1,
        name=f"Werkwinkel {town.name['nl']}",
        kind=PlaceKind.JOB_SHOP,
        address=Address(street="Markt 1", postcode="9000", city=town.name["nl"], nis=town.id),
        lat=town.lat,
        lon=town.lon,
        hours=tuple(OpenInterval(dow=day, opens="09:00", closes="17:00") for day in range(1, 6)),
        partner_ids=("partner:1", "werkwinkel"),
        phone="09 000 00 00",
    )
    for number, town in enumerate(MUNICIPALITIES)
)
PARTNER = Partner(
    id="partner:1",
    rev=1,
    name="Leercentrum",
    kind="employment_service",
    services=("Zoekt mee naar werk.",),
    languages=("nl",),
    contact=Contact(phone="09 000 00 01"),
    place_ids=tuple(place.id for place in PLACES),
)
# Those of the demo, to whom the guided choice leads.
HELPERS = tuple(sheet.partner for sheet in load_partners())


def small_replica(data_dir: Path, rules: Sequence[AssignmentRule] = ()) -> None:
    """Write the replica under `data_dir`; the records are valid in the middle of May 2026."""
    chance = random.Random(2)
    file = ReplicaFile(data_dir)
    file.put("occupations", OCCUPATIONS)
    file.put("municipalities", MUNICIPALITIES)
    file.put("places", PLACES)
    file.put("partners", [PARTNER, *HELPERS])
    file.put("texts", load_guide(GUIDE, HELPERS))
    file.put("texts", [FeedText(id="notice.sample", rev=1, text={"nl": "Voorbeeldgegevens", "en": "Sample data"})])
    file.put("texts", [attribution(), FeedText(id="attribution.esco", rev=1, text={"nl": "Beroepen: ESCO"})])
    file.put("vacancies", [vacancy(number, chance) for number in range(VACANCIES)])
    file.put("trainings", [training(number, chance) for number in range(TRAININGS)])
    if rules:
        file.put("assignment_rules", rules)
    file.close()
