pragma ComponentBehavior: Bound

import QtQuick

// A setting that leads further: picture, name, one line. What wipes is red (`danger`).
Pressable {
    id: root

    required property string icon
    required property string text
    property string line: ""
    property bool danger: false
    readonly property color ink: danger ? theme.danger : theme.text

    spoken: text
    more: line
    radius: theme.radiusCard
    implicitHeight: Math.max(theme.space10, words.implicitHeight + 2 * theme.space3 + edge)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        weight: "duotone"
        color: root.danger ? root.theme.danger : root.theme.primary
        size: root.theme.iconArch
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: further.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            color: root.ink
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }
    }

    Icon {
        id: further

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-right"
        color: root.ink
        size: root.theme.iconNormal
    }
}
