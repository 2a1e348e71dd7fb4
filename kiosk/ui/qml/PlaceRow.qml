pragma ComponentBehavior: Bound

import QtQuick

// A place in a list: what it is, where, how far, and whether it is open now.
Pressable {
    id: root

    required property string name
    required property string address
    required property string icon
    required property string distance
    required property string opening
    required property bool open
    property bool on: false

    spoken: [name, address, distance, opening].join(", ")
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
        anchors.right: end.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
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
            text: root.address
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Column {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: root.theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Label {
            anchors.right: parent.right
            theme: root.theme
            role: "row"
            text: root.distance
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Tag {
            anchors.right: parent.right
            theme: root.theme
            kind: root.open ? "ok" : "neutral"
            text: root.opening
        }
    }
}
