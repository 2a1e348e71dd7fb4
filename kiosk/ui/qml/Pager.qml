pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Previous, where in the list, next: the rail of an upright panel. Where the words are too wide, the place stands above.
Item {
    id: root

    required property Theme theme
    required property string span
    required property bool atStart
    required property bool atEnd
    readonly property bool above: theme.single || where.implicitWidth > width / 3
    readonly property int half: (width - theme.space5) / 2

    signal turned(int pages)
    signal keyed

    implicitHeight: theme.controlHeight + (above ? where.implicitHeight + theme.space2 : 0)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted) {
            root.keyed();
            root.turned(event.key === Qt.Key_PageDown ? 1 : -1);
        }
    }

    PushButton {
        id: previous

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.above ? root.half : root.half - (where.implicitWidth + root.theme.space5) / 2
        objectName: "pagerUp"
        theme: root.theme
        icon: "caret-up"
        text: qsTr("Previous")
        available: !root.atStart
        more: root.span
        why: qsTr("You are at the top.")
        onActivated: root.turned(-1)
    }

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: where.implicitWidth
        height: root.above ? root.height : root.theme.controlHeight

        Label {
            id: where

            y: root.above ? 0 : (parent.height - height) / 2
            objectName: "pagerSpan"
            theme: root.theme
            role: "bodyStrong"
            text: root.span
            wrapMode: Text.NoWrap
        }
    }

    PushButton {
        id: next

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: previous.width
        objectName: "pagerDown"
        theme: root.theme
        kind: "primary"
        icon: "caret-down"
        text: qsTr("Next")
        available: !root.atEnd
        more: root.span
        why: qsTr("You are at the bottom.")
        onActivated: root.turned(1)
    }
}
