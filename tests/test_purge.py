import json
import os
import subprocess
import sys
from pathlib import Path

from ipp_printer import IppPrinterStub, serving
from paper import VACANCY, context, vacancy_sheet
from test_printer import Watcher, until

from kiosk.config import Printer
from kiosk.print.device import Device
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


_RUN = """
import asyncio, sys
from pathlib import Path
from kiosk import config, log
from kiosk.supervisor import Supervisor
log.start()
settings = config.load(Path(sys.argv[1]))
screen = (sys.executable, sys.argv[2])
sys.exit(asyncio.run(Supervisor(settings, [], sync=False, screen=screen, purge_again_s=0.2).run()))
"""


def test_a_printer_that_was_off_after_a_power_cut_is_purged_when_it_is_on(tmp_path: Path) -> None:
    stub = IppPrinterStub(frozen=True)
    with serving(stub):
        left = Device(stub.uri, "demo-1", 1)
        left.print(vacancy_sheet(VACANCY, context()), 1, False)
        left.close()
    settings = tmp_path / "kiosk.toml"
    settings.write_text(
        f'[storage]\nruntime_dir = "{tmp_path}/runtime"\n[printer]\nuri = "{stub.uri}"\ntimeout_s = 1.0\n'
    )
    command = [sys.executable, "-c", _RUN, str(settings), str(Path(__file__).with_name("screen_double.py"))]
    environment = {**os.environ, "WIS_ORDERS": str(tmp_path / "orders")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as supervisor:
        assert supervisor.stdout
        purged = (line for line in map(json.loads, supervisor.stdout) if line["event"] == "purged")
        assert next(purged)["code"] == TEMPORARY
        assert [job.over for job in stub.jobs.values()] == [False]
        with serving(stub):
            assert any(line["code"] == 0 for line in purged)
        supervisor.terminate()
    assert [job.over for job in stub.jobs.values()] == [True]
