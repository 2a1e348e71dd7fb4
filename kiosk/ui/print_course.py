"""How printing goes, as the screen tells it: one face of the dialog and its words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """`stage` is asking, busy, done, stopped (by the visitor), trouble or none (no printer).

    `fact` is what is the matter, `meaning` what that is for the visitor, `ask` what to ask at the desk, `after` what
    happens then. `held`: the device waits for somebody and goes on by itself. `taken` is what to say when it is done.
    """

    stage: str
    fact: str
    meaning: str = ""
    ask: str = ""
    after: str = ""
    sheet: str = ""
    portion: float = 0.0
    held: bool = False
    stoppable: bool = False
    taken: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one go, to read aloud."""
        told = (self.ask, self.after) if self.stage in ("trouble", "none") else ()
        said = (self.fact, self.meaning, *told)
        return " ".join(text if text.endswith((".", "?")) else f"{text}." for text in said if text)


ASKING = Course(stage="asking", fact="")
"""Before anything is printed."""
