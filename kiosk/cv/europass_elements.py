"""Elements of the XML of Europass, as they are written."""

from xml.etree.ElementTree import Element, SubElement

from kiosk.cv.dates import month_text
from kiosk.cv.europass import PREFIXES
from kiosk.cv.fields import clean
from kiosk.model.cv import Month, Period


def tag(name: str) -> str:
    """Give the whole name of an element from one such as `hr:ID`."""
    prefix, _, local = name.rpartition(":")
    return f"{{{PREFIXES[prefix]}}}{local}"


def add(parent: Element, name: str, text: str = "", /, **attributes: str) -> Element:
    """Put an element into another."""
    found = SubElement(parent, tag(name), {key: clean(value) for key, value in attributes.items()})
    found.text = clean(text) or None
    return found


def say(parent: Element, name: str, text: str, /, **attributes: str) -> None:
    """Put an element in that says something, if it does."""
    if text:
        add(parent, name, text, **attributes)


def person_name(parent: Element, name: str) -> None:
    """Write who somebody is."""
    if name:
        given, _, family = name.rpartition(" ")
        found = add(parent, "PersonName")
        say(found, "oa:GivenName", given or family)
        say(found, "hr:FamilyName", family if given else "")


def reach(parent: Element, channel: str, name: str = "", text: str = "") -> Element:
    """Write a way to reach somebody."""
    way = add(parent, "Communication")
    add(way, "ChannelCode", channel)
    if name:
        add(way, name, text)
    return way


def period_of(parent: Element, period: Period, name: str, prefix: str, still: str) -> None:
    """Write from when until when, if there is anything to write."""
    if not period.start and not period.end:
        return
    found = add(parent, name)
    start, end = (f"{prefix}:{part}" if prefix else part for part in ("StartDate", "EndDate"))
    if period.start:
        date(found, start, period.start)
    if period.end:
        date(found, end, period.end)
    add(found, still, "false" if period.end else "true")


def date(parent: Element, name: str, month: Month) -> None:
    """Write a month."""
    add(add(parent, name), "hr:FormattedDateTime", month_text(month))


def joined(*lines: str) -> str:
    """Give lines under each other, without those that say nothing."""
    return "\n".join(line for line in lines if line)
