"""The signed metadata of the feed (The Update Framework): who is trusted, and which bytes are true and fresh."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from central import files
from central.keys import OFFLINE, THRESHOLD, Signers
from kiosk.envelope import service_keys
from kiosk.errors import ConfigError

VALID = {
    "root": timedelta(days=3 * 365),
    "targets": timedelta(days=365),
    "software": timedelta(days=365),
    "data": timedelta(days=30),
    "snapshot": timedelta(days=30),
    "timestamp": timedelta(hours=72),
}
_DELEGATED = {"data": ["data/*", "config/*"], "software": ["app/*"]}


def create(public: Path, signers: Signers, service: bytes, now: datetime) -> bytes:
    """Write and sign the first root, targets and software metadata of a feed; return the root of trust.

    The offline role `targets` names the keys of the service itself: no other role can.
    """
    folder = public / "tuf"
    root = Root(expires=now + VALID["root"], consistent_snapshot=True)
    for role in ("root", "targets", "snapshot", "timestamp"):
        for signer in signers[role]:
            root.add_key(signer.public_key, role)
        root.roles[role].threshold = _threshold(role)
    roles = {
        name: DelegatedRole(name, [], _threshold(name), terminating=True, paths=paths)
        for name, paths in _DELEGATED.items()
    }
    named = {service_keys.NAME: _put_service(public, service)}
    targets = Targets(expires=now + VALID["targets"], targets=named, delegations=Delegations({}, roles))
    for name in roles:
        for signer in signers[name]:
            targets.add_key(signer.public_key, name)
    software = Targets(expires=now + VALID["software"])
    _write(folder / "1.targets.json", targets, signers["targets"])
    _write(folder / "1.software.json", software, signers["software"])
    return _write(folder / "1.root.json", root, signers["root"])


def check_targets(public: Path, signers: list[CryptoSigner]) -> None:
    """Refuse keys that cannot sign the offline role `targets`.

    Raises:
        ConfigError: too few of them are those that terminals trust.
    """
    folder = public / "tuf"
    root = Metadata[Root].from_file(str(folder / f"{_newest(folder, 'root')}.root.json")).signed
    trusted = root.get_delegated_role("targets")
    if len({signer.public_key.keyid for signer in signers} & set(trusted.keyids)) < trusted.threshold:
        raise ConfigError(
            f"Terminals want {trusted.threshold} signatures of the role targets. Bring keys/offline/targets-*.pem."
        )


def name_service(public: Path, signers: list[CryptoSigner], service: bytes, now: datetime) -> None:
    """Sign, with the offline keys, which keys the service has from now on; the next publication tells of it.

    Raises:
        ConfigError: too few of the keys are those that terminals trust.
    """
    check_targets(public, signers)
    folder = public / "tuf"
    newest = _newest(folder, "targets")
    targets = Metadata[Targets].from_file(str(folder / f"{newest}.targets.json")).signed
    targets.targets[service_keys.NAME] = _put_service(public, service)
    targets.version = newest + 1
    targets.expires = now + VALID["targets"]
    _write(folder / f"{targets.version}.targets.json", targets, signers)


def named_service(public: Path) -> bytes | None:
    """Give the keys of the service as they were signed last, None if there are none.

    Raises:
        ConfigError: the file is not the one that was signed.
    """
    folder = public / "tuf"
    targets = Metadata[Targets].from_file(str(folder / f"{_newest(folder, 'targets')}.targets.json")).signed
    named = targets.targets.get(service_keys.NAME)
    if named is None:
        return None
    try:
        data = (public / "targets" / f"{named.hashes['sha256']}.{service_keys.NAME}").read_bytes()
        named.verify_length_and_hashes(data)
    except (OSError, LengthOrHashMismatchError) as error:
        raise ConfigError(f"{service_keys.NAME} of this store is missing or damaged: {error}. Restore it.") from error
    return data


def published_service(public: Path) -> bytes:
    """Give the keys of the service as they were signed last.

    Raises:
        ConfigError: the feed names none, or the file is not the one that was signed.
    """
    data = named_service(public)
    if data is None:
        raise ConfigError("This store has no keys of the service. Make them with: central dossier renew-keys")
    return data


def publish(folder: Path, signers: Signers, targets: Mapping[str, bytes], now: datetime) -> None:
    """Sign that the files of the role `data` are exactly `targets`, fresh from `now` on.

    The timestamp comes last: until it is there, terminals see the publication before.

    Raises:
        ConfigError: the metadata in `folder` does not trust the keys.
    """
    _check(folder, signers)
    data = Targets(
        version=_newest(folder, "data") + 1,
        expires=now + VALID["data"],
        targets={path: TargetFile.from_data(path, content, ["sha256"]) for path, content in targets.items()},
    )
    _write(folder / f"{data.version}.data.json", data, signers["data"])
    snapshot = Snapshot(
        version=_newest(folder, "snapshot") + 1,
        expires=now + VALID["snapshot"],
        meta={f"{role}.json": MetaFile(_newest(folder, role)) for role in ("targets", "software", "data")},
    )
    written = _write(folder / f"{snapshot.version}.snapshot.json", snapshot, signers["snapshot"])
    _stamp(folder, signers, MetaFile.from_data(snapshot.version, written, ["sha256"]), now)


def refresh(folder: Path, signers: Signers, now: datetime) -> None:
    """Sign that the newest publication is still the newest.

    Raises:
        ConfigError: the metadata in `folder` does not trust the keys.
    """
    _check(folder, signers)
    _stamp(folder, signers, Metadata[Timestamp].from_file(str(folder / "timestamp.json")).signed.snapshot_meta, now)


def _stamp(folder: Path, signers: Signers, snapshot: MetaFile, now: datetime) -> None:
    path = folder / "timestamp.json"
    version = Metadata[Timestamp].from_file(str(path)).signed.version + 1 if path.exists() else 1
    timestamp = Timestamp(version=version, expires=now + VALID["timestamp"], snapshot_meta=snapshot)
    _write(path, timestamp, signers["timestamp"])


def _put_service(public: Path, data: bytes) -> TargetFile:
    target = TargetFile.from_data(service_keys.NAME, data, ["sha256"])
    files.write(public / "targets" / f"{target.hashes['sha256']}.{service_keys.NAME}", data)
    return target


def _check(folder: Path, signers: Signers) -> None:
    root = Metadata[Root].from_file(str(folder / f"{_newest(folder, 'root')}.root.json")).signed
    targets = Metadata[Targets].from_file(str(folder / f"{_newest(folder, 'targets')}.targets.json")).signed
    for role, delegator in (("data", targets), ("snapshot", root), ("timestamp", root)):
        if signers[role][0].public_key.keyid not in delegator.get_delegated_role(role).keyids:
            raise ConfigError(
                f"keys/online/{role}.pem is not a key that terminals trust. Restore the key of this store."
            )


def _newest(folder: Path, role: str) -> int:
    return max((int(path.name.split(".", 1)[0]) for path in folder.glob(f"[0-9]*.{role}.json")), default=0)


def _threshold(role: str) -> int:
    return THRESHOLD if role in OFFLINE else 1


def _write(path: Path, signed: Root | Targets | Snapshot | Timestamp, signers: list[CryptoSigner]) -> bytes:
    metadata: Metadata[Any] = Metadata(signed)
    for signer in signers:
        metadata.sign(signer, append=True)
    data = metadata.to_bytes()
    files.write(path, data)
    return data
