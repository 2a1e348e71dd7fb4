pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A large code with the promise that nothing of the visitor is in it; as high as `room` allows, always black on white.
Rectangle {
    id: root

    required property Theme theme
    required property string content
    required property string spoken
    required property int room
    readonly property int rest: promise.height + 2 * theme.space4
    // Where the promise has to scroll, all of the code is still in sight at once.
    readonly property int fitting: room - rest >= theme.qrSide ? room - rest : Math.min(theme.qrSide, room - 2 * theme.space4)

    implicitHeight: code.height + rest
    color: theme.paper
    radius: theme.radiusDialog
    border.width: theme.borderSelected
    border.color: theme.primary

    QrPanel {
        id: code

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.space4
        objectName: "takeAlongCode"
        theme: root.theme
        side: Math.max(root.theme.qrSide / 2, Math.min(root.theme.codeSide, root.width - 2 * root.theme.space4, root.fitting))
        content: root.content
        spoken: root.spoken
    }

    Row {
        id: promise

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        spacing: root.theme.space3

        Icon {
            id: shield

            anchors.verticalCenter: parent.verticalCenter
            name: "shield-check"
            color: root.theme.plinth
            size: root.theme.iconNormal
        }

        Label {
            width: Math.min(implicitWidth, root.width - shield.width - 2 * root.theme.space5 - parent.spacing)
            theme: root.theme
            role: "bodyStrong"
            color: root.theme.plinth
            text: qsTr("There is nothing about you in it.")
        }
    }
}
