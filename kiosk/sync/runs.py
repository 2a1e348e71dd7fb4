"""How the last run of sync ended, for `kiosk status`."""

from pathlib import Path

from kiosk.state_file import faults, open_state


def last_run(data_dir: Path) -> dict[str, str] | None:
    """When it began, how it ended and what it said; None if there was none.

    Raises:
        EnvironmentFault: the state cannot be read.
    """
    if not (data_dir / "state.sqlite").exists():
        return None
    state = open_state(data_dir)
    try:
        with faults():
            last = "SELECT started, outcome, message FROM sync_run ORDER BY run DESC LIMIT 1"
            row = state.execute(last).fetchone()
    finally:
        state.close()
    return dict(zip(("started", "outcome", "message"), row, strict=True)) if row else None
