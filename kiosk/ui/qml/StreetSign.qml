pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Whose kiosk this is, where it stands, what day and time it is; below each other where they do not fit beside.
Item {
    id: root

    required property Theme theme
    required property FeedInfo feed
    required property Brand brand
    readonly property real textScale: theme.capped("button", 38, theme.textScale)
    readonly property bool beside: mark.width + place.implicitWidth + theme.space5 <= width
    readonly property bool withTag: feed.sample

    implicitHeight: beside ? Math.max(mark.height, place.height) : mark.height + theme.space3 + place.height

    Flow {
        id: mark

        anchors.left: parent.left
        width: Math.min(root.width, logo.width + (root.withTag ? sample.width + spacing : 0))
        spacing: root.theme.space5

        Logo {
            id: logo

            theme: root.theme
            brand: root.brand
        }

        Item {
            width: sample.width
            height: logo.height
            visible: root.withTag

            Tag {
                id: sample

                anchors.verticalCenter: parent.verticalCenter
                objectName: "sampleNotice"
                theme: root.theme
                kind: "info"
                icon: "info"
                text: qsTr("Sample data")
            }
        }
    }

    Row {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? root.width - width : 0
        y: root.beside ? (parent.height - height) / 2 : mark.height + root.theme.space3
        spacing: root.theme.space5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "map-pin"
            color: root.theme.text
            size: root.theme.iconNormal
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - clock.implicitWidth - root.theme.iconNormal - 2 * parent.spacing)
            theme: root.theme
            role: root.theme.portrait ? "body" : "button"
            textScale: root.textScale
            text: root.feed.place
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.theme.small && !root.theme.portrait
            theme: root.theme
            role: "day"
            textScale: root.textScale
            soft: true
            text: root.feed.day
            wrapMode: Text.NoWrap
        }

        Label {
            id: clock

            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "value"
            textScale: root.theme.capped(role, 48, root.theme.textScale)
            text: root.feed.clock
            wrapMode: Text.NoWrap
        }
    }
}
