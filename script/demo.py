"""Run the kiosk on a central of its own: sample data, or a file given with --import."""

import argparse
import contextlib
import datetime
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable

_TWO_PICTURES = ("--screens", "doors,search", "--sizes", "1920x1080", "--languages", "nl")


def main() -> int:
    args = arguments()
    home = ROOT / "build" / (f"import-{fingerprint(args.source, args.mapping)}" if args.source else "demo")
    terminal = home / "terminal"
    terminal.mkdir(parents=True, exist_ok=True)
    offscreen = args.smoke or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    publish(home, args.source, args.mapping)
    with served(home / "store") as url:
        settings = [
            f'central.url = "{url}"',
            f'central.vaults = "{url}"',
            f'central.root = "{home / "store" / "root.json"}"',
            f'storage.data_dir = "{terminal / "data"}"',
            f'storage.runtime_dir = "{terminal / "runtime"}"',
            *args.set,
        ]
        options = ["--config", str(args.config), *(part for setting in settings for part in ("--set", setting))]
        if args.smoke:
            return smoke(args.smoke, options)
        started = time.monotonic()
        code = subprocess.call([PYTHON, "-m", "kiosk", "sync", *options])
        if code:
            return code
        say(f"Synced in {time.monotonic() - started:.1f} s.")
        if offscreen:
            say(
                "There is no display here: the kiosk runs offscreen. Look at it with `script/shots DIR` "
                "(every screen as a picture) or `script/run --smoke DIR`. Stop with Ctrl-C."
            )
        return supervise(options)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="script/run", description=__doc__)
    parser.add_argument("--smoke", type=Path, metavar="DIR", help="start, save two pictures in DIR, report, stop")
    parser.add_argument("--import", dest="source", type=Path, metavar="SOURCE", help="vacancies: JSON, JSON Lines, CSV")
    parser.add_argument("--mapping", type=Path, metavar="FILE", help="how to read SOURCE (TOML)")
    parser.add_argument("--config", type=Path, default=ROOT / "kiosk.toml", help="the settings (kiosk.toml)")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="one setting, as TOML")
    args = parser.parse_args()
    if bool(args.source) != bool(args.mapping):
        parser.error("--import and --mapping go together")
    return args


def fingerprint(*files: Path) -> str:
    """Tell imports of different files apart: each has a store of its own, since an import never removes."""
    return hashlib.sha256("\n".join(str(file.resolve()) for file in files).encode()).hexdigest()[:8]


def publish(home: Path, source: Path | None = None, mapping: Path | None = None) -> None:
    """Make the store once, then let each later day change it; an import is read again every time."""
    store = home / "store"
    today = datetime.datetime.now(datetime.UTC).date()
    begun = home / "begun"
    if not (store / "root.json").exists():
        central("init", "--store", store)
    if source:
        central("import", source, "--mapping", mapping, "--store", store)
    else:
        if not begun.exists():
            begun.write_text(today.isoformat(), encoding="ascii")
        first = datetime.date.fromisoformat(begun.read_text(encoding="ascii"))
        done = home / "day"
        day = str((today - first).days)
        if not done.exists() or done.read_text(encoding="ascii") != day:
            say("Making sample data …")
            central("demo", "--store", store, "--day", day, "--today", first.isoformat())
            done.write_text(day, encoding="ascii")
    central("publish", "--store", store)


def central(*words: object) -> None:
    subprocess.run([PYTHON, "-m", "central", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


@contextlib.contextmanager
def served(store: Path) -> Iterator[str]:
    server = subprocess.Popen(
        [PYTHON, "-m", "central", "serve", "--store", str(store), "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout
        yield json.loads(server.stdout.readline())["url"]
    finally:
        server.terminate()
        server.wait()


def supervise(options: list[str]) -> int:
    """Run the supervisor until it ends or we are told to stop."""
    kiosk = subprocess.Popen([PYTHON, "-m", "kiosk", "run", *options], stdout=subprocess.DEVNULL)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: kiosk.terminate())
    return kiosk.wait()


def smoke(folder: Path, options: list[str]) -> int:
    """Bring everything up without a display, and print one JSON line of what came up."""
    folder.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    sync = subprocess.run([PYTHON, "-m", "kiosk", "sync", *options], stdout=subprocess.PIPE, check=False)
    sync_s = time.monotonic() - started
    if sync.returncode:
        return sync.returncode
    frame_s = first_frame(options)
    subprocess.run(
        [PYTHON, str(ROOT / "script" / "shots"), str(folder), *_TWO_PICTURES, *options],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    counts = subprocess.run(
        [PYTHON, "-m", "kiosk", "status", *options], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    report = {key: json.loads(counts).get(key, 0) for key in ("vacancies", "trainings", "places")}
    report |= {"first_frame_s": round(frame_s, 3), "sync_s": round(sync_s, 3)}
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


def first_frame(options: list[str]) -> float:
    """Seconds from the start of the supervisor to the first frame on the screen."""
    started = time.monotonic()
    kiosk = subprocess.Popen([PYTHON, "-m", "kiosk", "run", "--no-sync", *options], stdout=subprocess.PIPE, text=True)
    try:
        assert kiosk.stdout
        for line in kiosk.stdout:
            if json.loads(line)["event"] == "drawn":
                return time.monotonic() - started
        raise SystemExit("The supervisor stopped before the first frame.")
    finally:
        kiosk.terminate()
        kiosk.wait()


def say(text: str) -> None:
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
