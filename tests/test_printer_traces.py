import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cups_scheduler import Scheduler, cups_scheduler
from paper import VACANCY, context, vacancy_sheet
from printers import everywhere_printer, write_mechanics

# A visit: prints sheets that name the canary, through the spooler, until it is killed or leaves in good order.
_VISIT = """
import sys, threading, time
from pathlib import Path
from kiosk.config import Printer
from kiosk.errors import EnvironmentFault
from kiosk.model.printing import Document, PrintState
from kiosk.print.printer import IppPrinter
uri, queue, data, pdf, leaves = sys.argv[1:6]
printer = IppPrinter(Printer(uri=uri, queue=queue, timeout_s=1), "demo-1", 0.05, data_dir=Path(data))
sent = threading.Event()
def report(progress):
    if progress.state is not PrintState.PREPARING:
        sent.set()
for n in range(2):
    printer.submit(Document(name=f"wis-{n}", pdf=Path(pdf).read_bytes(), sheets=1), report)
sent.wait()
print("printing", flush=True)
time.sleep(0.1 if leaves == "yes" else 60)
try:
    printer.purge()
except EnvironmentFault:
    pass
"""
_CANARY = b"Kanarie-Vandenbulcke"


def traces(visits: int, folder: Path) -> None:
    """Let visitors print, meet faults and be cut off; then purge, and look through every file that is left."""
    dice = random.Random(5)
    pdf = folder / "letter.pdf"
    # Behind the last line of a PDF nothing is compressed, and printers do not mind.
    pdf.write_bytes(vacancy_sheet(VACANCY, context()).pdf + b"%" + _CANARY + b"\n")
    data, runtime = folder / "data", folder / "runtime"
    runtime.mkdir()
    with (
        everywhere_printer(folder / "everywhere", write_mechanics(folder)) as device,
        cups_scheduler(device.uri, files="Yes") as queue,
    ):
        away = "ipp://127.0.0.1:9/ipp/print"
        seen = False
        for number in range(visits):
            fault = folder / dice.choice(["empty", "jam", "breaks", "none"])
            fault.touch()
            visit(away, queue, data, pdf, runtime, leaves=number % 3 == 2, wait_s=dice.uniform(0, 0.6))
            seen = seen or queue.holds(_CANARY)
            fault.unlink()
        assert seen, "no visit left anything: this test shows nothing"
        purge(folder, device.uri, queue.uri)
        left = [path for root in (queue.folder, data, runtime) for path in root.rglob("*") if path.is_file()]
        assert [path for path in left if _CANARY in path.read_bytes()] == []
        assert (data / "state.sqlite") in left


def visit(uri: str, queue: Scheduler, data: Path, pdf: Path, runtime: Path, *, leaves: bool, wait_s: float) -> None:
    command = [sys.executable, "-c", _VISIT, uri, queue.uri, str(data), str(pdf), "yes" if leaves else "no"]
    environment = {**os.environ, "TMPDIR": str(runtime)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
        assert process.stdout
        assert process.stdout.readline() == b"printing\n"
        time.sleep(wait_s)
        if leaves:
            process.wait(60)
        else:
            process.send_signal(signal.SIGKILL)


def purge(folder: Path, uri: str, queue: str) -> None:
    settings = folder / "kiosk.toml"
    settings.write_text(f'[printer]\nuri = "{uri}"\nqueue = "{queue}"\ntimeout_s = 5.0\n')
    subprocess.run([sys.executable, "-m", "kiosk", "purge", "--config", str(settings)], check=True)


def test_a_few_visits_leave_no_trace_of_what_they_printed(tmp_path: Path) -> None:
    traces(2, tmp_path)


@pytest.mark.long
def test_two_hundred_visits_leave_no_trace_of_what_they_printed(tmp_path: Path) -> None:
    traces(200, tmp_path)
