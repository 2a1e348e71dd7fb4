"""A real PostgreSQL server of its own, on loopback; what is not installed is a failure, never a skip."""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_USER = "nobody"
_PATIENCE_S = 30


@contextmanager
def postgresql() -> Iterator[str]:
    """Run one; give the URL of its database."""
    # It refuses to run as root, and whoever runs it must reach its folder.
    user = _USER if os.getuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="wis-postgresql-") as name:
        folder, port = Path(name), _free_port()
        data, password, secret = folder / "data", folder / "password", secrets.token_hex(8)
        password.write_text(secret, encoding="ascii")
        if user:
            shutil.chown(folder, user)
            shutil.chown(password, user)
        access = ("-U", "wis", "-A", "scram-sha-256", "--pwfile", password)
        _run(user, "initdb", "-D", data, *access, "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories="
        _run(user, "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield f"postgresql+psycopg://wis:{secret}@127.0.0.1:{port}/postgres"
        finally:
            _run(user, "pg_ctl", "-D", data, "-w", "-m", "fast", "stop")


def _run(user: str | None, program: str, *words: object) -> None:
    command = [_program(program), *map(str, words)]
    subprocess.run(
        command,
        user=user,
        cwd="/",
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=_PATIENCE_S,
        env={"LC_ALL": "C", "PATH": os.environ["PATH"]},
    )


def _program(name: str) -> str:
    """Where Debian puts it, or wherever it is found."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    path = ":".join([*map(str, reversed(folders)), os.environ["PATH"]])
    found = shutil.which(name, path=path)
    assert found, f"{name} is not there: script/setup --test installs it"
    return found


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
