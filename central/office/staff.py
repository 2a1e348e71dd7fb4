"""Who works in the office: a file of the operator with names, roles and hashes of passwords (Argon2id)."""

import os
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Annotated

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from kiosk.errors import BadData, ConfigError

_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")
_MOST = 1000
_Text = Annotated[str, msgspec.Meta(max_length=80)]
_HASHER = PasswordHasher()
_LEAST_PASSWORD, MOST_PASSWORD = 12, 200
_ONE = Lock()
# Checked for whoever is not known, so that both take as long.
_NOBODY = _HASHER.hash(os.urandom(16).hex())


class Role(StrEnum):
    """What somebody may do."""

    COUNSELLOR = "counsellor"
    EMPLOYER = "employer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person: `employer` is the name in the vacancies for which an employer may speak."""

    name: str
    role: Role
    first_name: _Text
    password: str
    employer: _Text = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    members: Annotated[tuple[Member, ...], msgspec.Meta(max_length=_MOST)] = ()


class Staff:
    """The file, read anew at each login: who is taken out is out."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def members(self) -> dict[str, Member]:
        """Everybody by name; nobody while there is no file.

        Raises:
            ConfigError: the file is damaged.
        """
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise ConfigError(f"{self._path} cannot be read: {error.strerror}.") from error
        try:
            file = msgspec.json.decode(data, type=_File)
        except msgspec.DecodeError as error:
            raise ConfigError(f"{self._path}: {error}. Mend it, or make it anew with: central dossier staff") from None
        return {member.name: member for member in file.members}

    def get(self, name: str) -> Member | None:
        """The member with a name.

        Raises:
            ConfigError: the file is damaged.
        """
        return self.members().get(name)

    def check(self, name: str, password: str) -> Member | None:
        """The member whose password this is; takes as long for a name that nobody has.

        Raises:
            ConfigError: the file is damaged.
        """
        member = self.get(name)
        try:
            # Each takes 64 MiB: one after the other, so that no flood of logins takes all memory.
            with _ONE:
                _HASHER.verify(member.password if member else _NOBODY, password[:MOST_PASSWORD])
        except (Argon2Error, InvalidHashError):
            return None
        return member

    def put(self, name: str, role: Role, first_name: str, password: str, employer: str = "") -> None:
        """Add somebody, or change who is there.

        Raises:
            BadData: a name or the password is too short, too long or of other letters.
            ConfigError: the file is damaged or cannot be written.
        """
        if not _NAME.fullmatch(name):
            raise BadData("a name to log in with has 1 to 64 small letters, digits and . _ @ -")
        if not _LEAST_PASSWORD <= len(password) <= MOST_PASSWORD:
            raise BadData(f"a password has {_LEAST_PASSWORD} to {MOST_PASSWORD} characters")
        if not first_name.strip() or max(len(first_name), len(employer)) > 80:
            raise BadData("a first name, and that of an employer, has 1 to 80 characters")
        if (role is Role.EMPLOYER) != bool(employer.strip()):
            raise BadData("an employer, and nobody else, speaks for the name of an employer: give --employer")
        member = Member(name=name, role=role, first_name=first_name, password=_HASHER.hash(password), employer=employer)
        self._write(self.members() | {name: member})

    def remove(self, name: str) -> None:
        """Take somebody out.

        Raises:
            BadData: there is nobody of that name.
            ConfigError: the file is damaged or cannot be written.
        """
        members = self.members()
        if name not in members:
            raise BadData("nobody in the office has that name")
        del members[name]
        self._write(members)

    def _write(self, members: dict[str, Member]) -> None:
        data = msgspec.json.format(msgspec.json.encode(_File(tuple(members.values()))), indent=2)
        new = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            new.unlink(missing_ok=True)
            new.touch(mode=0o600)
            new.write_bytes(data)
            new.replace(self._path)
        except OSError as error:
            raise ConfigError(f"{self._path} cannot be written: {error.strerror}.") from error


def staff_file(store: Path) -> Path:
    """Where the operator keeps who works in the office."""
    return store / "keys" / "office" / "staff.json"
