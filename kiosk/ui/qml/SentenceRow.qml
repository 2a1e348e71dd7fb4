pragma ComponentBehavior: Bound

import QtQuick

// A ready sentence that can be in a letter, or not.
Pressable {
    id: root

    required property string text
    required property bool chosen

    spoken: text
    checkable: true
    checked: chosen
    face: chosen ? theme.primaryTint : theme.surface
    outline: chosen ? theme.primary : theme.control
    outlineWidth: chosen ? theme.borderSelected : theme.borderThin
    implicitHeight: Math.max(theme.controlHeight, words.implicitHeight + 2 * theme.space3 + edge)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: root.chosen ? "check-circle" : "circle"
        weight: root.chosen ? "fill" : "bold"
        color: root.chosen ? root.theme.primary : root.theme.control
        size: root.theme.iconNormal
    }

    Label {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        text: root.text
        Accessible.ignored: true
    }
}
