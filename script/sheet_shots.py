"""Every printed document as pictures: each in several languages, both palettes and both sizes of print."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path

import cv_papers
from dossier_papers import requests
from paper import context
from paper_samples import SAMPLES, Sample

from kiosk.model.printing import Document
from kiosk.print.context import SheetContext
from kiosk.print.papers import document
from kiosk.print.preview import page_png
from kiosk.print.style import LARGE, NORMAL

LANGUAGES = ("nl", "fr", "ar", "uk")
_WIDTH = 900


def samples(large: bool) -> list[Sample]:
    """List the samples of all documents; each part of the program appends its own."""
    own = [] if large else cv_papers.samples()
    return [*SAMPLES, *(Sample(name, _file_sample(name)) for name in requests("nl")), *own]


def _file_sample(name: str) -> Callable[[SheetContext], Document]:
    def make(context: SheetContext) -> Document:
        return document(requests(context.words.language)[name], context)

    return make


def sheet_shots(folder: Path, languages: Sequence[str] = LANGUAGES) -> Iterator[tuple[str, str, Path]]:
    """Save each sheet; yields the look, the document with its sheet, and the picture."""
    for language, colour, scale in product(languages, (True, False), (NORMAL, LARGE)):
        look = "-".join([language, "colour" if colour else "mono", *(["large"] if scale.large else [])])
        for sample in samples(scale.large):
            made = sample.make(context(language, colour=colour, scale=scale))
            for sheet in range(made.sheets):
                name = f"{sample.name}-{sheet + 1}"
                path = folder / f"{name}-{look}.png"
                path.write_bytes(page_png(made.pdf, sheet, _WIDTH))
                yield look, name, path
