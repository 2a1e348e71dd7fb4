"""CVs in every template after a change of one letter, and what typst takes for the same content.

`preview_ms` is from the change to the picture of the first sheet. Each engine works in a process of its own, and typst
lays the CV out by a plain template of one column; it has no fitting rules, icons, door or attachment.
"""

import argparse
import importlib.util

from cvs import LONG, SPARSE, TYPICAL

from benchmarks._cv import kiosk, typst
from benchmarks._lines import say
from benchmarks._timed import apart
from kiosk.model.cv_pages import Template

PREVIEW_PX = 900
_CVS = {"sparse": SPARSE, "typical": TYPICAL, "long": LONG}


def main(options: list[str]) -> None:
    """Measure."""
    parser = argparse.ArgumentParser(prog="script/bench cv", description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    args = parser.parse_args(options)
    for name, cv in _CVS.items():
        for template in Template:
            found = apart(kiosk, cv, template, args.runs, PREVIEW_PX)
            say(what="cv", engine="kiosk", content=name, template=template.value, **found)
        if importlib.util.find_spec("typst"):
            say(what="cv", engine="typst", content=name, **apart(typst, cv, args.runs, PREVIEW_PX))
        else:
            say(what="cv", engine="typst", left_out="it is not installed: .venv/bin/pip install -e .[bench]")
