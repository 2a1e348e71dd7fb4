"""The proof that a card is there: its gate signs what central asked it to."""

from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.envelope.frame import pack

CHALLENGE_BYTES = 32
PROOF_BYTES = 64


class Purpose(StrEnum):
    """What the card is there for: a try with the PIN, or together with the other card."""

    OPEN = "open"
    CARDS = "cards"


def prove(card: bytes, challenge: bytes, purpose: Purpose, gate: Ed25519PrivateKey) -> bytes:
    """Sign a challenge with the gate of a card."""
    return gate.sign(_asked(card, challenge, purpose))


def proves(proof: bytes, card: bytes, challenge: bytes, purpose: Purpose, gate: bytes) -> bool:
    """Whether a proof is that of the card with this gate."""
    try:
        Ed25519PublicKey.from_public_bytes(gate).verify(proof, _asked(card, challenge, purpose))
    except (InvalidSignature, ValueError):
        return False
    return True


def _asked(card: bytes, challenge: bytes, purpose: Purpose) -> bytes:
    return pack(b"WISC", card, challenge, purpose.encode("ascii"))
