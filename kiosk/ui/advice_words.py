"""The ways out of a search that found nothing, in words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.model.search import Query
from kiosk.ui.advice import EVERYTHING, OCCUPATION, WORD, WORDS, Advice
from kiosk.ui.choice import RADIUS
from kiosk.ui.filter_controller import FilterController


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRow:
    """A way out of a search that found nothing."""

    icon: str
    title: str
    instead: str
    count: str
    noun: str


class AdviceWords(QObject):
    """Says what to drop; `noun` is the word after a number, `without` offers to search without the words."""

    def __init__(
        self,
        filters: FilterController,
        noun: Callable[[int], str],
        without: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._filters = filters
        self._noun = noun
        self._without = without

    def row(self, advice: Advice, asked: Query, summary: str) -> AdviceRow:
        """Say one of them; `summary` is what was `asked` beside the words."""
        language = self._filters.words.language
        icon, title, instead = self._told(advice, asked, summary)
        count, noun = language.number(advice.count), self._noun(advice.count)
        return AdviceRow(icon=icon, title=title, instead=instead, count=count, noun=noun)

    def _told(self, advice: Advice, asked: Query, summary: str) -> tuple[str, str, str]:
        words = self._filters.words
        if advice.what == OCCUPATION:
            return "briefcase", words.language.isolated(advice.query.text.strip()), ""
        if advice.what == WORDS:
            return "magnifying-glass", self._without(words.language.isolated(asked.text.strip())), ""
        if advice.what == WORD:
            left_out = words.language.isolated(", ".join(advice.left_out))
            return "magnifying-glass", self.tr("Leave out “{text}”").format(text=left_out), ""
        if advice.what == EVERYTHING:
            return "x", self.tr("Drop every choice"), summary
        group = next(group for group in self._filters.group_list if group.name == advice.what)
        if advice.left_out:
            choice = words.choice(group.name, advice.left_out[0])
            return group.icon, self.tr("Drop “{text}”").format(text=choice), ""
        if group.name != RADIUS:
            choices = words.language.small(words.choices(asked.filters, group))
            return group.icon, words.dropped(advice.what), self.tr("instead of only {choices}").format(choices=choices)
        # A wider circle holds the narrow one; the other choices are left for more.
        wider, narrow = advice.query.filters.radius_km, asked.filters.radius_km
        title = self.tr("Search up to {km} km").format(km=wider) if wider else words.dropped(advice.what)
        return group.icon, title, self.tr("instead of {km} km").format(km=narrow)
