"""How the parts of a screen are said: their name, what they are, and how they stand."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.ui.language import Language

Role = QAccessible.Role


class SpokenWords(QObject):
    """Words for roles and states, in the language of the screen; short, for who hears them a hundred times."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def about(self, node: QAccessibleInterface, *, available: bool) -> str:
        """Say what something is and how it stands: "button, not available"; empty for plain text."""
        said = [self._role(node.role()), self._value(node), *self._states(node, available)]
        return ", ".join(word for word in said if word)

    def place(self, position: int, total: int) -> str:
        """Say which one of a few it is."""
        return self.tr("%1 of %2").replace("%1", str(position)).replace("%2", str(total))

    def welcome(self, *, keys: bool) -> str:
        """Say how reading aloud works."""
        if keys:
            return self.tr("Reading aloud is on. Go to the next thing with the arrows. Press it with OK.")
        return self.tr("Reading aloud is on. Touch something to hear it. Touch it again to press it.")

    def personal(self) -> str:
        """Say instead of something personal on the loudspeaker."""
        return self.tr("This is personal. Plug in headphones to hear it.")

    def seconds_left(self, seconds: int) -> str:
        """Say how soon everything is wiped."""
        return self.tr("%n seconds left", "", seconds)

    def volume(self, volume: int) -> str:
        """Say how loud it is now."""
        return self.tr("Volume %1").replace("%1", str(volume))

    def speed(self, speed: str) -> str:
        """Say how fast it reads now."""
        return {"slow": self.tr("Reading slowly"), "normal": self.tr("Reading normally")}.get(
            speed, self.tr("Reading fast")
        )

    def _role(self, role: QAccessible.Role) -> str:
        return {
            Role.Button: self.tr("button"),
            Role.Link: self.tr("link"),
            Role.EditableText: self.tr("text field"),
            Role.PageTab: self.tr("tab"),
            Role.Slider: self.tr("slider"),
            Role.ProgressBar: self.tr("progress"),
        }.get(role, "")

    def _value(self, node: QAccessibleInterface) -> str:
        if node.role() is Role.EditableText:
            if node.state().passwordEdit:
                return ""
            return node.text(QAccessible.Text.Value) or str(node.object().property("text") or "") or self.tr("empty")
        # What has a number of its own, as a rail, says in its name where it stands.
        return "" if node.valueInterface() is not None else node.text(QAccessible.Text.Value)

    def _states(self, node: QAccessibleInterface, available: bool) -> list[str]:
        state, said = node.state(), []
        if node.role() is Role.CheckBox:
            said.append(self.tr("checked") if state.checked else self.tr("not checked"))
        elif state.checkable and node.role() is not Role.RadioButton:
            said.append(self.tr("on") if state.checked else self.tr("off"))
        elif state.checked or state.selected:
            said.append(self.tr("chosen"))
        if state.expandable:
            said.append(self.tr("open") if state.expanded else self.tr("closed"))
        if state.disabled or not available:
            said.append(self.tr("not available"))
        return said
