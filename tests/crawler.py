"""Visits every page, sheet and dialog in every look and says what is wrong there.

`.venv/bin/python tests/crawler.py --pages vacancy --sizes 1080x1920 --texts 1.8 --languages nl,ar`
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import product
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[1])]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"

import crawler_keys as keys
import crawler_layout as layout
import crawler_names as names
import crawler_pixels as drawn
from crawled_page import Page
from ipp_printer import IppPrinterStub, serving
from PySide6.QtGui import QGuiApplication
from small_replica import small_replica
from stillness import wait
from ways import PANELS, SIZES, TEXTS, WAYS, Look, Visitor

from kiosk.config import LANGUAGES, Config, Printer, Storage, Terminal, Visit
from kiosk.ui.screen_reading import ScreenReading
from kiosk.ui.tokens import CONTRASTS

# A Wednesday morning on which the records of the test replica are valid.
NOW = datetime(2026, 5, 13, 10, 24)
Check = Callable[[Page], Iterable[str]]
LAYOUT: tuple[Check, ...] = (
    layout.small_targets,
    layout.tight_gaps,
    layout.unreachable_targets,
    layout.squeezed_texts,
    layout.broken_words,
    layout.cut_texts,
    layout.overlapping_texts,
    layout.sideways_scrolling,
    layout.missing_rails,
)
NAMES: tuple[Check, ...] = (
    names.nameless,
    names.roleless_controls,
    names.stateless_controls,
    names.unexplained_refusals,
    names.unheard_texts,
)
PIXELS = (drawn.faint_texts, drawn.faint_icons, drawn.faint_controls)


@contextmanager
def visiting(data_dir: Path, way: str, look: Look) -> Iterator[Visitor]:
    """Bring a visitor to a screen, in a look."""
    settings = Config(terminal=Terminal(), storage=Storage(data_dir=data_dir), visit=Visit(), printer=Printer())
    with serving(IppPrinterStub()) as printer:
        # The ways are typed in Dutch.
        visitor = Visitor(settings, printer, replace(look, language="nl"), way=way, now=NOW, calm=True)
        try:
            visitor.go(WAYS[way])
            visitor.take_on(look)
            yield visitor
        finally:
            visitor.leave()


def crawl(
    data_dir: Path, ways: Iterable[str], looks: Iterable[Look], walked: Callable[[Look], bool] = lambda _: True
) -> Iterator[str]:
    """Go to each screen once for each size and reach, take on every look there, and give each violation as a line.

    The keys walk over it in looks for which `walked` says so.
    """
    looks = list(looks)
    for way in ways:
        for size in dict.fromkeys((look.size, look.low) for look in looks):
            here = [look for look in looks if (look.size, look.low) == size]
            try:
                with visiting(data_dir, way, here[0]) as visitor:
                    for look in here:
                        visitor.take_on(look)
                        found = violations(visitor, look, walked=walked(look))
                        yield from (f"{way} {look}: {line}" for line in found)
            except AssertionError as error:
                yield f"{way} {here[0]}: not reached: {error}"


def violations(visitor: Visitor, look: Look, *, walked: bool = True) -> list[str]:
    """Check the screen where the visitor is; a walk with the keys takes longer than all the rest."""
    language, reader, window = visitor.kiosk.language, visitor.kiosk.reader, visitor.window
    page = Page(window, PANELS[look.size], mirrored=language.rightToLeft)
    picture = window.grabWindow()
    found = [line for check in (*LAYOUT, *NAMES) for line in check(page)]
    found += names.speechless_stops(page, language, ScreenReading(window, language, reader.words))
    found += [line for check in PIXELS for line in check(page, picture)]
    # Any key leaves the goodbye, and behind the curtain the ear follows the focus.
    if walked and not visitor.kiosk.visit.ending and not reader.curtain:
        found += _walk(visitor, page)
    page.forget()
    return found


def _walk(visitor: Visitor, page: Page) -> Iterator[str]:
    met = keys.walk(visitor.window, lambda: wait(1))
    for check in (keys.unreached, keys.hidden_stops, keys.disorder):
        yield from check(page, met)
    # Keys wake the reader, which outlines what it reads; the ring follows with the next frame.
    visitor.kiosk.reader.setOn(False)
    visitor.frame()
    ringed = visitor.window.grabWindow()
    stop, place = keys.standing(visitor.window)
    visitor.kiosk.access.showFocus(False)
    visitor.frame()
    yield from keys.ring_unseen(stop, place, visitor.window.grabWindow(), ringed)


def main() -> int:
    """Crawl what was asked for; the exit code says whether anything is wrong."""
    args = arguments()
    application = QGuiApplication(sys.argv[:1])
    looks = [
        Look(size=size, language=language, contrast=contrast, text=text, low=args.low)
        for size, language, contrast, text in product(args.sizes, args.languages, args.contrasts, args.texts)
    ]
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        small_replica(Path(folder))
        for line in crawl(Path(folder), args.pages, looks):
            count += 1
            print(line, flush=True)  # noqa: T201
    print(f"{count} violations on {len(args.pages)} screens in {len(looks)} looks", file=sys.stderr)  # noqa: T201
    del application
    return 1 if count else 0


def arguments() -> argparse.Namespace:
    """Read what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", "--screens", type=chosen(WAYS), default=list(WAYS), help=", ".join(WAYS))
    parser.add_argument("--sizes", type=chosen(PANELS), default=SIZES, help=", ".join(PANELS))
    parser.add_argument("--languages", type=chosen(LANGUAGES), default=["nl"], help=", ".join(LANGUAGES))
    parser.add_argument("--contrasts", type=chosen(CONTRASTS), default=[CONTRASTS[0]], help=", ".join(CONTRASTS))
    parser.add_argument("--texts", type=chosen(TEXTS), default=TEXTS, help=", ".join(TEXTS))
    parser.add_argument("--low", action="store_true", help="with everything in the lower part of the panel")
    return parser.parse_args()


def chosen(known: Iterable[str]) -> Callable[[str], list[str]]:
    """Read a list with commas, of known words."""

    def read(text: str) -> list[str]:
        words = text.split(",")
        if strange := [word for word in words if word not in known]:
            raise argparse.ArgumentTypeError(f"{strange[0]} is none of: {', '.join(known)}")
        return words

    return read


if __name__ == "__main__":
    sys.exit(main())
