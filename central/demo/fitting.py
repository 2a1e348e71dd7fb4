"""Which sentences of an occupation are true for the terms of one vacancy."""

import re
from functools import cache

from central.demo.terms import Terms
from kiosk.model.vacancy import ContractKind, Experience, Schedule

_SHIFTS = {Schedule.TWO_SHIFTS, Schedule.THREE_SHIFTS}
_LATE = {Schedule.FLEXIBLE, Schedule.INTERRUPTED, Schedule.THREE_SHIFTS}
_SCHEDULES = (
    (r"\bnacht|nachts|\bnuit|\bnight", {Schedule.NIGHT, Schedule.THREE_SHIFTS}),
    (r"weekend|week-end|zaterdag|zondag|samedi|dimanche|saturday|sunday", {Schedule.WEEKEND, *_LATE}),
    (r"'s avonds|avonduren|avondwerk|le soir|in the evening", {Schedule.EVENING, Schedule.TWO_SHIFTS, *_LATE}),
    (r"ploegen(premie|systeem|werk|dienst|arbeid)|in ploegen|équipes alternantes|\bshifts?\b", _SHIFTS),
)
_CONTRACTS = (
    (r"\bstudent(en)?\b|jobstudent|étudiant", {ContractKind.STUDENT}),
    (
        r"vast contract|onbepaalde duur|vast werk|durée indéterminée|permanent contract",
        {ContractKind.PERMANENT, ContractKind.AGENCY_OPTION},
    ),
    (r"vrijwillig|bénévol|volunteer", {ContractKind.VOLUNTEER}),
    (r"zelfstandige? (statuut|basis)|als zelfstandige|indépendant|self-employed", {ContractKind.SELF_EMPLOYED}),
    (
        r"\b(uur)?lo(on|nen)\b|verlof|vakantie(dag|geld|regeling)|cheques|premie|salaire|congé|salary|holidays|\bwages?\b",
        set(ContractKind) - {ContractKind.SELF_EMPLOYED, ContractKind.VOLUNTEER},
    ),
)
_EXPERIENCED = r"ervaring|expérience|experience"
_BEGINNER = r"geen ervaring|ervaring (is )?niet|zonder ervaring|eerste ervaring|sans expérience|no experience"
_LICENCE = re.compile(r"(?:rijbewijs|permis(?: de conduire)?|driving licence) (AM|BE|CE|A|B|C|D)\b")


@cache
def _demands(text: str) -> tuple[frozenset[Schedule] | None, frozenset[ContractKind] | None, bool | None]:
    """Schedules, contracts and whether experience, that a sentence supposes; None where it does not say."""
    lower = text.lower()
    schedules = [kinds for words, kinds in _SCHEDULES if re.search(words, lower)]
    contracts = [kinds for words, kinds in _CONTRACTS if re.search(words, lower)]
    experienced = None
    if re.search(_BEGINNER, lower):
        experienced = False
    elif re.search(_EXPERIENCED, lower):
        experienced = True
    return (
        frozenset.intersection(*map(frozenset, schedules)) if schedules else None,
        frozenset.intersection(*map(frozenset, contracts)) if contracts else None,
        experienced,
    )


def fits(text: str, terms: Terms) -> bool:
    """Whether a sentence says nothing that the terms contradict."""
    schedules, contracts, experienced = _demands(text)
    if schedules is not None and not schedules & set(terms.schedules):
        return False
    if contracts is not None and terms.contract not in contracts:
        return False
    return experienced is None or experienced is (terms.experience is not Experience.NONE)


def licences_in(text: str) -> tuple[str, ...]:
    """Driving licences that a text asks for."""
    return tuple(dict.fromkeys(_LICENCE.findall(text)))
