"""What was sent to the office, in words."""

from kiosk.model.posted import PostedKind
from kiosk.words.words import Texts


def posted_word(kind: PostedKind, paper: Texts) -> str:
    """Name what was sent."""
    return {
        PostedKind.APPOINTMENT: paper.tr("Question for an appointment"),
        PostedKind.CALLBACK: paper.tr("Question to be called"),
        PostedKind.MOVE: paper.tr("Question for another moment"),
        PostedKind.REPLY: paper.tr("An answer"),
        PostedKind.SHARE: paper.tr("A copy from my file"),
    }[kind]
