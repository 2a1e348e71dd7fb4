"""What the screen says about opening hours: open now or not, and the hours of a day."""

from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.model.opening import Opening
from kiosk.ui.language import NO_BREAK, Language


class OpeningWords(QObject):
    """Words for opening hours, in the language of the screen."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def state(self, opening: Opening, now: datetime) -> str:
        """Say whether a place is open now, and until when or from when; nothing where nobody says."""
        if not opening.known:
            return ""
        if opening.until:
            return self.tr("Open until {time}").format(time=self._language.hour(opening.until, ends=True))
        if opening.opens is None:
            return self.tr("Closed")
        time = self._language.hour(opening.opens)
        days = (opening.opens.date() - now.date()).days
        if days == 0:
            return self.tr("Opens at {time}").format(time=time)
        if days == 1:
            return self.tr("Opens tomorrow at {time}").format(time=time)
        if days < 7:
            day = self._language.day_name(opening.opens.isoweekday())
            return self.tr("Opens {day} at {time}").format(day=day, time=time)
        return self.tr("Closed until {day}").format(day=self._language.day(opening.opens.date()))

    def brief(self, opening: Opening, now: datetime) -> str:
        """Say whether a place is open now, in as little room as a row has; nothing where nobody says."""
        if not opening.known:
            return ""
        if opening.open:
            return self.tr("Open")
        if opening.opens and opening.opens.date() == now.date():
            return self.tr("Opens at {time}").format(time=self._language.hour(opening.opens))
        return self.tr("Closed now")

    def hours(self, intervals: list[tuple[datetime, datetime]]) -> str:
        """List the hours of one day: "9 to 12 and 13 to 17"; a line breaks before "and", not behind it."""
        written = [
            self.tr("{opens} to {closes}")
            .format(opens=self._language.bare_hour(opens), closes=self._language.bare_hour(closes, ends=True))
            .replace(" ", NO_BREAK)
            for opens, closes in intervals
        ]
        if len(written) < 2:
            return "".join(written) or self.tr("closed")
        joint = self.tr(" and ")
        joint = joint[0] + joint[1:].replace(" ", NO_BREAK)
        return self._language.listed(written[:-1]) + joint + written[-1]
