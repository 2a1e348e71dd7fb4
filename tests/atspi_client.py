"""Reads what a screen reader gets, over AT-SPI, with Debian's Python; also presses.

Usage: python3 atspi_client.py tree | press NAME
"""

import json
import sys
import time
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

_STATES = {
    "focusable": Atspi.StateType.FOCUSABLE,
    "focused": Atspi.StateType.FOCUSED,
    "checkable": Atspi.StateType.CHECKABLE,
    "checked": Atspi.StateType.CHECKED,
}


def walk(node: Any) -> Any:
    """Go through everything that is shown."""
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield child
            yield from walk(child)


def told(node: Any) -> dict[str, Any]:
    """Say what a screen reader would."""
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "actions": [node.get_action_name(at) for at in range(node.get_n_actions())] if node.get_action_iface() else [],
        "states": [name for name, state in _STATES.items() if states.contains(state)],
    }


def kiosk() -> Any:
    """Wait for the screen to come on the bus."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(at)
            if found is not None and any(True for _ in walk(found)):
                return found
        time.sleep(0.1)
    sys.exit("no screen on the bus")


def main() -> None:
    """Do what was asked, and print JSON."""
    app = kiosk()
    if sys.argv[1] == "press":
        node = next(node for node in walk(app) if node.get_name() == sys.argv[2] and node.get_action_iface())
        node.do_action(0)
    json.dump([told(node) for node in walk(app)], sys.stdout)


main()
