"""What one vacancy will be about: title, employer, language and terms, before a word of it is written."""

from dataclasses import dataclass
from datetime import date

from central.demo.chance import Chance
from central.demo.employers import DemoEmployer, Employers, Promise
from central.demo.facts import hours
from central.demo.occupations import DemoOccupation
from central.demo.phrases import PhraseBook
from central.demo.terms import Terms, draw_terms
from kiosk.errors import BadData
from kiosk.model.vacancy import Experience


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A vacancy to be: `name` is the title without additions, `client` the kind of an agency's client.

    `today` is the day before which nothing that it announces takes place.
    """

    occupation: DemoOccupation
    employer: DemoEmployer
    client: str
    book: PhraseBook
    name: str
    title: str
    terms: Terms
    avoid: tuple[str, ...]
    today: date
    published: date

    @property
    def key(self) -> tuple[str, str]:
        """What no two vacancies have in common."""
        return self.title.lower(), self.employer.name


class Planner:
    """Draws plans from titles and the employers that hire for them."""

    def __init__(self, employers: Employers, books: dict[str, PhraseBook]) -> None:
        self._employers = employers
        self._books = books
        self._promises: dict[tuple[str, str], Promise] = {}

    def plan(self, chance: Chance, item: DemoOccupation, *, today: date, published: date, busy: bool) -> Plan:
        """Draw a plan; when many titles are taken (`busy`), titles more often say something of the terms."""
        name = chance.among(item.titles)
        promise = self._promise(item, name)
        employer = chance.weighted(promise.employers, promise.shares)
        language = _language(chance, item, employer)
        if language != "nl":
            name = item.occupation.labels[language]
            promise = self._promise(item, item.titles[0])
        book = self._books[item.book(language)]
        terms = draw_terms(chance, item, promise, employer, language=language, today=today)
        likely = 0.12 if language == "nl" and not busy else 0.6
        addition = _addition(chance, terms, employer, book) if chance.likely(likely) else ""
        return Plan(
            occupation=item,
            employer=employer,
            client=chance.among(promise.clients) if promise.clients else employer.kind,
            book=book,
            name=name,
            title=name if addition.strip(" (,").lower()[:5] in name.lower() else name + addition,
            terms=terms,
            avoid=promise.avoid,
            today=today,
            published=published,
        )

    def _promise(self, item: DemoOccupation, title: str) -> Promise:
        key = (item.code, title)
        if key not in self._promises:
            self._promises[key] = self._employers.promise(item, title)
            if not self._promises[key].employers:
                raise BadData(f"{item.code}: no employer hires for the title {title!r}.")
        return self._promises[key]


def _language(chance: Chance, item: DemoOccupation, employer: DemoEmployer) -> str:
    """What it is written in: French and English where there are texts, in Brussels more than elsewhere."""
    near_brussels = employer.home.province in ("Brussel", "Vlaams-Brabant")
    for language, own, other in (("fr", 0.7, 0.04 if near_brussels else 0.0), ("en", 0.35, 0.05)):
        if language in item.sentences and chance.likely(own if language in employer.about else other):
            return language
    return "nl"


def _addition(chance: Chance, terms: Terms, employer: DemoEmployer, book: PhraseBook) -> str:
    """The town, or a fact between brackets."""
    language = book.language
    topics = [f"title_suffix.{value}" for value in (*terms.schedules, terms.contract, terms.regime)]
    if terms.experience is Experience.NONE and not terms.brief:
        topics.append("title_suffix.none_experience")
    topics = [topic for topic in topics if book.has(topic)]
    if len(employer.towns) > 1 and (chance.likely(0.5) or not topics):
        return f" {terms.location.city}" if language == "nl" else f", {terms.location.city}"
    if not topics:
        return ""
    return f" ({book.say(chance, chance.among(topics), {'hours': hours(terms.hours, language)}).text})"
