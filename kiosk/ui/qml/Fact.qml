pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A key fact: arch icon, what it is, and its value.
Item {
    id: root

    required property Theme theme
    required property string icon
    required property string label
    required property string value

    implicitHeight: Math.max(arch.height, words.implicitHeight)

    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.factArch
        height: root.theme.space9
        theme: root.theme
        icon: root.icon
        weight: "bold"
        iconSize: root.theme.iconNormal
    }

    Column {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "label"
            soft: true
            text: root.label
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "fact"
            text: root.value
            Accessible.ignored: true
        }
    }
}
