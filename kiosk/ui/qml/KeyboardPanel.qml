pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The keyboard of the screen. Pages end above it, so that it never covers a field.
Rectangle {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    // Reading aloud says a key as it is typed, and needs no second touch.
    readonly property bool direct: true
    readonly property bool echo: true

    objectName: "keyboard"
    color: theme.bgDeep
    implicitHeight: keys.implicitHeight + 2 * theme.space4
    visible: keyboard.opened

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
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.theme.margin
        y: root.theme.space4
        spacing: root.theme.space2

        Repeater {
            model: [root.keyboard.row1, root.keyboard.row2, root.keyboard.row3, root.keyboard.row4]

            KeyRow {
                required property Rows modelData

                width: keys.width
                theme: root.theme
                keyboard: root.keyboard
                keys: modelData
            }
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.top
        anchors.bottomMargin: root.theme.space2
        visible: root.keyboard.held !== ""
        width: accents.width + 2 * root.theme.space3
        height: root.theme.keyHeight + 2 * root.theme.space3
        radius: root.theme.radiusCard
        color: root.theme.bgDeep
        border.width: root.theme.borderDialog
        border.color: root.theme.text

        Row {
            id: accents

            anchors.centerIn: parent
            spacing: root.theme.space2

            Repeater {
                model: root.keyboard.accents

                KeyButton {
                    width: root.theme.px(126)
                    theme: root.theme
                    keyboard: root.keyboard
                    objectName: "accent-" + code
                }
            }
        }
    }
}
