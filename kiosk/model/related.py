"""Vacancies that people with a similar profile looked at, counted and rounded by central."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedVacancy:
    """A vacancy and in how many visits it was of interest, rounded down."""

    id: str
    visits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """The vacancies of interest to whom wants the occupation `id`, the most visits first."""

    id: str
    rev: int
    vacancies: tuple[RelatedVacancy, ...]


@dataclass(frozen=True, slots=True)
class Interest:
    """That somebody who wants an occupation took an interest in a vacancy; says nothing else of who."""

    occupation: str
    vacancy: str
