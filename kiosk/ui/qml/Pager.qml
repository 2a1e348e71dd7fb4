pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Previous, where in the list, next: the rail of an upright panel.
Item {
    id: root

    required property Theme theme
    required property string span
    required property bool atStart
    required property bool atEnd

    signal turned(int pages)

    implicitHeight: theme.controlHeight

    PushButton {
        id: previous

        anchors.left: parent.left
        anchors.right: where.left
        anchors.rightMargin: root.theme.space5
        objectName: "pagerUp"
        theme: root.theme
        icon: "caret-up"
        text: qsTr("Previous")
        available: !root.atStart
        onActivated: root.turned(-1)
    }

    Label {
        id: where

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        objectName: "pagerSpan"
        theme: root.theme
        role: "bodyStrong"
        text: root.span
    }

    PushButton {
        anchors.left: where.right
        anchors.leftMargin: root.theme.space5
        anchors.right: parent.right
        objectName: "pagerDown"
        theme: root.theme
        kind: "primary"
        icon: "caret-down"
        text: qsTr("Next")
        available: !root.atEnd
        onActivated: root.turned(1)
    }
}
