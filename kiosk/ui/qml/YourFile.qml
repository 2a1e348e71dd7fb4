pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a file is to whoever has it, in four lines; remarks and buttons stand below them in `content`. With `airy` it
// takes the height that a long panel has.
Rectangle {
    id: root

    required property Theme theme
    property bool airy: false
    default property alias content: rest.data

    readonly property int rim: rest.visible ? theme.space5 : theme.space6

    implicitHeight: lines.height + 2 * rim
    radius: theme.radiusCard
    color: theme.primaryTint
    border.width: theme.borderThin
    border.color: theme.primary

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

    Column {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.rim
        spacing: root.airy ? root.theme.space8 : rest.visible ? root.theme.space3 : root.theme.small || root.theme.low ? root.theme.space4 : root.theme.space6

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

        Column {
            id: rest

            width: parent.width
            visible: children.length > 0
            spacing: root.theme.space4
        }
    }
}
