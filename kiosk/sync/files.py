"""The part of a run that is not the feed: personal files, of which nothing may hold the feed up."""

import logging

from kiosk.config import Config
from kiosk.errors import KioskError

_LOG = logging.getLogger(__name__)


def exchange_files(config: Config) -> None:
    """Bring central what waits for it and fetch what came, if there is a vault service; never fail."""
    if not config.central.vaults:
        return
    # Cryptography is slow to load, and many terminals have no vault service.
    from kiosk.dossier.upkeep import keep_up  # noqa: PLC0415

    try:
        keep_up(config.storage.data_dir, config.central.vaults)
    except KioskError as error:
        _LOG.warning("files_not_exchanged: %s", type(error).__name__)
