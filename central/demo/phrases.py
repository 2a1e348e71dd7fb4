"""The phrase book: sentences with the concrete facts of a vacancy, per language and topic."""

import re
from dataclasses import dataclass
from pathlib import Path

from central.demo.assets import DEMO
from central.demo.chance import Chance
from central.entry import Entry

FOLDER = DEMO / "phrases"

# The facts that a sentence of a topic may name; topics with a dot are one table of variants by value.
_FACTS: dict[str, str] = {
    "intro": "employer title town",
    "client": "employer title town client",
    "reason": "",
    "positions": "positions",
    "team": "team",
    "team_alone": "",
    "onboarding": "weeks days",
    "place": "minutes street town",
    "attitude": "",
    "selection": "days interviews",
    "start": "start",
    "start_now": "",
    "wage": "low high",
    "wage_month": "low high",
    "wage_scale": "",
    "extras": "extras",
    "extra_items": "",
    "extra_items_small": "",
    "extra_items_desk": "",
    "extra_items_floor": "",
    "growth": "days",
    "licence_B": "",
    "licence": "licence",
    "certificate": "certificate",
    "language_need": "language Language",
    "language_plus": "language Language",
    "dutch": "",
    "experience": "",
    "education": "",
    "contract": "months",
    "hours": "hours hours_max workdays",
    "schedule": "from to",
    "apply": "phone email url address role",
    "heading": "",
    "title_suffix": "hours",
}
_TABLES = {"dutch", "experience", "education", "contract", "hours", "schedule", "apply", "heading", "title_suffix"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the pattern it was made from: two sentences of one pattern count as the same."""

    pattern: str
    text: str


class PhraseBook:
    """The patterns of one language."""

    def __init__(self, path: Path) -> None:
        """Read a file.

        Raises:
            BadData: a topic is missing, or a pattern names a fact that its topic does not have.
        """
        file = Entry.load(path)
        self.language = file.text("language")
        self._patterns: dict[str, tuple[str, ...]] = {}
        for topic in _FACTS:
            if topic in _TABLES:
                table = file.entry(topic)
                for value in table.names():
                    self._patterns[f"{topic}.{value}"] = table.texts(value, 1)
            else:
                self._patterns[topic] = file.texts(topic, 1)
        file.done()
        for name, patterns in self._patterns.items():
            facts = set(_FACTS[name.partition(".")[0]].split())
            for pattern in patterns:
                if strange := set(re.findall(r"{(.*?)}", pattern)) - facts:
                    file.refuse(name, f"{pattern!r} names {strange}; this topic has: {', '.join(facts) or 'no facts'}")

    def has(self, topic: str) -> bool:
        """Whether the topic has patterns."""
        return topic in self._patterns

    def patterns(self, topic: str) -> tuple[str, ...]:
        """Every pattern of a topic."""
        return self._patterns[topic]

    def say(self, chance: Chance, topic: str, facts: dict[str, str]) -> Sentence:
        """One sentence about a topic, filled in with the facts of a vacancy."""
        patterns = self._patterns[topic]
        index = chance.between(0, len(patterns) - 1)
        return Sentence(f"{self.language}.{topic}.{index}", patterns[index].format_map(facts))


def load_phrases(folder: Path = FOLDER) -> dict[str, PhraseBook]:
    """The phrase books by language."""
    return {path.stem: PhraseBook(path) for path in sorted(folder.glob("*.toml"))}
