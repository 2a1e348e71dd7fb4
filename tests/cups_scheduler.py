"""A real print spooler: Debian's `cupsd` with folders of its own, on loopback, with one queue to a printer."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from printers import await_printer

from kiosk.errors import EnvironmentFault

QUEUE = "wis"
_FOLDERS = ("spool", "cache", "state", "tmp", "ssl", "root")
_FILES = """
CacheDir {folder}/cache
DocumentRoot {folder}/root
RequestRoot {folder}/spool
ServerKeychain {folder}/ssl
ServerRoot {folder}
StateDir {folder}/state
TempDir {folder}/tmp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
SyncOnClose No
"""
_SETTINGS = """
Listen 127.0.0.1:{port}
Browsing No
DefaultShared No
LogLevel warn
PreserveJobFiles {files}
PreserveJobHistory {history}
MaxJobTime 120
ErrorPolicy abort-job
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit All>
    Order deny,allow
  </Limit>
  <Limit Cancel-Job Get-Job-Attributes>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
</Policy>
"""
_PRINTER = """
<Printer {name}>
DeviceURI {device}
State Idle
Accepting Yes
Shared No
JobSheets none none
QuotaPeriod 0
PageLimit 0
KLimit 0
OpPolicy default
ErrorPolicy abort-job
</Printer>
"""


class Scheduler(NamedTuple):
    """Where to print, and the folder in which everything lies that the spooler keeps."""

    uri: str
    folder: Path

    def holds(self, bytes: bytes) -> bool:
        """Whether a file of the spool has these bytes in it."""
        return any(bytes in path.read_bytes() for path in (self.folder / "spool").rglob("*") if path.is_file())


@contextmanager
def cups_scheduler(device: str, *, files: str = "No", history: str = "60") -> Iterator[Scheduler]:
    """Run a spooler whose queue leads to `device`; `files` and `history` are its PreserveJobFiles and -History."""
    program = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/bin")
    if program is None:
        raise EnvironmentFault("cupsd is missing: apt-get install cups-daemon")
    # As root the spooler lets its helpers run as somebody else, who cannot enter the folders of pytest.
    with tempfile.TemporaryDirectory(prefix="wis-cups-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        for each in _FOLDERS:
            (folder / each).mkdir()
        with _running(program, folder, device, files, history) as uri:
            yield Scheduler(uri, folder)


@contextmanager
def _running(program: str, folder: Path, device: str, files: str, history: str) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    (folder / "cupsd.conf").write_text(_SETTINGS.format(port=port, files=files, history=history))
    (folder / "printers.conf").write_text(_PRINTER.format(name=QUEUE, device=device))
    with (folder / "cupsd.log").open("wb") as log:
        process = subprocess.Popen(
            [program, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    uri = f"ipp://localhost:{port}/printers/{QUEUE}"
    try:
        await_printer(uri, process, folder)
        yield uri
    finally:
        process.terminate()
        process.wait(10)
