pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A code for the phone with its one instruction; always black on white.
Rectangle {
    id: root

    required property Theme theme
    required property string heading
    required property string content

    implicitHeight: column.implicitHeight + 2 * theme.px(26)
    color: theme.paper
    radius: theme.px(22)
    border.width: theme.borderSelected
    border.color: theme.primary

    Column {
        id: column

        y: root.theme.px(26)
        width: parent.width
        spacing: root.theme.space3

        Label {
            x: root.theme.space5
            width: parent.width - 2 * x
            theme: root.theme
            role: "title"
            color: root.theme.plinth
            text: root.heading
            horizontalAlignment: Text.AlignHCenter
        }

        QrPanel {
            anchors.horizontalCenter: parent.horizontalCenter
            theme: root.theme
            side: root.theme.px(330)
            content: root.content
            spoken: root.heading
        }

        Label {
            x: root.theme.space5
            width: parent.width - 2 * x
            theme: root.theme
            color: root.theme.plinth
            text: qsTr("Open the camera of your phone. Point it at the square.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
