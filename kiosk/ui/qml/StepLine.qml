pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One step of a task: its number under an arch, what to do, and whether it is ticked.
Item {
    id: root

    required property Theme theme
    required property int index
    required property string title
    required property string line
    required property string standing
    readonly property bool done: standing === "done"
    readonly property string told: index + 1 + ". " + title
    readonly property string standingTold: arch.told

    implicitHeight: Math.max(arch.height, words.height)

    Accessible.ignored: true

    NumberArch {
        id: arch

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        number: root.index + 1
        standing: root.standing
    }

    Column {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space5
        anchors.right: box.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }
    }

    TickBox {
        id: box

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        on: root.done
    }
}
