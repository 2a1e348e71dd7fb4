pragma ComponentBehavior: Bound

import QtQuick

// A setting that leads further: picture, name, one line.
Pressable {
    id: root

    required property string icon
    required property string text
    property string line: ""

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
        color: root.theme.primary
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
        color: root.theme.text
        size: root.theme.iconNormal
    }
}
