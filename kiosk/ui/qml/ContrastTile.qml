pragma ComponentBehavior: Bound

import QtQuick

// A choice of how the screen looks, painted in the colours, and with the letters, that it gives.
Pressable {
    id: root

    required property string text
    required property bool on
    property color paper: on ? theme.primaryTint : theme.surface
    property color ink: theme.text
    property color accent: ink
    property real letters: theme.textScale

    spoken: text
    checkable: true
    checkRole: Accessible.RadioButton
    checked: on
    face: paper
    pressedFace: paper
    radius: theme.radiusCard
    outline: on ? theme.primary : theme.control
    outlineWidth: on ? theme.borderSelected : theme.borderThin
    implicitHeight: Math.max(theme.tileHeight, words.implicitHeight + 2 * theme.space4)

    Column {
        id: words

        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "value"
            textScale: root.letters
            color: root.accent
            text: "Aa"
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            role: root.on ? "bodyStrong" : "body"
            color: root.ink
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.space2
        visible: root.on
        name: "check-circle"
        weight: "fill"
        color: root.accent
        size: root.theme.iconNormal
    }
}
