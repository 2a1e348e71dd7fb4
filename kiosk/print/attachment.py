"""A file inside a PDF that belongs to it, as PDF/A-3 has it: readers show it, machines find it."""

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)


def attach(document: PDFDocument, name: str, kind: str, content: bytes) -> None:
    """Put one file into a document that is being made; `kind` is its MIME type."""
    told = PDFDictionary({"Type": PDFName("EmbeddedFile"), "Subtype": "/" + kind.replace("/", "#2F")})
    told["Params"] = PDFDictionary({"Size": len(content)})
    stream = document.Reference(PDFStream(told, content, [PDFZCompress]))
    file = document.Reference(
        PDFDictionary(
            {
                "Type": PDFName("Filespec"),
                "F": PDFString(name),
                "UF": PDFString(name),
                "AFRelationship": PDFName("Data"),
                "EF": PDFDictionary({"F": stream, "UF": stream}),
            }
        )
    )
    catalog = document.Catalog
    files = PDFDictionary({"Names": PDFArray([PDFString(name), file])})
    catalog.Names = PDFDictionary({"EmbeddedFiles": files})
    # ReportLab writes only the entries that it knows.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
    catalog.AF = PDFArray([file])
