"""The three expected kinds of failure; anything else is a bug."""


class KioskError(Exception):
    """What every expected failure has in common: one sentence that says what happened and what to do."""


class ConfigError(KioskError):
    """The configuration is wrong: refuse to start (exit 78, EX_CONFIG of sysexits.h)."""


class EnvironmentFault(KioskError):
    """Network, disk or paper failed: expected, becomes state on screen, is tried again."""


class BadData(KioskError):
    """Somebody broke a contract (feed, import, printer): keep the old state and report."""
