"""The pieces of HTML in which Europass keeps longer texts: paragraphs and points, nothing else."""

from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

_BREAKS = frozenset({"p", "div", "br", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table"})
_SILENT = frozenset({"script", "style"})


def told(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the paragraphs of a piece of HTML, a line each, and its points."""
    if "<" not in text and "&" not in text:
        return text.strip(), ()
    pieces = _Pieces()
    pieces.feed(text)
    pieces.close()
    pieces.end()
    return "\n".join(pieces.paragraphs), tuple(pieces.points)


def plain(text: str) -> str:
    """Give a piece of HTML as lines."""
    paragraphs, points = told(text)
    return "\n".join([*([paragraphs] if paragraphs else []), *points])


def written(text: str, points: Sequence[str] = ()) -> str:
    """Write paragraphs, a line each, and points."""
    paragraphs = "".join(f"<p>{escape(line, quote=False)}</p>" for line in text.split("\n") if line.strip())
    items = "".join(f"<li>{escape(point, quote=False)}</li>" for point in points if point.strip())
    return paragraphs + (f"<ul>{items}</ul>" if items else "")


class _Pieces(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self.points: list[str] = []
        self._words: list[str] = []
        self._point = False
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "li":
            self.end()
            self._point = True
        elif tag in _BREAKS and not self._point:
            self.end()
        elif tag in _BREAKS:
            self._words.append(" ")
        self._silent += tag in _SILENT

    def handle_endtag(self, tag: str) -> None:
        if tag == "li":
            self.end()
            self._point = False
        elif tag in _BREAKS and not self._point:
            self.end()
        self._silent -= tag in _SILENT and self._silent > 0

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data)

    def end(self) -> None:
        """End a paragraph or a point."""
        text = " ".join("".join(self._words).split(None))
        self._words.clear()
        if text:
            (self.points if self._point else self.paragraphs).append(text)
