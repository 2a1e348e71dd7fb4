pragma ComponentBehavior: Bound

import QtQuick

// A choice in a pill, without a word only its picture: off, on (filled, check), or without results (dashed, "0", still
// pressable).
Pressable {
    id: root

    required property string text
    // A softer line below the word.
    property string below: ""
    property string count: ""
    property string icon: ""
    property string trailingIcon: ""
    property bool on: false
    property bool empty: false
    readonly property color ink: on ? theme.onPrimary : empty ? theme.textSoft : theme.text
    readonly property bool marked: on || icon !== ""
    readonly property int side: theme.space5 - theme.borderThin
    readonly property real across: Math.max(word.implicitWidth, below ? second.implicitWidth : 0)
    readonly property real room: Math.min(across, width - rest - 2 * side)
    readonly property real rest: (marked ? mark.size + (text ? row.spacing : 0) : 0) + (count ? number.implicitWidth + row.spacing : 0) + (trailingIcon ? trail.size + row.spacing : 0)

    spoken: count ? text + ", " + count : text
    radius: Math.min(implicitHeight, theme.controlHeight) / 2
    face: on ? theme.primary : empty ? "transparent" : theme.surface
    pressedFace: on ? theme.primaryPressed : theme.bgDeep
    outline: on ? theme.primary : theme.control
    outlineWidth: empty && !on ? 0 : theme.borderThin
    edgeColour: on ? theme.primaryEdge : theme.edge
    edge: empty && !on ? 0 : theme.edgeHeight
    implicitHeight: Math.max(theme.chipHeight, row.implicitHeight + theme.space2 + theme.edgeHeight)
    implicitWidth: Math.max(theme.chipHeight, across + rest + 2 * side)

    DashedOutline {
        anchors.fill: parent
        visible: root.empty && !root.on
        theme: root.theme
        radius: root.radius
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.theme.space3

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: root.marked
            name: root.on ? "check" : root.icon
            color: root.ink
            size: root.theme.iconSmall
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.text !== ""

            Label {
                id: word

                width: root.room
                theme: root.theme
                role: root.on ? "bodyStrong" : "bodyMedium"
                color: root.ink
                text: root.text
                Accessible.ignored: true
            }

            Label {
                id: second

                width: root.room
                visible: root.below !== ""
                theme: root.theme
                color: root.on ? root.ink : root.theme.textSoft
                text: root.below
                Accessible.ignored: true
            }
        }

        Label {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            visible: root.count !== ""
            theme: root.theme
            color: root.on ? root.ink : root.theme.textSoft
            text: root.count
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Icon {
            id: trail

            anchors.verticalCenter: parent.verticalCenter
            visible: root.trailingIcon !== ""
            name: root.trailingIcon
            color: root.ink
            size: root.theme.iconSmall
        }
    }
}
