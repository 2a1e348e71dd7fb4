"""`kiosk sync`: one run at idle priority, with a progress bar on a terminal and JSON lines otherwise."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

from tqdm import tqdm

from kiosk.model.sync import SyncOutcome, SyncProgress, SyncReport, SyncStep
from kiosk.sync.run import run
from kiosk.sync.update import Report

# Exit codes of sysexits.h.
_CODES = {
    SyncOutcome.UP_TO_DATE: 0,
    SyncOutcome.UPDATED: 0,
    SyncOutcome.REFUSED: 65,
    SyncOutcome.HELD: 65,
    SyncOutcome.NO_CONNECTION: 75,
    SyncOutcome.NO_SPACE: 75,
    SyncOutcome.BUSY: 75,
}
_EVERY_S = 1.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no flags: the settings say it all."""


def main(args: argparse.Namespace) -> int:
    """Run sync once and return the exit code: 0 good, 65 refused, 75 try again later."""
    _step_back()
    on_terminal = sys.stderr.isatty()
    with _bars() if on_terminal else _json_lines() as show:
        report = run(args.settings, show)
    if on_terminal:
        sys.stderr.write(f"{_summary(report)}\n")
    else:
        sys.stdout.write(json.dumps({"event": "end", **asdict(report)}) + "\n")
    return _CODES[report.outcome]


def _step_back() -> None:
    """Leave processor and disk to the visitor's screen."""
    os.nice(19)
    if ionice := shutil.which("ionice"):
        subprocess.run([ionice, "-c", "3", "-p", str(os.getpid())], check=False, stderr=subprocess.DEVNULL)


@contextmanager
def _bars() -> Iterator[Report]:
    """One bar per step."""
    bar: tqdm | None = None
    shown: SyncStep | None = None

    def show(progress: SyncProgress) -> None:
        nonlocal bar, shown
        if bar is None or progress.step is not shown:
            if bar is not None:
                bar.close()
            shown = progress.step
            unit = "B" if progress.step is SyncStep.FETCH else ""
            bar = tqdm(desc=f"{progress.step:>6}", unit=unit, unit_scale=True, total=progress.total, dynamic_ncols=True)
        bar.total = progress.total
        bar.set_postfix_str(progress.dataset, refresh=False)
        bar.update(progress.done - bar.n)

    try:
        yield show
    finally:
        if bar is not None:
            bar.close()


@contextmanager
def _json_lines() -> Iterator[Report]:
    """A line for the end of every step, and for long ones one a second."""
    last = 0.0

    def show(progress: SyncProgress) -> None:
        nonlocal last
        now = time.monotonic()
        if progress.done >= progress.total or now - last >= _EVERY_S:
            last = now
            sys.stdout.write(json.dumps({"event": "progress", **asdict(progress)}) + "\n")
            sys.stdout.flush()

    yield show


def _summary(report: SyncReport) -> str:
    parts = [report.outcome.replace("_", " ")]
    if report.puts or report.deletes:
        parts.append(f"{report.puts} put, {report.deletes} deleted")
    if report.quarantined:
        parts.append(f"{report.quarantined} set aside")
    parts.append(f"{report.bytes / 1e6:.1f} MB in {report.seconds:.1f} s")
    return f"{', '.join(parts)}. {report.message}".strip()
