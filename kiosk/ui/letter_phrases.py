"""Ready sentences for a letter: read in the language of the screen, written in that of the letter."""

from dataclasses import dataclass

from kiosk.words import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What sentences tell of: the job and the employer, the last work, what was done there, and the town."""

    job: str = ""
    employer: str = ""
    work: str = ""
    tasks: str = ""
    skills: str = ""
    town: str = ""


def parts(facts: Facts, paper: Texts) -> tuple[tuple[str, ...], ...]:
    """Give the sentences of each part, only those for which everything is known."""
    why = (
        paper.tr("I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}."),
        paper.tr("I would like to work at {employer}."),
        paper.tr("I know this work and I like to do it."),
        paper.tr("I want to learn this work and I am very motivated."),
        paper.tr("I live in {town}, near your company."),
        paper.tr("I am looking for steady work."),
    )
    can = (
        paper.tr("I have worked as: {work}."),
        paper.tr("There I did this: {tasks}."),
        paper.tr("I can do this well: {skills}."),
        paper.tr("I learn fast."),
        paper.tr("I can do physical work."),
        paper.tr("I can work with customers."),
    )
    how = (
        paper.tr("I work carefully and I am always on time."),
        paper.tr("I like to work in a team."),
        paper.tr("I can work on my own."),
        paper.tr("I stay calm when it is busy."),
        paper.tr("I can work in shifts."),
        paper.tr("I can work at the weekend."),
    )
    close = (
        paper.tr("I would like to come for an interview."),
        paper.tr("I can start at once."),
        paper.tr("You find my CV with this letter."),
        paper.tr("Call me at any time."),
        paper.tr("I am free every day for an interview."),
    )
    return tuple(tuple(_told(sentence, facts) for sentence in part) for part in (why, can, how, close))


def greeting(paper: Texts) -> str:
    """Begin a letter."""
    return paper.tr("Dear Sir or Madam,")


def farewell(paper: Texts) -> str:
    """End a letter."""
    return paper.tr("Yours sincerely,")


def subject(facts: Facts, paper: Texts) -> str:
    """Say what the letter is about."""
    return paper.tr("Application: {job}").format(job=facts.job)


def _told(sentence: str, facts: Facts) -> str:
    """Fill in what is known; a sentence of which something is not known is empty, so that its place stays."""
    for name in Facts.__slots__:
        value = getattr(facts, name)
        if f"{{{name}}}" in sentence and not value:
            return ""
        sentence = sentence.replace(f"{{{name}}}", value)
    return sentence
