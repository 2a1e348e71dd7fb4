pragma ComponentBehavior: Bound

import QtQuick

// Looks like a field, opens a list: "in Gent".
Pressable {
    id: root

    required property string text
    property string label: ""
    property string icon: ""

    spoken: label + " " + text
    edge: 0
    pressedFace: theme.bgDeep
    implicitHeight: theme.fieldHeight

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        x: root.theme.px(22)
        name: root.icon
        color: root.theme.primary
        size: root.theme.iconLarge
    }

    Row {
        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: caret.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space3

        Label {
            id: before

            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.label
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - (before.visible ? before.width + parent.spacing : 0))
            theme: root.theme
            role: "field"
            text: root.text
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Icon {
        id: caret

        anchors.right: parent.right
        anchors.rightMargin: root.theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-down"
        color: root.theme.text
        size: root.theme.px(30)
    }
}
