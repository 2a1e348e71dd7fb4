"""XML read with strict limits: no document type, no entities, no depth; and one element, which knows what was asked."""

from collections.abc import Iterator
from typing import cast
from xml.etree.ElementTree import ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from kiosk.cv.fields import clean
from kiosk.cv.taken import Ledger, Why
from kiosk.errors import BadData

MOST_DEPTH = 32
MOST_ELEMENTS = 50_000


class Node:
    """An element, found by the names of its children without their namespaces."""

    __slots__ = ("_asked", "attributes", "children", "name", "namespace", "parts", "where")

    def __init__(self, tag: str, attributes: dict[str, str], where: str) -> None:
        self.namespace, _, self.name = tag.removeprefix("{").rpartition("}")
        self.attributes = {key.rpartition("}")[2]: text for key, text in attributes.items()}
        self.where = where
        self.children: list[Node] = []
        self.parts: list[str] = []
        self._asked = False

    @property
    def said(self) -> str:
        """What stands between its tags, without the white space around."""
        self._asked = True
        return clean("".join(self.parts)).strip()

    def every(self, path: str) -> Iterator["Node"]:
        """Give the elements at a path such as `Skills/Driving`."""
        name, _, rest = path.partition("/")
        for child in self.children:
            if child.name == name:
                if rest:
                    yield from child.every(rest)
                else:
                    yield child

    def one(self, path: str) -> "Node":
        """Give the first element at a path; without one, one that holds nothing."""
        return next(self.every(path), None) or Node(path, {}, f"{self.where}/{path}")

    def text(self, path: str) -> str:
        """Give what the first element at a path says."""
        return self.one(path).said

    def attribute(self, name: str) -> str:
        """Give an attribute."""
        self._asked = True
        return clean(self.attributes.get(name, "")).strip()

    def ignore(self) -> None:
        """Say that nobody misses this and what is in it."""
        self._asked = True
        for child in self.children:
            child.ignore()

    def leave_rest(self, ledger: Ledger, why: Why = Why.NO_PLACE) -> None:
        """Note what was not asked for, here and below."""
        if not self._asked:
            attributes = () if self.children else self.attributes.values()
            ledger.leave(self.where, clean(" ".join(["".join(self.parts), *attributes])).strip(), why)
        for child in self.children:
            child.leave_rest(ledger, why)


def root(data: bytes) -> Node:
    """Read a document.

    Raises:
        BadData: it is no XML, has a document type or entities, or is too deep.
    """
    parser = DefusedXMLParser(target=_Builder(), forbid_dtd=True)
    try:
        parser.feed(data)
        found = parser.close()
    except DefusedXmlException:
        raise BadData("XML: it has a document type or entities, which no CV needs.") from None
    except ParseError as error:
        line, column = error.position
        raise BadData(f"XML: it is broken at line {line}, character {column}.") from None
    except (LookupError, ValueError):
        raise BadData("XML: its encoding is not known.") from None
    return cast(Node, found)


class _Builder(TreeBuilder):
    def __init__(self) -> None:
        super().__init__()
        self._open: list[Node] = []
        self._count = 0
        self._root: Node | None = None

    def start(self, tag: str, attrs: dict[str, str]) -> Node:  # type: ignore[override]
        self._count += 1
        if len(self._open) >= MOST_DEPTH:
            raise BadData(f"XML: more than {MOST_DEPTH} levels deep.")
        if self._count > MOST_ELEMENTS:
            raise BadData(f"XML: more than {MOST_ELEMENTS} elements.")
        parent = self._open[-1] if self._open else None
        name = tag.rpartition("}")[2][:80]
        number = sum(child.name == name for child in parent.children) if parent and len(parent.children) < 500 else 0
        where = f"{parent.where}/{name}" if parent else name
        node = Node(tag, attrs, f"{where}[{number}]" if number else where)
        if parent:
            parent.children.append(node)
        else:
            self._root = node
        self._open.append(node)
        return node

    def end(self, tag: str) -> Node:  # type: ignore[override]
        return self._open.pop()

    def data(self, data: str) -> None:
        if self._open:
            self._open[-1].parts.append(data)

    def close(self) -> Node:  # type: ignore[override]
        assert self._root is not None
        return self._root
