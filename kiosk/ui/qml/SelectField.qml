pragma ComponentBehavior: Bound

import QtQuick

// Looks like a field, opens a list: "in Gent".
Pressable {
    id: root

    required property string text
    property string label: ""
    property string icon: ""
    readonly property int side: theme.space5
    readonly property int rest: mark.size + caret.size + (label ? before.implicitWidth + words.spacing : 0) + 2 * side + 2 * theme.space3

    spoken: label + " " + text
    edge: 0
    pressedFace: theme.bgDeep
    implicitWidth: name.implicitWidth + rest
    implicitHeight: Math.max(theme.fieldHeight, words.implicitHeight + theme.space2)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: root.theme.primary
        size: root.theme.iconLarge
    }

    Row {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space3

        Label {
            id: before

            anchors.baseline: name.baseline
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.label
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            id: name

            width: Math.min(implicitWidth, root.width - root.rest)
            theme: root.theme
            role: "field"
            text: root.text
            Accessible.ignored: true
        }
    }

    Icon {
        id: caret

        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-down"
        color: root.theme.text
        size: root.theme.iconSmall
    }
}
