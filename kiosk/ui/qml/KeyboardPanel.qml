pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The keyboard of the screen. Pages end above it, so that it never covers a field. Keys are where a real keyboard has
// them, also where the rest of the screen is mirrored.
Rectangle {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    // Reading aloud says a key as it is typed, and needs no second touch.
    readonly property bool direct: true
    readonly property bool echo: true
    readonly property bool personal: keyboard.personal

    objectName: "keyboard"
    color: theme.bgDeep
    implicitHeight: keyboard.rowCount * (theme.keyHeight + theme.touchGap) - theme.touchGap + 2 * theme.space4
    visible: keyboard.shown
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keyboard")

    // Touches between the keys must not reach the page.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: parent.width
        height: root.theme.borderDialog
        color: root.theme.control
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        spacing: root.theme.touchGap

        Repeater {
            model: root.keyboard.rows

            KeyRow {
                required property Rows modelData

                anchors.horizontalCenter: parent.horizontalCenter
                theme: root.theme
                keyboard: root.keyboard
                keys: modelData
            }
        }
    }
}
