"""Bytes as text in JSON and addresses: base64url without padding (RFC 4648, section 5), one way to write each."""

from base64 import urlsafe_b64decode, urlsafe_b64encode

from kiosk.errors import BadData


def as_text(data: bytes) -> str:
    """Write bytes as text."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def as_bytes(text: str) -> bytes:
    """Read the bytes of a text.

    Raises:
        BadData: it is not exactly what `as_text` writes.
    """
    try:
        data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        data = b""
    if as_text(data) != text:
        raise BadData("this is no base64url without padding")
    return data
