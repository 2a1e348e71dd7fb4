"""Which indexes are true and fresh: The Update Framework decides, our own transport moves its files."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import (
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    RepositoryError,
)
from tuf.api.metadata import Metadata, Targets
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.envelope import service_keys
from kiosk.errors import BadData, ConfigError
from kiosk.feed import index as feed_index
from kiosk.feed.index import INDEX_BYTES, DatasetIndex
from kiosk.feed.record import DATASETS
from kiosk.sync.transport import HttpStatus, NoConnection, Transport


@dataclass(frozen=True, slots=True)
class Verified:
    """What central signed: the newest index of each dataset, the key it signs data with, and the service's own keys.

    `service` is None if the offline role names no keys of the service.
    """

    indexes: dict[str, DatasetIndex]
    data_key: str
    service: bytes | None = None


def verify(root: Path, url: str, folder: Path, transport: Transport, reference: datetime) -> Verified:
    """Refresh the metadata in `folder` from `url`, trusting `root`, as of the time `reference` (aware).

    Raises:
        ConfigError: there is no root of trust.
        NoConnection: there is no connection.
        BadData: what came is not signed, expired, older than what was seen before, or no index.
    """
    try:
        bootstrap = root.read_bytes()
    except OSError as error:
        raise ConfigError(f"{root}: the root of trust cannot be read: {error}. Copy root.json from central.") from error
    folder.mkdir(parents=True, exist_ok=True)
    try:
        updater = Updater(
            str(folder),
            f"{url}/tuf/",
            target_dir=str(folder / "targets"),
            target_base_url=f"{url}/targets/",
            fetcher=_Fetcher(transport),
            config=UpdaterConfig(max_root_rotations=64, max_delegations=4),
            bootstrap=bootstrap,
        )
        _believe(updater, reference)
        updater.refresh()
        indexes = {dataset: index for dataset in DATASETS if (index := _index(updater, dataset))}
        return _limited(indexes, _service(updater), folder)
    except DownloadLengthMismatchError as error:
        raise BadData(f"{url} sends more than it may: {error}.") from error
    except DownloadError as error:
        raise NoConnection(f"The feed cannot be fetched: {error}") from error
    except ExpiredMetadataError as error:
        raise BadData(
            f"What {url} signed is expired ({error}): nothing newer is published, or it is held back."
        ) from error
    except RepositoryError as error:
        raise BadData(
            f"What {url} sends is not signed as it must be: {error}. If that central was made anew, or {root} is of "
            "another one, copy its root.json there."
        ) from error


def _believe(updater: Updater, reference: datetime) -> None:
    """Make `updater` judge expiry by `reference` and not by the clock.

    python-tuf has no public way; its version is pinned and a test proves that this works.
    """
    updater._trusted_set.reference_time = reference


def _index(updater: Updater, dataset: str) -> DatasetIndex | None:
    target = updater.get_targetinfo(f"data/{dataset}.index.json")
    if target is None:
        return None
    if target.length > INDEX_BYTES:
        raise BadData(f"The index of {dataset} has {target.length} bytes; {INDEX_BYTES} are allowed.")
    path = updater.find_cached_target(target) or updater.download_target(target)
    return feed_index.parse(dataset, Path(path).read_bytes())


def _service(updater: Updater) -> bytes | None:
    """The keys of the service: no delegated role may name them, since its paths are others."""
    target = updater.get_targetinfo(service_keys.NAME)
    if target is None:
        return None
    if target.length > service_keys.MOST_BYTES:
        raise BadData(f"{service_keys.NAME} has {target.length} bytes; {service_keys.MOST_BYTES} are allowed.")
    return Path(updater.find_cached_target(target) or updater.download_target(target)).read_bytes()


def _limited(indexes: dict[str, DatasetIndex], service: bytes | None, folder: Path) -> Verified:
    """Refuse what only a stolen online key would sign: a publication from the future."""
    if not indexes:
        raise BadData("The feed has no datasets.")
    targets = Metadata[Targets].from_file(str(folder / "targets.json")).signed
    data = Metadata[Targets].from_file(str(folder / "data.json")).signed
    latest = min(data.expires, targets.expires)
    for index in indexes.values():
        if datetime.fromisoformat(index.published) > latest:
            raise BadData(f"The index of {index.dataset} is from {index.published}, after its signature expires.")
    return Verified(indexes, " ".join(sorted(targets.get_delegated_role("data").keyids)), service)


class _Fetcher(FetcherInterface):
    """Lets python-tuf fetch through our transport."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            with self._transport.get(url) as body:
                yield from body.chunks
        except HttpStatus as error:
            raise DownloadHTTPError(str(error), error.status) from error
        except NoConnection as error:
            raise DownloadError(str(error)) from error
