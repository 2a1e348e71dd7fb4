"""The one window: QML loaded into it, placed on the panel, without a way out."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import EnvironmentFault
from kiosk.ui import QML
from kiosk.ui.app_controller import App
from kiosk.ui.dashes import DashProvider
from kiosk.ui.icons import IconProvider
from kiosk.ui.panel import Panel
from kiosk.ui.paper_preview import DrawnProvider
from kiosk.ui.preview import PaperProvider
from kiosk.ui.qr import QrProvider
from kiosk.ui.street import StreetProvider


class KioskWindow:
    """The QML engine and its root window; `close` destroys them, which must be before the controllers they show.

    Raises:
        EnvironmentFault: QML does not load.
    """

    def __init__(self, app: App, panel: Panel) -> None:
        self._app = app
        self.engine = QQmlApplicationEngine()
        self.engine.addImageProvider("icon", IconProvider())
        self.engine.addImageProvider("dashes", DashProvider())
        self.engine.addImageProvider("street", StreetProvider(app.brand.skyline))
        self.engine.addImageProvider("qr", QrProvider())
        self.engine.addImageProvider("paper", PaperProvider(app.printing.choice.picture))
        self.engine.addImageProvider("drawn", DrawnProvider(app.cv.drawn))
        self.engine.setInitialProperties({"app": app, "width": panel.width, "height": panel.height})
        self.engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise EnvironmentFault("The screen cannot be loaded. Install the program again.")
        self.quick: QQuickWindow = roots[0]

    def warm(self) -> None:
        """Draw once while hidden: pictures and letters are then ready before anybody looks."""
        self.quick.grabWindow()

    def show(self, *, fullscreen: bool) -> None:
        """Come on the screen. Without a window manager full screen does not resize, so the geometry is set too."""
        if fullscreen:
            self.quick.setGeometry(QGuiApplication.primaryScreen().geometry())
            self.quick.showFullScreen()
        else:
            self.quick.show()
        self.quick.requestActivate()
        self._app.attract.wait()

    def close(self) -> None:
        """Destroy the window and the engine."""
        self.quick.hide()
        del self.quick
        del self.engine
