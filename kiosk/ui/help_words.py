"""What the screen says about places and partners, chosen by the values of the feed."""

from PySide6.QtCore import QLocale, QObject

from kiosk.model.partner import Address, PlaceKind
from kiosk.ui.flemish_words import FlemishWords
from kiosk.ui.language import NO_BREAK, Language
from kiosk.ui.opening_words import OpeningWords

_PLACE_ICONS = {
    PlaceKind.JOB_SHOP: "handshake",
    PlaceKind.LIBRARY: "books",
    PlaceKind.TOWN_HALL: "buildings",
    PlaceKind.BANK: "currency-eur",
    PlaceKind.PARTNER: "users-three",
    PlaceKind.KIOSK: "desktop",
}
_PARTNER_ICONS = {
    "employment_service": "briefcase",
    "job_shop": "handshake",
    "unemployment": "currency-eur",
    "benefit_payment": "hand-coins",
    "local_employment": "house",
    "disability": "wheelchair",
    "network": "share-network",
    "municipality": "buildings",
    "welfare": "hand-heart",
    "training": "graduation-cap",
    "integration": "translate",
    "language": "chats-circle",
    "diploma_recognition": "certificate",
    "competence_recognition": "seal-check",
    "discrimination": "scales",
    "own_business": "storefront",
    "digital_skills": "desktop",
}
# Languages under the name that their speakers give them, where Qt would add a country.
_ENDONYMS = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文", "vgt": "Vlaamse Gebarentaal"}


class HelpWords(FlemishWords):
    """Words for places, partners and what they help with, in the language of the screen."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(language, parent)
        self.opening = OpeningWords(language, self)

    @property
    def written_in(self) -> str:
        """Say in which language they write, empty when the screen speaks it too."""
        return self.tr("They wrote this in Dutch.") if self.language_of_texts else ""

    def place_icon(self, kind: PlaceKind, host: str = "") -> str:
        """Give the picture of a kind of place; the place of one partner has that of its kind."""
        return self.partner_icon(host) if kind is PlaceKind.PARTNER and host else _PLACE_ICONS[kind]

    def partner_icon(self, kind: str) -> str:
        """Give the picture of a kind of partner."""
        return _PARTNER_ICONS.get(kind, "users-three")

    def address(self, address: Address) -> str:
        """Write an address in one line."""
        return f"{address.street}, {address.postcode}{NO_BREAK}{address.city}"

    def span(self, first: int, last: int, count: int) -> str:
        """Say which rows of a list are in sight, empty when there are none."""
        numbers = [self.language.number(n) for n in (first, last, count)]
        text = self.tr("{first} to {last} of {count}")
        return text.format(first=numbers[0], last=numbers[1], count=numbers[2]) if count else ""

    def language_name(self, code: str) -> str:
        """Name a language as its speakers do."""
        return _ENDONYMS.get(code) or self.language.capital(QLocale(code).nativeLanguageName()) or code
