"""A CV for one vacancy: what that asks comes before the rest."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.model.cv import Cv
from kiosk.model.taxonomy import name_in
from kiosk.model.vacancy import Vacancy

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_ALL_TASKS = 99


def aimed(catalogue: "Catalogue", cv: Cv, vacancy: Vacancy) -> Cv:
    """Put what a vacancy asks before the rest, and its occupation under the name."""
    code = vacancy.occupation.code if vacancy.occupation else ""
    occupation = catalogue.occupation(code) if code else None
    asked = set(vacancy.req.competences)
    for task in catalogue.tasks(code, _ALL_TASKS) if code else ():
        if asked & set(task.values()):
            asked.add(name_in(task, cv.language))
    role = name_in(occupation.labels, cv.language) if occupation else vacancy.title
    work = tuple(
        replace(job, highlights=tuple(sorted(job.highlights, key=lambda text: text not in asked))) for job in cv.work
    )
    skills = tuple(sorted(cv.skills, key=lambda skill: skill.name not in asked))
    return replace(cv, person=replace(cv.person, role=role), work=work, skills=skills)
