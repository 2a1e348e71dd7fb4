"""How to apply: telephone, mail, web or the door; always a role, never a person."""

from functools import cache

from central.demo.chance import Chance
from central.demo.employers import DemoEmployer
from central.demo.phrases import PhraseBook
from central.demo.terms import Terms, site
from kiosk.model.vacancy import Apply

_ROLES = {
    "nl": ("personeelsdienst", "aanwervingsdienst", "planningsdienst", "teamverantwoordelijke", "vestigingsleider"),
    "fr": ("service du personnel", "service recrutement", "responsable d'équipe", "chef de service"),
    "en": ("HR desk", "recruitment desk", "team leader", "site manager"),
}
# Area codes; the numbers go on with 1, which no Belgian subscriber number does.
_AREAS = {
    "Antwerpen": "03",
    "Brussel": "02",
    "Limburg": "011",
    "Oost-Vlaanderen": "09",
    "Vlaams-Brabant": "016",
    "West-Vlaanderen": "050",
}
_WAYS = (
    ("phone",),
    ("email",),
    ("phone", "email"),
    ("phone", "email"),
    ("email", "url"),
    ("url",),
    ("in_person", "phone"),
)


def how_to_apply(chance: Chance, book: PhraseBook, employer: DemoEmployer, terms: Terms, number: int) -> Apply:
    """One to three ways to apply, the first one explained in words."""
    ways = chance.among(_WAYS)
    role = chance.among(_ROLES[book.language])
    door = terms.location if employer.agency else site(employer.name, employer.home.id)
    address = f"{door.street}, {door.postcode} {door.city}"
    facts = {
        "phone": phone(employer.name, door.province),
        "email": f"jobs@{employer.domain}",
        "url": f"https://www.{employer.domain}/jobs/{number}",
        "address": address,
        "role": role,
    }
    return Apply(
        phone=facts["phone"] if "phone" in ways else "",
        email=facts["email"] if "email" in ways else "",
        url=facts["url"] if "url" in ways else "",
        address=address if "in_person" in ways or chance.likely(0.3) else "",
        in_person="in_person" in ways,
        contact=role,
        instructions=book.say(chance, f"apply.{ways[0]}", facts).text,
    )


@cache
def phone(name: str, province: str) -> str:
    """The telephone number of an organisation: fictitious, and the same every time."""
    chance = Chance("phone", name)
    area = _AREAS.get(province, "02")
    first = str(chance.between(100, 199) if len(area) == 2 else chance.between(10, 19))
    return f"{area} {first} {chance.between(0, 99):02} {chance.between(0, 99):02}"
