pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A code for the phone with its one instruction; always black on white. `flat`: the words stand beside the code, in a height of `room`.
Rectangle {
    id: root

    required property Theme theme
    required property string heading
    required property string content
    property bool flat: false
    property int room: theme.phoneCode

    implicitHeight: flat ? Math.max(code.height, heading.height + instruction.height + theme.space4) + 2 * theme.space4 : heading.height + code.height + instruction.height + 2 * theme.space5
    color: theme.paper
    radius: theme.radiusCard
    border.width: theme.borderSelected
    border.color: theme.primary

    Label {
        id: heading

        anchors.left: root.flat ? code.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.space5
        theme: root.theme
        role: "title"
        color: root.theme.plinth
        text: root.heading
        horizontalAlignment: root.flat ? Text.AlignLeft : Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    QrPanel {
        id: code

        anchors.left: parent.left
        anchors.leftMargin: root.flat ? root.theme.space4 : (root.width - width) / 2
        anchors.top: root.flat ? parent.top : heading.bottom
        anchors.topMargin: root.flat ? root.theme.space4 : 0
        theme: root.theme
        side: root.flat ? Math.max(root.theme.qrSide / 2, Math.min(root.theme.qrSide, root.room - 2 * root.theme.space4)) : root.theme.phoneCode
        content: root.content
        spoken: root.heading
    }

    Label {
        id: instruction

        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: root.flat ? heading.bottom : code.bottom
        theme: root.theme
        color: root.theme.plinth
        text: qsTr("Open the camera of your phone. Point it at the square.")
        horizontalAlignment: heading.horizontalAlignment
    }
}
