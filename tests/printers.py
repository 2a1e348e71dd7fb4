"""A real IPP Everywhere printer: Debian's `ippeveprinter`, unprivileged, on loopback, announced nowhere."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.print.device import Device

_SHIM = Path(__file__).with_name("dns_sd_shim.c")
_START_S = 15.0


class EverywherePrinter(NamedTuple):
    """Where to print, and where the documents arrive: `<job>-<name>.pdf`."""

    uri: str
    directory: Path

    def documents(self) -> list[Path]:
        """Give the PDFs that arrived, oldest first."""
        return sorted(self.directory.glob("*.pdf"), key=lambda path: int(path.name.split("-")[0]))


@contextmanager
def everywhere_printer(
    folder: Path, command: Path | None = None, options: Sequence[str] = ()
) -> Iterator[EverywherePrinter]:
    """Run a printer that keeps what it prints under `folder`; `command` plays its mechanics (ippeveprinter(1))."""
    program = shutil.which("ippeveprinter", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/bin")
    if program is None:
        raise EnvironmentFault("ippeveprinter is missing: apt-get install cups-ipp-utils")
    spool = folder / "spool"
    spool.mkdir(parents=True)
    shim = folder / "dns_sd_shim.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", shim, _SHIM], check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = ["-n", "localhost", "-p", str(port), "-d", str(spool), "-k", "-r", "off", "-f", "application/pdf"]
    arguments += ["-c", str(command)] if command else []
    with (folder / "printer.log").open("wb") as log:
        process = subprocess.Popen(
            [program, *arguments, *options, "WIS test printer"],
            env={**os.environ, "LD_PRELOAD": str(shim), "TMPDIR": str(folder), "HOME": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    uri = f"ipp://localhost:{port}/ipp/print"
    try:
        _wait(uri, process, folder / "printer.log")
        yield EverywherePrinter(uri, spool)
    finally:
        process.terminate()
        process.wait(10)


def _wait(uri: str, process: subprocess.Popen[bytes], log: Path) -> None:
    device = Device(uri, "wis-test", 2)
    deadline = time.monotonic() + _START_S
    while True:
        try:
            device.capabilities()
            break
        except EnvironmentFault:
            if process.poll() is not None or time.monotonic() > deadline:
                raise EnvironmentFault(f"ippeveprinter did not start: {log.read_text(errors='replace')}") from None
            time.sleep(0.05)
    device.close()


@pytest.fixture
def ipp_everywhere_printer(tmp_path: Path) -> Iterator[EverywherePrinter]:
    """Run a printer that takes every job at once and keeps the PDF."""
    with everywhere_printer(tmp_path / "everywhere", Path("/bin/true")) as printer:
        yield printer
