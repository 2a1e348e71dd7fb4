"""Every document against how it was when somebody last looked at it.

To renew what is kept after a change that was meant (look at `script/shots DIR --documents` first):

    WIS_RENEW_SNAPSHOTS=1 .venv/bin/python -m pytest -q tests/test_snapshots.py
"""

import os
from difflib import unified_diff
from pathlib import Path

import pytest
from cv_papers import samples as cvs
from dossier_papers import requests
from paper import context
from paper_samples import SAMPLES, Sample
from paper_snapshot import snapshot

from kiosk.model.paper import PaperRequest
from kiosk.print.papers import document

FOLDER = Path(__file__).parent / "snapshots"
LANGUAGES = ("nl", "fr", "ar", "uk")
RENEW = "WIS_RENEW_SNAPSHOTS" in os.environ
MOST_BYTES = 300_000


def _of_file(name: str) -> Sample:
    def request(language: str) -> PaperRequest:
        return requests(language)[name]

    return Sample(name, lambda context: document(request(context.words.language), context))


DOCUMENTS = [*SAMPLES, *map(_of_file, requests("nl")), *cvs()]


def blocks(sample: Sample) -> dict[str, list[str]]:
    """Give the lines of every sheet in every language, by the language and the number of the sheet."""
    return {
        f"{language} {number} of {made.sheets}": lines
        for language in LANGUAGES
        for made in [sample.make(context(language))]
        for number, lines in enumerate(snapshot(made.pdf), 1)
    }


def read(text: str) -> dict[str, list[str]]:
    """Read what was kept: sheets with an empty line between them, their name first."""
    sheets = (part.splitlines() for part in text.split("\n\n"))
    return {name: lines for name, *lines in sheets}


def differences(kept: dict[str, list[str]], now: dict[str, list[str]]) -> str:
    """Tell what changed, sheet by sheet."""
    names = dict.fromkeys([*kept, *now])
    found = (
        unified_diff(kept.get(name, []), now.get(name, []), f"{name}, as kept", f"{name}, now", n=0, lineterm="")
        for name in names
    )
    return "\n".join(line for sheet in found for line in sheet)


@pytest.mark.parametrize("sample", DOCUMENTS, ids=lambda sample: sample.name)
def test_a_document_is_as_it_was(sample: Sample) -> None:
    file, now = FOLDER / f"{sample.name}.txt", blocks(sample)
    if RENEW:
        text = "\n\n".join("\n".join([name, *lines]) for name, lines in now.items())
        file.write_text(text + "\n", encoding="utf-8")
    kept = read(file.read_text(encoding="utf-8"))
    changed = differences(kept, now)
    if changed:
        pytest.fail(f"{sample.name} changed; if that was meant, renew it as this file says:\n{changed}", pytrace=False)


def test_nothing_is_kept_of_documents_that_are_gone_and_all_is_small() -> None:
    files = sorted(FOLDER.glob("*"))
    assert [file.stem for file in files] == sorted(sample.name for sample in DOCUMENTS)
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


def test_a_difference_names_the_sheet_and_shows_both_lines() -> None:
    kept = {"nl 1 of 1": ["2 paths, 0 pictures", "740 57:27b Kok"], "ar 1 of 1": ["1 paths, 0 pictures"]}
    now = {**kept, "nl 1 of 1": ["2 paths, 0 pictures", "740 58:27b Kok"]}
    assert differences(kept, kept) == ""
    told = differences(kept, now).splitlines()
    assert told[0] == "--- nl 1 of 1, as kept"
    assert told[-2:] == ["-740 57:27b Kok", "+740 58:27b Kok"]
