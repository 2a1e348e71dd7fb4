"""One run of sync, from the lock to the report."""

import logging
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.config import Config
from kiosk.errors import BadData, EnvironmentFault
from kiosk.feed.clock import FORMAT, reference
from kiosk.model.sync import SyncOutcome, SyncReport
from kiosk.sync.files import exchange_files
from kiosk.sync.interests import send_interests
from kiosk.sync.state import State
from kiosk.sync.storage import faults, locked
from kiosk.sync.transport import NoConnection, Transport
from kiosk.sync.update import Report, Update

_LOG = logging.getLogger(__name__)


def run(config: Config, report: Report) -> SyncReport:
    """Bring the replica to what central publishes now; a failure is an outcome, and the old replica stays.

    Raises:
        ConfigError: there is no root of trust.
    """
    started, clock = time.monotonic(), datetime.now(UTC)
    data = config.storage.data_dir
    try:
        with faults():
            data.mkdir(parents=True, exist_ok=True)
            with locked(data / "sync.lock") as alone:
                if not alone:
                    return SyncReport(outcome=SyncOutcome.BUSY, message="Another sync is under way.")
                with closing(State(data / "state.sqlite")) as state:
                    result = _outcome(config, state, report, clock)
                    result = replace(result, seconds=round(time.monotonic() - started, 3))
                    state.add_run(clock.strftime(FORMAT), result)
                exchange_files(config)
                send_interests(config)
                return result
    except EnvironmentFault as error:
        return SyncReport(outcome=SyncOutcome.NO_SPACE, message=str(error))


def _outcome(config: Config, state: State, report: Report, clock: datetime) -> SyncReport:
    """Do the run and say how it ended, whatever happened."""
    seen = state.seen()
    when = reference(clock, max((past.published for past in seen.values()), default=""))
    if when.suspect:
        _LOG.warning("clock_suspect")
    with Transport(config.central.timeout_s, config.sync.max_run_min * 60) as transport:
        try:
            result = Update(config, state, report, transport).run(when.time)
        except NoConnection as error:
            result = SyncReport(outcome=SyncOutcome.NO_CONNECTION, message=str(error))
        except EnvironmentFault as error:
            result = SyncReport(outcome=SyncOutcome.NO_SPACE, message=str(error))
        except BadData as error:
            result = SyncReport(outcome=SyncOutcome.REFUSED, message=str(error))
        return replace(result, bytes=transport.received, clock_suspect=when.suspect)
