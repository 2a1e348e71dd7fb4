pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The five doors, closed again: decoration.
Row {
    id: root

    required property Theme theme
    readonly property int side: theme.miniDoorWidth * (theme.portrait || theme.small ? 0.8 : 1)

    spacing: theme.space5
    Accessible.ignored: true

    Repeater {
        model: [["briefcase", root.theme.sec1, root.theme.sec1Tint, root.theme.sec1Edge], ["graduation-cap", root.theme.sec2, root.theme.sec2Tint, root.theme.sec2Edge], ["folder-user", root.theme.sec3, root.theme.sec3Tint, root.theme.sec3Edge], ["read-cv-logo", root.theme.sec4, root.theme.sec4Tint, root.theme.sec4Edge], ["handshake", root.theme.sec5, root.theme.sec5Tint, root.theme.sec5Edge]]

        Rectangle {
            id: mini

            required property var modelData

            width: root.side
            height: width * 1.6
            color: modelData[1]
            topLeftRadius: width / 2
            topRightRadius: width / 2

            Item {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.theme.space5
                width: parent.width - 2 * y
                height: width * 0.86
                clip: true

                Rectangle {
                    width: parent.width
                    height: width
                    topLeftRadius: width / 2
                    topRightRadius: width / 2
                    color: mini.modelData[2]
                }

                Icon {
                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: root.theme.space2
                    name: mini.modelData[0]
                    weight: "duotone"
                    color: mini.modelData[1]
                    size: parent.height * 0.56
                }
            }

            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: root.theme.space5
                y: parent.height * 0.67
                width: root.theme.space6
                height: width
                radius: width / 2
                color: root.theme.marigold
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: root.theme.space2
                color: mini.modelData[3]
            }
        }
    }
}
