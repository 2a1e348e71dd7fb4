pragma ComponentBehavior: Bound

import QtQuick

// A place in a list: what it is, where, how far, and whether it is open now. In a narrow row how far stands below.
Pressable {
    id: root

    required property string name
    required property string address
    required property string icon
    required property string distance
    required property string opening
    required property bool open
    property bool on: false
    readonly property bool narrow: Math.max(far.implicitWidth, state.implicitWidth) > words.width * 0.4

    spoken: [name, address, distance, opening].filter(part => part).join(", ")
    radius: theme.radiusCard
    face: on ? theme.primaryTint : theme.surface
    outline: on ? theme.primary : theme.control
    outlineWidth: on ? theme.borderSelected : theme.borderThin
    edgeColour: on ? theme.primaryEdge : theme.edge
    implicitHeight: Math.max(theme.controlBig, words.implicitHeight + edge + 2 * theme.space3)

    Accessible.selected: on

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.space9
        height: root.theme.controlHeight
        theme: root.theme
        icon: root.icon
        iconSize: root.theme.iconLarge
        color: root.on ? root.theme.primary : root.theme.primaryTint
        ink: root.on ? root.theme.onPrimary : root.theme.primary
    }

    Grid {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        columns: root.narrow ? 1 : 2
        columnSpacing: root.theme.space4
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: root.narrow ? words.width : words.width - end.implicitWidth - words.columnSpacing

            Label {
                width: parent.width
                theme: root.theme
                role: "row"
                text: root.name
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                theme: root.theme
                text: root.address
                Accessible.ignored: true
            }
        }

        Grid {
            id: end

            columns: root.narrow && far.implicitWidth + columnSpacing + state.implicitWidth <= words.width ? 2 : 1
            columnSpacing: root.theme.space4
            rowSpacing: root.theme.space1
            horizontalItemAlignment: root.narrow ? Grid.AlignLeft : Grid.AlignRight
            verticalItemAlignment: Grid.AlignVCenter

            Label {
                id: far

                theme: root.theme
                role: "row"
                text: root.distance
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Tag {
                id: state

                visible: text !== ""
                width: Math.min(implicitWidth, words.width)
                theme: root.theme
                kind: root.open ? "ok" : "neutral"
                text: root.opening
                Accessible.ignored: true
            }
        }
    }
}
