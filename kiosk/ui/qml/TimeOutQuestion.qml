pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The countdown in a marigold arch, and what it counts down to.
Item {
    id: root

    required property Theme theme
    required property int secondsLeft
    required property string unit
    required property string title
    required property string help
    readonly property real capped: theme.capped("lead", 52, theme.textScale)

    implicitHeight: Math.max(arch.height, words.height)

    Rectangle {
        id: arch

        anchors.left: parent.left
        width: Math.max(root.theme.countdownWidth, unitWord.implicitWidth + 2 * root.theme.space4)
        height: Math.max(root.theme.countdownHeight, width / 2 + count.height + root.theme.space4)
        color: root.theme.marigold
        topLeftRadius: width / 2
        topRightRadius: width / 2
        bottomLeftRadius: root.theme.radiusControl
        bottomRightRadius: root.theme.radiusControl

        Column {
            id: count

            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.theme.space3
            width: parent.width

            Label {
                width: parent.width
                theme: root.theme
                role: "countdown"
                textScale: root.theme.capped("countdown", 120, root.theme.textScale)
                color: root.theme.onMarigold
                text: root.secondsLeft
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                id: unitWord

                anchors.horizontalCenter: parent.horizontalCenter
                theme: root.theme
                role: "bodyStrong"
                color: root.theme.onMarigold
                text: root.unit
            }
        }
    }

    Column {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space7
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: root.theme.portrait ? "display" : "welcome"
            textScale: root.theme.capped(role, 96, root.theme.textScale)
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "lead"
            textScale: root.capped
            text: root.help
        }
    }
}
