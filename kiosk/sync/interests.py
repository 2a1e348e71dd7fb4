"""Send what visitors agreed to have counted; whatever fails here is tried again with the next run."""

import logging
from contextlib import closing
from datetime import UTC, datetime

import requests

from kiosk import __version__
from kiosk.config import Config
from kiosk.envelope.base64url import as_text
from kiosk.errors import EnvironmentFault
from kiosk.interests import Interests
from kiosk.secret_file import read

MOST = 200

_CONNECT_S, _READ_S = 3.0, 8.0
_MOST_REQUESTS = 10
_LOG = logging.getLogger(__name__)


def send_interests(config: Config) -> None:
    """Send them where personal files are exchanged, with the token of this terminal; without both none is kept long."""
    try:
        with closing(Interests.open(config.storage.data_dir)) as interests:
            interests.forget(datetime.now(UTC).date())
            if config.central.vaults and config.central.token_file.name:
                _send(interests, config.central.vaults, read(config.central.token_file))
    except (EnvironmentFault, OSError) as error:
        _LOG.warning("interests_not_sent: %s", type(error).__name__)


def _send(interests: Interests, url: str, token: str) -> None:
    for _ in range(_MOST_REQUESTS):
        waiting = interests.waiting(MOST)
        if not waiting:
            return
        reports = [
            {"id": as_text(id), "occupation": one.occupation, "vacancy": one.vacancy} for id, one in waiting.items()
        ]
        answer = requests.post(
            f"{url.rstrip('/')}/v1/reports",
            json={"terminal": token, "reports": reports},
            headers={"User-Agent": f"wis-kiosk/{__version__}"},
            timeout=(_CONNECT_S, _READ_S),
            allow_redirects=False,
            stream=True,
        )
        with answer:
            status = answer.status_code
        if status != requests.codes.ok:
            _LOG.warning("interests_refused: %s", status)
            return
        interests.sent(list(waiting))
