"""Suggestions in words: the row in the list, and why it is there."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from kiosk.advice.suggest import Reason, Why
from kiosk.model.dossier import SuggestedBy, Suggestion, SuggestionStatus
from kiosk.model.taxonomy import name_in
from kiosk.ui.component_rows import LineRow
from kiosk.ui.language import Language
from kiosk.ui.listed import ListedVacancy
from kiosk.ui.overview_words import OverviewWords
from kiosk.ui.saved_reading import There

_BY_PERSON = (SuggestedBy.COUNSELLOR, SuggestedBy.EMPLOYER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """Something that is suggested: by a record `at`, or found here for a `reason` that is still to be worded.

    `names` are those of the occupation that the reason is about.
    """

    suggestion: Suggestion
    there: There
    at: bytes = b""
    reason: Reason | None = None
    names: tuple[tuple[str, str], ...] = ()

    @property
    def item(self) -> str:
        """The vacancy or training."""
        return self.suggestion.item_id


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedRow:
    """A suggestion; `gone` if what it points to is no longer there, `chosen` while it is explained."""

    item: str
    icon: str
    tag_kind: str
    tag: str
    title: str
    own_title: str
    lang: str
    line: str
    value: str
    gone: bool
    kept: bool
    chosen: bool


class SuggestionWords(QObject):
    """The words, in the language of the screen."""

    def __init__(self, words: OverviewWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language: Language = words.language
        self._words = words

    def row(self, pointed: Pointed, *, kept: bool, chosen: bool) -> SuggestedRow:
        """Say one."""
        suggestion = pointed.suggestion
        row = self._words.suggestion(suggestion, pointed.there)
        icon, kind, tag = self._words.source(suggestion)
        return SuggestedRow(
            item=suggestion.item_id,
            icon=icon,
            tag_kind=kind,
            tag=tag,
            title=row.title if row else self.tr("This is no longer there."),
            own_title=row.own_title if row else "",
            lang=row.lang if row else "",
            line=row.line if row else "",
            value=row.value if row else "",
            gone=row is None,
            kept=kept or suggestion.status is SuggestionStatus.KEPT,
            chosen=chosen,
        )

    def subject(self, pointed: Pointed) -> str:
        """Say what it is, and of whom."""
        row = self._words.suggestion(pointed.suggestion, pointed.there)
        return ", ".join(part for part in (row.own_title or row.title, row.line) if part) if row else ""

    def reasons(self, pointed: Pointed, radius_km: int | None) -> list[LineRow]:
        """Say why it is there: from whom or what, what the visitor has of what is asked, how far it is."""
        reason = pointed.reason
        told = [self._because(reason, pointed.names)] if reason else self._from_somebody(pointed.suggestion)
        if reason and reason.asked and reason.has:
            text = self.tr("You have {has} of the {asked} things that they ask.")
            number = self.language.number
            told.append(
                LineRow(icon="certificate", text=text.format(has=number(reason.has), asked=number(reason.asked)))
            )
        listed = pointed.there.listed
        km = listed.km if isinstance(listed, ListedVacancy) else None
        if km is not None:
            text = self.tr("It is {km} away.").format(km=self.language.km(km))
            if radius_km:
                text += " " + self.tr("You chose up to {km} km.").format(km=self.language.number(radius_km))
            told.append(LineRow(icon="map-pin", text=text))
        return told

    def promise(self, by: SuggestedBy) -> str:
        """Say what nobody knows."""
        return {
            SuggestedBy.SIMILAR_PROFILES: self.tr("We do not know who those people are. They do not know who you are."),
            SuggestedBy.OWN_SEARCH: self.tr("Only this screen looked at what is in your file. Nobody else knows."),
        }.get(by, self.tr("Only you see this. They do not know what you do with it."))

    def _from_somebody(self, suggestion: Suggestion) -> list[LineRow]:
        icon, _, tag = self._words.source(suggestion)
        lines = [LineRow(icon=icon, text=tag)]
        if suggestion.reason and suggestion.by in _BY_PERSON:
            lines.append(LineRow(icon="chat-circle-text", text=self.language.isolated(suggestion.reason)))
        return lines

    def _because(self, reason: Reason, names: tuple[tuple[str, str], ...]) -> LineRow:
        n, isolated = reason.count, self.language.isolated
        match reason.why:
            case Why.LIKE_KEPT:
                icon, text = "bookmark-simple", self.tr("You saved %n vacancies for such work.", "", n)
            case Why.LIKE_APPLIED:
                icon, text = "paper-plane-tilt", self.tr("You applied %n times for such work.", "", n)
            case Why.SEARCH if reason.name:
                icon = "magnifying-glass"
                text = self.tr("It is in your saved search “{words}”.").format(words=isolated(reason.name))
            case Why.SEARCH:
                icon, text = "magnifying-glass", self.tr("It is in one of your saved searches.")
            case Why.WANTED:
                name = name_in(dict(names), self.language.code)
                icon = "briefcase"
                text = self.tr("You look for work as {name}.").format(name=isolated(self.language.small(name)))
            case Why.SIMILAR:
                icon = "users-three"
                text = self.tr("%n people who look for the same work chose this vacancy.", "", n)
        return LineRow(icon=icon, text=self.language.counted(text, n))


def seen(suggestion: Suggestion) -> Suggestion:
    """Note that it was looked at."""
    fresh = suggestion.status is SuggestionStatus.NEW
    return replace(suggestion, status=SuggestionStatus.SEEN) if fresh else suggestion
