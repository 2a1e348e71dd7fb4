"""Qt's property decorator with the type that Python reads; PySide's stubs give every one of them as `Property`."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

Value = TypeVar("Value")

if TYPE_CHECKING:

    class Typed(Generic[Value]):
        """A property of an object, read as `Value`."""

        def __get__(self, instance: object, owner: type) -> Value:
            """Read it."""
            ...

    class Property:
        """PySide6.QtCore.Property, used as a decorator."""

        def __init__(self, kind: object, *, notify: object = None, constant: bool = False) -> None: ...

        def __call__(self, read: Callable[[Any], Value]) -> Typed[Value]:
            """Decorate the method that reads it."""
            ...

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
