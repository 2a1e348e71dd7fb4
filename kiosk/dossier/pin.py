"""What a PIN becomes: a key; and the last word on which may be chosen."""

from argon2.low_level import Type, hash_secret_raw

from kiosk.errors import BadData
from kiosk.model.pin import is_pin, weakness

TIME_COST, MEMORY_KIB, LANES = 3, 64 * 1024, 1
_BYTES = 32


def check_pin(pin: str) -> None:
    """Refuse what may not be chosen as a PIN.

    Raises:
        BadData: it is no PIN, or a weak one.
    """
    if not is_pin(pin):
        raise BadData("a PIN has six digits")
    if weakness(pin):
        raise BadData("this PIN is too easy to guess")


def stretched(pin: str, salt: bytes) -> bytes:
    """Argon2id of the PIN. Blocks for 0.2 to 0.5 s and takes 64 MiB: never on the thread that draws."""
    return hash_secret_raw(pin.encode("ascii"), salt, TIME_COST, MEMORY_KIB, LANES, _BYTES, Type.ID)
