pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The upper part while everything that can be touched is below it: the street, and as much of what this is as fits.
// Nothing to press.
Street {
    id: root

    required property FeedInfo feed
    required property Brand brand

    objectName: "lowReach"
    floorTop: height

    Tag {
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        y: Math.min(root.theme.space7, (root.height - height) / 2)
        objectName: "sampleNotice"
        visible: root.feed.sample && y >= 0
        theme: root.theme
        kind: "info"
        icon: "info"
        text: qsTr("Sample data")
    }

    Logo {
        id: logo

        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        y: Math.min(root.theme.space7, (root.height - height) / 2)
        visible: y >= 0
        theme: root.theme
        brand: root.brand
    }

    Column {
        readonly property int room: root.height - logo.y - logo.height - anchors.bottomMargin

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4

        Label {
            id: what

            width: parent.width
            visible: height <= parent.room
            theme: root.theme
            role: "subject"
            textScale: root.theme.capped("subject", 76, root.theme.textScale)
            text: qsTr("Everything is low.")
        }

        Label {
            width: parent.width
            visible: what.height + height <= parent.room
            theme: root.theme
            role: "bodyLarge"
            textScale: root.theme.capped("bodyLarge", 48, root.theme.textScale)
            soft: true
            text: qsTr("All you can touch is in the lower half now.")
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.borderSelected
        color: root.theme.primary
    }
}
