pragma ComponentBehavior: Bound

import QtQuick

// What to drop when nothing was found, instead of what, and the number that this gives. The first one is filled.
Pressable {
    id: root

    required property string icon
    required property string title
    required property string instead
    required property string count
    required property string noun
    property bool first: false
    readonly property color ink: first ? theme.onPrimary : theme.text

    implicitHeight: Math.max(theme.controlBig, words.implicitHeight + 2 * theme.space3 + edge, number.implicitHeight + 2 * theme.space3 + edge)
    spoken: [title, instead, (count + " " + noun).trim()].filter(part => part).join(", ")
    radius: theme.radiusCard
    face: first ? theme.primary : theme.surface
    pressedFace: first ? theme.primaryPressed : theme.bgDeep
    outline: first ? theme.primary : theme.control
    edgeColour: first ? theme.primaryEdge : theme.edge

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        weight: "duotone"
        color: root.first ? root.ink : root.theme.primary
        size: root.theme.iconArch
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space5
        anchors.right: number.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            color: root.ink
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            color: root.ink
            text: root.instead
            Accessible.ignored: true
        }
    }

    Column {
        id: number

        anchors.right: caret.left
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(worth.implicitWidth, unit.implicitWidth)

        Label {
            id: worth

            width: parent.width
            theme: root.theme
            role: "value"
            color: root.ink
            text: root.count
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            id: unit

            width: parent.width
            theme: root.theme
            role: "hint"
            color: root.ink
            text: root.noun
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Icon {
        id: caret

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-right"
        color: root.ink
        size: root.theme.iconNormal
    }
}
