pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A code for the phone with its one instruction; always black on white. `flat`: the words stand beside the code.
Rectangle {
    id: root

    required property Theme theme
    required property string heading
    required property string content
    property bool flat: false

    implicitHeight: flat ? Math.max(code.height, instruction.y + instruction.height - code.y) + 2 * code.y : instruction.y + instruction.height + theme.space5
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
        anchors.leftMargin: root.flat ? y : (root.width - width) / 2
        y: root.flat ? root.theme.space4 : heading.y + heading.height
        theme: root.theme
        side: root.flat ? root.theme.qrSide : root.theme.phoneCode
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
