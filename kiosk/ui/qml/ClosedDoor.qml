pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A grey door with its shutter down.
Rectangle {
    id: root

    required property Theme theme
    required property string icon
    readonly property color leaf: theme.highContrast ? theme.bg : theme.control
    readonly property color slats: theme.highContrast ? theme.line : theme.textSoft

    color: leaf
    topLeftRadius: width / 2
    topRightRadius: width / 2
    border.width: theme.highContrast ? theme.borderThin : 0
    border.color: theme.line
    clip: true

    Accessible.ignored: true

    Item {
        id: fan

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.space5
        width: parent.width - 2 * root.theme.space5
        height: width * 0.72
        clip: true

        // Qt clamps a radius to half the shorter side: a low arch is a taller one, cut off.
        Rectangle {
            width: parent.width
            height: parent.width
            topLeftRadius: width / 2
            topRightRadius: width / 2
            color: root.theme.bgDeep
            border.width: root.theme.highContrast ? root.theme.borderThin : 0
            border.color: root.theme.line
        }

        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.theme.space2
            name: root.icon
            weight: "duotone"
            color: root.theme.control
            size: Math.min(root.theme.iconState, parent.height * 0.64)
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: fan.bottom
        anchors.topMargin: root.theme.space5
        width: parent.width - 2 * root.theme.space6
        spacing: root.theme.space4

        Repeater {
            model: Math.max(0, Math.floor((root.height - fan.y - fan.height - root.theme.space5) / (2 * root.theme.space4)))

            Rectangle {
                width: parent?.width ?? 0
                height: root.theme.space4
                radius: root.theme.space1
                color: root.slats
            }
        }
    }
}
