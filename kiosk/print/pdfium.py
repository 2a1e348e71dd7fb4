"""PDFium belongs to one thread at a time."""

from threading import Lock

PDFIUM = Lock()
