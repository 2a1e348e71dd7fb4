"""Ready words for a CV: read in the language of the screen, written in that of the CV, always at the same place."""

from kiosk.words import Texts


def soft_skills(paper: Texts) -> tuple[str, ...]:
    """How somebody works."""
    return (
        paper.tr("Work carefully"),
        paper.tr("Be on time"),
        paper.tr("Work together"),
        paper.tr("Work alone"),
        paper.tr("Learn fast"),
        paper.tr("Stay calm when it is busy"),
        paper.tr("Be friendly to customers"),
        paper.tr("Listen well"),
        paper.tr("Carry on until it is done"),
        paper.tr("Do physical work"),
        paper.tr("Plan my work"),
        paper.tr("Solve problems"),
        paper.tr("Use a computer"),
        paper.tr("Keep the rules of safety"),
    )


def profile(paper: Texts) -> tuple[str, ...]:
    """Sentences about somebody, for the top of a CV."""
    return (
        paper.tr("I am motivated and want to work."),
        paper.tr("I work carefully and I am always on time."),
        paper.tr("I learn fast and like to try new things."),
        paper.tr("I like to work in a team."),
        paper.tr("I can work on my own."),
        paper.tr("I like to help people."),
        paper.tr("I am strong and like to work with my hands."),
        paper.tr("I am learning more Dutch every day."),
    )


def mobility(paper: Texts) -> tuple[str, ...]:
    """How far and how somebody goes to work."""
    return (
        paper.tr("I come by bus or train."),
        paper.tr("I can work in the whole region."),
        paper.tr("I can work far from home."),
        paper.tr("I look for work near home."),
    )


def notes(paper: Texts) -> tuple[str, ...]:
    """What is also good to know."""
    return (
        paper.tr("I can start at once."),
        paper.tr("I can work in shifts."),
        paper.tr("I can work at night."),
        paper.tr("I can work at the weekend."),
        paper.tr("I look for a full-time job."),
        paper.tr("I look for a part-time job."),
        paper.tr("I may work in Belgium."),
    )


def hobbies(paper: Texts) -> tuple[str, ...]:
    """What somebody likes to do."""
    return (
        paper.tr("Sports"),
        paper.tr("Football"),
        paper.tr("Walking and cycling"),
        paper.tr("Cooking"),
        paper.tr("Reading"),
        paper.tr("Music"),
        paper.tr("Gardening"),
        paper.tr("Making and repairing things"),
        paper.tr("Computers and games"),
        paper.tr("Helping other people"),
    )


def diplomas(paper: Texts) -> tuple[str, ...]:
    """Kinds of training."""
    return (
        paper.tr("Primary school"),
        paper.tr("Secondary school"),
        paper.tr("Vocational training"),
        paper.tr("Course"),
        paper.tr("Bachelor's degree"),
        paper.tr("Master's degree"),
    )


def groups(paper: Texts) -> dict[str, tuple[str, ...]]:
    """Give all of them by the part of the CV where they can stand."""
    return {
        "soft": soft_skills(paper),
        "profile": profile(paper),
        "mobility": mobility(paper),
        "notes": notes(paper),
        "hobbies": hobbies(paper),
        "diplomas": diplomas(paper),
    }
