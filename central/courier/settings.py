"""The mail server through which applications leave: a file of TOML beside the store."""

from dataclasses import dataclass
from pathlib import Path

from kiosk import secret_file
from kiosk.errors import ConfigError
from kiosk.toml_table import read, setting

_ADDRESS = r"[^\s<>,;:@\"]{1,64}@[A-Za-z0-9.-]{1,253}"


@dataclass(frozen=True, slots=True)
class MailSettings:
    """The whole of the file."""

    host: str = setting("", pattern=r"[A-Za-z0-9.:-]{1,253}", hint="the name of a mail server")
    port: int = setting(587, min=1, max=65535)
    tls: str = setting("starttls", choices=("starttls", "tls", "none"))
    user: str = setting("", max_length=200)
    password_file: Path = setting(Path(), check=secret_file.fault)
    sender: str = setting("", pattern=_ADDRESS, hint="one e-mail address that mail may come from")
    timeout_s: float = setting(20.0, min=1, max=120)
    patience_s: float = setting(5.0, min=0, max=6)
    retry_s: float = setting(60.0, min=0.01, max=3600)
    give_up_h: float = setting(48.0, min=0.001, max=240)


def load(path: Path) -> MailSettings:
    """Read the settings.

    Raises:
        ConfigError: the file cannot be read, or a setting is unknown or wrong, or they do not go together.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}. Name an existing file in UTF-8.") from error
    settings: MailSettings = read(MailSettings, text, path)
    if not settings.host or not settings.sender:
        raise ConfigError(f"{path}: host and sender must both be set.")
    if settings.user and settings.tls == "none":
        raise ConfigError(f'{path}: user is set with tls = "none": the password could be read.')
    return settings
