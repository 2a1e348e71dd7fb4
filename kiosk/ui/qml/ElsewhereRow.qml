pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where one can go instead: what, where, and how far.
Item {
    id: root

    required property Theme theme
    required property string icon
    required property string text
    required property string line
    required property string fact
    readonly property bool beside: fact !== "" && far.implicitWidth < width / 3

    implicitHeight: Math.max(arch.height, words.implicitHeight)

    Accessible.role: Accessible.ListItem
    Accessible.name: [text, line, fact].filter(part => part).join(", ")

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        icon: root.icon
    }

    Column {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space5
        anchors.right: root.beside ? far.left : parent.right
        anchors.rightMargin: root.beside ? root.theme.space4 : 0
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }

        Tag {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.fact !== "" && !root.beside
            theme: root.theme
            text: root.fact
            Accessible.ignored: true
        }
    }

    Tag {
        id: far

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.beside
        theme: root.theme
        text: root.fact
        Accessible.ignored: true
    }
}
