pragma ComponentBehavior: Bound

import QtQuick

// A choice of colours, painted in the colours it gives.
Pressable {
    id: root

    required property string text
    required property bool on
    required property color paper
    required property color ink
    required property color accent

    spoken: text
    checkable: true
    checked: on
    face: paper
    pressedFace: paper
    radius: theme.radiusCard
    outline: on ? theme.primary : theme.control
    outlineWidth: on ? theme.borderSelected : theme.borderThin
    implicitHeight: theme.px(156)

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "value"
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
        anchors.margins: root.theme.px(10)
        visible: root.on
        name: "check-circle"
        weight: "fill"
        color: root.accent
        size: root.theme.px(38)
    }
}
