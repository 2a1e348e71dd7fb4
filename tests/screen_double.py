"""A screen without Qt that speaks the protocol; a file named in WIS_ORDERS tells the shown one what to do."""

import json
import os
import sys
import threading
import time
from pathlib import Path


def say(event: str) -> None:
    sys.stdout.write(json.dumps({"event": event}) + "\n")
    sys.stdout.flush()


def until_closed() -> None:
    for line in sys.stdin:
        if line == "show\n":
            shown.set()
    os._exit(0)


shown = threading.Event()
(Path(os.environ["TMPDIR"]) / "trace").write_text("a visitor was here", encoding="utf-8")
threading.Thread(target=until_closed, daemon=True).start()
say("ready")
orders = Path(os.environ["WIS_ORDERS"])
while True:
    order = orders.read_text(encoding="utf-8") if shown.is_set() and orders.exists() else ""
    if order:
        orders.unlink()
    if order == "hang":
        time.sleep(60)
    if order == "end":
        say("visit")
        say("end")
        sys.exit(0)
    say("frame" if shown.is_set() else "alive")
    time.sleep(0.05)
