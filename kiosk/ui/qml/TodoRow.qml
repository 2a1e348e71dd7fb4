pragma ComponentBehavior: Bound

import QtQuick

// Something to do, or that is done: a box that is ticked elsewhere, what, and by when.
Pressable {
    id: root

    required property string title
    required property string due
    required property bool near
    required property bool late
    property bool done: false

    spoken: [title, due].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: Math.max(box.height, words.implicitHeight) + 2 * theme.space4 + edge

    TickBox {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        on: root.done
    }

    Column {
        id: words

        anchors.left: box.right
        anchors.leftMargin: root.theme.space4
        anchors.right: forward.left
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: root.near || root.late ? "bodyStrong" : "body"
            color: root.late ? root.theme.danger : root.near ? root.theme.warning : root.theme.textSoft
            text: root.due
            Accessible.ignored: true
        }
    }

    Icon {
        id: forward

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: root.LayoutMirroring.enabled ? "caret-left" : "caret-right"
        color: root.theme.text
        size: root.theme.iconNormal
    }
}
