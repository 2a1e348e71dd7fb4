pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// That the screen is covered, and how far reading is: a number, never what is read.
Column {
    id: root

    required property Theme theme
    required property Reader reader
    property bool close: false

    spacing: close ? theme.space4 : theme.space5

    Item {
        width: parent.width
        height: Math.max(mark.height, words.height)

        Arch {
            id: mark

            anchors.left: parent.left
            width: root.theme.controlHero
            height: root.close ? width : root.theme.tileHeight
            foot: root.theme.space3
            theme: root.theme
            icon: "eye-slash"
            weight: "bold"
            iconSize: root.theme.iconState
            color: root.theme.primary
            ink: root.theme.onPrimary
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: root.theme.space6
            anchors.right: parent.right
            spacing: root.theme.space2

            Label {
                width: parent.width
                theme: root.theme
                role: root.close ? "heading" : "display"
                textScale: root.theme.capped(role, root.close ? 60 : 84, root.theme.textScale)
                text: qsTr("The screen is covered")
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "bodyLarge"
                text: qsTr("Nobody sees what you do. You hear everything in your headphones.")
            }
        }
    }

    Rectangle {
        width: parent.width
        height: Math.max(root.close ? root.theme.controlHeight : root.theme.controlBig, progress.height + 2 * root.theme.space4)
        radius: root.theme.radiusControl
        color: root.theme.primaryTint
        border.width: root.theme.borderThin
        border.color: root.theme.primary

        Icon {
            id: ears

            anchors.left: parent.left
            anchors.leftMargin: root.theme.space6
            anchors.verticalCenter: parent.verticalCenter
            name: "headphones"
            weight: "duotone"
            color: root.theme.primary
            size: root.theme.iconArch
        }

        Column {
            id: progress

            anchors.left: ears.right
            anchors.leftMargin: root.theme.space5
            anchors.right: parent.right
            anchors.rightMargin: root.theme.space5
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                theme: root.theme
                role: "row"
                text: root.reader.paused ? qsTr("Reading aloud waits") : root.reader.speaking ? qsTr("Reading aloud") : qsTr("Ready to read aloud")
            }

            Label {
                width: parent.width
                objectName: "curtainPosition"
                visible: root.reader.total > 0
                theme: root.theme
                text: qsTr("piece %1 of %2").arg(root.reader.position).arg(root.reader.total)
            }
        }
    }
}
