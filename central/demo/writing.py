"""Writes the text of a vacancy: sentences of the employer, of the occupation, and with the facts of this vacancy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from central.demo.chance import Chance
from central.demo.employers import DemoEmployer
from central.demo.facts import joined, tongue
from central.demo.fitting import fits, licences_in
from central.demo.occupations import DemoOccupation
from central.demo.phrases import PhraseBook, Sentence
from central.demo.terms import Terms
from kiosk.model.vacancy import ContractKind

_UNPAID = (
    ContractKind.VOLUNTEER,
    ContractKind.SELF_EMPLOYED,
    ContractKind.APPRENTICESHIP,
    ContractKind.INTERNSHIP,
)
_ALONE = ("logistics", "security", "cleaning")


@dataclass(frozen=True, slots=True)
class Text:
    """The three texts of a vacancy and the patterns of all their sentences."""

    description: str
    requirements: str
    offer: str
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Sentences that stand together; with a heading they become a list."""

    sentences: list[Sentence]
    heading: Sentence | None = None
    listed: bool = False

    def __str__(self) -> str:
        if not self.listed:
            return " ".join(sentence.text for sentence in self.sentences)
        lines = [f"• {sentence.text}" for sentence in self.sentences]
        return "\n".join([self.heading.text, *lines] if self.heading else lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """What it takes to write one vacancy.

    `facts` fill in the patterns of the book, `length` is 0 to 2, and `avoid` are words that the title rules out.
    """

    book: PhraseBook
    chance: Chance
    occupation: DemoOccupation
    employer: DemoEmployer
    terms: Terms
    facts: dict[str, str]
    length: int
    avoid: tuple[str, ...]

    def write(self) -> Text:
        """Compose the text; the same draws give the same text."""
        description = self._description()
        requirements = [_Paragraph(self._requirements(), listed=self.chance.likely(0.4))]
        offer = self._offer()
        paragraphs = (*description, *requirements, *offer)
        return Text(
            description=_join(description),
            requirements=_join(requirements),
            offer=_join(offer),
            patterns=tuple(sentence.pattern for item in paragraphs for sentence in item.sentences),
        )

    def _say(self, topic: str, **facts: str) -> Sentence:
        return self.book.say(self.chance, topic, {**self.facts, **facts})

    def _description(self) -> list[_Paragraph]:
        layout = self.chance.between(0, 4)
        about, intro, around = self._about(), self._intro(always=layout in (1, 4)), self._around()
        tasks = self._own("tasks", (3, 4, 6))
        match layout:
            case 0:
                return [_Paragraph(about + intro), _Paragraph(tasks), _Paragraph(around)]
            case 1:
                return [_Paragraph(intro + tasks), _Paragraph(about), _Paragraph(around)]
            case 2:
                listed = _Paragraph(tasks, heading=self._say("heading.tasks"), listed=True)
                return [_Paragraph(intro + about), listed, _Paragraph(around)]
            case 3:
                return [_Paragraph(about), _Paragraph(intro + tasks + around)]
            case _:
                return [_Paragraph(intro + around[:1]), _Paragraph(tasks), _Paragraph(around[1:] + about)]

    def _about(self) -> list[Sentence]:
        language = self.book.language
        about = [
            Sentence(f"{self.employer.name}.{language}.{index}", text)
            for index, text in enumerate(self.employer.about.get(language, ()))
        ]
        if len(about) > 2 or (about and self.chance.likely(0.35)):
            about.pop(self.chance.between(1, len(about) - 1))
        return about

    def _intro(self, always: bool) -> list[Sentence]:
        if self.employer.agency:
            return [self._say("client")]
        if always or self.book.language not in self.employer.about or self.chance.likely(0.45):
            return [self._say("intro")]
        return []

    def _around(self) -> list[Sentence]:
        """The team, the place, the first weeks, and why there is a vacancy."""
        alone = self.occupation.occupation.sector in _ALONE and self.chance.likely(0.3)
        topics = ["team_alone" if alone else "team"]
        if self.terms.positions > 1:
            topics.append("positions")
        elif self.chance.likely(0.25):
            topics.append("reason")
        if self.chance.likely(0.5) and not self.terms.brief:
            topics.append("onboarding")
        if self.chance.likely(0.4):
            topics.append("place")
        return [self._say(topic) for topic in self.chance.some(topics, len(topics))]

    def _requirements(self) -> list[Sentence]:
        wishes = self._own("requirements", (2, 2, 3))
        known = " ".join(sentence.text for sentence in wishes)
        said = {sentence.pattern: sentence for sentence in self._needs(known)}
        needs = self.chance.some(list(said.values()), len(said))
        return wishes + needs if self.chance.likely(0.5) else needs[:1] + wishes + needs[1:]

    def _needs(self, known: str) -> list[Sentence]:
        """What is asked, apart from what the sentences `known` ask already."""
        terms, likely, language = self.terms, self.chance.likely, self.book.language
        needs = []
        if tongue("nl", language) not in known and (terms.dutch != "none" or likely(0.6)):
            needs.append(self._say(f"dutch.{terms.dutch}"))
        if likely(0.75):
            needs.append(self._say(f"experience.{terms.experience}"))
        if not re.search(r"dipl[oô]m", known) and likely(0.6):
            needs.append(self._say(f"education.{terms.education}"))
        for _ in range(self.chance.between(0, 1 + (self.length > 0))):
            needs.append(self._say("attitude"))
        for licence in terms.licences:
            if licence not in licences_in(known):
                needs.append(self._say("licence_B" if licence == "B" else "licence", licence=licence))
        papers = [name for name in terms.certificates if name.split()[0].lower() not in known.lower()]
        if papers:
            needs.append(self._say("certificate", certificate=joined(papers, language)))
        for code, must in terms.languages:
            name = tongue(code, language)
            if code != language and name not in known:
                topic = "language_need" if must else "language_plus"
                needs.append(self._say(topic, language=name, Language=name[0].upper() + name[1:]))
        return needs

    def _offer(self) -> list[_Paragraph]:
        work, pay = self._work(), self._pay()
        gains = self._own("offers", (1, 2, 3))
        last = []
        if self.chance.likely(0.6):
            last.append(self._say("start" if self.terms.start else "start_now"))
        if self.chance.likely((0.3, 0.6, 0.9)[self.length]):
            last.append(self._say("selection"))
        ordered = self.chance.some([work, pay, gains], 3)
        first = _Paragraph([sentence for part in ordered for sentence in part], listed=self.chance.likely(0.3))
        return [first, _Paragraph(last)]

    def _work(self) -> list[Sentence]:
        topics = [f"contract.{self.terms.contract}", f"hours.{self.terms.regime}"]
        if self.chance.likely(0.25):
            topics.pop(self.chance.between(0, 1))
        topics += [f"schedule.{kind}" for kind in self.terms.schedules]
        return [self._say(topic) for topic in self.chance.some(topics, len(topics))]

    def _pay(self) -> list[Sentence]:
        terms = self.terms
        said = []
        if terms.wage[0]:
            said.append(self._say("wage_month" if terms.monthly else "wage"))
        elif terms.contract not in _UNPAID:
            said.append(self._say("wage_scale"))
        if terms.contract not in _UNPAID and self.occupation.occupation.sector != "school" and self.chance.likely(0.75):
            said.append(self._say("extras"))
        if self.length and not terms.brief and self.chance.likely(0.5):
            said.append(self._say("growth"))
        return said

    def _own(self, part: str, counts: tuple[int, int, int]) -> list[Sentence]:
        """Some sentences of the occupation that are true for these terms, in random order."""
        texts: Sequence[str] = getattr(self.occupation.sentences[self.book.language], part)
        key = f"{self.occupation.code}.{self.book.language}.{part}"
        fitting = [
            index
            for index, text in enumerate(texts)
            if fits(text, self.terms) and not any(word in text.lower() for word in self.avoid)
        ]
        chosen = self.chance.some(fitting, counts[self.length])
        return [Sentence(f"{key}.{index}", texts[index]) for index in chosen]


def _join(paragraphs: list[_Paragraph]) -> str:
    return "\n\n".join(str(item) for item in paragraphs if item.sentences)
