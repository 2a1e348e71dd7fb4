"""Dates of a CV: years with an en dash, months where both ends are in one year."""

from datetime import date

from babel.dates import format_skeleton

from kiosk.model.cv import Period
from kiosk.words import Words


def span(period: Period, words: Words) -> str:
    """Say from when until when."""
    paper = words.context("paper")
    start, end = period.start, period.end
    if start is None or end is None:
        return paper.tr("{start} – now").format(start=start.year) if start else str(end.year) if end else ""
    if start.year != end.year:
        return f"{start.year} – {end.year}"
    if not (start.month and end.month):
        return str(end.year)
    last = format_skeleton("yMMM", date(end.year, end.month, 1), locale=words.locale)
    if start.month == end.month:
        return last
    return f"{format_skeleton('MMM', date(start.year, start.month, 1), locale=words.locale)} – {last}"
