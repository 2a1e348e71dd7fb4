pragma ComponentBehavior: Bound

import QtQuick

// A choice in a pill: off, on (filled, check), or without results (dashed, "0", still pressable).
Pressable {
    id: root

    required property string text
    property string count: ""
    property string icon: ""
    property string trailingIcon: ""
    property bool on: false
    property bool empty: false
    readonly property color ink: on ? theme.onPrimary : empty ? theme.textSoft : theme.text

    spoken: count ? text + ", " + count : text
    radius: theme.chipHeight / 2
    face: on ? theme.primary : empty ? "transparent" : theme.surface
    pressedFace: on ? theme.primaryPressed : theme.bgDeep
    outline: on ? theme.primary : theme.control
    outlineWidth: empty && !on ? 0 : theme.borderThin
    edgeColour: on ? theme.primaryEdge : theme.edge
    edge: empty && !on ? 0 : theme.edgeHeight
    implicitHeight: theme.chipHeight
    implicitWidth: row.implicitWidth + 2 * theme.px(22)

    DashedOutline {
        anchors.fill: parent
        visible: root.empty && !root.on
        theme: root.theme
        radius: root.radius
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.theme.px(10)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.on || root.icon !== ""
            name: root.on ? "check" : root.icon
            color: root.ink
            size: root.theme.iconSmall
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: root.on ? "bodyStrong" : "bodyMedium"
            color: root.ink
            text: root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.count !== ""
            theme: root.theme
            color: root.on ? root.ink : root.theme.textSoft
            text: root.count
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.trailingIcon !== ""
            name: root.trailingIcon
            color: root.ink
            size: root.theme.iconSmall
        }
    }
}
