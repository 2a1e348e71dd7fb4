"""Every page, sheet and dialog, in a sample of looks; the campaign does every combination."""

import gc
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from crawler import crawl
from PySide6.QtGui import QGuiApplication
from ways import PANELS, SIZES, TEXTS, WAYS, Look

from kiosk.ui.tokens import CONTRASTS

# Dutch is what most see, in every theme; German has the longest words, Arabic runs the other way.
LOOKS = [("nl", contrast) for contrast in CONTRASTS] + [("de", CONTRASTS[0]), ("ar", CONTRASTS[0])]
USUAL = (Look(), Look(language="ar", text="1.25"))
# Large text on the narrow and on the small panel: in turn, for the gate has no time for both.
HARD = (
    Look(size="1080x1920", language="de", text="1.8", contrast="hcLight"),
    Look(size="1280x1024", text="1.5", contrast="hcDark"),
)
# The glass on which a finger takes most of the height.
CLOSE = "1920x1080-15.6"
# Screens that are like another one wait for the campaign.
LIKE_OTHERS = (
    *("search", "vacancy-below", "training-below", "learned", "print-training", "print-large"),
    *("cv-read", "cv-write", "cv-gained", "apply-sent", "apply-away"),
    *("cv-mobility", "cv-extras", "dossier-name", "dossier-tasks", "dossier-appointments", "dossier-applications"),
)


@pytest.fixture(autouse=True)
def tidy(generated: Path, qapp: QGuiApplication) -> Iterator[None]:
    yield
    gc.collect()
    # As after every screen of the other tests: what connections of Qt keep is not gone through again.
    gc.freeze()
    gc.enable()


@pytest.mark.parametrize("way", [way for way in WAYS if way not in LIKE_OTHERS])
def test_a_sample_of_looks(replica: Path, way: str) -> None:
    hard = HARD[list(WAYS).index(way) % len(HARD)]
    found = list(crawl(replica, [way], [*USUAL, hard], lambda look: look == USUAL[0]))
    assert not found, "\n".join(found)


def test_the_keys_of_a_low_small_panel_leave_room_for_what_is_typed(replica: Path) -> None:
    looks = [Look(size=CLOSE, text=text, low=True) for text in (TEXTS[0], TEXTS[-1])]
    found = list(crawl(replica, ["dossier-applied"], looks, lambda look: look == looks[0]))
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("way", WAYS)
def test_every_look(replica: Path, way: str, size: str) -> None:
    """The keys do not see colours, and walk in the smallest and the largest text."""

    def walked(look: Look) -> bool:
        return look.contrast == CONTRASTS[0] and look.text in (TEXTS[0], TEXTS[-1]) and look.language != "de"

    looks = [
        Look(size=size, language=language, contrast=contrast, text=text)
        for (language, contrast), text in product(LOOKS, TEXTS)
    ]
    found = list(crawl(replica, [way], looks, walked))
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize("size", [*SIZES, CLOSE])
@pytest.mark.parametrize("way", WAYS)
def test_everything_low(replica: Path, way: str, size: str) -> None:
    looks = [Look(size=size, text=text, low=True) for text in TEXTS]
    found = list(crawl(replica, [way], looks, lambda look: look.text == TEXTS[0]))
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize("size", list(PANELS)[3:])
@pytest.mark.parametrize("way", WAYS)
def test_other_panels(replica: Path, way: str, size: str) -> None:
    """Glass of 15.6, 22 and 32 inch."""
    found = list(crawl(replica, [way], [Look(size=size), Look(size=size, text=TEXTS[-1])], lambda _: False))
    assert not found, "\n".join(found)
