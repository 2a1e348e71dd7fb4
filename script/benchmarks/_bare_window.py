"""The least that a Python program with a QML window of 1920 by 1080 can be; says when its first frame is there."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

if __name__ == "__main__":
    qt = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(b'import QtQuick\nWindow { width: 1920; height: 1080; Text { text: "WIS" } }')
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    window.frameSwapped.connect(lambda: (sys.stdout.write('{"event": "frame"}\n'), sys.stdout.flush()))
    window.show()
    sys.exit(qt.exec())
