pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a file is and what it is not, before anybody makes one.
Grid {
    id: root

    required property App app
    required property Theme theme
    readonly property bool beside: !theme.portrait && !theme.single && !theme.small
    readonly property real share: beside ? (width - spacing) / 2 : width

    signal taken

    columns: beside ? 2 : 1
    spacing: theme.space6

    YourFile {
        width: root.share
        theme: root.theme
        airy: root.theme.portrait && !root.theme.single && !root.theme.low
    }

    Column {
        width: root.share
        spacing: root.theme.space5

        Banner {
            width: parent.width
            theme: root.theme
            warning: true
            icon: "info"
            fact: qsTr("This is not a registration as a job seeker")
            meaning: qsTr("You register with the employment service. Here you see who helps you with that.")
        }

        Flow {
            id: ways

            width: parent.width
            spacing: root.theme.space4

            PushButton {
                objectName: "startNext"
                width: Math.min(implicitWidth, ways.width)
                theme: root.theme
                kind: "primary"
                big: true
                trailingIcon: "arrow-right"
                text: qsTr("Start my file")
                onActivated: root.taken()
            }

            PushButton {
                objectName: "whereRegister"
                width: Math.min(implicitWidth, ways.width)
                theme: root.theme
                big: true
                icon: "handshake"
                text: qsTr("Where do I register?")
                onActivated: root.app.navigation.open("places", "")
            }

            PushButton {
                objectName: "withoutFile"
                width: Math.min(implicitWidth, ways.width)
                theme: root.theme
                big: true
                text: qsTr("Go on without a file")
                onActivated: root.app.navigation.goHome()
            }
        }
    }
}
