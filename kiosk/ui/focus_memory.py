"""Which thing had focus in each place on the way back."""

from PySide6.QtQuick import QQuickItem


class FocusMemory:
    """A place is a page, or what lies over it: coming back to one finds focus where it was, a new one starts anew."""

    def __init__(self) -> None:
        self._way: list[tuple[str, QQuickItem | None]] = []

    @property
    def place(self) -> str:
        """The place where focus is, or empty at the start."""
        return self._way[-1][0] if self._way else ""

    def enter(self, place: str) -> QQuickItem | None:
        """Go to a place, and give what had focus there if it is on the way back."""
        known = [name for name, _ in self._way]
        if place in known:
            del self._way[known.index(place) + 1 :]
        else:
            self._way.append((place, None))
        return self._way[-1][1]

    def note(self, item: QQuickItem) -> None:
        """Remember what has focus in this place."""
        self._way[-1] = (self.place, item)

    def forget(self) -> None:
        """Let go of everything."""
        self._way.clear()
