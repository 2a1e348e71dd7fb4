"""What stands below a vacancy: others like it, and trainings that lead there."""

from dataclasses import dataclass

from kiosk.model.search import TrainingCard, VacancyCard
from kiosk.ui.vacancy_words import VacancyWords


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarRow:
    """A vacancy like this one, or a training that leads to it."""

    key: str
    title: str
    place: str
    lang: str


def similar_row(card: VacancyCard, words: VacancyWords) -> SimilarRow:
    """Say which vacancy, whose, where, and how far: several may have the same title."""
    title, own_title = words.titles(card.title, card.lang, card.names)
    km = words.language.km(card.km) if card.km is not None else ""
    return SimilarRow(
        key=card.id,
        title=title,
        place=" · ".join(part for part in (*map(words.language.isolated, (card.employer, card.city)), km) if part),
        lang="" if own_title else words.foreign(card.lang),
    )


def course_row(card: TrainingCard, start: str, words: VacancyWords) -> SimilarRow:
    """Say which training, when it starts, where, and how far."""
    km = words.language.km(card.km) if card.km is not None else ""
    return SimilarRow(
        key=card.id,
        title=card.title,
        place=" · ".join(part for part in (start, words.language.isolated(card.city), km) if part),
        lang=words.foreign(card.lang),
    )
