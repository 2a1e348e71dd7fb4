"""`kiosk.toml`: every setting of a terminal, strict, with the line of each mistake.

The dataclasses below are the schema: names carry units, metadata carries ranges and choices, and the test suite
asserts that `kiosk.toml` documents every one of them.
"""

import re
import tomllib
import types
import typing
from collections.abc import Sequence
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk import accent
from kiosk.errors import ConfigError
from kiosk.logo import fault as logo_fault
from kiosk.toml_lines import key_lines

_TOML_RIGHT = "Put texts in quotes, and write each setting and each [table] once."
LANGUAGES = ("nl", "fr", "en", "ar", "tr", "uk", "ro", "bg", "pl", "es", "de")


def _setting(default: Any = MISSING, /, **limits: Any) -> Any:
    if isinstance(default, (list, dict)):
        return field(default_factory=lambda: default, metadata=limits)
    return field(metadata=limits) if default is MISSING else field(default=default, metadata=limits)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Which terminal this is and where it stands (WGS 84 degrees)."""

    id: str = _setting("demo-1", pattern=r"[a-z0-9][a-z0-9-]{1,62}", hint="small letters, digits and dashes")
    name: str = _setting("Stadhuis Gent, Botermarkt", max_length=60)
    desk: str = _setting("Balie op het gelijkvloers", max_length=60)
    municipality: str = _setting("44021", pattern=r"\d{5}", hint="the five digits of the NIS code")
    lat: float = _setting(51.0543, min=49.4, max=51.6)
    lon: float = _setting(3.7250, min=2.5, max=6.5)
    language: str = _setting("nl", choices=LANGUAGES)


@dataclass(frozen=True, slots=True)
class Storage:
    """Where the terminal keeps its replica and state, and what a visit writes (tmpfs)."""

    data_dir: Path = _setting(Path("data"))
    runtime_dir: Path = _setting(Path("/run/wis-kiosk"))


@dataclass(frozen=True, slots=True)
class Central:
    """Where the feed comes from; `root` is the TUF root of trust that was installed with the terminal."""

    url: str = _setting("http://127.0.0.1:8480", pattern=r"https?://\S+", hint="an http or https address")
    root: Path = _setting(Path("root.json"))
    timeout_s: float = _setting(20.0, min=1, max=300)


@dataclass(frozen=True, slots=True)
class Sync:
    """When the replica is refreshed."""

    every_h: float = _setting(6.0, min=0.001, max=168)
    jitter_s: int = _setting(600, min=0, max=14400)
    max_run_min: int = _setting(120, min=1, max=1440)


@dataclass(frozen=True, slots=True)
class Screen:
    """The panel. Sizes on screen derive from millimetres; 0 for width and height takes the whole screen."""

    width_px: int = _setting(0, min=0, max=7680)
    height_px: int = _setting(0, min=0, max=7680)
    diagonal_inch: float = _setting(24.0, min=10, max=100)
    viewing_distance_mm: int = _setting(600, min=300, max=1000)
    fullscreen: bool = _setting(True)


@dataclass(frozen=True, slots=True)
class Input:
    """Two switches that send Space (next) and Enter (choose), or one while focus goes on by itself; 0 s for not."""

    switches: bool = _setting(False)
    scan_s: float = _setting(0.0, min=0, max=10)


@dataclass(frozen=True, slots=True)
class Visit:
    """How long a visit waits: seconds until the question, seconds of countdown, and seconds with more time."""

    idle_s: int = _setting(90, min=10, max=3600)
    countdown_s: int = _setting(30, min=10, max=600)
    more_time_s: int = _setting(300, min=60, max=7200)


@dataclass(frozen=True, slots=True)
class Printer:
    """The printer: an IPP address, or empty for none."""

    uri: str = _setting("", pattern=r"|ipps?://\S+", hint='an ipp:// or ipps:// address, or "" for none')
    palette: str = _setting("auto", choices=("auto", "colour", "mono"))
    timeout_s: float = _setting(10.0, min=1, max=120)
    stuck_s: int = _setting(120, min=10, max=1800)


@dataclass(frozen=True, slots=True)
class Sound:
    """Reading aloud: where it is heard, and the input device of the kernel that tells of headphones, or empty."""

    read_aloud: bool = _setting(True)
    device: str = _setting(
        "auto", pattern=r"auto|(alsa|pipewire):\S+", hint='"auto", "alsa:" or "pipewire:" and the name of a device'
    )
    headphones: str = _setting("", pattern=r"|/dev/input/\S+", hint='a device in /dev/input, or "" for none')


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the doors say in each language instead of the usual welcome; empty keeps that."""

    nl: str = _setting("", max_length=60)
    fr: str = _setting("", max_length=60)
    en: str = _setting("", max_length=60)
    ar: str = _setting("", max_length=60)
    tr: str = _setting("", max_length=60)
    uk: str = _setting("", max_length=60)
    ro: str = _setting("", max_length=60)
    bg: str = _setting("", max_length=60)
    pl: str = _setting("", max_length=60)
    es: str = _setting("", max_length=60)
    de: str = _setting("", max_length=60)


@dataclass(frozen=True, slots=True)
class Brand:
    """What an operator may change of the look. Sizes, doors, high contrast and the words of safety stay."""

    name: str = _setting("", max_length=24)
    logo: Path = _setting(Path(), check=logo_fault)
    logo_dark: Path = _setting(Path(), check=logo_fault)
    accent: str = _setting("", check=accent.fault)
    skyline: str = _setting("gables", choices=("gables", "belfry", "harbour", "none"))
    greeting: Greeting = field(default_factory=Greeting)


@dataclass(frozen=True, slots=True)
class Config:
    """The whole of `kiosk.toml`."""

    terminal: Terminal = field(default_factory=Terminal)
    storage: Storage = field(default_factory=Storage)
    central: Central = field(default_factory=Central)
    sync: Sync = field(default_factory=Sync)
    screen: Screen = field(default_factory=Screen)
    input: Input = field(default_factory=Input)
    visit: Visit = field(default_factory=Visit)
    printer: Printer = field(default_factory=Printer)
    sound: Sound = field(default_factory=Sound)
    brand: Brand = field(default_factory=Brand)
    source: Path = field(default=Path("kiosk.toml"), metadata={"internal": True})


def load(path: Path, overrides: Sequence[str] = ()) -> Config:
    """Read and check `path`; relative paths in it start at its folder.

    Each of `overrides` is one TOML setting with a dotted key, as in `central.url = "http://…"`; it wins over the file.

    Raises:
        ConfigError: the file cannot be read, is no TOML, or has an unknown, misplaced or wrong setting.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}. Name an existing file in UTF-8.") from error
    return parse(text, path, overrides)


def parse(text: str, path: Path, overrides: Sequence[str] = ()) -> Config:
    """Check the text of `path`; see `load`."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what = str(error).replace("at end of document", f"at line {max(1, len(text.splitlines()))}, the end")
        line = re.search(r"at line (\d+)", what)
        raise ConfigError(f"{path}:{line[1] if line else 1}: this is no TOML: {what}. {_TOML_RIGHT}") from error
    for override in overrides:
        try:
            _merge(tree, tomllib.loads(override))
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(
                f"--set {override}: this is no TOML: {error}. Quote texts: --set 'a.b = \"c\"'."
            ) from error
    reader = _Reader(text, path)
    config: Config = reader.table(Config, tree, ())
    return config


def _merge(tree: dict[str, Any], over: dict[str, Any]) -> None:
    for key, value in over.items():
        if isinstance(value, dict) and isinstance(tree.get(key), dict):
            _merge(tree[key], value)
        else:
            tree[key] = value


class _Reader:
    """Turns parsed tables into dataclasses and knows the line of every key."""

    def __init__(self, text: str, path: Path) -> None:
        self._path = path
        self._lines = key_lines(text)

    def table(self, kind: type, tree: dict[str, Any], at: tuple[str, ...]) -> Any:
        known = {item.name: item for item in fields(kind) if not item.metadata.get("internal")}
        hints = typing.get_type_hints(kind)
        for key in tree:
            if key not in known:
                near = get_close_matches(key, known, 1)
                self._refuse(
                    (*at, key),
                    "is not a setting",
                    f'Did you mean "{near[0]}"?' if near else f"Known here: {', '.join(known)}.",
                )
        values: dict[str, Any] = {}
        for name, item in known.items():
            if name not in tree:
                continue
            here = (*at, name)
            if is_dataclass(hints[name]):
                if not isinstance(tree[name], dict):
                    self._refuse(
                        here, f"is {named(type(tree[name]))}", f"Write [{'.'.join(here)}] and its settings under it."
                    )
                values[name] = self.table(typing.cast(type, hints[name]), tree[name], here)
            else:
                values[name] = self._value(here, tree[name], hints[name], item.metadata)
        if kind is Config:
            values["source"] = self._path
        return kind(**values)

    def _value(self, at: tuple[str, ...], value: Any, kind: Any, limits: types.MappingProxyType[Any, Any]) -> Any:
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        wanted = str if kind is Path else kind
        if type(value) is not wanted:
            self._refuse(at, f"is {named(type(value))}", f"Write {named(wanted)}.")
        if "choices" in limits and value not in limits["choices"]:
            self._refuse(at, f'"{value}" is not a choice', f"Choose one of: {', '.join(limits['choices'])}.")
        if "pattern" in limits and not re.fullmatch(limits["pattern"], value):
            self._refuse(at, f'"{value}" has the wrong form', f"Write {limits['hint']}.")
        if "max_length" in limits and len(value) > limits["max_length"]:
            self._refuse(at, f"has {len(value)} characters", f"Write at most {limits['max_length']}.")
        if "min" in limits and not limits["min"] <= value <= limits["max"]:
            self._refuse(at, f"{value} is out of range", f"Write a number from {limits['min']} to {limits['max']}.")
        if kind is Path:
            value = (self._path.parent / value).absolute() if value else Path()
        if wrong := limits["check"](value) if "check" in limits else None:
            self._refuse(at, *wrong)
        return value

    def _refuse(self, at: tuple[str, ...], what: str, right: str) -> typing.NoReturn:
        line = self._lines.get(at) or self._lines.get(at[:-1]) or 1
        raise ConfigError(f"{self._path}:{line}: {'.'.join(at)}: {what}. {right}")


def named(kind: type) -> str:
    """Name a type of TOML in plain words."""
    return {
        str: "a text in quotes",
        int: "a whole number",
        float: "a number",
        bool: "true or false",
        dict: "a table",
        list: "a list",
    }.get(kind, kind.__name__)
