pragma ComponentBehavior: Bound

import QtQuick

// Something failed: what, that it is not the visitor's fault, a small code for the desk, and two ways on.
Card {
    id: root

    required property string fact
    property string code: ""
    property string icon: "arrows-clockwise"
    property bool busy: false

    signal retried
    signal helpAsked

    Accessible.role: Accessible.AlertMessage
    Accessible.name: fact + " " + meaning.text

    Column {
        width: parent.width
        spacing: root.theme.space5

        Row {
            width: parent.width
            spacing: root.theme.space5

            Icon {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                weight: "duotone"
                color: root.theme.danger
                size: root.theme.iconState
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - picture.width - parent.spacing

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "title"
                    text: root.fact
                    Accessible.role: Accessible.Heading
                }

                Label {
                    id: meaning

                    width: parent.width
                    theme: root.theme
                    soft: true
                    text: root.code ? qsTr("It is not your fault. Code %1.").arg(root.code) : qsTr("It is not your fault.")
                }
            }
        }

        ButtonPair {
            id: ways

            width: parent.width
            theme: root.theme
            first: help
            last: again

            PushButton {
                id: again

                objectName: "errorAgain"
                width: ways.lastWidth
                theme: root.theme
                kind: "primary"
                text: qsTr("Try again")
                busy: root.busy
                onActivated: root.retried()
            }

            PushButton {
                id: help

                objectName: "errorHelp"
                width: ways.firstWidth
                theme: root.theme
                text: qsTr("Help")
                onActivated: root.helpAsked()
            }
        }
    }
}
