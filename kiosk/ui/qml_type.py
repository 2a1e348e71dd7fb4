"""The mark of a class whose objects Python makes and QML sees by its real type, so that qmllint can check them."""

from typing import Any, TypeVar, cast

from PySide6.QtQml import QmlElement, QmlUncreatable

# PySide reads these names from the module that registers a type.
QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Kind = TypeVar("Kind", bound=type)

registered: list[Any] = []


def qml_type(kind: Kind) -> Kind:
    """Register `kind` in the QML module Kiosk; QML cannot make one, for what QML makes in Python is never freed."""
    uncreatable = cast(Any, QmlUncreatable)("Python makes it.")
    made = QmlElement(uncreatable(kind))
    registered.append(made)
    return cast(Kind, made)
