"""One application on its way to an employer: whether central can be reached, what was sent, and how it ended."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.model.paper import CvPaper, LetterPaper
from kiosk.model.printing import Papers
from kiosk.model.sending import Sending, Sent
from kiosk.model.vacancy import Vacancy
from kiosk.ui.apply_parcel import Parcel, pack
from kiosk.ui.lane import Lane
from kiosk.ui.sent_log import SentLog

if TYPE_CHECKING:
    from kiosk.cv.post import Post


class Delivery(QObject):
    """`stage` is asking, looking, busy, done, trouble or away: central cannot be reached, and nothing was sent.

    `ended` says how it ended, once it did; `sent` is what went, for the receipt.
    """

    changed = Signal()

    def __init__(
        self, post: "Lane[Post] | None", render: Lane[Papers], log: SentLog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._post, self._render, self._log = post, render, log
        self.stage = "asking"
        self.ended: Sending | None = None
        self.sent: Sent | None = None
        self.vacancy: Vacancy | None = None

    @property
    def possible(self) -> bool:
        """Whether there is a central to send it through."""
        return self._post is not None

    @property
    def busy(self) -> bool:
        """Whether it is on its way, and must not be sent a second time."""
        return self.stage == "busy"

    def begin(self, vacancy: Vacancy | None) -> None:
        """Look whether central is there."""
        if self._post is None:
            return
        self.vacancy, self.ended, self.sent = vacancy, None, None
        self._become("looking")
        self._post.run(
            "reach", lambda post: post.reach(), lambda _: self._reached("asking"), lambda _: self._reached("away")
        )

    def send(self, cv: CvPaper, letter: LetterPaper | None) -> None:
        """Make the sheets and send them."""
        self._become("busy")
        # As it stands now: the visitor may close the dialog, or look at another CV, while it is made.
        self._render.run("apply", lambda papers: pack(papers, cv, letter), self._hand)

    def again(self) -> None:
        """Send the same once more; central knows it."""
        if self.sent is not None:
            self._become("busy")
            self._carry(self.sent)

    def forget(self) -> None:
        """Forget what was sent, unless it is on its way."""
        if not self.busy:
            self.sent = None

    def _reached(self, stage: str) -> None:
        if self.stage == "looking":
            self._become(stage)

    def _hand(self, parcel: Parcel | None) -> None:
        if not self.busy or self.vacancy is None:
            return
        if parcel is None:
            self._end(Sending.CANNOT)
            return
        self.sent = parcel.sent(self.vacancy)
        self._log.begin(self.vacancy, self.sent)
        self._carry(self.sent)

    def _carry(self, sent: Sent) -> None:
        if self._post is not None:
            self._post.run("send", lambda post: post.apply(sent), self._end, lambda _: self._end(Sending.UNKNOWN))

    def _end(self, state: Sending) -> None:
        if not self.busy:
            return
        self.ended = state
        if self.sent is not None:
            self._log.end(self.sent.id.hex(), state)
        self._become("done" if state is Sending.SENT else "trouble")

    def _become(self, stage: str) -> None:
        self.stage = stage
        self.changed.emit()
