"""Every CV template with little, usual and much to say, in Dutch, in French, and with a name in Arabic letters."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from cvs import LONG, SPARSE, TYPICAL
from paper import context

from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Look, Template
from kiosk.model.paper import CvPaper
from kiosk.print.papers import document
from kiosk.print.preview import page_png

_WIDTH = 900
_CVS = {"sparse": SPARSE, "typical": TYPICAL, "long": LONG}
_LOOKS = ("nl", "fr", "arabic-name")
_NAME = "سميرة بلقاسم"


def cv_shots(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """Save each sheet; yields the look, the template with its content and sheet, and the picture."""
    for look in _LOOKS:
        for name, cv in _CVS.items():
            # First sheets beside first sheets.
            yield from sorted(_sheets(folder, look, name, cv), key=lambda shot: shot[1][-1])


def _sheets(folder: Path, look: str, name: str, cv: Cv) -> Iterator[tuple[str, str, Path]]:
    if look == "arabic-name":
        cv = replace(cv, person=replace(cv.person, name=_NAME))
    language = "fr" if look == "fr" else "nl"
    for template in Template:
        request = CvPaper(language=language, cv=replace(cv, language=language), look=Look(template=template))
        made = document(request, context(language))
        for sheet in range(made.sheets):
            shot = f"{template.value}-{name}-{sheet + 1}"
            path = folder / f"cv-{look}-{shot}.png"
            path.write_bytes(page_png(made.pdf, sheet, _WIDTH))
            yield look, shot, path
