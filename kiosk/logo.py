"""The picture that an operator may show instead of arches and name."""

from pathlib import Path
from xml.etree import ElementTree

_MOST_BYTES = 1_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_RIGHT = 'Name an SVG or PNG of at most 1 MB, or "" for none.'


def fault(path: Path) -> tuple[str, str] | None:
    """Say why a file cannot be the logo and what would be right; None when it can, or when there is none."""
    if path == Path():
        return None
    if not path.is_file():
        return f"{path} is not there", _RIGHT
    if path.stat().st_size > _MOST_BYTES:
        return f"{path} is larger than 1 MB", _RIGHT
    kind = path.suffix.lower()
    if kind not in (".svg", ".png"):
        return f"{path} is no picture", _RIGHT
    if not (_is_png(path) if kind == ".png" else _is_svg(path)):
        return f"{path} has no {kind[1:].upper()} in it", _RIGHT
    return None


def _is_png(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_PNG)) == _PNG


def _is_svg(path: Path) -> bool:
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314
    except (ElementTree.ParseError, ValueError):
        return False
    return root.tag == "{http://www.w3.org/2000/svg}svg"
