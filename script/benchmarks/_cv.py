"""A CV made and shown as the builder does it after each change, and by typst from the JSON Resume of the same CV."""

import importlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks._repeated import timed
from kiosk.cv import json_resume
from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Look, Template
from kiosk.print.cv.document import cv_pages
from kiosk.print.preview import page_picture
from kiosk.words import Words

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
_A4_INCHES = 8.27
_TYPST = """
#let cv = json(bytes(sys.inputs.cv))
#set page(paper: "a4", margin: 18mm)
#set text(font: "IBM Plex Sans", size: 10.5pt, lang: sys.inputs.lang)
#set par(spacing: 0.6em)
#show heading.where(level: 2): it => block(above: 1.2em, below: 0.7em, sticky: true, it.body + line(length: 100%))
#let basics = cv.at("basics", default: (:))
#let span(item) = (item.at("startDate", default: ""), item.at("endDate", default: "")).filter(x => x != "").join(" - ")
#let entry(item, title, under) = block(breakable: false, above: 0.9em)[
  #grid(columns: (1fr, auto), strong(title), span(item))
  #under
  #item.at("summary", default: "")
  #list(..item.at("highlights", default: ()).map(x => [#x]))
]
= #basics.at("name", default: "")
#basics.at("label", default: "") #h(1fr) #basics.at("email", default: "") #basics.at("phone", default: "")

#basics.at("summary", default: "")
#if "work" in cv [ == Werk
  #for job in cv.work { entry(job, job.at("position", default: ""), job.at("name", default: "")) } ]
#if "education" in cv [ == Opleiding
  #for it in cv.education { entry(it, it.at("area", default: ""), it.at("institution", default: "")) } ]
#if "languages" in cv [ == Talen
  #list(..cv.languages.map(it => [#it.language: #it.at("fluency", default: "")])) ]
#if "skills" in cv [ == Vaardigheden
  #cv.skills.map(it => it.name).join(", ") ]
#if "certificates" in cv [ == Attesten
  #for it in cv.certificates { entry(it, it.at("name", default: ""), it.at("issuer", default: "")) } ]
"""


def kiosk(cv: Cv, template: Template, runs: int, width_px: int) -> dict[str, float]:
    """Make a CV of which one letter changes each time, and paint its first sheet."""
    words, look, number = Words(cv.language), Look(template=template), count()

    def make() -> bytes:
        role = f"{cv.person.role} {next(number) % 10}"
        changed = replace(cv, person=replace(cv.person, role=role))
        return cv_pages(changed, look, words, colour=True, today=date(2026, 5, 14)).document.pdf

    return _measured(make, lambda: page_picture(make(), 0, width_px), runs, _carried(cv))


def typst(cv: Cv, runs: int, width_px: int) -> dict[str, float]:
    """Make the same in typst, which keeps what it laid out before; its picture needs no PDF."""
    library: Any = importlib.import_module("typst")
    number = count()

    def compiled(kind: str, **more: float) -> Callable[[], bytes]:
        def make() -> bytes:
            data = json.loads(json_resume.write(cv))
            data.setdefault("basics", {})["label"] = f"{cv.person.role} {next(number) % 10}"
            inputs = {"cv": json.dumps(data), "lang": cv.language}
            found = library.compile(
                _TYPST.encode(),
                font_paths=[str(FONTS)],
                ignore_system_fonts=True,
                format=kind,
                sys_inputs=inputs,
                **more,
            )
            return bytes(found[0] if isinstance(found, list) else found)

        return make

    return _measured(compiled("pdf"), compiled("png", ppi=width_px / _A4_INCHES), runs, 0)


def _carried(cv: Cv) -> int:
    return len(json_resume.write(cv))


def _measured(make: Callable[[], bytes], show: Callable[[], object], runs: int, carried: int) -> dict[str, float]:
    first = timed(make, 1)
    again, shown = timed(make, runs), timed(show, runs)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))
    return {
        "first_ms": round(first.again, 1),
        "ms": round(again.again, 1),
        "cpu_ms": round(again.cpu, 1),
        "preview_ms": round(shown.again, 1),
        "preview_cpu_ms": round(shown.cpu, 1),
        "bytes": len(make()),
        "carried_bytes": carried,
        "peak_mib": round(peak / 1024, 1),
    }
