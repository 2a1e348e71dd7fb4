"""`kiosk gallery`: every component of the screen in every state, on one page, for eyes and for tests."""

import argparse

from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk, compose
from kiosk.config import Config
from kiosk.errors import EnvironmentFault
from kiosk.screen import application, panel_of, size_of
from kiosk.ui import QML
from kiosk.ui.samples import Samples


def open_gallery(kiosk: Kiosk) -> QQuickWindow:
    """Show the gallery in a window as large as the panel of the kiosk.

    Raises:
        EnvironmentFault: QML does not load.
    """
    # The samples go with the controllers, which outlive the window.
    samples, engine = Samples(kiosk.language, kiosk.app), kiosk.window.engine
    panel = {"width": kiosk.panel.width, "height": kiosk.panel.height}
    engine.setInitialProperties({"app": kiosk.app, "samples": samples, **panel, "visible": True})
    known = len(engine.rootObjects())
    engine.load(QUrl.fromLocalFile(str(QML / "gallery" / "Gallery.qml")))
    roots = engine.rootObjects()[known:]
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise EnvironmentFault("The gallery cannot be loaded. Install the program again.")
    kiosk.focus.close()
    kiosk.focus.watch(roots[0])
    return roots[0]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk gallery` takes besides the settings."""
    parser.add_argument("--size", type=size_of, metavar="WxH", help="a window of this size instead of the panel")


def main(arguments: argparse.Namespace) -> int:
    """Show the gallery until its window is closed."""
    settings: Config = arguments.settings
    qt = application()
    kiosk = compose(settings, panel_of(settings.screen, arguments.size))
    window = open_gallery(kiosk)
    window.closing.connect(lambda: qt.exit(0))
    code = qt.exec()
    del window
    kiosk.close()
    return code
