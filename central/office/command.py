"""`central dossier`: what the office form does, for programs, and who may use the form."""

import argparse
import getpass
import json
import os
import pwd
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from central import keys, metadata
from central.office import keyring
from central.office.staff import MOST_PASSWORD, Role, Staff, staff_file
from central.store import Store
from central.vault.number import parse_number
from kiosk.envelope.commitment import Proof, ProofRow, salt_of
from kiosk.envelope.message import sent_from
from kiosk.envelope.service_keys import MOST_NAME, ServiceKeys
from kiosk.errors import BadData, ConfigError
from kiosk.model.application import EventKind

if TYPE_CHECKING:
    from central.office.desk import Asked, Desk

_MOST_INPUT = 1024 * 1024
_DATABASE = "WIS_VAULT_DATABASE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet to check, as JSON."""

    code: str
    made: date
    start: date
    end: date
    totals: dict[EventKind, int]
    rows: tuple[ProofRow, ...] | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the commands and flags of `central dossier`."""
    parser.add_argument(
        "--database", metavar="URL", default=os.environ.get(_DATABASE, ""), help="of the vaults, as for `central serve`"
    )
    parser.add_argument("--pepper", type=Path, metavar="FILE", help="of the vaults, as for `central serve`")
    parts = parser.add_subparsers(dest="part", required=True)
    send = parts.add_parser("send", help="send a message, as JSON on standard input, to a dossier number")
    send.add_argument("number")
    asked = parts.add_parser("requests", help="print what visitors asked, one JSON line each")
    asked.add_argument("--done", metavar="ID", help="mark one as done instead")
    log = parts.add_parser("log", help="print who of the office did what, one JSON line each")
    log.add_argument("--since", type=date.fromisoformat, metavar="DAY", help="as 2026-11-30")
    log.add_argument("--who", default="", metavar="NAME", help="of one person; @NAME for a user of this machine")
    log.add_argument("--about", default="", metavar="NUMBER", help="one dossier number, or one id of a request")
    parts.add_parser("check", help="check a proof of applications, as JSON on standard input")
    staff = parts.add_parser("staff", help="say who may use the office form")
    staff.add_argument("action", choices=("add", "remove", "list"))
    staff.add_argument("name", nargs="?", default="")
    staff.add_argument("--role", type=Role, choices=tuple(Role), default=Role.COUNSELLOR)
    staff.add_argument("--first-name", default="", help="as visitors read it")
    staff.add_argument("--employer", default="", metavar="NAME", help="as in the vacancies of that employer")
    renew = parts.add_parser("renew-keys", help="make new keys of the service; needs keys/offline")
    renew.add_argument("--office", default="", metavar="NAME", help="the service as visitors read it")
    renew.add_argument("--revoke", action="append", default=[], metavar="ID", help="leave this key out from now on")


def main(args: argparse.Namespace) -> int:
    """Do one part; 1 if a sheet is not as it was printed.

    Raises:
        BadData: what was given is wrong.
        ConfigError: keys, the store or a package of the extra `central` are missing.
    """
    Store.open(args.store).close()
    parts: dict[str, Callable[[argparse.Namespace], int]] = {
        "send": _send,
        "requests": _requests,
        "log": _log,
        "check": _check,
        "staff": _staff,
        "renew-keys": _renew,
    }
    return parts[args.part](args)


def _send(args: argparse.Namespace) -> int:
    from central.office.access_log import act_of  # noqa: PLC0415 packages of the extra `central`

    value = sent_from(_input())

    def send(desk: "Desk") -> int:
        vault = desk.vault_of(args.number)
        desk.log.note(_user(), act_of(value), parse_number(args.number))
        return _say({"id": desk.send(vault, value).hex()})

    return _at_desk(args, send)


def _requests(args: argparse.Namespace) -> int:
    from central.office.access_log import Act  # noqa: PLC0415 packages of the extra `central`

    def mark(desk: "Desk") -> int:
        id = _id(args.done)
        desk.log.note(_user(), Act.DONE, id.hex())
        desk.mark(id, True)
        return 0

    def show(desk: "Desk") -> int:
        desk.log.note(_user(), Act.LIST)
        for one in _all(desk):
            request = one.request
            vault = request.vault.hex() if request and request.vault else None
            _say(
                {
                    "id": one.id.hex(),
                    "received": one.received.isoformat(timespec="seconds"),
                    "done": one.done,
                    "kind": type(request.value).__name__ if request else None,
                    "value": msgspec.to_builtins(request.value) if request else None,
                    "vault": vault,
                    "proved": bool(request and request.proved),
                }
            )
        return 0

    return _at_desk(args, mark if args.done else show)


def _log(args: argparse.Namespace) -> int:
    since = datetime.combine(args.since, time()).astimezone() if args.since else None

    def show(desk: "Desk") -> int:
        for one in desk.log.entries(since, args.who, args.about):
            at = one.at.isoformat(timespec="seconds")
            _say({"at": at, "who": one.who, "act": one.act, "about": one.about})
        return 0

    return _at_desk(args, show)


def _all(desk: "Desk") -> Iterator["Asked"]:
    page, more = 1, True
    while more:
        asked, more = desk.requests(page)
        yield from asked
        page += 1


def _check(args: argparse.Namespace) -> int:
    try:
        sheet = msgspec.json.decode(_input(), type=Sheet)
    except msgspec.DecodeError as error:
        raise BadData(f"the sheet: {error}") from None
    proof = Proof(made=sheet.made, start=sheet.start, end=sheet.end, totals=sheet.totals)

    def check(desk: "Desk") -> int:
        found = desk.check(salt_of(sheet.code), proof, sheet.rows)
        _say(
            {"known": found is not None, "totals": bool(found and found.totals), "rows": found.rows if found else None}
        )
        return 0 if found and found.totals and found.rows is not False else 1

    return _at_desk(args, check)


def _staff(args: argparse.Namespace) -> int:
    staff = Staff(staff_file(args.store))
    if args.action == "list":
        for one in staff.members().values():
            _say({"name": one.name, "role": one.role, "first_name": one.first_name, "employer": one.employer})
    elif args.action == "remove":
        staff.remove(args.name)
    else:
        staff.put(args.name, args.role, args.first_name, _password(), args.employer)
    return 0


def _renew(args: argparse.Namespace) -> int:
    """Name a new key beside those that still last; the next `central publish` tells terminals."""
    now = datetime.now(UTC)
    revoked = {_id(id) for id in args.revoke}
    if len(args.office) > MOST_NAME:
        raise ConfigError(f"--office: a name has at most {MOST_NAME} characters.")
    signers = keys.offline(args.store / "keys", "targets")
    metadata.check_targets(args.store / "public", signers)
    before = metadata.named_service(args.store / "public")
    known = ServiceKeys.decode(before).keys if before else ()
    if not revoked <= {key.id for key in known}:
        raise BadData("--revoke names a key that the service does not have")
    office = args.office or (known[-1].office if known else "WIS")
    new = keyring.create(args.store / "keys" / "office", office, now)
    lasting = tuple(key for key in known if key.end > now and key.id not in revoked)
    metadata.name_service(args.store / "public", signers, ServiceKeys((*lasting, new)).encode(), now)
    return _say({"id": new.id.hex(), "until": new.until.isoformat()})


def _id(text: str) -> bytes:
    """Read an id as it is printed: in hexadecimal, because base64url may begin like a flag."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise BadData(f"{text!r} is not an id: hexadecimal digits, as this command prints them") from None


def _at_desk(args: argparse.Namespace, do: Callable[["Desk"], int]) -> int:
    try:
        from central.office.desk import Desk  # noqa: PLC0415 packages of the extra `central`
        from central.vault.refused import Refused  # noqa: PLC0415
        from central.vault.service import Service, Settings  # noqa: PLC0415
    except ImportError as error:
        raise ConfigError(f"{error.name} is missing. Install wis-kiosk[central].") from error
    with closing(Service.open(Settings(args.store, args.database, args.pepper))) as service:
        try:
            return do(Desk(service))
        except Refused as refused:
            raise BadData(str(refused)) from refused


def _user() -> str:
    """Who works on this machine: no name of the form begins like that."""
    try:
        return f"@{pwd.getpwuid(os.getuid()).pw_name}"
    except KeyError:
        return f"@{os.getuid()}"


def _input() -> bytes:
    data = sys.stdin.buffer.read(_MOST_INPUT + 1)
    if len(data) > _MOST_INPUT:
        raise BadData(f"standard input has at most {_MOST_INPUT} bytes")
    return data


def _password() -> str:
    """Ask for a password, or read one line: never a flag, which every process can see."""
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline(MOST_PASSWORD + 2).rstrip("\r\n")


def _say(answer: dict[str, Any]) -> int:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return 0
