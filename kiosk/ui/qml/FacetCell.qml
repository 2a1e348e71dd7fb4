pragma ComponentBehavior: Bound

import QtQuick

// One choice of a facet with the number of results it leaves; zero stays pressable. The word is always whole: the cell
// is as wide as its word, and the check goes beside the number where the word leaves no room for it.
Pressable {
    id: root

    required property string text
    required property string count
    // The count with what is counted, for who hears it.
    property string leaves: count
    property bool on: false
    property bool empty: false
    readonly property color ink: on ? theme.onPrimary : empty ? theme.textSoft : theme.text
    readonly property bool roomy: width >= word.width + theme.iconSmall + 3 * theme.space1

    spoken: text + ", " + leaves
    checkable: true
    checked: on
    face: on ? theme.primary : empty ? "transparent" : theme.surface
    pressedFace: on ? theme.primaryPressed : theme.bgDeep
    outline: on ? theme.primary : theme.control
    outlineWidth: empty && !on ? 0 : theme.borderThin
    edgeColour: on ? theme.primaryEdge : theme.edge
    edge: empty && !on ? 0 : theme.edgeHeight
    implicitHeight: Math.max(theme.facetHeight, word.implicitHeight + number.implicitHeight + 2 * theme.space2 + theme.edgeHeight)
    implicitWidth: Math.max(word.implicitWidth, number.implicitWidth + theme.iconSmall + theme.space1) + 2 * theme.space2

    DashedOutline {
        anchors.fill: parent
        visible: root.empty && !root.on
        theme: root.theme
    }

    Column {
        anchors.centerIn: parent

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.theme.space1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.on && root.roomy
                name: "check"
                color: root.ink
                size: root.theme.iconSmall
            }

            Label {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                role: "facet"
                color: root.ink
                text: root.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.theme.space1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.on && !root.roomy
                name: "check"
                color: root.ink
                size: root.theme.iconSmall
            }

            Label {
                id: number

                theme: root.theme
                role: "hint"
                color: root.on ? root.ink : root.theme.textSoft
                text: root.count
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
