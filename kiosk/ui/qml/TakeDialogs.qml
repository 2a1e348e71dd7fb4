pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The two dialogs with which one takes along what a page shows; without a phone one leads to the other.
Item {
    id: root

    required property App app
    required property Theme theme
    // Whether the page is shown: those on the way back have these dialogs too.
    required property bool current

    signal printWanted

    anchors.fill: parent

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "print" && root.current
        sourceComponent: PrintDialog {
            app: root.app
            theme: root.theme
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "takeAlong" && root.current
        sourceComponent: TakeAlongDialog {
            app: root.app
            theme: root.theme
            onPrintWanted: root.printWanted()
        }
    }
}
