"""What the screen says about a training, chosen by the values of the feed."""

from datetime import date

from kiosk.model.search import Sort
from kiosk.model.training import NO_DUTCH, Cost, Mode, Session
from kiosk.model.vacancy import Schedule
from kiosk.ui.flemish_words import FlemishWords
from kiosk.words import Words


class TrainingWords(FlemishWords):
    """Words for starts, places left, cost and what is asked, in the language of the screen."""

    @property
    def written_in(self) -> str:
        """Say in which language a training is described, empty when the screen speaks it too."""
        return self.tr("This training is described in Dutch.") if self.language_of_texts else ""

    def schedule(self, schedule: str) -> str:
        """Name the part of the day; another word of the feed stays as it is."""
        names: dict[str, str] = {
            Schedule.DAY: self.tr("By day"),
            Schedule.EVENING: self.tr("In the evening"),
            Schedule.WEEKEND: self.tr("At the weekend"),
            Schedule.FLEXIBLE: self.tr("Whenever you want"),
        }
        return names.get(schedule, schedule)

    def mode(self, mode: str) -> str:
        """Name how it is followed."""
        return {
            Mode.CLASS: self.tr("In a classroom"),
            Mode.DISTANCE: self.tr("From home"),
            Mode.MIXED: self.tr("Partly from home"),
            Mode.WORKPLACE: self.tr("In a company"),
        }[Mode(mode)]

    def dutch(self, level: str) -> str:
        """Say how much Dutch is needed, empty when the feed does not say."""
        return {
            "": "",
            NO_DUTCH: self.tr("None"),
            "A1": self.tr("A few words"),
            "A2": self.tr("A little"),
            "B1": self.tr("Reasonably well"),
            "B2": self.tr("Well"),
            "C1": self.tr("Very well"),
            "C2": self.tr("Very well"),
        }.get(level, level)

    def taught_in(self, language: str) -> str:
        """Name the language in which it is taught."""
        known = {"fr": self.tr("French"), "en": self.tr("English"), "de": self.tr("German")}
        others = Words(self.language.code).locale.languages
        return known.get(language) or self.language.capital(others.get(language, ""))

    def length(self, hours: int | None) -> str:
        """Say how long it takes."""
        return "" if hours is None else self.language.counted(self.tr("%n hours", "", hours), hours)

    def cost(self, cost: Cost | None) -> str:
        """Say what a job seeker pays, empty when the feed does not say."""
        if cost is None:
            return ""
        if cost.amount == 0:
            return self.tr("Free")
        return self.tr("Free for job seekers") if cost.free_jobseeker else self.language.euro(cost.amount)

    def places(self, places: int | None) -> str:
        """Say how many places are left beside a start, empty when the feed does not say."""
        if places is None:
            return ""
        if places == 0:
            return self.tr("Full")
        return self.tr("Last place") if places == 1 else self.tr("%n places left", "", places)

    def until(self, session: Session) -> str:
        """Say until when a run lasts, empty when the feed does not say."""
        end = day_of(session.end)
        return self.tr("until {day}").format(day=self.language.day(end)) if end else ""

    def sort(self, sort: Sort, origin: str) -> str:
        """Name an order of results."""
        return {
            Sort.RELEVANCE: self.tr("Best match first"),
            Sort.DATE: self.tr("Starts first"),
            Sort.DISTANCE: (
                self.tr("Nearest to {place}").format(place=self.language.isolated(origin))
                if origin
                else self.tr("Nearest to me")
            ),
        }[sort]


def day_of(iso: str) -> date | None:
    """Read a day of the feed; a text that is none gives None."""
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None
