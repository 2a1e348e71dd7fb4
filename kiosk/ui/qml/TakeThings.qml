pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a visitor must not leave behind: paper, if any came out, and what people put down.
Column {
    id: root

    required property Theme theme
    required property bool printed
    required property bool filed

    spacing: theme.space4

    component Thing: Row {
        id: thing

        required property string icon
        required property string fact
        required property string line

        width: parent?.width ?? 0
        spacing: root.theme.space5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: thing.icon
            weight: "duotone"
            color: root.theme.sec1
            size: root.theme.space8
        }

        Column {
            width: parent.width - root.theme.space8 - parent.spacing

            Label {
                width: parent.width
                theme: root.theme
                role: "title"
                textScale: root.theme.capped(role, 50, root.theme.textScale)
                text: thing.fact
            }

            Label {
                width: parent.width
                theme: root.theme
                soft: true
                text: thing.line
            }
        }
    }

    Thing {
        visible: root.printed
        icon: "file-text"
        fact: qsTr("Take your paper with you.")
        line: qsTr("Look in the tray of the printer.")
    }

    Rectangle {
        width: parent.width
        height: root.theme.borderThin
        visible: root.printed
        color: root.theme.line
    }

    Thing {
        visible: root.filed
        icon: "folder-user"
        fact: qsTr("Your file is safe. Take your card with you.")
        line: qsTr("Next time it opens again with your card and your code.")
    }

    Rectangle {
        width: parent.width
        height: root.theme.borderThin
        visible: root.filed
        color: root.theme.line
    }

    Thing {
        icon: "hand-waving"
        fact: qsTr("Do you have everything?")
        line: qsTr("Your coat, your bag, your phone.")
    }
}
