"""The start of `kiosk ui` beside a bare QML window: seconds to the first frame, and memory of its own and shared."""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import _records
from benchmarks._lines import say

ROOT = Path(__file__).resolve().parents[2]
# When facts and first results have come in as well.
SETTLED_S = 2.0

Sample = tuple[float, float]


def main(options: list[str]) -> None:
    """Measure; `--config FILE` with a kiosk's own data, else with vacancies made for it."""
    parser = argparse.ArgumentParser(prog="script/bench start", description=__doc__)
    parser.add_argument("--rows", type=int, default=12_000, help="vacancies to make (default 12000)")
    parser.add_argument("--config", type=Path, help="use this terminal instead")
    parser.add_argument("--runs", type=int, default=7)
    args = parser.parse_args(options)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with tempfile.TemporaryDirectory() as folder:
        compare(args.config or terminal(Path(folder), args.rows), args.runs)


def terminal(folder: Path, rows: int) -> Path:
    """Make a terminal with a replica and return its settings."""
    replica = folder / "data" / "replica"
    replica.mkdir(parents=True)
    _records.build(replica / "replica-1-1.sqlite", rows)
    (replica / "current").symlink_to("replica-1-1.sqlite")
    settings = folder / "kiosk.toml"
    settings.write_text('[storage]\ndata_dir = "data"\nruntime_dir = "runtime"\n', encoding="utf-8")
    return settings


def compare(settings: Path, runs: int) -> None:
    """Start each in turn, so that a slow minute of the machine hits all."""
    bare = [sys.executable, str(Path(__file__).with_name("_bare_window.py"))]
    kiosk = [sys.executable, "-m", "kiosk", "ui", "--config", str(settings), "--size", "1920x1080"]
    found: dict[str, list[Sample]] = {"bare QML window": [], "kiosk ui": [], "kiosk ui, warm spare": []}
    for run in range(runs + 1):
        samples = (cold(bare), cold(kiosk), warm([*kiosk, "--warm"]))
        # The first round fills the page cache.
        if run:
            for engine, sample in zip(found, samples, strict=True):
                found[engine].append(sample)
    base = medians(found["bare QML window"])
    for engine, samples_of in found.items():
        seconds, mib = medians(samples_of)
        say(
            what="start",
            engine=engine,
            runs=runs,
            first_frame_s=round(seconds, 3),
            first_frame_ratio=round(seconds / base[0], 2),
            pss_mib=round(mib, 1),
            pss_ratio=round(mib / base[1], 2),
        )


def cold(command: Sequence[str]) -> Sample:
    """Start a program and wait for its first frame."""
    began = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        return measured(process, began)


def warm(command: Sequence[str]) -> Sample:
    """Start a hidden program, and measure from the word that shows it."""
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        until(process, "ready")
        time.sleep(SETTLED_S)
        assert process.stdin
        began = time.perf_counter()
        process.stdin.write(b"show\n")
        process.stdin.flush()
        return measured(process, began)


def measured(process: "subprocess.Popen[bytes]", began: float) -> Sample:
    """Return seconds to the first frame and MiB when all is settled, and end the process."""
    try:
        until(process, "frame")
        seconds = time.perf_counter() - began
        time.sleep(SETTLED_S)
        return seconds, pss_mib(process.pid)
    finally:
        process.kill()


def until(process: "subprocess.Popen[bytes]", event: str) -> None:
    """Read lines until one tells of an event."""
    assert process.stdout
    for line in process.stdout:
        if json.loads(line)["event"] == event:
            return
    raise SystemExit(f"The program ended before {event}.")


def pss_mib(pid: int) -> float:
    """Return the proportional set size: pages that processes share count for each its part."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    found = re.search(r"^Pss:\s+(\d+) kB$", rollup, re.MULTILINE)
    assert found
    return int(found[1]) / 1024


def medians(samples: Sequence[Sample]) -> Sample:
    """Return the median of each measure."""
    seconds, mib = zip(*samples, strict=True)
    return statistics.median(seconds), statistics.median(mib)
