"""Where a visitor is on the way into a dossier."""

from enum import StrEnum

from kiosk.dossier.lockout import Why


class Stage(StrEnum):
    """What the visitor does now, or why it does not go on."""

    CARD = "card"
    PIN = "pin"
    BOTH = "both"
    CHOOSE = "choose"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"
    OFFLINE = "offline"
    PAUSED = "paused"
    BROKEN = "broken"

    @classmethod
    def after(cls, why: Why) -> "Stage":
        """Give where a refusal leads: a wrong code can be typed again."""
        return _REFUSED.get(why, cls.PIN)


_REFUSED = {
    Why.BLOCKED: Stage.BLOCKED,
    Why.UNKNOWN_CARD: Stage.UNKNOWN,
    Why.OFFLINE: Stage.OFFLINE,
    Why.TERMINAL_PAUSED: Stage.PAUSED,
}
