pragma ComponentBehavior: Bound

import QtQuick

// Something to look at again; a touch leads to the step that is about it.
Pressable {
    id: root

    required property string icon
    required property string text
    required property string line
    readonly property color ink: icon === "warning" ? theme.warning : icon === "check-circle" ? theme.success : theme.info

    spoken: text
    more: line
    face: icon === "warning" ? theme.warningTint : icon === "check-circle" ? theme.successTint : theme.infoTint
    outline: ink
    implicitHeight: Math.max(theme.controlHeight, words.implicitHeight + 2 * theme.space3 + edge)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: root.ink
        size: root.theme.iconLarge
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            text: root.line
            Accessible.ignored: true
        }
    }
}
