"""One list model for rows of dataclasses."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.ui.qml_type import qml_type


@qml_type
class Rows(QAbstractListModel):
    """Shows frozen dataclasses of one kind; every field is a role, in camelCase."""

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: Sequence[Any] = ()

    @property
    def rows(self) -> Sequence[Any]:
        """What is shown now."""
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Show `rows`. As many rows as before keep their delegates, so that counts change in place."""
        if len(rows) == len(self._rows):
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Say how many rows there are; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one field of one row."""
        value = getattr(self.row(index.row()), self._names[role - Qt.ItemDataRole.UserRole])
        # QML knows lists; a tuple would be an object it cannot look into.
        return list(value) if isinstance(value, tuple) else value

    def row(self, at: int) -> Any:
        """Give a row."""
        return self._rows[at]

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles after the fields."""
        return {
            Qt.ItemDataRole.UserRole + number: QByteArray(_camel(name).encode())
            for number, name in enumerate(self._names)
        }


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
