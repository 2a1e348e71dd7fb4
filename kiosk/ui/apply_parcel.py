"""What goes to an employer: the sheets of a CV and a letter, and who answers to whom."""

import os
from dataclasses import dataclass

from kiosk.errors import BadData
from kiosk.model.cv import Cv
from kiosk.model.paper import CvPaper, LetterPaper
from kiosk.model.printing import Papers
from kiosk.model.sending import MOST_CV, MOST_LETTER, Sent, is_address
from kiosk.model.vacancy import Vacancy

_ID_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """The sheets as they are sent, and the CV that they were made of; the letter may be empty."""

    cv: Cv
    sheets: bytes
    letter: bytes

    def sent(self, vacancy: Vacancy) -> Sent:
        """Address it to the employer of a vacancy."""
        reply = self.cv.person.email.strip()
        return Sent(
            id=os.urandom(_ID_BYTES),
            vacancy=vacancy.id,
            address=vacancy.apply.email,
            language=self.cv.language,
            name=sender(self.cv),
            reply=reply if is_address(reply) else "",
            cv=self.sheets,
            letter=self.letter,
        )


def sender(cv: Cv) -> str:
    """Name who sends it, or give nothing."""
    return " ".join(cv.person.name.split())[:120]


def pack(papers: Papers, cv: CvPaper, letter: LetterPaper | None) -> Parcel | None:
    """Make both; None if they are too large or do not fit a sheet."""
    try:
        made = papers.cv(cv).document.pdf, papers.letter(letter).document.pdf if letter else b""
    except BadData:
        return None
    fits = len(made[0]) <= MOST_CV and len(made[1]) <= MOST_LETTER
    return Parcel(cv=cv.cv, sheets=made[0], letter=made[1]) if fits else None
