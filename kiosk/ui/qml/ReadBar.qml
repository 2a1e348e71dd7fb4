pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Above the doorstep while reading aloud is on: read everything, wait, say it again, skip. Its keys act at once.
Rectangle {
    id: root

    required property Theme theme
    required property Reader reader
    readonly property bool direct: true
    // Reading a page does not read its own keys.
    readonly property bool unread: true

    objectName: "readBar"
    implicitHeight: keys.implicitHeight + 2 * theme.space3
    color: theme.bgDeep

    component Key: PushButton {
        width: (keys.width - (keys.columns - 1) * keys.columnSpacing) / keys.columns
        height: Math.max(all.implicitHeight, wait.implicitHeight, again.implicitHeight, skip.implicitHeight)
        theme: root.theme
    }

    // A touch beside a key must not reach the page.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: parent.width
        height: root.theme.borderDialog
        color: root.theme.control
    }

    Grid {
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        columns: root.theme.single && root.theme.portrait ? 2 : 4
        columnSpacing: root.theme.space4
        rowSpacing: root.theme.space3

        Key {
            id: all

            objectName: "readPage"
            icon: "speaker-high"
            text: qsTr("Read all")
            onActivated: root.reader.readPage()
        }

        Key {
            id: wait

            objectName: "readPause"
            icon: root.reader.paused ? "speaker-high" : "pause"
            text: root.reader.paused ? qsTr("Go on") : qsTr("Pause")
            onActivated: root.reader.paused ? root.reader.resume() : root.reader.pause()
        }

        Key {
            id: again

            objectName: "readAgain"
            icon: "arrows-clockwise"
            text: qsTr("Once more")
            onActivated: root.reader.repeat()
        }

        Key {
            id: skip

            objectName: "readNext"
            icon: "fast-forward"
            text: qsTr("Skip")
            onActivated: root.reader.next()
        }
    }
}
