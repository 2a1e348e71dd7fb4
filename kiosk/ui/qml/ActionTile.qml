pragma ComponentBehavior: Bound

import QtQuick

// An action of a detail page: icon above word.
Pressable {
    id: root

    required property string text
    required property string icon
    property bool on: false
    property string onWeight: "bold"
    readonly property color ink: available ? (on ? theme.onPrimary : theme.text) : theme.textSoft

    spoken: text
    face: on ? theme.primary : theme.surface
    pressedFace: on ? theme.primaryPressed : theme.bgDeep
    outline: on ? theme.primary : theme.control
    edgeColour: on ? theme.primaryEdge : theme.edge
    implicitHeight: theme.controlBig
    implicitWidth: Math.max(theme.controlBig, word.implicitWidth + 2 * theme.space4)

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.space2
        spacing: root.theme.space1

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            weight: root.on ? root.onWeight : "bold"
            color: root.ink
            size: root.theme.iconLarge
        }

        Label {
            id: word

            width: parent.width
            theme: root.theme
            role: "button"
            color: root.ink
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
