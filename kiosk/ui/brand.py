"""What an operator changed of the look, as QML shows it; the accent is in the theme."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.config import Brand as Settings
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.theme import Theme


@qml_type
class Brand(QObject):
    """Name, logo and welcome; each empty or usual where the operator says nothing."""

    changed = Signal()

    def __init__(self, settings: Settings, language: Language, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language = language
        self._theme = theme
        language.changed.connect(self.changed)
        theme.coloursChanged.connect(self.changed)

    @Property(str, constant=True)
    def name(self) -> str:
        """The name beside the arches."""
        return self._settings.name or "WIS"

    @Property(bool, constant=True)
    def named(self) -> bool:
        """Whether the operator gave a name, so that our tagline goes."""
        return bool(self._settings.name)

    @Property(QUrl, notify=changed)
    def logo(self) -> QUrl:
        """The picture instead of arches and name, for the colours shown; empty when there is none."""
        dark = self._theme.look.contrast == "hcDark"
        path = self._settings.logo_dark if dark else self._settings.logo
        return QUrl.fromLocalFile(str(path)) if path != Path() else QUrl()

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """The welcome on the doors in the language of the screen; empty for the usual one."""
        return self.greeting_in(str(self._language.code))

    def greeting_in(self, language: str) -> str:
        """Give the welcome in a language; empty for the usual one."""
        return str(getattr(self._settings.greeting, language))

    @property
    def skyline(self) -> str:
        """Which row of houses stands behind the doors."""
        return self._settings.skyline
