"""The page that opens a file on the phone: static, without anything of others; the key never leaves the phone."""

from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import Response

router = APIRouter(include_in_schema=False)
_STATIC = Path(__file__).parent / "static"
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@router.get("/drop")
def page() -> Response:
    """Give the page."""
    return _file("drop.html", "text/html")


@router.get("/drop.js")
def script() -> Response:
    """Give what fetches and opens the file."""
    return _file("drop.js", "text/javascript")


@router.get("/drop.css")
def style() -> Response:
    """Give how it looks."""
    return _file("drop.css", "text/css")


def _file(name: str, kind: str) -> Response:
    return Response((_STATIC / name).read_bytes(), media_type=kind, headers=_HEADERS)
