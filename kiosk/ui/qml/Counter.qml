pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Minus, a number, plus. `label` says aloud what is counted.
Row {
    id: root

    required property Theme theme
    required property int number
    required property bool atLeast
    required property bool atMost
    property string label: ""
    property string fewer: qsTr("One less")
    property string more: qsTr("One more")

    signal stepped(int step)

    spacing: theme.space4

    PushButton {
        objectName: "counterMinus"
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.space10
        height: width
        theme: root.theme
        icon: "minus"
        iconOnly: true
        text: root.fewer
        available: !root.atLeast
        why: qsTr("Less is not possible.")
        onActivated: root.stepped(-1)
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        objectName: "counterNumber"
        width: Math.max(root.theme.controlBig, implicitWidth)
        theme: root.theme
        role: "copies"
        text: root.number
        horizontalAlignment: Text.AlignHCenter
        Accessible.name: root.label + " " + root.number
    }

    PushButton {
        objectName: "counterPlus"
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.space10
        height: width
        theme: root.theme
        icon: "plus"
        iconOnly: true
        text: root.more
        available: !root.atMost
        why: qsTr("More is not possible.")
        onActivated: root.stepped(1)
    }
}
