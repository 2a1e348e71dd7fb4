pragma ComponentBehavior: Bound

import QtQuick

// An action of a detail page: icon above word, or beside it where the tile is as wide as its column (`wide`).
Pressable {
    id: root

    required property string text
    required property string icon
    property bool on: false
    property bool wide: false
    property int leastHeight: theme.controlBig
    property string onWeight: "bold"
    readonly property color ink: available ? (on ? theme.onPrimary : theme.text) : theme.textSoft

    spoken: text
    face: on ? theme.primary : theme.surface
    pressedFace: on ? theme.primaryPressed : theme.bgDeep
    outline: on ? theme.primary : theme.control
    edgeColour: on ? theme.primaryEdge : theme.edge
    implicitHeight: Math.max(leastHeight, content.implicitHeight + 2 * theme.space3 + edge)
    implicitWidth: Math.max(theme.controlBig, word.implicitWidth + 2 * theme.space2)

    Grid {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: root.wide ? root.theme.space6 : root.theme.space2
        anchors.verticalCenter: parent.verticalCenter
        columns: root.wide ? 2 : 1
        columnSpacing: root.theme.space5
        rowSpacing: root.theme.space1
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: picture

            name: root.icon
            weight: root.on ? root.onWeight : "bold"
            color: root.ink
            size: root.theme.iconLarge
        }

        Label {
            id: word

            width: root.wide ? root.width - picture.width - 2 * root.theme.space6 - content.columnSpacing : root.width - 2 * root.theme.space2
            theme: root.theme
            role: "button"
            color: root.ink
            text: root.text
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
