"""Fonts inside a PDF: only the glyphs that were drawn, each with the text it stands for.

ReportLab's own TrueType fonts keep state between documents as soon as text is shaped, and mirror no Arabic; a
Type 0 font with one code per (glyph, text) has neither defect. This uses internals of ReportLab 5.1.0
(`delayedFonts`, `BasicFonts`), which is pinned for it.
"""

from functools import cache
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.print.face import Cluster, Face, Glyph, Weight, faces

# pdf readers without it would copy the raw code of a mark that has no text of its own
_NOTHING = "\u2060"
_KEPT_TABLES = frozenset({"glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep"})


class GlyphFont:
    """The glyphs of one face that one document uses."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, glyph: int, text: str) -> int:
        """Give the two-byte code of a glyph that stands for `text`."""
        return self._codes.setdefault((glyph, text or _NOTHING), len(self._codes) + 1)

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab calls it when it writes the file
        """Write the font into the PDF."""
        data, new = self._subset()
        face, scale = self.face, self.face.scale
        base = PDFName(f"AAAAAA+{face.name}")
        extents = face.font.get_font_extents("ltr")
        head = face.face.reference_table("head").data
        descriptor = document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("FontDescriptor"),
                    "FontName": base,
                    "Flags": 4,
                    "FontBBox": PDFArray([int.from_bytes(head[at : at + 2], signed=True) * scale for at in _BOX]),
                    "ItalicAngle": 0,
                    "StemV": 80,
                    "Ascent": extents.ascender * scale,
                    "Descent": extents.descender * scale,
                    "CapHeight": 698,
                    "FontFile2": _stream(document, data, Length1=len(data)),
                }
            )
        )
        glyphs = [glyph for glyph, _ in self._codes]
        descendant = document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("CIDFontType2"),
                    "BaseFont": base,
                    "FontDescriptor": descriptor,
                    "DW": 0,
                    "CIDSystemInfo": PDFDictionary(
                        {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
                    ),
                    "W": PDFArray([1, PDFArray([face.advance(glyph) for glyph in glyphs])]),
                    "CIDToGIDMap": _stream(document, b"".join(new[glyph].to_bytes(2) for glyph in [0, *glyphs])),
                }
            )
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("Type0"),
                    "BaseFont": base,
                    "Encoding": PDFName("Identity-H"),
                    "DescendantFonts": PDFArray([descendant]),
                    "ToUnicode": _stream(document, self._to_unicode()),
                }
            )
        )

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update({0, *(glyph for glyph, _ in self._codes)})
        wanted.flags = uharfbuzz.SubsetFlags.NOTDEF_OUTLINE | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.encode()) for tag in self.face.face.table_tags if tag not in _KEPT_TABLES
        )
        plan = uharfbuzz.SubsetPlan(self.face.face, wanted)
        return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)

    def _to_unicode(self) -> bytes:
        pairs = [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>\n" for (_, text), code in self._codes.items()]
        # A block holds at most 100 pairs (PDF 32000, 9.10.3).
        blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
        return (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) "
            "/Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
            + "endcmap CMapName currentdict /CMap defineresource pop end end"
        ).encode()


_BOX = (36, 38, 40, 42)
"""Where the bounding box stands in the head table (OpenType 1.9, head)."""


def _stream(document: Any, content: bytes, **extra: int) -> Any:
    return document.Reference(PDFStream(PDFDictionary(extra), content, [PDFZCompress]))


@cache
def unused_font() -> str:
    """Name a font that ReportLab begins with; without one it lists Helvetica, not embedded, in every file."""
    face = faces(Weight.REGULAR)[0]
    pdfmetrics.registerFont(TTFont(face.name, face.path))
    return face.name


def labelled(cluster: Cluster, rtl: bool) -> list[tuple[Glyph, str]]:
    """Give every glyph the text it stands for: the widest all of it, its marks none.

    Right to left it is reversed, because PDF readers reverse the characters of such a line one by one.
    """
    text = cluster.text.replace("\u00a0", " ")
    widest = max(range(len(cluster.glyphs)), key=lambda index: cluster.glyphs[index].advance)
    return [
        (glyph, (text[::-1] if rtl else text) if index == widest else "") for index, glyph in enumerate(cluster.glyphs)
    ]
