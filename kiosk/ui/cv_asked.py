"""What a vacancy asks that a CV does not show."""

from collections.abc import Sequence

from kiosk.model.competence import Level
from kiosk.model.cv import Cv, Tongue
from kiosk.model.vacancy import LanguageNeed, Vacancy
from kiosk.ui.component_rows import ChoiceRow
from kiosk.words import Words

_ORDER = [*Level]


def missed(cv: Cv, vacancy: Vacancy | None, asked: Sequence[ChoiceRow], words: Words) -> tuple[str, ...]:
    """Name what is missing: competences, languages and driving licences."""
    if vacancy is None:
        return ()
    paper = words.context("paper")
    kinds = {each.category for each in cv.licences}
    licences = [kind for kind in vacancy.req.licences if kind not in kinds]
    names = words.locale.languages
    return (
        *(row.text for row in asked if not row.chosen),
        *(names.get(need.lang, need.lang) for need in vacancy.req.languages if need.must and not _speaks(cv, need)),
        *(paper.tr("Driving licence {kinds}").format(kinds=kind) for kind in licences),
    )


def _speaks(cv: Cv, need: LanguageNeed) -> bool:
    return any(tongue.code == need.lang and _enough(tongue, need.level) for tongue in cv.languages)


def _enough(tongue: Tongue, level: str) -> bool:
    """Tell whether it is as good as is asked; what nobody said is good enough."""
    if tongue.level is None or level not in _ORDER:
        return True
    return _ORDER.index(tongue.level) >= _ORDER.index(Level(level))
