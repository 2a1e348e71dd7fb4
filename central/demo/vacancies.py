"""Turns a plan into a vacancy of the feed, and lets an employer change one."""

from dataclasses import replace
from datetime import date, timedelta

from central.demo.apply import how_to_apply
from central.demo.chance import Chance
from central.demo.facts import facts_of, lowered, month_wage
from central.demo.fitting import licences_in
from central.demo.plan import Plan
from central.demo.terms import Terms
from central.demo.writing import Writer
from kiosk.model.vacancy import (
    Contract,
    Employer,
    LanguageNeed,
    OccupationRef,
    Requirements,
    Salary,
    Vacancy,
)


def compose(
    chance: Chance, plan: Plan, clients: dict[str, dict[str, str]], *, number: int, valid_until: date
) -> tuple[Vacancy, tuple[str, ...]]:
    """Write the vacancy of a plan; beside it the patterns of its sentences."""
    item, employer, terms, book = plan.occupation, plan.employer, plan.terms, plan.book
    facts = facts_of(chance, terms, book, plan.today)
    name = lowered(plan.name) if book.language == "nl" else plan.name
    facts |= {"title": name, "employer": employer.name, "client": clients[plan.client][plan.book.language]}
    length = chance.favouring((0, 1, 2), (3.0, 4.0, 2.0))
    writer = Writer(
        book=book,
        chance=chance,
        occupation=item,
        employer=employer,
        terms=terms,
        facts=facts,
        length=length,
        avoid=plan.avoid,
    )
    text = writer.write()
    stamp = f"{plan.published.isoformat()}T{chance.between(4, 6):02}:{chance.between(0, 59):02}:00Z"
    vacancy = Vacancy(
        id=f"demo:{number}",
        source="demo",
        source_id=str(number),
        rev=1,
        title=plan.title,
        lang=plan.book.language,
        description=text.description,
        requirements_text=text.requirements,
        offer_text=text.offer,
        positions=terms.positions,
        occupation=OccupationRef(scheme="demo", code=item.code, label=item.occupation.labels["nl"]),
        sectors=(item.occupation.sector,),
        employer=Employer(name=employer.name, kind=employer.kind),
        locations=(terms.location,),
        contract=Contract(kind=terms.contract, start=terms.start.isoformat() if terms.start else ""),
        regime=terms.regime,
        schedule=terms.schedules,
        hours_min=terms.hours,
        hours_max=terms.hours_max,
        salary=_salary(terms),
        req=_requirements(chance, plan, text.requirements),
        apply=how_to_apply(chance, book, employer, terms, number),
        published=stamp,
        updated=stamp,
        valid_until=valid_until.isoformat(),
    )
    return vacancy, text.patterns


def change(chance: Chance, vacancy: Vacancy, day: date) -> Vacancy:
    """The employer pays more, looks for one more, or waits longer."""
    stamp = f"{day.isoformat()}T{chance.between(7, 20):02}:30:00Z"
    if vacancy.salary and vacancy.salary.max and chance.likely(0.3):
        salary = replace(vacancy.salary, max=round(vacancy.salary.max * 1.02, 2))
        return replace(vacancy, updated=stamp, salary=salary)
    if chance.likely(0.4):
        return replace(vacancy, updated=stamp, positions=vacancy.positions + 1)
    until = date.fromisoformat(vacancy.valid_until) + timedelta(days=14)
    return replace(vacancy, updated=stamp, valid_until=until.isoformat())


def _salary(terms: Terms) -> Salary | None:
    low, high = terms.wage
    if not low:
        return None
    if terms.monthly:
        return Salary(min=month_wage(low), max=month_wage(high), unit="month")
    return Salary(min=low, max=high, unit="hour")


def _requirements(chance: Chance, plan: Plan, text: str) -> Requirements:
    terms = plan.terms
    dutch = (LanguageNeed(lang="nl", level=terms.dutch),) if terms.dutch != "none" else ()
    others = tuple(LanguageNeed(lang=code, level="B1" if must else "A2", must=must) for code, must in terms.languages)
    competences = chance.some(plan.occupation.occupation.competences, chance.between(3, 5))
    return Requirements(
        languages=dutch + others,
        licences=tuple(dict.fromkeys((*terms.licences, *licences_in(text)))),
        education=(terms.education,),
        experience=terms.experience,
        certificates=terms.certificates,
        competences=tuple(names[plan.book.language] for names in competences),
    )
