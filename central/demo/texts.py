"""Texts of the feed that go with the demo: that it is sample data, and whom the geography is from."""

from datetime import date
from pathlib import Path

from central.demo.assets import DEMO
from central.entry import Entry
from kiosk.model.taxonomy import FeedText

SOURCE = DEMO / "texts.toml"
NOTICE = "notice.sample"


def notice(start: date, day: int, path: Path = SOURCE) -> FeedText:
    """The announcement of sample data; it also says when the demo began and how many days went by since."""
    return FeedText(id=NOTICE, rev=1, text=_texts(path, "notice_sample"), data={"start": start.isoformat(), "day": day})


def attribution(path: Path = SOURCE) -> FeedText:
    """Whom names, codes and coordinates of municipalities are from."""
    return FeedText(id="attribution", rev=1, text=_texts(path, "attribution"))


def _texts(path: Path, key: str) -> dict[str, str]:
    table = Entry.load(path).entry(key)
    return {language: table.text(language) for language in table.names()}
