"""A photo made ready for paper: upright, cut to its frame, small, without whatever the camera wrote in it."""

from io import BytesIO

from PIL import Image, ImageOps

from kiosk.errors import BadData

_DPI = 250
_MOST_PIXELS = 60_000_000
_QUALITY = 85


def ready(photo: bytes, width: float, height: float, *, colour: bool) -> bytes:
    """Give a JPEG for a frame of width by height points.

    Raises:
        BadData: it is no JPEG or PNG, or broken, or too large.
    """
    try:
        with Image.open(BytesIO(photo), formats=("JPEG", "PNG")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise BadData(f"photo: {opened.width} x {opened.height} pixels, at most {_MOST_PIXELS} in all.")
            upright = ImageOps.exif_transpose(opened)
            # What is transparent becomes white, as paper is.
            solid = Image.new("RGBA", upright.size, "white")
            solid.alpha_composite(upright.convert("RGBA"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadData(f"photo: cannot be read as JPEG or PNG: {error}.") from error
    size = (round(width / 72 * _DPI), round(height / 72 * _DPI))
    picture = ImageOps.fit(solid.convert("RGB" if colour else "L"), size, centering=(0.5, 0.4))
    stream = BytesIO()
    picture.save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()
