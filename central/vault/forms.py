"""Which forms of a record are kept: those whose version no other one covers."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from kiosk.envelope.version import Version

MOST_FORMS = 8
MOST_MANIFESTS = 8


@dataclass(frozen=True, slots=True)
class Form:
    """One sealed form of a record; `seq` is 0 before it is stored."""

    version: Version
    epoch: int
    digest: bytes
    seq: int = 0
    body: bytes = field(default=b"", repr=False)

    def beats(self, other: "Form") -> bool:
        """Whether the other one is not needed beside this one."""
        if not self.version.covers(other.version):
            return False
        # The same version sealed twice says the same: the newer keys stand, then whichever, but always the same.
        return self.version != other.version or (-self.epoch, self.digest) < (-other.epoch, other.digest)


def kept(forms: Collection[Form]) -> list[Form]:
    """The forms that are needed, the same in whatever order they came."""
    return [form for form in forms if not any(other.beats(form) for other in forms)]


def kept_manifests(manifests: Collection[tuple[int, int, bytes, Any]]) -> list[tuple[int, int, bytes, Any]]:
    """The highest lists by epoch, counter and digest; what a list covers cannot be seen from outside."""
    return sorted(manifests, key=lambda one: one[:3])[-MOST_MANIFESTS:]
