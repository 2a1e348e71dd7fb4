pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One of the ways in, with its letter where there are two.
Row {
    id: root

    required property Theme theme
    required property string letter
    required property string title
    required property string line

    spacing: theme.space4

    Rectangle {
        id: badge

        width: root.theme.iconArch + root.theme.space2
        height: width
        visible: root.letter !== ""
        radius: root.theme.radiusSmall
        color: root.theme.primary

        Label {
            anchors.centerIn: parent
            theme: root.theme
            role: "title"
            textScale: root.theme.capped("title", root.theme.iconArch, root.theme.textScale)
            color: root.theme.onPrimary
            text: root.letter
            Accessible.ignored: true
        }
    }

    Column {
        width: parent.width - (badge.visible ? badge.width + parent.spacing : 0)
        spacing: root.theme.space1

        Label {
            id: name

            width: parent.width
            theme: root.theme
            role: "title"
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            theme: root.theme
            text: root.line
        }
    }
}
