"""What the pages say is there: every link and heading, every path, every command with its flags."""

import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

from central import __main__ as central
from kiosk import __main__ as kiosk

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/**/*.md"), *ROOT.glob("deploy/*/README.md")]
PROGRAMS = {"kiosk": kiosk.main, "central": central.main}
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"`((?:assets|central|deploy|docs|kiosk|migrations|script|tests)/[\w./-]+)`")
_COMMAND = re.compile(r"(?:^|/bin/)(kiosk|central) ([a-z][a-z-]+)(.*)$")
_SCRIPT = re.compile(r"^(script/\w+)(.*)$")
_FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def text_of(page: Path) -> str:
    return _FENCED.sub("", page.read_text(encoding="utf-8"))


@cache
def anchors(page: Path) -> set[str]:
    """Names of headings, as the places where these pages are read make them."""
    heads = re.findall(r"^#+ (.*)$", text_of(page), re.MULTILINE)
    plain = (re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", head).lower() for head in heads)
    return {re.sub(r"[^\w\- ]", "", head).strip().replace(" ", "-") for head in plain}


def broken(page: Path) -> Iterator[str]:
    text = text_of(page)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            yield link
    yield from (path for path in _PATH.findall(text) if not (ROOT / path).exists())


def lines(page: Path) -> Iterator[str]:
    """Commands as they stand between backticks or in a block, without what explains them."""
    text = text_of(page)
    for line in [*re.findall(r"`([^`\n]+)`", text), *re.findall(r"^    +(.*)$", text, re.MULTILINE)]:
        for one in re.split(r"&&|;", re.sub(r"\s+#\s.*$", "", line)):
            yield one.strip().rstrip("'")


@cache
def flags(program: str, *words: str) -> frozenset[str]:
    """What a command takes, from its own help."""
    with redirect_stdout(StringIO()) as said, pytest.raises(SystemExit) as ended:
        PROGRAMS[program]([*words, "--help"])
    assert ended.value.code == 0, (program, words)
    return frozenset(_FLAG.findall(said.getvalue()))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_path_leads_somewhere(page: Path) -> None:
    assert list(broken(page)) == []


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# One\n[a](page.md#one) [b](page.md#two) [c](none.md) `docs/none.md`\n", encoding="utf-8")
    assert list(broken(page)) == ["page.md#two", "none.md", "docs/none.md"]


def test_every_command_is_one_and_takes_its_flags() -> None:
    seen = 0
    for page in PAGES:
        for line in lines(page):
            if script := _SCRIPT.match(line):
                started = ROOT / "script" / "demo.py" if script[1] == "script/run" else ROOT / script[1]
                source = started.read_text(encoding="utf-8")
                assert all(flag in source for flag in _FLAG.findall(script[2])), (page, line)
            elif command := _COMMAND.search(line):
                program, name, rest = command.groups()
                known = flags(program, name)
                if name == "dossier":
                    part = re.match(r"(?:\s+--[a-z-]+ \S+)*\s+([a-z][a-z-]+)", rest)
                    known |= flags(program, name, part[1]) if part else frozenset()
                assert set(_FLAG.findall(rest)) <= known, (page, line)
                seen += 1
    assert seen > 60
