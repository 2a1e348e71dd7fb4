"""A question to the desk: in the language of the sheet for who asks, in Dutch for who must answer."""

from collections.abc import Callable

from kiosk.print.next_step import Step
from kiosk.print.text import Span, strong
from kiosk.words import Texts, Words

_DUTCH = "nl"


def desk_step(ask: Callable[[Texts], str], paper: Texts) -> Step:
    """Make the step; `ask` gives the question in the language of the texts."""
    spans = strong(ask(paper))
    if paper.words.language != _DUTCH:
        spans = (*spans, Span("\n"), *strong(ask(Words(_DUTCH).context(paper.context))))
    return Step(icon="chats-circle", text=spans)
