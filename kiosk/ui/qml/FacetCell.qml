pragma ComponentBehavior: Bound

import QtQuick

// One choice of a facet with the number of results it leaves; zero stays pressable.
Pressable {
    id: root

    required property string text
    required property string count
    property bool on: false
    property bool empty: false
    readonly property color ink: on ? theme.onPrimary : empty ? theme.textSoft : theme.text

    spoken: text + ", " + count
    checkable: true
    checked: on
    face: on ? theme.primary : empty ? "transparent" : theme.surface
    pressedFace: on ? theme.primaryPressed : theme.bgDeep
    outline: on ? theme.primary : theme.control
    outlineWidth: empty && !on ? 0 : theme.borderThin
    edgeColour: on ? theme.primaryEdge : theme.edge
    edge: empty && !on ? 0 : theme.edgeHeight
    implicitHeight: theme.facetHeight
    implicitWidth: Math.max(word.implicitWidth, number.implicitWidth) + 2 * theme.space4

    DashedOutline {
        anchors.fill: parent
        visible: root.empty && !root.on
        theme: root.theme
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.space1

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.theme.space1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.on
                name: "check"
                color: root.ink
                size: root.theme.px(24)
            }

            Label {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width - 2 * root.theme.space1 - (root.on ? root.theme.iconSmall : 0))
                theme: root.theme
                role: "facet"
                color: root.ink
                text: root.text
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: root.theme.fontOf("label", root.theme.textScale).pixelSize
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Label {
            id: number

            anchors.horizontalCenter: parent.horizontalCenter
            theme: root.theme
            role: "hint"
            color: root.on ? root.ink : root.theme.textSoft
            text: root.count
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
