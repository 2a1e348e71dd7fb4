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

    component What: Row {
        id: what

        required property string icon
        required property string title
        required property string line

        width: parent?.width ?? 0
        spacing: root.theme.space4

        Icon {
            id: mark

            name: what.icon
            weight: "duotone"
            color: root.theme.primary
            size: root.theme.iconLarge
        }

        Column {
            width: parent.width - mark.width - parent.spacing

            Label {
                width: parent.width
                theme: root.theme
                role: "bodyStrong"
                text: what.title
            }

            Label {
                width: parent.width
                theme: root.theme
                soft: true
                text: what.line
            }
        }
    }

    Rectangle {
        width: root.share
        height: yours.height + 2 * root.theme.space6
        radius: root.theme.radiusCard
        color: root.theme.primaryTint
        border.width: root.theme.borderThin
        border.color: root.theme.primary

        Column {
            id: yours

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.theme.space6
            spacing: root.theme.small || root.theme.low ? root.theme.space4 : root.theme.portrait && !root.theme.single ? root.theme.space8 : root.theme.space6

            Row {
                width: parent.width
                spacing: root.theme.space4

                Arch {
                    id: arch

                    theme: root.theme
                    icon: "lock-key"
                    color: root.theme.primary
                    ink: root.theme.onPrimary
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - arch.width - parent.spacing
                    theme: root.theme
                    role: "title"
                    text: qsTr("Your file is yours")
                    Accessible.role: Accessible.Heading
                }
            }

            What {
                icon: "key"
                title: qsTr("Only you can open it")
                line: qsTr("With your card and your code.")
            }

            What {
                icon: "broom"
                title: qsTr("Nothing stays here")
                line: qsTr("Do you stop? Then the screen is empty.")
            }

            What {
                icon: "trash"
                title: qsTr("You can wipe it at any time")
                line: qsTr("With one button, at once.")
            }

            What {
                icon: "certificate"
                title: qsTr("Code forgotten?")
                line: qsTr("You also get a recovery card.")
            }
        }
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
