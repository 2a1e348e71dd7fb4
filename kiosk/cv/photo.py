"""A photo as a data URI: small, upright, and without whatever the camera wrote in it."""

import base64
import binascii
import re
from io import BytesIO

from PIL import Image, ImageOps

from kiosk.cv.taken import Ledger, Why
from kiosk.errors import BadData

_URI = re.compile(r"data:image/(?:jpeg|jpg|png);base64,", re.IGNORECASE)
_PNG = b"\x89PNG"
_MOST_PIXELS = 60_000_000
_SIDE, _QUALITY = 1200, 88


def tidy(photo: bytes) -> bytes:
    """Give a photo that says nothing but what is seen on it; one that is tidy stays as it is.

    Raises:
        BadData: it is no JPEG or PNG, or broken, or too large.
    """
    try:
        with Image.open(BytesIO(photo), formats=("JPEG", "PNG")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise BadData(f"photo: {opened.width} x {opened.height} pixels, at most {_MOST_PIXELS} in all.")
            if (
                max(opened.size) <= _SIDE
                and not opened.getexif()
                and not opened.info.keys() & {"xmp", "XML:com.adobe.xmp"}
            ):
                opened.load()
                return photo
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((_SIDE, _SIDE))
            stream = BytesIO()
            upright.convert("RGB").save(stream, "JPEG", quality=_QUALITY)
            return stream.getvalue()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BadData("photo: cannot be read as JPEG or PNG.") from error


def photo_uri(photo: bytes) -> str:
    """Write a photo; nothing for none."""
    if not photo:
        return ""
    kind = "png" if photo.startswith(_PNG) else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(photo).decode('ascii')}"


def photo_of(text: str, where: str, ledger: Ledger) -> bytes:
    """Read a photo that stands in the file itself; nothing is ever fetched."""
    if not (start := _URI.match(text)):
        ledger.leave(where, text)
        return b""
    try:
        return tidy(base64.b64decode("".join(text[start.end() :].split()), validate=True))
    except (binascii.Error, ValueError, BadData):
        ledger.leave(where, text[: start.end()], Why.UNREADABLE)
        return b""
