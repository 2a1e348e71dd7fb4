"""A real IPP Everywhere printer: Debian's `ippeveprinter`, unprivileged, on loopback, announced nowhere."""

import os
import shutil
import socket
import stat
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
_MECHANICS = """#!/bin/sh
say() {{ echo "$*" >&2; }}
hold() {{ while [ -e {folder}/$1 ]; do sleep 0.05; done; }}
say "ATTR: job-impressions=2 job-impressions-completed=0"
if [ -e {folder}/empty ]; then say "STATE: +media-empty"; hold empty; say "STATE: -media-empty"; fi
say "ATTR: job-impressions-completed=1"
if [ -e {folder}/jam ]; then say "STATE: +media-jam"; hold jam; say "STATE: -media-jam"; fi
say "ATTR: job-impressions-completed=2"
[ -e {folder}/breaks ] && exit 1
exit 0
"""


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
        await_printer(uri, process, folder)
        yield EverywherePrinter(uri, spool)
    finally:
        process.terminate()
        process.wait(10)


def await_printer(uri: str, process: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until a printer answers; its logs lie in the folder.

    Raises:
        EnvironmentFault: it ends, or takes too long.
    """
    device = Device(uri, "wis-test", 2)
    deadline = time.monotonic() + _START_S
    while True:
        try:
            device.capabilities()
            break
        except EnvironmentFault as fault:
            if process.poll() is not None or time.monotonic() > deadline:
                said = "".join(path.read_text(errors="replace") for path in folder.glob("*.log"))
                raise EnvironmentFault(f"{process.args!r} did not start: {fault} {said}") from None
            time.sleep(0.05)
    device.close()


def write_mechanics(folder: Path) -> Path:
    """Write what plays the mechanics of a printer: it is out of paper, jams or breaks while a file says so."""
    script = folder / "mechanics.sh"
    script.write_text(_MECHANICS.format(folder=folder))
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


@pytest.fixture
def mechanics(tmp_path: Path) -> Path:
    return write_mechanics(tmp_path)


@pytest.fixture
def ipp_everywhere_printer(tmp_path: Path) -> Iterator[EverywherePrinter]:
    """Run a printer that takes every job at once and keeps the PDF."""
    with everywhere_printer(tmp_path / "everywhere", Path("/bin/true")) as printer:
        yield printer
