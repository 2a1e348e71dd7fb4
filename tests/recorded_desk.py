"""A DeskService that writes down what it is told."""

from collections.abc import Callable

from kiosk.model.desk import Call, DeskState


class RecordedDesk:
    """Keeps the open calls, and every call in order, as a desk would get them."""

    available = True

    def __init__(self) -> None:
        self.open: set[Call] = set()
        self.sent: list[Call] = []

    def call(self, what: Call) -> None:
        if what not in self.open:
            self.open.add(what)
            self.sent.append(what)

    def solve(self, what: Call) -> None:
        self.open.discard(what)

    def state(self, what: Call) -> DeskState:
        return DeskState.KNOWN if what in self.open else DeskState.NONE

    def watch(self, heard: Callable[[Call, DeskState], None]) -> None:
        pass

    def close(self) -> None:
        pass
