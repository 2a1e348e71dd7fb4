"""A CV and a list of vacancies beside a bare canvas of ReportLab, WeasyPrint and typst; the preview; a look at a job.

Every engine works in a process of its own. The peers get the finished lines of our document: the bare canvas draws them
where they stand, the others lay each out as a paragraph. None of them chooses the words, breaks lines, fits sheets or
draws what is not text; typst keeps what it laid out before. `first_ms` is the first document with the import of the
engine, the others are medians.
"""

import argparse
from collections.abc import Sequence

from cvs import LONG

from benchmarks import _records
from benchmarks._lines import say
from benchmarks._paper import preview
from benchmarks._paper_peers import NAMES, installed, lines_of
from benchmarks._poll import poll
from benchmarks._repeated import made
from benchmarks._timed import apart
from kiosk.model.cv import Cv
from kiosk.model.vacancy import Vacancy

PREVIEW_PX = 900


def main(options: list[str]) -> None:
    """Measure."""
    parser = argparse.ArgumentParser(prog="script/bench print", description=__doc__)
    parser.add_argument("--rows", type=int, default=30, help="vacancies on the list (default 30)")
    parser.add_argument("--runs", type=int, default=15)
    args = parser.parse_args(options)
    vacancies = tuple(_records.Source().vacancies(args.rows))
    compare("cv", LONG, args.runs)
    compare("list", vacancies, args.runs)
    apart(poll, vacancies)


def compare(what: str, subject: Cv | Sequence[Vacancy], runs: int) -> None:
    """Make a document in every engine, and show the first sheet of ours."""
    ours, pdf = apart(made, "_paper", runs, subject)
    lines = lines_of(pdf)
    sheets = lines[-1].sheet + 1
    say(what=what, engine="kiosk", sheets=sheets, lines=len(lines), **ours.told(), bytes=len(pdf))
    for name in NAMES:
        if not installed(name):
            say(what=what, engine=name, left_out="it is not installed: .venv/bin/pip install -e .[bench]")
            continue
        theirs, other = apart(made, "_paper_peers", runs, name, lines)
        ratios = {
            "kiosk_ratio": round(ours.again / theirs.again, 2),
            "kiosk_ratio_cpu": round(ours.cpu / theirs.cpu, 2),
        }
        say(what=what, engine=name, **theirs.told(), bytes=len(other), **ratios)
    picture = apart(preview, pdf, PREVIEW_PX, runs)
    whole = round(ours.again + picture.again, 1)
    say(what="preview", of=what, width_px=PREVIEW_PX, picture_ms=round(picture.again, 1), with_pdf_ms=whole)
