import subprocess
import sys
from pathlib import Path

from ipp_printer import IppPrinterStub, serving
from paper import VACANCY, context, vacancy_sheet
from test_printer import Watcher, until

from kiosk.config import Printer
from kiosk.print.printer import IppPrinter

TEMPORARY = 75


def purge(folder: Path, uri: str) -> int:
    settings = folder / "kiosk.toml"
    settings.write_text(f'[terminal]\nid = "demo-1"\n\n[printer]\nuri = "{uri}"\ntimeout_s = 1.0\n')
    command = [sys.executable, "-m", "kiosk", "purge", "--config", str(settings)]
    return subprocess.run(command, check=False, capture_output=True).returncode


def test_the_command_ends_what_a_killed_screen_left(tmp_path: Path) -> None:
    with serving(IppPrinterStub(frozen=True)) as stub:
        killed = IppPrinter(Printer(uri=stub.uri), "demo-1", 0.02)
        killed.submit(vacancy_sheet(VACANCY, context()), Watcher())
        until(lambda: stub.jobs)
        assert purge(tmp_path, stub.uri) == 0
        assert all(job.over for job in stub.jobs.values())
        killed.close()


def test_a_printer_that_does_not_answer_is_asked_again_later(tmp_path: Path) -> None:
    assert purge(tmp_path, "ipp://127.0.0.1:9/ipp/print") == TEMPORARY


def test_without_a_printer_there_is_nothing_to_forget(tmp_path: Path) -> None:
    assert purge(tmp_path, "") == 0
