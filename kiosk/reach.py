"""What a terminal reaches beside its printer: the desk, the slip printer, the port for sticks, central."""

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import requests

from kiosk.config import Config, Desk, Slip
from kiosk.errors import EnvironmentFault
from kiosk.model.readiness import Check, CheckState, Finding, Subject
from kiosk.print.receipt import Condition, Receipt

_GOOD, _ATTENTION, _FAULT = CheckState.GOOD, CheckState.ATTENTION, CheckState.FAULT
_PORTS = {"http": 80, "https": 443}
_ASK_S = 5.0


def reach(settings: Config) -> Iterator[Check]:
    """Look at each of them; nothing is sent to the desk and nothing printed."""
    yield _desk(settings.desk)
    yield _slip(settings.slip)
    yield _stick(settings.usb.port)
    yield _central(settings.central.vaults, min(_ASK_S, settings.central.timeout_s))


def _desk(desk: Desk) -> Check:
    if desk.webhook:
        parts = urlsplit(desk.webhook)
        address = parts.hostname or "", parts.port or _PORTS[parts.scheme]
    elif desk.smtp_host:
        address = desk.smtp_host, desk.smtp_port
    else:
        return Check(subject=Subject.DESK, finding=Finding.NOT_SET, state=_GOOD)
    try:
        socket.create_connection(address, min(_ASK_S, desk.timeout_s)).close()
    except (OSError, UnicodeError):
        return Check(subject=Subject.DESK, finding=Finding.NO_ANSWER, state=_FAULT)
    return Check(subject=Subject.DESK, finding=Finding.ANSWERS, state=_GOOD)


def _slip(slip: Slip) -> Check:
    if not slip.address:
        return Check(subject=Subject.SLIP, finding=Finding.NOT_SET, state=_GOOD)
    try:
        receipt = Receipt(slip.address, slip.timeout_s)
    except EnvironmentFault:
        return Check(subject=Subject.SLIP, finding=Finding.NO_ANSWER, state=_FAULT)
    receipt.close()
    now = receipt.condition or Condition()
    if now.no_paper:
        return Check(subject=Subject.SLIP, finding=Finding.NO_PAPER, state=_FAULT)
    if now.cover_open or now.fault:
        return Check(subject=Subject.SLIP, finding=Finding.TAKES_NOTHING, state=_FAULT)
    if now.low_paper:
        return Check(subject=Subject.SLIP, finding=Finding.LOW_PAPER, state=_ATTENTION)
    return Check(subject=Subject.SLIP, finding=Finding.ANSWERS, state=_GOOD)


def _stick(port: str) -> Check:
    """Look at the port; only a stick in it shows that it is the right one."""
    if not port:
        return Check(subject=Subject.STICK, finding=Finding.NOT_SET, state=_GOOD)
    if shutil.which("mcopy") is None:
        return Check(subject=Subject.STICK, finding=Finding.NO_MTOOLS, state=_FAULT)
    if not Path(port).exists():
        return Check(subject=Subject.STICK, finding=Finding.NO_STICK, state=_ATTENTION)
    return Check(subject=Subject.STICK, finding=Finding.THERE, state=_GOOD, values={"path": port})


def _central(url: str, patience_s: float) -> Check:
    """Ask central; without it dossiers stay on the terminal until it is back."""
    if not url:
        return Check(subject=Subject.CENTRAL, finding=Finding.NOT_SET, state=_GOOD)
    try:
        answer = requests.get(f"{url.rstrip('/')}/v1/health", timeout=patience_s, allow_redirects=False)
        good = answer.status_code == requests.codes.ok
    except requests.RequestException:
        good = False
    finding = Finding.ANSWERS if good else Finding.NO_ANSWER
    return Check(subject=Subject.CENTRAL, finding=finding, state=_GOOD if good else _ATTENTION)
