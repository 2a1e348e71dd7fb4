pragma ComponentBehavior: Bound

import QtQuick

// A button with a word, which wraps where it is too long: primary (one a screen), secondary, highlight (help only) or
// danger. With `iconOnly` the word is only spoken. A `badge` counts what is on behind it. While `busy` an hourglass
// stands where the picture is, or beside the word, and the width stays.
Pressable {
    id: root

    required property string text
    property string icon: ""
    property string iconWeight: "bold"
    property string trailingIcon: ""
    property string badge: ""
    property string kind: "secondary"
    property bool big: false
    property bool iconOnly: false
    property color ink: available ? inks[kind] : theme.textSoft
    readonly property var inks: ({
            primary: theme.onPrimary,
            secondary: theme.text,
            highlight: theme.onMarigold,
            danger: theme.onDanger
        })
    readonly property var faces: ({
            primary: theme.primary,
            secondary: theme.surface,
            highlight: theme.marigold,
            danger: theme.danger
        })
    readonly property var edges: ({
            primary: theme.primaryEdge,
            secondary: theme.edge,
            highlight: theme.marigoldEdge,
            danger: theme.dangerEdge
        })
    readonly property int pictures: (icon ? (big ? theme.iconLarge : theme.iconNormal) + theme.space3 : 0) + (trailingIcon ? theme.iconNormal + theme.space3 : 0) + (badge ? counter.implicitWidth + theme.space3 : 0)
    readonly property int side: iconOnly ? 0 : big ? theme.buttonPaddingBig : theme.buttonPadding
    readonly property string picture: busy ? "hourglass" : icon

    spoken: badge ? text + ", " + badge : text
    face: faces[kind]
    pressedFace: kind === "primary" ? theme.primaryPressed : face
    outline: kind === "secondary" ? theme.control : face
    edgeColour: edges[kind]
    implicitHeight: Math.max(big ? theme.controlBig : theme.controlHeight, row.implicitHeight + 2 * theme.space3 + edge)
    implicitWidth: iconOnly ? Math.max(theme.controlHeight, theme.iconNormal + 2 * theme.space3) : word.implicitWidth + pictures + 2 * side

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.theme.space3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.picture !== ""
            name: root.picture
            weight: root.iconWeight
            color: root.ink
            size: root.big ? root.theme.iconLarge : root.theme.iconNormal
        }

        Label {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            visible: !root.iconOnly
            width: Math.min(implicitWidth, root.width - root.pictures - root.theme.space4)
            theme: root.theme
            role: root.big ? "buttonBig" : "button"
            color: root.ink
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.trailingIcon !== ""
            name: root.trailingIcon
            color: root.ink
            size: root.theme.iconNormal
        }

        Tag {
            id: counter

            anchors.verticalCenter: parent.verticalCenter
            visible: root.badge !== ""
            theme: root.theme
            kind: "fresh"
            text: root.badge
            Accessible.ignored: true
        }
    }
}
