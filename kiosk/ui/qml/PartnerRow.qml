pragma ComponentBehavior: Bound

import QtQuick

// A partner in a list: who it is and what it helps with.
Pressable {
    id: root

    required property string name
    required property string helps
    required property string icon
    property bool on: false

    spoken: name + ", " + helps
    checkable: on
    checked: on
    radius: theme.radiusCard
    face: on ? theme.primaryTint : theme.surface
    outline: on ? theme.primary : theme.control
    outlineWidth: on ? theme.borderSelected : theme.borderThin
    edgeColour: on ? theme.primaryEdge : theme.edge
    implicitHeight: theme.rowHeight

    Arch {
        id: arch

        x: root.theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.space9
        height: root.theme.px(80)
        theme: root.theme
        icon: root.icon
        iconSize: root.theme.px(42)
        color: root.on ? root.theme.primary : root.theme.primaryTint
        ink: root.on ? root.theme.onPrimary : root.theme.primary
    }

    Column {
        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.px(20)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: title

            width: parent.width
            theme: root.theme
            role: "row"
            text: root.name
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            text: root.helps
            maximumLineCount: title.lineCount > 1 ? 1 : 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
