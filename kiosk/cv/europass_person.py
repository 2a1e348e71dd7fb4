"""Who a CV in the XML of Europass (Candidate) is about."""

import base64
import binascii

from kiosk.cv import html
from kiosk.cv.photo import photo_of
from kiosk.cv.taken import Ledger
from kiosk.cv.xml import Node
from kiosk.model.cv import Address, OnlineProfile, Person


def person(candidate: Node, ledger: Ledger) -> Person:
    """Read who it is about."""
    human, profile = candidate.one("CandidatePerson"), candidate.one("CandidateProfile")
    reached = _Reached(human)
    name = (human.text(f"PersonName/{part}") for part in ("GivenName", "FamilyName"))
    return Person(
        name=" ".join(part for part in name if part),
        role=profile.text("CandidateObjective"),
        email=reached.first("Email"),
        phone=reached.phone(),
        url=reached.first("Web"),
        summary=html.plain(profile.text("ExecutiveSummary")),
        address=reached.address(),
        profiles=reached.profiles(),
        photo=_photo(profile, ledger),
    )


class _Reached:
    """Where somebody can be reached; what is taken over once stays for the list of what was left."""

    def __init__(self, human: Node) -> None:
        self._ways = list(human.every("Communication"))

    def _of(self, channel: str) -> list[Node]:
        return [each for each in self._ways if each.text("ChannelCode") == channel]

    def first(self, channel: str) -> str:
        return next((_told(each) for each in self._of(channel)), "")

    def phone(self) -> str:
        for each in self._of("Telephone"):
            each.one("UseCode").ignore()
            each.one("CountryCode").ignore()
            country, number = each.text("CountryDialing"), each.text("DialNumber") or each.text("URI")
            return f"+{country.lstrip('+')} {number}" if country and not number.startswith("+") else number
        return ""

    def address(self) -> Address:
        for each in self._ways:
            if (place := each.one("Address")).children:
                each.one("UseCode").ignore()
                return Address(
                    street=", ".join(line.said for line in place.every("AddressLine")),
                    postcode=place.text("PostalCode"),
                    city=place.text("CityName"),
                    region=place.text("CountrySubDivisionCode"),
                    country=place.text("CountryCode").upper(),
                )
        return Address()

    def profiles(self) -> tuple[OnlineProfile, ...]:
        return (
            *(OnlineProfile(network=_network(each), url=_told(each)) for each in self._of("Social Media")),
            *(OnlineProfile(network=_network(each), username=_told(each)) for each in self._of("InstantMessage")),
            *(OnlineProfile(network=_network(each), url=_told(each)) for each in self._of("Web")[1:]),
        )


def _told(way: Node) -> str:
    return way.text("URI") or way.text("Text") or way.text("URL")


def _network(way: Node) -> str:
    title, code = way.text("OtherTitle"), way.text("UseCode")
    return title or ("" if code == "other" else code)


def _photo(profile: Node, ledger: Ledger) -> bytes:
    for each in profile.every("Attachment"):
        kind, name = each.text("FileType"), each.text("Instructions")
        if kind == "photo" or name == "ProfilePicture":
            data = each.one("EmbeddedData")
            try:
                # Europass writes the data URI of the photo, and that once more in base 64.
                uri = base64.b64decode("".join(data.said.split()), validate=True).decode("ascii")
            except (binascii.Error, ValueError):
                uri = data.said
            return photo_of(uri, data.where, ledger)
    return b""
