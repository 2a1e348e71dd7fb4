"""The part of a run that is not the feed: personal files, of which nothing may hold the feed up."""

import logging

from kiosk.config import Config
from kiosk.errors import KioskError

_LOG = logging.getLogger(__name__)


def exchange_files(config: Config) -> None:
    """Exchange with central, if there is a vault service, and remove what is over; never fail."""
    data, vaults = config.storage.data_dir, config.central.vaults
    if not vaults and not (data / "vault.sqlite").exists():
        return
    # Cryptography is slow to load, and many terminals have no personal files.
    from kiosk.dossier.upkeep import keep_up, tidy  # noqa: PLC0415

    try:
        if vaults:
            keep_up(data, vaults)
        else:
            tidy(data)
    except KioskError as error:
        _LOG.warning("files_not_exchanged: %s", type(error).__name__)
