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
    // What is chosen among others has a check beside its word; the room for it is there before.
    readonly property bool oneOfAll: checkable && checkRole === Accessible.RadioButton
    readonly property int tick: oneOfAll ? check.size + theme.space1 : 0
    readonly property color ink: available ? (on ? theme.onPrimary : theme.text) : theme.textSoft

    spoken: text
    face: on ? theme.primary : theme.surface
    pressedFace: on ? theme.primaryPressed : theme.bgDeep
    outline: on ? theme.primary : theme.control
    edgeColour: on ? theme.primaryEdge : theme.edge
    implicitHeight: Math.max(leastHeight, content.implicitHeight + 2 * theme.space3 + edge)
    implicitWidth: Math.max(theme.controlBig, word.implicitWidth + tick + 2 * theme.space2)

    Grid {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: root.wide ? root.theme.space6 : (root.width - width) / 2
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

        Row {
            spacing: root.theme.space1

            Icon {
                id: check

                anchors.verticalCenter: parent.verticalCenter
                visible: root.oneOfAll && root.on
                name: "check"
                color: root.ink
                size: root.theme.iconSmall
            }

            Label {
                id: word

                readonly property int room: (root.wide ? root.width - picture.width - 2 * root.theme.space6 - content.columnSpacing : root.width - 2 * root.theme.space2) - root.tick

                width: Math.min(Math.ceil(implicitWidth), room)
                theme: root.theme
                role: "button"
                color: root.ink
                text: root.text
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
