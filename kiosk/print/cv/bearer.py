"""Who a CV or a letter is of, and how to reach them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from kiosk.model.cv import Person
from kiosk.print.bidi import is_rtl
from kiosk.print.characters import printable
from kiosk.print.cv.parts import listed

_CONTACT_LINES, _LINE_LENGTH = 30, 14
CONTACT_LENGTH = 80
"""What is longer stands in no head."""
_PHONES = tuple(
    re.compile(rf"(0|\+32){zone}(\d\d)(\d\d)") for zone in (r"(4\d\d)(\d\d)", r"([2349])(\d{3})", r"([15-8]\d)(\d\d)")
)
"""Belgian numbers without spaces, as the keys of the screen give them: mobile, large zones and small ones."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of contact with the icon beside it."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """Who stands at the head of a CV or a letter; `more_contact` is what no head has room for."""

    name: str
    role: str
    contact: tuple[Line, ...]
    more_contact: tuple[str, ...]
    photo: bytes

    @property
    def initials(self) -> str:
        """The first letters of the first two names."""
        # "Dr." and the like are no names.
        names = (name for name in printable(self.name).split() if not name.endswith("."))
        letters = (next((each for each in name if each.isalpha()), "") for name in names)
        first = [letter for letter in letters if letter][:2]
        # Letters of a script that joins them stay apart.
        return (" " if is_rtl("".join(first)) else "").join(first).upper()


def bearer(person: Person) -> Bearer:
    """Say who somebody is and how to reach them."""
    pages = (person.url, *(_profile(page.network, page.username, page.url) for page in person.profiles))
    lines = (
        Line("phone", grouped(person.phone)),
        Line("envelope-simple", person.email),
        Line("map-pin", _address(person)),
        *(Line("share-network", _bare(page)) for page in pages),
    )
    told = tuple(line for line in lines if line.text.strip())
    shown = _shown(told)
    return Bearer(
        name=person.name.strip(),
        role=person.role.strip(),
        contact=shown,
        more_contact=tuple(line.text for line in told if line not in shown),
        photo=person.photo,
    )


def grouped(phone: str) -> str:
    """Give a Belgian number that was typed without spaces those that everybody here writes."""
    found = next((match for match in (each.fullmatch(phone.strip()) for each in _PHONES) if match), None)
    if found is None:
        return phone
    start, zone, *rest = found.groups()
    return " ".join((start + zone if start == "0" else f"{start} {zone}", *rest))


def _shown(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Choose what stands in a head, however narrow its column and wide the letters."""
    shown, height = [], 0
    for line in lines:
        more = ceil(len(line.text) / _LINE_LENGTH)
        if len(line.text) <= CONTACT_LENGTH and height + more <= _CONTACT_LINES:
            shown.append(line)
            height += more
    return tuple(shown)


def _address(person: Person) -> str:
    address = person.address
    town = " ".join(part for part in (address.postcode, address.city) if part)
    # Who lives here need not say in which country.
    abroad = address.country if address.country.upper() != "BE" else ""
    return listed(address.street, town, address.region, abroad)


def _profile(network: str, username: str, url: str) -> str:
    return f"{network}: {username}" if network and username else listed(network, username or url)


def _bare(page: str) -> str:
    return page.removeprefix("https://").removeprefix("http://").removeprefix("www.").removesuffix("/")
