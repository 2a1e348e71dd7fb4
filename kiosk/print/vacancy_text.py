"""What an employer wrote of a vacancy, under our headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.model.passage import Line, lines, listed
from kiosk.model.vacancy import Vacancy
from kiosk.print.apply_steps import long_note
from kiosk.print.fact_grid import Fact
from kiosk.words import Texts


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it, maybe nothing."""

    heading: str
    lines: tuple[Line, ...]


def parts(vacancy: Vacancy, more: Sequence[Fact], paper: Texts) -> tuple[Part, ...]:
    """Give what one does, can and gets, and a long note; `more` are facts that have no room elsewhere."""
    note = (Line(paper.tr("This text was made from the facts that the employer gave.")),)
    task = (*lines(vacancy.description), *(note if vacancy.generated else ()))
    asked = (*vacancy.req.competences, *(f"{fact.label}: {fact.value}" for fact in more))
    return (
        Part(paper.tr("What do you do?"), task),
        Part(
            paper.tr("What must you be able to do?"),
            (*item_lines(vacancy.requirements_text), *(Line(text, item=True) for text in asked)),
        ),
        Part(paper.tr("What do you get?"), item_lines(vacancy.offer_text)),
        Part(paper.tr("About applying"), lines(long_note(vacancy))),
    )


def item_lines(text: str) -> tuple[Line, ...]:
    """Give the lines of a text that is a list by nature."""
    found = listed(text)
    return (*(Line(paragraph) for paragraph in found.paragraphs), *(Line(item, item=True) for item in found.items))
