"""`kiosk.toml`: every setting of a terminal, strict, with the line of each mistake.

The dataclasses below are the schema: names carry units, metadata carries ranges and choices, and the test suite
asserts that `kiosk.toml` documents every one of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk import accent
from kiosk.errors import ConfigError
from kiosk.logo import fault as logo_fault
from kiosk.secret_file import fault as secret_fault
from kiosk.toml_table import read, setting

_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PORT = r"([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])"
_MAIL = r"|[^\s@<>,;]{1,64}@[^\s@<>,;]{1,190}"
LANGUAGES = ("nl", "fr", "en", "ar", "tr", "uk", "ro", "bg", "pl", "es", "de")


@dataclass(frozen=True, slots=True)
class Terminal:
    """Which terminal this is and where it stands (WGS 84 degrees)."""

    id: str = setting("demo-1", pattern=r"[a-z0-9][a-z0-9-]{1,62}", hint="small letters, digits and dashes")
    name: str = setting("Stadhuis Gent, Botermarkt", max_length=60)
    desk: str = setting("Balie op het gelijkvloers", max_length=60)
    municipality: str = setting("44021", pattern=r"\d{5}", hint="the five digits of the NIS code")
    lat: float = setting(51.0543, min=49.4, max=51.6)
    lon: float = setting(3.7250, min=2.5, max=6.5)
    language: str = setting("nl", choices=LANGUAGES)


@dataclass(frozen=True, slots=True)
class Storage:
    """Where the terminal keeps its replica and state, and what a visit writes (tmpfs)."""

    data_dir: Path = setting(Path("data"))
    runtime_dir: Path = setting(Path("/run/wis-kiosk"))


@dataclass(frozen=True, slots=True)
class Central:
    """Where the feed comes from; `root` is the TUF root of trust that was installed with the terminal.

    `vaults` is where personal files are exchanged with other terminals, or empty: then each terminal has its own.
    With the token in `token_file` it also hears what visitors agreed to have counted, sends their applications and
    keeps a CV for a phone.
    """

    url: str = setting("http://127.0.0.1:8480", pattern=r"https?://\S+", hint="an http or https address")
    vaults: str = setting(
        "",
        pattern=r"|https://\S+|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/\S*)?",
        hint='an https address (http on this machine only), or "" for none',
    )
    root: Path = setting(Path("root.json"))
    token_file: Path = setting(Path(), check=secret_fault)
    timeout_s: float = setting(20.0, min=1, max=300)


@dataclass(frozen=True, slots=True)
class Sync:
    """When the replica is refreshed."""

    every_h: float = setting(6.0, min=0.001, max=168)
    jitter_s: int = setting(600, min=0, max=14400)
    max_run_min: float = setting(120.0, min=0.001, max=1440)


@dataclass(frozen=True, slots=True)
class Screen:
    """The panel. Sizes on screen derive from millimetres; 0 for width and height takes the whole screen."""

    width_px: int = setting(0, min=0, max=7680)
    height_px: int = setting(0, min=0, max=7680)
    diagonal_inch: float = setting(24.0, min=10, max=100)
    viewing_distance_mm: int = setting(600, min=300, max=1000)
    fullscreen: bool = setting(True)


@dataclass(frozen=True, slots=True)
class Input:
    """Two switches that send Space (next) and Enter (choose), or one while focus goes on by itself; 0 s for not.

    The scanner of codes is an input device of the kernel, or empty.
    """

    switches: bool = setting(False)
    scan_s: float = setting(0.0, min=0, max=10)
    scanner: str = setting("", pattern=r"|/dev/input/\S+", hint='a device in /dev/input, or "" for none')


@dataclass(frozen=True, slots=True)
class Visit:
    """How long a visit waits: seconds until the question, seconds of countdown, and seconds with more time."""

    idle_s: int = setting(90, min=10, max=3600)
    countdown_s: int = setting(30, min=10, max=600)
    more_time_s: int = setting(300, min=60, max=7200)


@dataclass(frozen=True, slots=True)
class Printer:
    """The printer: an IPP address, or empty for none."""

    uri: str = setting("", pattern=r"|ipps?://\S+", hint='an ipp:// or ipps:// address, or "" for none')
    palette: str = setting("auto", choices=("auto", "colour", "mono"))
    timeout_s: float = setting(10.0, min=1, max=120)
    stuck_s: int = setting(120, min=10, max=1800)
    queue: str = setting(
        "", pattern=r"|ipps?://\S+", hint='an ipp:// or ipps:// address of a CUPS queue, or "" for none'
    )
    fault_s: int = setting(120, min=10, max=1800)
    max_sheets_visit: int = setting(40, min=0, max=1000)
    max_sheets_day: int = setting(500, min=0, max=100_000)
    tray_sheets: int = setting(250, min=0, max=10_000)


@dataclass(frozen=True, slots=True)
class Desk:
    """How the desk hears of a call for help or a printer in trouble: a web address, or e-mail; empty for neither."""

    webhook: str = setting("", pattern=r"|https?://\S+", hint='an http or https address, or "" for none')
    secret_file: Path = setting(Path(), check=secret_fault)
    smtp_host: str = setting("", pattern=r"|[A-Za-z0-9.:-]{1,253}", hint='the name of a mail server, or "" for none')
    smtp_port: int = setting(587, min=1, max=65535)
    smtp_tls: str = setting("starttls", choices=("starttls", "tls", "none"))
    smtp_user: str = setting("", max_length=200)
    smtp_password_file: Path = setting(Path(), check=secret_fault)
    mail_from: str = setting("", pattern=_MAIL, hint='one e-mail address, or ""')
    mail_to: str = setting("", pattern=_MAIL, hint='one e-mail address, or ""')
    timeout_s: float = setting(10.0, min=1, max=60)


@dataclass(frozen=True, slots=True)
class Slip:
    """A second printer, for slips of 80 mm: an address of ESC/POS, or empty for none."""

    address: str = setting(
        "",
        pattern=rf"|tcp://{_LABEL}(\.{_LABEL})*(:{_PORT})?|/dev/\S+",
        hint='"tcp://host:9100", a device as "/dev/usb/lp0", or "" for none',
    )
    timeout_s: float = setting(5.0, min=1, max=60)
    fault_s: int = setting(120, min=10, max=1800)


@dataclass(frozen=True, slots=True)
class Usb:
    """Where a visitor may plug in a USB stick, as udev names what is in that port; empty offers none."""

    port: str = setting(
        "",
        # Not the disk of the terminal, and not one partition of the stick: the port, whatever is in it.
        pattern=r"|/dev/disk/by-path/(?!\S*-part\d+$)\S*usb\S*",
        hint='the path of a USB port in /dev/disk/by-path, without "-part1", or "" for none',
    )


@dataclass(frozen=True, slots=True)
class Sound:
    """Reading aloud: where it is heard, and the input device of the kernel that tells of headphones, or empty."""

    read_aloud: bool = setting(True)
    device: str = setting(
        "auto", pattern=r"auto|(alsa|pipewire):\S+", hint='"auto", "alsa:" or "pipewire:" and the name of a device'
    )
    headphones: str = setting("", pattern=r"|/dev/input/\S+", hint='a device in /dev/input, or "" for none')


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the doors say in each language instead of the usual welcome; empty keeps that."""

    nl: str = setting("", max_length=60)
    fr: str = setting("", max_length=60)
    en: str = setting("", max_length=60)
    ar: str = setting("", max_length=60)
    tr: str = setting("", max_length=60)
    uk: str = setting("", max_length=60)
    ro: str = setting("", max_length=60)
    bg: str = setting("", max_length=60)
    pl: str = setting("", max_length=60)
    es: str = setting("", max_length=60)
    de: str = setting("", max_length=60)


@dataclass(frozen=True, slots=True)
class Brand:
    """What an operator may change of the look. Sizes, doors, high contrast and the words of safety stay."""

    name: str = setting("", max_length=24)
    logo: Path = setting(Path(), check=logo_fault)
    logo_dark: Path = setting(Path(), check=logo_fault)
    accent: str = setting("", check=accent.fault)
    skyline: str = setting("gables", choices=("gables", "belfry", "harbour", "none"))
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
    desk: Desk = field(default_factory=Desk)
    slip: Slip = field(default_factory=Slip)
    usb: Usb = field(default_factory=Usb)
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
    config: Config = read(Config, text, path, overrides)
    if wrong := _fault_of(config.desk):
        raise ConfigError(f"{path}: desk: {wrong}")
    return replace(config, source=path)


def _fault_of(desk: Desk) -> str:
    """Say which settings of the desk do not go together, "" if all do."""
    if desk.webhook and desk.smtp_host:
        return "webhook and smtp_host are both set. Keep one."
    if desk.smtp_host and not (desk.mail_from and desk.mail_to):
        return "smtp_host is set without mail_from or mail_to. Write both."
    if desk.smtp_user and desk.smtp_tls == "none":
        return 'smtp_user is set with smtp_tls = "none": the password could be read. Use "starttls" or "tls".'
    return ""
