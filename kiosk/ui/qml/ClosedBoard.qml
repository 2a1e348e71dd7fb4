pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The board on closed doors: closed for a moment, and until when that is expected.
Rectangle {
    id: root

    required property Theme theme
    required property string expected

    implicitWidth: theme.takeAlongWidth
    implicitHeight: column.height + 2 * theme.space5
    radius: theme.radiusCard
    color: theme.surface
    border.width: theme.borderSelected
    border.color: theme.text

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.space5
        spacing: root.theme.space1

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "wrench"
                weight: "duotone"
                color: root.theme.text
                size: root.theme.iconArch
            }

            Label {
                theme: root.theme
                role: "value"
                text: qsTr("Closed for a moment")
                wrapMode: Text.NoWrap
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "bodyLarge"
            text: root.expected
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
