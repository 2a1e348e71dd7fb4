"""What a letter says: sentences and own words in four parts; what was said for a job is there again in this visit."""

from dataclasses import dataclass, replace

from kiosk.model.cv_pages import Look, Template
from kiosk.model.letter import Letter, LetterHead
from kiosk.model.paper import LetterPaper
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.letter_phrases import Facts, farewell, greeting, parts, subject
from kiosk.words import Texts

PARTS = 4
_TASKS = 3
_HEADS = {Template.CLASSIC: LetterHead.CLASSIC, Template.FRESH: LetterHead.FRESH}


@dataclass(frozen=True, slots=True)
class Part:
    """What is chosen in a part: places of sentences, and own words; which sentences are shown, from where."""

    chosen: tuple[int, ...] = ()
    own: str = ""
    first: int = 0

    @property
    def written(self) -> bool:
        """Whether it says something."""
        return bool(self.chosen or self.own.strip())


class LetterDraft:
    """The letter for the vacancy and the CV that are being edited, in the language of that CV."""

    def __init__(self, editing: CvEditing) -> None:
        self._editing = editing
        self._kept: dict[tuple[str, ...], list[Part]] = {}
        self.parts = [Part() for _ in range(PARTS)]

    def begin(self) -> None:
        """Take up what was said for this job before."""
        vacancy = self._editing.vacancy
        key = vacancy.id if vacancy else "", self.job, self._editing.cv.language
        self.parts = self._kept.setdefault(key, [Part() for _ in range(PARTS)])

    @property
    def job(self) -> str:
        """The work that it is for: without a vacancy that which is looked for, or was done last."""
        cv, vacancy = self._editing.cv, self._editing.vacancy
        last = cv.work[0].position if cv.work else ""
        return vacancy.title if vacancy else cv.person.role or last

    @property
    def facts(self) -> Facts:
        """What sentences can speak of."""
        cv, vacancy = self._editing.cv, self._editing.vacancy
        last = cv.work[0] if cv.work else None
        return Facts(
            job=vacancy.title if vacancy else "",
            employer=vacancy.employer.name if vacancy else "",
            work=last.position if last else "",
            tasks=", ".join(last.highlights[:_TASKS]) if last else "",
            skills=", ".join(skill.name for skill in cv.skills[:_TASKS]),
            town=cv.person.address.city,
        )

    def sentences(self, paper: Texts) -> tuple[tuple[str, ...], ...]:
        """Give the sentences of each part in a language; empty ones have nothing to speak of."""
        return parts(self.facts, paper)

    def request(self, look: Look) -> LetterPaper:
        """Give it as it is now, for paper."""
        editing, paper = self._editing, self._editing.paper
        said = []
        for part, sentences in zip(self.parts, self.sentences(paper), strict=True):
            text = " ".join((*(sentences[at] for at in part.chosen if sentences[at]), part.own.strip())).strip()
            said += [text] if text else []
        vacancy, facts, job = editing.vacancy, self.facts, self.job
        letter = Letter(
            language=editing.cv.language,
            sender=editing.cv.person,
            recipient=tuple(line for line in (facts.employer, vacancy.apply.contact, vacancy.apply.address) if line)
            if vacancy
            else (),
            place=editing.cv.person.address.city,
            day=editing.today,
            subject=subject(replace(facts, job=job), paper) if job else "",
            paragraphs=(greeting(paper), *said, farewell(paper)),
            head=_HEADS.get(look.template, LetterHead.WARM),
            accent=look.accent,
        )
        return LetterPaper(language=letter.language, letter=letter)

    def paragraph(self, part: int) -> int | None:
        """Give the paragraph of a part, None while it says nothing; the first paragraph greets."""
        written = [each.written for each in self.parts]
        return 1 + sum(written[:part]) if written[part] else None
